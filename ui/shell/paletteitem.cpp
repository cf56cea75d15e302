// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paletteitem.h"

#include "ui/widgets/typeicon.h"
#include "ui/words/text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHash>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

namespace espalier::ui {

namespace {

struct PaletteWords
{
    Q_DECLARE_TR_FUNCTIONS(PaletteWords)
};

QString paletteColumns(const catalog::Table &table, const std::vector<std::size_t> &places)
{
    QStringList names;
    for (const auto place : places)
        names.append(toQString(table.columns[place].name));
    return names.join(QStringLiteral(", "));
}

class PaletteBuilder
{
public:
    explicit PaletteBuilder(const catalog::Catalog &catalog)
        : m_catalog(catalog)
    { }

    std::vector<PaletteItem> run()
    {
        std::size_t count = m_catalog.foreignKeys.size();
        for (const auto &table : m_catalog.tables)
            count += 2 + table.columns.size() + table.uniqueKeys.size();
        m_items.reserve(count);
        for (std::size_t t = 0; t < m_catalog.tables.size(); ++t)
            addTable(t);
        for (const auto &key : m_catalog.foreignKeys)
            addForeignKey(key);
        return std::move(m_items);
    }

private:
    void addTable(std::size_t place)
    {
        const auto &table = m_catalog.tables[place];
        const auto name = toQString(table.name.name);
        const auto schema = toQString(table.name.schema);
        m_items.push_back({.kind = PaletteKind::Table,
                           .text = name,
                           .container = schema,
                           .detail = table.rowEstimate < 0
                               ? schema
                               : PaletteWords::tr("%1, %2 rows").arg(schema, shortCountText(table.rowEstimate)),
                           .comment = toQString(table.comment),
                           .iconName = iconNameOf(table.kind),
                           .table = place});
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            const auto &column = table.columns[c];
            m_items.push_back({.kind = PaletteKind::Column,
                               .text = toQString(column.name),
                               .container = name,
                               .around = aroundOf(schema, column.typeName),
                               .detail = typeText(column.typeName),
                               .comment = toQString(column.comment),
                               .iconName = iconNameOf(column.type),
                               .table = place,
                               .column = c});
        }
        if (!table.primaryKey.empty())
            addKey(place, table.primaryKey, PaletteWords::tr("primary key"));
        for (const auto &key : table.uniqueKeys)
            addKey(place, key, PaletteWords::tr("unique"));
    }

    void addKey(std::size_t place, const std::vector<std::size_t> &columns, const QString &word)
    {
        const auto &table = m_catalog.tables[place];
        m_items.push_back({.kind = PaletteKind::Key,
                           .text = QStringLiteral("%1 (%2)").arg(word, paletteColumns(table, columns)),
                           .container = toQString(table.name.name),
                           .around = toQString(table.name.schema),
                           .iconName = QStringLiteral("key"),
                           .table = place,
                           .column = columns.size() == 1 ? columns.front() : PaletteItem::nowhere});
    }

    void addForeignKey(const catalog::ForeignKey &key)
    {
        const auto &from = m_catalog.table(key.from);
        const auto parent = toQString(m_catalog.table(key.to).name.name);
        m_items.push_back({.kind = PaletteKind::Key,
                           .text = toQString(key.name),
                           .container = toQString(from.name.name),
                           .around = QStringLiteral("%1 %2").arg(parent, toQString(from.name.schema)),
                           .detail = PaletteWords::tr("refers to %1").arg(parent),
                           .iconName = QStringLiteral("foreign"),
                           .table = key.from.value,
                           .column = key.fromColumns.size() == 1 ? key.fromColumns.front() : PaletteItem::nowhere});
    }

    //! Types repeat much: one text for all columns of a type.
    QString typeText(const std::string &typeName)
    {
        auto &text = m_types[toQString(typeName)];
        if (text.isNull())
            text = QString::fromStdString(catalog::shortTypeName(typeName));
        return text;
    }

    QString aroundOf(const QString &schema, const std::string &typeName)
    {
        auto &text = m_arounds[schema + u' ' + toQString(typeName)];
        if (text.isNull())
            text = schema + u' ' + typeText(typeName);
        return text;
    }

    const catalog::Catalog &m_catalog;
    std::vector<PaletteItem> m_items;
    QHash<QString, QString> m_types;
    QHash<QString, QString> m_arounds;
};

} // namespace

std::vector<PaletteItem> paletteItems(const catalog::Catalog &catalog)
{
    return PaletteBuilder(catalog).run();
}

namespace {

//! As a person would type it.
QString plainName(QString text)
{
    text.remove(QLatin1Char('&'));
    text = text.section(u'\t', 0, 0); // what follows stands beside it in a menu
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

//! A button without a text is called as it is read out, or told.
QString nameOf(const QAbstractButton &button)
{
    if (!button.text().isEmpty())
        return plainName(button.text());
    return plainName(button.accessibleName().isEmpty() ? button.toolTip() : button.accessibleName());
}

//! The nearest that is named: "ROC" of a chart's menu; else the page.
QString placeOf(const QObject &command)
{
    for (const auto *object = command.parent(); object != nullptr; object = object->parent()) {
        const auto *widget = qobject_cast<const QWidget *>(object);
        if (widget != nullptr && widget->property("paletteName").isValid())
            return widget->property("paletteName").toString();
    }
    return {};
}

bool isFindable(const QAction &action)
{
    const bool isBound = action.shortcutContext() == Qt::WidgetShortcut || qobject_cast<QLineEdit *>(action.parent());
    return !action.isSeparator() && action.menu() == nullptr && !isBound && action.isVisible()
        && !action.text().isEmpty();
}

//! Not those that are a part of a field, a tab bar or a dialog, that open what has its own actions, or that only come and go with what they
//! are about.
bool isFindable(const QAbstractButton &button, const QWidget &window)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool hasOther = tool != nullptr && (tool->defaultAction() != nullptr || tool->menu() != nullptr);
    const auto *parent = button.parentWidget();
    const bool isPart = qobject_cast<const QTabBar *>(parent) || qobject_cast<const QLineEdit *>(parent)
        || qobject_cast<const QAbstractItemView *>(parent) || qobject_cast<const QDialogButtonBox *>(parent);
    bool isPassing = button.property("passing").toBool() && button.isHidden();
    for (const auto *object = parent; object != nullptr && object != &window; object = object->parentWidget())
        isPassing = isPassing || (object->property("passing").toBool() && !button.isVisible());
    // Chips and dots of colour tell or choose something, and do nothing.
    const bool isCommand =
        tool != nullptr || qobject_cast<const QPushButton *>(&button) || qobject_cast<const QCheckBox *>(&button);
    return isCommand && !hasOther && !isPart && !isPassing && button.window() == &window && !nameOf(button).isEmpty();
}

} // namespace

PaletteItem paletteItem(const QObject &command)
{
    PaletteItem item{.container = placeOf(command), .around = command.property("words").toString()};
    auto iconName = command.property("iconName").toString();
    if (const auto *action = qobject_cast<const QAction *>(&command)) {
        item.text = plainName(action->text());
        const auto beside = action->text().section(u'\t', 1);
        item.detail = beside.isEmpty() ? action->shortcut().toString(QKeySequence::NativeText) : beside;
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&command)) {
        item.text = nameOf(*button);
        item.detail = button->shortcut().toString(QKeySequence::NativeText);
    }
    item.iconName = iconName.isEmpty() ? QStringLiteral("command") : iconName;
    return item;
}

QList<QObject *> findableCommands(const QWidget &window)
{
    QList<QObject *> commands;
    for (auto *action : window.findChildren<QAction *>()) {
        if (isFindable(*action))
            commands.append(action);
    }
    for (auto *button : window.findChildren<QAbstractButton *>()) {
        if (isFindable(*button, window))
            commands.append(button);
    }
    return commands;
}

bool isEnabledCommand(const QObject &command)
{
    if (const auto *action = qobject_cast<const QAction *>(&command))
        return action->isEnabled();
    const auto *button = qobject_cast<const QAbstractButton *>(&command);
    return button != nullptr && button->isEnabled() && !button->isHidden();
}

} // namespace espalier::ui

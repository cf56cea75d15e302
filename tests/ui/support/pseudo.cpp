// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/pseudo.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTabBar>

namespace espalier::samples {

namespace {

QString fromCore(const std::string &text)
{
    return QString::fromStdString(text);
}

void collectHeader(const QHeaderView &header, QStringList &texts)
{
    if (header.isHidden() || !header.model())
        return;
    for (int i = 0; i < header.count(); ++i)
        texts.append(header.model()->headerData(i, header.orientation()).toString());
}

QStringList textsOfWidget(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.windowTitle()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(button->text());
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        texts.append(edit->placeholderText());
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        texts.append(group->title());
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        texts.append(menu->title());
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        collectHeader(*header, texts);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts.append(tabs->tabText(i));
    }
    for (const auto *action : widget.actions())
        texts.append(action->text());
    return texts;
}

//! Without a word in it: figures, units, signs, key names.
bool isWordless(const QString &text)
{
    static const QRegularExpression words(QStringLiteral("\\p{L}{3,}"));
    return !words.match(text).hasMatch();
}

} // namespace

QString PseudoTranslator::translate(const char * /*context*/, const char *source, const char * /*disambiguation*/,
                                    int /*n*/) const
{
    return QStringLiteral("⟦%1⟧").arg(QString::fromUtf8(source));
}

QStringList untranslated(const QWidget &widget, const QSet<QString> &allowed)
{
    QList<const QWidget *> widgets{&widget};
    for (const auto *child : widget.findChildren<QWidget *>())
        widgets.append(child);
    QStringList result;
    for (const auto *one : widgets) {
        // Parts of Qt's own widgets say what they say by themselves.
        if (one->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        for (const auto &text : textsOfWidget(*one)) {
            if (!text.isEmpty() && !text.contains(u'⟦') && !isWordless(text) && !allowed.contains(text))
                result.append(
                    QStringLiteral("%1 in %2").arg(text, QString::fromLatin1(one->metaObject()->className())));
        }
    }
    result.removeDuplicates();
    return result;
}

QSet<QString> textsOf(const catalog::Catalog &catalog)
{
    QSet<QString> texts{fromCore(catalog.database)};
    for (const auto &table : catalog.tables) {
        texts << fromCore(table.name.schema) << fromCore(table.name.name) << fromCore(table.comment)
              << fromCore(sql::displayName(table.name));
        for (const auto &column : table.columns)
            texts << fromCore(column.name) << fromCore(column.typeName) << fromCore(column.comment);
    }
    return texts;
}

} // namespace espalier::samples

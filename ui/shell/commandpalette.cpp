// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/shell/palettedelegate.h"
#include "ui/shell/palettemodel.h"

#include <QAbstractButton>
#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace espalier::ui {

CommandPalette::CommandPalette(QWidget *parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(makeLabel({}, TextRole::Body, this))
    , m_hint(makeLabel({}, TextRole::Secondary, this))
    , m_model(new PaletteModel(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setProperty("frameless", true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_hint);
    makeSecondary(m_nothing);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->hide();
    m_hint->setContentsMargins(space::xs, 0, space::xs, 0);
    resize(640, 440);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    retranslate();
}

void CommandPalette::setCommands(const QList<QObject *> &commands)
{
    m_model->setCommands(commands);
}

void CommandPalette::setItems(PaletteSource source, std::vector<PaletteItem> items)
{
    m_model->setItems(source, std::move(items));
}

void CommandPalette::open()
{
    m_field->clear();
    search({});
    if (const auto *window = parentWidget()) {
        const auto corner = window->mapToGlobal(QPoint((window->width() - width()) / 2, 52));
        move(corner);
    }
    show();
    m_field->setFocus();
}

QStringList CommandPalette::found(const QString &text) const
{
    m_model->search(text);
    QStringList result;
    for (int row = 0; row < m_model->rowCount(); ++row)
        result.append(m_model->index(row).data().toString());
    return result;
}

void CommandPalette::search(const QString &text)
{
    m_model->search(text);
    const bool isFound = m_model->rowCount() > 0;
    m_list->setVisible(isFound);
    m_nothing->setVisible(!isFound);
    if (isFound)
        m_list->setCurrentIndex(m_model->index(0));
}

void CommandPalette::runCurrent()
{
    const auto row = m_list->currentIndex().row();
    if (row < 0)
        return;
    hide();
    if (auto *command = m_model->command(row)) {
        if (auto *action = qobject_cast<QAction *>(command); action != nullptr && action->isEnabled())
            action->trigger();
        else if (auto *button = qobject_cast<QAbstractButton *>(command))
            Q_EMIT buttonChosen(button);
        return;
    }
    const auto item = m_model->item(row);
    if (!item.id.isEmpty())
        Q_EMIT workChosen(item.kind, item.id);
    else if (item.table != PaletteItem::nowhere)
        Q_EMIT tableChosen(catalog::TableId{item.table},
                           item.column == PaletteItem::nowhere ? std::nullopt : std::optional(item.column));
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_field && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void CommandPalette::paintEvent(QPaintEvent * /*event*/)
{
    const auto &colours = coloursOf(this);
    QPainter painter(this);
    painter.setPen(colours.strongBorder);
    painter.setBrush(colours.surface);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(tr("Search tables, columns, keys, comments, features, models, projects, actions"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setAccessibleName(tr("Found"));
    setAccessibleName(tr("Search"));
    m_nothing->setText(tr("Nothing is called like that."));
    m_hint->setText(tr("> actions only    @ tables only    # columns only    orders.total or words in any order"));
}

} // namespace espalier::ui

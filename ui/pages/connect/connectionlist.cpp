// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/connectionlist.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/widgets/connectiondelegate.h"
#include "ui/widgets/sectionheader.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QListView>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace espalier::ui {

namespace {

constexpr int leastHeight = 322; // seven rows

QAction *listAction(const char *iconName, const QKeySequence &keys, QListView *list)
{
    auto *action = new QAction(icon(QString::fromLatin1(iconName)), {}, list);
    action->setProperty("iconName", QString::fromLatin1(iconName));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // the palette finds it, too
    list->addAction(action);
    return action;
}

void name(QAction *action, const QString &text, const QString &tip)
{
    const auto keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setText(text);
    action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
}

} // namespace

ConnectionList::ConnectionList(QWidget *parent)
    : QFrame(parent)
    , m_model(new ConnectionModel(this))
    , m_header(new SectionHeader({}, this))
    , m_list(new QListView(this))
{
    setProperty("card", true);
    m_list->setObjectName(QStringLiteral("connections"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ConnectionDelegate(m_list));
    m_list->setProperty("frameless", true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::s);
    // No higher than what it lists.
    column->setSizeConstraint(QLayout::SetMinAndMaxSize);
    m_header->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(m_header);
    column->addWidget(m_list);
    buildActions();
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (!index.data(ConnectionModel::HeadingRole).toBool())
            Q_EMIT openRequested(index.data(ConnectionModel::IdRole).toString());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        showActions();
        if (!m_isSelecting && !current().isEmpty())
            Q_EMIT selected(current());
    });
    connect(m_model, &ConnectionModel::renamed, this, &ConnectionList::renameRequested);
    showActions();
    retranslate();
}

void ConnectionList::buildActions()
{
    m_open = listAction("connect", {}, m_list);
    m_new = listAction("plus", {}, m_list);
    m_edit = listAction("edit", {}, m_list);
    m_rename = listAction("text", Qt::Key_F2, m_list);
    m_duplicate = listAction("copy", Qt::CTRL | Qt::Key_D, m_list);
    m_delete = listAction("delete", QKeySequence::Delete, m_list);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (auto *action : {m_new, m_edit, m_duplicate, m_delete})
        addControl(action);
    connect(m_new, &QAction::triggered, this, &ConnectionList::newRequested);
    connect(m_rename, &QAction::triggered, this, [this] {
        m_list->edit(m_list->currentIndex());
    });
    const auto ask = [this](QAction *action, void (ConnectionList::*signal)(const QString &)) {
        connect(action, &QAction::triggered, this, [this, signal] {
            if (!current().isEmpty())
                Q_EMIT(this->*signal)(current());
        });
    };
    ask(m_open, &ConnectionList::openRequested);
    ask(m_edit, &ConnectionList::editRequested);
    ask(m_duplicate, &ConnectionList::duplicateRequested);
    ask(m_delete, &ConnectionList::deleteRequested);
}

void ConnectionList::addControl(QAction *action)
{
    auto *button = new QToolButton(m_header);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    m_header->addControl(button);
}

void ConnectionList::setConnections(const std::vector<ConnectionRow> &connections)
{
    const auto before = current();
    m_isSelecting = true;
    m_model->setConnections(connections);
    m_list->setCurrentIndex(m_model->indexOf(before));
    m_isSelecting = false;
    fitHeight();
    showActions();
}

void ConnectionList::select(const QString &id)
{
    m_isSelecting = true;
    m_list->setCurrentIndex(m_model->indexOf(id));
    m_isSelecting = false;
}

QString ConnectionList::current() const
{
    return m_list->currentIndex().data(ConnectionModel::IdRole).toString();
}

//! As high as its rows where there is room.
void ConnectionList::fitHeight()
{
    int height = 2;
    for (int i = 0; i < m_model->rowCount(); ++i)
        height += m_list->itemDelegate()->sizeHint({}, m_model->index(i, 0)).height();
    m_list->setMinimumHeight(std::min(height, leastHeight));
    m_list->setMaximumHeight(height);
}

void ConnectionList::showActions()
{
    const auto index = m_list->currentIndex();
    const bool isAny = !current().isEmpty();
    const bool isKept = isAny && index.flags().testFlag(Qt::ItemIsEditable);
    const bool isCopyable = isAny && index.data(ConnectionModel::CopyableRole).toBool();
    m_open->setEnabled(isAny);
    m_edit->setEnabled(isCopyable);
    m_duplicate->setEnabled(isCopyable);
    m_rename->setEnabled(isKept);
    m_delete->setEnabled(isKept);
}

void ConnectionList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ConnectionList::retranslate()
{
    m_header->setTitle(tr("Connections"));
    m_list->setAccessibleName(tr("Connections"));
    name(m_open, tr("Open the Connection"), tr("Opens it, and asks for no more than a password"));
    name(m_new, tr("New Connection"), tr("New connection: an empty form"));
    name(m_edit, tr("Edit the Connection"), tr("Edit: name, folder, colour and where it leads"));
    name(m_rename, tr("Rename the Connection"), tr("Rename in place"));
    name(m_duplicate, tr("Duplicate the Connection"), tr("Duplicate"));
    name(m_delete, tr("Delete the Connection"), tr("Delete; undo takes it back"));
}

} // namespace espalier::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/explore/explorebar.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/words/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace espalier::ui {

ExploreBar::ExploreBar(QWidget *parent)
    : QFrame(parent)
    , m_crumb(makeLabel({}, TextRole::Body, this))
    , m_showAll(new QPushButton(this))
    , m_search(new QLineEdit(this))
    , m_found(makeLabel({}, TextRole::Secondary, this))
    , m_schemaMenu(new QMenu(this))
    , m_exportMenu(new QMenu(this))
{
    setProperty("bar", true);
    m_showAll->setProperty("quiet", true);
    m_search->setObjectName(QStringLiteral("graphSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(120);
    m_search->setMaximumWidth(240);
    m_search->installEventFilter(this);
    buildActions();
    buildRow();
    connect(m_search, &QLineEdit::textChanged, this, &ExploreBar::searchChanged);
    connect(m_showAll, &QPushButton::clicked, this, &ExploreBar::showAllRequested);
    connect(m_unfocus, &QToolButton::clicked, this, &ExploreBar::unfocusRequested);
    connect(m_nearer, &QToolButton::clicked, this, [this] {
        Q_EMIT hopsRequested(1);
    });
    connect(m_farther, &QToolButton::clicked, this, [this] {
        Q_EMIT hopsRequested(2);
    });
    connect(m_schemaMenu, &QMenu::aboutToShow, this, &ExploreBar::fillSchemas);
    setFound(0, -1);
    retranslate();
}

QAction *ExploreBar::makeAction(const QString &iconName, const QKeySequence &shortcut)
{
    auto *action = new QAction(icon(iconName), {}, this);
    action->setProperty("iconName", iconName);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

void ExploreBar::buildActions()
{
    m_find = makeAction(QStringLiteral("search"), QKeySequence::Find);
    m_undo = makeAction(QStringLiteral("undo"));
    m_redo = makeAction(QStringLiteral("redo"));
    // The window has them too, with their keys; here they stand beside what they change.
    for (auto *action : {m_undo, m_redo})
        action->setShortcutContext(Qt::WidgetShortcut);
    m_layout = makeAction(QStringLiteral("explore"));
    m_refresh = makeAction(QStringLiteral("refresh"));
    m_exportAll = makeAction(QStringLiteral("export"), QKeySequence(Qt::CTRL | Qt::Key_E));
    m_exportSelection = makeAction(QStringLiteral("export"));
    m_copyMermaid = makeAction(QStringLiteral("copy"));
    m_copyDbml = makeAction(QStringLiteral("copy"));
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(m_undo, &QAction::triggered, this, &ExploreBar::undoRequested);
    connect(m_redo, &QAction::triggered, this, &ExploreBar::redoRequested);
    connect(m_layout, &QAction::triggered, this, &ExploreBar::layoutRequested);
    connect(m_refresh, &QAction::triggered, this, &ExploreBar::refreshRequested);
    const auto exports = [this](QAction *action, Export what) {
        m_exportMenu->addAction(action);
        connect(action, &QAction::triggered, this, [this, what] {
            Q_EMIT exportRequested(what);
        });
    };
    exports(m_exportAll, Export::All);
    exports(m_exportSelection, Export::Selection);
    m_exportMenu->addSeparator();
    exports(m_copyMermaid, Export::CopyMermaid);
    exports(m_copyDbml, Export::CopyDbml);
}

QToolButton *ExploreBar::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setFocusPolicy(Qt::TabFocus);
    if (action)
        button->setDefaultAction(action);
    return button;
}

void ExploreBar::buildRow()
{
    m_nearer = addButton(nullptr);
    m_farther = addButton(nullptr);
    m_unfocus = addButton(nullptr);
    m_unfocus->setIcon(icon(QStringLiteral("close")));
    m_nearer->setCheckable(true);
    m_farther->setCheckable(true);
    m_schemaButton = addButton(nullptr);
    m_schemaButton->setIcon(icon(QStringLiteral("filter")));
    m_schemaButton->setMenu(m_schemaMenu);
    m_exportButton = addButton(nullptr);
    m_exportButton->setIcon(icon(QStringLiteral("export")));
    m_exportButton->setMenu(m_exportMenu);
    for (auto *button : {m_schemaButton, m_exportButton})
        button->setPopupMode(QToolButton::InstantPopup);
    m_crumb->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::m, space::xs, space::s, space::xs);
    row->setSpacing(space::xs);
    row->addWidget(m_crumb, 3);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_nearer, m_farther, m_unfocus, m_showAll})
        row->addWidget(widget);
    row->addSpacing(space::s);
    row->addWidget(m_search, 2);
    row->addWidget(m_found);
    row->addWidget(m_schemaButton);
    for (auto *action : {m_undo, m_redo, m_layout, m_refresh})
        row->addWidget(addButton(action));
    row->addWidget(m_exportButton);
}

QList<QAction *> ExploreBar::commands() const
{
    return {m_find, m_undo, m_redo, m_layout, m_refresh, m_exportAll, m_exportSelection, m_copyMermaid, m_copyDbml};
}

QString ExploreBar::searchText() const
{
    return m_search->text();
}

std::vector<ExploreBar::Schema> ExploreBar::schemasOf(const catalog::Catalog &catalog)
{
    std::vector<ExploreBar::Schema> schemas;
    for (const auto &table : catalog.tables) {
        const auto name = toQString(table.name.schema);
        if (schemas.empty() || schemas.back().name != name)
            schemas.push_back({name, 0});
        ++schemas.back().tables;
    }
    return schemas;
}

void ExploreBar::setDatabase(const QString &name)
{
    m_database = name;
    updateCrumb();
}

void ExploreBar::setFocusOn(const QString &table, int hops)
{
    m_focused = table;
    m_hops = hops;
    updateCrumb();
}

void ExploreBar::updateCrumb()
{
    const auto isFocused = !m_focused.isEmpty();
    m_crumb->setText(isFocused ? QStringLiteral("%1  ›  %2").arg(m_database, m_focused) : m_database);
    m_crumb->setToolTip(m_crumb->text());
    for (auto *button : {m_nearer, m_farther, m_unfocus})
        button->setVisible(isFocused);
    m_nearer->setChecked(m_hops == 1);
    m_farther->setChecked(m_hops == 2);
}

void ExploreBar::setSchemas(const std::vector<Schema> &schemas)
{
    m_schemas = schemas;
    m_schemaMenu->clear();
    for (const auto &schema : schemas) {
        auto *action = m_schemaMenu->addAction(schema.name);
        action->setCheckable(true);
        action->setChecked(true);
        action->setData(schema.name);
        connect(action, &QAction::toggled, this, [this] {
            Q_EMIT hiddenSchemasChanged(hiddenSchemas());
        });
    }
    m_schemaButton->setVisible(schemas.size() > 1);
    nameSchemas();
}

void ExploreBar::nameSchemas()
{
    for (auto *action : m_schemaMenu->actions()) {
        const auto name = action->data().toString();
        const auto found = std::find_if(m_schemas.begin(), m_schemas.end(), [&name](const Schema &schema) {
            return schema.name == name;
        });
        if (action->data().isValid() && found != m_schemas.end())
            action->setText(tr("%1 (%2)").arg(name, countText(static_cast<std::int64_t>(found->tables))));
    }
}

//! The entries that act on all come first, and are made anew each time: their texts follow the language.
void ExploreBar::fillSchemas()
{
    for (auto *action : m_schemaMenu->actions()) {
        if (!action->data().isValid())
            delete action;
    }
    const auto actions = m_schemaMenu->actions();
    if (actions.isEmpty())
        return;
    const auto setAll = [this](bool isShown) {
        for (auto *action : m_schemaMenu->actions()) {
            const QSignalBlocker blocker(action);
            if (action->data().isValid())
                action->setChecked(isShown);
        }
        Q_EMIT hiddenSchemasChanged(hiddenSchemas());
    };
    auto *showAll = new QAction(tr("Show All Schemas"), m_schemaMenu);
    connect(showAll, &QAction::triggered, this, [setAll] {
        setAll(true);
    });
    auto *hideAll = new QAction(tr("Hide All Schemas"), m_schemaMenu);
    connect(hideAll, &QAction::triggered, this, [setAll] {
        setAll(false);
    });
    m_schemaMenu->insertActions(actions.front(), {showAll, hideAll});
    m_schemaMenu->insertSeparator(actions.front());
}

void ExploreBar::setHiddenSchemas(const QStringList &schemas)
{
    for (auto *action : m_schemaMenu->actions()) {
        const QSignalBlocker blocker(action);
        if (action->data().isValid())
            action->setChecked(!schemas.contains(action->data().toString()));
    }
}

QStringList ExploreBar::hiddenSchemas() const
{
    QStringList hidden;
    for (const auto *action : m_schemaMenu->actions()) {
        if (action->data().isValid() && !action->isChecked())
            hidden.append(action->data().toString());
    }
    return hidden;
}

void ExploreBar::setHiddenTables(std::size_t count)
{
    m_hidden = count;
    m_showAll->setVisible(count > 0);
    m_showAll->setText(tr("Show %n Hidden", nullptr, static_cast<int>(count)));
}

void ExploreBar::setFound(int place, int count)
{
    m_foundPlace = place;
    m_foundCount = count;
    m_found->setVisible(count >= 0);
    m_found->setText(count > 0 ? tr("%1 of %2").arg(place).arg(count) : tr("none"));
}

void ExploreBar::setHistory(bool canUndo, const QString &undoText, bool canRedo, const QString &redoText)
{
    m_undo->setEnabled(canUndo);
    m_redo->setEnabled(canRedo);
    m_undoText = undoText;
    m_redoText = redoText;
    retranslateActions();
}

void ExploreBar::setHasSelection(bool hasSelection)
{
    m_exportSelection->setEnabled(hasSelection);
}

void ExploreBar::setLayingOut(bool isRunning)
{
    m_layout->setEnabled(!isRunning);
}

bool ExploreBar::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT searchStepped(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return true;
    case Qt::Key_Down:
        Q_EMIT searchStepped(1);
        return true;
    case Qt::Key_Up:
        Q_EMIT searchStepped(-1);
        return true;
    case Qt::Key_Escape:
        m_search->clear();
        return true;
    default:
        return false;
    }
}

void ExploreBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ExploreBar::retranslateActions()
{
    const auto name = [](QAction *action, const QString &text) {
        const auto shortcut = action->shortcut().toString(QKeySequence::NativeText);
        action->setText(text);
        action->setToolTip(shortcut.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, shortcut));
    };
    name(m_find, tr("Find in the Graph"));
    name(m_undo, m_undoText.isEmpty() ? tr("Undo in the Graph") : tr("Undo %1", "what was done").arg(m_undoText));
    name(m_redo, m_redoText.isEmpty() ? tr("Redo in the Graph") : tr("Redo %1", "what was undone").arg(m_redoText));
    name(m_layout, tr("Lay Out the Graph Again"));
    name(m_refresh, tr("Refresh the Graph"));
    name(m_exportAll, tr("Export the Graph…"));
    name(m_exportSelection, tr("Export the Selected Tables…"));
    name(m_copyMermaid, tr("Copy the Graph as Mermaid"));
    name(m_copyDbml, tr("Copy the Graph as DBML"));
}

void ExploreBar::retranslate()
{
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    retranslateActions();
    m_search->setPlaceholderText(tr("Find"));
    m_search->setAccessibleName(tr("Find in the graph"));
    m_search->setToolTip(m_find->toolTip());
    name(m_unfocus, tr("Show all tables again"));
    name(m_nearer, tr("Tables one relation away"));
    name(m_farther, tr("Tables two relations away"));
    m_schemaMenu->setTitle(tr("Schemas"));
    nameSchemas();
    m_exportMenu->setTitle(tr("Export"));
    m_nearer->setText(tr("1 hop"));
    m_farther->setText(tr("2 hops"));
    name(m_schemaButton, tr("Choose the schemas that are shown"));
    name(m_exportButton, tr("Export the graph"));
    setHiddenTables(m_hidden);
    setFound(m_foundPlace, m_foundCount);
    updateCrumb();
}

} // namespace espalier::ui

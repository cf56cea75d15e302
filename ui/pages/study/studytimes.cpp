// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/study/studytimes.h"

#include "core/study/names.h"
#include "core/study/timetext.h"
#include "ui/base/theme.h"
#include "ui/models/tabletimemodel.h"
#include "ui/pages/common/suggestionwords.h"
#include "ui/pages/study/tabletimedelegate.h"
#include "ui/words/studywords.h"
#include "ui/words/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QTreeView>

#include <algorithm>
#include <array>

namespace espalier::ui {

namespace {

QString tableName(const sql::QualifiedName &table)
{
    return toQString(study::tableText(table));
}

QString timeName(const study::TableTime &time)
{
    return toQString(study::timeTextWithin(time)).replace(QLatin1String("->"), QStringLiteral(" → "));
}

QString timeWords(const study::TableTime *time)
{
    if (time == nullptr)
        return StudyTimes::tr("always known");
    return time->isKnownInAdvance ? StudyTimes::tr("known in advance") : timeName(*time);
}

QString ofText(std::int64_t part, std::int64_t all)
{
    return StudyTimes::tr("%1 of %2").arg(countText(part), countText(all));
}

QString dayText(Timestamp moment)
{
    if (!moment.isFinite())
        return QStringLiteral("−∞");
    return QDateTime::fromMSecsSinceEpoch(moment.microseconds / 1000, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd"));
}

void addSight(TableTimeRow &row, const screening::TableSight &sight)
{
    row.knownFrom = sight.first ? dayText(*sight.first) : QString();
    row.visible = ofText(sight.visible, sight.sampled);
    row.after = ofText(sight.after, sight.sampled);
    row.sight =
        StudyTimes::tr("Of a sample of %1 rows, %2 are known at the middle as-of time, and %3 only after the last")
            .arg(countText(sight.sampled), countText(sight.visible), countText(sight.after));
    const auto untimed = sight.sampled - sight.timed;
    if (untimed > 0)
        row.sight += QLatin1Char('\n')
            + StudyTimes::tr("%1 have no time: no example sees them").arg(ofText(untimed, sight.sampled));
}

//! What nothing sees by it needs no confirming yet.
bool isGuessAsked(const study::TimeTold &told)
{
    return told.isGuessed && !study::isUnused(told);
}

//! What speaks for the time, or for another one.
QString groundWords(const study::TimeTold &told)
{
    switch (told.ground) {
    case study::TimeGround::FromAbove:
        return StudyTimes::tr("nothing tells when its rows came: %1 is the same for all rows of an example")
            .arg(timeName(*told.unheeded));
    case study::TimeGround::Examples:
        return StudyTimes::tr("examples, known when what their label looks at is over");
    case study::TimeGround::Stated:
        break;
    }
    return told.suggested ? StudyTimes::tr("could go by %1").arg(timeName(*told.suggested))
                          : reasonsText({.reasons = told.reasons});
}

QString whyWords(const study::TimeTold &told)
{
    auto text = groundWords(told);
    if (told.isGuessed)
        text = text.isEmpty() ? StudyTimes::tr("guessed") : StudyTimes::tr("guessed: %1").arg(text);
    QStringList parts{text};
    if (study::isUnused(told))
        parts.prepend(StudyTimes::tr("not used"));
    if (told.label)
        parts.append(
            StudyTimes::tr("its label %1 is known %2 after %3")
                .arg(toQString(told.label->column), durationWords(told.label->delay), toQString(told.label->from)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

} // namespace

StudyTimes::StudyTimes(QWidget *parent)
    : QWidget(parent)
    , m_note(makeLabel(QString(), TextRole::Secondary, this))
    , m_view(new QTreeView(this))
    , m_model(new TableTimeModel(this))
{
    setObjectName(QStringLiteral("studyTimes"));
    m_note->setObjectName(QStringLiteral("timesNote"));
    m_note->setWordWrap(true);
    m_note->setMinimumWidth(1);
    m_view->setObjectName(QStringLiteral("times"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TableTimeDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::s, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_note);
    column->addWidget(m_view, 1);
    auto *choose = new QAction(m_view);
    choose->setShortcuts({QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_F2)});
    choose->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(choose);
    connect(choose, &QAction::triggered, this, &StudyTimes::openMenu);
    connect(m_model, &QAbstractItemModel::modelReset, this, &StudyTimes::fitColumns);
    connect(m_view, &QWidget::customContextMenuRequested, this, &StudyTimes::openMenu);
    connect(m_view, &QTreeView::activated, this, &StudyTimes::openMenu);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == TableTimeModel::TimeColumn)
            openMenu();
    });
    retranslate();
}

void StudyTimes::setCatalog(const catalog::Catalog &catalog, const relations::RelationGraph &graph)
{
    m_catalog = &catalog;
    m_graph = &graph;
}

void StudyTimes::setStudy(const std::optional<study::Study> &study)
{
    m_study = study;
    m_guessed = study ? static_cast<int>(study::guessedTimes(*study)) : 0;
    refresh();
    Q_EMIT guessedChanged();
}

void StudyTimes::setSuggestions(const std::vector<study::TimeSuggestion> &suggestions)
{
    m_suggestions = suggestions;
    m_told.clear();
    m_isFitted = false;
    refresh();
}

void StudyTimes::setSights(const std::vector<screening::TableSight> &sights)
{
    if (sights == m_sights)
        return;
    m_isFitted = m_isFitted && !m_sights.empty();
    m_sights = sights;
    m_told.clear();
    refresh();
}

//! Whoever does not look at the list is not kept waiting for it: a study may name thousands of tables.
void StudyTimes::refresh()
{
    m_isStale = true;
    if (!isVisible())
        return;
    m_isStale = false;
    showTimes();
    if (!m_isFitted)
        fitColumns();
    m_isFitted = true;
}

void StudyTimes::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

//! Words are made of what is told otherwise than before.
void StudyTimes::showTimes()
{
    std::vector<TableTimeRow> rows;
    auto now = m_study ? study::timesTold(*m_study, m_suggestions) : std::vector<study::TimeTold>();
    rows.reserve(now.size());
    for (std::size_t i = 0; i < now.size(); ++i) {
        const bool isAsBefore = i < m_told.size() && now[i] == m_told[i];
        rows.push_back(isAsBefore ? m_model->rows()[i] : rowOf(now[i]));
    }
    m_told = std::move(now);
    m_model->setRows(std::move(rows));
    for (const auto column :
         {TableTimeModel::KnownFromColumn, TableTimeModel::VisibleColumn, TableTimeModel::AfterColumn})
        m_view->setColumnHidden(column, m_sights.empty());
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, TableTimeModel::TimeColumn));
    showNote();
}

void StudyTimes::showNote()
{
    auto text = m_guessed > 0 ? tr("%n time(s) are guessed: confirm them, or name others", nullptr, m_guessed)
                              : tr("From when on an example sees the rows of each table");
    if (m_study && !study::hasAsOf(*m_study))
        text = tr("The question has no as-of time: an example sees all rows");
    else if (m_sights.empty())
        text += QStringLiteral(" · ") + tr("Check the Data counts them");
    m_note->setText(text);
}

//! What is read first gets the room; the rest can be scrolled to. The reasons are among it, and leave room for as many whole columns after
//! them as let them be read themselves: what the edge of the view cuts does not tell that there is more of it.
void StudyTimes::fitColumns()
{
    constexpr std::array widest{200, 260, 0, 120, 160, 160};
    constexpr int least = 160;
    constexpr int narrowest = 120;
    auto left = m_view->viewport()->width();
    for (int i = 0; i < TableTimeModel::ColumnCount; ++i) {
        if (m_view->isColumnHidden(i) || i == TableTimeModel::WhyColumn)
            continue;
        m_view->resizeColumnToContents(i);
        m_view->setColumnWidth(i, std::min(m_view->columnWidth(i) + space::xs, widest.at(static_cast<std::size_t>(i))));
        left -= i < TableTimeModel::WhyColumn ? m_view->columnWidth(i) : 0;
    }
    for (const auto column : {TableTimeModel::TimeColumn, TableTimeModel::TableColumn}) {
        const auto width = m_view->columnWidth(column);
        const auto taken = std::clamp(least - left, 0, std::max(width - narrowest, 0));
        m_view->setColumnWidth(column, width - taken);
        left += taken;
    }
    for (int i = TableTimeModel::WhyColumn + 1; i < TableTimeModel::ColumnCount; ++i) {
        const auto width = m_view->isColumnHidden(i) ? 0 : m_view->columnWidth(i);
        if (left - width < least)
            break;
        left -= width;
    }
    m_view->setColumnWidth(TableTimeModel::WhyColumn, std::max(left, least));
}

bool StudyTimes::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

const study::TimeSuggestion *StudyTimes::suggestionOf(const sql::QualifiedName &table) const
{
    const auto found = std::ranges::find(m_suggestions, table, [](const study::TimeSuggestion &suggestion) {
        return suggestion.time.table;
    });
    return found == m_suggestions.end() ? nullptr : &*found;
}

TableTimeRow StudyTimes::rowOf(const study::TimeTold &told) const
{
    TableTimeRow row{.table = tableName(told.table),
                     .time = timeWords(told.time ? &*told.time : nullptr),
                     .why = whyWords(told),
                     .isTold = told.time.has_value(),
                     .isGuessed = isGuessAsked(told),
                     .isUsed = !study::isUnused(told)};
    const auto sight = std::ranges::find(m_sights, told.table, &screening::TableSight::table);
    if (sight != m_sights.end() && told.time && !told.time->isKnownInAdvance)
        addSight(row, *sight);
    return row;
}

void StudyTimes::openMenu()
{
    const auto index = m_view->currentIndex();
    if (!index.isValid() || !m_study || m_catalog == nullptr)
        return;
    // Where a click activates, it asks twice.
    const auto name = QStringLiteral("timeMenu");
    if (const auto *open = findChild<QMenu *>(name); open != nullptr && open->isVisible())
        return;
    const auto &table = m_told[static_cast<std::size_t>(index.row())].table;
    const auto *suggestion = suggestionOf(table);
    const auto choices =
        timeChoices(*m_catalog, *m_graph, *m_study, table, suggestion != nullptr ? &suggestion->time : nullptr);
    auto *menu = new QMenu(this);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addChoices(*menu, choices);
    const auto cell = m_view->visualRect(index.siblingAtColumn(TableTimeModel::TimeColumn));
    menu->popup(m_view->viewport()->mapToGlobal(cell.bottomLeft()));
    menu->setActiveAction(menu->actions().front());
}

void StudyTimes::addChoices(QMenu &menu, const std::vector<TimeChoice> &choices)
{
    using Kind = TimeChoice::Kind;
    QMenu *borrowed = nullptr;
    auto before = choices.front().kind;
    for (const auto &choice : choices) {
        auto *to = &menu;
        QString text;
        switch (choice.kind) {
        case Kind::Confirmed:
            text = tr("Confirm %1").arg(timeName(choice.time));
            break;
        case Kind::Suggested:
            text = tr("Suggested: %1").arg(timeName(choice.time));
            break;
        case Kind::Column:
            text = timeName(choice.time);
            break;
        case Kind::Borrowed:
            if (borrowed == nullptr)
                borrowed = menu.addMenu(tr("Of the Row That It Refers To"));
            to = borrowed;
            text = timeName(choice.time);
            break;
        case Kind::InAdvance:
            text = tr("Known in Advance");
            break;
        case Kind::Always:
            text = tr("Always Known");
            break;
        }
        const bool isNext = (choice.kind == Kind::Column && before < Kind::Column) || choice.kind == Kind::InAdvance;
        if (isNext && !menu.isEmpty())
            menu.addSeparator();
        before = choice.kind;
        // Underscores and ampersands of names are no shortcuts.
        auto *action = to->addAction(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(choice.isCurrent);
        connect(action, &QAction::triggered, this, [this, choice] {
            if (!choice.isCurrent)
                Q_EMIT timeChosen(choice.time);
        });
    }
}

void StudyTimes::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StudyTimes::retranslate()
{
    m_view->setAccessibleName(tr("Times of the tables"));
    m_told.clear();
    refresh();
}

} // namespace espalier::ui

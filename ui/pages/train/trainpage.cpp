// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/trainpage.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/intervaldelegate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/words/error.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <limits>

namespace espalier::ui {

namespace {

//! The ends of the axis that all intervals share, with some air.
std::pair<double, double> axisOf(const std::vector<RunRow> &rows, std::optional<double> baseline)
{
    double low = baseline.value_or(std::numeric_limits<double>::infinity());
    double high = baseline.value_or(-std::numeric_limits<double>::infinity());
    for (const auto &row : rows) {
        low = std::min(low, row.low);
        high = std::max(high, row.high);
    }
    if (!(low < high))
        return {low - 0.5, low + 0.5};
    const auto air = (high - low) * 0.05;
    return {low - air, high + air};
}

} // namespace

TrainPage::TrainPage(QWidget *parent)
    : Page(QStringLiteral("train"), parent)
    , m_model(new RunModel(this))
    , m_intervals(new IntervalDelegate(this))
{
    setParts(Qt::Horizontal, {buildLearners(), buildBoard()}, {300, 900});
    connectParts();
    retranslate();
    updateButtons();
}

QWidget *TrainPage::buildLearners()
{
    const auto [panel, column, header] = makePanel(Place::Side);
    m_learnersHeader = header;
    m_learners = new TrainLearners(panel);
    m_train = new QPushButton(panel);
    m_train->setObjectName(QStringLiteral("trainButton"));
    m_train->setProperty("primary", true);
    m_stop = new QPushButton(panel);
    m_stop->setObjectName(QStringLiteral("stopButton"));
    m_stop->setIcon(icon(QStringLiteral("stop")));
    column->addWidget(m_learners, 1);
    column->addWidget(m_train);
    column->addWidget(m_stop);
    return panel;
}

QWidget *TrainPage::buildBoard()
{
    const auto [panel, column, header] = makePanel(Place::Middle);
    m_boardHeader = header;
    m_compare = new QPushButton(panel);
    m_compare->setObjectName(QStringLiteral("compareButton"));
    m_compare->setIcon(icon(QStringLiteral("compare")));
    m_boardHeader->addControl(m_compare);
    m_data = makeLabel(QString(), TextRole::Secondary, panel);
    m_data->setWordWrap(true);
    m_table = new QTableView(panel);
    m_table->setObjectName(QStringLiteral("leaderboard"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(RunModel::IntervalColumn, m_intervals);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metric::row);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setSectionResizeMode(RunModel::IntervalColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(RunModel::NameColumn, 240);
    m_table->setColumnWidth(RunModel::ScoreColumn, 128);
    m_table->setColumnHidden(RunModel::SqlColumn, true);
    m_search = makeLabel(QString(), TextRole::Secondary, panel);
    m_search->setObjectName(QStringLiteral("searchText"));
    m_search->setWordWrap(true);
    m_search->hide();
    m_noRuns = new EmptyState(panel);
    m_boardStack = new QStackedWidget(panel);
    m_boardStack->addWidget(m_noRuns);
    m_boardStack->addWidget(m_table);
    column->addWidget(m_data);
    column->addWidget(m_boardStack, 1);
    column->addWidget(m_search);
    return panel;
}

void TrainPage::connectParts()
{
    m_intervals->setRoles({RunModel::ValueRole, RunModel::LowRole, RunModel::HighRole, RunModel::SeriesRole});
    connect(m_noRuns, &EmptyState::actionTriggered, m_train, &QPushButton::click);
    connect(m_train, &QPushButton::clicked, this, &TrainPage::trainRequested);
    connect(m_stop, &QPushButton::clicked, this, &TrainPage::stopRequested);
    connect(m_compare, &QPushButton::clicked, this, &TrainPage::compareRequested);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_stop, &QPushButton::click);
    connect(m_learners, &TrainLearners::choiceChanged, this, &TrainPage::updateButtons);
    connect(m_learners, &TrainLearners::choiceReset, this, &TrainPage::updateButtons);
}

void TrainPage::setUnavailable(const QString &reason, const QString &action)
{
    setEmpty(tr("Nothing to Train On Yet"), reason, action);
    showEmpty();
}

void TrainPage::setLearners(const std::vector<LearnerChoice> &learners)
{
    showContent();
    m_learners->setLearners(learners);
}

void TrainPage::setDataText(const QString &text)
{
    m_data->setText(text);
}

void TrainPage::setRuns(const std::vector<RunRow> &runs, const QString &metric, std::optional<double> baseline)
{
    // What failed or was stopped belongs to what was trained then.
    if (!m_isRunning && runs != m_done)
        m_running.clear();
    m_done = runs;
    m_model->setMetric(metric);
    const auto [low, high] = axisOf(runs, baseline);
    m_intervals->setRange(low, high);
    m_intervals->setBaseline(baseline);
    m_boardHeader->setBadge(runs.empty() ? QString() : countText(static_cast<std::int64_t>(runs.size())));
    showRows();
}

//! What is done, best first, then what trains, waits or failed.
void TrainPage::showRows()
{
    auto rows = m_done;
    for (const auto &[learner, row] : m_running)
        rows.push_back(row);
    m_model->setRows(rows);
    m_boardStack->setCurrentIndex(rows.empty() ? 0 : 1);
    showSearch();
    updateButtons();
}

//! While something is searched, where that is.
void TrainPage::showSearch()
{
    QStringList live;
    for (const auto &[learner, row] : m_running) {
        if (m_isRunning && searched() > 0 && row.phase == RunRow::Phase::Running)
            live.append(tr("%1: %2").arg(row.label, row.note));
    }
    m_search->setText(live.isEmpty() ? m_searchText : live.join(QStringLiteral(" · ")));
    m_search->setVisible(!m_search->text().isEmpty());
}

void TrainPage::setSearched(const QString &text)
{
    m_searchText = text;
    showSearch();
}

int TrainPage::searched() const
{
    return m_learners->choice().searched;
}

void TrainPage::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    if (isRunning) {
        message()->clear();
        m_started.clear();
        m_running.clear();
        for (const auto &learner : m_learners->learners()) {
            if (m_learners->choice().checked.contains(learner.name))
                m_running[learner.name] = {.id = learner.name, .label = learner.label, .phase = RunRow::Phase::Waiting};
        }
    }
    // What was not done by now will not be.
    for (auto &entry : m_running) {
        auto &phase = entry.second.phase;
        if (!isRunning && (phase == RunRow::Phase::Waiting || phase == RunRow::Phase::Running))
            phase = RunRow::Phase::Stopped;
    }
    showRows();
}

void TrainPage::setProgress(const QString &learner, double fraction, const QString &stage)
{
    const auto found = m_running.find(learner);
    if (found == m_running.end())
        return;
    auto &row = found->second;
    if (!m_started.contains(learner))
        m_started[learner].start();
    row.phase = RunRow::Phase::Running;
    row.fraction = fraction;
    row.seconds = static_cast<double>(m_started[learner].elapsed()) / 1000;
    row.note = stage;
    showRows();
}

void TrainPage::setLearnerDone(const QString &learner)
{
    m_running.erase(learner);
    showRows();
}

void TrainPage::setLearnerError(const QString &learner, const Error &error)
{
    auto &row = m_running[learner];
    row.id = learner;
    const auto found = std::ranges::find(m_learners->learners(), learner, &LearnerChoice::name);
    row.label = found == m_learners->learners().end() ? learner : found->label;
    row.phase = error.code == Error::Code::Cancelled ? RunRow::Phase::Stopped : RunRow::Phase::Failed;
    row.note = lineText(error);
    if (error.code != Error::Code::Cancelled)
        setError(error);
    showRows();
}

std::vector<std::pair<QString, std::map<QString, double>>> TrainPage::chosen() const
{
    const auto &choice = m_learners->choice();
    std::vector<std::pair<QString, std::map<QString, double>>> result;
    for (const auto &learner : m_learners->learners()) {
        const auto found = choice.parameters.find(learner.name);
        if (choice.checked.contains(learner.name))
            result.emplace_back(learner.name,
                                found == choice.parameters.end() ? std::map<QString, double>() : found->second);
    }
    return result;
}

void TrainPage::setChoice(const TrainingChoice &choice)
{
    m_learners->setChoice(choice);
    updateButtons();
}

void TrainPage::updateButtons()
{
    m_train->setEnabled(!m_isRunning && !m_learners->choice().checked.empty());
    m_learners->setRunning(m_isRunning);
    m_stop->setEnabled(m_isRunning);
    m_compare->setEnabled(!m_done.empty());
}

void TrainPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TrainPage::retranslate()
{
    m_learnersHeader->setTitle(tr("Learners"));
    m_learners->retranslate();
    m_train->setText(tr("Train"));
    m_train->setToolTip(tr("Train all that are checked, each in a process of its own"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Stop at once (Esc); what is done stays"));
    m_boardHeader->setTitle(tr("Leaderboard"));
    m_boardHeader->setNote(tr("on validation rows, with 95 % intervals"));
    m_table->setAccessibleName(tr("Leaderboard"));
    m_compare->setText(tr("Compare"));
    m_noRuns->setState(QStringLiteral("train"), tr("Nothing Trained Yet"),
                       tr("The checked learners are trained on the same rows, beside a baseline that knows nothing."),
                       tr("Train"));
}

} // namespace espalier::ui

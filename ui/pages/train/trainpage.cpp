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
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <cmath>
#include <limits>

namespace espalier::ui {

namespace {

//! As many digits as the range of a parameter needs.
int decimalsFor(const LearnerParameter &parameter)
{
    if (parameter.isWhole)
        return 0;
    const auto low = parameter.low > 0 ? parameter.low : 0.001;
    return std::clamp(static_cast<int>(std::ceil(-std::log10(low))), 2, 6);
}

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
    m_list = new QListWidget(panel);
    m_list->setObjectName(QStringLiteral("learners"));
    m_description = makeLabel(QString(), TextRole::Secondary, panel);
    m_description->setWordWrap(true);
    m_scroll = new QScrollArea(panel);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what has the focus in it is brought into view
    m_searchCount = new QSpinBox(panel);
    m_searchCount->setObjectName(QStringLiteral("searchCount"));
    m_searchCount->setRange(0, 1000);
    m_searchCount->setSingleStep(10);
    m_searchLabel = makeLabel(QString(), TextRole::Body, panel);
    auto *search = new QFormLayout;
    search->addRow(m_searchLabel, m_searchCount);
    m_train = new QPushButton(panel);
    m_train->setObjectName(QStringLiteral("trainButton"));
    m_train->setProperty("primary", true);
    m_stop = new QPushButton(panel);
    m_stop->setObjectName(QStringLiteral("stopButton"));
    m_stop->setIcon(icon(QStringLiteral("stop")));
    column->addWidget(m_list, 2);
    column->addWidget(m_description);
    column->addWidget(m_scroll, 3);
    column->addLayout(search);
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
    connect(m_list, &QListWidget::currentRowChanged, this, &TrainPage::showParameters);
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        const auto row = m_list->row(item);
        if (row >= 0 && row < static_cast<int>(m_learners.size()))
            m_learners[static_cast<std::size_t>(row)].isOn = item->checkState() == Qt::Checked;
        updateButtons();
    });
}

void TrainPage::setUnavailable(const QString &reason, const QString &action)
{
    setEmpty(tr("Nothing to Train On Yet"), reason, action);
    showEmpty();
}

void TrainPage::setLearners(const std::vector<LearnerChoice> &learners)
{
    showContent();
    if (learners == m_learners)
        return;
    // In another language they are the same, and so is what was chosen of them.
    const bool areSame = std::ranges::equal(learners, m_learners, {}, &LearnerChoice::name, &LearnerChoice::name);
    const auto current = areSame ? m_list->currentRow() : 0;
    auto shown = learners;
    for (std::size_t i = 0; areSame && i < shown.size(); ++i)
        shown[i].isOn = m_learners[i].isOn;
    m_learners = shown;
    if (!areSame)
        m_changed.clear();
    m_list->clear();
    for (const auto &learner : shown) {
        auto *item = new QListWidgetItem(learner.label, m_list);
        item->setToolTip(learner.description);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(learner.isOn ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(current);
    updateButtons();
}

void TrainPage::showParameters(int row)
{
    m_parameters = new QWidget(this);
    m_form = new QFormLayout(m_parameters);
    m_form->setContentsMargins(0, 0, space::s, 0);
    m_form->setSpacing(space::s);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_scroll->setWidget(m_parameters);
    if (row < 0 || row >= static_cast<int>(m_learners.size())) {
        m_description->clear();
        return;
    }
    const auto &learner = m_learners[static_cast<std::size_t>(row)];
    m_description->setText(
        tr("%1 What you leave as it is here is chosen on the examples before the test.").arg(learner.description));
    for (const auto &parameter : learner.parameters) {
        auto *field = makeField(learner.name, parameter);
        auto *label = makeLabel(parameter.label, TextRole::Body, m_parameters);
        label->setToolTip(parameter.description);
        label->setBuddy(field);
        m_form->addRow(label, field);
    }
}

QDoubleSpinBox *TrainPage::makeField(const QString &learner, const LearnerParameter &parameter)
{
    auto *field = new QDoubleSpinBox(m_parameters);
    field->setDecimals(decimalsFor(parameter));
    // One step below what can be asked for stands for the learner's own choice.
    const auto none = parameter.low - std::pow(10.0, -field->decimals());
    field->setRange(parameter.value ? parameter.low : none, parameter.high);
    if (!parameter.value)
        field->setSpecialValueText(tr("automatic"));
    const auto &changed = m_changed[learner];
    const auto found = changed.find(parameter.name);
    field->setValue(found == changed.end() ? parameter.value.value_or(none) : found->second);
    field->setToolTip(parameter.description);
    field->setAccessibleName(parameter.label);
    connect(field, &QDoubleSpinBox::valueChanged, this, [this, field, learner, parameter](double value) {
        if (!parameter.value && value <= field->minimum())
            m_changed[learner].erase(parameter.name);
        else
            m_changed[learner][parameter.name] = value;
    });
    return field;
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
    return m_searchCount->value();
}

void TrainPage::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    if (isRunning) {
        message()->clear();
        m_started.clear();
        m_running.clear();
        for (const auto &learner : m_learners) {
            if (learner.isOn)
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
    const auto found = std::ranges::find(m_learners, learner, &LearnerChoice::name);
    row.label = found == m_learners.end() ? learner : found->label;
    row.phase = error.code == Error::Code::Cancelled ? RunRow::Phase::Stopped : RunRow::Phase::Failed;
    row.note = lineText(error);
    if (error.code != Error::Code::Cancelled)
        setError(error);
    showRows();
}

std::vector<std::pair<QString, std::map<QString, double>>> TrainPage::chosen() const
{
    std::vector<std::pair<QString, std::map<QString, double>>> result;
    for (const auto &learner : m_learners) {
        const auto found = m_changed.find(learner.name);
        if (learner.isOn)
            result.emplace_back(learner.name, found == m_changed.end() ? std::map<QString, double>() : found->second);
    }
    return result;
}

void TrainPage::updateButtons()
{
    const bool isAny = std::ranges::any_of(m_learners, &LearnerChoice::isOn);
    m_train->setEnabled(!m_isRunning && isAny);
    m_searchCount->setEnabled(!m_isRunning);
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
    m_list->setAccessibleName(tr("Learners"));
    m_searchLabel->setText(tr("Search beyond the grid:"));
    m_searchCount->setSpecialValueText(tr("no settings"));
    m_searchCount->setSuffix(tr(" settings"));
    m_searchCount->setToolTip(
        tr("So many settings of each learner are tried beyond the usual ones. Those that were tried before are kept: "
           "a search that was stopped goes on from them"));
    m_searchCount->setAccessibleName(tr("Settings to search beyond the grid"));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/comparepage.h"

#include "ui/base/icon.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/pages/common/comparewords.h"
#include "ui/pages/common/studytext.h"
#include "ui/pages/compare/compareconfusion.h"
#include "ui/pages/compare/comparegrid.h"
#include "ui/pages/compare/comparelist.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace espalier::ui {

namespace {

constexpr std::array<const char *, 2> compareSplits{"validation", "test"};

evaluate::Score scoreOf(const training::Run &run, const std::string &split, const std::string &metric)
{
    constexpr auto none = std::numeric_limits<double>::quiet_NaN();
    const auto report = run.splits.find(split);
    if (report == run.splits.end())
        return {none, none, none};
    const auto score = report->second.metrics.find(metric);
    return score == report->second.metrics.end() ? evaluate::Score{none, none, none} : score->second;
}

} // namespace

ComparePage::ComparePage(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_message(new MessageBar(this))
{
    setObjectName(QStringLiteral("compare"));
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("splitter"));
    splitter->setHandleWidth(1);
    splitter->addWidget(buildSide());
    splitter->addWidget(buildCharts());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({400, 800});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    connectParts();
    retranslate();
}

QWidget *ComparePage::buildSide()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    m_header = new SectionHeader(QString(), panel);
    m_splitBar = new QTabBar(panel);
    m_splitBar->setObjectName(QStringLiteral("split"));
    m_splitBar->setExpanding(true);
    for (std::size_t i = 0; i < compareSplits.size(); ++i)
        m_splitBar->addTab(QString());
    m_list = new CompareList(panel);
    m_difference = makeLabel(QString(), TextRole::Body, panel);
    m_difference->setObjectName(QStringLiteral("difference"));
    m_selectedScore = makeLabel(QString(), TextRole::Secondary, panel);
    m_selectedScore->setObjectName(QStringLiteral("selectedScore"));
    m_rows = makeLabel(QString(), TextRole::Secondary, panel);
    m_rows->setObjectName(QStringLiteral("rows"));
    m_deploy = new QPushButton(panel);
    m_deploy->setObjectName(QStringLiteral("deployRunButton"));
    m_deploy->setProperty("primary", true);
    column->addWidget(m_header);
    column->addWidget(m_splitBar);
    column->addWidget(m_list, 100);
    for (auto *label : {m_difference, m_selectedScore, m_rows}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch(1);
    column->addWidget(m_deploy);
    panel->setMinimumWidth(320);
    return panel;
}

QWidget *ComparePage::buildCharts()
{
    m_grid = new CompareGrid(this);
    const auto make = [this](const char *name) {
        auto *view = new ChartView(m_grid->widget());
        view->setObjectName(QString::fromLatin1(name));
        connect(view, &ChartView::exportRequested, this, [this, view] {
            exportChart(*view);
        });
        return view;
    };
    m_roc = make("roc");
    m_precisionRecall = make("precisionRecall");
    m_calibration = make("calibration");
    m_scores = make("scores");
    m_scores->setMarkerMovable(true);
    m_confusion = new CompareConfusion(m_grid->widget());
    m_scoresCell = new QWidget(m_grid->widget());
    auto *scores = new QVBoxLayout(m_scoresCell);
    scores->setContentsMargins(0, 0, 0, 0);
    scores->setSpacing(space::m);
    scores->addWidget(m_scores, 1);
    scores->addWidget(m_confusion);
    m_scores->setMinimumHeight(240);
    m_predicted = make("predicted");
    m_residuals = make("residuals");
    m_metrics = make("metrics");
    m_errors = make("errors");
    for (auto *view : std::initializer_list<QWidget *>{m_roc, m_precisionRecall, m_calibration, m_scoresCell,
                                                       m_predicted, m_residuals, m_metrics, m_errors})
        view->hide();
    return m_grid;
}

void ComparePage::connectParts()
{
    connect(m_empty, &EmptyState::actionTriggered, this, &ComparePage::nextRequested);
    connect(m_splitBar, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            setSplit(compareSplits.at(static_cast<std::size_t>(index)));
    });
    connect(m_list, &CompareList::shownChanged, this, [this](const QString &id, bool isShown) {
        m_shown[id.toStdString()] = isShown;
        showWords();
        showCharts();
    });
    connect(m_list, &CompareList::runSelected, this, [this] {
        showWords();
        showSelected();
    });
    connect(m_scores, &ChartView::markerMoved, this, &ComparePage::setThreshold);
    connect(m_confusion, &CompareConfusion::thresholdChanged, this, &ComparePage::setThreshold);
    connect(m_deploy, &QPushButton::clicked, this, [this] {
        if (const auto *run = selected())
            Q_EMIT deployRequested(toQString(run->id));
    });
}

void ComparePage::exportChart(const ChartView &view)
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Export Chart"), view.chart().title,
                                                   tr("Pictures (*.png);;Drawings (*.svg)"));
    if (path.isEmpty())
        return;
    if (const auto done = view.exportTo(path); !done)
        setError(done.error());
}

void ComparePage::setUnavailable(const QString &reason, const QString &action)
{
    m_message->clear();
    m_empty->setState(QStringLiteral("compare"), tr("Nothing to Compare Yet"), reason, action);
    m_stack->setCurrentIndex(0);
}

void ComparePage::setComparison(const training::Comparison &comparison)
{
    m_message->clear();
    m_comparison = comparison;
    // A run's id stands for all that decides it, so what was computed for it stays right.
    std::erase_if(m_curves, [&comparison](const auto &entry) {
        return std::ranges::find(comparison.runs, entry.first.first, &training::Run::id) == comparison.runs.end();
    });
    for (std::size_t i = 0; i < compareSplits.size(); ++i)
        m_splitBar->setTabEnabled(static_cast<int>(i), comparison.truths.contains(compareSplits.at(i)));
    m_stack->setCurrentIndex(1);
    showAll();
}

void ComparePage::select(const QString &runId)
{
    m_list->select(runId);
}

void ComparePage::setError(const Error &error)
{
    m_message->showError(error);
}

void ComparePage::setSplit(const std::string &split)
{
    m_split = split;
    showAll();
}

void ComparePage::setThreshold(double threshold)
{
    m_threshold = std::clamp(threshold, 0.0, 1.0);
    showThreshold();
}

void ComparePage::showAll()
{
    showList();
    showWords();
    showCharts();
}

void ComparePage::showList()
{
    std::vector<RunRow> rows;
    for (const auto &run : m_comparison.runs) {
        const auto score = scoreOf(run, m_split, m_comparison.metric);
        rows.push_back({.id = toQString(run.id),
                        .label = labelOf(run),
                        .note = intervalText(score),
                        .score = score.value,
                        .low = score.low,
                        .high = score.high,
                        .series = static_cast<int>(runColour(run)),
                        .isBaseline = run.isBaseline,
                        .isChosen = isShown(run)});
    }
    for (const auto &run : m_comparison.earlier) {
        const auto score = scoreOf(run, m_split, m_comparison.metric);
        rows.push_back({.id = toQString(run.id),
                        .label = toQString(run.label),
                        .rows = rowsOfText(run.takenAt),
                        .note = intervalText(score),
                        .score = score.value,
                        .low = score.low,
                        .high = score.high,
                        .series = static_cast<int>(runColour(run))});
    }
    m_header->setBadge(countText(static_cast<std::int64_t>(rows.size())));
    m_list->setRuns(rows, metricText(m_comparison.metric));
}

void ComparePage::showWords()
{
    std::vector<ScoredRun> runs;
    for (const auto &run : m_comparison.runs) {
        // What knows nothing is measured against even while its curves are not drawn.
        if (isShown(run) || run.isBaseline)
            runs.push_back({labelOf(run), scoreOf(run, m_split, m_comparison.metric), run.isBaseline});
    }
    m_difference->setText(m_comparison.runs.empty() ? tr("Nothing was trained on these rows yet.")
                                                    : differenceText(std::move(runs), m_comparison.metric));
    const auto *run = selected();
    m_selectedScore->setText(selectedText());
    // What is in no part was not used.
    const auto &all = m_comparison.rows;
    const bool isAccounted = all.source > 0;
    const auto used = isAccounted ? engine::usedRows(all) : m_comparison.rowsUsed;
    const auto available = isAccounted ? all.source : m_comparison.rowsAvailable;
    auto rows = tr("%1 of %2 examples used, features %3")
                    .arg(countText(static_cast<std::int64_t>(used)), countText(static_cast<std::int64_t>(available)),
                         regimeWords(m_comparison.regime));
    if (!m_comparison.database.address.empty()) {
        const auto read = QDateTime::fromMSecsSinceEpoch(m_comparison.takenAt.microseconds / 1000);
        rows += tr(" · rows of %1, read %2")
                    .arg(toQString(m_comparison.database.address), QLocale().toString(read, QLocale::ShortFormat));
    }
    m_rows->setText(rows);
    m_deploy->setEnabled(run != nullptr && !run->isBaseline);
}

QString ComparePage::selectedText() const
{
    const auto scored = [this](const training::Run &run, const QString &label) {
        return tr("%1: %2 %3")
            .arg(label, metricText(m_comparison.metric), intervalText(scoreOf(run, m_split, m_comparison.metric)));
    };
    if (const auto *run = selected())
        return scored(*run, labelOf(*run));
    const auto *earlier = selectedEarlier();
    if (earlier == nullptr)
        return {};
    const auto read = QDateTime::fromMSecsSinceEpoch(earlier->takenAt.microseconds / 1000);
    return tr("%1. It was trained on rows that were read %2: a score on other rows is not comparable, and it is not "
              "drawn.")
        .arg(scored(*earlier, toQString(earlier->label)), QLocale().toString(read, QLocale::ShortFormat));
}

const evaluate::Truth *ComparePage::truth() const
{
    const auto found = m_comparison.truths.find(m_split);
    return found == m_comparison.truths.end() ? nullptr : &found->second;
}

const training::Run *ComparePage::selected() const
{
    const auto found = std::ranges::find(m_comparison.runs, m_list->selectedRun().toStdString(), &training::Run::id);
    return found == m_comparison.runs.end() ? nullptr : &*found;
}

const training::Run *ComparePage::selectedEarlier() const
{
    const auto &runs = m_comparison.earlier;
    const auto found = std::ranges::find(runs, m_list->selectedRun().toStdString(), &training::Run::id);
    return found == runs.end() ? nullptr : &*found;
}

bool ComparePage::isShown(const training::Run &run) const
{
    const auto found = m_shown.find(run.id);
    return found == m_shown.end() ? !run.isBaseline : found->second;
}

//! The learner's name; the start of the id too where it was trained several times.
QString ComparePage::labelOf(const training::Run &run) const
{
    const auto label = toQString(run.label);
    const auto count = std::ranges::count(m_comparison.runs, run.label, &training::Run::label);
    return count > 1 ? tr("%1 · %2").arg(label, toQString(run.id).left(4)) : label;
}

void ComparePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ComparePage::retranslate()
{
    m_header->setTitle(tr("Models"));
    m_splitBar->setTabText(0, tr("Validation"));
    m_splitBar->setTabText(1, tr("Test"));
    m_splitBar->setTabToolTip(0, tr("Rows the models were ranked on"));
    m_splitBar->setTabToolTip(1, tr("Rows no choice was made on; they come last in time"));
    m_splitBar->setAccessibleName(tr("Rows to score on"));
    m_list->setAccessibleName(tr("Models"));
    m_deploy->setText(tr("Deploy…"));
    m_deploy->setToolTip(tr("Write the selected model into the database as SQL; it is shown first"));
    m_grid->setAccessibleName(tr("Charts"));
    if (!m_comparison.runs.empty() || !m_comparison.earlier.empty())
        showAll();
}

} // namespace espalier::ui

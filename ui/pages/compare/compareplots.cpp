// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compareplots.h"

#include "core/evaluate/confusion.h"
#include "core/evaluate/decision.h"
#include "core/evaluate/oneagainstall.h"
#include "core/learn/learner.h"
#include "ui/base/theme.h"
#include "ui/pages/compare/comparecells.h"
#include "ui/pages/compare/compareclasses.h"
#include "ui/pages/compare/comparedecide.h"
#include "ui/pages/compare/compareexamples.h"
#include "ui/pages/compare/comparelearning.h"
#include "ui/pages/compare/comparenumbers.h"
#include "ui/pages/compare/comparereasons.h"
#include "ui/pages/compare/compareslices.h"
#include "ui/widgets/chartview.h"
#include "ui/words/comparewords.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <QEvent>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace espalier::ui {

namespace {

const evaluate::Scores *metricsOf(const training::Run &run, const std::string &split)
{
    static const evaluate::Scores none;
    const auto report = run.splits.find(split);
    return report == run.splits.end() ? &none : &report->second.metrics;
}

QStringList classNames(const training::Run &run, std::size_t count)
{
    QStringList names;
    for (std::size_t i = 0; i < count; ++i)
        names.append(i < run.model.classes.size() ? toQString(run.model.classes[i]) : QString::number(i));
    return names;
}

} // namespace

ComparePlots::ComparePlots(const training::Comparison &comparison, QWidget *parent)
    : CompareGrid(parent)
    , m_comparison(comparison)
{
    build();
    setFeet({m_reasons, m_slices, m_examples});
    connectParts();
    retranslate();
}

void ComparePlots::build()
{
    m_classes = new CompareClasses(widget());
    m_numbers = new CompareNumbers(widget());
    m_metrics = makeCell(widget(), "metrics", "interval");
    m_errors = makeCell(widget(), "errors");
    m_backtests = makeCell(widget(), "backtests", "backtest");
    m_learning = new CompareLearning(widget());
    m_reasons = new CompareReasons(widget());
    m_slices = new CompareSlices(widget());
    m_examples = new CompareExamples(widget());
    for (auto *foot : std::initializer_list<QWidget *>{m_learning, m_reasons, m_slices, m_examples})
        foot->hide();
}

void ComparePlots::connectParts()
{
    for (auto *view : {m_metrics, m_errors, m_backtests})
        connect(view, &ChartView::exportFailed, this, &ComparePlots::exportFailed);
    connect(m_classes, &CompareClasses::exportFailed, this, &ComparePlots::exportFailed);
    connect(m_numbers, &CompareNumbers::exportFailed, this, &ComparePlots::exportFailed);
    connect(m_learning, &CompareLearning::exportFailed, this, &ComparePlots::exportFailed);
    connect(m_reasons, &CompareReasons::exportFailed, this, &ComparePlots::exportFailed);
    connect(m_classes, &CompareClasses::classChosen, this, &ComparePlots::showOneClass);
    connect(m_classes, &CompareClasses::classChosen, this, &ComparePlots::decisionChanged);
    connect(m_classes, &CompareClasses::thresholdChanged, this, &ComparePlots::tellExamples);
    connect(m_classes, &CompareClasses::examplesWanted, this, &ComparePlots::showThose);
    connect(m_numbers, &CompareNumbers::examplesWanted, this, &ComparePlots::showThose);
    connect(m_classes, &CompareClasses::thresholdChanged, this, &ComparePlots::decisionChanged);
    connect(&m_classes->decide(), &CompareDecide::changed, this, &ComparePlots::decisionChanged);
    connect(&m_classes->decide(), &CompareDecide::cheapestRequested, this, &ComparePlots::takeCheapest);
    connect(&m_classes->decide(), &CompareDecide::shareRequested, this, &ComparePlots::takeShare);
}

double ComparePlots::threshold() const
{
    return m_classes->threshold();
}

evaluate::Costs ComparePlots::costs() const
{
    return m_classes->decide().costs();
}

Decision ComparePlots::decision() const
{
    return {.threshold = threshold(),
            .costs = costs(),
            .capacity = m_classes->decide().capacity(),
            .chosenClass = m_classes->chosenClass()};
}

void ComparePlots::setDecision(const Decision &decision)
{
    m_classes->decide().set(decision.costs, decision.capacity);
    m_classes->setThreshold(decision.threshold);
    m_classes->chooseClass(decision.chosenClass);
}

void ComparePlots::setPace(const workbench::Pace &pace)
{
    m_classes->decide().setPace(pace);
}

QString ComparePlots::labelOf(const training::Comparison &comparison, const training::Run &run)
{
    auto label = sentence(learn::told(run.learner));
    const auto count = std::ranges::count(comparison.runs, run.learner, &training::Run::learner);
    if (count < 2)
        return label;
    return tr("%1 · %2").arg(label, run.parameters.empty() ? toQString(run.id).left(4) : settingsText(run.parameters));
}

void ComparePlots::forgetOthers()
{
    m_selected = nullptr;
    m_checked.clear();
    m_learning->forgetOthers(m_comparison.runs);
    // A run's id stands for all that decides it, so what was computed for it stays right.
    const auto isGone = [this](const std::string &id) {
        return std::ranges::find(m_comparison.runs, id, &training::Run::id) == m_comparison.runs.end();
    };
    std::erase_if(m_curves, [&isGone](const auto &entry) {
        return isGone(entry.first.first);
    });
    std::erase_if(m_classCurves, [&isGone](const auto &entry) {
        return isGone(std::get<0>(entry.first));
    });
}

const evaluate::Truth *ComparePlots::truth() const
{
    const auto found = m_comparison.truths.find(m_split);
    return found == m_comparison.truths.end() ? nullptr : &found->second;
}

void ComparePlots::setRuns(const std::string &split, const std::vector<const training::Run *> &runs,
                           const training::Run *selected)
{
    m_split = split;
    std::vector<ComparedRun> drawn;
    drawn.reserve(runs.size());
    for (const auto *run : runs)
        drawn.push_back(compared(*run));
    const auto *rows = truth();
    if (rows == nullptr)
        return;
    switch (rows->task) {
    case model::Task::Binary:
        setPlots(m_classes->cells(), drawn);
        m_classes->showCurves(drawn, *rows);
        break;
    case model::Task::Multiclass:
        setPlots(m_classes->classCells(), drawn);
        m_checked = runs;
        break;
    case model::Task::Regression:
        setPlots(m_numbers->cells(std::ranges::any_of(drawn,
                                                      [](const ComparedRun &run) {
                                                          return run.curves->level > 0;
                                                      })),
                 drawn);
        break;
    }
    setSelected(selected);
}

void ComparePlots::setPlots(std::vector<QWidget *> cells, const std::vector<ComparedRun> &runs)
{
    const bool isOfNumbers = truth()->task == model::Task::Regression;
    const auto direction = isOfNumbers ? MetricDirection::HigherIsBetter : MetricDirection::All;
    showChart(*m_metrics, metricChart(runs, direction), !runs.empty());
    if (isOfNumbers) {
        showChart(*m_errors, metricChart(runs, MetricDirection::LowerIsBetter), !runs.empty());
        cells.push_back(m_errors);
    }
    const auto overTime = backtestChart(runs, m_comparison.metric);
    if (!overTime.series.empty()) {
        m_backtests->setChart(overTime);
        m_backtests->setToolTip(tr("Fitted on what was known then, scored on what came next"));
        cells.push_back(m_backtests);
    }
    m_learning->setRuns(runs, m_comparison.metric);
    cells.push_back(m_learning);
    cells.push_back(m_metrics); // the last may be wide, and has most to show
    setCells(cells);
}

void ComparePlots::showReasons()
{
    ensureWidgetVisible(m_reasons, 0, space::l);
}

void ComparePlots::showSlices()
{
    ensureWidgetVisible(m_slices, 0, space::l);
}

void ComparePlots::showExamples()
{
    ensureWidgetVisible(m_examples, 0, space::l);
}

void ComparePlots::showThose(const workbench::ExamplesWanted &wanted)
{
    m_examples->showThose(wanted);
    showExamples();
}

QStringList ComparePlots::classesOf() const
{
    const auto *rows = truth();
    return m_selected == nullptr || rows == nullptr || rows->task == model::Task::Regression
        ? QStringList()
        : classNames(*m_selected, evaluate::classCount(*rows));
}

void ComparePlots::tellExamples()
{
    if (m_selected == nullptr)
        m_examples->setRun({.run = {}, .label = {}, .part = m_split, .classes = {}});
    else
        m_examples->setRun({.run = toQString(m_selected->id),
                            .label = labelOf(m_comparison, *m_selected),
                            .part = m_split,
                            .classes = classesOf(),
                            .threshold = threshold()});
}

const model::Predictions *ComparePlots::said(const training::Run &run, const std::string &part) const
{
    const auto rows = m_comparison.truths.find(part);
    const auto predictions = run.predictions.find(part);
    const bool isThere = rows != m_comparison.truths.end() && predictions != run.predictions.end()
        && predictions->second.rows == rows->second.values.size();
    return isThere ? &predictions->second : nullptr;
}

//! By the validation whatever is shown: the test is to tell what the choice is worth.
void ComparePlots::takeCheapest(const evaluate::Costs &costs)
{
    const auto *predictions = m_selected == nullptr ? nullptr : said(*m_selected, "validation");
    if (predictions == nullptr)
        return;
    constexpr double steps = 1000; // as many digits as are shown
    if (const auto cheapest = evaluate::cheapestThreshold(*predictions, m_comparison.truths.at("validation"), costs))
        m_classes->setThreshold(std::round(*cheapest * steps) / steps);
}

//! By the validation, too.
void ComparePlots::takeShare(double share)
{
    constexpr double steps = 1e6; // as the command line tells it
    const auto *predictions = m_selected == nullptr ? nullptr : said(*m_selected, "validation");
    if (predictions != nullptr && predictions->rows > 0)
        m_classes->setThreshold(std::round(evaluate::thresholdFor(*predictions, share) * steps) / steps);
}

void ComparePlots::setSelected(const training::Run *selected)
{
    m_selected = selected;
    const auto *rows = truth();
    tellExamples();
    m_learning->setSelected(selected == nullptr ? QString() : toQString(selected->id),
                            selected == nullptr ? QString() : labelOf(m_comparison, *selected));
    if (rows == nullptr)
        return;
    if (m_selected == nullptr) {
        showNone(tr("The selected model was trained on other rows."), {});
        return;
    }
    const auto label = labelOf(m_comparison, *m_selected);
    const auto *predictions = said(*m_selected, m_split);
    if (predictions == nullptr) {
        showNone(tr("This model has no predictions for these rows."), label);
        return;
    }
    switch (rows->task) {
    case model::Task::Binary:
        m_classes->showBinary(compared(*m_selected), classesOf(), *predictions, *rows, bootstrapOf(*m_selected));
        break;
    case model::Task::Multiclass:
        m_classes->showClasses(label, classesOf(), *predictions, *rows);
        showOneClass();
        break;
    case model::Task::Regression:
        m_numbers->showRun(compared(*m_selected));
        break;
    }
}

//! Of the checked runs, one class of several against all others.
void ComparePlots::showOneClass()
{
    const auto *rows = truth();
    if (rows == nullptr || rows->task != model::Task::Multiclass || m_selected == nullptr)
        return;
    const auto of = std::min(m_classes->chosenClass(), rows->classes - 1);
    std::vector<ComparedRun> drawn;
    evaluate::Truth ofClass;
    for (const auto *run : m_checked) {
        const auto *predictions = said(*run, m_split);
        if (predictions == nullptr || of >= predictions->width)
            continue;
        const auto one = evaluate::oneAgainstAll(*predictions, *rows, of);
        auto &kept = m_classCurves[{run->id, m_split, of}];
        if (kept.roc.empty())
            kept = curvesOf(one.predictions, one.truth);
        ofClass = one.truth;
        drawn.push_back(compared(*run));
        drawn.back().curves = &kept;
    }
    m_classes->showOneClass(drawn, classesOf().value(static_cast<int>(of)), ofClass);
}

void ComparePlots::showNone(const QString &text, const QString &label)
{
    m_classes->showNone(text, label);
    m_numbers->showNone(text);
}

ComparedRun ComparePlots::compared(const training::Run &run)
{
    const auto hasSameColour = [&run](const auto &other) {
        return runColour(other) == runColour(run);
    };
    const auto first = std::ranges::find_if(m_comparison.runs, hasSameColour);
    return {.id = toQString(run.id),
            .label = labelOf(m_comparison, run),
            .colour = runColour(run),
            // A blend is told from its members by more than one blue from another.
            .isDashed = run.learner == learn::blendName || (first != m_comparison.runs.end() && first->id != run.id),
            .curves = &curves(run),
            .metrics = metricsOf(run, m_split),
            .backtests = &run.backtests};
}

const RunCurves &ComparePlots::curves(const training::Run &run)
{
    const std::pair key{run.id, m_split};
    const auto found = m_curves.find(key);
    if (found != m_curves.end())
        return found->second;
    const auto *predictions = said(run, m_split);
    if (predictions == nullptr)
        return m_curves[key] = {};
    // They are made of the validation: whether they hold, the test tells.
    const auto *intervals = run.model.intervals && m_split == "test" ? &*run.model.intervals : nullptr;
    return m_curves[key] = curvesOf(*predictions, *truth(), bootstrapOf(run), intervals);
}

evaluate::BootstrapOptions ComparePlots::bootstrapOf(const training::Run &run) const
{
    evaluate::BootstrapOptions options{.seed = Seed{run.seed}, .groups = {}};
    if (const auto groups = m_comparison.groups.find(m_split); groups != m_comparison.groups.end())
        options.groups = groups->second;
    return options;
}

void ComparePlots::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    CompareGrid::changeEvent(event);
}

void ComparePlots::retranslate()
{
    setAccessibleName(tr("Charts"));
}

} // namespace espalier::ui

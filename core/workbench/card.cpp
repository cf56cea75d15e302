// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/card.h"

#include "core/base/require.h"
#include "core/base/version.h"
#include "core/learn/libraries.h"
#include "core/model/json.h"
#include "core/study/questionline.h"
#include "core/training/runs.h"
#include "core/workbench/cautions.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace espalier::workbench {

namespace {

constexpr std::size_t curvePoints = 120;
constexpr std::size_t drawnRows = 400;

void addLabel(CardPart &part, const frame::Column &label, const std::vector<std::size_t> &rows,
              const std::vector<std::string> &classes)
{
    if (!classes.empty()) {
        part.classes.assign(classes.size(), 0);
        for (const auto row : rows) {
            if (frame::isMissing(label, row))
                continue;
            const auto found = std::ranges::find(classes, frame::textAt(label, row));
            if (found != classes.end())
                ++part.classes[static_cast<std::size_t>(found - classes.begin())];
        }
        return;
    }
    const auto *numbers = std::get_if<frame::Numbers>(&label.values);
    double sum = 0;
    std::size_t count = 0;
    for (const auto row : rows) {
        if (numbers == nullptr || frame::isMissing(label, row))
            continue;
        const auto value = numbers->values[row];
        part.low = std::min(part.low.value_or(value), value);
        part.high = std::max(part.high.value_or(value), value);
        sum += value;
        ++count;
    }
    if (count > 0)
        part.mean = sum / static_cast<double>(count);
}

CardPart partOf(const snapshot::Snapshot &outline, snapshot::Part which)
{
    const auto rows = snapshot::rowsOf(outline, which);
    CardPart part{.part = which, .rows = rows.size()};
    for (const auto row : rows) {
        if (row >= outline.frame.asOf.size())
            break;
        const auto moment = outline.frame.asOf[row];
        part.from = std::min(part.from.value_or(moment), moment);
        part.until = std::max(part.until.value_or(moment), moment);
    }
    addLabel(part, outline.frame.label, rows, outline.classes);
    return part;
}

//! What the run said of a part, with what was true; null where it said nothing of it.
struct SaidAndTrue
{
    const model::Predictions *predictions = nullptr;
    const evaluate::Truth *truth = nullptr;
};

SaidAndTrue saidOf(const training::Comparison &comparison, const training::Run &run, const std::string &part)
{
    const auto predictions = run.predictions.find(part);
    const auto truth = comparison.truths.find(part);
    if (predictions == run.predictions.end() || truth == comparison.truths.end() || truth->second.values.empty()
        || predictions->second.rows != truth->second.values.size())
        return {};
    return {.predictions = &predictions->second, .truth = &truth->second};
}

//! Of all rows of the test: the validation is what intervals are made of.
std::optional<evaluate::ErrorBin> withinIntervals(const training::Comparison &comparison, const training::Run &run)
{
    const auto [predictions, truth] = saidOf(comparison, run, "test");
    if (predictions == nullptr || !run.model.intervals)
        return std::nullopt;
    evaluate::BootstrapOptions options{.seed = Seed{run.seed}, .groups = {}};
    if (const auto groups = comparison.groups.find("test"); groups != comparison.groups.end())
        options.groups = groups->second;
    return evaluate::errorsByPrediction(*predictions, *truth, options, 1, &*run.model.intervals).front();
}

CardCurves curvesOf(const training::Comparison &comparison, const training::Run &run, double threshold)
{
    CardCurves curves;
    for (const auto *part : {"test", "validation"}) {
        const auto [predictions, truth] = saidOf(comparison, run, part);
        if (predictions == nullptr)
            continue;
        curves.part = part;
        if (truth->task == model::Task::Regression) {
            const auto count = std::min(predictions->rows, drawnRows);
            for (std::size_t i = 0; i < count; ++i) {
                const auto row = i * predictions->rows / count;
                curves.predicted.push_back({.x = truth->values[row], .y = predictions->at(row, 0)});
            }
            curves.within = withinIntervals(comparison, run);
            return curves;
        }
        curves.confusion = evaluate::confusionOf(*predictions, *truth, threshold);
        if (truth->task == model::Task::Binary) {
            curves.roc = evaluate::rocCurve({*predictions, *truth}, curvePoints);
            curves.precisionRecall = evaluate::precisionRecallCurve({*predictions, *truth}, curvePoints);
            curves.calibration = evaluate::calibrationOf(*predictions, *truth);
        }
        return curves;
    }
    return curves;
}

CardDecision decisionOf(const training::Comparison &comparison, const training::Run &run, const CardOptions &options)
{
    CardDecision decision{.threshold = options.threshold.value_or(run.model.threshold),
                          .isChosen = options.threshold.has_value() || run.model.threshold != model::middleThreshold,
                          .costs = options.costs};
    const auto [predictions, truth] = saidOf(comparison, run, "validation");
    if (!options.threshold && options.costs && predictions != nullptr) {
        constexpr double steps = 1e6; // no digits are told that are not used
        if (const auto cheapest = evaluate::cheapestThreshold(*predictions, *truth, *options.costs)) {
            decision.threshold = std::round(*cheapest * steps) / steps;
            decision.isChosen = true;
        }
    }
    const auto costs = options.costs.value_or(evaluate::Costs());
    for (const auto *part : {"validation", "test"}) {
        const auto said = saidOf(comparison, run, part);
        if (said.predictions == nullptr)
            continue;
        const auto groups = comparison.groups.find(part);
        evaluate::BootstrapOptions bootstrap{.seed = Seed{run.seed}, .groups = {}};
        if (groups != comparison.groups.end())
            bootstrap.groups = groups->second;
        decision.parts.emplace(
            part, evaluate::outcomeOf(*said.predictions, *said.truth, decision.threshold, costs, bootstrap));
    }
    return decision;
}

//! Errors: Cancelled alone.
Result<> addSlices(Card &card, store::Cache &runs, const snapshot::Snapshot &outline, const CardOptions &options,
                   Progress &progress)
{
    const auto question = sliceQuestion(card.comparison, card.run.id, {});
    if (!question) {
        card.unsliced = question.error();
        return {};
    }
    auto slices = findSlices(runs, card.study, outline, *question, options.slicing, progress);
    if (slices)
        card.slices = std::move(*slices);
    else if (slices.error().code == Error::Code::Cancelled)
        return Failure(slices.error());
    else
        card.unsliced = slices.error();
    return {};
}

//! Errors: Cancelled alone.
Result<> addExplanation(Card &card, store::Cache &runs, const snapshot::Snapshot &outline, const CardOptions &options,
                        Progress &progress)
{
    auto explanation = explainRun(runs, card.study, outline, card.run, options.explaining, progress);
    if (explanation)
        card.explanation = std::move(*explanation);
    else if (explanation.error().code == Error::Code::Cancelled)
        return Failure(explanation.error());
    else
        card.unexplained = explanation.error();
    return {};
}

//! What is told of rows, without the rows.
snapshot::Snapshot factsOf(snapshot::Snapshot outline)
{
    outline.frame = {};
    outline.parts.clear();
    outline.earlier.clear();
    return outline;
}

} // namespace

Result<Card> gatherCard(store::Cache &runs, const study::Study &study, const snapshot::Snapshot &outline,
                        const training::Run &run, const CardOptions &options, Progress &progress)
{
    ESPALIER_REQUIRE(run.snapshot == outline.id);
    auto comparison = training::compareRuns(runs, study, outline);
    if (!comparison)
        return Failure(comparison.error());
    Card card{.study = study,
              .question = study::printQuestion(study).value_or(std::string()),
              .beside = study::besideQuestion(study),
              .rows = factsOf(outline),
              .classes = outline.classes,
              .comparison = std::move(*comparison),
              .run = run,
              .modelHash = model::documentHash(run.model),
              .program = std::string(espalier::version),
              .libraries = learn::libraries()};
    for (const auto part : {snapshot::Part::Train, snapshot::Part::Validation, snapshot::Part::Test,
                            snapshot::Part::Gap, snapshot::Part::Further}) {
        if (auto told = partOf(outline, part); told.rows > 0)
            card.parts.push_back(std::move(told));
    }
    card.cautions = cautionsOf(card.comparison, run);
    if (run.model.task == model::Task::Binary)
        card.decision = decisionOf(card.comparison, run, options);
    card.curves = curvesOf(card.comparison, run, card.decision ? card.decision->threshold : model::middleThreshold);
    if (auto added = addExplanation(card, runs, outline, options, progress); !added)
        return Failure(added.error());
    if (auto added = addSlices(card, runs, outline, options, progress); !added)
        return Failure(added.error());
    card.run.predictions.clear();
    card.run.tested.reset();
    for (auto &other : card.comparison.runs)
        other = training::outlineOf(std::move(other));
    card.comparison.truths.clear();
    card.comparison.groups.clear();
    return card;
}

} // namespace espalier::workbench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/curves.h"

#include "core/base/text.h"
#include "core/evaluate/curves.h"
#include "core/evaluate/json.h"
#include "core/evaluate/oneagainstall.h"
#include "core/evaluate/residuals.h"
#include "core/frame/entities.h"
#include "core/learn/learner.h"
#include "core/snapshot/keeping.h"
#include "core/training/runs.h"
#include "core/workbench/messages.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <limits>

#include "app/espalierctl/comparison.h"
#include "app/espalierctl/rows.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

//! What a run said of a part, and what was true.
struct SaidAndTrue
{
    const model::Predictions &predictions;
    const evaluate::Truth &truth;
    evaluate::BootstrapOptions options;
    std::size_t points;
    const model::Intervals *intervals; //!< of numbers, or null
};

using Curve = std::vector<evaluate::CurvePoint>;

//! One of the charts.
struct CurveKind
{
    const char *name;
    const char *x; //!< in JSON
    const char *y;
    Task task;
    Curve (*points)(const SaidAndTrue &said);
    bool hasThreshold;
};

constexpr const char *calibrationName = "calibration";

constexpr std::array curveKinds{
    CurveKind{"roc", "false_positive_rate", "true_positive_rate", Task::Binary,
              [](const SaidAndTrue &said) {
                  return evaluate::rocCurve({said.predictions, said.truth}, said.points);
              },
              true},
    CurveKind{"precision-recall", "recall", "precision", Task::Binary,
              [](const SaidAndTrue &said) {
                  return evaluate::precisionRecallCurve({said.predictions, said.truth}, said.points);
              },
              true},
    CurveKind{"gains", "taken", "found", Task::Binary,
              [](const SaidAndTrue &said) {
                  return evaluate::gainsCurve({said.predictions, said.truth}, said.points);
              },
              true},
    CurveKind{"lift", "taken", "lift", Task::Binary,
              [](const SaidAndTrue &said) {
                  return evaluate::liftCurve({said.predictions, said.truth}, said.points);
              },
              true},
    CurveKind{calibrationName, "predicted", "observed", Task::Binary,
              [](const SaidAndTrue &said) {
                  return evaluate::calibrationOf(said.predictions, said.truth).points;
              },
              true},
    CurveKind{"quantiles", "normal", "residual", Task::Regression,
              [](const SaidAndTrue &said) {
                  return evaluate::residualQuantiles(said.predictions, said.truth, said.points);
              },
              false}};

constexpr const char *errorsName = "errors"; // not of points but of bins
constexpr std::size_t tenths = 10;

Error notDrawn(const std::string &subject, const std::string &problem, const std::string &remedy)
{
    return {.code = Error::Code::Invalid,
            .subject = subject,
            .problem = messages::inWords(problem),
            .remedies = {messages::inWords(remedy)}};
}

//! Of more than two classes, each against all others.
std::string namesFor(Task of)
{
    const auto task = of == Task::Multiclass ? Task::Binary : of;
    std::string names;
    for (const auto &kind : curveKinds) {
        if (kind.task == task)
            names += (names.empty() ? "" : ", ") + std::string(kind.name);
    }
    return task == Task::Regression ? names + ", " + errorsName : names;
}

struct Shown
{
    Json points = Json::array();
    std::string table;
    std::optional<double> calibrationError; //!< of that curve
};

Shown shownCurve(const CurveKind &kind, const SaidAndTrue &said)
{
    Shown shown;
    if (std::string_view(kind.name) == calibrationName)
        shown.calibrationError = evaluate::calibrationOf(said.predictions, said.truth).error;
    std::vector<std::vector<std::string>> lines;
    for (const auto &point : kind.points(said)) {
        Json json{{kind.x, point.x}, {kind.y, point.y}};
        std::vector<std::string> line{scoreText(point.x), scoreText(point.y)};
        if (kind.hasThreshold) {
            const bool isAboveAll = std::isinf(point.threshold);
            json["threshold"] = isAboveAll ? Json() : Json(point.threshold);
            line.insert(line.begin(), isAboveAll ? std::string() : scoreText(point.threshold));
        }
        shown.points.push_back(std::move(json));
        lines.push_back(std::move(line));
    }
    std::vector<std::string> head{kind.x, kind.y};
    if (kind.hasThreshold)
        head.insert(head.begin(), "threshold");
    for (auto &name : head)
        std::ranges::replace(name, '_', ' ');
    shown.table = table(head, lines);
    return shown;
}

Shown shownErrors(const SaidAndTrue &said)
{
    Shown shown;
    std::vector<std::vector<std::string>> lines;
    for (const auto &bin :
         evaluate::errorsByPrediction(said.predictions, said.truth, said.options, tenths, said.intervals)) {
        shown.points.push_back({{"low", bin.low},
                                {"high", bin.high},
                                {"rows", bin.rows},
                                {"predicted", bin.predicted},
                                {"actual", bin.actual},
                                {"mae", evaluate::toJson(bin.meanAbsolute)},
                                {"rmse", evaluate::toJson(bin.rootMeanSquare)},
                                {"within_interval", bin.covered ? evaluate::toJson(*bin.covered) : Json()},
                                {"interval_width", bin.covered ? Json(bin.width) : Json()}});
        lines.push_back({scoreText(bin.low) + " - " + scoreText(bin.high), groupedDigits(bin.rows),
                         scoreText(bin.predicted), scoreText(bin.actual), scoreText(bin.meanAbsolute.value),
                         intervalText(bin.meanAbsolute), scoreText(bin.rootMeanSquare.value),
                         intervalText(bin.rootMeanSquare)});
        if (bin.covered) {
            lines.back().insert(lines.back().end(),
                                {scoreText(bin.covered->value), intervalText(*bin.covered), scoreText(bin.width)});
        }
    }
    std::vector<std::string> head{"predicted",           "examples", "mean predicted",         "mean actual",
                                  "mean absolute error", "interval", "root mean square error", "interval"};
    if (said.intervals != nullptr)
        head.insert(head.end(), {"within its interval", "interval", "its mean width"});
    shown.table = table(head, lines);
    return shown;
}

Result<Shown> shownOf(const std::string &name, const training::Run &run, const SaidAndTrue &said)
{
    const bool isOfNumbers = name == errorsName;
    const auto *const kind = std::ranges::find(curveKinds, name, &CurveKind::name);
    const auto task = isOfNumbers ? Task::Regression : kind->task;
    if (said.truth.task != task) {
        const auto names = namesFor(said.truth.task);
        return Failure(notDrawn(run.id, "it has no such curve", "Of what it predicts there are: " + names));
    }
    return isOfNumbers ? shownErrors(said) : shownCurve(*kind, said);
}

//! Which class is meant. Errors: Invalid where there is none of the name, or none is named.
Result<std::size_t> classNamed(const training::Run &run, const std::string &name)
{
    const auto &classes = run.model.classes;
    const auto found = std::ranges::find(classes, name);
    if (!name.empty() && found != classes.end())
        return static_cast<std::size_t>(found - classes.begin());
    return Failure(notDrawn(run.id, name.empty() ? "it tells more than two classes" : "it has no class " + name,
                            fmt::format("Name one with --class: {}", fmt::join(classes, ", "))));
}

//! The curve of a run, of more than two classes that of the one which is named.
Result<Shown> shownOf(const CurvesAsked &asked, const training::Run &run, const SaidAndTrue &said)
{
    const bool isOfClass =
        said.truth.task == Task::Multiclass && asked.curve != errorsName && asked.curve != "quantiles";
    if (!isOfClass && !asked.className.empty())
        return Failure(notDrawn(run.id, "its curves are of no single class", "Leave --class out"));
    if (!isOfClass)
        return shownOf(asked.curve, run, said);
    const auto of = classNamed(run, asked.className);
    if (!of)
        return Failure(of.error());
    const auto one = evaluate::oneAgainstAll(said.predictions, said.truth, *of);
    return shownOf(
        asked.curve, run,
        {.predictions = one.predictions, .truth = one.truth, .options = said.options, .points = said.points});
}

} // namespace

void addCurveOptions(CLI::App &compare, CurvesAsked &asked)
{
    std::vector<std::string> names;
    names.reserve(curveKinds.size() + 1);
    for (const auto &kind : curveKinds)
        names.emplace_back(kind.name);
    names.emplace_back(errorsName);
    compare
        .add_option(
            "--curves", asked.curve,
            "what a chart of one run draws, as numbers: roc, precision-recall, gains, lift or calibration of two "
            "classes; quantiles of residuals or errors by tenth of the predictions")
        ->check(CLI::IsMember(names));
    compare.add_option("--class", asked.className,
                       "of --curves, of more than two classes: that one against all others");
    compare.add_option("--part", asked.part, "of --curves: test or validation")
        ->check(CLI::IsMember({"test", "validation"}))
        ->capture_default_str();
    compare.add_option("--points", asked.points, "of --curves: at most so many; 0: all")
        ->check(CLI::Range(0, 1'000'000'000))
        ->capture_default_str();
}

int showCurve(Context &context, const CurvesAsked &asked)
{
    auto meant = studiedRun(context, asked.study, asked.run);
    if (!meant)
        return fail(context, meant.error());
    auto &[study, runs, run, rows] = *meant;
    const auto beside = training::rowsBeside(rows, run, asked.part);
    const auto predictions = run.predictions.find(asked.part);
    if (predictions == run.predictions.end() || predictions->second.rows != beside.size() || beside.empty())
        return fail(context, notDrawn(run.id, "what it predicted of that part is not kept", "Train it again"));
    const auto truth = training::truthOf(rows, beside);
    frame::Frame facts{.label = rows.frame.label};
    facts.keys = rows.frame.keys;
    const SaidAndTrue said{
        .predictions = predictions->second,
        .truth = truth,
        .options = {.seed = Seed{run.seed}, .groups = frame::entitiesOf(frame::taken(facts, beside))},
        .points = asked.points == 0 ? std::numeric_limits<std::size_t>::max() : std::max<std::size_t>(asked.points, 2),
        // They are made of the validation: whether they hold, the test tells.
        .intervals = run.model.intervals && asked.part == "test" ? &*run.model.intervals : nullptr};
    const auto shown = shownOf(asked, run, said);
    if (!shown)
        return fail(context, shown.error());
    return answer(
        context,
        {{"study", study.name},
         {"run", run.id},
         {"learner", run.learner},
         {"database", snapshot::databaseJson(run.database)},
         {"taken_at", printTimestamp(run.takenAt)},
         {"part", asked.part},
         {"curve", asked.curve},
         {"class", asked.className.empty() ? Json() : Json(asked.className)},
         {"rows", beside.size()},
         {"calibration_error", shown->calibrationError ? Json(*shown->calibrationError) : Json()},
         {"points", shown->points}},
        lineOf(snapshot::provenanceText(run.database, run.takenAt))
            + lineOf(fmt::format("run {}, {}: {} of {} {} examples", run.id, worded(learn::told(run.learner)),
                                 asked.className.empty() ? asked.curve : asked.curve + " of " + asked.className,
                                 groupedDigits(beside.size()), asked.part))
            + (shown->calibrationError
                   ? lineOf(fmt::format("expected calibration error {}", scoreText(*shown->calibrationError)))
                   : std::string())
            + "\n" + shown->table);
}

} // namespace espalier::ctl

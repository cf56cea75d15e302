// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "core/base/metric.h"
#include "core/base/text.h"
#include "core/evaluate/json.h"
#include "core/learn/learner.h"
#include "core/snapshot/keeping.h"
#include "core/study/words.h"
#include "core/training/runs.h"
#include "core/workbench/explanation.h"
#include "core/workbench/messages.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdlib>
#include <fmt/format.h>
#include <memory>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/comparison.h"
#include "app/espalierctl/explainpairs.h"
#include "app/espalierctl/explainrow.h"
#include "app/espalierctl/explaintext.h"
#include "app/espalierctl/rows.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

struct ExplainAsked
{
    std::string study;
    std::string run; //!< the best where it is empty
    PairsAsked pairs;
    RowAsked row; //!< all of them together where it has no key
    std::string feature; //!< what follows from its values
    std::string className; //!< of several
    std::size_t rows = workbench::ExplainOptions().rows;
};

Json importancesJson(const std::vector<explain::Importance> &all)
{
    auto list = Json::array();
    for (const auto &one : all) {
        list.push_back({{"name", one.name},
                        {"features", one.features},
                        {"contribution", one.contribution},
                        {"share", one.share},
                        {"loss", one.loss ? evaluate::toJson(*one.loss) : Json()}});
    }
    return list;
}

Json explanationJson(const study::Study &study, const workbench::Explanation &explanation,
                     const snapshot::Snapshot &rows)
{
    const auto &found = explanation.importances;
    auto features = importancesJson(found.features);
    for (auto &feature : features)
        feature["words"] = wordsOf(study, feature["name"].get<std::string>());
    return {{"study", study.name},
            {"run", explanation.run},
            {"learner", explanation.learner},
            {"database", snapshot::databaseJson(explanation.database)},
            {"taken_at", printTimestamp(explanation.takenAt)},
            {"rows", engine::toJson(rows.rows)},
            {"rows_used", rows.rowsUsed},
            {"rows_available", rows.rowsAvailable},
            {"test_rows", found.rows},
            {"test_rows_available", explanation.rowsAvailable},
            {"rows_behind_score", explanation.rowsBehindScore},
            {"metric", found.metric},
            {"score", found.score ? Json(*found.score) : Json()},
            {"unit", unitOf(explanation.link)},
            {"has_contributions", found.hasContributions},
            {"base", found.base},
            {"features", features},
            {"tables", importancesJson(found.tables)},
            {"paths", importancesJson(found.paths)}};
}

//! name: what a line is of.
std::string importancesText(const std::string &name, const std::vector<explain::Importance> &all,
                            const std::string &metric, const study::Study *study)
{
    std::vector<std::vector<std::string>> lines;
    for (const auto &one : all) {
        if (lines.size() == mostLines)
            break;
        lines.push_back({study == nullptr ? one.name : wordsOf(*study, one.name),
                         study == nullptr ? std::to_string(one.features) : one.name, scoreText(one.contribution),
                         fmt::format("{:.1f}", one.share * 100), one.loss ? signedText(one.loss->value) : "undefined",
                         one.loss ? intervalText(*one.loss) : ""});
    }
    auto text = "\n"
        + table({name, study == nullptr ? "features" : "name", "contribution", "percent", metric + " lost", "interval"},
                lines);
    if (all.size() > mostLines)
        text += lineOf(fmt::format("and {} more, which --json lists", all.size() - mostLines));
    return text;
}

std::string explanationText(const study::Study &study, const workbench::Explanation &explanation,
                            const snapshot::Snapshot &rows)
{
    const auto &found = explanation.importances;
    const auto metric = worded(toldMetric(found.metric));
    auto text = lineOf(snapshot::provenanceText(explanation.database, explanation.takenAt))
        + lineOf(worded(engine::told(rows.rows)))
        + lineOf(fmt::format("{} of {} examples used, features {}", engine::usedRows(rows.rows), rows.rowsAvailable,
                             study::describe(study::regimeOf(study))))
        + lineOf(fmt::format("run {}, {}: fitted on {} examples, explained on {} of {} test examples that it has not "
                             "seen; {} {}",
                             explanation.run, worded(learn::told(explanation.learner)),
                             groupedDigits(explanation.rowsBehindScore), groupedDigits(found.rows),
                             groupedDigits(explanation.rowsAvailable), metric,
                             found.score ? scoreText(*found.score) : "undefined"))
        + lineOf(fmt::format("contribution: the mean size of what it {} ({}); {} lost: how much worse it is with the "
                             "values of other examples, with its 95 % interval",
                             found.hasContributions ? "adds" : "moves the prediction by when it is shuffled",
                             unitOf(explanation.link), metric));
    if (found.features.empty())
        return text + "\nthe model reads no feature\n";
    return text + importancesText("feature", found.features, metric, &study)
        + importancesText("table", found.tables, metric, nullptr)
        + importancesText("path", found.paths, metric, nullptr);
}

std::string pointText(const explain::Dependence &found, const explain::DependencePoint &point)
{
    if (point.isMissing)
        return "missing";
    return found.isNumber ? fmt::format("{:.6g}", point.number) : point.level;
}

Json curveJson(const workbench::FeatureExplanation &found)
{
    if (!found.curve)
        return {};
    auto steps = Json::array();
    for (const auto &step : found.curve->steps) {
        Json one{{"adds", step.adds}, {"rows", step.rows}};
        if (found.curve->isNumber)
            one["from"] = step.from ? Json(*step.from) : Json();
        else
            one["value"] = step.level;
        steps.push_back(std::move(one));
    }
    Json curve{{"unit", unitOf(found.link)},
               {"steps", steps},
               {"missing", {{"adds", found.curve->missing}, {"rows", found.curve->missingRows}}}};
    if (!found.curve->isNumber)
        curve["other"] = {{"adds", found.curve->other}, {"rows", found.curve->otherRows}};
    return curve;
}

Json dependenceJson(const study::Study &study, const workbench::FeatureExplanation &found)
{
    auto points = Json::array();
    for (const auto &point : found.dependence.points) {
        Json value;
        if (!point.isMissing)
            value = found.dependence.isNumber ? Json(point.number) : Json(point.level);
        points.push_back(
            {{"value", value}, {"rows", point.rows}, {"mean", point.mean}, {"low", point.low}, {"high", point.high}});
    }
    return {{"study", study.name},
            {"run", found.run},
            {"learner", found.learner},
            {"database", snapshot::databaseJson(found.database)},
            {"taken_at", printTimestamp(found.takenAt)},
            {"feature", found.dependence.feature},
            {"words", wordsOf(study, found.dependence.feature)},
            {"class", found.explained.empty() ? Json() : Json(found.explained)},
            {"test_rows", found.rows},
            {"test_rows_available", found.rowsAvailable},
            {"points", points},
            {"histogram",
             {{"from", found.dependence.span.low},
              {"to", found.dependence.span.high},
              {"shares", found.dependence.histogram}}},
            {"lines", found.dependence.lines},
            {"curve", curveJson(found)}};
}

std::string dependenceText(const study::Study &study, const workbench::FeatureExplanation &found)
{
    std::vector<std::vector<std::string>> lines;
    for (const auto &point : found.dependence.points) {
        lines.push_back({pointText(found.dependence, point), groupedDigits(point.rows), scoreText(point.mean),
                         fmt::format("{} to {}", scoreText(point.low), scoreText(point.high))});
        if (found.curve)
            lines.back().push_back(signedText(explain::addedAt(*found.curve, point)));
    }
    const auto what = found.explained.empty() ? "predicted" : "probability of " + found.explained;
    std::vector<std::string> heads{"value", "examples", what, "eight tenths"};
    if (found.curve)
        heads.emplace_back("adds");
    return lineOf(snapshot::provenanceText(found.database, found.takenAt))
        + lineOf(fmt::format("run {}, {}: what it says of {} of {} test examples where all have one value of {}, all "
                             "else left as it is",
                             found.run, worded(learn::told(found.learner)), groupedDigits(found.rows),
                             groupedDigits(found.rowsAvailable), wordsOf(study, found.dependence.feature)))
        + lineOf("examples: that have the value, or one up to the next; the middle eight tenths of examples are "
                 "between the ends")
        + (found.curve ? lineOf(fmt::format("adds: to every example of that value, whatever its other features are "
                                            "({}); 0 is the mean; --json has all {} steps",
                                            unitOf(found.link), found.curve->steps.size()))
                       : std::string())
        + "\n" + table(heads, lines);
}

int explainFeature(Context &context, const ExplainAsked &asked, const study::Study &study, store::Cache &runs,
                   const snapshot::Snapshot &rows, const training::Run &run)
{
    const auto found = workbench::explainFeature(runs, rows, run, {asked.feature, asked.className},
                                                 {.rows = asked.rows}, context.progress);
    return found ? answer(context, dependenceJson(study, *found), dependenceText(study, *found))
                 : fail(context, found.error());
}

int explain(Context &context, const ExplainAsked &asked)
{
    auto meant = studiedRun(context, asked.study, asked.run);
    if (!meant)
        return fail(context, meant.error());
    auto &[study, runs, run, rows] = *meant;
    if (!asked.feature.empty())
        return explainFeature(context, asked, study, runs, rows, run);
    if (asked.pairs.isAny()) {
        auto pairs = asked.pairs;
        pairs.className = asked.className;
        pairs.rows = asked.rows;
        return explainPairs(context, pairs, study, runs, rows, run);
    }
    if (!asked.row.key.empty())
        return explainRow(context, asked.row, study, runs, rows, run);
    const auto explanation = workbench::explainRun(runs, study, rows, run, {.rows = asked.rows}, context.progress);
    if (!explanation)
        return fail(context, explanation.error());
    return answer(context, explanationJson(study, *explanation, rows), explanationText(study, *explanation, rows));
}

} // namespace

void addExplainCommand(CLI::App &program, Action &action)
{
    auto *command = program.add_subcommand("explain",
                                           "why a model says what it says: importance of features, tables and paths, "
                                           "what follows from one feature or from two, or the "
                                           "reasons of one row");
    auto asked = std::make_shared<ExplainAsked>();
    command->add_option("study", asked->study, "the study file")->required();
    command->add_option("--run", asked->run, "a run of compare; the best on validation if not given");
    auto *row = addRowOptions(*command, asked->row);
    auto *feature =
        command->add_option("--feature", asked->feature,
                            "the name of a feature: what the model says where all examples have one value of it, and "
                            "what that value adds where this hangs on no other feature (an additive model's curve)");
    feature->excludes(row);
    const auto [pairs, pair] = addPairOptions(*command, asked->pairs);
    for (auto *each : {pairs, pair})
        each->excludes(row)->excludes(feature);
    command->add_option("--class", asked->className, "of several: whose probability; the most frequent if not given")
        ->excludes(row);
    auto *rows = command->add_option("--rows", asked->rows,
                                     "test examples to look at, drawn at random where there are more; 0: all; of "
                                     "--pairs 200 if not given");
    rows->capture_default_str();
    command->callback([&action, asked, rows] {
        asked->pairs.hasRows = rows->count() > 0;
        if (!asked->className.empty() && asked->feature.empty() && !asked->pairs.isAny())
            throw CLI::RequiresError("--class", "--feature, --pairs or --pair");
        action = [asked](Context &context) {
            return explain(context, *asked);
        };
    });
}

} // namespace espalier::ctl

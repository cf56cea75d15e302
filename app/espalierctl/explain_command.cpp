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
#include "app/espalierctl/rows.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

struct ExplainAsked
{
    std::string study;
    std::string run; //!< the best where it is empty
    std::string key; //!< of a row; all of them together where it is empty
    std::string asOf; //!< of that row; the latest where it is empty
    std::string feature; //!< what follows from its values
    std::string className; //!< of several
    std::size_t rows = workbench::ExplainOptions().rows;
};

//! Lines of a table; --json has all.
constexpr std::size_t mostLines = 20;

//! What a margin is measured in.
std::string_view unitOf(model::Link link)
{
    switch (link) {
    case model::Link::Logistic:
        return "log-odds";
    case model::Link::Clamp:
    case model::Link::Share:
        return "probability";
    case model::Link::Softmax:
        return "log of a class's weight";
    case model::Link::Identity:
        break;
    }
    return "units of the target";
}

//! In plain words, where the study has it.
std::string wordsOf(const study::Study &study, const std::string &feature)
{
    const auto found = std::ranges::find(study.features, feature, &study::Feature::name);
    return found == study.features.end() ? feature : study::describe(*found);
}

std::string signedText(double value)
{
    return value == 0 ? "0" : fmt::format("{}{}", value > 0 ? "+" : "", scoreText(value));
}

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
        + lineOf(fmt::format("contribution: the mean size of what it adds ({}); {} lost: how much worse it is with the "
                             "values of other examples, with its 95 % interval",
                             unitOf(explanation.link), metric));
    if (found.features.empty())
        return text + "\nthe model reads no feature\n";
    return text + importancesText("feature", found.features, metric, &study)
        + importancesText("table", found.tables, metric, nullptr)
        + importancesText("path", found.paths, metric, nullptr);
}

std::string valueText(const workbench::RowReason &reason)
{
    if (!reason.value)
        return "missing";
    return reason.isNumber ? fmt::format("{:.6g}", std::strtod(reason.value->c_str(), nullptr)) : *reason.value;
}

Json rowJson(const study::Study &study, const workbench::RowExplanation &row)
{
    auto reasons = Json::array();
    for (const auto &reason : row.reasons) {
        reasons.push_back({{"name", reason.feature},
                           {"words", wordsOf(study, reason.feature)},
                           {"value", reason.value ? Json(*reason.value) : Json()},
                           {"contribution", reason.contribution}});
    }
    return {{"study", study.name},
            {"run", row.run},
            {"learner", row.learner},
            {"database", snapshot::databaseJson(row.database)},
            {"taken_at", printTimestamp(row.takenAt)},
            {"key", row.key},
            {"as_of", row.asOf ? Json(printTimestamp(*row.asOf)) : Json()},
            {"test_rows_of_key", row.rowsOfKey},
            {"actual", row.actual},
            {"class", row.explained.empty() ? Json() : Json(row.explained)},
            {"score", row.score},
            {"unit", unitOf(row.link)},
            {"base", row.base},
            {"margin", row.margin},
            {"reasons", reasons}};
}

std::string rowText(const study::Study &study, const workbench::RowExplanation &row)
{
    std::vector<std::vector<std::string>> lines{{scoreText(row.base), "what it starts from", ""}};
    double rest = 0;
    for (std::size_t i = 0; i < row.reasons.size(); ++i) {
        const auto &reason = row.reasons[i];
        if (i < mostLines)
            lines.push_back({signedText(reason.contribution), wordsOf(study, reason.feature), valueText(reason)});
        else
            rest += reason.contribution;
    }
    if (row.reasons.size() > mostLines)
        lines.push_back({signedText(rest), fmt::format("{} others together", row.reasons.size() - mostLines), ""});
    lines.push_back({scoreText(row.margin), fmt::format("together, in {}", unitOf(row.link)), ""});
    return lineOf(snapshot::provenanceText(row.database, row.takenAt))
        + lineOf(fmt::format("run {}, {}: of the model that has not seen this test example", row.run,
                             worded(learn::told(row.learner))))
        + lineOf(fmt::format(
            "{}{}{}: {}{}, and it was {}", row.key, row.asOf ? " as of " + printTimestamp(*row.asOf) : std::string(),
            row.rowsOfKey > 1 ? fmt::format(" (the latest of {})", row.rowsOfKey) : "",
            row.explained.empty() ? std::string() : "probability of " + row.explained + " ", scoreText(row.score),
            row.explained.empty() ? scoreText(std::strtod(row.actual.c_str(), nullptr)) : row.actual))
        + "\n" + table({"adds", "reason", "value"}, lines);
}

std::string pointText(const explain::Dependence &found, const explain::DependencePoint &point)
{
    if (point.isMissing)
        return "missing";
    return found.isNumber ? fmt::format("{:.6g}", point.number) : point.level;
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
            {"lines", found.dependence.lines}};
}

std::string dependenceText(const study::Study &study, const workbench::FeatureExplanation &found)
{
    std::vector<std::vector<std::string>> lines;
    for (const auto &point : found.dependence.points)
        lines.push_back({pointText(found.dependence, point), groupedDigits(point.rows), scoreText(point.mean),
                         fmt::format("{} to {}", scoreText(point.low), scoreText(point.high))});
    const auto what = found.explained.empty() ? "predicted" : "probability of " + found.explained;
    return lineOf(snapshot::provenanceText(found.database, found.takenAt))
        + lineOf(fmt::format("run {}, {}: what it says of {} of {} test examples where all have one value of {}, all "
                             "else left as it is",
                             found.run, worded(learn::told(found.learner)), groupedDigits(found.rows),
                             groupedDigits(found.rowsAvailable), wordsOf(study, found.dependence.feature)))
        + lineOf("examples: that have the value, or one up to the next; the middle eight tenths of examples are "
                 "between the ends")
        + "\n" + table({"value", "examples", what, "eight tenths"}, lines);
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
    const auto study = readStudy(asked.study);
    if (!study)
        return fail(context, study.error());
    auto runs = context.openRuns();
    if (!runs)
        return fail(context, runs.error());
    const auto meant = runMeant(context, *study, *runs, asked.run, asked.study);
    if (!meant)
        return fail(context, meant.error());
    const auto &[run, rows] = *meant;
    if (!asked.feature.empty())
        return explainFeature(context, asked, *study, *runs, rows, run);
    if (!asked.key.empty()) {
        workbench::RowNamed named{.key = asked.key, .asOf = std::nullopt};
        if (!asked.asOf.empty()) {
            const auto moment = parseTimestamp(asked.asOf);
            if (!moment)
                return fail(context, moment.error());
            named.asOf = *moment;
        }
        const auto row = workbench::explainRow(*runs, rows, run, named, context.progress);
        return row ? answer(context, rowJson(*study, *row), rowText(*study, *row)) : fail(context, row.error());
    }
    const auto explanation = workbench::explainRun(*runs, *study, rows, run, {.rows = asked.rows}, context.progress);
    if (!explanation)
        return fail(context, explanation.error());
    return answer(context, explanationJson(*study, *explanation, rows), explanationText(*study, *explanation, rows));
}

} // namespace

void addExplainCommand(CLI::App &program, Action &action)
{
    auto *command = program.add_subcommand("explain",
                                           "why a model says what it says: importance of features, tables and paths, "
                                           "what follows from one feature, or the "
                                           "reasons of one row");
    auto asked = std::make_shared<ExplainAsked>();
    command->add_option("study", asked->study, "the study file")->required();
    command->add_option("--run", asked->run, "a run of compare; the best on validation if not given");
    auto *row = command->add_option("--row", asked->key, "the key of a test example, as export writes it: its reasons");
    command->add_option("--as-of", asked->asOf, "which of the row's examples; the latest if not given")->needs(row);
    auto *feature =
        command->add_option("--feature", asked->feature,
                            "the name of a feature: what the model says where all examples have one value of it");
    feature->excludes(row);
    command->add_option("--class", asked->className, "of several: whose probability; the most frequent if not given")
        ->needs(feature);
    command->add_option("--rows", asked->rows, "test examples to look at, drawn at random where there are more; 0: all")
        ->capture_default_str();
    command->callback([&action, asked] {
        action = [asked](Context &context) {
            return explain(context, *asked);
        };
    });
}

} // namespace espalier::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/comparison.h"

#include "core/base/metric.h"
#include "core/evaluate/json.h"
#include "core/learn/learner.h"
#include "core/study/words.h"
#include "core/training/runs.h"
#include "core/workbench/cautions.h"

#include <fmt/format.h>
#include <utility>

#include "app/espalierctl/context.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

std::string intervalText(const evaluate::Score &score)
{
    return scoreText(score.low) + " - " + scoreText(score.high);
}

namespace {

//! All metrics of the task; null where one is not defined on the rows.
Json scoresJson(const evaluate::Scores &scores, model::Task task)
{
    auto json = Json::object();
    for (const auto metric : metricsOf(task)) {
        const auto found = scores.find(std::string(metric));
        json[std::string(metric)] = found == scores.end() ? Json() : evaluate::toJson(found->second);
    }
    return json;
}

Json runJson(const training::Run &run)
{
    auto splits = Json::object();
    for (const auto &[part, report] : run.splits)
        splits[part] = {{"rows", report.rows}, {"metrics", scoresJson(report.metrics, run.model.task)}};
    return {{"id", run.id}, {"learner", run.learner}, {"seconds", run.seconds}, {"seed", run.seed}, {"splits", splits}};
}

//! What is to be known before the best run is believed.
std::vector<deploy::Issue> cautionsOf(const training::Comparison &comparison)
{
    return comparison.runs.empty() ? std::vector<deploy::Issue>()
                                   : workbench::cautionsOf(comparison, comparison.runs.front());
}

std::string cautionsText(const training::Comparison &comparison)
{
    std::string text;
    for (const auto &issue : cautionsOf(comparison))
        text += "\n"
            + lineOf(fmt::format("{}: {}. {}", issue.subject, worded(issue.detail, issue.evidence),
                                 worded(issue.advice)));
    return text;
}

Json cautionsJson(const training::Comparison &comparison)
{
    auto list = Json::array();
    for (const auto &issue : cautionsOf(comparison)) {
        list.push_back({{"subject", issue.subject},
                        {"detail", worded(issue.detail, issue.evidence)},
                        {"advice", worded(issue.advice)},
                        {"needs_agreement", issue.isBlocking}});
    }
    return list;
}

//! Their scores are of other rows: they are listed apart.
Json earlierJson(const training::Comparison &comparison)
{
    auto list = Json::array();
    for (const auto &run : comparison.earlier) {
        list.push_back(runJson(run));
        list.back()["taken_at"] = printTimestamp(run.takenAt);
    }
    return list;
}

std::string earlierText(const training::Comparison &comparison)
{
    if (comparison.earlier.empty())
        return {};
    std::vector<std::vector<std::string>> rows;
    for (const auto &run : comparison.earlier) {
        const auto score = training::scoreOf(run, "test", comparison.metric);
        rows.push_back({run.id, worded(learn::told(run.learner)), score ? scoreText(score->value) : "undefined",
                        score ? intervalText(*score) : "", printTimestamp(run.takenAt)});
    }
    return "\ntrained before, on rows as they were then:\n\n"
        + table({"run", "learner", "test", "interval", "rows read"}, rows);
}

} // namespace

Json comparisonJson(const training::Comparison &comparison)
{
    auto runs = Json::array();
    for (const auto &run : comparison.runs)
        runs.push_back(runJson(run));
    auto damaged = Json::array();
    for (const auto &error : comparison.damaged)
        damaged.push_back(errorJson(error));
    return {{"runs", runs},
            {"best", comparison.best},
            {"metric", comparison.metric},
            {"database", snapshot::databaseJson(comparison.database)},
            {"taken_at", printTimestamp(comparison.takenAt)},
            {"rows", engine::toJson(comparison.rows)},
            {"rows_used", comparison.rowsUsed},
            {"rows_available", comparison.rowsAvailable},
            {"regime", study::describe(comparison.regime)},
            {"sample", comparison.sample.empty() ? Json() : Json(comparison.sample)},
            {"cautions", cautionsJson(comparison)},
            {"earlier", earlierJson(comparison)},
            {"damaged", std::move(damaged)}};
}

std::string comparisonText(const training::Comparison &comparison)
{
    std::vector<std::vector<std::string>> rows;
    for (const auto &run : comparison.runs) {
        std::vector<std::string> row{run.id, worded(learn::told(run.learner))};
        for (const auto *part : {"validation", "test"}) {
            const auto split = run.splits.find(part);
            const auto found = split == run.splits.end() ? evaluate::Scores::const_iterator()
                                                         : split->second.metrics.find(comparison.metric);
            const bool isThere = split != run.splits.end() && found != split->second.metrics.end();
            row.push_back(isThere ? scoreText(found->second.value) : "undefined");
            row.push_back(isThere ? intervalText(found->second) : "");
        }
        row.push_back(fmt::format("{:.2f}", run.seconds));
        rows.push_back(std::move(row));
    }
    const auto sample = comparison.sample.empty() ? std::string() : " (" + comparison.sample + ")";
    return lineOf(snapshot::provenanceText(comparison.database, comparison.takenAt))
        + lineOf(worded(engine::told(comparison.rows)))
        + lineOf(fmt::format("{} of {} examples used{}, features {}; {} on rows no model was trained on, with its 95 % "
                             "interval",
                             engine::usedRows(comparison.rows), comparison.rowsAvailable, sample,
                             study::describe(comparison.regime), worded(toldMetric(comparison.metric))))
        + "\n"
        + (rows.empty() ? "nothing was trained on these rows yet\n"
                        : table({"run", "learner", "validation", "interval", "test", "interval", "seconds"}, rows))
        + cautionsText(comparison) + earlierText(comparison);
}

} // namespace espalier::ctl

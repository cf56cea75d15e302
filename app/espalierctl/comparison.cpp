// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/comparison.h"

#include "core/base/metric.h"
#include "core/base/names.h"
#include "core/base/text.h"
#include "core/evaluate/json.h"
#include "core/learn/learner.h"
#include "core/study/words.h"
#include "core/training/claims.h"
#include "core/training/runjson.h"
#include "core/training/runs.h"
#include "core/training/search.h"
#include "core/workbench/cautions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <utility>

#include "app/espalierctl/bestpossible.h"
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

//! What a search beyond the grid was worth, with its sentence; null where none was asked for.
Json searchJson(const training::Run &run)
{
    if (!run.search)
        return {};
    auto json = training::toJson(*run.search);
    json["sentence"] = worded(training::told(*run.search));
    return json;
}

//! Whether examples at rows helped, with its sentence; null where there are none.
Json furtherJson(const training::Run &run)
{
    if (!run.further)
        return {};
    auto json = training::toJson(*run.further);
    json["sentence"] = worded(training::told(*run.further));
    return json;
}

//! {"kind": "beta", "gain": ...}: what became of the probabilities; null where nothing did.
Json recalibrationJson(const training::Run &run)
{
    if (!run.recalibrated)
        return {};
    const bool hasSteps =
        run.model.recalibration && std::holds_alternative<model::StepCalibration>(*run.model.recalibration);
    return {{"kind", hasSteps ? "steps" : "beta"}, {"log_loss_less_by", evaluate::toJson(*run.recalibrated)}};
}

Json runJson(const training::Run &run)
{
    auto splits = Json::object();
    for (const auto &[part, report] : run.splits)
        splits[part] = {{"rows", report.rows}, {"metrics", scoresJson(report.metrics, run.model.task)}};
    auto backtests = Json::array();
    for (const auto &backtest : run.backtests) {
        backtests.push_back({{"origin", backtest.origin ? Json(printTimestamp(*backtest.origin)) : Json()},
                             {"trained", backtest.trained},
                             {"rows", backtest.report.rows},
                             {"metrics", scoresJson(backtest.report.metrics, run.model.task)}});
    }
    auto trials = Json::array();
    for (const auto &trial : run.trials)
        trials.push_back(training::toJson(trial));
    return {{"id", run.id},
            {"learner", run.learner},
            {"search", searchJson(run)},
            {"further", furtherJson(run)},
            {"recalibration", recalibrationJson(run)},
            {"settings_spread", run.settingsSpread},
            {"parameters", training::toJson(run.parameters)},
            {"settings", training::toJson(run.settings)},
            {"members", run.members},
            {"is_fitted_stale", run.isFittedStale},
            {"is_of_quantity", run.isOfQuantity},
            {"trials", trials},
            {"backtests", backtests},
            {"rows_behind_score", run.rowsBehindScore},
            {"rows_behind_model", run.rowsBehindModel},
            {"seconds", run.seconds},
            {"seed", run.seed},
            {"splits", splits}};
}

constexpr std::array<std::pair<evaluate::Verdict, std::string_view>, 4> verdictNames{
    {{evaluate::Verdict::Better, "better"},
     {evaluate::Verdict::Worse, "worse"},
     {evaluate::Verdict::Equal, "practically equal"},
     {evaluate::Verdict::CannotTell, "cannot tell"}}};

//! Of each pair of runs, as the first is to the second.
Json claimsJson(const training::Comparison &comparison)
{
    auto json = Json::object();
    for (const auto &[part, claims] : comparison.claims) {
        auto list = Json::array();
        for (const auto &claim : claims) {
            auto told = claimJson(claim);
            told["first"] = comparison.runs[claim.first].id;
            told["second"] = comparison.runs[claim.second].id;
            list.push_back(std::move(told));
        }
        json[part] = std::move(list);
    }
    return json;
}

//! "worse (0.99)": how a run is to another, with the probability of it.
std::string verdictText(const training::Comparison &comparison, const training::Run &run, const training::Run &other,
                        const std::string &part = "validation")
{
    const auto claim = training::claimOf(comparison, part, run, other);
    if (!claim)
        return {};
    const auto name = nameOf(verdictNames, claim->verdict);
    if (claim->verdict != evaluate::Verdict::CannotTell)
        return fmt::format("{} ({:.2f})", name, std::max({claim->better, claim->equal, claim->worse}));
    if (claim->hasFewRows)
        return fmt::format("{} (too few {})", name, part == training::overTime ? "windows" : "rows");
    return fmt::format("{} ({} {:.2f})", name, claim->better > claim->worse ? "better" : "worse",
                       std::max(claim->better, claim->worse));
}

std::string claimsText(const training::Comparison &comparison)
{
    const auto baseline = std::ranges::find_if(comparison.runs, &training::Run::isBaseline);
    if (comparison.runs.size() < 2 || comparison.claims.empty())
        return {};
    auto text = lineOf(fmt::format("against the best, and with what probability: on validation, corrected for {} runs; "
                                   "differences within {} are practically none",
                                   comparison.runs.size(), scoreText(comparison.region)));
    const auto &best = comparison.runs.front();
    if (baseline == comparison.runs.end() || best.isBaseline)
        return text;
    const auto claim = training::claimOf(comparison, "validation", best, *baseline);
    if (claim) {
        text += lineOf(fmt::format("{} against the baseline: {}, {} {} ({})", worded(learn::told(best.learner)),
                                   verdictText(comparison, best, *baseline),
                                   claim->gain.value < 0 ? "worse by" : "better by",
                                   scoreText(std::abs(claim->gain.value)), intervalText(claim->gain)));
    }
    return text;
}

std::string settingsText(const training::Run &run)
{
    if (!run.members.empty())
        return fmt::format("mean of {}", fmt::join(run.members, ", "));
    std::string text = run.isOfQuantity ? "by the number that is compared" : "";
    for (const auto &[name, value] : run.settings)
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", name, value);
    return text;
}

std::string recalibrationsText(const training::Comparison &comparison)
{
    std::string text;
    for (const auto &run : comparison.runs)
        if (run.recalibrated)
            text += lineOf(fmt::format("{} {}: its probabilities are recalibrated; log loss of the validation less by "
                                       "{} ({})",
                                       run.id, worded(learn::told(run.learner)), scoreText(run.recalibrated->value),
                                       intervalText(*run.recalibrated)));
    return text;
}

std::string furtherText(const training::Comparison &comparison)
{
    std::string text;
    for (const auto &run : comparison.runs)
        if (run.further && !run.isBaseline)
            text += lineOf(fmt::format("{} {}: {}", run.id, worded(learn::told(run.learner)),
                                       worded(training::told(*run.further))));
    return text;
}

std::string searchesText(const training::Comparison &comparison)
{
    std::string text;
    for (const auto &run : comparison.runs)
        if (run.search)
            text += lineOf(fmt::format("{} {}: {}", run.id, worded(learn::told(run.learner)),
                                       worded(training::told(*run.search))));
    return text;
}

//! Which rows made the scores and the models. All runs of a snapshot have the same, but for those that learned from further ones.
std::string rowsText(const training::Comparison &comparison)
{
    const training::Run *found = nullptr;
    for (const auto &run : comparison.runs)
        if (run.rowsBehindModel > 0 && (found == nullptr || run.rowsBehindScore < found->rowsBehindScore))
            found = &run;
    if (found == nullptr)
        return {};
    return lineOf(fmt::format("test: models of the {} examples whose label was known when the test begins; the models "
                              "that are kept are fitted on all {}",
                              groupedDigits(found->rowsBehindScore), groupedDigits(found->rowsBehindModel)));
}

//! Would it have worked last spring?
std::string backtestsText(const training::Comparison &comparison)
{
    std::vector<std::string> head{"run", "learner"};
    std::vector<std::vector<std::string>> rows;
    for (const auto &run : comparison.runs) {
        if (run.backtests.size() < 2 || !run.backtests.front().origin)
            continue;
        if (rows.empty()) {
            for (const auto &backtest : run.backtests)
                head.push_back(printTimestamp(*backtest.origin).substr(0, 10));
        }
        std::vector<std::string> row{run.id, worded(learn::told(run.learner))};
        for (const auto &backtest : run.backtests) {
            const auto score = backtest.report.metrics.find(comparison.metric);
            row.push_back(score == backtest.report.metrics.end() ? "undefined" : scoreText(score->second.value));
        }
        row.push_back(verdictText(comparison, run, comparison.runs.front(), training::overTime));
        rows.push_back(std::move(row));
    }
    if (rows.empty())
        return {};
    head.emplace_back("against the best");
    return "\n"
        + lineOf(
               fmt::format("{} of models fitted on what was known at a moment, on the examples from then on, with what "
                           "may be believed of it (Bayesian correlated t-test)",
                           worded(toldMetric(comparison.metric))))
        + "\n" + table(head, rows);
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

Json scoreJson(const std::optional<evaluate::Score> &score)
{
    return score ? evaluate::toJson(*score) : Json();
}

Json claimJson(const evaluate::Claim &claim)
{
    return {{"verdict", nameOf(verdictNames, claim.verdict)},
            {"gain", evaluate::toJson(claim.gain)},
            {"few_rows", claim.hasFewRows},
            {"better", claim.better},
            {"equal", claim.equal},
            {"worse", claim.worse}};
}

Json comparisonJson(const training::Comparison &comparison, const workbench::BestPossible *best)
{
    auto runs = Json::array();
    for (const auto &run : comparison.runs)
        runs.push_back(runJson(run));
    auto damaged = Json::array();
    for (const auto &error : comparison.damaged)
        damaged.push_back(errorJson(error));
    return {{"runs", runs},
            {"best", comparison.best},
            {"best_possible", bestJson(best)},
            {"metric", comparison.metric},
            {"database", snapshot::databaseJson(comparison.database)},
            {"taken_at", printTimestamp(comparison.takenAt)},
            {"rows", engine::toJson(comparison.rows)},
            {"rows_used", comparison.rowsUsed},
            {"rows_available", comparison.rowsAvailable},
            {"regime", study::describe(comparison.regime)},
            {"sample", comparison.sample.empty() ? Json() : Json(comparison.sample)},
            {"practically_equal_within", comparison.region},
            {"claims", claimsJson(comparison)},
            {"cautions", cautionsJson(comparison)},
            {"earlier", earlierJson(comparison)},
            {"damaged", std::move(damaged)}};
}

std::string comparisonText(const training::Comparison &comparison, const workbench::BestPossible *best)
{
    std::vector<std::vector<std::string>> rows;
    for (const auto &run : comparison.runs) {
        std::vector<std::string> row{run.id, worded(learn::told(run.learner)), settingsText(run)};
        for (const auto *part : {"validation", "test"}) {
            const auto split = run.splits.find(part);
            const auto found = split == run.splits.end() ? evaluate::Scores::const_iterator()
                                                         : split->second.metrics.find(comparison.metric);
            const bool isThere = split != run.splits.end() && found != split->second.metrics.end();
            row.push_back(isThere ? scoreText(found->second.value) : "undefined");
            row.push_back(isThere ? intervalText(found->second) : "");
        }
        row.push_back(verdictText(comparison, run, comparison.runs.front()));
        row.push_back(fmt::format("{:.2f}", run.seconds));
        rows.push_back(std::move(row));
    }
    if (best != nullptr && !rows.empty())
        rows.push_back(bestRow(*best, comparison.metric));
    const auto sample = comparison.sample.empty() ? std::string() : " (" + comparison.sample + ")";
    return lineOf(snapshot::provenanceText(comparison.database, comparison.takenAt))
        + lineOf(worded(engine::told(comparison.rows)))
        + lineOf(fmt::format("{} of {} examples used{}, features {}; {} on rows no model was trained on, with its 95 % "
                             "interval",
                             engine::usedRows(comparison.rows), comparison.rowsAvailable, sample,
                             study::describe(comparison.regime), worded(toldMetric(comparison.metric))))
        + "\n"
        + (rows.empty() ? "nothing was trained on these rows yet\n"
                        : table({"run", "learner", "settings", "validation", "interval", "test", "interval",
                                 "against the best", "seconds"},
                                rows))
        + (rows.empty() ? std::string()
                        : "\n" + rowsText(comparison) + claimsText(comparison) + searchesText(comparison)
                   + furtherText(comparison) + recalibrationsText(comparison))
        + backtestsText(comparison) + cautionsText(comparison) + earlierText(comparison);
}

} // namespace espalier::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messagejson.h"
#include "core/base/metric.h"
#include "core/base/names.h"
#include "core/evaluate/json.h"
#include "core/study/words.h"
#include "core/workbench/watching.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <memory>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/comparison.h"
#include "app/espalierctl/numbers.h"
#include "app/espalierctl/shadow.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

constexpr std::size_t mostFeatures = 10; //!< in text

struct MonitorOptions
{
    std::string project;
    bool isLive = false;
    std::string asOf; //!< empty: now
};

std::string standingName(monitor::Standing standing)
{
    switch (standing) {
    case monitor::Standing::Unknown:
        break;
    case monitor::Standing::AsPromised:
        return "as_promised";
    case monitor::Standing::Better:
        return "better";
    case monitor::Standing::Worse:
        return "worse";
    }
    return "unknown";
}

std::string agoText(Timestamp moment, Timestamp now)
{
    const auto seconds = static_cast<double>(now.microseconds - moment.microseconds) / 1e6;
    if (seconds < 0)
        return "in the future";
    if (seconds < 120)
        return fmt::format("{:.0f} s ago", seconds);
    if (seconds < 7200)
        return fmt::format("{:.0f} min ago", seconds / 60);
    if (seconds < 2 * 86400)
        return fmt::format("{:.1f} h ago", seconds / 3600);
    return fmt::format("{:.1f} days ago", seconds / 86400);
}

//! To the minute.
std::string minuteText(Timestamp moment)
{
    constexpr std::size_t untilMinute = 16;
    return printTimestamp(moment).substr(0, untilMinute) + " UTC";
}

Json performanceJson(const monitor::Performance &performance)
{
    Json json{{"metric", performance.metric},
              {"promised", scoreJson(performance.promised)},
              {"rows", performance.rows},
              {"known", performance.known},
              {"score", scoreJson(performance.score)},
              {"estimated", scoreJson(performance.estimated)},
              {"standing", standingName(monitor::standingOf(performance))},
              {"first_labels", performance.firstLabels ? Json(printTimestamp(*performance.firstLabels)) : Json()},
              {"latest_only", performance.isCut},
              {"periods", Json::array()}};
    for (const auto &period : performance.periods) {
        json["periods"].push_back({{"from", printTimestamp(period.from)},
                                   {"version", period.version},
                                   {"rows", period.rows},
                                   {"known", period.known},
                                   {"score", scoreJson(period.score)},
                                   {"estimated", scoreJson(period.estimated)}});
    }
    if (performance.notEstimated) {
        json["not_estimated"] = toJson(*performance.notEstimated);
        wordAt(json, "not_estimated");
    }
    return json;
}

std::string meaningOf(const workbench::Watched &watched, const std::string &name)
{
    const auto found = std::ranges::find(watched.study.features, name, &study::Feature::name);
    return found == watched.study.features.end() ? std::string() : study::describe(*found);
}

std::string moveName(monitor::MoveKind kind)
{
    switch (kind) {
    case monitor::MoveKind::Values:
        break;
    case monitor::MoveKind::Missing:
        return "missing";
    case monitor::MoveKind::NewLevels:
        return "new_categories";
    }
    return "values";
}

Json numberJson(const std::optional<double> &number)
{
    return number ? Json(*number) : Json();
}

Json movedJson(const workbench::Watched &watched, const monitor::Moved &moved)
{
    Json json{{"feature", moved.then.name},
              {"meaning", meaningOf(watched, moved.then.name)},
              {"stability", moved.stability},
              {"threshold", moved.threshold},
              {"moved", monitor::hasMoved(moved)},
              {"what", moveName(monitor::kindOf(moved))},
              {"importance", numberJson(moved.then.importance)},
              {"effect", numberJson(monitor::effectOf(moved))},
              {"missing_then", monitor::missingThen(moved)},
              {"missing_now", monitor::missingNow(moved)},
              {"new_categories", monitor::newShare(moved)}};
    if (moved.then.isNumber)
        json["edges"] = moved.then.edges;
    else
        json["levels"] =
            std::vector(moved.then.levels.begin(),
                        moved.then.levels.begin()
                            + static_cast<std::ptrdiff_t>(std::min(moved.then.levels.size(), monitor::mostLevelBins)));
    json["then"] = moved.then.counts;
    json["now"] = moved.now;
    return json;
}

Json driftJson(const workbench::Watched &watched)
{
    if (!watched.drift)
        return {};
    Json json{{"as_of", printTimestamp(watched.drift->asOf)},
              {"rows", watched.drift->rows},
              {"moved", monitor::movedCount(*watched.drift)},
              {"moved_importance", numberJson(monitor::movedImportance(*watched.drift))},
              {"features", Json::array()}};
    for (const auto &feature : watched.drift->features)
        json["features"].push_back(movedJson(watched, feature));
    json["score"] = watched.drift->score ? movedJson(watched, *watched.drift->score) : Json();
    return json;
}

Json freshnessJson(const workbench::Watched &watched)
{
    if (!watched.freshness)
        return {};
    const auto &freshness = *watched.freshness;
    return {{"version", freshness.version},
            {"as_of", printTimestamp(freshness.asOf)},
            {"scored", freshness.scored},
            {"all_scored_at", printTimestamp(freshness.allScoredAt)}};
}

Json watchedJson(const workbench::Watched &watched)
{
    const auto *active = workbench::activeOf(watched.project);
    Json json{{"project", watched.project.name},
              {"title", watched.project.title},
              {"version", active != nullptr ? Json(active->number) : Json()},
              {"now", printTimestamp(watched.now)},
              {"scored_at", watched.scoredAt ? Json(printTimestamp(*watched.scoredAt)) : Json()},
              {"predictions", watched.predictions},
              {"freshness", freshnessJson(watched)},
              {"sources", Json::array()},
              {"performance", performanceJson(watched.performance)},
              {"shadow", shadowJson(watched)},
              {"drift", driftJson(watched)},
              {"history", Json::array()}};
    for (const auto &source : watched.sources) {
        json["sources"].push_back(
            {{"table", sql::displayName(source.table)}, {"newest", printTimestamp(source.newest)}});
    }
    for (const auto &point : watched.history) {
        json["history"].push_back({{"as_of", printTimestamp(point.asOf)},
                                   {"rows", point.rows},
                                   {"moved", point.moved},
                                   {"score_stability", point.score},
                                   {"moved_importance", numberJson(point.importance)}});
    }
    if (watched.problem)
        json["problem"] = errorJson(*watched.problem);
    return json;
}

std::string freshnessText(const workbench::Watched &watched)
{
    auto text = watched.scoredAt
        ? lineOf(fmt::format("  predictions: {} rows, refreshed {}", watched.predictions,
                             agoText(*watched.scoredAt, watched.now)))
        : lineOf("  predictions: none in the table yet; refresh them with espalierctl score PROJECT");
    if (const auto &freshness = watched.freshness; freshness && freshness->scored < freshness->predictions)
        text += lineOf(fmt::format("               {} of them anew, all {}", freshness->scored,
                                   agoText(freshness->allScoredAt, watched.now)));
    std::vector<std::string> newest;
    for (const auto &source : watched.sources) {
        newest.push_back(fmt::format("{} {}", sql::displayName(source.table), agoText(source.newest, watched.now)));
    }
    for (std::size_t i = 0; i < newest.size(); ++i)
        text += lineOf(fmt::format("  {}{}", i == 0 ? "newest row:  " : "             ", newest[i]));
    return text;
}

std::string standingText(const monitor::Performance &performance)
{
    switch (monitor::standingOf(performance)) {
    case monitor::Standing::Unknown:
        break;
    case monitor::Standing::AsPromised:
        return ": as promised, the intervals meet";
    case monitor::Standing::Better:
        return ": better than promised";
    case monitor::Standing::Worse:
        return ": worse than promised";
    }
    return {};
}

std::string periodsText(const monitor::Performance &performance)
{
    std::vector<std::vector<std::string>> rows;
    for (const auto &period : performance.periods) {
        rows.push_back({printTimestamp(period.from).substr(0, 10), std::to_string(period.version),
                        std::to_string(period.rows), period.estimated ? valueText(*period.estimated) : "",
                        std::to_string(period.known), period.score ? valueText(*period.score) : ""});
    }
    if (rows.empty())
        return {};
    return "\n" + table({"week of", "version", "logged", "estimated", "label known", performance.metric}, rows);
}

std::string performanceText(const workbench::Watched &watched)
{
    const auto &performance = watched.performance;
    auto text = lineOf(fmt::format("  promised:    {} {} on test rows", worded(toldMetric(performance.metric)),
                                   performance.promised ? valueText(*performance.promised) : "not defined"));
    if (performance.rows == 0) {
        return text + lineOf("  came true:   nothing is logged of this version yet; espalierctl score PROJECT does it");
    }
    if (performance.estimated)
        text +=
            lineOf(fmt::format("  estimated:   {} by the predictions themselves", valueText(*performance.estimated)));
    else if (performance.notEstimated)
        text += lineOf("  estimated:   not: " + worded(*performance.notEstimated));
    if (!performance.isMatched)
        return text + lineOf("  came true:   not told: labels are given for moments of their own");
    if (performance.known == 0) {
        return text
            + lineOf(fmt::format(
                "  came true:   of {} logged predictions no label is known yet{}", performance.rows,
                performance.firstLabels ? "; the first will be at " + minuteText(*performance.firstLabels) : ""));
    }
    return text
        + lineOf(fmt::format("  came true:   {} on {} of {} logged predictions{}{}",
                             performance.score ? valueText(*performance.score) : "not defined", performance.known,
                             performance.rows, standingText(performance),
                             performance.isCut ? ", of the latest only" : ""));
}

std::string movedWord(monitor::MoveKind kind)
{
    switch (kind) {
    case monitor::MoveKind::Values:
        break;
    case monitor::MoveKind::Missing:
        return "moved: nulls";
    case monitor::MoveKind::NewLevels:
        return "moved: new categories";
    }
    return "moved";
}

std::string shareText(const std::optional<double> &share)
{
    return share ? fmt::format("{:.1f} %", 100 * *share) : "";
}

std::string driftText(const workbench::Watched &watched)
{
    if (!watched.hasProfile)
        return lineOf("  drift:       not told: of this version no training rows are noted; deploy it again");
    if (!watched.drift) {
        return lineOf("  drift:       not measured yet; espalierctl score PROJECT does, or espalierctl monitor --live");
    }
    const auto &drift = *watched.drift;
    auto text =
        lineOf(fmt::format("  drift:       {} of {} features moved, among {} rows as of {}", monitor::movedCount(drift),
                           drift.features.size(), drift.rows, minuteText(drift.asOf)));
    if (const auto share = monitor::movedImportance(drift))
        text += lineOf(fmt::format("               {:.1f} % of what the model says hangs on them", 100 * *share));
    std::vector<std::vector<std::string>> rows;
    const auto add = [&](const monitor::Moved &moved, const std::string &name) {
        rows.push_back({monitor::hasMoved(moved) ? movedWord(monitor::kindOf(moved)) : "",
                        shareText(moved.then.importance), fmt::format("{:.3f}", moved.stability),
                        fmt::format("{:.3f}", moved.threshold), fmt::format("{:.1f} %", 100 * missingThen(moved)),
                        fmt::format("{:.1f} %", 100 * missingNow(moved)),
                        moved.then.isNumber ? "" : fmt::format("{:.1f} %", 100 * newShare(moved)), name});
    };
    if (drift.score)
        add(*drift.score, "the prediction itself");
    for (std::size_t i = 0; i < std::min(drift.features.size(), mostFeatures); ++i) {
        const auto &name = drift.features[i].then.name;
        const auto meaning = meaningOf(watched, name);
        add(drift.features[i], meaning.empty() ? name : fmt::format("{}: {}", name, meaning));
    }
    return text + "\n"
        + table({"", "importance", "stability", "threshold", "null then", "null now", "new", "feature"}, rows);
}

std::string watchedText(const workbench::Watched &watched)
{
    const auto *active = workbench::activeOf(watched.project);
    if (active == nullptr)
        return lineOf(fmt::format("{}: no version is active", watched.project.name));
    auto text = lineOf(fmt::format("{}: version {}", watched.project.name, active->number));
    if (watched.problem)
        return text + lineOf("  " + worded(*watched.problem));
    return text + freshnessText(watched) + performanceText(watched) + shadowText(watched) + driftText(watched)
        + periodsText(watched.performance);
}

int showMonitor(Context &context, const MonitorOptions &options)
{
    const auto settings = context.settings();
    if (!settings)
        return fail(context, settings.error());
    workbench::WatchOptions watching{.project = options.project, .isLive = options.isLive, .memory = context.memory};
    if (!options.asOf.empty()) {
        const auto moment = parseTimestamp(options.asOf);
        if (!moment)
            return fail(context, moment.error());
        watching.asOf = *moment;
    }
    std::optional<store::Cache> cache;
    if (options.isLive) {
        auto opened = context.openCache();
        if (!opened)
            return fail(context, opened.error());
        watching.cache = &cache.emplace(std::move(*opened));
    }
    const auto found = workbench::watched(*settings, context.progress, watching);
    if (!found)
        return fail(context, found.error());
    Json json{{"projects", Json::array()}};
    std::string text;
    for (const auto &watched : *found) {
        json["projects"].push_back(watchedJson(watched));
        text += (text.empty() ? "" : "\n") + watchedText(watched);
    }
    const bool isComplete = std::ranges::none_of(*found, [](const workbench::Watched &watched) {
        return watched.problem.has_value();
    });
    const auto answered = answer(context, json, text.empty() ? "nothing is deployed\n" : text);
    return isComplete ? answered : 1;
}

} // namespace

void addMonitorCommand(CLI::App &program, Action &action)
{
    auto *command =
        program.add_subcommand("monitor", "how fresh predictions are, what was promised and came true, what moved");
    auto options = std::make_shared<MonitorOptions>();
    command->add_option("project", options->project, "otherwise all that are deployed");
    command->add_flag("--live", options->isLive,
                      "measure drift of the rows that are to be predicted now, instead of at the last scoring");
    command
        ->add_option("--as-of", options->asOf,
                     "tell it as of a moment that is past: what was predicted by then, with the labels that were known")
        ->check(aMoment());
    command->callback([&action, options] {
        action = [options](Context &context) {
            return showMonitor(context, *options);
        };
    });
}

} // namespace espalier::ctl

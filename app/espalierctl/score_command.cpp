// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messagejson.h"
#include "core/base/names.h"
#include "core/columns/reading.h"
#include "core/workbench/deployments.h"
#include "core/workbench/refresh.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>
#include <optional>
#include <utility>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/fetching.h"
#include "app/espalierctl/numbers.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

struct ScoreOptions
{
    std::string project;
    std::optional<cost::Executor> executor;
    bool isUnlogged = false;
    bool isChangedOnly = false;
    std::int64_t keptDays = 0; //!< 0: all of them
    std::string asOf; //!< empty: now
};

std::string logText(const ScoreOptions &options, const workbench::Refresh &refresh)
{
    if (!refresh.logged)
        return {};
    auto text = lineOf(fmt::format("  {} new rows in espalier.{}_log", *refresh.logged, options.project));
    if (options.keptDays > 0)
        text += lineOf(fmt::format("  {} rows older than {} days removed from it", refresh.pruned, options.keptDays));
    return text;
}

std::string shadowText(const workbench::Refresh &refresh)
{
    if (!refresh.shadow)
        return {};
    const auto &shadow = *refresh.shadow;
    if (shadow.problem)
        return lineOf("  nothing is logged of its shadow: " + worded(*shadow.problem));
    return lineOf(fmt::format("  {} rows of its shadow, version {}, beside them", shadow.logged, shadow.version));
}

Json shadowJson(const workbench::Refresh &refresh)
{
    if (!refresh.shadow)
        return {};
    const auto &shadow = *refresh.shadow;
    return {{"version", shadow.version},
            {"logged", shadow.logged},
            {"problem", shadow.problem ? errorJson(*shadow.problem) : Json()}};
}

std::string changesText(const ScoreOptions &options, const workbench::Refresh &refresh)
{
    if (!options.isChangedOnly)
        return {};
    if (refresh.all)
        return lineOf("  " + worded(*refresh.all));
    return lineOf(fmt::format("  {} of {} predictions may have changed: {} rows came, {} went", refresh.rows,
                              refresh.predictions, refresh.rowsCame, refresh.rowsGone));
}

Json changesJson(const ScoreOptions &options, const workbench::Refresh &refresh)
{
    if (!options.isChangedOnly)
        return {};
    Json json{{"only", !refresh.all},
              {"why_all", refresh.all ? toJson(*refresh.all) : Json()},
              {"rows_came", refresh.rowsCame},
              {"rows_gone", refresh.rowsGone}};
    if (refresh.all)
        wordAt(json, "why_all");
    return json;
}

int score(Context &context, const ScoreOptions &options)
{
    const auto settings = context.settings();
    if (!settings)
        return fail(context, settings.error());
    workbench::RefreshOptions refreshing{.executor = options.executor,
                                         .memory = context.memory,
                                         .isLogged = !options.isUnlogged,
                                         .isChangedOnly = options.isChangedOnly};
    if (options.keptDays > 0)
        refreshing.keptDays = options.keptDays;
    if (!options.asOf.empty()) {
        const auto moment = parseTimestamp(options.asOf);
        if (!moment)
            return fail(context, moment.error());
        refreshing.asOf = *moment;
    }
    // The database needs no columns of ours.
    std::optional<store::Cache> cache;
    if (options.isChangedOnly || options.executor != cost::Executor::Pushdown) {
        auto opened = context.openCache();
        if (!opened)
            return fail(context, opened.error());
        refreshing.cache = &cache.emplace(std::move(*opened));
    }
    const auto refresh = workbench::refreshPredictions(options.project, *settings, context.progress, refreshing);
    if (!refresh)
        return fail(context, refresh.error());
    const auto &choice = refresh->choice;
    auto text = lineOf(fmt::format("{}: {} predictions of version {} as of {} written in {:.2f} s", options.project,
                                   refresh->rows, refresh->version, printTimestamp(refresh->asOf), refresh->seconds));
    text += lineOf(fmt::format("  features computed {}: {}", placeOf(choice.executor), worded(choice.reason)));
    for (const auto &line : columns::told(refresh->readings))
        text += lineOf("  " + worded(line));
    text += changesText(options, *refresh);
    text += logText(options, *refresh) + shadowText(*refresh);
    Json json{{"project", options.project},
              {"version", refresh->version},
              {"rows", refresh->rows},
              {"predictions", refresh->predictions},
              {"changed", changesJson(options, *refresh)},
              {"as_of", printTimestamp(refresh->asOf)},
              {"executor", nameOf(cost::executorNames, choice.executor)},
              {"reason", toJson(choice.reason)},
              {"read", readingsJson(refresh->readings)},
              {"logged", refresh->logged ? Json(*refresh->logged) : Json()},
              {"shadow", shadowJson(*refresh)},
              {"pruned", refresh->pruned},
              {"seconds", refresh->seconds}};
    wordAt(json, "reason");
    return answer(context, json, text);
}

} // namespace

void addScoreCommand(CLI::App &program, Action &action)
{
    auto *command = program.add_subcommand("score", "refresh the table of predictions in bulk");
    auto options = std::make_shared<ScoreOptions>();
    command->add_option("project", options->project)->required();
    addExecutorOption(*command, options->executor);
    command->add_flag(
        "--changed", options->isChangedOnly,
        "score only what may be predicted otherwise than the table has it; all, where that cannot be told");
    auto *unlogged =
        command->add_flag("--no-log", options->isUnlogged,
                          "do not append what is predicted to PROJECT_log, by which performance is measured later");
    auto *kept =
        command->add_option("--keep-days", options->keptDays, "remove from the log what was predicted longer ago")
            ->check(CLI::Range(1, 36500))
            ->excludes(unlogged);
    command
        ->add_option("--as-of", options->asOf,
                     "predict what was to be predicted at a moment that is past, by what was known then; not before "
                     "what is logged already")
        ->check(aMoment())
        ->excludes(kept);
    command->callback([&action, options] {
        action = [options](Context &context) {
            return score(context, *options);
        };
    });
}

} // namespace espalier::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messagejson.h"
#include "core/base/names.h"
#include "core/workbench/questions.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/fetching.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

std::string bytesText(double bytes)
{
    return bytes < 1e6 ? fmt::format("{:.0f} kB", bytes / 1e3)
        : bytes < 1e9  ? fmt::format("{:.1f} MB", bytes / 1e6)
                       : fmt::format("{:.1f} GB", bytes / 1e9);
}

std::string secondsText(double seconds)
{
    if (seconds >= 120)
        return seconds < 7200 ? fmt::format("{:.0f} min", seconds / 60) : fmt::format("{:.0f} h", seconds / 3600);
    return seconds < 0.1 ? fmt::format("{:.3g} ms", seconds * 1e3) : fmt::format("{:.2g} s", seconds);
}

Json toJson(const cost::MissingIndex &index)
{
    return {{"table", sql::displayName(index.table)},
            {"columns", index.columns},
            {"sql", index.sql},
            {"paths", index.paths},
            {"rows", index.rows},
            {"bytes", index.bytes},
            {"index_bytes", index.indexBytes},
            {"rows_with_index", index.rowsIndexed},
            {"cost", index.cost},
            {"cost_with_index", index.costIndexed}};
}

Json toJson(const cost::Cost &cost)
{
    auto paths = Json::array();
    for (const auto &path : cost.paths)
        paths.push_back({{"path", path.path}, {"features", path.features}, {"cost", path.cost}});
    auto missing = Json::array();
    for (const auto &index : cost.missing)
        missing.push_back(toJson(index));
    Json json{{"estimate", true},
              {"examples", cost.examples},
              {"features", cost.features},
              {"frame_bytes", cost.frameBytes},
              {"memory_bytes", cost.choice.bytes},
              {"column_bytes", cost.columnBytes},
              {"executor", nameOf(cost::executorNames, cost.choice.executor)},
              {"reason", toJson(cost.choice.reason)},
              {"local_seconds", cost.localSeconds},
              {"pushdown_seconds", nullptr},
              {"training_cost", nullptr},
              {"examples_cost", nullptr},
              {"paths", paths},
              {"live", nullptr},
              {"missing_indexes", missing}};
    wordAt(json, "reason");
    if (cost.pushdownSeconds) {
        json["pushdown_seconds"] = *cost.pushdownSeconds;
        json["training_cost"] = cost.trainingCost;
        json["examples_cost"] = cost.examplesCost;
    }
    if (const auto &live = cost.live) {
        json["live"] = {{"cost", live->cost},       {"cost_with_indexes", live->costIndexed},
                        {"seconds", live->seconds}, {"seconds_with_indexes", live->secondsIndexed},
                        {"rows", live->rows},       {"seconds_of_all", live->secondsOfAll}};
    }
    return json;
}

std::string missingText(const cost::Cost &cost)
{
    if (cost.missing.empty())
        return "no index is missing: live predictions find their rows by key\n";
    std::string text =
        "missing indexes (training reads whole tables either way; a live prediction of one key would not):\n";
    for (const auto &index : cost.missing) {
        text += "\n  " + index.sql;
        text += fmt::format("    one prediction reads all {} rows ({}) now, about {:.0f} with it; it takes about {}\n",
                            index.rows, bytesText(static_cast<double>(index.bytes)), index.rowsIndexed,
                            bytesText(static_cast<double>(index.indexBytes)));
        text += lineOf(fmt::format("    for {}", fmt::join(index.paths, "; ")));
    }
    return text;
}

std::string describe(const cost::Cost &cost)
{
    auto text = fmt::format("about {:.0f} examples, {} features: {} in memory (all figures are estimates)\n",
                            cost.examples, cost.features, printMemory(cost.choice.bytes));
    text += lineOf(fmt::format("{} computes them: {}",
                               cost.choice.executor == cost::Executor::Local ? "the local engine" : "the database",
                               worded(cost.choice.reason)));
    text += fmt::format("  the local engine: reads {} of columns, about {}\n", bytesText(cost.columnBytes),
                        secondsText(cost.localSeconds));
    if (!cost.pushdownSeconds)
        return text + "  the database: not known; its planner tells no cost over shards\n";
    text += fmt::format("  the database: about {}\n\n", secondsText(*cost.pushdownSeconds));
    std::vector<std::vector<std::string>> rows{
        {"examples and labels", std::string(), fmt::format("{:.0f}", cost.examplesCost)}};
    for (const auto &path : cost.paths)
        rows.push_back({path.path, std::to_string(path.features), fmt::format("{:.0f}", path.cost)});
    text += table({"path", "features", "cost in the database"}, rows) + "\n";
    if (const auto &live = cost.live) {
        text += fmt::format("one live prediction: about {}{}\n", secondsText(live->seconds),
                            cost.missing.empty()
                                ? std::string()
                                : fmt::format(", {} with the indexes below", secondsText(live->secondsIndexed)));
        text += fmt::format("all live predictions: about {1} for about {0:.0f} rows\n", live->rows,
                            secondsText(live->secondsOfAll));
    }
    return text + missingText(cost);
}

int showCost(Context &context, const std::string &file)
{
    const auto study = readStudy(file);
    if (!study)
        return fail(context, study.error());
    const auto explored = context.explore();
    if (!explored)
        return fail(context, explored.error());
    const auto asked = context.asked(explored->catalog);
    if (!asked)
        return fail(context, asked.error());
    const auto cost = workbench::estimateCost(*study, *asked, context.progress);
    if (!cost)
        return fail(context, cost.error());
    return answer(context, toJson(*cost), describe(*cost));
}

} // namespace

void addCostCommand(CLI::App &study, Action &action)
{
    auto *command =
        study.add_subcommand("cost", "estimate size and time before anything is fetched, and name missing indexes");
    auto file = std::make_shared<std::string>();
    command->add_option("study", *file, "the study file")->required();
    command->callback([&action, file] {
        action = [file](Context &context) {
            return showCost(context, *file);
        };
    });
}

} // namespace espalier::ctl

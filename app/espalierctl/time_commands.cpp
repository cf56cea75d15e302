// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/borrowedtimes.h"
#include "core/study/jsontimes.h"
#include "core/study/names.h"
#include "core/study/times.h"
#include "core/study/timetext.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

#include "app/espalierctl/commands.h"

namespace espalier::ctl {

namespace {

using workbench::Decision;
using workbench::Explored;

struct TimeOptions
{
    bool acceptsAll = false;
    std::vector<std::string> accept;
    std::vector<std::string> dismiss;
    std::vector<std::string> forget;
};

Result<std::vector<study::TableTime>> parseTimes(const Explored &explored, const std::vector<std::string> &texts)
{
    std::vector<study::TableTime> times;
    for (const auto &text : texts) {
        auto time = study::parseTime(explored.catalog, explored.graph, text);
        if (!time)
            return Failure(time.error());
        times.push_back(std::move(*time));
    }
    return times;
}

Result<> change(Context &context, Explored &explored, const TimeOptions &options)
{
    auto accept = parseTimes(explored, options.accept);
    if (!accept)
        return Failure(accept.error());
    const auto dismiss = parseTimes(explored, options.dismiss);
    if (!dismiss)
        return Failure(dismiss.error());
    const auto forget = parseTimes(explored, options.forget);
    if (!forget)
        return Failure(forget.error());
    if (options.acceptsAll) {
        for (auto &suggestion : workbench::openTimes(explored.catalog, explored.graph, explored.decisions))
            accept->push_back(std::move(suggestion.time));
    }
    auto cache = context.openCache();
    if (!cache)
        return Failure(cache.error());
    return workbench::changeDecisions(*cache, explored, [&](workbench::Decisions &decisions) {
        for (const auto &time : *accept)
            workbench::decide(decisions, time, Decision::Accepted);
        for (const auto &time : *dismiss)
            workbench::decide(decisions, time, Decision::Dismissed);
        for (const auto &time : *forget)
            workbench::forget(decisions, time);
    });
}

std::string reasonsText(const study::TimeSuggestion &suggestion)
{
    std::string text;
    for (const auto reason : suggestion.reasons)
        text += (text.empty() ? "" : ", ") + std::string(study::describe(reason));
    return text;
}

int showTimes(Context &context, const TimeOptions &options)
{
    auto explored = context.explore();
    if (!explored)
        return fail(context, explored.error());
    if (options.acceptsAll || !options.accept.empty() || !options.dismiss.empty() || !options.forget.empty()) {
        if (auto changed = change(context, *explored, options); !changed)
            return fail(context, changed.error());
    }
    const auto &choices = explored->decisions.times;
    auto json = Json::array();
    std::vector<std::vector<std::string>> rows;
    const auto add = [&](const study::TableTime &time, const std::string &state, const std::string &evidence) {
        json.push_back({{"table", sql::displayName(time.table)},
                        {"column", time.column},
                        {"time", study::timeToJson(time)},
                        {"text", study::timeText(time)},
                        {"state", state},
                        {"evidence", evidence}});
        rows.push_back({sql::displayName(time.table), study::timeTextWithin(time), state, evidence});
    };
    for (const auto &suggestion : study::timeSuggestions(explored->catalog, explored->graph, choices)) {
        const bool isAccepted = std::ranges::find(choices.accepted, suggestion.time) != choices.accepted.end();
        add(suggestion.time, isAccepted ? "accepted" : "suggested", reasonsText(suggestion));
    }
    for (const auto &time : choices.dismissed)
        add(time, "dismissed", {});
    return answer(context, {{"times", json}},
                  rows.empty() ? std::string("no table has anything that looks like its time\n")
                               : table({"table", "time", "state", "evidence"}, rows));
}

} // namespace

void addTimeCommands(CLI::App &program, Action &action)
{
    auto *command =
        program.add_subcommand("times", "time columns of the tables: accepted and suggested, with their evidence");
    auto options = std::make_shared<TimeOptions>();
    command->add_option("--accept", options->accept,
                        "the time of its table: TABLE.COLUMN, or TABLE(COLUMNS)->PARENT.COLUMN, as they are listed");
    command->add_flag("--accept-all", options->acceptsAll, "accept all that are suggested");
    command->add_option("--dismiss", options->dismiss, "never suggest this time again");
    command->add_option("--forget", options->forget, "take back what was decided of this time");
    command->callback([&action, options] {
        action = [options](Context &context) {
            return showTimes(context, *options);
        };
    });
}

} // namespace espalier::ctl

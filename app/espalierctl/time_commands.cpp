// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/names.h"
#include "core/study/times.h"

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

//! "orders.placed_at". Errors: Invalid.
Result<study::TableTime> parseTime(const catalog::Catalog &catalog, const std::string &text)
{
    const auto dot = text.rfind('.');
    const auto wrong = [&text](std::string detail) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = text,
                             .detail = std::move(detail),
                             .advice = "Write TABLE.COLUMN, as in orders.placed_at"});
    };
    if (dot == std::string::npos)
        return wrong("this names no column");
    const auto table = catalog::resolveTable(catalog, std::string_view(text).substr(0, dot));
    if (!table)
        return Failure(table.error());
    const auto &found = catalog.table(*table);
    const auto column = catalog::findColumn(found, std::string_view(text).substr(dot + 1));
    if (!column)
        return wrong("the table has no such column");
    if (!catalog::isMoment(found.columns[*column].type))
        return wrong("this column is no date or time");
    return study::TableTime{.table = found.name, .column = found.columns[*column].name};
}

Result<std::vector<study::TableTime>> parseAll(const catalog::Catalog &catalog, const std::vector<std::string> &texts)
{
    std::vector<study::TableTime> times;
    for (const auto &text : texts) {
        auto time = parseTime(catalog, text);
        if (!time)
            return Failure(time.error());
        times.push_back(std::move(*time));
    }
    return times;
}

Result<> change(Context &context, Explored &explored, const TimeOptions &options)
{
    auto accept = parseAll(explored.catalog, options.accept);
    if (!accept)
        return Failure(accept.error());
    const auto dismiss = parseAll(explored.catalog, options.dismiss);
    if (!dismiss)
        return Failure(dismiss.error());
    const auto forget = parseAll(explored.catalog, options.forget);
    if (!forget)
        return Failure(forget.error());
    if (options.acceptsAll)
        *accept = study::suggestedTimes(explored.catalog, explored.decisions.times);
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
                        {"state", state},
                        {"evidence", evidence}});
        rows.push_back({sql::displayName(time.table), time.column, state, evidence});
    };
    for (const auto &tableEntry : explored->catalog.tables) {
        const auto suggestion = study::timeSuggestion(tableEntry, choices);
        if (!suggestion)
            continue;
        const bool isAccepted = std::ranges::any_of(choices.accepted, [&](const auto &time) {
            return time.table == tableEntry.name && time.column == suggestion->time.column;
        });
        add(suggestion->time, isAccepted ? "accepted" : "suggested", reasonsText(*suggestion));
    }
    for (const auto &time : choices.dismissed)
        add(time, "dismissed", {});
    return answer(context, {{"times", json}},
                  rows.empty() ? std::string("no table has a column that looks like its time\n")
                               : table({"table", "column", "state", "evidence"}, rows));
}

} // namespace

void addTimeCommands(CLI::App &program, Action &action)
{
    auto *command =
        program.add_subcommand("times", "time columns of the tables: accepted and suggested, with their evidence");
    auto options = std::make_shared<TimeOptions>();
    command->add_option("--accept", options->accept, "the time of its table: TABLE.COLUMN");
    command->add_flag("--accept-all", options->acceptsAll, "accept all that are suggested");
    command->add_option("--dismiss", options->dismiss, "never suggest this column as a time again");
    command->add_option("--forget", options->forget, "take back what was decided of this column");
    command->callback([&action, options] {
        action = [options](Context &context) {
            return showTimes(context, *options);
        };
    });
}

} // namespace espalier::ctl

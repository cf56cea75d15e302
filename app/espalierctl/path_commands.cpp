// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "core/relations/pathquery.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <memory>

#include "app/espalierctl/commands.h"

namespace espalier::ctl {

namespace {

struct PathOptions
{
    std::string from;
    std::string to;
    std::string column;
    relations::PathLimits limits;
    std::size_t shown = 0; //!< the path whose SQL is printed, counted from 1
};

//! The two ends in the catalog, and the column at the second one where it was named.
struct Ends
{
    catalog::TableId from;
    catalog::TableId to;
    std::optional<std::size_t> column;
};

Result<Ends> endsOf(const catalog::Catalog &catalog, const PathOptions &options)
{
    const auto from = catalog::resolveTable(catalog, options.from);
    if (!from)
        return Failure(from.error());
    const auto to = catalog::resolveTable(catalog, options.to);
    if (!to)
        return Failure(to.error());
    if (options.column.empty())
        return Ends{*from, *to, std::nullopt};
    const auto column = catalog::findColumn(catalog.table(*to), options.column);
    if (!column) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = fmt::format("{}.{}", options.to, options.column),
                             .problem = messages::inWords("There is no such column."),
                             .remedies = {messages::inWords(
                                 fmt::format("espalierctl columns {} lists its columns", shellWord(options.to)))}});
    }
    return Ends{*from, *to, column};
}

Json pathJson(const workbench::Explored &explored, const Ends &ends, const relations::JoinPath &path)
{
    const auto query = relations::pathQuery(explored.catalog, explored.graph, ends.from, path, ends.column);
    return {{"path", relations::describe(explored.catalog, explored.graph, ends.from, path)},
            {"hops", path.hops.size()},
            {"cardinality", relations::cardinalities(explored.graph, path)},
            {"to_many", path.isToMany},
            {"fan_out", path.fanOut},
            {"sql", sql::print(query)}};
}

int showPaths(Context &context, const PathOptions &options)
{
    const auto explored = context.explore();
    if (!explored)
        return fail(context, explored.error());
    const auto ends = endsOf(explored->catalog, options);
    if (!ends)
        return fail(context, ends.error());
    const auto search = relations::joinPaths(explored->catalog, explored->graph, ends->from, ends->to, options.limits);
    if (options.shown > search.paths.size()) {
        return fail(context,
                    {.code = Error::Code::Invalid,
                     .subject = "--sql",
                     .problem = messages::inWords(fmt::format("There are {} paths.", search.paths.size()))});
    }
    auto json = Json{{"complete", search.isComplete}, {"paths", Json::array()}};
    std::vector<std::vector<std::string>> rows;
    for (const auto &path : search.paths) {
        json["paths"].push_back(pathJson(*explored, *ends, path));
        rows.push_back({std::to_string(rows.size() + 1),
                        relations::describe(explored->catalog, explored->graph, ends->from, path),
                        std::to_string(path.hops.size()),
                        fmt::format("{}", fmt::join(relations::cardinalities(explored->graph, path), " ")),
                        fmt::format("{:.1f}", path.fanOut)});
    }
    if (options.shown > 0) {
        const auto &shown = json["paths"][options.shown - 1];
        return answerScript(context, json, shown["sql"].get<std::string>() + "\n");
    }
    auto text = rows.empty() ? fmt::format("no path of at most {} relations\n", options.limits.length)
                             : table({"", "path", "hops", "cardinality", "fan-out"}, rows);
    if (!search.isComplete)
        text += fmt::format("there are more than {} paths; these are the nearest\n", search.paths.size());
    return answer(context, json, text);
}

} // namespace

void addPathCommand(CLI::App &program, Action &action)
{
    auto *command = program.add_subcommand("paths", "ranked join paths between two tables");
    auto options = std::make_shared<PathOptions>();
    command->add_option("from", options->from, "schema.table, each of whose rows the path starts from")->required();
    command->add_option("to", options->to, "schema.table where it ends")->required();
    command->add_option("--column", options->column, "the column wanted at the end, for the SQL");
    command->add_option("--length", options->limits.length, "relations in a path, at most")
        ->check(CLI::Range(1, 8))
        ->capture_default_str();
    command->add_option("--most", options->limits.count, "paths, at most")
        ->check(CLI::Range(1, 10'000))
        ->capture_default_str();
    command->add_option("--sql", options->shown, "print the SQL of the path of this number");
    command->callback([&action, options] {
        action = [options](Context &context) {
            return showPaths(context, *options);
        };
    });
}

} // namespace espalier::ctl

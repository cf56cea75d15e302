// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/json.h"
#include "core/graph/paths.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>

#include "app/espalierctl/commands.h"

namespace espalier::ctl {

namespace {

using graph::Direction;

std::string rowsText(std::int64_t rows)
{
    return rows < 0 ? std::string("?") : fmt::format("{}", rows);
}

Json relationsJson(const workbench::Explored &explored)
{
    const auto &catalog = explored.catalog;
    const auto names = [&](catalog::TableId table, const std::vector<std::size_t> &columns) {
        auto list = Json::array();
        for (const auto column : columns)
            list.push_back(catalog.table(table).columns[column].name);
        return list;
    };
    auto relations = Json::array();
    for (const auto &relation : explored.graph.relations) {
        relations.push_back({{"name", relation.name},
                             {"child", sql::displayName(catalog.table(relation.child).name)},
                             {"child_columns", names(relation.child, relation.childColumns)},
                             {"parent", sql::displayName(catalog.table(relation.parent).name)},
                             {"parent_columns", names(relation.parent, relation.parentColumns)},
                             {"child_unique", relation.isChildUnique},
                             {"optional", relation.isOptional},
                             {"origin", relation.origin == graph::Origin::Declared ? "declared" : "inferred"}});
    }
    return relations;
}

int showCatalog(Context &context)
{
    const auto explored = context.explore();
    if (!explored)
        return fail(context, explored.error());
    const auto &catalog = explored->catalog;
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < catalog.tables.size(); ++i) {
        const auto &tableEntry = catalog.tables[i];
        std::size_t outgoing = 0;
        for (const auto &hop : explored->graph.hops[i])
            outgoing += hop.direction == Direction::ToParent ? 1 : 0;
        rows.push_back({sql::displayName(tableEntry.name), rowsText(tableEntry.rowEstimate),
                        std::to_string(tableEntry.columns.size()), std::to_string(outgoing),
                        std::to_string(explored->graph.hops[i].size() - outgoing)});
    }
    auto json = catalog::toJson(catalog);
    json["relations"] = relationsJson(*explored);
    const auto suggested = workbench::openSuggestions(catalog, explored->graph, explored->decisions);
    json["suggested_relations"] = Json::array();
    for (const auto &suggestion : suggested)
        json["suggested_relations"].push_back(workbench::describe(workbench::named(catalog, suggestion.relation)));
    const auto more = suggested.empty()
        ? std::string()
        : fmt::format("{} more are suggested: espalierctl relations --suggest\n", suggested.size());
    const auto text =
        fmt::format("{} on PostgreSQL {}: {} tables, {} relations\n{}\n", catalog.database, catalog.serverVersionText,
                    catalog.tables.size(), explored->graph.relations.size(), more)
        + table({"table", "rows", "columns", "to parents", "to children"}, rows);
    return answer(context, json, text);
}

int showPaths(Context &context, const std::string &from, const std::string &to)
{
    const auto explored = context.explore();
    if (!explored)
        return fail(context, explored.error());
    const auto start = catalog::resolveTable(explored->catalog, from);
    if (!start)
        return fail(context, start.error());
    const auto end = catalog::resolveTable(explored->catalog, to);
    if (!end)
        return fail(context, end.error());
    const auto search = graph::joinPaths(explored->catalog, explored->graph, *start, *end);
    auto json = Json{{"complete", search.isComplete}, {"paths", Json::array()}};
    std::vector<std::vector<std::string>> rows;
    for (const auto &path : search.paths) {
        const auto text = graph::describe(explored->catalog, explored->graph, *start, path);
        json["paths"].push_back(
            {{"path", text}, {"hops", path.hops.size()}, {"to_many", path.isToMany}, {"fan_out", path.fanOut}});
        rows.push_back({text, std::to_string(path.hops.size()), fmt::format("{:.1f}", path.fanOut)});
    }
    auto text =
        rows.empty() ? std::string("no path of at most four relations\n") : table({"path", "hops", "fan-out"}, rows);
    if (!search.isComplete)
        text += "there are more paths; these are the first\n";
    return answer(context, json, text);
}

} // namespace

void addCatalogCommands(CLI::App &program, Action &action)
{
    program.add_subcommand("catalog", "tables, columns, keys, relations and statistics")->callback([&action] {
        action = showCatalog;
    });

    auto *pathsCommand = program.add_subcommand("paths", "ranked join paths between two tables");
    auto from = std::make_shared<std::string>();
    auto to = std::make_shared<std::string>();
    pathsCommand->add_option("from", *from, "schema.table")->required();
    pathsCommand->add_option("to", *to, "schema.table")->required();
    pathsCommand->callback([&action, from, to] {
        action = [from, to](Context &context) {
            return showPaths(context, *from, *to);
        };
    });
}

} // namespace espalier::ctl

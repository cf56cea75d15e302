// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/json.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>

#include "app/espalierctl/commands.h"
#include "app/espalierctl/worded.h"

namespace espalier::ctl {

namespace {

using relations::Direction;

std::string rowsText(std::int64_t rows)
{
    return rows < 0 ? std::string("?") : fmt::format("{}", rows);
}

Json relationsJson(const workbench::Explored &explored)
{
    const catalog::Catalog &catalog = explored.catalog;
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
                             {"origin", relation.origin == relations::Origin::Declared ? "declared" : "inferred"}});
    }
    return relations;
}

//! As large as the catalog itself, statistics and all.
Json catalogJson(const workbench::Explored &explored, const std::vector<relations::SuggestedRelation> &suggested)
{
    auto json = catalog::toJson(explored.catalog);
    for (auto &table : json["tables"]) {
        wordAt(table, "left_out");
        for (auto &column : table["columns"]) {
            wordAt(column, "left_out");
            wordAt(column, "not_usable");
        }
    }
    json["relations"] = relationsJson(explored);
    json["suggested_relations"] = Json::array();
    for (const auto &suggestion : suggested)
        json["suggested_relations"].push_back(
            workbench::describe(workbench::named(explored.catalog, suggestion.relation)));
    return json;
}

int showCatalog(Context &context)
{
    const auto explored = context.explore();
    if (!explored)
        return fail(context, explored.error());
    const catalog::Catalog &catalog = explored->catalog;
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
    auto suggested = workbench::openSuggestions(catalog, explored->graph, explored->decisions);
    std::erase_if(suggested, [](const relations::SuggestedRelation &suggestion) {
        return !relations::isTold(suggestion);
    });
    if (context.isJson)
        return answer(context, catalogJson(*explored, suggested), {});
    const auto more = suggested.empty()
        ? std::string()
        : fmt::format("{} more are suggested: espalierctl relations --suggest\n", suggested.size());
    const auto text =
        lineOf(fmt::format("{} on PostgreSQL {}: {} tables, {} relations", catalog.database, catalog.serverVersionText,
                           catalog.tables.size(), explored->graph.relations.size()))
        + more + "\n" + table({"table", "rows", "columns", "to parents", "to children"}, rows);
    return answer(context, {}, text);
}

} // namespace

void addCatalogCommands(CLI::App &program, Action &action)
{
    program.add_subcommand("catalog", "tables, columns, keys, relations and statistics")->callback([&action] {
        action = showCatalog;
    });
}

} // namespace espalier::ctl

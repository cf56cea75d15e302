// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/layouts.h"

#include "core/base/json.h"
#include "core/workbench/messages.h"
#include "core/workbench/remembered.h"

#include <charconv>
#include <cmath>
#include <spdlog/spdlog.h>

namespace espalier::workbench {

namespace {

Json toJson(const diagram::PlacedTable &table)
{
    Json json{{"schema", table.name.schema},
              {"name", table.name.name},
              {"x", table.place.x},
              {"y", table.place.y},
              {"width", table.size.width},
              {"height", table.size.height},
              {"columns", std::to_string(table.fingerprint)}};
    if (table.isPinned)
        json["pinned"] = true;
    if (table.isHidden)
        json["hidden"] = true;
    if (table.columns == diagram::Columns::All)
        json["unfolded"] = true;
    return json;
}

diagram::PlacedTable placedTable(const Json &json, const std::string &path, Result<> &outcome)
{
    ObjectReader reader(json, path);
    diagram::PlacedTable table;
    table.name = {reader.text("schema"), reader.text("name")};
    table.place = {reader.number("x"), reader.number("y")};
    table.size = {reader.number("width"), reader.number("height")};
    const auto fingerprint = reader.text("columns");
    const auto *last = fingerprint.data() + fingerprint.size();
    if (std::from_chars(fingerprint.data(), last, table.fingerprint).ptr != last)
        reader.fail("columns", messages::notANumber());
    table.isPinned = reader.booleanOr("pinned", false);
    table.isHidden = reader.booleanOr("hidden", false);
    table.columns = reader.booleanOr("unfolded", false) ? diagram::Columns::All : diagram::Columns::Few;
    constexpr double farthest = 1e7; // nobody drags a card so far; what says so is damaged
    if (std::abs(table.place.x) > farthest || std::abs(table.place.y) > farthest)
        reader.fail("x", messages::outOfRange());
    outcome = reader.finish();
    return table;
}

Result<std::vector<diagram::PlacedTable>> keptTables(const std::filesystem::path &file, const std::string &key)
{
    auto cache = store::Cache::open(file);
    if (!cache)
        return Failure(cache.error());
    auto kept = loadLayout(*cache, key);
    if (!kept)
        return Failure(kept.error());
    return kept->value_or(std::vector<diagram::PlacedTable>());
}

} // namespace

Result<> saveLayout(store::Cache &cache, const std::string &key, const std::vector<diagram::PlacedTable> &tables)
{
    auto list = Json::array();
    for (const auto &table : tables)
        list.push_back(toJson(table));
    return cache.put(layoutKind, key, Json{{"version", 1}, {"tables", std::move(list)}}.dump());
}

Result<std::optional<std::vector<diagram::PlacedTable>>> loadLayout(store::Cache &cache, const std::string &key)
{
    const auto bytes = cache.get(layoutKind, key);
    if (!bytes)
        return Failure(bytes.error());
    if (!*bytes)
        return std::nullopt;
    const auto json = parseJson(**bytes, "layout");
    if (!json)
        return Failure(json.error());
    ObjectReader reader(*json, {});
    if (reader.integer("version") != 1)
        reader.fail("version", messages::notVersionOne());
    const auto &list = reader.value("tables");
    if (auto read = reader.finish(); !read)
        return Failure(read.error());
    std::vector<diagram::PlacedTable> tables;
    for (const auto &item : list) {
        Result<> outcome;
        tables.push_back(placedTable(item, "tables[" + std::to_string(tables.size()) + "]", outcome));
        if (!outcome)
            return Failure(outcome.error());
    }
    return tables;
}

Result<Arranged> restoreLayout(const std::filesystem::path &cache, const std::string &key,
                               const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                               Progress &progress)
{
    // What cannot be read is no reason not to show a graph.
    const auto kept = keptTables(cache, key);
    if (!kept)
        spdlog::warn("The kept layout is not used: {}", describe(kept.error()));
    const auto before = kept.value_or(std::vector<diagram::PlacedTable>());
    auto layout = diagram::updatedLayout(catalog, graph, before, progress);
    if (!layout)
        return Failure(layout.error());
    return Arranged{std::move(*layout), diagram::hiddenTables(catalog, before)};
}

} // namespace espalier::workbench

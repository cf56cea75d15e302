// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/json.h"

#include "core/base/messagejson.h"

#include <array>
#include <cmath>
#include <utility>

namespace espalier::catalog {

namespace {

std::string_view kindName(TableKind kind)
{
    constexpr std::array<std::string_view, 5> names{"table", "partitioned table", "view", "materialized view",
                                                    "foreign table"};
    return names[static_cast<std::size_t>(kind)];
}

Json columnNames(const Table &table, const std::vector<std::size_t> &places)
{
    auto result = Json::array();
    for (const auto place : places)
        result.push_back(table.columns[place].name);
    return result;
}

Json keyLists(const Table &table, const std::vector<std::vector<std::size_t>> &keys)
{
    auto result = Json::array();
    for (const auto &key : keys)
        result.push_back(columnNames(table, key));
    return result;
}

Json statisticsJson(const ColumnStatistics &statistics)
{
    return {{"null_fraction", statistics.nullFraction}, {"distinct", statistics.distinct},
            {"common_values", statistics.commonValues}, {"common_frequencies", statistics.commonFrequencies},
            {"histogram", statistics.histogram},        {"correlation", statistics.correlation}};
}

void addText(Json &json, const char *key, const std::string &text)
{
    if (!text.empty())
        json[key] = text;
}

Json columnJson(const Column &column)
{
    Json json{{"name", column.name},
              {"type", column.typeName},
              {"kind", typeLabel(column.type)},
              {"nullable", column.isNullable}};
    if (column.isGenerated)
        json["generated"] = true;
    if (!column.isReadable) {
        json["readable"] = false;
        json["left_out"] = espalier::toJson(reasonUnread(column));
    }
    addText(json, "expression", column.expression);
    addText(json, "comment", column.comment);
    addText(json, "domain", column.domain);
    if (!column.enumLabels.empty())
        json["labels"] = column.enumLabels;
    if (const auto use = featureUse(column.type); use.use == Use::None && column.element == Type::Unsupported)
        json["not_usable"] = espalier::toJson(use.reason);
    if (column.statistics)
        json["statistics"] = statisticsJson(*column.statistics);
    return json;
}

Json tableJson(const Catalog &catalog, const Table &table)
{
    Json json{{"schema", table.name.schema}, {"name", table.name.name}, {"kind", kindName(table.kind)}};
    addText(json, "comment", table.comment);
    json["rows"] = table.rowEstimate < 0 ? Json() : Json(table.rowEstimate);
    json["bytes"] = table.bytes;
    if (const auto &counters = table.counters) {
        json["counters"] = {{"live", counters->live},
                            {"inserted", counters->inserted},
                            {"updated", counters->updated},
                            {"deleted", counters->deleted}};
    }
    if (table.partitions > 0)
        json["partitions"] = table.partitions;
    if (table.isForeign)
        json["foreign"] = true;
    json["row_security"] = table.hasRowSecurity;
    json["readable"] = table.isReadable;
    json["rows_hidden"] = table.isFiltered;
    if (const auto barrier = barrierOf(catalog, table); !barrier.reason.empty())
        json["left_out"] = espalier::toJson(barrier.reason);
    json["columns"] = Json::array();
    for (const auto &column : table.columns)
        json["columns"].push_back(columnJson(column));
    json["primary_key"] = columnNames(table, table.primaryKey);
    json["unique_keys"] = keyLists(table, table.uniqueKeys);
    json["indexes"] = keyLists(table, table.indexes);
    addText(json, "definition", table.definition);
    return json;
}

Json keyJson(const Catalog &catalog, const ForeignKey &key)
{
    const auto &from = catalog.table(key.from);
    const auto &to = catalog.table(key.to);
    return {
        {"name", key.name},
        {"from",
         {{"schema", from.name.schema}, {"table", from.name.name}, {"columns", columnNames(from, key.fromColumns)}}},
        {"to", {{"schema", to.name.schema}, {"table", to.name.name}, {"columns", columnNames(to, key.toColumns)}}},
        {"validated", key.isValidated}};
}

} // namespace

Json toJson(const Catalog &catalog)
{
    Json json{{"database", catalog.database}, {"user", catalog.user},     {"server_version", catalog.serverVersionText},
              {"standby", catalog.isStandby}, {"citus", catalog.isCitus}, {"schemas", catalog.schemas}};
    json["tables"] = Json::array();
    for (const auto &table : catalog.tables)
        json["tables"].push_back(tableJson(catalog, table));
    json["foreign_keys"] = Json::array();
    for (const auto &key : catalog.foreignKeys)
        json["foreign_keys"].push_back(keyJson(catalog, key));
    return json;
}

} // namespace espalier::catalog

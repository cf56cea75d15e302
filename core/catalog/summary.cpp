// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/summary.h"

#include "core/base/subjects.h"
#include "core/catalog/messages.h"

#include <algorithm>

namespace espalier::catalog {

namespace {

constexpr int summaryFormat = 1;

std::vector<std::string> namesAt(const Table &table, const std::vector<std::size_t> &places)
{
    std::vector<std::string> names;
    names.reserve(places.size());
    for (const auto place : places)
        names.push_back(table.columns[place].name);
    return names;
}

//! The analysed estimate is as old as the last ANALYZE; the counter is kept all the time, but is lost in a crash.
std::int64_t rowsOf(const Table &table)
{
    if (table.counters && table.counters->live > 0)
        return table.counters->live;
    return table.rowEstimate;
}

TableSummary summarised(const Table &table)
{
    TableSummary result{.name = table.name, .rows = rowsOf(table), .counters = table.counters};
    for (const auto &column : table.columns)
        result.columns.push_back({column.name, column.typeName, column.ordinal, column.isNullable});
    result.primaryKey = namesAt(table, table.primaryKey);
    for (const auto &key : table.uniqueKeys)
        result.uniqueKeys.push_back(namesAt(table, key));
    std::ranges::sort(result.uniqueKeys);
    return result;
}

Json nameJson(const sql::QualifiedName &name)
{
    return Json::array({name.schema, name.name});
}

Json tableJson(const TableSummary &table)
{
    // Columns as short arrays: their keys would be most of the document.
    auto columns = Json::array();
    for (const auto &column : table.columns)
        columns.push_back(Json::array({column.name, column.typeName, column.ordinal, column.isNullable}));
    Json json{{"name", nameJson(table.name)}, {"columns", std::move(columns)}, {"rows", table.rows}};
    json["primary_key"] = table.primaryKey;
    json["unique_keys"] = table.uniqueKeys;
    if (const auto &counters = table.counters)
        json["counters"] = Json::array({counters->live, counters->inserted, counters->updated, counters->deleted});
    return json;
}

sql::QualifiedName nameOf(const Json &json)
{
    return {json.at(0).get<std::string>(), json.at(1).get<std::string>()};
}

TableSummary tableOf(const Json &json)
{
    TableSummary table{.name = nameOf(json.at("name")), .rows = json.at("rows").get<std::int64_t>()};
    for (const auto &column : json.at("columns"))
        table.columns.push_back({column.at(0).get<std::string>(), column.at(1).get<std::string>(),
                                 column.at(2).get<int>(), column.at(3).get<bool>()});
    table.primaryKey = json.at("primary_key").get<std::vector<std::string>>();
    table.uniqueKeys = json.at("unique_keys").get<std::vector<std::vector<std::string>>>();
    if (const auto counters = json.find("counters"); counters != json.end()) {
        table.counters = {counters->at(0).get<std::int64_t>(), counters->at(1).get<std::int64_t>(),
                          counters->at(2).get<std::int64_t>(), counters->at(3).get<std::int64_t>()};
    }
    return table;
}

Summary read(const Json &json)
{
    Summary summary{.moment = {json.at("moment").get<std::int64_t>()}};
    for (const auto &table : json.at("tables"))
        summary.tables.push_back(tableOf(table));
    for (const auto &key : json.at("foreign_keys")) {
        summary.foreignKeys.push_back({key.at("name").get<std::string>(), nameOf(key.at("from")),
                                       key.at("from_columns").get<std::vector<std::string>>(), nameOf(key.at("to")),
                                       key.at("to_columns").get<std::vector<std::string>>()});
    }
    return summary;
}

} // namespace

Summary summarised(const Catalog &catalog, Timestamp moment)
{
    Summary summary{.moment = moment};
    for (const auto &table : catalog.tables)
        summary.tables.push_back(summarised(table));
    for (const auto &key : catalog.foreignKeys) {
        const auto &from = catalog.table(key.from);
        const auto &to = catalog.table(key.to);
        summary.foreignKeys.push_back(
            {key.name, from.name, namesAt(from, key.fromColumns), to.name, namesAt(to, key.toColumns)});
    }
    return summary;
}

Json toJson(const Summary &summary)
{
    Json json{{"format", summaryFormat}, {"moment", summary.moment.microseconds}, {"tables", Json::array()}};
    for (const auto &table : summary.tables)
        json["tables"].push_back(tableJson(table));
    json["foreign_keys"] = Json::array();
    for (const auto &key : summary.foreignKeys) {
        json["foreign_keys"].push_back({{"name", key.name},
                                        {"from", nameJson(key.from)},
                                        {"from_columns", key.fromColumns},
                                        {"to", nameJson(key.to)},
                                        {"to_columns", key.toColumns}});
    }
    return json;
}

Result<Summary> summaryFromJson(const Json &json)
{
    // The library throws where a part is missing or of another kind: one border for the whole document.
    try {
        if (json.at("format").get<int>() == summaryFormat)
            return read(json);
    } catch (const Json::exception &exception) {
        return Failure(Error{.code = Error::Code::Invalid, .subject = subjects::visit, .detail = exception.what()});
    }
    return Failure(Error{.code = Error::Code::Invalid, .subject = subjects::visit, .problem = messages::otherFormat()});
}

} // namespace espalier::catalog

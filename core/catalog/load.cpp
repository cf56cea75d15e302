// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/load.h"

#include "core/catalog/draft.h"
#include "core/catalog/loadkeys.h"
#include "core/catalog/messages.h"
#include "core/catalog/queries.h"
#include "core/catalog/servertype.h"
#include "core/catalog/shards.h"
#include "core/pg/blockers.h"
#include "core/pg/reading.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

namespace espalier::catalog {

namespace {

TableKind kindOf(std::string_view relkind)
{
    switch (relkind.empty() ? 'r' : relkind.front()) {
    case 'p':
        return TableKind::Partitioned;
    case 'v':
        return TableKind::View;
    case 'm':
        return TableKind::MaterializedView;
    case 'f':
        return TableKind::Foreign;
    default:
        return TableKind::Table;
    }
}

void readFacts(Draft &draft, const pg::Rows &rows)
{
    auto &catalog = draft.catalog;
    catalog.database = rows.text(0, 0);
    catalog.user = rows.text(0, 1);
    catalog.serverVersion = static_cast<int>(rows.integer(0, 2));
    catalog.serverVersionText = rows.text(0, 3);
    catalog.isStandby = rows.boolean(0, 4);
    catalog.isCitus = rows.boolean(0, 5);
    draft.blockSize = rows.integer(0, 6);
}

void readSchemas(Draft &draft, const pg::Rows &rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        draft.schemas[rows.integer(row, 0)] = {std::string(rows.text(row, 1)), rows.isBroken(row, 1)};
        draft.catalog.schemas.emplace_back(rows.text(row, 1));
    }
    std::ranges::sort(draft.catalog.schemas);
}

void readTables(Draft &draft, const pg::Rows &rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto schema = draft.schemas.find(rows.integer(row, 1));
        if (schema == draft.schemas.end())
            continue;
        Entry entry;
        entry.oid = rows.integer(row, 0);
        auto &table = entry.table;
        table.name = {schema->second.text, std::string(rows.text(row, 2))};
        table.kind = kindOf(rows.text(row, 3));
        table.comment = rows.text(row, 4);
        const bool isPlainView = table.kind == TableKind::View;
        table.rowEstimate = isPlainView ? -1 : rows.integer(row, 5);
        table.bytes = rows.integer(row, 6) * draft.blockSize;
        table.partitions = static_cast<std::size_t>(rows.integer(row, 7));
        table.hasRowSecurity = rows.boolean(row, 8);
        if (schema->second.isBroken || rows.isBroken(row, 2))
            table.obstacle = Obstacle::Name;
        else if (rows.boolean(row, 14))
            table.obstacle = Obstacle::Lock;
        table.isReadable = rows.boolean(row, 9) && table.obstacle == Obstacle::None;
        table.definition = rows.text(row, 10);
        table.isForeign = rows.boolean(row, 11);
        table.isFiltered = rows.boolean(row, 12);
        entry.inherits = rows.isNull(row, 13) ? 0 : rows.integer(row, 13);
        draft.entries.push_back(std::move(entry));
    }
    std::ranges::sort(draft.entries, {}, [](const Entry &entry) -> const sql::QualifiedName & {
        return entry.table.name;
    });
    for (std::size_t i = 0; i < draft.entries.size(); ++i)
        draft.byOid[draft.entries[i].oid] = i;
}

using EnumLabels = std::unordered_map<std::int64_t, std::vector<std::string>>;

EnumLabels readEnums(const pg::Rows &rows)
{
    EnumLabels labels;
    for (std::size_t row = 0; row < rows.size(); ++row)
        labels[rows.integer(row, 0)] = pg::parseArray(rows.text(row, 1));
    return labels;
}

void readColumns(Draft &draft, const pg::Rows &rows, const EnumLabels &labels)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        auto *entry = draft.find(rows.integer(row, 0));
        if (entry == nullptr)
            continue;
        Column column;
        column.ordinal = static_cast<int>(rows.integer(row, 1));
        column.name = rows.text(row, 2);
        column.typeName = rows.text(row, 3);
        column.isNullable = !rows.boolean(row, 4);
        column.isGenerated = rows.boolean(row, 5);
        column.expression = rows.text(row, 6);
        column.comment = rows.text(row, 7);
        column.domain = rows.text(row, 8);
        column.type = typeFromServer(rows.text(row, 10), rows.text(row, 11), rows.text(row, 12), rows.boolean(row, 13));
        if (column.type == Type::Range)
            column.element = boundType(rows.text(row, 14), rows.text(row, 10), rows.boolean(row, 13));
        column.equality = equalityFromServer({.name = rows.text(row, 10),
                                              .schema = rows.text(row, 15),
                                              .typeName = rows.text(row, 16),
                                              .isDeterministic = rows.text(row, 17) != "f"},
                                             column.type, column.element);
        if (rows.isBroken(row, 2) || rows.isBroken(row, 3))
            column.obstacle = Obstacle::Name;
        column.isReadable = rows.boolean(row, 18) && column.obstacle == Obstacle::None;
        if (column.type == Type::Enum) {
            if (const auto found = labels.find(rows.integer(row, 9)); found != labels.end())
                column.enumLabels = found->second;
        }
        entry->places[column.ordinal] = entry->table.columns.size();
        entry->table.columns.push_back(std::move(column));
    }
}

std::vector<double> numbersOf(std::string_view array)
{
    const auto texts = pg::parseArray(array);
    std::vector<double> result;
    result.reserve(texts.size());
    for (const auto &text : texts)
        result.push_back(std::strtod(text.c_str(), nullptr));
    return result;
}

void readStatistics(Draft &draft, const pg::Rows &rows)
{
    std::map<std::pair<std::string_view, std::string_view>, Table *> byName;
    for (auto &entry : draft.entries)
        byName[{entry.table.name.schema, entry.table.name.name}] = &entry.table;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto table = byName.find({rows.text(row, 0), rows.text(row, 1)});
        if (table == byName.end())
            continue;
        const auto place = findColumn(*table->second, rows.text(row, 2));
        if (!place)
            continue;
        ColumnStatistics statistics;
        statistics.nullFraction = rows.number(row, 3);
        statistics.distinct = rows.number(row, 4);
        statistics.commonValues = Texts(pg::parseArray(rows.text(row, 5)));
        statistics.commonFrequencies = numbersOf(rows.text(row, 6));
        statistics.histogram = Texts(pg::parseArray(rows.text(row, 7)));
        statistics.correlation = rows.isNull(row, 8) ? 0 : rows.number(row, 8);
        table->second->columns[*place].statistics = std::move(statistics);
    }
}

void readCounters(Draft &draft, const pg::Rows &rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (auto *entry = draft.find(rows.integer(row, 0)))
            entry->table.counters = {rows.integer(row, 3), rows.integer(row, 4), rows.integer(row, 5),
                                     rows.integer(row, 6)};
    }
}

//! What the empty tables of a Citus cluster hold in truth.
Result<> readShards(Draft &draft, pg::Transaction &transaction)
{
    if (!draft.catalog.isCitus)
        return {};
    const auto tables = readShardedTables(transaction);
    if (!tables)
        return Failure(tables.error());
    const auto statistics = readShardStatistics(transaction, *tables);
    if (!statistics)
        return Failure(statistics.error());
    readStatistics(draft, *statistics);
    for (const auto &sharded : *tables) {
        auto *entry = draft.find(sharded.oid);
        if (entry == nullptr)
            continue;
        auto &table = entry->table;
        table.rowEstimate = sharded.rowEstimate;
        table.bytes = sharded.pages * draft.blockSize;
        table.counters = sharded.counters;
        const auto place = findColumn(table, sharded.distributedBy);
        // Each value of this column is in one shard, others may be in all.
        if (place && table.columns[*place].statistics && table.columns[*place].statistics->distinct > 0)
            table.columns[*place].statistics->distinct /= sharded.exampleShare;
    }
    return {};
}

Catalog finished(Draft draft)
{
    addForeignKeys(draft);
    draft.catalog.tables.reserve(draft.entries.size());
    for (auto &entry : draft.entries) {
        if (const auto parent = draft.byOid.find(entry.inherits); parent != draft.byOid.end())
            entry.table.inherits = TableId{parent->second};
        std::ranges::sort(entry.table.indexes);
        auto &indexes = entry.table.indexes;
        indexes.erase(std::unique(indexes.begin(), indexes.end()), indexes.end());
        draft.catalog.tables.push_back(std::move(entry.table));
    }
    return std::move(draft.catalog);
}

struct CatalogQuery
{
    std::string query;
    std::function<void(const pg::Rows &)> read;
    pg::Parameters parameters = {};
};

//! Around what others hold exclusively, or as if nobody did.
enum class Locks
{
    Unlooked,
    Avoided
};

//! oids, as an array's text
Result<std::string> lockedTables(pg::Transaction &transaction, Locks locks)
{
    if (locks == Locks::Unlooked)
        return std::string("{}");
    const auto rows = transaction.query(queries::locked);
    if (!rows)
        return Failure(rows.error());
    return rows->isNull(0, 0) ? std::string("{}") : std::string(rows->text(0, 0));
}

Result<Catalog> readCatalog(pg::Transaction &transaction, Locks locks)
{
    const auto locked = lockedTables(transaction, locks);
    if (!locked)
        return Failure(locked.error());
    Draft draft;
    EnumLabels labels;
    const std::array<CatalogQuery, 9> steps{{
        {std::string(queries::facts),
         [&](const pg::Rows &rows) {
             readFacts(draft, rows);
         }},
        {std::string(queries::schemas),
         [&](const pg::Rows &rows) {
             readSchemas(draft, rows);
         }},
        {queries::afterMembers(queries::tables),
         [&](const pg::Rows &rows) {
             readTables(draft, rows);
         },
         {*locked}},
        {std::string(queries::enums),
         [&](const pg::Rows &rows) {
             labels = readEnums(rows);
         }},
        {std::string(queries::columns),
         [&](const pg::Rows &rows) {
             readColumns(draft, rows, labels);
         },
         {*locked}},
        {queries::afterMembers(queries::constraints),
         [&](const pg::Rows &rows) {
             readConstraints(draft, rows);
         }},
        {queries::afterMembers(queries::indexes),
         [&](const pg::Rows &rows) {
             readIndexes(draft, rows);
         }},
        {std::string(queries::statistics),
         [&](const pg::Rows &rows) {
             readStatistics(draft, rows);
         }},
        {queries::afterMembers(queries::activity),
         [&](const pg::Rows &rows) {
             readCounters(draft, rows);
         }},
    }};
    double done = 0;
    for (const auto &step : steps) {
        transaction.progress().report(done / static_cast<double>(steps.size()), messages::readingCatalog());
        const auto rows = transaction.query(step.query, step.parameters);
        if (!rows)
            return Failure(rows.error());
        step.read(*rows);
        ++done;
    }
    if (auto read = readShards(draft, transaction); !read)
        return Failure(read.error());
    return finished(std::move(draft));
}

} // namespace

Result<Catalog> load(pg::Connection &connection)
{
    // Long enough for a lock that is had for a moment only.
    pg::TransactionOptions options{.lockTimeoutMilliseconds = 500};
    auto locks = Locks::Unlooked;
    const auto attempt = [&] {
        return pg::inReading(connection, options, [&](pg::Transaction &transaction) {
            return readCatalog(transaction, locks);
        });
    };
    auto catalog = attempt();
    // Neither a table that somebody holds nor a text that cannot be converted hides all others.
    constexpr int attempts = 3;
    for (int done = 1; !catalog && done < attempts; ++done) {
        const auto &state = catalog.error().sqlState;
        if (state == "55P03")
            locks = Locks::Avoided;
        else if (state == "22021" || state == "22P05")
            options.texts = pg::Texts::Bytes;
        else
            break;
        catalog = attempt();
    }
    if (!catalog)
        return Failure(pg::withBlockers(connection, catalog.error()));
    return catalog;
}

} // namespace espalier::catalog

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/load.h"

#include "core/catalog/queries.h"
#include "core/catalog/servertype.h"
#include "core/pg/blockers.h"
#include "core/pg/reading.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace espalier::catalog {

namespace {

//! A table while it is put together: what the server calls it, and where its columns are.
struct Entry
{
    std::int64_t oid = 0;
    std::int64_t inherits = 0; //!< oid of the table it inherits from; 0: none
    Table table;
    std::unordered_map<int, std::size_t> places; //!< of columns, by attnum
};

struct Key
{
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::string name;
    std::vector<std::string> fromNumbers;
    std::vector<std::string> toNumbers;
    bool isValidated = true;
};

//! All of the server's answers on their way to a Catalog.
struct Draft
{
    Catalog catalog;
    std::int64_t blockSize = 8192;
    std::unordered_map<std::int64_t, std::string> schemas; //!< by oid
    std::vector<Entry> entries;
    std::unordered_map<std::int64_t, std::size_t> byOid;
    std::vector<Key> keys;

    Entry *find(std::int64_t oid)
    {
        const auto found = byOid.find(oid);
        return found == byOid.end() ? nullptr : &entries[found->second];
    }
};

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
        draft.schemas[rows.integer(row, 0)] = rows.text(row, 1);
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
        table.name = {schema->second, std::string(rows.text(row, 2))};
        table.kind = kindOf(rows.text(row, 3));
        table.comment = rows.text(row, 4);
        const bool isPlainView = table.kind == TableKind::View;
        table.rowEstimate = isPlainView ? -1 : rows.integer(row, 5);
        table.bytes = rows.integer(row, 6) * draft.blockSize;
        table.partitions = static_cast<std::size_t>(rows.integer(row, 7));
        table.hasRowSecurity = rows.boolean(row, 8);
        table.isReadable = rows.boolean(row, 9);
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
        column.isReadable = rows.boolean(row, 18);
        if (column.type == Type::Enum) {
            if (const auto found = labels.find(rows.integer(row, 9)); found != labels.end())
                column.enumLabels = found->second;
        }
        entry->places[column.ordinal] = entry->table.columns.size();
        entry->table.columns.push_back(std::move(column));
    }
}

//! Indices into the columns; empty where one is not there (an expression, or a column we may not see).
std::vector<std::size_t> placesOf(const Entry &entry, const std::vector<std::string> &numbers)
{
    std::vector<std::size_t> result;
    for (const auto &number : numbers) {
        const auto found = entry.places.find(std::atoi(number.c_str()));
        if (found == entry.places.end())
            return {};
        result.push_back(found->second);
    }
    return result;
}

void addUniqueKey(Table &table, const std::vector<std::size_t> &key)
{
    if (!key.empty() && key != table.primaryKey && std::ranges::find(table.uniqueKeys, key) == table.uniqueKeys.end())
        table.uniqueKeys.push_back(key);
}

void readConstraints(Draft &draft, const pg::Rows &rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        auto *entry = draft.find(rows.integer(row, 0));
        if (entry == nullptr)
            continue;
        const auto numbers = pg::parseArray(rows.text(row, 3));
        const auto kind = rows.text(row, 1);
        if (kind == "p") {
            entry->table.primaryKey = placesOf(*entry, numbers);
        } else if (kind == "f") {
            draft.keys.push_back({.from = entry->oid,
                                  .to = rows.integer(row, 4),
                                  .name = std::string(rows.text(row, 2)),
                                  .fromNumbers = numbers,
                                  .toNumbers = pg::parseArray(rows.text(row, 5)),
                                  .isValidated = rows.boolean(row, 6)});
        }
    }
    // Once all primary keys are known: a unique constraint over the same columns says nothing new.
    for (std::size_t row = 0; row < rows.size(); ++row) {
        auto *entry = draft.find(rows.integer(row, 0));
        if (entry != nullptr && rows.text(row, 1) == "u")
            addUniqueKey(entry->table, placesOf(*entry, pg::parseArray(rows.text(row, 3))));
    }
}

void readIndexes(Draft &draft, const pg::Rows &rows)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        auto *entry = draft.find(rows.integer(row, 0));
        if (entry == nullptr)
            continue;
        auto numbers = pg::parseArray(rows.text(row, 1));
        numbers.resize(std::min(numbers.size(), static_cast<std::size_t>(rows.integer(row, 2))));
        const auto whole = placesOf(*entry, numbers);
        // Only what stands before the first expression can be looked up by columns.
        const auto expression = std::ranges::find(numbers, "0");
        numbers.erase(expression, numbers.end());
        if (auto leading = placesOf(*entry, numbers); !leading.empty())
            entry->table.indexes.push_back(std::move(leading));
        if (rows.boolean(row, 3))
            addUniqueKey(entry->table, whole);
    }
}

std::vector<double> numbersOf(std::string_view array)
{
    std::vector<double> result;
    for (const auto &text : pg::parseArray(array))
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
        statistics.commonValues = pg::parseArray(rows.text(row, 5));
        statistics.commonFrequencies = numbersOf(rows.text(row, 6));
        statistics.histogram = pg::parseArray(rows.text(row, 7));
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

void addForeignKeys(Draft &draft)
{
    for (auto &key : draft.keys) {
        const auto *const from = draft.find(key.from);
        const auto *const to = draft.find(key.to);
        if (from == nullptr || to == nullptr)
            continue; // a parent that is a partition, or in a schema left out
        ForeignKey result{.name = std::move(key.name),
                          .from = {draft.byOid[key.from]},
                          .to = {draft.byOid[key.to]},
                          .fromColumns = placesOf(*from, key.fromNumbers),
                          .toColumns = placesOf(*to, key.toNumbers),
                          .isValidated = key.isValidated};
        if (!result.fromColumns.empty() && result.fromColumns.size() == result.toColumns.size())
            draft.catalog.foreignKeys.push_back(std::move(result));
    }
    std::ranges::sort(draft.catalog.foreignKeys, {}, [](const ForeignKey &key) {
        return std::tie(key.from, key.name);
    });
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

Result<Catalog> readCatalog(pg::Transaction &transaction)
{
    Draft draft;
    EnumLabels labels;
    using Reader = std::function<void(const pg::Rows &)>;
    const std::array<std::pair<std::string_view, Reader>, 9> steps{{
        {queries::facts,
         [&](const pg::Rows &rows) {
             readFacts(draft, rows);
         }},
        {queries::schemas,
         [&](const pg::Rows &rows) {
             readSchemas(draft, rows);
         }},
        {queries::tables,
         [&](const pg::Rows &rows) {
             readTables(draft, rows);
         }},
        {queries::enums,
         [&](const pg::Rows &rows) {
             labels = readEnums(rows);
         }},
        {queries::columns,
         [&](const pg::Rows &rows) {
             readColumns(draft, rows, labels);
         }},
        {queries::constraints,
         [&](const pg::Rows &rows) {
             readConstraints(draft, rows);
         }},
        {queries::indexes,
         [&](const pg::Rows &rows) {
             readIndexes(draft, rows);
         }},
        {queries::statistics,
         [&](const pg::Rows &rows) {
             readStatistics(draft, rows);
         }},
        {queries::activity,
         [&](const pg::Rows &rows) {
             readCounters(draft, rows);
         }},
    }};
    double done = 0;
    for (const auto &[query, read] : steps) {
        transaction.progress().report(done / static_cast<double>(steps.size()), "Reading the catalog");
        const auto rows = transaction.query(query);
        if (!rows)
            return Failure(rows.error());
        read(*rows);
        ++done;
    }
    return finished(std::move(draft));
}

} // namespace

Result<Catalog> load(pg::Connection &connection)
{
    auto catalog = pg::inReading(connection, {}, readCatalog);
    if (!catalog)
        return Failure(pg::withBlockers(connection, catalog.error()));
    return catalog;
}

} // namespace espalier::catalog

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/texts.h"
#include "core/catalog/type.h"
#include "core/sql/quote.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::catalog {

//! An index into Catalog::tables.
struct TableId
{
    std::size_t value = 0;
    auto operator<=>(const TableId &) const = default; // NOLINT(modernize-use-nullptr): misread by clang-tidy 14
};

//! What keeps this program from naming or reading something, whatever the role may do.
enum class Obstacle
{
    None,
    Name, //!< it holds bytes that are no text, which are shown as \xE9: no query can name it
    Lock //!< another session held it exclusively while the catalog was read
};

//! What pg_stats tells of a column; nothing was scanned for it.
struct ColumnStatistics
{
    double nullFraction = 0; //!< in [0, 1]
    double distinct = 0; //!< above 0: a count; below 0: minus the share of the rows
    Texts commonValues;
    std::vector<double> commonFrequencies; //!< of all rows, beside commonValues
    Texts histogram; //!< bounds of equally full bins, common values left out
    double correlation = 0; //!< of physical with logical order, in [-1, 1]
    bool operator==(const ColumnStatistics &) const = default;
};

struct Column
{
    std::string name;
    std::string typeName; //!< as PostgreSQL formats it: "numeric(10,2)", "app.status"
    Type type = Type::Unsupported; //!< a domain counts as its base type
    Type element = Type::Unsupported; //!< of a range: what its bounds are
    Equality equality;
    int ordinal = 0; //!< attnum
    bool isNullable = true;
    bool isGenerated = false;
    bool isReadable = true; //!< the role may SELECT it, and nothing else is in the way
    Obstacle obstacle = Obstacle::None;
    std::string expression; //!< the default, or how a generated column is computed; may be empty
    std::string comment;
    std::string domain; //!< the domain's name, or empty
    std::vector<std::string> enumLabels; //!< in their order; empty where it is no enum
    std::optional<ColumnStatistics> statistics;
    bool operator==(const Column &) const = default;
};

enum class TableKind
{
    Table,
    Partitioned,
    View,
    MaterializedView,
    Foreign
};

//! What the server has counted of a table since its statistics were last reset; of all partitions together.
struct Counters
{
    std::int64_t live = 0; //!< rows, an estimate that the server keeps while rows come and go
    std::int64_t inserted = 0;
    std::int64_t updated = 0;
    std::int64_t deleted = 0;
    bool operator==(const Counters &) const = default;
};

struct Table
{
    sql::QualifiedName name;
    TableKind kind = TableKind::Table;
    std::string comment;
    std::int64_t rowEstimate = -1; //!< -1: never analysed; of all partitions together
    std::int64_t bytes = 0; //!< on disk, indexes included; of all partitions together
    std::optional<Counters> counters; //!< nothing for views and foreign tables, and where the server counts nothing
    std::size_t partitions = 0;
    bool isForeign = false; //!< its rows, or those of some of its partitions, are on another server
    bool hasRowSecurity = false;
    bool isReadable = true; //!< the role may SELECT from it, or some columns of it, and nothing else is in the way
    Obstacle obstacle = Obstacle::None;
    bool isFiltered = false; //!< row-level security hides rows from the role
    std::vector<Column> columns;
    std::vector<std::size_t> primaryKey; //!< indices into columns, in key order; empty where there is none
    std::vector<std::vector<std::size_t>>
        uniqueKeys; //!< constraints and unique indexes over plain columns, without the primary key
    std::vector<std::vector<std::size_t>> indexes; //!< leading plain columns of every valid index without a predicate
    std::string definition; //!< of a view
    std::optional<TableId> inherits; //!< from another table, whose rows include this one's; no partition
    bool operator==(const Table &) const = default;
};

struct ForeignKey
{
    std::string name;
    TableId from; //!< the child: it holds the columns
    TableId to; //!< the parent
    std::vector<std::size_t> fromColumns;
    std::vector<std::size_t> toColumns; //!< beside fromColumns
    bool isValidated = true;
    bool operator==(const ForeignKey &) const = default;
};

//! All a database says of itself, read at one moment. Tables are ordered by schema and name, and refer to each other by TableId.
struct Catalog
{
    std::string database;
    std::string user;
    int serverVersion = 0; //!< 150018 for 15.18
    std::string serverVersionText;
    bool isStandby = false;
    bool isCitus = false;
    std::vector<std::string> schemas;
    std::vector<Table> tables;
    std::vector<ForeignKey> foreignKeys;
    bool operator==(const Catalog &) const = default;

    const Table &table(TableId id) const { return tables[id.value]; }
};

//! All rows of the table can be read, and some columns: what features may come from.
bool isWholeReadable(const Table &table);
//! Why a table gives no features, with what to ask its owner for; empty where it does.
struct Barrier
{
    Message reason;
    Message remedy;
};
Barrier barrierOf(const Catalog &catalog, const Table &table);
//! Why nothing is read of a column of a table that has no barrier; empty where it is.
Barrier barrierOf(const Catalog &catalog, const Table &table, const Column &column);
//! "the role may not read it", or what else is in the way; empty for a column that is read.
Message reasonUnread(const Column &column);

std::optional<TableId> findTable(const Catalog &catalog, const sql::QualifiedName &name);
//! "orders" where only one schema has it, or "fulfillment.orders". Errors: Invalid, naming near misses.
Result<TableId> resolveTable(const Catalog &catalog, std::string_view text);
std::optional<std::size_t> findColumn(const Table &table, std::string_view name);
//! The most common values of a column, the most common first; of an enum that was not analysed its labels.
std::vector<std::string> knownValues(const Column &column);

} // namespace espalier::catalog

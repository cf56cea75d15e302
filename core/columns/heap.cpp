// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columns/heap.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <limits>

namespace espalier::columns {

namespace {

using sql::Expression;

constexpr std::string_view mayAskServer = R"(
SELECT has_function_privilege('pg_catalog.pg_control_system()', 'EXECUTE')
   AND has_function_privilege('pg_catalog.pg_control_checkpoint()', 'EXECUTE')
   AND has_function_privilege('pg_catalog.pg_walfile_name(pg_lsn)', 'EXECUTE'))";

// A cluster that was restored from an archive has the same name and another history (time line). One whose files were
// put back, or that lost its last commits in a crash, may give numbers of transactions again and tells nothing of it;
// but it was started meanwhile.
constexpr std::string_view serverQuery = R"(
SELECT (SELECT system_identifier FROM pg_control_system()),
       (SELECT oid FROM pg_database WHERE datname = current_database()), current_user,
       CASE WHEN pg_is_in_recovery() THEN (SELECT 'standby ' || timeline_id FROM pg_control_checkpoint())
            ELSE left(pg_walfile_name(pg_current_wal_insert_lsn()), 8) END,
       pg_postmaster_start_time(), current_setting('lc_monetary'), current_setting('server_version_num'),
       pg_snapshot_xmax(pg_current_snapshot()),
       CASE WHEN pg_is_in_recovery() THEN '' ELSE pg_current_snapshot()::text END)";

constexpr std::string_view mayReadQuery = R"(
SELECT has_table_privilege(c.oid, 'SELECT') FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE n.nspname = $1 AND c.relname = $2)";

constexpr std::string_view partsQuery = R"(
WITH root AS (
    SELECT c.oid, c.relkind FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = $1 AND c.relname = $2)
SELECT c.oid, n.nspname, c.relname, c.relkind, c.relpersistence, coalesce(m.amname, ''),
       has_table_privilege(c.oid, 'SELECT') AND has_schema_privilege(n.oid, 'USAGE')
           AND NOT (c.relispartition AND c.relrowsecurity), coalesce(pg_relation_filenode(c.oid), 0),
       pg_relation_size(c.oid) / current_setting('block_size')::int8,
       EXISTS (SELECT FROM pg_inherits i WHERE i.inhparent = c.oid)
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace LEFT JOIN pg_am m ON m.oid = c.relam
WHERE c.oid IN (SELECT oid FROM root WHERE relkind <> 'p' UNION ALL
                SELECT t.relid FROM root, pg_partition_tree(root.oid) t WHERE t.isleaf AND root.relkind = 'p')
ORDER BY c.oid)";

// All that decides how the values of a column are read while its rows stay as they are: its type with what that is made
// of, labels of enumerations, the version of the collation by which it is compared. Names of objects read otherwise
// once these are renamed.
constexpr std::string_view columnsQuery = R"(
WITH RECURSIVE own AS (
    SELECT a.*, c.relname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    WHERE a.attrelid = ANY ($1::oid[]) AND a.attnum > 0 AND NOT a.attisdropped),
made(root, type) AS (
    SELECT atttypid, atttypid FROM own
    UNION
    SELECT m.root, n.type FROM made m JOIN pg_type t ON t.oid = m.type CROSS JOIN LATERAL (
        SELECT t.typbasetype UNION ALL SELECT t.typelem
        UNION ALL SELECT r.rngsubtype FROM pg_range r WHERE t.oid IN (r.rngtypid, r.rngmultitypid)
        UNION ALL SELECT a.atttypid FROM pg_attribute a WHERE a.attrelid = t.typrelid AND a.attnum > 0) n(type)
    WHERE n.type <> 0),
fact AS (
    SELECT m.root, string_agg(concat_ws(' ', m.type, e.enumlabel), chr(10) ORDER BY m.type, e.enumsortorder) AS types,
           bool_or(m.type = ANY ('{24,2202,2203,2204,2205,2206,3734,3769,4089,4096,4191}'::oid[])) AS is_name
    FROM made m LEFT JOIN pg_enum e ON e.enumtypid = m.type GROUP BY m.root)
SELECT o.attname,
       concat_ws(' ', o.attrelid, o.attnum, o.atttypmod, o.attcollation,
                 pg_collation_actual_version(nullif(o.attcollation, 0)), f.types),
       f.is_name OR o.attgenerated = 'v'
FROM own o JOIN fact f ON f.root = o.atttypid
ORDER BY o.attrelid, o.attnum)";

//! '(block,0)'::tid.
Expression placeOf(Expression block)
{
    auto text = sql::binary(sql::value(std::string_view("(")), "||", sql::cast(std::move(block), "text"));
    return sql::cast(sql::binary(std::move(text), "||", sql::value(std::string_view(",0)"))), "tid");
}

//! Reads of one block after the other: "b" gives them, and the server goes to each by its place.
sql::Select overBlocks(Expression blocks, const HeapPart &part, std::vector<sql::Item> items, std::int64_t width = 1)
{
    const auto block = sql::column("b", "block");
    const auto place = sql::column(sourceAlias, "ctid");
    sql::Select within;
    sql::Select select;
    for (const auto &item : items)
        select.items.push_back({sql::column("s", item.name), item.name});
    within.items = std::move(items);
    within.from = sql::Source{.from = part.name, .alias = std::string(sourceAlias)};
    within.where.push_back(sql::binary(place, ">=", placeOf(block)));
    within.where.push_back(
        sql::binary(place, "<", placeOf(sql::binary(block, "+", sql::verbatim(std::to_string(width))))));
    // A query with a limit is not drawn into the outer one, where the server would filter all rows for each block.
    within.limit = std::numeric_limits<std::int32_t>::max();
    select.from = sql::Source{.from = std::move(blocks), .alias = "b", .columnAlias = "block"};
    auto &join = select.joins.emplace_back();
    join.kind = sql::JoinKind::Cross;
    join.source = {.from = sql::lateral(within), .alias = "s"};
    return select;
}

std::vector<pg::Field> fieldsOf(const std::vector<sql::Wire> &wires)
{
    std::vector<pg::Field> fields;
    fields.reserve(wires.size());
    for (const auto wire : wires)
        fields.push_back({fmt::format("c{}", fields.size() + 1), wire});
    return fields;
}

RereadReason whyNotPart(const pg::Rows &rows, std::size_t row)
{
    const auto kind = rows.text(row, 3);
    if (kind == "f")
        return RereadReason::Foreign;
    if (kind != "r" && kind != "m")
        return RereadReason::View;
    if (!rows.boolean(row, 6))
        return RereadReason::Privilege;
    if (rows.text(row, 5) != "heap")
        return RereadReason::Method;
    if (rows.text(row, 4) != "p")
        return RereadReason::Unlogged;
    return rows.boolean(row, 9) ? RereadReason::Inherited : RereadReason::No;
}

Result<> addColumns(pg::Transaction &transaction, Heap &heap)
{
    std::vector<std::int64_t> oids;
    for (const auto &part : heap.parts)
        oids.push_back(part.oid);
    const auto rows = transaction.query(columnsQuery, {fmt::format("{{{}}}", fmt::join(oids, ","))});
    if (!rows)
        return Failure(rows.error());
    for (std::size_t row = 0; row < rows->size(); ++row) {
        auto &text = heap.columns[std::string(rows->text(row, 0))];
        // A column that is not told by its rows has no text at all, so that none of what is kept is like it.
        if (rows->boolean(row, 2))
            text += '\0';
        text += fmt::format("{}\n", rows->text(row, 1));
    }
    return {};
}

Expression named(std::span<const std::int64_t> blocks)
{
    return sql::call(
        "unnest", {sql::cast(sql::value(std::string_view(fmt::format("{{{}}}", fmt::join(blocks, ",")))), "int8[]")});
}

Result<std::vector<Block>> statesOf(pg::Transaction &transaction, const HeapPart &part, Expression begins,
                                    std::size_t count, std::int64_t width)
{
    auto hash = sql::call("bit_xor", {rowVersion()});
    auto select = overBlocks(std::move(begins), part,
                             {{sql::call("count", {sql::verbatim("*")}), "c1"},
                              {sql::call("coalesce", {std::move(hash), sql::cast(sql::verbatim("0"), "int8")}), "c2"}},
                             width);
    const auto read =
        pg::readTable(transaction, sql::print(select), fieldsOf({sql::Wire::Whole, sql::Wire::Whole}), count);
    if (!read)
        return Failure(read.error());
    const auto &rows = std::get<frame::Integers>(read->columns[0].values).values;
    const auto &hashes = std::get<frame::Integers>(read->columns[1].values).values;
    std::vector<Block> states;
    states.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        states.push_back({static_cast<std::uint64_t>(rows[i]), hashes[i]});
    return states;
}

} // namespace

Result<RereadReason> serverState(pg::Transaction &transaction, ServerState &state)
{
    const auto may = transaction.query(mayAskServer);
    if (!may)
        return Failure(may.error());
    if (!may->boolean(0, 0))
        return RereadReason::Privilege;
    // Blocks are gone to one by one, whatever the role's settings say; compiling such a query costs more than running
    // it.
    if (auto set =
            transaction.execute("SET LOCAL enable_tidscan = on; SET LOCAL enable_nestloop = on; SET LOCAL jit = off");
        !set)
        return Failure(set.error());
    const auto rows = transaction.query(serverQuery);
    if (!rows)
        return Failure(rows.error());
    for (std::size_t column = 0; column < 7; ++column) {
        state.identity += fmt::format("{}\n", rows->text(0, column));
        if (column == 2)
            state.name = state.identity;
    }
    state.nextTransaction = rows->integer(0, 7);
    state.visible = rows->text(0, 8);
    return RereadReason::No;
}

Result<Heap> openHeap(pg::Transaction &transaction, const catalog::Table &table)
{
    Heap heap;
    const auto may = transaction.query(mayReadQuery, {table.name.schema, table.name.name});
    if (!may)
        return Failure(may.error());
    // Where a row lies and who wrote it can only be asked by who may read all of it.
    heap.again = may->size() == 1 && may->boolean(0, 0) ? RereadReason::No : RereadReason::Privilege;
    if (heap.again != RereadReason::No)
        return heap;
    sql::Select looked;
    looked.items.push_back({sql::verbatim("*"), ""});
    looked.from = sql::Source{.from = table.name, .alias = std::string(sourceAlias)};
    looked.limit = 0;
    const auto lock = transaction.query(sql::print(looked));
    if (!lock)
        return Failure(lock.error());
    const auto rows = transaction.query(partsQuery, {table.name.schema, table.name.name});
    if (!rows)
        return Failure(rows.error());
    if (rows->size() == 0)
        heap.again = RereadReason::Altering;
    for (std::size_t row = 0; row < rows->size(); ++row) {
        if (const auto again = whyNotPart(*rows, row); again != RereadReason::No) {
            heap.again = again;
            return heap;
        }
        heap.parts.push_back({.oid = rows->integer(row, 0),
                              .file = rows->integer(row, 7),
                              .blocks = rows->integer(row, 8),
                              .name = {std::string(rows->text(row, 1)), std::string(rows->text(row, 2))}});
    }
    if (heap.again == RereadReason::No) {
        if (auto added = addColumns(transaction, heap); !added)
            return Failure(added.error());
    }
    // The catalog is read as of the transaction's moment, columns by their names as of now.
    for (const auto &name : lock->names()) {
        if (!heap.columns.contains(name))
            heap.again = RereadReason::Altering;
    }
    return heap;
}

Expression rowVersion()
{
    // The number of the transaction that wrote a row; its age alone can be had as a number.
    auto age = sql::cast(sql::call("age", {sql::cast(sql::value(std::string_view("3")), "xid")}), "int8");
    auto writer = sql::binary(sql::binary(std::move(age), "-", sql::call("age", {sql::column(sourceAlias, "xmin")})),
                              "&", sql::verbatim("4294967295"));
    return sql::call("hashtidextended", {sql::column(sourceAlias, "ctid"), std::move(writer)});
}

Result<std::vector<Block>> readBlockStates(pg::Transaction &transaction, const HeapPart &part)
{
    return statesOf(transaction, part,
                    sql::call("generate_series", {sql::cast(sql::verbatim("0"), "int8"), sql::value(part.blocks - 1)}),
                    static_cast<std::size_t>(part.blocks), 1);
}

Result<std::vector<Block>> readStretchStates(pg::Transaction &transaction, const HeapPart &part,
                                             std::span<const std::int64_t> begins, std::int64_t width)
{
    return statesOf(transaction, part, named(begins), begins.size(), width);
}

Result<frame::Table> readBlocks(pg::Transaction &transaction, const HeapPart &part, const Request &request,
                                std::span<const std::int64_t> blocks, std::size_t expectedRows)
{
    std::vector<sql::Item> items;
    for (const auto &expression : request.expressions)
        items.push_back({expression, fmt::format("c{}", items.size() + 1)});
    const bool isAll = static_cast<std::int64_t>(blocks.size()) == part.blocks;
    auto places = isAll
        ? sql::call("generate_series", {sql::cast(sql::verbatim("0"), "int8"), sql::value(part.blocks - 1)})
        : named(blocks);
    const auto select = overBlocks(std::move(places), part, std::move(items));
    return pg::readTable(transaction, sql::print(select), fieldsOf(request.wires), expectedRows);
}

} // namespace espalier::columns

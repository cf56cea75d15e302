// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columns/columnrefresh.h"

#include "core/base/hash.h"
#include "core/columns/messages.h"
#include "core/columns/order.h"
#include "core/compile/value.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace espalier::columns {

namespace {

constexpr std::string_view columnKind = "column";
//! Numbers of transactions repeat after 2^32.
constexpr std::int64_t mostTransactions = std::int64_t{1} << 31U;

void addColumns(std::set<std::string> &names, const sql::Expression &expression)
{
    if (expression.kind == sql::Expression::Kind::Column)
        names.insert(expression.text);
    for (const auto *list : {&expression.arguments, &expression.orderBy, &expression.filter, &expression.partitionBy}) {
        for (const auto &part : *list)
            addColumns(names, part);
    }
}

//! Of all columns that an expression reads; empty where one of them is not told by its rows.
std::string signatureOf(const Heap &heap, const sql::Expression &expression)
{
    std::set<std::string> names;
    addColumns(names, expression);
    std::string text = "columns ";
    for (const auto &name : names) {
        const auto found = heap.columns.find(name);
        if (found == heap.columns.end() || found->second.find('\0') != std::string::npos)
            return {};
        text += found->second;
    }
    return hash128(text);
}

//! Where an expression stands among those of a request; there once.
std::size_t placeOf(Request &request, sql::Expression expression, sql::Wire wire)
{
    const auto found = std::ranges::find(request.expressions, expression);
    const auto place = static_cast<std::size_t>(found - request.expressions.begin());
    if (found == request.expressions.end()) {
        request.expressions.push_back(std::move(expression));
        request.wires.push_back(wire);
    }
    return place;
}

Request without(const Request &request)
{
    return {.table = request.table, .expressions = {}, .wires = {}, .isOrdered = false};
}

void append(frame::Table &table, frame::Table more)
{
    if (table.columns.empty()) {
        table = std::move(more);
        return;
    }
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        auto &column = table.columns[i];
        const std::vector<Stretch> both{{true, 0, frame::rowCount(column)},
                                        {false, 0, frame::rowCount(more.columns[i])}};
        column = merged(column, more.columns[i], both);
    }
}

void rename(frame::Table &table)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        table.columns[i].name = fmt::format("c{}", i + 1);
}

//! Every block of every part.
std::vector<std::vector<std::int64_t>> allBlocks(const Heap &heap)
{
    std::vector<std::vector<std::int64_t>> blocks;
    for (const auto &part : heap.parts) {
        auto &all = blocks.emplace_back(static_cast<std::size_t>(part.blocks));
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = static_cast<std::int64_t>(i);
    }
    return blocks;
}

//! Of a table: why some of its columns are read whole; No where none is.
template<typename Wanted>
RereadReason againOf(const std::vector<Wanted> &wanted)
{
    const auto isRead = [](const Wanted &column) {
        return column.again != RereadReason::No;
    };
    const auto first = std::ranges::find_if(wanted, isRead);
    if (first == wanted.end())
        return RereadReason::No;
    return first->again == RereadReason::First && !std::ranges::all_of(wanted, isRead) ? RereadReason::Column
                                                                                       : first->again;
}

std::size_t rowsIn(const CachedPart &part, const std::vector<std::int64_t> &blocks)
{
    std::size_t rows = 0;
    // A table may have grown by blocks that nobody sees rows of.
    for (const auto block : blocks) {
        const auto place = static_cast<std::size_t>(block);
        rows += place < part.blocks.size() ? part.blocks[place].rows : 0;
    }
    return rows;
}

Result<frame::Table> readAt(const Heap &heap, const CachedRows &now, const Request &request,
                            const std::vector<std::vector<std::int64_t>> &blocks, pg::Transaction &transaction)
{
    frame::Table table;
    for (std::size_t i = 0; i < heap.parts.size(); ++i) {
        if (blocks[i].empty() && (i + 1 < heap.parts.size() || !table.columns.empty()))
            continue;
        auto some = readBlocks(transaction, heap.parts[i], request, blocks[i], rowsIn(now.parts[i], blocks[i]));
        if (!some)
            return some;
        append(table, std::move(*some));
    }
    return table;
}

} // namespace

RereadReason ColumnRefresh::whyNot(const Wanted &wanted, sql::Wire wire) const
{
    const auto &rows = wanted.kept->rows;
    // A server that was set back may give a number to another transaction than before.
    const auto transactions = m_keeping.server.nextTransaction - rows.nextTransaction;
    if (rows.identity != m_keeping.server.identity || transactions < 0 || transactions > mostTransactions)
        return RereadReason::Server;
    const auto isSame = [](const CachedPart &kept, const HeapPart &part) {
        return kept.oid == part.oid && kept.file == part.file;
    };
    if (!std::ranges::equal(rows.parts, m_heap.parts, isSame))
        return RereadReason::Rewritten;
    const bool isAltered = wanted.kept->signature != wanted.signature
        || wanted.kept->column.values.index() != static_cast<std::size_t>(wire);
    return isAltered ? RereadReason::Altered : RereadReason::No;
}

std::vector<ColumnRefresh::Wanted> ColumnRefresh::load(const Request &request) const
{
    std::vector<Wanted> all;
    for (std::size_t i = 0; i < request.expressions.size(); ++i) {
        Wanted wanted{.place = i, .key = {}, .signature = signatureOf(m_heap, request.expressions[i]), .kept = {}};
        wanted.key = hash128(fmt::format("{}\n{}\n{}\n{}", m_keeping.server.name, request.table.name.schema,
                                         request.table.name.name, sql::print(request.expressions[i])));
        const bool isForgotten = m_keeping.options.isFresh && !m_keeping.renewed.contains(wanted.key);
        if (wanted.signature.empty())
            wanted.again = RereadReason::Computed;
        else if (isForgotten)
            wanted.again = RereadReason::Asked;
        else if (auto bytes = m_keeping.cache.get(columnKind, wanted.key); bytes && *bytes)
            wanted.kept = cachedFromBytes(**bytes);
        if (wanted.kept)
            wanted.again = whyNot(wanted, request.wires[i]);
        else if (wanted.again == RereadReason::No)
            wanted.again = RereadReason::First;
        if (wanted.again != RereadReason::No)
            wanted.kept.reset();
        all.push_back(std::move(wanted));
    }
    return all;
}

//! What rows there are now: as the kept ones where no transaction ended since, else as the server tells.
Result<> ColumnRefresh::look(const std::vector<Wanted> &wanted)
{
    if (m_now)
        return {};
    for (const auto &column : wanted) {
        if (column.kept && !m_keeping.server.visible.empty() && column.kept->rows.visible == m_keeping.server.visible) {
            m_now = column.kept->rows;
            return {};
        }
    }
    CachedRows now{.identity = m_keeping.server.identity,
                   .nextTransaction = m_keeping.server.nextTransaction,
                   .visible = m_keeping.server.visible,
                   .parts = {}};
    for (const auto &part : m_heap.parts) {
        auto blocks = readBlockStates(m_transaction, part);
        if (!blocks)
            return Failure(blocks.error());
        now.parts.push_back({part.oid, part.file, std::move(*blocks)});
    }
    m_now = std::move(now);
    return {};
}

//! Columns of the same kept rows together; first those of none, to be read whole.
std::vector<std::vector<ColumnRefresh::Wanted *>> ColumnRefresh::groupsOf(std::vector<Wanted> &wanted) const
{
    std::vector<std::vector<Wanted *>> groups(1);
    for (auto &column : wanted) {
        const auto found = std::find_if(groups.begin() + 1, groups.end(), [&](const auto &group) {
            return column.kept && group.front()->kept->rows == column.kept->rows;
        });
        if (!column.kept)
            groups.front().push_back(&column);
        else if (found != groups.end())
            found->push_back(&column);
        else
            groups.push_back({&column});
    }
    std::size_t blocks = 0;
    for (const auto &part : m_now->parts)
        blocks += part.blocks.size();
    // Where most changed, one reading of all is less than many small ones.
    for (std::size_t i = groups.size() - 1; i > 0; --i) {
        if (changeOf(groups[i].front()->kept->rows, *m_now).blocksChanged * 2 <= blocks)
            continue;
        for (auto *column : groups[i]) {
            column->kept.reset();
            column->again = RereadReason::Most;
            groups.front().push_back(column);
        }
        groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(i));
    }
    if (groups.front().empty())
        groups.erase(groups.begin());
    return groups;
}

//! Columns of the same kept rows, or of none, become those of the rows that are there now.
Result<> ColumnRefresh::renew(const std::vector<Wanted *> &group, const Request &request, TableReading &reading)
{
    const bool isKept = group.front()->kept.has_value();
    const auto change = isKept ? changeOf(group.front()->kept->rows, *m_now) : Change();
    if (isKept && change.isNothing())
        return {};
    auto part = without(request);
    for (const auto *wanted : group) {
        part.expressions.push_back(request.expressions[wanted->place]);
        part.wires.push_back(request.wires[wanted->place]);
    }
    auto read = readAt(m_heap, *m_now, part, isKept ? change.blocks : allBlocks(m_heap), m_transaction);
    if (!read)
        return Failure(read.error());
    const auto rows = frame::rowCount(*read);
    reading.rowsRead = std::max(reading.rowsRead, rows);
    if (rows != (isKept ? change.rowsRead : rowCount(*m_now))) {
        return Failure(Error{.code = Error::Code::Internal,
                             .subject = sql::displayName(request.table.name),
                             .problem = messages::otherRowsArrived(static_cast<std::int64_t>(rows),
                                                                   static_cast<std::int64_t>(change.rowsRead))});
    }
    for (std::size_t i = 0; i < group.size(); ++i) {
        auto &wanted = *group[i];
        auto &column = read->columns[i];
        if (isKept)
            column = merged(wanted.kept->column, column, change.stretches);
        wanted.kept = CachedColumn{*m_now, wanted.signature, std::move(column)};
        if (wanted.again != RereadReason::Computed)
            keep(wanted);
    }
    return {};
}

void ColumnRefresh::keep(const Wanted &wanted)
{
    m_hasKept = true;
    m_keeping.renewed.insert(wanted.key);
    // A cache that is full or cannot be written costs time, not the result.
    (void)m_keeping.cache.put(columnKind, wanted.key, [&wanted](const store::Sink &sink) {
        write(*wanted.kept, sink);
    });
}

//! The rows in the order of the primary key: by their values where these tell it, else as the server told while no row was another.
Result<std::vector<std::size_t>> ColumnRefresh::order(const plan::Table &about,
                                                      const std::vector<const frame::Column *> &keys)
{
    if (!keys.empty()) {
        if (auto places = ordered(keys))
            return std::move(*places);
    }
    Request request{.table = about};
    sql::Expression all = sql::call("row", {});
    for (const auto &key : about.primaryKey)
        all.arguments.push_back(compile::tieBreaker(sql::column(sourceAlias, key.name), key));
    request.expressions.push_back(std::move(all));
    request.wires.push_back(sql::Wire::Whole);
    auto kept = std::move(load(request).front());
    const auto isPlace = [this](std::int64_t place) {
        return place >= 0 && static_cast<std::size_t>(place) < rowCount(*m_now);
    };
    const auto isOrder = [&](const CachedColumn &column) {
        return column.rows.parts == m_now->parts
            && std::ranges::all_of(std::get<frame::Integers>(column.column.values).values, isPlace);
    };
    if (!kept.kept || !isOrder(*kept.kept)) {
        auto places = readOrder(m_transaction, about);
        if (!places)
            return Failure(places.error());
        kept.kept = CachedColumn{*m_now, kept.signature, {"order", frame::Integers{std::move(*places)}}};
        if (kept.again != RereadReason::Computed)
            keep(kept);
    }
    (void)m_keeping.cache.markUsed(columnKind, kept.key);
    std::vector<std::size_t> places;
    for (const auto place : std::get<frame::Integers>(kept.kept->column.values).values)
        places.push_back(static_cast<std::size_t>(place));
    return places;
}

Result<frame::Table> ColumnRefresh::run(const Request &asked, TableReading &reading)
{
    auto request = asked;
    // A row counts even where nothing is read of it.
    if (request.expressions.empty())
        (void)placeOf(request, sql::cast(sql::verbatim("1"), "int8"), sql::Wire::Whole);
    const auto columns = request.expressions.size();
    const auto keys = asked.isOrdered ? keysOf(asked.table) : std::nullopt;
    std::vector<std::size_t> keyPlaces;
    for (std::size_t i = 0; keys && i < keys->expressions.size(); ++i)
        keyPlaces.push_back(placeOf(request, keys->expressions[i], keys->wires[i]));
    auto wanted = load(request);
    if (auto looked = look(wanted); !looked)
        return Failure(looked.error());
    for (const auto &group : groupsOf(wanted)) {
        if (auto renewed = renew(group, request, reading); !renewed)
            return Failure(renewed.error());
    }
    reading.again = againOf(wanted);
    frame::Table result;
    for (auto &column : wanted) {
        (void)m_keeping.cache.markUsed(columnKind, column.key);
        result.columns.push_back(std::move(column.kept->column));
    }
    if (asked.isOrdered) {
        std::vector<const frame::Column *> keyColumns;
        keyColumns.reserve(keyPlaces.size());
        for (const auto place : keyPlaces)
            keyColumns.push_back(&result.columns[place]);
        const auto places = order(asked.table, keyColumns);
        if (!places)
            return Failure(places.error());
        result.columns.resize(columns);
        for (auto &column : result.columns)
            column = arranged(std::move(column), *places);
    }
    if (m_hasKept)
        (void)m_keeping.cache.shrink(columnKind, m_keeping.options.bytes);
    rename(result);
    return result;
}

} // namespace espalier::columns

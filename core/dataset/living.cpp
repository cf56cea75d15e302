// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/living.h"

#include "core/base/hash.h"
#include "core/dataset/order.h"

#include <algorithm>
#include <fmt/format.h>
#include <span>

namespace espalier::dataset {

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

engine::Request without(const engine::Request &request)
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
Again againOf(const std::vector<Wanted> &wanted)
{
    const auto isRead = [](const Wanted &column) {
        return column.again != Again::No;
    };
    const auto first = std::ranges::find_if(wanted, isRead);
    if (first == wanted.end())
        return Again::No;
    return first->again == Again::First && !std::ranges::all_of(wanted, isRead) ? Again::Column : first->again;
}

Result<frame::Table> readAt(const Heap &heap, const engine::Request &request,
                            const std::vector<std::vector<std::int64_t>> &blocks, pg::Transaction &transaction)
{
    frame::Table table;
    for (std::size_t i = 0; i < heap.parts.size(); ++i) {
        if (blocks[i].empty() && (i + 1 < heap.parts.size() || !table.columns.empty()))
            continue;
        auto some = readBlocks(transaction, heap.parts[i], request, blocks[i]);
        if (!some)
            return some;
        append(table, std::move(*some));
    }
    return table;
}

} // namespace

LivingColumns::LivingColumns(store::Cache &cache, const catalog::Catalog &catalog, LivingOptions options)
    : m_cache(cache)
    , m_catalog(catalog)
    , m_options(options)
{ }

engine::ReadColumns LivingColumns::reader()
{
    return [this](const engine::Request &request, pg::Transaction &transaction) {
        return read(request, transaction);
    };
}

Result<frame::Table> LivingColumns::read(const engine::Request &request, pg::Transaction &transaction)
{
    const auto table = open(request.table.name, transaction);
    if (!table)
        return Failure(table.error());
    TableReading reading{.table = request.table.name, .again = (*table)->again};
    const auto before = transaction.bytesCopied();
    auto columns = reading.again == Again::No ? bring(**table, request, transaction, reading)
                                              : readAll(request, transaction, reading);
    if (!columns && columns.error().code == Error::Code::Internal) {
        reading.again = Again::Altering;
        columns = readAll(request, transaction, reading);
    }
    if (!columns)
        return columns;
    reading.rows = frame::rowCount(*columns);
    reading.bytes = transaction.bytesCopied() - before;
    tell(std::move(reading));
    return columns;
}

Result<LivingColumns::Table *> LivingColumns::open(const sql::QualifiedName &name, pg::Transaction &transaction)
{
    const auto [found, isNew] = m_tables.try_emplace(name);
    auto &table = found->second;
    if (!isNew)
        return &table;
    const auto id = catalog::findTable(m_catalog, name);
    if (!id) {
        table.again = Again::Altering;
        return &table;
    }
    if (auto opened = open(table, m_catalog.table(*id), transaction); !opened)
        return Failure(opened.error());
    return &table;
}

Result<> LivingColumns::open(Table &table, const catalog::Table &about, pg::Transaction &transaction)
{
    if (m_catalog.serverVersion < 140'000)
        table.again = Again::Version;
    else if (m_catalog.isCitus) // the coordinator's heap is empty, whatever its shards hold
        table.again = Again::Method;
    else if (about.kind == catalog::TableKind::View)
        table.again = Again::View;
    else if (about.kind == catalog::TableKind::Foreign)
        table.again = Again::Foreign;
    if (table.again != Again::No)
        return {};
    if (!m_server) {
        m_server.emplace();
        const auto again = serverState(transaction, *m_server);
        if (!again)
            return Failure(again.error());
        m_serverAgain = *again;
    }
    table.again = m_serverAgain;
    if (table.again != Again::No)
        return {};
    auto heap = openHeap(transaction, about);
    if (!heap)
        return Failure(heap.error());
    table.heap = std::move(*heap);
    table.again = table.heap.again;
    return {};
}

Result<frame::Table> LivingColumns::readAll(const engine::Request &request, pg::Transaction &transaction,
                                            TableReading &reading)
{
    auto columns = engine::readColumns(request, transaction);
    if (columns)
        reading.rowsRead = frame::rowCount(*columns);
    return columns;
}

Again LivingColumns::whyNot(const Table &table, const Wanted &wanted, pg::Wire wire) const
{
    const auto &rows = wanted.kept->rows;
    // A server that was set back may give a number to another transaction than before.
    const auto transactions = m_server->nextTransaction - rows.nextTransaction;
    if (rows.identity != m_server->identity || transactions < 0 || transactions > mostTransactions)
        return Again::Server;
    const auto isSame = [](const KeptPart &kept, const HeapPart &part) {
        return kept.oid == part.oid && kept.file == part.file;
    };
    if (!std::ranges::equal(rows.parts, table.heap.parts, isSame))
        return Again::Rewritten;
    const bool isAltered = wanted.kept->signature != wanted.signature
        || wanted.kept->column.values.index() != static_cast<std::size_t>(wire);
    return isAltered ? Again::Altered : Again::No;
}

std::vector<LivingColumns::Wanted> LivingColumns::load(const Table &table, const engine::Request &request)
{
    std::vector<Wanted> all;
    for (std::size_t i = 0; i < request.expressions.size(); ++i) {
        Wanted wanted{.place = i, .key = {}, .signature = signatureOf(table.heap, request.expressions[i]), .kept = {}};
        wanted.key = hash128(fmt::format("{}\n{}\n{}\n{}", m_server->identity, request.table.name.schema,
                                         request.table.name.name, sql::print(request.expressions[i])));
        const bool isForgotten = m_options.isFresh && !m_renewed.contains(wanted.key);
        if (wanted.signature.empty())
            wanted.again = Again::Computed;
        else if (isForgotten)
            wanted.again = Again::Asked;
        else if (auto bytes = m_cache.get(columnKind, wanted.key); bytes && *bytes)
            wanted.kept = keptFromBytes(**bytes);
        if (wanted.kept)
            wanted.again = whyNot(table, wanted, request.wires[i]);
        else if (wanted.again == Again::No)
            wanted.again = Again::First;
        if (wanted.again != Again::No)
            wanted.kept.reset();
        all.push_back(std::move(wanted));
    }
    return all;
}

//! What rows there are now: as the kept ones where no transaction ended since, else as the server tells.
Result<> LivingColumns::look(Table &table, const std::vector<Wanted> &wanted, pg::Transaction &transaction)
{
    if (table.now)
        return {};
    for (const auto &column : wanted) {
        if (column.kept && !m_server->visible.empty() && column.kept->rows.visible == m_server->visible) {
            table.now = column.kept->rows;
            return {};
        }
    }
    KeptRows now{.identity = m_server->identity,
                 .nextTransaction = m_server->nextTransaction,
                 .visible = m_server->visible,
                 .parts = {}};
    for (const auto &part : table.heap.parts) {
        auto blocks = readBlockStates(transaction, part);
        if (!blocks)
            return Failure(blocks.error());
        now.parts.push_back({part.oid, part.file, std::move(*blocks)});
    }
    table.now = std::move(now);
    return {};
}

//! Columns of the same kept rows together; first those of none, to be read whole.
std::vector<std::vector<LivingColumns::Wanted *>> LivingColumns::groupsOf(const Table &table,
                                                                          std::vector<Wanted> &wanted)
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
    for (const auto &part : table.now->parts)
        blocks += part.blocks.size();
    // Where most changed, one reading of all is less than many small ones.
    for (std::size_t i = groups.size() - 1; i > 0; --i) {
        if (changeOf(groups[i].front()->kept->rows, *table.now).blocksChanged * 2 <= blocks)
            continue;
        for (auto *column : groups[i]) {
            column->kept.reset();
            column->again = Again::Most;
            groups.front().push_back(column);
        }
        groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(i));
    }
    if (groups.front().empty())
        groups.erase(groups.begin());
    return groups;
}

//! Columns of the same kept rows, or of none, become those of the rows that are there now.
Result<> LivingColumns::renew(const Table &table, const std::vector<Wanted *> &group, const engine::Request &request,
                              pg::Transaction &transaction, TableReading &reading)
{
    const bool isKept = group.front()->kept.has_value();
    const auto change = isKept ? changeOf(group.front()->kept->rows, *table.now) : Change();
    if (isKept && change.isNothing())
        return {};
    auto part = without(request);
    for (const auto *wanted : group) {
        part.expressions.push_back(request.expressions[wanted->place]);
        part.wires.push_back(request.wires[wanted->place]);
    }
    auto read = readAt(table.heap, part, isKept ? change.blocks : allBlocks(table.heap), transaction);
    if (!read)
        return Failure(read.error());
    const auto rows = frame::rowCount(*read);
    reading.rowsRead = std::max(reading.rowsRead, rows);
    if (rows != (isKept ? change.rowsRead : rowCount(*table.now))) {
        return Failure(Error{.code = Error::Code::Internal,
                             .subject = sql::displayName(request.table.name),
                             .detail = fmt::format("{} rows arrived, {} were told", rows, change.rowsRead)});
    }
    for (std::size_t i = 0; i < group.size(); ++i) {
        auto &wanted = *group[i];
        auto &column = read->columns[i];
        if (isKept)
            column = merged(wanted.kept->column, column, change.stretches);
        wanted.kept = KeptColumn{*table.now, wanted.signature, std::move(column)};
        if (wanted.again != Again::Computed)
            keep(wanted);
    }
    return {};
}

void LivingColumns::tell(TableReading reading)
{
    const auto found = std::ranges::find(m_readings, reading.table, &TableReading::table);
    if (found == m_readings.end()) {
        m_readings.push_back(std::move(reading));
        std::ranges::sort(m_readings, {}, &TableReading::table);
        return;
    }
    found->rows = std::max(found->rows, reading.rows);
    found->rowsRead = std::max(found->rowsRead, reading.rowsRead);
    found->bytes += reading.bytes;
    if (found->again == Again::No)
        found->again = reading.again == Again::First ? Again::Column : reading.again;
}

void LivingColumns::tellExamples(const sql::QualifiedName &entity, std::size_t rows, std::uint64_t bytes)
{
    tell({.table = entity, .again = Again::Examples, .rows = rows, .rowsRead = rows, .bytes = bytes});
}

void LivingColumns::keep(Wanted &wanted)
{
    m_renewed.insert(wanted.key);
    // A cache that is full or cannot be written costs time, not the result.
    (void)m_cache.put(columnKind, wanted.key, toBytes(*wanted.kept));
}

//! The rows in the order of the primary key: by their values where these tell it, else as the server told while no row was another.
Result<std::vector<std::size_t>> LivingColumns::order(const Table &table, const plan::Table &about,
                                                      std::span<const frame::Column> keys, pg::Transaction &transaction)
{
    std::vector<const frame::Column *> columns;
    for (const auto &key : keys)
        columns.push_back(&key);
    if (!columns.empty()) {
        if (auto places = ordered(columns))
            return std::move(*places);
    }
    engine::Request request{.table = about};
    sql::Expression all = sql::call("row", {});
    for (const auto &key : about.primaryKey)
        all.arguments.push_back(sql::column(engine::sourceAlias, key.name));
    request.expressions.push_back(std::move(all));
    request.wires.push_back(pg::Wire::Whole);
    auto kept = std::move(load(table, request).front());
    const auto isPlace = [&table](std::int64_t place) {
        return place >= 0 && static_cast<std::size_t>(place) < rowCount(*table.now);
    };
    const auto isOrder = [&](const KeptColumn &column) {
        return column.rows.parts == table.now->parts
            && std::ranges::all_of(std::get<frame::Integers>(column.column.values).values, isPlace);
    };
    if (!kept.kept || !isOrder(*kept.kept)) {
        auto places = readOrder(transaction, about);
        if (!places)
            return Failure(places.error());
        kept.kept = KeptColumn{*table.now, kept.signature, {"order", frame::Integers{std::move(*places)}}};
        if (kept.again != Again::Computed)
            keep(kept);
    }
    (void)m_cache.markUsed(columnKind, kept.key);
    std::vector<std::size_t> places;
    for (const auto place : std::get<frame::Integers>(kept.kept->column.values).values)
        places.push_back(static_cast<std::size_t>(place));
    return places;
}

Result<frame::Table> LivingColumns::bring(Table &table, const engine::Request &asked, pg::Transaction &transaction,
                                          TableReading &reading)
{
    auto request = asked;
    // A row counts even where nothing is read of it.
    if (request.expressions.empty()) {
        request.expressions.push_back(sql::cast(sql::verbatim("1"), "int8"));
        request.wires.push_back(pg::Wire::Whole);
    }
    const auto columns = request.expressions.size();
    const auto keys = asked.isOrdered ? keysOf(asked.table) : std::nullopt;
    for (std::size_t i = 0; keys && i < keys->expressions.size(); ++i) {
        request.expressions.push_back(keys->expressions[i]);
        request.wires.push_back(keys->wires[i]);
    }
    auto wanted = load(table, request);
    if (auto looked = look(table, wanted, transaction); !looked)
        return Failure(looked.error());
    for (const auto &group : groupsOf(table, wanted)) {
        if (auto renewed = renew(table, group, request, transaction, reading); !renewed)
            return Failure(renewed.error());
    }
    reading.again = againOf(wanted);
    frame::Table result;
    for (auto &column : wanted) {
        (void)m_cache.markUsed(columnKind, column.key);
        result.columns.push_back(std::move(column.kept->column));
    }
    (void)m_cache.shrink(columnKind, m_options.bytes);
    if (asked.isOrdered) {
        const std::span keyColumns(result.columns.begin() + static_cast<std::ptrdiff_t>(columns), result.columns.end());
        const auto places = order(table, asked.table, keyColumns, transaction);
        if (!places)
            return Failure(places.error());
        for (auto &column : result.columns)
            column = arranged(column, *places);
    }
    result.columns.resize(columns);
    rename(result);
    return result;
}

} // namespace espalier::dataset

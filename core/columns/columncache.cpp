// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columns/columncache.h"

#include <algorithm>

namespace espalier::columns {

namespace {

Result<frame::Table> readAll(const Request &request, pg::Transaction &transaction, TableReading &reading)
{
    auto columns = readColumns(request, transaction);
    if (columns)
        reading.rowsRead = frame::rowCount(*columns);
    return columns;
}

} // namespace

ColumnCache::ColumnCache(store::Cache &cache, const catalog::Catalog &catalog, ColumnCacheOptions options)
    : m_cache(cache)
    , m_catalog(catalog)
    , m_options(options)
{ }

void ColumnCache::beginAnew()
{
    m_server.reset();
    m_serverAgain = RereadReason::No;
    m_tables.clear();
    m_renewed.clear();
    m_readings.clear();
}

ReadColumns ColumnCache::reader()
{
    return [this](const Request &request, pg::Transaction &transaction) {
        return read(request, transaction);
    };
}

Result<frame::Table> ColumnCache::read(const Request &request, pg::Transaction &transaction)
{
    const auto table = open(request.table.name, transaction);
    if (!table)
        return Failure(table.error());
    TableReading reading{.table = request.table.name, .again = (*table)->again};
    const auto before = transaction.bytesCopied();
    auto columns = reading.again == RereadReason::No
        ? ColumnRefresh({m_cache, m_options, *m_server, m_renewed}, (*table)->heap, (*table)->now, transaction)
              .run(request, reading)
        : readAll(request, transaction, reading);
    if (!columns && columns.error().code == Error::Code::Internal) {
        reading.again = RereadReason::Altering;
        columns = readAll(request, transaction, reading);
    }
    if (!columns)
        return columns;
    reading.rows = frame::rowCount(*columns);
    reading.bytes = transaction.bytesCopied() - before;
    tell(std::move(reading));
    return columns;
}

Result<ColumnCache::Table *> ColumnCache::open(const sql::QualifiedName &name, pg::Transaction &transaction)
{
    const auto [found, isNew] = m_tables.try_emplace(name);
    auto &table = found->second;
    if (!isNew)
        return &table;
    const auto id = catalog::findTable(m_catalog, name);
    if (!id) {
        table.again = RereadReason::Altering;
        return &table;
    }
    if (auto opened = open(table, m_catalog.table(*id), transaction); !opened)
        return Failure(opened.error());
    return &table;
}

Result<> ColumnCache::open(Table &table, const catalog::Table &about, pg::Transaction &transaction)
{
    if (m_catalog.serverVersion < 140'000)
        table.again = RereadReason::Version;
    else if (m_catalog.isCitus) // the coordinator's heap is empty, whatever its shards hold
        table.again = RereadReason::Method;
    else if (about.kind == catalog::TableKind::View)
        table.again = RereadReason::View;
    else if (about.kind == catalog::TableKind::Foreign)
        table.again = RereadReason::Foreign;
    else if (about.isFiltered)
        table.again = RereadReason::Filtered;
    if (table.again != RereadReason::No)
        return {};
    if (!m_server) {
        m_server.emplace();
        const auto again = serverState(transaction, *m_server);
        if (!again)
            return Failure(again.error());
        m_serverAgain = *again;
    }
    table.again = m_serverAgain;
    if (table.again != RereadReason::No)
        return {};
    auto heap = openHeap(transaction, about);
    if (!heap)
        return Failure(heap.error());
    table.heap = std::move(*heap);
    table.again = table.heap.again;
    return {};
}

void ColumnCache::tell(TableReading reading)
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
    if (found->again == RereadReason::No)
        found->again = reading.again == RereadReason::First ? RereadReason::Column : reading.again;
}

void ColumnCache::tellExamples(const sql::QualifiedName &entity, std::size_t rows, std::uint64_t bytes)
{
    tell({.table = entity, .again = RereadReason::Examples, .rows = rows, .rowsRead = rows, .bytes = bytes});
}

} // namespace espalier::columns

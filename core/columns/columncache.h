// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/columns/columnrefresh.h"

#include <map>
#include <optional>
#include <set>

namespace espalier::columns {

//! Columns of tables that stay in the cache and are brought up to date by reading the blocks whose rows changed. Gives what
//! readColumns() gives, for one transaction. Where the database cannot tell what changed, all is read, and readings() says why.
class ColumnCache
{
public:
    //! Requires, unchecked: cache and catalog outlive it.
    ColumnCache(store::Cache &cache, const catalog::Catalog &catalog, ColumnCacheOptions options = {});

    //! Errors: those of the transaction. A cache that cannot be written keeps nothing.
    Result<frame::Table> read(const Request &request, pg::Transaction &transaction);
    ReadColumns reader();

    //! Of all tables so far, by name.
    const std::vector<TableReading> &readings() const { return m_readings; }
    //! Examples that only the database finds.
    void tellExamples(const sql::QualifiedName &entity, std::size_t rows, std::uint64_t bytes);
    //! For what was read to no use.
    void forgetReadings() { m_readings.clear(); }
    //! For another transaction.
    void beginAnew();

private:
    //! A table as it is in this transaction.
    struct Table
    {
        RereadReason again = RereadReason::No;
        Heap heap;
        std::optional<CachedRows> now; //!< once it is known
    };

    Result<Table *> open(const sql::QualifiedName &name, pg::Transaction &transaction);
    Result<> open(Table &table, const catalog::Table &about, pg::Transaction &transaction);
    void tell(TableReading reading);

    store::Cache &m_cache;
    const catalog::Catalog &m_catalog;
    ColumnCacheOptions m_options;
    std::optional<ServerState> m_server;
    RereadReason m_serverAgain = RereadReason::No;
    std::map<sql::QualifiedName, Table> m_tables;
    std::set<std::string> m_renewed; //!< keys of columns that were read or brought up to date already
    std::vector<TableReading> m_readings;
};

} // namespace espalier::columns

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/columns/cachedcolumn.h"
#include "core/store/cache.h"

#include <optional>
#include <set>

namespace espalier::columns {

struct ColumnCacheOptions
{
    bool isFresh = false; //!< all is read; it is kept for the next time
    std::size_t bytes = std::size_t{1} << 30U; //!< that all kept columns may take in the cache
};

//! Where columns are kept, and as of which moment they are asked for.
struct Keeping
{
    store::Cache &cache;
    const ColumnCacheOptions &options;
    const ServerState &server;
    std::set<std::string> &renewed; //!< keys of columns that were read or brought up to date as of this moment
};

//! Brings the columns of one table up to date, those that are kept by reading the blocks whose rows changed. Holds beside the columns
//! that are asked for what was read of changed blocks, and one column more while it is merged or written.
class ColumnRefresh
{
public:
    //! now: what rows there are; found out where it is not known yet. Requires, unchecked: all outlive it.
    ColumnRefresh(const Keeping &keeping, const Heap &heap, std::optional<CachedRows> &now,
                  pg::Transaction &transaction)
        : m_keeping(keeping)
        , m_heap(heap)
        , m_now(now)
        , m_transaction(transaction)
    { }

    //! Says in reading what it read. Errors: those of the transaction; Internal where the server gives other rows than it told.
    Result<frame::Table> run(const Request &asked, TableReading &reading);

private:
    //! A column that is asked for, on its way to what it is now.
    struct Wanted
    {
        std::size_t place = 0; //!< in the request
        std::string key; //!< in the cache
        std::string signature;
        std::optional<CachedColumn> kept;
        RereadReason again = RereadReason::No; //!< why nothing is kept
    };

    RereadReason whyNot(const Wanted &wanted, sql::Wire wire) const;
    std::vector<Wanted> load(const Request &request) const;
    Result<> look(const std::vector<Wanted> &wanted);
    std::vector<std::vector<Wanted *>> groupsOf(std::vector<Wanted> &wanted) const;
    Result<> renew(const std::vector<Wanted *> &group, const Request &request, TableReading &reading);
    Result<std::vector<std::size_t>> order(const plan::Table &about, const std::vector<const frame::Column *> &keys);
    void keep(const Wanted &wanted);

    Keeping m_keeping;
    const Heap &m_heap;
    std::optional<CachedRows> &m_now;
    pg::Transaction &m_transaction;
    bool m_hasKept = false;
};

} // namespace espalier::columns

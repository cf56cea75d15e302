// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/columns/cachedcolumn.h"
#include "core/columns/request.h"
#include "core/store/cache.h"

#include <map>
#include <set>
#include <vector>

//! Which rows of a table came and went since some moment, row by row.
namespace espalier::columns {

//! What is kept of a table's rows to tell it.
struct RowState
{
    CachedRows rows;
    std::string signature; //!< of the table's columns that were read
    std::vector<frame::Column> columns; //!< by row: which version of which row it is, then what was asked for
};

//! A table of which this is to be told.
struct Followed
{
    const catalog::Table &table;
    Request links; //!< what is told of rows that came and went
    std::set<std::string> read; //!< columns that somebody reads: others may be altered
};

struct RowChanges
{
    RereadReason again = RereadReason::No; //!< why what changed is not known
    std::optional<RowState> now; //!< nothing where the table cannot tell it
    bool isSame = false; //!< what was kept is what there is
    //! Of the links. An updated row went as it was and came as it is.
    frame::Table gone;
    frame::Table came;
    TableReading reading;
};

//! Which tables can be followed, and how they are now. Requires, unchecked: a reading transaction that sees one moment.
class RowFollower
{
public:
    RowFollower(const catalog::Catalog &catalog, pg::Transaction &transaction)
        : m_catalog(catalog)
        , m_transaction(transaction)
    { }

    //! before: nothing where nothing is kept, and all is read. Errors: those of the transaction; Internal where the server gives other rows
    //! than it told.
    Result<RowChanges> changes(const Followed &followed, const std::optional<RowState> &before);

private:
    Result<RereadReason> begin();
    RowState stateOf(const Followed &followed, const Heap &heap);
    Result<> look(const Heap &heap, const RowState *before, RowState &state);
    Result<frame::Table> readAt(const Followed &followed, const Heap &heap, const CachedRows &now,
                                const Change &change);
    Result<> bringUp(const Followed &followed, const Heap &heap, const std::optional<RowState> &before,
                     RowChanges &changes);

    const catalog::Catalog &m_catalog;
    pg::Transaction &m_transaction;
    std::optional<ServerState> m_server;
    RereadReason m_again = RereadReason::No;
};

//! Under a key in the cache, with a token that says of when it is. What cannot be written is not there later.
void keepRowState(store::Cache &cache, const std::string &key, const std::string &token, const RowState &state);
//! Nothing where there is none of this token.
std::optional<RowState> keptRowState(store::Cache &cache, const std::string &key, const std::string &token);

} // namespace espalier::columns

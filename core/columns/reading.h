// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/sql/quote.h"

#include <cstddef>
#include <cstdint>
#include <vector>

//! What a snapshot read of the tables it is made of.
namespace espalier::columns {

//! Why all rows of a table are read, and not only those that changed.
enum class RereadReason : std::uint8_t
{
    No,
    First, //!< never read before, or forgotten since
    Column, //!< some columns were never read before
    Asked,
    View,
    Foreign,
    Method, //!< rows are not kept in a heap
    Unlogged, //!< a crash empties it without a trace
    Inherited,
    Computed, //!< a column that is computed when it is read, or names an object of the catalog
    Privilege,
    Version,
    Server, //!< another one, started meanwhile, or with other settings or another role
    Rewritten,
    Altered,
    Examples, //!< their labels are found by the database
    Most, //!< more than half of its blocks changed
    Altering, //!< while it was looked at
    Filtered //!< which rows a policy shows may change while they stay as they are
};
Message told(RereadReason again);

//! What was read of a table, and why not less.
struct TableReading
{
    sql::QualifiedName table;
    RereadReason again = RereadReason::No;
    std::size_t rows = 0;
    std::size_t rowsRead = 0; //!< of any of its columns
    std::uint64_t bytes = 0; //!< that came over the wire, what told the changes included
    bool operator==(const TableReading &) const = default;
};

//! "brought up to date: 312 of 303748 rows read", "up to date: nothing had changed in 303748 rows"; then a line for each table that was read again, with the reason.
std::vector<Message> told(const std::vector<TableReading> &readings);

} // namespace espalier::columns

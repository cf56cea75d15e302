// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pg/transaction.h"
#include "core/quality/questions.h"
#include "core/quality/tablescars.h"

#include <string_view>

namespace espalier::quality {

//! More rows than this are drawn by blocks.
inline constexpr std::int64_t mostRowsRead = 400'000;

struct RowsRead
{
    TimedRows rows;
    std::vector<double>
        writers; //!< by row as read: how many transactions ago each was written; empty where nobody tells
    double sampled = 1; //!< share of the table's rows, by its statistics
};

//! Characters that are read of a category.
inline constexpr std::int64_t longestText = 60;
//! The value may go on after what was read of it.
bool isCutOff(std::string_view value);

//! Reads a table once: its times, the columns that are looked at, what its rows hold beside keys, and who wrote them.
//! Errors: those of the transaction.
Result<RowsRead> readRows(const TableQuestion &question, const catalog::Catalog &catalog, pg::Transaction &transaction);

} // namespace espalier::quality

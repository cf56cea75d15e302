// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/frame.h"
#include "core/pg/transaction.h"
#include "core/sql/wire.h"

#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::pg {

//! The last thirty of PostgreSQL's 294,276 years are beyond Timestamp.
inline constexpr Timestamp latestMoment{std::numeric_limits<std::int64_t>::max() - 1};

struct Field
{
    std::string name;
    sql::Wire wire = sql::Wire::Number;
};

//! Runs COPY (query) TO STDOUT (FORMAT binary) into columns. Complete only when trailer, status and row count agree.
//! expectedRows: for the progress report and for memory reserved; 0 where it is not known.
//! Errors: Query and others of the transaction; Unsupported as sql::Wire says; Internal where the stream does not hold what fields promise.
Result<frame::Table> readTable(Transaction &transaction, std::string_view query, const std::vector<Field> &fields,
                               std::size_t expectedRows = 0);

} // namespace espalier::pg

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/frame.h"
#include "core/pg/transaction.h"

#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::pg {

//! How an output column is read; the query must cast it to exactly this type, since COPY BINARY carries none.
enum class Wire
{
    Number, //!< float8 -> Numbers
    Whole, //!< int8 -> Integers; the smallest, which stands for what is missing there, is Unsupported
    Moment, //!< timestamptz -> Times; infinity stays, what is later than latestMoment becomes that
    Text //!< text -> Categories
};

//! The last thirty of PostgreSQL's 294,276 years are beyond Timestamp.
inline constexpr Timestamp latestMoment{std::numeric_limits<std::int64_t>::max() - 1};

struct Field
{
    std::string name;
    Wire wire = Wire::Number;
};

//! The SQL type a field's expression has to be cast to: "float8", "int8", "timestamptz", "text".
std::string_view castOf(Wire wire);

//! Runs COPY (query) TO STDOUT (FORMAT binary) into columns. Complete only when trailer, status and row count agree.
//! expectedRows: for the progress report and for memory reserved; 0 where it is not known.
//! Errors: Query and others of the transaction; Unsupported as Wire says; Internal where the stream does not hold what fields promise.
Result<frame::Table> readTable(Transaction &transaction, std::string_view query, const std::vector<Field> &fields,
                               std::size_t expectedRows = 0);

} // namespace espalier::pg

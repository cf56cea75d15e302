// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace espalier::sql {

//! How a column of a query is read. The query casts it to exactly this type, since COPY BINARY carries none.
enum class Wire
{
    Number, //!< float8 -> Numbers
    Whole, //!< int8 -> Integers; the smallest, which stands for what is missing there, is Unsupported
    Moment, //!< timestamptz -> Times; infinity stays, what is later than pg::latestMoment becomes that
    Text //!< text -> Categories
};

//! "float8": the type to cast to.
std::string_view castOf(Wire wire);

} // namespace espalier::sql

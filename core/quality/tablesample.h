// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/sql/select.h"

#include <cstdint>
#include <string>

//! A part of a table's rows, the same ones each time, to be looked at for what its columns are.
namespace espalier::quality {

//! What tells of most columns.
inline constexpr std::int64_t sampledRows = 10'000;

//! FROM the table AS "t", in blocks drawn with a seed where it has more rows than that; at most twice as many.
void readSample(sql::Select &select, const catalog::Table &table, std::int64_t rows = sampledRows);
//! Seconds since 1970 of a time column of "t" as float8; NULL where it is infinite.
sql::Expression sampledSeconds(const std::string &column);

} // namespace espalier::quality

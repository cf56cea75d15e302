// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/sql/select.h"

//! Some ten thousand rows of a table, the same ones each time, to be looked at for what its columns are.
namespace espalier::dataset {

//! FROM the table AS "t", in blocks drawn with a seed where it is large.
void readSample(sql::Select &select, const catalog::Table &table);
//! Seconds since 1970 of a time column of "t" as float8; NULL where it is infinite.
sql::Expression sampledSeconds(const std::string &column);

} // namespace espalier::dataset

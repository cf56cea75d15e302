// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/pg/rows.h"
#include "core/sql/select.h"

#include <string>
#include <vector>

//! Rows of a table to look at, a text for each value.
namespace espalier::catalog {

inline constexpr std::size_t longestSampleText = 200; //!< in characters

struct SampleValue
{
    std::string text; //!< cut for display where it is long; bytes are hexadecimal
    bool isNull = false;
    bool isCut = false;
    bool isUnknown = false; //!< not known yet at the moment that is asked about, whatever stands there now
    bool operator==(const SampleValue &) const = default;
};

//! What shownRow() reads a value of the column from: one item, and two of a bytea, its first bytes and its length.
void addShown(sql::Select &select, const Column &column, const sql::Expression &value);
//! A row of the readable columns, whose items come first, in their order.
std::vector<SampleValue> shownRow(const Table &table, const pg::Rows &rows, std::size_t row);

} // namespace espalier::catalog

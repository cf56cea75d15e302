// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/column.h"
#include "core/quality/scar.h"

#include <span>
#include <vector>

//! Periods of one column that differ from the others. Each takes the column's values in the order of their rows' times, which ascend, and
//! leaves table, features and examples of what it finds empty. None waits for a database, and none takes longer than sorting the rows.
namespace espalier::quality {

//! Also a column that begins in the middle.
std::vector<Scar> missingPeriods(const frame::Column &column, std::span<const Timestamp> times);
//! A run of one value that is too long for how the column changes elsewhere, and far longer than its other runs.
std::vector<Scar> constantPeriods(const frame::Column &column, std::span<const Timestamp> times);
//! Of numbers: values far beyond the others, by the spread of the logarithm where all are above 0, close together in time.
std::vector<Scar> farPeriods(const frame::Column &column, std::span<const Timestamp> times);
//! Of numbers above 0: a bounded period whose values are 2, 10, 100, 1000 times those before and after, or as many times less.
std::vector<Scar> shiftedPeriods(const frame::Column &column, std::span<const Timestamp> times);
//! Of categories: one ends where another of about the same share begins, or two that differ only in how they are written.
std::vector<Scar> renamedCategories(const frame::Column &column, std::span<const Timestamp> times);
//! Of categories with few values: one of them had no rows for some time.
std::vector<Scar> restingCategories(const frame::Column &column, std::span<const Timestamp> times);

} // namespace espalier::quality

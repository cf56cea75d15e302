// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/column.h"
#include "core/quality/scar.h"
#include "core/quality/series.h"

#include <span>
#include <string>
#include <vector>

//! Periods of a whole table, and all that its columns tell.
namespace espalier::quality {

//! Rows of a table in the order of their times, with the columns that are looked at.
struct TimedRows
{
    std::vector<Timestamp> times; //!< ascending
    std::vector<frame::Column> columns; //!< beside times
    std::vector<std::int64_t> contents; //!< of all that is no key, hashed; may be empty
};

//! The rows sorted by time, those of one time in an order that tells nothing of where they are stored. Rows without a time are left out.
TimedRows inOrderOfTime(const std::vector<Timestamp> &times, std::vector<frame::Column> columns,
                        const std::vector<std::int64_t> &contents);

//! Periods in which rows came twice: the same time, the same contents.
std::vector<Scar> doubledRows(const TimedRows &rows);
//! Periods without any row.
std::vector<Scar> restingPeriods(std::span<const Timestamp> times);
//! All of these and those of each column. What one period tells of a column twice is told once, by the plainer reason.
std::vector<Scar> scarsOf(const TimedRows &rows);

//! Rows by bucket, some 150 of them between the first row and the last; a few far off are left out.
TableHistory historyOf(std::span<const Timestamp> times);

} // namespace espalier::quality

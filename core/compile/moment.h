// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/sql/select.h"

#include <string>
#include <string_view>

//! When rows are known. A bound is a timestamptz; an alias names the row whose table has the moment, which may stand in another table.
namespace espalier::compile {

//! The moment that a value of the column tells, as timestamptz: a date is its last microsecond, a year or a month its end, unless its start is
//! meant; a range is its beginning, a timestamp without zone is UTC. NULL where a whole number is no year from 1 to 9998.
sql::Expression momentOf(const sql::Expression &value, const plan::Column &column);
sql::Expression momentOf(std::string_view alias, const plan::Moment &moment);
//! Up to when a row is known, delay left out; NULL where that does not end. Requires: the moment has an end.
sql::Expression endOf(std::string_view alias, const plan::Moment &moment);

//! The table of the column that tells the time: the row's own, or the one that it borrows it from.
std::string holderOf(std::string_view alias, const plan::Moment &moment);
//! The column that tells the time, as it is stored.
sql::Expression holdingColumn(std::string_view alias, const plan::Moment &moment);
//! A table together with those that it borrows a time from: each row once, whether it finds them or not.
sql::Source timedSource(const sql::QualifiedName &table, std::string alias, const std::optional<plan::Moment> &moment);

//! True where the row is known strictly before bound, and at it still. Where the moment is a column of its own that stands alone on its side, an
//! index serves.
sql::Expression isBefore(std::string_view alias, const plan::Moment &moment, const sql::Expression &bound);
//! True where the row's own time, delay left out, is at or after bound, or before it.
sql::Expression startsAtOrAfter(std::string_view alias, const plan::Moment &moment, const sql::Expression &bound);
sql::Expression startsBefore(std::string_view alias, const plan::Moment &moment, const sql::Expression &bound);

//! An example is of a moment: neither of none nor of one that never comes, nor so far off that a window before it has no beginning.
sql::Expression isExampleMoment(std::string_view alias, const plan::Moment &moment);

} // namespace espalier::compile

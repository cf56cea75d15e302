// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/plan/plan.h"
#include "core/sql/expression.h"

namespace espalier::compile {

//! interval 'N hours': never days, whose length depends on the session's time zone.
sql::Expression intervalOf(Duration duration);

//! '2024-03-01 00:00:00+00'::timestamptz.
sql::Expression constantMoment(Timestamp moment);

//! A date or timestamp as timestamptz: a date is its last microsecond, a timestamp without zone is UTC.
sql::Expression momentOf(const sql::Expression &column, catalog::Type type);

//! What is made of a date that timestamps reach: dates go further. NULL beyond.
sql::Expression withinTimestamps(const sql::Expression &date, sql::Expression moment);

//! Days from a moment to asOf; NULL where the moment is infinite.
sql::Expression daysSince(const sql::Expression &moment, const sql::Expression &asOf);

//! A column as float8 for models. asOf is used where the column is a moment. Requires: the type's use is Number or Moment.
sql::Expression numberOf(const sql::Expression &column, catalog::Type type, const sql::Expression &asOf);
//! The same of what is meant of the column's value.
sql::Expression numberOf(const sql::Expression &value, const plan::Column &column, const sql::Expression &asOf);
//! What a value of the column counts in a sum: an int4, or a numeric of its 15 significant digits, so that sums are exact in any order and
//! the same wherever they are taken. At most 30 decimals; NULL for what is infinite or at least 1e30 in size. engine::decimalOf() does
//! the same in memory. Requires: the column's use is Number.
sql::Expression exactOf(const sql::Expression &value, const plan::Column &column);
//! Where it is an int4.
bool isSmallInteger(const plan::Column &column);
//! The same of a float8.
sql::Expression exactOf(const sql::Expression &number);
//! Seconds since 1970 as a numeric of six decimals. Requires, unchecked: the moment is finite.
sql::Expression exactSeconds(const sql::Expression &moment);

//! A text that is the same for values that the column's type calls equal, where one can be made of the value alone: for texts of a collation
//! that ignores differences, the bytes tell.
sql::Expression categoryOf(const sql::Expression &value, const plan::Column &column);

//! What rows are ordered by where the column breaks ties: texts that a collation takes as equal are told apart by their bytes.
sql::Expression tieBreaker(const sql::Expression &value, const plan::Column &column);

//! The value of a column by the names that the study gives its categories.
sql::Expression renamed(sql::Expression value, const plan::Column &column);
//! What is made of the value of a column, of the row that alias names: NULL within the column's gaps. It reads no other row but those that the
//! row borrows its time from, which need not be joined.
sql::Expression repaired(sql::Expression made, std::string_view alias, const plan::Column &column);
//! The same as it is known at asOf: NULL before the moment from which the column is. Requires, unchecked: of NULL, NULL is made.
sql::Expression seen(sql::Expression made, std::string_view alias, const plan::Column &column,
                     const sql::Expression &asOf);

//! asOf is used where the column is known later than its row.
sql::Expression conditionOf(std::string_view alias, const plan::Condition &condition, const sql::Expression &asOf = {});

} // namespace espalier::compile

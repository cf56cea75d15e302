// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/sql/select.h"

#include <optional>
#include <string>
#include <vector>

//! Rows to look at as of a moment: what an example's row is, and what stands beside it.
namespace espalier::compile {

inline constexpr std::string_view thenAlias = "t"; //!< of the rows that are looked at

//! Whose rows are meant.
struct RowMeant
{
    plan::Table entity;
    std::vector<std::string> key; //!< beside its primary key
    std::optional<Timestamp> until; //!< rows known strictly before it; none: all that there are
};

//! FROM, WHERE and ORDER BY of the row itself. Items are still to be added.
sql::Select rowItself(const RowMeant &meant);
//! The same of the rows to which one step leads from it, as far as they were known: the newest first, or by their key where no time tells.
sql::Select rowsBeside(const RowMeant &meant, const plan::Step &step);
//! The rows to which a to-one step leads from each of several entities, as they stand now: by the entity's place among keys, from 0 on. Items
//! are still to be added, behind the place. Requires: keys are as long as the entity's primary key.
sql::Select rowsReferredTo(const plan::Table &entity, const std::vector<std::vector<std::string>> &keys,
                           const plan::Step &step);
//! How many rows there are of which a limit gives the first.
sql::Expression countOfAll();

//! A value of the row as it was known then: NULL before. until: as RowMeant.
sql::Expression valueThen(const plan::Column &column, std::optional<Timestamp> until);
//! Whether it was known then, whatever it is.
sql::Expression wasKnown(const plan::Column &column, Timestamp until);

} // namespace espalier::compile

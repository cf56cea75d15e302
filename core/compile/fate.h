// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/query.h"

#include <cstdint>

namespace espalier::compile {

//! What a row of the table that examples come from is.
enum class Fate : std::uint8_t
{
    Example,
    NullKey,
    NullTime, //!< or one that never comes
    WithoutEntity,
    Filtered,
    BeforeEntity, //!< its as-of time is not after the entity's own
    LeftOut, //!< its as-of time is in a period that is left out
    Immature //!< what its label looks at is not over
};
//! How many rows of that table have which fate: rows of (fate, count) as whole numbers. The first reason of several counts.
//! Requires: the label is not a future one, whose rows are no examples.
sql::Select fateQuery(const plan::Plan &plan);
//! Keys and as-of times, as trainingQuery() gives them, of given examples whose entity is not there, or not yet.
//! Requires: the label is a given one.
Query strayQuery(const plan::Plan &plan);

} // namespace espalier::compile

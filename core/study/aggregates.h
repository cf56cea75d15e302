// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/study/study.h"

#include <string_view>

namespace espalier::study {

//! What an aggregate is taken of.
enum class Taken
{
    Rows, //!< no column is named
    Number,
    NumberOrMoment,
    Category,
    CategoryOrFlag, //!< a flag's values are "true" and "false"
    Moment,
    Feature, //!< anything that may be a feature: it is given as it is
    Identity //!< anything that can be told apart
};

//! What else has to be said.
enum class Argument
{
    None,
    Value, //!< a category's text
    Number,
    Share, //!< strictly between 0 and 1
    HalfLife //!< a duration
};

enum class NeedsTime
{
    No,
    Order, //!< the rows have a time
    AsOf //!< and the study has as-of times
};

//! One line for each aggregate: the table that plan, SQL, engine and documentation follow. Rows whose value is missing are left out of all
//! but first, last and change. Nothing to aggregate gives 0 where isZeroOfNothing, else a missing value.
struct AggregateTraits
{
    Aggregate aggregate = Aggregate::Direct;
    Taken taken = Taken::Rows;
    NeedsTime time = NeedsTime::No;
    Argument argument = Argument::None;
    bool isZeroOfNothing = false;
    std::string_view meaning; //!< for documentation and help
};

const AggregateTraits &traitsOf(Aggregate aggregate);

//! The argument as a number: a share, a threshold, or a half-life in microseconds; 0 for a value's text and for none.
//! Errors: Invalid where it is missing, superfluous or not what the aggregate needs.
Result<double> parseArgument(const Feature &feature);

} // namespace espalier::study

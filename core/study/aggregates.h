// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/study/study.h"

#include <array>
#include <cstdint>
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

// Decayed means weigh with whole numbers, the same on every machine: time is counted in steps of a sixteenth of a
// half-life from an origin, a step's weight is 2^20 x 2^(step / 16), and a half-life of age halves it. What is older
// than the last one counts nothing.
inline constexpr std::int64_t decaySteps = 16;
inline constexpr std::int64_t oldestHalfLives = 41; //!< a weight of 21 bits, shifted by so many, is a bigint
inline constexpr std::int64_t decayOrigin =
    -210'866'803'200; //!< seconds since 1970: the earliest moment that PostgreSQL knows
inline constexpr std::array<std::int64_t, decaySteps> decayWeights{1048576, 1095000, 1143480, 1194106, 1246974, 1302182,
                                                                   1359835, 1420040, 1482910, 1548564, 1617125, 1688722,
                                                                   1763488, 1841564, 1923097, 2008240};

//! A change between values of at least this size is missing: their difference might overflow.
inline constexpr double largestEnd = 1e307;

const AggregateTraits &traitsOf(Aggregate aggregate);

//! The argument as a number: a share, a threshold, or a half-life in microseconds; 0 for a value's text and for none.
//! Errors: Invalid where it is missing, superfluous or not what the aggregate needs.
Result<double> parseArgument(const Feature &feature);

} // namespace espalier::study

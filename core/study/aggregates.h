// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/type.h"
#include "core/study/study.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

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

//! What comes of it.
enum class Gives
{
    Number,
    Category, //!< one of the values' texts
    Value //!< what the column is as a feature
};

//! Whether window functions give it exactly, and do not tell rows of equal times apart.
enum class Frames
{
    No,
    Moving, //!< a row can be taken out again where a window's start moves: counts and exact sums
    Restarted //!< it begins anew there
};

//! Whether a future target can be of it.
enum class AsTarget
{
    No,
    Possible,
    Offered //!< by the window's question too
};

//! One row for each aggregate: what plan, SQL, engine, suggestions, the study file, documentation and the window's lists follow. Rows whose
//! value is missing are left out of all but first, last and change. Nothing to aggregate gives 0 where isZeroOfNothing, else a missing value.
struct AggregateTraits
{
    Aggregate aggregate = Aggregate::Direct;
    std::string_view name; //!< the stable word of the study file and of the command line
    Taken taken = Taken::Rows;
    NeedsTime time = NeedsTime::No;
    Argument argument = Argument::None;
    Gives gives = Gives::Number;
    Frames frames = Frames::No;
    AsTarget asTarget = AsTarget::Possible;
    bool isSorted = false; //!< PostgreSQL puts the rows in order for it
    bool isSummed = false; //!< of exact sums: the engine reads its numbers as decimals
    bool isZeroOfNothing = false;
    bool isZeroAsTarget = false; //!< of nothing as a target: that nothing will be bought is an answer
    bool isFlag = false; //!< 1 or 0: a target of two classes by itself
    int rank = 3; //!< what is suggested first where there is no room for all: 0 before 3
    //! What it makes of {column} with its {argument}, to be followed by "of" its rows; of an aggregate of rows, what it makes of {rows}.
    std::string_view phrase;
    std::string_view
        meaning; //!< for documentation and help: a formula, of n values v at times t, where a word does not say it
};

inline constexpr std::array<AggregateTraits, aggregateCount> aggregateRows{{
    {.aggregate = Aggregate::Direct,
     .name = "direct",
     .taken = Taken::Feature,
     .gives = Gives::Value,
     .asTarget = AsTarget::No,
     .rank = 0,
     .phrase = "{column}",
     .meaning = "the column itself"},
    {.aggregate = Aggregate::Count,
     .name = "count",
     .frames = Frames::Moving,
     .asTarget = AsTarget::Offered,
     .isZeroOfNothing = true,
     .rank = 0,
     .phrase = "number of {rows}",
     .meaning = "number of rows"},
    {.aggregate = Aggregate::Exists,
     .name = "exists",
     .frames = Frames::Moving,
     .asTarget = AsTarget::Offered,
     .isZeroOfNothing = true,
     .isFlag = true,
     .phrase = "whether there are any of {rows}",
     .meaning = "1 where there is any row"},
    {.aggregate = Aggregate::Sum,
     .name = "sum",
     .taken = Taken::Number,
     .frames = Frames::Moving,
     .asTarget = AsTarget::Offered,
     .isSummed = true,
     .isZeroAsTarget = true,
     .phrase = "sum of {column}",
     .meaning = "sum"},
    {.aggregate = Aggregate::Mean,
     .name = "mean",
     .taken = Taken::NumberOrMoment,
     .frames = Frames::Moving,
     .asTarget = AsTarget::Offered,
     .isSummed = true,
     .rank = 2,
     .phrase = "mean {column}",
     .meaning = "mean; of a boolean, the share that is true"},
    {.aggregate = Aggregate::Min,
     .name = "min",
     .taken = Taken::NumberOrMoment,
     .frames = Frames::Restarted,
     .asTarget = AsTarget::Offered,
     .phrase = "smallest {column}",
     .meaning = "smallest"},
    {.aggregate = Aggregate::Max,
     .name = "max",
     .taken = Taken::NumberOrMoment,
     .frames = Frames::Restarted,
     .asTarget = AsTarget::Offered,
     .phrase = "largest {column}",
     .meaning = "largest"},
    {.aggregate = Aggregate::Range,
     .name = "range",
     .taken = Taken::NumberOrMoment,
     .frames = Frames::Restarted,
     .phrase = "range of {column}",
     .meaning = "largest minus smallest; of moments, in days"},
    {.aggregate = Aggregate::StandardDeviation,
     .name = "standard_deviation",
     .taken = Taken::Number,
     .frames = Frames::Moving,
     .isSummed = true,
     .phrase = "standard deviation of {column}",
     .meaning = "of a sample, n - 1; missing below two"},
    {.aggregate = Aggregate::Median,
     .name = "median",
     .taken = Taken::Number,
     .isSorted = true,
     .phrase = "median {column}",
     .meaning = "between the two middle values, their mean"},
    {.aggregate = Aggregate::Quantile,
     .name = "quantile",
     .taken = Taken::Number,
     .argument = Argument::Share,
     .isSorted = true,
     .phrase = "{argument} quantile of {column}",
     .meaning = "interpolated at (n - 1) q"},
    {.aggregate = Aggregate::ShareAbove,
     .name = "share_above",
     .taken = Taken::Number,
     .argument = Argument::Number,
     .frames = Frames::Moving,
     .rank = 0,
     .phrase = "share of {column} above {argument}",
     .meaning = "share of values above a number"},
    {.aggregate = Aggregate::First,
     .name = "first",
     .taken = Taken::Feature,
     .time = NeedsTime::Order,
     .gives = Gives::Value,
     .isSorted = true,
     .phrase = "first {column}",
     .meaning = "value of the earliest row"},
    {.aggregate = Aggregate::Last,
     .name = "last",
     .taken = Taken::Feature,
     .time = NeedsTime::Order,
     .gives = Gives::Value,
     .asTarget = AsTarget::Offered,
     .isSorted = true,
     .rank = 1,
     .phrase = "last {column}",
     .meaning = "value of the latest row"},
    {.aggregate = Aggregate::Change,
     .name = "change",
     .taken = Taken::Number,
     .time = NeedsTime::Order,
     .isSorted = true,
     .phrase = "change of {column}",
     .meaning = "last minus first"},
    {.aggregate = Aggregate::Slope,
     .name = "slope",
     .taken = Taken::Number,
     .time = NeedsTime::AsOf,
     .frames = Frames::Moving,
     .isSummed = true,
     .phrase = "trend of {column} per day",
     .meaning = "least squares, per day; missing for one moment"},
    {.aggregate = Aggregate::DecayedMean,
     .name = "decayed_mean",
     .taken = Taken::Number,
     .time = NeedsTime::AsOf,
     .argument = Argument::HalfLife,
     .asTarget = AsTarget::No,
     .isSummed = true,
     .rank = 1,
     .phrase = "mean {column} (weights halve every {argument})",
     .meaning = "weights 0.5 ^ (age / half-life), in sixteenths of it; rows older than 41 half-lives are left out"},
    {.aggregate = Aggregate::DistinctCount,
     .name = "distinct_count",
     .taken = Taken::Identity,
     .asTarget = AsTarget::Offered,
     .isSorted = true,
     .isZeroOfNothing = true,
     .rank = 1,
     .phrase = "number of different {column}",
     .meaning = "number of distinct values"},
    {.aggregate = Aggregate::RowsPerDistinct,
     .name = "rows_per_distinct",
     .taken = Taken::Identity,
     .isSorted = true,
     .phrase = "rows for each {column}",
     .meaning = "values by distinct values"},
    {.aggregate = Aggregate::Mode,
     .name = "mode",
     .taken = Taken::Category,
     .gives = Gives::Category,
     .isSorted = true,
     .rank = 2,
     .phrase = "most frequent {column}",
     .meaning = "most frequent; of equals the first by bytes"},
    {.aggregate = Aggregate::Share,
     .name = "share",
     .taken = Taken::Category,
     .argument = Argument::Value,
     .frames = Frames::Moving,
     .rank = 2,
     .phrase = "share of {column} '{argument}'",
     .meaning = "share of values that are this one"},
    {.aggregate = Aggregate::Entropy,
     .name = "entropy",
     .taken = Taken::Category,
     .isSorted = true,
     .phrase = "diversity of {column}",
     .meaning = "- sum p ln p over the values' shares (Shannon, 1948)"},
    {.aggregate = Aggregate::TimeSinceFirst,
     .name = "time_since_first",
     .time = NeedsTime::AsOf,
     .frames = Frames::Restarted,
     .phrase = "days since the first of {rows}",
     .meaning = "days from the earliest row to the as-of time"},
    {.aggregate = Aggregate::TimeSinceLast,
     .name = "time_since_last",
     .time = NeedsTime::AsOf,
     .frames = Frames::Restarted,
     .rank = 0,
     .phrase = "days since the last of {rows}",
     .meaning = "days from the latest row to the as-of time"},
    {.aggregate = Aggregate::MeanGap,
     .name = "mean_gap",
     .time = NeedsTime::Order,
     .frames = Frames::Restarted,
     .rank = 2,
     .phrase = "mean days between {rows}",
     .meaning = "(latest - earliest) / (n - 1), in days"},
    {.aggregate = Aggregate::Overdue,
     .name = "overdue",
     .time = NeedsTime::AsOf,
     .frames = Frames::Restarted,
     .rank = 1,
     .phrase = "how overdue the next of {rows} is",
     .meaning = "s / (s + g) of time_since_last s and mean_gap g: 0.5 when the next is due; missing below two"},
    {.aggregate = Aggregate::TimeSinceMax,
     .name = "time_since_max",
     .taken = Taken::Number,
     .time = NeedsTime::AsOf,
     .isSorted = true,
     .phrase = "days since the largest {column}",
     .meaning = "days since the largest; of equals the latest"},
    {.aggregate = Aggregate::TimeUntilNext,
     .name = "time_until_next",
     .taken = Taken::Moment,
     .time = NeedsTime::AsOf,
     .rank = 2,
     .phrase = "days until the next {column}",
     .meaning = "days to the nearest time at or after as-of"},
    {.aggregate = Aggregate::LongestRun,
     .name = "longest_run",
     .taken = Taken::CategoryOrFlag,
     .time = NeedsTime::Order,
     .argument = Argument::Value,
     .isSorted = true,
     .phrase = "longest run of {column} '{argument}'",
     .meaning = "most values in a row, in order of time, that are this one; missing values do not break a run"},
}};

//! Of a table with one pair for each aggregate: they are all there, in the order of the rows.
template<typename Table>
constexpr bool isComplete(const Table &table)
{
    for (std::size_t i = 0; i < aggregateCount; ++i) {
        if (table[i].first != static_cast<Aggregate>(i))
            return false;
    }
    return table.size() == aggregateCount;
}

inline constexpr auto aggregateNames = [] {
    std::array<std::pair<Aggregate, std::string_view>, aggregateCount> names;
    for (std::size_t i = 0; i < aggregateCount; ++i)
        names[i] = {aggregateRows[i].aggregate, aggregateRows[i].name};
    return names;
}();
static_assert(isComplete(aggregateNames), "an aggregate has no row, or not in its place");

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

//! A change or a range between values of at least this size is missing: their difference might overflow.
inline constexpr double largestEnd = 1e307;
//! Sizes between which numbers are divided by each other: what is beyond gives nothing.
inline constexpr double largestPart = 1e100;
inline constexpr double smallestPart = 1e-100;

const AggregateTraits &traitsOf(Aggregate aggregate);

//! Whether values of a type are such. A moment is only as a difference to the as-of time: that the study has one is not looked at.
bool isTakenOf(Taken taken, catalog::Type type);
//! What can be taken of a column of a type over many rows, by hand.
std::vector<Aggregate> aggregatesOf(catalog::Type type);
//! Whether it can be taken of numbers that are aggregates themselves.
bool isTakenOfNumbers(Taken taken);

//! The argument as a number: a share, a threshold, or a half-life in microseconds; 0 for a value's text and for none.
//! Errors: Invalid where it is missing, superfluous or not what the aggregate needs.
Result<double> parseArgument(const Feature &feature);

} // namespace espalier::study

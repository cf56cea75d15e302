// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/aggregates.h"

#include "core/study/names.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace espalier::study {

namespace {

using enum NeedsTime;

// Of n values v at times t in order: formulas in the meaning where a word does not say it.
constexpr std::array<AggregateTraits, 27> allTraits{{
    {Aggregate::Direct, Taken::Feature, No, Argument::None, false, "the column itself"},
    {Aggregate::Count, Taken::Rows, No, Argument::None, true, "number of rows"},
    {Aggregate::Exists, Taken::Rows, No, Argument::None, true, "1 where there is any row"},
    {Aggregate::Sum, Taken::Number, No, Argument::None, false, "sum"},
    {Aggregate::Mean, Taken::NumberOrMoment, No, Argument::None, false, "mean; of a boolean, the share that is true"},
    {Aggregate::Min, Taken::NumberOrMoment, No, Argument::None, false, "smallest"},
    {Aggregate::Max, Taken::NumberOrMoment, No, Argument::None, false, "largest"},
    {Aggregate::StandardDeviation, Taken::Number, No, Argument::None, false, "of a sample, n - 1; missing below two"},
    {Aggregate::Median, Taken::Number, No, Argument::None, false, "between the two middle values, their mean"},
    {Aggregate::Quantile, Taken::Number, No, Argument::Share, false, "interpolated at (n - 1) q"},
    {Aggregate::ShareAbove, Taken::Number, No, Argument::Number, false, "share of values above a number"},
    {Aggregate::First, Taken::Feature, Order, Argument::None, false, "value of the earliest row"},
    {Aggregate::Last, Taken::Feature, Order, Argument::None, false, "value of the latest row"},
    {Aggregate::Change, Taken::Number, Order, Argument::None, false, "last minus first"},
    {Aggregate::Slope, Taken::Number, AsOf, Argument::None, false, "least squares, per day; missing for one moment"},
    {Aggregate::DecayedMean, Taken::Number, AsOf, Argument::HalfLife, false,
     "weights 0.5 ^ (age / half-life), in sixteenths of it; rows older than 41 half-lives are left out"},
    {Aggregate::DistinctCount, Taken::Identity, No, Argument::None, true, "number of distinct values"},
    {Aggregate::RowsPerDistinct, Taken::Identity, No, Argument::None, false, "values by distinct values"},
    {Aggregate::Mode, Taken::Category, No, Argument::None, false, "most frequent; of equals the first by bytes"},
    {Aggregate::Share, Taken::Category, No, Argument::Value, false, "share of values that are this one"},
    {Aggregate::Entropy, Taken::Category, No, Argument::None, false,
     "- sum p ln p over the values' shares (Shannon, 1948)"},
    {Aggregate::TimeSinceFirst, Taken::Rows, AsOf, Argument::None, false,
     "days from the earliest row to the as-of time"},
    {Aggregate::TimeSinceLast, Taken::Rows, AsOf, Argument::None, false, "days from the latest row to the as-of time"},
    {Aggregate::MeanGap, Taken::Rows, Order, Argument::None, false, "(latest - earliest) / (n - 1), in days"},
    {Aggregate::TimeSinceMax, Taken::Number, AsOf, Argument::None, false,
     "days since the largest; of equals the latest"},
    {Aggregate::TimeUntilNext, Taken::Moment, AsOf, Argument::None, false,
     "days to the nearest time at or after as-of"},
    {Aggregate::LongestRun, Taken::CategoryOrFlag, Order, Argument::Value, false,
     "most values in a row, in order of time, that are this one; missing values do not break a run"},
}};

Failure refused(const Feature &feature, std::string detail, std::string advice)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = feature.name,
                         .detail = std::move(detail),
                         .advice = std::move(advice)});
}

Result<double> numberOf(const Feature &feature)
{
    double number = 0;
    const auto &text = feature.argument;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || !std::isfinite(number))
        return refused(feature, "the argument '" + text + "' is no number", R"(Write it as in "0.9" or "100")");
    return number;
}

} // namespace

const AggregateTraits &traitsOf(Aggregate aggregate)
{
    return *std::ranges::find(allTraits, aggregate, &AggregateTraits::aggregate);
}

Result<double> parseArgument(const Feature &feature)
{
    const auto wanted = traitsOf(feature.aggregate).argument;
    const auto name = std::string(nameOf(aggregateNames, feature.aggregate));
    if (wanted == Argument::None && !feature.argument.empty())
        return refused(feature, "the aggregate " + name + " takes no argument", "Leave it out");
    if (wanted == Argument::Number)
        return numberOf(feature);
    if (wanted == Argument::Share) {
        auto share = numberOf(feature);
        if (share && !(*share > 0 && *share < 1))
            return refused(feature, "a quantile lies between 0 and 1", R"(Write it as in "0.9")");
        return share;
    }
    if (wanted == Argument::HalfLife) {
        const auto duration = parseDuration(feature.argument);
        if (!duration || duration->count <= 0)
            return refused(feature, "the argument '" + feature.argument + "' is no half-life",
                           R"(Write it as in "30 days")");
        return static_cast<double>(duration->microseconds());
    }
    return 0.0;
}

} // namespace espalier::study

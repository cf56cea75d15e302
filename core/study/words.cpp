// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/words.h"

#include "core/study/names.h"

#include <algorithm>
#include <fmt/format.h>

namespace espalier::study {

namespace {

//! "the last 5 orders", "orders in the last 30 days", "all orders".
std::string rowWords(const Feature &feature)
{
    const auto table = feature.path.empty() ? std::string("rows") : feature.path.back().table.name;
    if (const auto *rows = std::get_if<LastRows>(&feature.window))
        return fmt::format("the last {} {}", rows->count, table);
    if (const auto *span = std::get_if<Duration>(&feature.window))
        return fmt::format("{} in the last {}", table, printDuration(*span));
    return "all " + table;
}

//! "length of note": the column, or the part of it that is meant.
std::string columnWords(const Feature &feature)
{
    if (feature.of)
        return fmt::format("({})", describe(featureOf(*feature.of)));
    if (feature.part == Part::None)
        return feature.column;
    auto part = std::string(nameOf(partNames, feature.part));
    std::ranges::replace(part, '_', ' ');
    return fmt::format("{} of {}", part, feature.column.empty() ? "the moment of prediction" : feature.column);
}

//! What the aggregate makes of the column, without its rows.
std::string valueWords(const Feature &feature)
{
    auto column = columnWords(feature);
    const auto &argument = feature.argument;
    switch (feature.aggregate) {
    case Aggregate::Sum:
        return "sum of " + column;
    case Aggregate::Mean:
        return "mean " + column;
    case Aggregate::Min:
        return "smallest " + column;
    case Aggregate::Max:
        return "largest " + column;
    case Aggregate::StandardDeviation:
        return "standard deviation of " + column;
    case Aggregate::Median:
        return "median " + column;
    case Aggregate::Quantile:
        return fmt::format("{} quantile of {}", argument, column);
    case Aggregate::ShareAbove:
        return fmt::format("share of {} above {}", column, argument);
    case Aggregate::First:
        return "first " + column;
    case Aggregate::Last:
        return "last " + column;
    case Aggregate::Change:
        return "change of " + column;
    case Aggregate::Slope:
        return fmt::format("trend of {} per day", column);
    case Aggregate::DecayedMean:
        return fmt::format("mean {} (weights halve every {})", column, argument);
    case Aggregate::DistinctCount:
        return "number of different " + column;
    case Aggregate::RowsPerDistinct:
        return "rows for each " + column;
    case Aggregate::Mode:
        return "most frequent " + column;
    case Aggregate::Share:
        return fmt::format("share of {} '{}'", column, argument);
    case Aggregate::Entropy:
        return "diversity of " + column;
    case Aggregate::TimeSinceMax:
        return "days since the largest " + column;
    case Aggregate::TimeUntilNext:
        return "days until the next " + column;
    case Aggregate::LongestRun:
        return fmt::format("longest run of {} '{}'", column, argument);
    default:
        return column;
    }
}

//! "airports (dest)": two keys may lead to one table.
std::string hopWords(const Hop &hop)
{
    return hop.direction == Direction::ToParent && !hop.childColumns.empty()
        ? fmt::format("{} ({})", hop.table.name, fmt::join(hop.childColumns, ", "))
        : hop.table.name;
}

std::string plainWords(const Feature &feature)
{
    const auto table = feature.path.empty() ? std::string() : feature.path.back().table.name;
    switch (feature.aggregate) {
    case Aggregate::Direct:
        return table.empty() ? columnWords(feature)
                             : fmt::format("{} of {}", columnWords(feature), hopWords(feature.path.back()));
    case Aggregate::Count:
        return "number of " + rowWords(feature);
    case Aggregate::Exists:
        return "whether there are any of " + rowWords(feature);
    case Aggregate::TimeSinceFirst:
        return "days since the first of " + rowWords(feature);
    case Aggregate::TimeSinceLast:
        return "days since the last of " + rowWords(feature);
    case Aggregate::MeanGap:
        return "mean days between " + rowWords(feature);
    default:
        return valueWords(feature) + " of " + rowWords(feature);
    }
}

} // namespace

std::string describe(const Feature &feature)
{
    auto words = plainWords(feature);
    for (std::size_t i = 0; i + 1 < feature.path.size(); ++i)
        words += (i == 0 ? ", by way of " : ", ") + hopWords(feature.path[i]);
    for (std::size_t i = 0; i < feature.where.size(); ++i) {
        const auto &condition = feature.where[i];
        words += fmt::format("{}{} {}", i == 0 ? ", where " : " and ", condition.column,
                             nameOf(operatorNames, condition.op));
        words += condition.value.empty() ? "" : " " + condition.value;
    }
    return words;
}

std::string describe(const Regime &regime)
{
    if (!regime.isTimed)
        return "static, without as-of times";
    return regime.frozen ? "frozen at " + printTimestamp(*regime.frozen) : "as of each example's own time";
}

} // namespace espalier::study

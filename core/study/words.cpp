// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/words.h"

#include "core/base/overloaded.h"
#include "core/study/aggregates.h"
#include "core/study/names.h"

#include <algorithm>
#include <fmt/format.h>

namespace espalier::study {

namespace {

//! "the last 5 orders", "orders in the last 30 days", "all orders".
std::string rowWords(const Feature &feature)
{
    const auto table = feature.path.empty() ? std::string("rows") : feature.path.back().table.name;
    return std::visit(Overloaded{[&](std::monostate /*all*/) {
                                     return "all " + table;
                                 },
                                 [&](const Duration &length) {
                                     return fmt::format("{} in the last {}", table, printDuration(length));
                                 },
                                 [&](const LastRows &last) {
                                     return fmt::format("the last {} {}", last.count, table);
                                 }},
                      feature.window);
}

//! "length of note": the column, or the part of it that is meant.
std::string columnWords(const Feature &feature)
{
    if (feature.of)
        return fmt::format("({})", describe(featureOf(*feature.of)));
    if (feature.part == ColumnPart::None)
        return feature.column;
    if (feature.part == ColumnPart::HasWord)
        return fmt::format("the word {} in {}", feature.word.empty() ? "..." : feature.word, feature.column);
    auto part = std::string(nameOf(partNames, feature.part));
    std::ranges::replace(part, '_', ' ');
    return fmt::format("{} of {}", part, feature.column.empty() ? "the moment of prediction" : feature.column);
}

//! "airports (dest)": two keys may lead to one table.
std::string hopWords(const Hop &hop)
{
    return hop.direction == Direction::ToParent && !hop.childColumns.empty()
        ? fmt::format("{} ({})", hop.table.name, fmt::join(hop.childColumns, ", "))
        : hop.table.name;
}

std::string measureWords(Measure measure)
{
    switch (measure) {
    case Measure::Rank:
        return "rank";
    case Measure::Percentile:
        return "percentile";
    case Measure::ZScore:
        return "z-score";
    case Measure::ToHighest:
        return "distance to the highest";
    case Measure::ToLowest:
        return "distance to the lowest";
    case Measure::Mean:
        return "mean";
    }
    return {};
}

std::string amongWords(const Among &among)
{
    auto words = fmt::format("; its {} among all examples of that moment", measureWords(among.measure));
    for (std::size_t i = 0; i < among.within.size(); ++i)
        words += fmt::format("{}{}", i == 0 ? " with the same " : ", by way of ",
                             hopWords(among.within[among.within.size() - 1 - i]));
    return words;
}

std::string overWords(const Window &window)
{
    return std::visit(Overloaded{[](std::monostate /*all*/) {
                                     return std::string("over all time");
                                 },
                                 [](const Duration &length) {
                                     return fmt::format("over {}", printDuration(length));
                                 },
                                 [](const LastRows &last) {
                                     return fmt::format("over the last {}", last.count);
                                 }},
                      window);
}

std::string plainWords(const Feature &feature)
{
    if (isOfLastParent(feature)) {
        auto rows = feature;
        rows.path.assign(1, *lastToMany(feature.path));
        return fmt::format("{}, for {} of the last of {}", describe(featureOf(*feature.of)),
                           hopWords(feature.path.back()), rowWords(rows));
    }
    const auto column = columnWords(feature);
    if (feature.aggregate == Aggregate::Direct)
        return feature.path.empty() ? column : fmt::format("{} of {}", column, hopWords(feature.path.back()));
    const auto &traits = traitsOf(feature.aggregate);
    const auto rows = rowWords(feature);
    auto words = fmt::format(fmt::runtime(traits.phrase), fmt::arg("column", column), fmt::arg("rows", rows),
                             fmt::arg("argument", feature.argument));
    return traits.taken == Taken::Rows ? words : words + " of " + rows;
}

} // namespace

bool isOfLastParent(const Feature &feature)
{
    const auto *last = lastToMany(feature.path);
    return feature.of && feature.aggregate == Aggregate::Last && last != nullptr && last != &feature.path.back();
}

std::string describe(const Feature &feature)
{
    auto words = plainWords(feature);
    if (feature.lag)
        words += fmt::format(", as it was {} before", printDuration(*feature.lag));
    bool isFirst = true;
    for (std::size_t i = 0; i + 1 < feature.path.size(); ++i) {
        const auto &hop = feature.path[i];
        if (isOfLastParent(feature) && &hop == lastToMany(feature.path))
            continue; // named already
        words += (isFirst ? ", by way of " : ", ") + hopWords(hop);
        isFirst = false;
    }
    for (std::size_t i = 0; i < feature.where.size(); ++i) {
        const auto &condition = feature.where[i];
        words += fmt::format("{}{} {}", i == 0 ? ", where " : " and ", condition.column,
                             nameOf(operatorNames, condition.op));
        words += condition.value.empty() ? "" : " " + condition.value;
    }
    if (feature.over)
        words += ", divided by the same " + overWords(*feature.over);
    if (feature.among)
        words += amongWords(*feature.among);
    return words;
}

std::string describe(const Regime &regime)
{
    if (!regime.isTimed)
        return "static, without as-of times";
    return regime.frozen ? "frozen at " + printTimestamp(*regime.frozen) : "as of each example's own time";
}

} // namespace espalier::study

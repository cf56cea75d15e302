// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/comparable.h"

#include "core/study/aggregates.h"

#include <algorithm>

namespace espalier::engine {

namespace {

using catalog::Equality;

//! A table whose keys or links the engine cannot compare.
std::optional<std::string> incomparable(const std::vector<plan::Step> &steps)
{
    for (const auto &step : steps) {
        for (const auto &comparison : step.comparisons) {
            if (comparison.equality.kind == Equality::Kind::Server)
                return sql::displayName(step.table.name);
        }
    }
    return std::nullopt;
}

//! Numbers and texts that are written in one way only: given examples name the entity by them.
bool isWrittenInOneWay(const plan::Column &column)
{
    return column.equality.kind == Equality::Kind::Text && column.type != catalog::Type::Decimal
        && column.type != catalog::Type::Real && column.type != catalog::Type::Interval;
}

bool isComparable(const plan::AggregateFeature &feature)
{
    if (!feature.column)
        return true;
    const auto kind = feature.column->equality.kind;
    if (study::traitsOf(feature.aggregate).taken == study::Taken::Identity
        && feature.column->part == study::ColumnPart::None)
        return kind != Equality::Kind::Server;
    // The value that is asked for is folded by the server.
    return kind != Equality::Kind::Folded || study::traitsOf(feature.aggregate).argument != study::Argument::Value;
}

std::optional<std::string> incomparable(const plan::Scan &scan)
{
    if (auto found = incomparable(scan.steps))
        return found;
    if (auto found = scan.inner ? incomparable(scan.inner->steps) : std::nullopt)
        return found;
    const auto &values = scan.inner ? scan.inner->values : scan.features;
    const auto feature = std::ranges::find_if_not(values, isComparable);
    if (feature == values.end())
        return std::nullopt;
    return sql::displayName(scan.steps.back().table.name) + "." + feature->column->name;
}

std::optional<std::string> incomparable(const plan::FutureLabel &label)
{
    if (auto found = incomparable(label.steps))
        return found;
    if (!isComparable(label.aggregate))
        return sql::displayName(label.steps.back().table.name) + "." + label.aggregate.column->name;
    return label.alive ? incomparable(label.alive->steps) : std::nullopt;
}

std::optional<std::string> incomparableKey(const plan::Plan &plan)
{
    const bool isGiven = std::holds_alternative<plan::GivenLabel>(plan.label);
    const auto &keys = plan.entity.primaryKey;
    const auto key = std::ranges::find_if(keys, [isGiven](const plan::Column &column) {
        return column.equality.kind == Equality::Kind::Server || (isGiven && !isWrittenInOneWay(column));
    });
    return key == keys.end() ? std::nullopt : std::optional(sql::displayName(plan.entity.name) + "." + key->name);
}

} // namespace

std::optional<std::string> incomparable(const plan::Plan &plan)
{
    if (auto found = incomparableKey(plan))
        return found;
    for (const auto &lookup : plan.lookups) {
        if (auto found = incomparable(lookup.steps))
            return found;
    }
    for (const auto &scan : plan.scans) {
        if (auto found = incomparable(scan))
            return found;
    }
    const auto *future = std::get_if<plan::FutureLabel>(&plan.label);
    return future == nullptr ? std::nullopt : incomparable(*future);
}

} // namespace espalier::engine

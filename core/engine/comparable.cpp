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
    if (study::traitsOf(feature.aggregate).taken == study::Taken::Identity && feature.column->part == study::Part::None)
        return kind != Equality::Kind::Server;
    // The value that is asked for is folded by the server.
    return kind != Equality::Kind::Folded || study::traitsOf(feature.aggregate).argument != study::Argument::Value;
}

} // namespace

std::optional<std::string> incomparable(const plan::Plan &plan)
{
    const bool isGiven = std::holds_alternative<plan::GivenLabel>(plan.label);
    for (const auto &key : plan.entity.primaryKey) {
        if (key.equality.kind == Equality::Kind::Server || (isGiven && !isWrittenInOneWay(key)))
            return sql::displayName(plan.entity.name) + "." + key.name;
    }
    for (const auto &lookup : plan.lookups) {
        if (auto found = incomparable(lookup.steps))
            return found;
    }
    for (const auto &scan : plan.scans) {
        if (auto found = incomparable(scan.steps))
            return found;
        if (auto found = scan.inner ? incomparable(scan.inner->steps) : std::nullopt)
            return found;
        const auto &values = scan.inner ? scan.inner->values : scan.features;
        const auto feature = std::ranges::find_if_not(values, isComparable);
        if (feature != values.end())
            return sql::displayName(scan.steps.back().table.name) + "." + feature->column->name;
    }
    if (const auto *future = std::get_if<plan::FutureLabel>(&plan.label)) {
        if (auto found = incomparable(future->steps))
            return found;
        if (!isComparable(future->aggregate))
            return sql::displayName(future->steps.back().table.name) + "." + future->aggregate.column->name;
        return future->alive ? incomparable(future->alive->steps) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace espalier::engine

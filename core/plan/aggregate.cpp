// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/aggregate.h"

#include "core/study/aggregates.h"
#include "core/study/names.h"
#include "core/study/parts.h"

#include <algorithm>

namespace espalier::plan {

namespace {

using study::Aggregate;

std::string_view needOf(study::Taken taken)
{
    using study::Taken;
    switch (taken) {
    case Taken::Rows:
        return " needs no column";
    case Taken::Number:
    case Taken::NumberOrMoment:
        return " needs numbers";
    case Taken::Category:
        return " needs categories";
    case Taken::CategoryOrFlag:
        return " needs categories, or yes and no";
    case Taken::Moment:
        return " needs dates or times";
    case Taken::Feature:
    case Taken::Identity:
        return " needs a column that can be read";
    }
    return {};
}

//! The kind of what an aggregate gives, or why it cannot be taken of the column.
Result<Kind> aggregateKind(const std::string &subject, Aggregate aggregate, const Column &column, bool hasAsOf)
{
    const auto use = catalog::featureUse(valueType(column));
    const auto &traits = study::traitsOf(aggregate);
    if (use.use == catalog::Use::None)
        return Failure(invalid(subject, std::string(use.reason)));
    if (traits.gives == study::Gives::Value)
        return directKind(subject, column, hasAsOf);
    const auto taken = traits.taken;
    // Of an aggregate of rows, a column is not read.
    const bool isTaken = taken == study::Taken::Rows || study::isTakenOf(taken, valueType(column));
    if (!isTaken || (use.use == catalog::Use::Moment && taken != study::Taken::Identity && !hasAsOf)) {
        return Failure(invalid(subject, std::string(traits.name) + std::string(needOf(taken)),
                               "Use count, distinct_count or last"));
    }
    return traits.gives == study::Gives::Category ? Kind::Category : Kind::Number;
}

//! What an aggregate has beside its column.
Result<AggregateFeature> withoutColumn(const Resolver &resolver, const study::Feature &feature)
{
    const auto end = resolver.endOf(feature.path);
    AggregateFeature result{.name = feature.name, .aggregate = feature.aggregate, .window = feature.window};
    auto where = resolver.conditions(end, feature.where);
    if (!where)
        return Failure(where.error());
    result.where = std::move(*where);
    for (auto &condition : result.where) {
        auto seen = resolver.seenColumn(end, condition.column.name);
        if (!seen)
            return Failure(seen.error());
        condition.column = std::move(*seen);
    }
    const auto number = study::parseArgument(feature);
    if (!number)
        return Failure(number.error());
    result.number = *number;
    result.text = feature.argument;
    return result;
}

Result<> checkRows(const study::Feature &feature)
{
    const auto &traits = study::traitsOf(feature.aggregate);
    if (traits.taken != study::Taken::Rows)
        return Failure(invalid(feature.name, "the aggregate " + std::string(traits.name) + " needs a column"));
    if (feature.part != study::Part::None)
        return Failure(invalid(feature.name, "a part is taken of a column", "Name the column, or leave the part out"));
    return {};
}

} // namespace

Result<Kind> directKind(const std::string &subject, const Column &column, bool hasAsOf)
{
    const auto use = catalog::featureUse(valueType(column));
    if (use.use == catalog::Use::Number)
        return Kind::Number;
    if (use.use == catalog::Use::Category)
        return Kind::Category;
    if (use.use == catalog::Use::Moment && hasAsOf)
        return Kind::Number;
    if (use.use == catalog::Use::Moment)
        return Failure(
            invalid(subject, "a date is a feature only as a difference to the as-of time, and this study has none"));
    return Failure(
        invalid(subject, std::string(use.reason.empty() ? "an identity is only to be counted" : use.reason)));
}

//! The feature's column with the part of it that is meant, or why there is none such.
Result<Column> featureColumn(const Resolver &resolver, const study::Feature &feature)
{
    const bool isOfAsOf = feature.column.empty() && feature.path.empty() && feature.part != study::Part::None;
    if (isOfAsOf && !study::hasAsOf(resolver.study()))
        return Failure(invalid(feature.name, "the study has no as-of time", "Give the target an as-of time"));
    auto column = isOfAsOf ? Result<Column>(Column{.type = catalog::Type::TimestampTz, .typeName = "timestamptz"})
                           : resolver.seenColumn(resolver.endOf(feature.path), feature.column);
    if (!column)
        return column;
    column->part = feature.part;
    const auto parts = study::partsOf(column->type, column->element);
    if (feature.part == study::Part::None || std::ranges::find(parts, feature.part) != parts.end())
        return column;
    std::string offered;
    for (const auto part : parts)
        offered += (offered.empty() ? "Choose " : ", ") + std::string(nameOf(study::partNames, part));
    return Failure(invalid(feature.name,
                           "a column of type " + column->typeName + " has no part "
                               + std::string(nameOf(study::partNames, feature.part)),
                           offered.empty() ? "Leave the part out" : offered));
}

Result<AggregateFeature> resolveAggregate(const Resolver &resolver, const study::Feature &feature)
{
    if (feature.aggregate == Aggregate::Direct)
        return Failure(invalid(feature.name, "its path reaches many rows", "Choose an aggregate"));
    auto result = withoutColumn(resolver, feature);
    if (!result)
        return result;
    if (feature.column.empty()) {
        if (auto checked = checkRows(feature); !checked)
            return Failure(checked.error());
        return result;
    }
    auto column = featureColumn(resolver, feature);
    if (!column)
        return Failure(column.error());
    const auto kind = aggregateKind(feature.name, feature.aggregate, *column, study::hasAsOf(resolver.study()));
    if (!kind)
        return Failure(kind.error());
    result->kind = *kind;
    result->column = std::move(*column);
    return result;
}

Result<AggregateFeature> resolveNested(const Resolver &resolver, const study::Feature &feature)
{
    const auto &traits = study::traitsOf(feature.aggregate);
    const bool isOfNumbers = study::isTakenOfNumbers(traits.taken);
    if (!isOfNumbers || !feature.column.empty() || feature.part != study::Part::None) {
        return Failure(invalid(feature.name,
                               isOfNumbers ? "it aggregates either a column or an aggregate, not both"
                                           : "the aggregate " + std::string(traits.name) + " is not taken of numbers",
                               isOfNumbers ? "Leave the column out" : "Use sum, mean, min, max or last"));
    }
    auto result = withoutColumn(resolver, feature);
    if (result)
        result->column = Column{.type = catalog::Type::Real, .typeName = "double precision"};
    return result;
}

} // namespace espalier::plan

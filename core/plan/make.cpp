// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/make.h"

#include "core/plan/label.h"
#include "core/plan/resolve.h"
#include "core/study/aggregates.h"
#include "core/study/names.h"
#include "core/study/parts.h"

#include <algorithm>

namespace espalier::plan {

namespace {

using study::Aggregate;

constexpr std::size_t maximumOutputs = 1500; //!< PostgreSQL allows 1,600 columns in a view

bool isToMany(const study::Path &path)
{
    return std::ranges::any_of(path, [](const auto &hop) {
        return hop.isToMany;
    });
}

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

bool isTakenOf(study::Taken taken, catalog::Use use)
{
    using catalog::Use;
    switch (taken) {
    case study::Taken::Number:
        return use == Use::Number;
    case study::Taken::NumberOrMoment:
        return use == Use::Number || use == Use::Moment;
    case study::Taken::Category:
        return use == Use::Category;
    case study::Taken::Moment:
        return use == Use::Moment;
    default:
        return use != Use::None;
    }
}

std::string_view wordsOf(study::Taken taken)
{
    return taken == study::Taken::Category ? " needs categories"
        : taken == study::Taken::Moment    ? " needs dates or times"
                                           : " needs numbers";
}

//! The kind of what an aggregate gives, or why it cannot be taken of the column.
Result<Kind> aggregateKind(const std::string &subject, Aggregate aggregate, const Column &column, bool hasAsOf)
{
    const auto use = catalog::featureUse(valueType(column));
    const auto taken = study::traitsOf(aggregate).taken;
    if (use.use == catalog::Use::None)
        return Failure(invalid(subject, std::string(use.reason)));
    if (taken == study::Taken::Feature)
        return directKind(subject, column, hasAsOf);
    if (!isTakenOf(taken, use.use)
        || (use.use == catalog::Use::Moment && taken != study::Taken::Identity && !hasAsOf)) {
        return Failure(invalid(subject,
                               std::string(nameOf(study::aggregateNames, aggregate)) + std::string(wordsOf(taken)),
                               "Use count, distinct_count or last"));
    }
    return aggregate == Aggregate::Mode ? Kind::Category : Kind::Number;
}

//! True where the path's rows have a time.
bool hasMoment(const std::vector<Step> &steps)
{
    return momentStep(steps) < steps.size();
}

Result<> checkTime(const study::Feature &feature, const std::vector<Step> &steps, bool hasAsOf)
{
    using study::NeedsTime;
    auto needed = study::traitsOf(feature.aggregate).time;
    if (std::holds_alternative<Duration>(feature.window))
        needed = NeedsTime::AsOf;
    else if (feature.window.index() != 0 && needed == NeedsTime::No)
        needed = NeedsTime::Order;
    if (needed == NeedsTime::No || (hasMoment(steps) && (hasAsOf || needed == NeedsTime::Order)))
        return {};
    return Failure(
        invalid(feature.name, hasAsOf ? "no table on its path has a time column" : "the study has no as-of time",
                hasAsOf ? "Name the time column of " + study::tableText(steps.back().table.name) + " under times"
                        : "Give the target an as-of time"));
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

Result<> addDirect(Plan &plan, const Resolver &resolver, const study::Feature &feature, std::vector<Step> steps)
{
    auto column = featureColumn(resolver, feature);
    if (!column)
        return Failure(column.error());
    const auto kind = directKind(feature.name, *column, plan.hasAsOf);
    if (!kind)
        return Failure(kind.error());
    if (!feature.where.empty() || feature.window.index() != 0)
        return Failure(invalid(feature.name, "a direct feature has no window and no condition"));
    DirectFeature direct{feature.name, *kind, std::move(*column)};
    const auto found = std::ranges::find(plan.lookups, steps, &Lookup::steps);
    if (found != plan.lookups.end())
        found->features.push_back(std::move(direct));
    else
        plan.lookups.push_back({std::move(steps), {std::move(direct)}});
    return {};
}

Result<> addFeature(Plan &plan, const Resolver &resolver, const study::Feature &feature)
{
    auto steps = resolver.steps(feature.path);
    if (!steps)
        return Failure(steps.error());
    plan.outputs.push_back(feature.name);
    const bool isDirect = feature.aggregate == Aggregate::Direct;
    if (isDirect != !isToMany(feature.path)) {
        return Failure(
            invalid(feature.name,
                    isDirect ? "its path reaches many rows" : "its path reaches one row, there is nothing to aggregate",
                    isDirect ? "Choose an aggregate" : "Use the aggregate direct"));
    }
    if (isDirect)
        return addDirect(plan, resolver, feature, std::move(*steps));
    auto aggregate = resolveAggregate(resolver, feature);
    if (!aggregate)
        return Failure(aggregate.error());
    if (auto time = checkTime(feature, *steps, plan.hasAsOf); !time)
        return time;
    const auto found = std::ranges::find(plan.scans, *steps, &Scan::steps);
    if (found != plan.scans.end())
        found->features.push_back(std::move(*aggregate));
    else
        plan.scans.push_back({std::move(*steps), {std::move(*aggregate)}});
    return {};
}

Result<> checkEntityKey(const study::Study &study, const catalog::Table &entity)
{
    if (!entity.primaryKey.empty())
        return {};
    const bool isForeign = entity.kind == catalog::TableKind::Foreign;
    return Failure(invalid(study::tableText(study.entity), "the entity's table has no primary key",
                           isForeign
                               ? "A foreign table can have none: copy its keys into a table of this database, and "
                                 "ask about the rows of that one"
                               : "Add one: predictions are told apart by it"));
}

} // namespace

Result<AggregateFeature> resolveAggregate(const Resolver &resolver, const study::Feature &feature)
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
    if (feature.column.empty()) {
        if (study::traitsOf(feature.aggregate).taken != study::Taken::Rows) {
            return Failure(invalid(feature.name,
                                   "the aggregate " + std::string(nameOf(study::aggregateNames, feature.aggregate))
                                       + " needs a column"));
        }
        if (feature.part != study::Part::None)
            return Failure(
                invalid(feature.name, "a part is taken of a column", "Name the column, or leave the part out"));
        return result;
    }
    auto column = featureColumn(resolver, feature);
    if (!column)
        return Failure(column.error());
    const auto kind = aggregateKind(feature.name, feature.aggregate, *column, study::hasAsOf(resolver.study()));
    if (!kind)
        return Failure(kind.error());
    result.kind = *kind;
    result.column = std::move(*column);
    return result;
}

catalog::Type valueType(const Column &column)
{
    return study::typeOf(column.part, column.type, column.element);
}

std::size_t innerSteps(const std::vector<Step> &steps)
{
    const auto last = std::find_if(steps.rbegin(), steps.rend(), [](const auto &step) {
        return step.isToMany;
    });
    return static_cast<std::size_t>(steps.rend() - last);
}

std::size_t momentStep(const std::vector<Step> &steps)
{
    for (std::size_t i = innerSteps(steps); i > 0; --i) {
        if (steps[i - 1].table.moment)
            return i - 1;
    }
    return steps.size();
}

Kind kindOf(const Plan &plan, std::string_view feature)
{
    for (const auto &lookup : plan.lookups) {
        const auto found = std::ranges::find(lookup.features, feature, &DirectFeature::name);
        if (found != lookup.features.end())
            return found->kind;
    }
    for (const auto &scan : plan.scans) {
        const auto found = std::ranges::find(scan.features, feature, &AggregateFeature::name);
        if (found != scan.features.end())
            return found->kind;
    }
    return Kind::Number;
}

Result<Plan> make(const study::Study &study, const catalog::Catalog &catalog)
{
    const Resolver resolver(study, catalog);
    auto entity = resolver.table(study.entity);
    if (!entity)
        return Failure(entity.error());
    if (auto keyed = checkEntityKey(study, **resolver.catalogTable(study.entity)); !keyed)
        return Failure(keyed.error());
    Plan plan{.entity = std::move(*entity), .task = study.task, .hasAsOf = study::hasAsOf(study)};
    auto filter = resolver.conditions(study.entity, study.filter);
    if (!filter)
        return Failure(filter.error());
    plan.filter = std::move(*filter);
    auto label = resolveLabel(resolver);
    if (!label)
        return Failure(label.error());
    plan.label = std::move(*label);
    if (study.features.size() > maximumOutputs) {
        return Failure(invalid(study.name,
                               "there are " + std::to_string(study.features.size()) + " features, "
                                   + std::to_string(maximumOutputs) + " at most fit into a view",
                               "Leave some out"));
    }
    for (const auto &feature : study.features) {
        if (auto added = addFeature(plan, resolver, feature); !added)
            return Failure(added.error());
    }
    return plan;
}

} // namespace espalier::plan

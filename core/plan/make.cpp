// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/make.h"

#include "core/plan/label.h"
#include "core/plan/resolve.h"
#include "core/study/names.h"

#include <algorithm>

namespace espalier::plan {

namespace {

using study::Aggregate;

constexpr std::size_t maximumOutputs = 1500; //!< PostgreSQL allows 1,600 columns in a view

bool needsColumn(Aggregate aggregate)
{
    return aggregate != Aggregate::Count && aggregate != Aggregate::Exists && aggregate != Aggregate::TimeSinceLast;
}

bool isToMany(const study::Path &path)
{
    return std::ranges::any_of(path, [](const auto &hop) {
        return hop.isToMany;
    });
}

Result<Kind> directKind(const std::string &subject, const Column &column, bool hasAsOf)
{
    const auto use = catalog::featureUse(column.type);
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

//! The kind of what an aggregate gives, or why it cannot be taken of the column.
Result<Kind> aggregateKind(const std::string &subject, Aggregate aggregate, const Column &column, bool hasAsOf)
{
    const auto use = catalog::featureUse(column.type).use;
    switch (aggregate) {
    case Aggregate::Sum:
    case Aggregate::Mean:
    case Aggregate::Min:
    case Aggregate::Max:
        if (use == catalog::Use::Number || (use == catalog::Use::Moment && aggregate != Aggregate::Sum && hasAsOf))
            return Kind::Number;
        return Failure(invalid(subject, std::string(nameOf(study::aggregateNames, aggregate)) + " needs numbers",
                               "Use count, distinct_count or last"));
    case Aggregate::Last:
        return directKind(subject, column, hasAsOf);
    default:
        if (use == catalog::Use::None)
            return Failure(invalid(subject, std::string(catalog::featureUse(column.type).reason)));
        return Kind::Number;
    }
}

//! True where the path's rows have a time.
bool hasMoment(const std::vector<Step> &steps)
{
    return momentStep(steps) < steps.size();
}

Result<> checkTime(const study::Feature &feature, const std::vector<Step> &steps, bool hasAsOf)
{
    const bool needsTime = feature.window.index() != 0 || feature.aggregate == Aggregate::Last
        || feature.aggregate == Aggregate::TimeSinceLast;
    if (!needsTime || (hasAsOf && hasMoment(steps)))
        return {};
    if (!hasAsOf && std::holds_alternative<study::LastRows>(feature.window) && hasMoment(steps))
        return {};
    if (!hasAsOf && feature.aggregate == Aggregate::Last && feature.window.index() == 0 && hasMoment(steps))
        return {};
    return Failure(
        invalid(feature.name, hasAsOf ? "no table on its path has a time column" : "the study has no as-of time",
                hasAsOf ? "Name the time column of " + study::tableText(steps.back().table.name) + " under times"
                        : "Give the target an as-of time"));
}

Result<> addDirect(Plan &plan, const Resolver &resolver, const study::Feature &feature, std::vector<Step> steps)
{
    auto column = resolver.column(resolver.endOf(feature.path), feature.column);
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

} // namespace

Result<AggregateFeature> resolveAggregate(const Resolver &resolver, const study::Feature &feature)
{
    const auto end = resolver.endOf(feature.path);
    AggregateFeature result{.name = feature.name, .aggregate = feature.aggregate, .window = feature.window};
    auto where = resolver.conditions(end, feature.where);
    if (!where)
        return Failure(where.error());
    result.where = std::move(*where);
    if (feature.column.empty()) {
        if (needsColumn(feature.aggregate)) {
            return Failure(invalid(feature.name,
                                   "the aggregate " + std::string(nameOf(study::aggregateNames, feature.aggregate))
                                       + " needs a column"));
        }
        return result;
    }
    auto column = resolver.column(end, feature.column);
    if (!column)
        return Failure(column.error());
    const auto kind = aggregateKind(feature.name, feature.aggregate, *column, study::hasAsOf(resolver.study()));
    if (!kind)
        return Failure(kind.error());
    result.kind = *kind;
    result.column = std::move(*column);
    return result;
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
    if (entity->primaryKey.empty()) {
        return Failure(invalid(study::tableText(study.entity), "the entity's table has no primary key",
                               "Add one: predictions are told apart by it"));
    }
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/make.h"

#include "core/base/require.h"
#include "core/plan/aggregate.h"
#include "core/plan/label.h"
#include "core/plan/made.h"
#include "core/plan/messages.h"
#include "core/plan/repair.h"
#include "core/plan/resolve.h"
#include "core/study/aggregates.h"
#include "core/study/labelbarrier.h"
#include "core/study/limits.h"
#include "core/study/names.h"
#include "core/study/parts.h"

#include <algorithm>

namespace espalier::plan {

namespace {

std::int64_t unseenFor(Duration delay, Border border)
{
    const auto all = delay.microseconds();
    return border == Border::At && all > 0 ? all - 1 : all;
}

using study::Aggregate;

constexpr std::ptrdiff_t maximumOutputs = 1500; //!< PostgreSQL allows 1,600 columns in a view

bool isToMany(const study::Path &path)
{
    return std::ranges::any_of(path, [](const auto &hop) {
        return hop.isToMany;
    });
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
    if (std::holds_alternative<Duration>(feature.window) || feature.lag)
        needed = NeedsTime::AsOf;
    else if (feature.window.index() != 0 && needed == NeedsTime::No)
        needed = NeedsTime::Order;
    if (needed == NeedsTime::No || (hasMoment(steps) && (hasAsOf || needed == NeedsTime::Order)))
        return {};
    if (!hasAsOf)
        return Failure(invalid(feature.name, messages::noAsOf(), messages::giveAsOf()));
    return Failure(invalid(feature.name,
                           messages::tableHasNoTime(study::tableText(steps[innerSteps(steps) - 1].table.name)),
                           messages::sayWhenKnown()));
}

Result<> addDirect(Plan &plan, const Resolver &resolver, const study::Feature &feature, std::vector<Step> steps)
{
    auto column = featureColumn(resolver, feature);
    if (!column)
        return Failure(column.error());
    const auto kind = directKind(feature.name, *column, plan.hasAsOf);
    if (!kind)
        return Failure(kind.error());
    if (!feature.where.empty() || feature.window.index() != 0 || feature.lag)
        return Failure(invalid(feature.name, messages::directHasNoWindow()));
    DirectFeature direct{feature.name, *kind, std::move(*column)};
    const auto found = std::ranges::find(plan.lookups, steps, &Lookup::steps);
    if (found != plan.lookups.end())
        found->features.push_back(std::move(direct));
    else
        plan.lookups.push_back({std::move(steps), {std::move(direct)}});
    return {};
}

//! The steps of the path from a row at the feature's path's end, or why nothing can be aggregated over it.
Result<std::vector<Step>> innerStepsOf(const Resolver &resolver, const study::Feature &feature, bool hasAsOf)
{
    auto inner = study::featureOf(*feature.of);
    inner.name = feature.name;
    auto steps = resolver.stepsAfter(feature.path, inner.path);
    if (!steps)
        return steps;
    if (!isToMany(inner.path))
        return Failure(invalid(feature.name, messages::innerReachesOneRow(), messages::joinPaths()));
    if (auto time = checkTime(inner, *steps, hasAsOf); !time)
        return Failure(time.error());
    return steps;
}

//! The name of an aggregate among a scan's inner values; asked for once.
std::string valueNamed(Inner &inner, AggregateFeature value)
{
    for (const auto &known : inner.values) {
        value.name = known.name;
        if (value == known)
            return value.name;
    }
    value.name = "v" + std::to_string(inner.values.size() + 1);
    inner.values.push_back(value);
    return value.name;
}

//! Over numbers that each row of the path is given by an aggregate of its own.
Result<> addNested(Plan &plan, const Resolver &resolver, const study::Feature &feature, std::vector<Step> steps)
{
    auto further = innerStepsOf(resolver, feature, plan.hasAsOf);
    if (!further)
        return Failure(further.error());
    auto inner = study::featureOf(*feature.of);
    inner.name = feature.name;
    auto value = resolveAggregate(resolver, inner);
    if (!value)
        return Failure(value.error());
    if (value->kind != Kind::Number)
        return Failure(invalid(feature.name, messages::innerGivesCategory(), messages::useAggregateOfNumbers()));
    auto aggregate = resolveNested(resolver, feature);
    if (!aggregate)
        return Failure(aggregate.error());
    auto found = std::ranges::find_if(plan.scans, [&](const Scan &scan) {
        return scan.inner && scan.steps == steps && scan.inner->steps == *further && scan.lag == feature.lag;
    });
    if (found == plan.scans.end()) {
        plan.scans.push_back(
            {.steps = std::move(steps), .features = {}, .inner = Inner{std::move(*further), {}}, .lag = feature.lag});
        found = plan.scans.end() - 1;
    }
    aggregate->column->name = valueNamed(*found->inner, std::move(*value));
    found->features.push_back(std::move(*aggregate));
    return {};
}

Result<> addAggregate(Plan &plan, const Resolver &resolver, const study::Feature &feature, std::vector<Step> steps)
{
    if (feature.of)
        return addNested(plan, resolver, feature, std::move(steps));
    auto aggregate = resolveAggregate(resolver, feature);
    if (!aggregate)
        return Failure(aggregate.error());
    const auto found = std::ranges::find_if(plan.scans, [&](const Scan &scan) {
        return !scan.inner && scan.steps == steps && scan.lag == feature.lag;
    });
    if (found != plan.scans.end())
        found->features.push_back(std::move(*aggregate));
    else
        plan.scans.push_back(
            {.steps = std::move(steps), .features = {std::move(*aggregate)}, .inner = {}, .lag = feature.lag});
    return {};
}

//! What a feature is made of: by a lookup or a scan.
Result<> addRead(Plan &plan, const Resolver &resolver, const study::Feature &feature)
{
    if (const auto barrier = study::labelBarrier(resolver.study(), feature); barrier != study::LabelBarrier::None)
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = feature.name,
                             .problem = study::told(barrier),
                             .remedies = {study::remedyFor(barrier)}});
    auto steps = resolver.steps(feature.path);
    if (!steps)
        return Failure(steps.error());
    const bool isDirect = feature.aggregate == Aggregate::Direct;
    if (isDirect != !isToMany(feature.path)) {
        return Failure(invalid(feature.name, isDirect ? messages::reachesManyRows() : messages::reachesOneRow(),
                               isDirect ? messages::chooseAggregate() : messages::useDirect()));
    }
    if (isDirect && feature.of)
        return Failure(invalid(feature.name, messages::reachesOneRowAgain(), messages::joinPath()));
    if (isDirect)
        return addDirect(plan, resolver, feature, std::move(*steps));
    if (auto time = checkTime(feature, *steps, plan.hasAsOf); !time)
        return time;
    return addAggregate(plan, resolver, feature, std::move(*steps));
}

Result<> addFeature(Plan &plan, const Resolver &resolver, const study::Feature &feature)
{
    if (auto added = addRead(plan, resolver, feature); !added)
        return added;
    plan.outputs.push_back(feature.name);
    if (!feature.over && !feature.among)
        return {};
    auto made = madeOf(plan, resolver, feature);
    if (!made)
        return Failure(made.error());
    if (feature.over) {
        auto divisor = feature;
        divisor.name = made->over;
        divisor.window = *feature.over;
        if (auto added = addRead(plan, resolver, divisor); !added)
            return added;
    }
    plan.made.push_back(std::move(*made));
    return {};
}

Result<> checkEntityKey(const study::Study &study, const catalog::Table &entity)
{
    if (!entity.primaryKey.empty())
        return {};
    const bool isForeign = entity.kind == catalog::TableKind::Foreign;
    return Failure(invalid(study::tableText(study.entity), messages::noPrimaryKey(),
                           isForeign ? messages::copyForeignKeys() : messages::addPrimaryKey()));
}

} // namespace

catalog::Type valueType(const Column &column)
{
    return study::typeOf(column.part, column.type, column.element);
}

std::int64_t unseenFor(const Moment &moment)
{
    return unseenFor(moment.delay, moment.border);
}

std::int64_t unseenFor(const Known &known)
{
    return unseenFor(known.delay, known.border);
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
    const auto inner = innerSteps(steps);
    return inner > 0 && steps[inner - 1].table.moment ? inner - 1 : steps.size();
}

bool Column::operator==(const Column &other) const
{
    return name == other.name && type == other.type && typeName == other.typeName && element == other.element
        && equality == other.equality && part == other.part && word == other.word && calendar == other.calendar
        && edge == other.edge && known == other.known && gaps == other.gaps && renamed == other.renamed;
}

bool isBorrowed(const Gap &gap)
{
    return !gap.time.via.empty();
}

bool Moment::operator==(const Moment &other) const
{
    return column == other.column && delay == other.delay && via == other.via && recorded == other.recorded
        && until == other.until && untilDelay == other.untilDelay && border == other.border;
}

bool isPlain(const Moment &moment)
{
    return moment.via.empty() && !moment.recorded && !moment.until && catalog::isMoment(moment.column.type);
}

Kind kindOf(const Plan &plan, std::string_view feature)
{
    ESPALIER_REQUIRE(std::ranges::find(plan.outputs, feature) != plan.outputs.end());
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

std::optional<Plan> furtherPlan(const Plan &plan)
{
    const auto *label = std::get_if<FutureLabel>(&plan.label);
    if (label == nullptr || label->atRows.empty())
        return std::nullopt;
    auto further = plan;
    std::get<FutureLabel>(further.label).isAtRows = true;
    // A sample of examples would change those that others are compared with.
    if (!plan.sample && !comparesExamples(plan))
        further.sample = study::Sample();
    return further;
}

Result<Plan> make(const study::Study &study, const catalog::Catalog &catalog)
{
    if (auto checked = study::checkLimits(study); !checked)
        return Failure(checked.error());
    const Resolver resolver(study, catalog);
    if (auto checked = checkRepairs(resolver, catalog); !checked)
        return Failure(checked.error());
    auto entity = resolver.table(study.entity);
    if (!entity)
        return Failure(entity.error());
    if (auto keyed = checkEntityKey(study, **resolver.catalogTable(study.entity)); !keyed)
        return Failure(keyed.error());
    Plan plan{.entity = std::move(*entity),
              .task = study.task,
              .hasAsOf = study::hasAsOf(study),
              .leftOut = study.leftOut,
              .sample = study.sample,
              .frozen = study.frozen,
              .filteredTables = study.filteredTables};
    auto filter = resolver.conditions(study.entity, study.filter);
    if (!filter)
        return Failure(filter.error());
    plan.filter = std::move(*filter);
    auto label = resolveLabel(resolver);
    if (!label)
        return Failure(label.error());
    plan.label = std::move(*label);
    if (std::ssize(study.features) > maximumOutputs) {
        return Failure(invalid(study.name, messages::tooManyFeatures(std::ssize(study.features), maximumOutputs),
                               messages::leaveSomeOut()));
    }
    for (const auto &feature : study.features) {
        if (auto added = addFeature(plan, resolver, feature); !added)
            return Failure(added.error());
    }
    return plan;
}

} // namespace espalier::plan

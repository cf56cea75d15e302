// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/label.h"

#include "core/plan/aggregate.h"
#include "core/plan/messages.h"
#include "core/study/aggregates.h"
#include "core/study/names.h"

#include <algorithm>
#include <chrono>

namespace espalier::plan {

namespace {

using study::Task;

//! A label of numbers for regression, of anything with few values for classes.
Result<> checkLabelType(const Column &column, Task task, const std::string &subject)
{
    const auto use = catalog::featureUse(column.type).use;
    if (task == Task::Regression && use != catalog::Use::Number)
        return Failure(invalid(subject, messages::regressionNeedsNumbers(), messages::chooseClasses()));
    if (task != Task::Regression && use == catalog::Use::None)
        return Failure(invalid(subject, messages::cannotBeLabel({catalog::featureUse(column.type).reason})));
    return {};
}

//! A row target's time: of the entity, or of what it refers to.
Result<std::optional<Moment>> asOfMoment(const Resolver &resolver, const study::RowTarget &target)
{
    if (target.asOf.empty())
        return std::optional<Moment>();
    auto moment = resolver.momentAt(resolver.study().entity,
                                    {.table = resolver.study().entity,
                                     .column = target.asOf,
                                     .path = target.asOfPath,
                                     .calendar = target.asOfCalendar});
    if (!moment)
        return Failure(moment.error());
    moment->column.edge = target.asOfEdge;
    return std::optional<Moment>(std::move(*moment));
}

Result<std::optional<Column>> asOfColumn(const Resolver &resolver, const sql::QualifiedName &table,
                                         const std::string &name)
{
    if (name.empty())
        return std::optional<Column>();
    auto column = resolver.keyOrTime(table, name);
    if (!column)
        return Failure(column.error());
    if (!catalog::isMoment(column->type)) {
        return Failure(invalid(study::tableText(table) + "." + name, messages::asOfIsNoMoment(),
                               messages::chooseDateOrTimestamp()));
    }
    return std::optional<Column>(std::move(*column));
}

Result<Label> rowLabel(const Resolver &resolver, const study::RowTarget &target)
{
    const auto &study = resolver.study();
    const auto subject = study::tableText(study.entity) + "." + target.column;
    auto column = resolver.column(study.entity, target.column);
    if (!column)
        return Failure(column.error());
    RowLabel label{.column = std::move(*column)};
    if (target.condition) {
        auto condition = *target.condition;
        condition.column = target.column;
        auto resolved = resolver.condition(study.entity, condition);
        if (!resolved)
            return Failure(resolved.error());
        label.condition = std::move(*resolved);
        if (study.task != Task::Binary)
            return Failure(invalid(subject, messages::conditionIsBinary(), messages::chooseBinary()));
    } else if (auto checked = checkLabelType(label.column, study.task, subject); !checked) {
        return Failure(checked.error());
    }
    auto asOf = asOfMoment(resolver, target);
    if (!asOf)
        return Failure(asOf.error());
    label.asOf = std::move(*asOf);
    label.matures = study::labelSpan(study);
    return Label(std::move(label));
}

Result<std::optional<AlivePath>> alivePath(const Resolver &resolver, const study::FutureTarget &target)
{
    if (!target.alive)
        return std::optional<AlivePath>();
    auto steps = resolver.steps(target.alive->path);
    if (!steps)
        return Failure(steps.error());
    const bool hasTime = momentStep(*steps) < steps->size();
    if (!hasTime)
        return Failure(invalid("target.alive", messages::aliveHasNoTime(), messages::sayWhenTheyAreKnown()));
    return std::optional<AlivePath>(AlivePath{std::move(*steps), target.alive->within});
}

//! Where further examples stand.
Result<std::vector<Step>> rowSteps(const Resolver &resolver, const study::FutureTarget &target)
{
    const auto &path = target.schedule.atRows;
    if (path.empty())
        return std::vector<Step>();
    auto steps = resolver.steps(path);
    if (steps && momentStep(*steps) == steps->size())
        return Failure(invalid("target.at_rows", messages::aliveHasNoTime(), messages::sayWhenTheyAreKnown()));
    // By chance, rows that are learned from would look at the same time as those that are scored.
    if (steps && resolver.study().split.kind == study::SplitKind::Random)
        return Failure(invalid("target.at_rows", messages::rowsNeedSplit(), messages::splitByTime()));
    return steps;
}

Result<> checkFuture(const study::FutureTarget &target, const std::vector<Step> &steps, Task task)
{
    if (steps.empty() || std::ranges::none_of(steps, [](const auto &step) {
            return step.isToMany;
        }))
        return Failure(invalid("target.path", messages::futureNeedsToMany()));
    if (momentStep(steps) == steps.size()) {
        return Failure(invalid(study::tableText(steps.back().table.name), messages::eventsHaveNoTime(),
                               messages::sayWhenTheyHappen()));
    }
    const bool isFlag = target.condition.has_value() || study::traitsOf(target.aggregate).isFlag;
    if (task == Task::Binary && !isFlag) {
        return Failure(invalid("target", messages::binaryNeedsCondition(), messages::addCondition()));
    }
    if (task != Task::Binary && isFlag)
        return Failure(invalid("target", messages::conditionIsBinary(), messages::chooseBinary()));
    if (study::traitsOf(target.aggregate).asTarget != study::AsTarget::No)
        return {};
    if (target.aggregate == study::Aggregate::Direct)
        return Failure(invalid("target.aggregate", messages::futureNeedsAggregate()));
    return Failure(invalid("target.aggregate", messages::nothingDecaysAhead(), messages::chooseMeanOrSum()));
}

//! Rows of days and of years tell at their end: the first at or after a moment.
std::int64_t endOfRow(const Gap &gap, std::int64_t moment)
{
    using namespace std::chrono;
    const bool isYear = gap.time.column.calendar == study::Calendar::Year;
    if (!isYear && gap.time.column.type != catalog::Type::Date)
        return moment;
    const auto day = floor<days>(sys_time<microseconds>(microseconds(moment)));
    const auto next = isYear ? sys_days((year_month_day(day).year() + years(1)) / January / 1) : day + days(1);
    return duration_cast<microseconds>(next.time_since_epoch()).count() - 1;
}

void addUnknown(std::vector<study::Period> &unknown, const Column &column, Duration horizon)
{
    for (const auto &gap : column.gaps) {
        auto period = gap.period;
        // A horizon that ends where the first row of the period tells has nothing of it.
        if (period.from)
            period.from->microseconds = endOfRow(gap, period.from->microseconds) + 1 - horizon.microseconds();
        if (std::ranges::find(unknown, period) == unknown.end())
            unknown.push_back(period);
    }
}

//! Of values in rows that tell the label's time. Errors: Invalid for a value that such a row looks up: it is of any time, which says
//! nothing of the horizon.
Result<std::vector<study::Period>> unknownLabels(const std::vector<Step> &steps, const AggregateFeature &aggregate,
                                                 Duration horizon)
{
    std::vector<const Column *> columns;
    if (aggregate.column)
        columns.push_back(&*aggregate.column);
    for (const auto &condition : aggregate.where)
        columns.push_back(&condition.column);
    std::vector<study::Period> unknown;
    for (const auto *column : columns) {
        if (!column->gaps.empty() && innerSteps(steps) != steps.size()) {
            return Failure(invalid(study::tableText(steps.back().table.name) + "." + column->name,
                                   messages::labelLooksUp(), messages::leaveRepairOrAsk()));
        }
        addUnknown(unknown, *column, horizon);
    }
    return unknown;
}

Result<Label> futureLabel(const Resolver &resolver, const study::FutureTarget &target)
{
    auto steps = resolver.steps(target.path);
    if (!steps)
        return Failure(steps.error());
    if (auto checked = checkFuture(target, *steps, resolver.study().task); !checked)
        return Failure(checked.error());
    auto aggregate = resolveAggregate(resolver,
                                      study::Feature{.name = "label",
                                                     .path = target.path,
                                                     .aggregate = target.aggregate,
                                                     .column = target.column,
                                                     .where = target.where});
    if (!aggregate)
        return Failure(aggregate.error());
    // A label is what came to be known in the end.
    if (aggregate->column)
        aggregate->column->known.reset();
    for (auto &condition : aggregate->where)
        condition.column.known.reset();
    if (target.condition && aggregate->kind != Kind::Number)
        return Failure(invalid("target.condition", messages::categoryIsNotCompared()));
    auto alive = alivePath(resolver, target);
    if (!alive)
        return Failure(alive.error());
    auto atRows = rowSteps(resolver, target);
    if (!atRows)
        return Failure(atRows.error());
    auto unknown = unknownLabels(*steps, *aggregate, target.horizon);
    if (!unknown)
        return Failure(unknown.error());
    return Label(FutureLabel{.steps = std::move(*steps),
                             .aggregate = std::move(*aggregate),
                             .condition = target.condition,
                             .horizon = target.horizon,
                             .schedule = target.schedule,
                             .atRows = std::move(*atRows),
                             .alive = std::move(*alive),
                             .unknown = std::move(*unknown)});
}

Result<Label> givenLabel(const Resolver &resolver, const study::GivenTarget &target)
{
    const auto entity = resolver.catalogTable(resolver.study().entity);
    if (!entity)
        return Failure(entity.error());
    if (target.keyColumns.size() != (*entity)->primaryKey.size()) {
        return Failure(invalid("target.key_columns", messages::keyHasColumns(std::ssize((*entity)->primaryKey)),
                               messages::nameOneForEach()));
    }
    for (const auto &name : target.keyColumns) {
        if (auto found = resolver.keyOrTime(target.table, name); !found)
            return Failure(found.error());
    }
    auto label = resolver.column(target.table, target.label);
    if (!label)
        return Failure(label.error());
    if (auto checked = checkLabelType(*label, resolver.study().task, "target.label"); !checked)
        return Failure(checked.error());
    auto asOf = asOfColumn(resolver, target.table, target.asOf);
    if (!asOf)
        return Failure(asOf.error());
    GivenLabel result{
        target.table, target.keyColumns, std::move(*asOf), std::move(*label), {}, study::labelSpan(resolver.study())};
    if (!target.split.empty()) {
        auto split = resolver.column(target.table, target.split);
        if (!split)
            return Failure(split.error());
        result.split = std::move(*split);
    }
    return Label(std::move(result));
}

} // namespace

Result<Label> resolveLabel(const Resolver &resolver)
{
    struct Resolve
    {
        const Resolver &resolver;
        Result<Label> operator()(const study::RowTarget &target) const { return rowLabel(resolver, target); }
        Result<Label> operator()(const study::FutureTarget &target) const { return futureLabel(resolver, target); }
        Result<Label> operator()(const study::GivenTarget &target) const { return givenLabel(resolver, target); }
    };
    return std::visit(Resolve{resolver}, resolver.study().target);
}

} // namespace espalier::plan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/passing.h"

#include "core/base/require.h"
#include "core/compile/dependants.h"
#include "core/compile/moment.h"
#include "core/compile/parts.h"
#include "core/compile/value.h"
#include "core/study/aggregates.h"

#include <algorithm>
#include <optional>
#include <set>

namespace espalier::compile {

namespace {

constexpr std::string_view passedPrefix = "h";

//! Its number is a length of time until now.
bool isMoving(const plan::Column &column)
{
    return column.calendar != study::Calendar::None
        || catalog::featureUse(plan::valueType(column)).use == catalog::Use::Moment;
}

bool isMoving(const plan::AggregateFeature &feature)
{
    return study::traitsOf(feature.aggregate).time == study::NeedsTime::AsOf
        || (feature.column && feature.kind == plan::Kind::Number && isMoving(*feature.column));
}

bool isMoving(const plan::DirectFeature &feature)
{
    return feature.column.name.empty() || (feature.kind == plan::Kind::Number && isMoving(feature.column));
}

using Offsets = std::set<std::int64_t>; //!< microseconds before now at which something comes or goes

Offsets sums(const Offsets &left, const Offsets &right)
{
    Offsets all;
    for (const auto first : left)
        for (const auto second : right)
            all.insert(first + second);
    return all;
}

//! What a path's rows are seen through.
struct Sight
{
    Path path;
    Offsets offsets{0}; //!< lags and windows
    std::vector<std::pair<std::size_t, plan::Known>> known; //!< at how many steps from the entity
};

void addWindow(Sight &sight, const study::Window &window, const Offsets &before)
{
    if (const auto *span = std::get_if<Duration>(&window); span != nullptr)
        sight.offsets.merge(sums(before, {span->microseconds()}));
}

void addKnown(Sight &sight, std::size_t place, const plan::Column &column)
{
    if (column.known)
        sight.known.emplace_back(place, *column.known);
}

void addKnown(Sight &sight, std::size_t place, const std::vector<plan::Condition> &conditions)
{
    for (const auto &condition : conditions)
        addKnown(sight, place, condition.column);
}

void addFeatures(Sight &sight, const std::vector<plan::AggregateFeature> &features, std::size_t place,
                 const Offsets &before, bool isInner)
{
    for (const auto &feature : features) {
        addWindow(sight, feature.window, before);
        addKnown(sight, place, feature.where);
        if (feature.column && !isInner)
            addKnown(sight, place, *feature.column);
    }
}

Sight sightOf(const plan::Scan &scan)
{
    Sight sight{.path = scan.steps, .offsets = {0}, .known = {}};
    if (scan.lag)
        sight.offsets.insert(scan.lag->microseconds());
    const auto lags = sight.offsets;
    addFeatures(sight, scan.features, scan.steps.size(), lags, scan.inner.has_value());
    if (scan.inner) {
        sight.path.insert(sight.path.end(), scan.inner->steps.begin(), scan.inner->steps.end());
        const auto outer = sight.offsets;
        addFeatures(sight, scan.inner->values, sight.path.size(), outer, false);
    }
    return sight;
}

std::vector<Sight> sightsOf(const plan::Plan &plan)
{
    std::vector<Sight> sights;
    Sight own;
    addKnown(own, 0, plan.filter);
    for (const auto &lookup : plan.lookups) {
        Sight sight{.path = lookup.steps, .offsets = {0}, .known = {}};
        for (const auto &feature : lookup.features)
            addKnown(sight, lookup.steps.size(), feature.column);
        sights.push_back(std::move(sight));
    }
    for (const auto &scan : plan.scans)
        sights.push_back(sightOf(scan));
    if (const auto *future = std::get_if<plan::FutureLabel>(&plan.label); future != nullptr && future->alive) {
        Sight sight{.path = future->alive->steps, .offsets = {0}, .known = {}};
        sight.offsets.insert(future->alive->within.microseconds());
        sights.push_back(std::move(sight));
    }
    sights.push_back(std::move(own));
    return sights;
}

//! The moments that a row of a table has, and how long after them it is seen or seen no more.
struct Times
{
    std::vector<sql::Expression> moments;
    Offsets delays{0};
};

Times timesOf(std::string_view alias, const std::optional<plan::Moment> &moment, const std::vector<plan::Known> &known)
{
    Times times;
    if (moment) {
        times.moments.push_back(momentOf(alias, *moment));
        times.delays.insert(moment->delay.microseconds());
        times.delays.insert(moment->untilDelay.microseconds());
        if (moment->recorded)
            times.moments.push_back(momentOf(sql::column(alias, moment->recorded->name), *moment->recorded));
        if (moment->until)
            times.moments.push_back(endOf(alias, *moment));
    }
    for (const auto &column : known) {
        times.moments.push_back(momentOf(sql::column(alias, column.from), column.type));
        times.delays.insert(column.delay.microseconds());
    }
    return times;
}

//! A microsecond more at either end: whether a border belongs to it does not matter then.
sql::Expression isCrossed(const sql::Expression &moment, std::int64_t offset, Timestamp from, Timestamp until)
{
    return sql::all({sql::binary(moment, ">=", constantMoment({from.microseconds - offset - 1})),
                     sql::binary(moment, "<=", constantMoment({until.microseconds - offset + 1}))});
}

std::optional<sql::Select> crossing(const plan::Plan &plan, const Sight &sight, std::size_t place, Timestamp from,
                                    Timestamp until)
{
    std::vector<plan::Known> known;
    for (const auto &[where, column] : sight.known) {
        if (where == place)
            known.push_back(column);
    }
    const auto alias = place == 0 ? std::string("e") : stepAlias(passedPrefix, place - 1);
    const auto times = timesOf(alias, place == 0 ? plan.entity.moment : sight.path[place - 1].table.moment, known);
    if (times.moments.empty())
        return std::nullopt;
    std::vector<sql::Expression> crossed;
    for (const auto offset : sums(sight.offsets, times.delays))
        for (const auto &moment : times.moments)
            crossed.push_back(isCrossed(moment, offset, from, until));
    sql::Select select;
    select.isDistinct = true;
    select.items = keyTexts(plan);
    select.from = timedSource(plan.entity.name, "e", plan.entity.moment);
    for (std::size_t i = 0; i < place; ++i) {
        select.joins.push_back(
            {.kind = sql::JoinKind::Inner,
             .source = timedSource(sight.path[i].table.name, stepAlias(passedPrefix, i), sight.path[i].table.moment),
             .on = linkOf(plan, sight.path, i, passedPrefix, Origin::Entity)});
    }
    select.where.push_back(crossed.size() == 1 ? std::move(crossed.front()) : sql::any(std::move(crossed)));
    return select;
}

//! What is made of rows by the time that has passed since.
void addMoving(std::set<std::string> &moving, const plan::Plan &plan)
{
    for (const auto &lookup : plan.lookups) {
        for (const auto &feature : lookup.features)
            if (isMoving(feature))
                moving.insert(feature.name);
    }
    for (const auto &scan : plan.scans) {
        const bool isInnerMoving =
            scan.inner && std::ranges::any_of(scan.inner->values, [](const plan::AggregateFeature &value) {
                return isMoving(value);
            });
        for (const auto &feature : scan.features)
            if (isInnerMoving || isMoving(feature))
                moving.insert(feature.name);
    }
}

} // namespace

bool isAsOfNow(const plan::Plan &plan)
{
    const auto *row = std::get_if<plan::RowLabel>(&plan.label);
    return plan.hasAsOf && (row == nullptr || !row->asOf);
}

std::vector<std::string> movingFeatures(const plan::Plan &plan)
{
    std::set<std::string> moving;
    for (const auto &made : plan.made) {
        if (made.among)
            moving.insert(made.name);
    }
    if (isAsOfNow(plan))
        addMoving(moving, plan);
    std::vector<std::string> names;
    for (const auto &name : plan.outputs) {
        const auto made = std::ranges::find(plan.made, name, &plan::MadeFeature::name);
        if (moving.contains(name) || (made != plan.made.end() && moving.contains(made->over)))
            names.push_back(name);
    }
    return names;
}

std::vector<sql::Select> crossings(const plan::Plan &plan, Timestamp from, Timestamp until)
{
    ESPALIER_REQUIRE(isAsOfNow(plan) && from <= until);
    std::vector<sql::Select> selects;
    for (const auto &sight : sightsOf(plan)) {
        for (std::size_t place = 0; place <= sight.path.size(); ++place) {
            auto select = crossing(plan, sight, place, from, until);
            if (select && std::ranges::find(selects, *select) == selects.end())
                selects.push_back(std::move(*select));
        }
    }
    return selects;
}

} // namespace espalier::compile

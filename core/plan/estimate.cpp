// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/estimate.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace espalier::plan {

namespace {

double rowsOf(const catalog::Table &table)
{
    // The server's counter follows what came since the table was analysed.
    const auto live = table.counters ? table.counters->live : 0;
    if (const auto rows = std::max(table.rowEstimate, live); rows > 0)
        return static_cast<double>(rows);
    // Never analysed: rows are seldom shorter than this.
    constexpr double bytesPerRow = 64;
    return static_cast<double>(table.bytes) / bytesPerRow;
}

const catalog::ColumnStatistics *statisticsOf(const catalog::Table &table, const std::string &column)
{
    const auto place = catalog::findColumn(table, column);
    return place && table.columns[*place].statistics ? &*table.columns[*place].statistics : nullptr;
}

double distinctOf(const catalog::ColumnStatistics &statistics, double rows)
{
    return statistics.distinct < 0 ? -statistics.distinct * rows : statistics.distinct;
}

double filledShare(const catalog::Table &table, const std::vector<std::string> &columns)
{
    double share = 1;
    for (const auto &column : columns) {
        if (const auto *statistics = statisticsOf(table, column))
            share = std::min(share, 1 - statistics->nullFraction);
    }
    return share;
}

//! Rows that share a row's key, seen from a row that has one: larger than from a key, since frequent keys are met more often.
double companions(const catalog::Table &table, const std::vector<std::string> &columns, double rows, double distinct)
{
    const auto even = rows * filledShare(table, columns) / distinct;
    const auto *statistics = columns.size() == 1 ? statisticsOf(table, columns.front()) : nullptr;
    if (statistics == nullptr)
        return even;
    double squares = 0;
    double common = 0;
    for (const auto frequency : statistics->commonFrequencies) {
        squares += frequency * frequency;
        common += frequency;
    }
    const auto filled = 1 - statistics->nullFraction;
    if (filled <= 0)
        return even;
    const auto others = std::max(0.0, filled - common);
    const auto left = std::max(1.0, distinct - static_cast<double>(statistics->commonFrequencies.size()));
    return std::max(even, rows * (squares + others * others / left) / filled);
}

std::optional<double> numberIn(const std::string &text)
{
    char *end = nullptr;
    const auto number = std::strtod(text.c_str(), &end);
    return text.empty() || *end != '\0' ? std::nullopt : std::optional(number);
}

//! Of a comparison with a number: the common values that pass, and the part of the histogram that does.
std::optional<double> rangeShare(const catalog::ColumnStatistics &statistics, const Condition &condition)
{
    using study::Operator;
    const auto bound = numberIn(condition.value);
    if (!bound)
        return std::nullopt;
    const auto passes = [&](const std::string &text) {
        const auto number = numberIn(text).value_or(0);
        const bool isAbove = condition.op == Operator::Greater || condition.op == Operator::GreaterOrEqual;
        const bool isEqualOnes = condition.op == Operator::LessOrEqual || condition.op == Operator::GreaterOrEqual;
        return number == *bound ? isEqualOnes : (number > *bound) == isAbove;
    };
    double share = 0;
    double common = 0;
    for (std::size_t i = 0; i < statistics.commonValues.size(); ++i) {
        common += statistics.commonFrequencies[i];
        share += passes(statistics.commonValues[i]) ? statistics.commonFrequencies[i] : 0;
    }
    const auto passing = std::ranges::count_if(statistics.histogram, passes);
    if (!statistics.histogram.empty())
        share += std::max(0.0, 1 - statistics.nullFraction - common) * static_cast<double>(passing)
            / static_cast<double>(statistics.histogram.size());
    return share;
}

} // namespace

const catalog::Table *tableOf(const catalog::Catalog &catalog, const sql::QualifiedName &name)
{
    const auto id = catalog::findTable(catalog, name);
    return id ? &catalog.table(*id) : nullptr;
}

double rowsOf(const catalog::Catalog &catalog, const sql::QualifiedName &table)
{
    const auto *found = tableOf(catalog, table);
    return found == nullptr ? 0 : rowsOf(*found);
}

double distinctOf(const catalog::Catalog &catalog, const sql::QualifiedName &table,
                  const std::vector<std::string> &columns)
{
    const auto *found = tableOf(catalog, table);
    if (found == nullptr)
        return 1;
    const auto rows = rowsOf(*found);
    double distinct = 0;
    for (const auto &column : columns) {
        if (const auto *statistics = statisticsOf(*found, column))
            distinct = std::max(distinct, distinctOf(*statistics, rows));
    }
    return std::max(1.0, distinct > 0 ? std::min(distinct, std::max(rows, 1.0)) : rows);
}

namespace {

//! Rows that a step reaches on average.
struct StepReach
{
    double fromKey = 1; //!< from a row of the table before it
    double fromRow = 1; //!< the same where that was come to from rows like those that it reaches
};

StepReach reachOf(const catalog::Catalog &catalog, const sql::QualifiedName &before, const Step &step)
{
    const bool isToParent = step.direction == study::Direction::ToParent;
    const auto *table = tableOf(catalog, isToParent ? before : step.table.name);
    if (table == nullptr)
        return {};
    const auto filled = filledShare(*table, step.childColumns);
    if (isToParent)
        return {filled, filled};
    const auto rows = rowsOf(*table);
    return {rows * filled / std::max(1.0, plan::rowsOf(catalog, before)),
            companions(*table, step.childColumns, rows, plan::distinctOf(catalog, step.table.name, step.childColumns))};
}

} // namespace

Reach reachOf(const Plan &plan, const std::vector<Step> &steps, const catalog::Catalog &catalog, double examples)
{
    Reach reach;
    const auto inner = innerSteps(steps);
    std::size_t shared = 0;
    while (shared < inner && !steps[shared].isToMany && !steps[shared].table.moment)
        ++shared;
    const auto &root = shared == 0 ? plan.entity.name : steps[shared - 1].table.name;
    reach.groups = std::min(rowsOf(catalog, root), examples);
    double perGroup = 1;
    reach.perExample = 1;
    for (std::size_t i = 0; i < inner; ++i) {
        const auto step = reachOf(catalog, i == 0 ? plan.entity.name : steps[i - 1].table.name, steps[i]);
        const bool isBack = i > 0 && steps[i - 1].direction == study::Direction::ToParent;
        const auto fromGroup = isBack && i > shared ? step.fromRow : step.fromKey;
        perGroup *= i < shared ? 1 : fromGroup;
        reach.perExample *= isBack ? step.fromRow : step.fromKey;
    }
    reach.tuples = reach.groups * perGroup;
    return reach;
}

double cutoffsOf(const FutureLabel &label, Timestamp now)
{
    auto last = now.microseconds - label.horizon.microseconds();
    if (label.schedule.until)
        last = std::min(last, label.schedule.until->microseconds);
    const auto every = std::max<std::int64_t>(1, label.schedule.every.microseconds());
    const auto span = last - label.schedule.from.microseconds;
    return span < 0 ? 0 : std::floor(static_cast<double>(span) / static_cast<double>(every)) + 1;
}

std::optional<double> momentsOf(const Plan &plan, const catalog::Catalog &catalog, Timestamp now)
{
    if (const auto *future = std::get_if<FutureLabel>(&plan.label); future != nullptr && !future->isAtRows)
        return cutoffsOf(*future, now);
    const auto *row = std::get_if<RowLabel>(&plan.label);
    if (row == nullptr || !row->asOf)
        return std::nullopt;
    const auto &holder = row->asOf->via.empty() ? plan.entity.name : row->asOf->via.back().table.name;
    const auto *table = tableOf(catalog, holder);
    const auto *statistics = table == nullptr ? nullptr : statisticsOf(*table, row->asOf->column.name);
    return statistics == nullptr ? std::nullopt : std::optional(distinctOf(*statistics, rowsOf(*table)));
}

std::optional<double> mostExamples(const Plan &plan, const catalog::Catalog &catalog, Timestamp now)
{
    const auto *given = std::get_if<GivenLabel>(&plan.label);
    const auto *table = tableOf(catalog, given != nullptr ? given->table : plan.entity.name);
    // Counters begin anew with every crash and upgrade.
    if (table == nullptr || (table->rowEstimate < 0 && (!table->counters || table->counters->live <= 0)))
        return std::nullopt;
    const auto *future = std::get_if<FutureLabel>(&plan.label);
    const auto all = rowsOf(*table) * (future == nullptr ? 1 : cutoffsOf(*future, now));
    return plan.sample ? std::min(all, static_cast<double>(plan.sample->rows)) : all;
}

double shareOf(const catalog::Catalog &catalog, const sql::QualifiedName &table, const Condition &condition)
{
    constexpr double unknown = 1.0 / 3;
    const auto *found = tableOf(catalog, table);
    const auto *statistics = found == nullptr ? nullptr : statisticsOf(*found, condition.column.name);
    if (statistics == nullptr)
        return unknown;
    const auto filled = 1 - statistics->nullFraction;
    using study::Operator;
    if (condition.op == Operator::IsNull || condition.op == Operator::IsNotNull)
        return condition.op == Operator::IsNull ? statistics->nullFraction : filled;
    if (condition.op == Operator::Equal || condition.op == Operator::NotEqual) {
        const auto place = std::ranges::find(statistics->commonValues, condition.value);
        const auto isCommon = place != statistics->commonValues.end();
        const auto equal = isCommon
            ? statistics->commonFrequencies[static_cast<std::size_t>(place - statistics->commonValues.begin())]
            : filled / std::max(1.0, distinctOf(*statistics, rowsOf(*found)));
        return condition.op == Operator::Equal ? equal : filled - equal;
    }
    return rangeShare(*statistics, condition).value_or(unknown);
}

namespace {

//! A value of statistics as a date; a month counts as its 28th.
std::string dateText(const std::string &value, study::Calendar calendar)
{
    if (calendar == study::Calendar::Year)
        return value + "-12-31";
    if (calendar == study::Calendar::YearMonth && value.size() > 2)
        return value.substr(0, value.size() - 2) + "-" + value.substr(value.size() - 2) + "-28";
    return value;
}

} // namespace

std::optional<std::pair<Timestamp, Timestamp>> historyOf(const catalog::Catalog &catalog, const Table &table)
{
    if (!table.moment)
        return std::nullopt;
    const auto &via = table.moment->via;
    const auto *found = tableOf(catalog, via.empty() ? table.name : via.back().table.name);
    const auto *statistics = found == nullptr ? nullptr : statisticsOf(*found, table.moment->column.name);
    if (statistics == nullptr)
        return std::nullopt;
    std::optional<std::pair<Timestamp, Timestamp>> history;
    const auto take = [&](const std::string &value) {
        const auto moment = parseTimestamp(dateText(value, table.moment->column.calendar));
        if (!moment)
            return;
        if (!history)
            history = {*moment, *moment};
        history->first = std::min(history->first, *moment);
        history->second = std::max(history->second, *moment);
    };
    std::ranges::for_each(statistics->commonValues, take);
    std::ranges::for_each(statistics->histogram, take);
    return history;
}

} // namespace espalier::plan

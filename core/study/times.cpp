// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/times.h"

#include "core/study/columnname.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace espalier::study {

namespace {

//! A column that is missing more often tells no row's time.
constexpr double mostNulls = 0.5;
//! One that is missing no more often tells nearly all rows' time; those without are never seen.
constexpr double fewNulls = 0.1;

struct Likelihood
{
    int score = 0; //!< above 0: it looks like the time at which the row came to be
    std::vector<TimeReason> reasons;

    void add(int points, TimeReason reason)
    {
        score += points;
        reasons.push_back(reason);
    }
};

void judgeName(Likelihood &likelihood, const std::string &name)
{
    const bool isBad =
        isNamedAsUpdate(name) || isNamedAsEnd(name) || (isNamedAsPlan(name) && !isNamedAsValidFrom(name));
    if (isNamedAsBeginning(name) && !isBad)
        likelihood.add(4, TimeReason::NamedAsBeginning);
    if (isNamedAsMoment(name))
        likelihood.add(1, TimeReason::NamedAsMoment);
    if (isBad)
        likelihood.score -= 8;
}

bool isMostlyNull(const catalog::Column &column)
{
    return column.statistics && column.statistics->nullFraction > mostNulls;
}

//! Declared to be there in every row, or there in nearly all by the statistics.
bool isNearlyFull(const catalog::Column &column)
{
    return !column.isNullable || (column.statistics && column.statistics->nullFraction <= fewNulls);
}

void judgeColumn(Likelihood &result, const catalog::Table &table, std::size_t index)
{
    const auto &column = table.columns[index];
    if (column.isNullable)
        result.score -= 1;
    else
        result.add(1, TimeReason::NeverNull);
    const auto isIndexed = [index](const auto &columns) {
        return std::ranges::find(columns, index) != columns.end();
    };
    if (std::ranges::any_of(table.indexes, isIndexed))
        result.add(1, TimeReason::Indexed);
    if (column.statistics && std::abs(column.statistics->correlation) > 0.9)
        result.add(1, TimeReason::InRowOrder);
}

Likelihood likelihood(const catalog::Table &table, std::size_t index)
{
    const auto &column = table.columns[index];
    if (!catalog::isMoment(column.type) || isMostlyNull(column))
        return {};
    Likelihood result{.score = 2, .reasons = {}};
    judgeName(result, column.name);
    judgeColumn(result, table, index);
    const auto moments = std::ranges::count_if(table.columns, [](const auto &other) {
        return catalog::isMoment(other.type);
    });
    if (moments == 1)
        result.reasons.push_back(TimeReason::OnlyMoment);
    return result;
}

std::optional<std::int64_t> wholeIn(std::string_view text)
{
    std::int64_t number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    return failed == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

//! A value of statistics as a moment: the end of a month or a year.
std::optional<Timestamp> momentIn(std::string_view text, Calendar calendar)
{
    if (calendar == Calendar::None) {
        const auto moment = parseTimestamp(text);
        return moment && moment->isFinite() ? std::optional(*moment) : std::nullopt;
    }
    const auto number = wholeIn(text);
    if (!number)
        return std::nullopt;
    const auto year = calendar == Calendar::Year ? *number : *number / 100;
    const auto month = calendar == Calendar::Year ? 12 : *number % 100;
    constexpr std::int64_t firstYear = 1000;
    constexpr std::int64_t lastYear = 2199;
    if (year < firstYear || year > lastYear || month < 1 || month > 12)
        return std::nullopt;
    const auto moment =
        parseTimestamp(std::to_string(year) + (month < 10 ? "-0" : "-") + std::to_string(month) + "-28");
    return moment ? std::optional(*moment) : std::nullopt;
}

struct MomentShare
{
    Timestamp moment;
    double share = 0; //!< of the rows
};

//! The moments of statistics; nothing where a whole number is none.
std::vector<MomentShare> sharesOf(const catalog::ColumnStatistics &statistics, Calendar calendar)
{
    std::vector<MomentShare> values;
    double left = 1 - statistics.nullFraction;
    for (std::size_t i = 0; i < statistics.commonValues.size(); ++i) {
        const auto share = i < statistics.commonFrequencies.size() ? statistics.commonFrequencies[i] : 0;
        left -= share;
        // Beside others a common one may stand for an unknown time.
        if (const auto moment = momentIn(statistics.commonValues[i], calendar))
            values.push_back({*moment, share});
        else if (calendar != Calendar::None && statistics.histogram.empty())
            return {};
    }
    for (const auto &value : statistics.histogram) {
        if (const auto moment = momentIn(value, calendar))
            values.push_back({*moment, std::max(left, 0.0) / static_cast<double>(statistics.histogram.size())});
        else if (calendar != Calendar::None)
            return {};
    }
    return values;
}

//! Not all rows have the same: data of one year, whose column tells no time.
bool tellsApart(const catalog::Column &column, Calendar calendar)
{
    const auto values = sharesOf(*column.statistics, calendar);
    return std::ranges::any_of(values, [&](const MomentShare &value) {
        return value.moment != values.front().moment;
    });
}

//! How whole numbers tell a time, by their name and their values.
Calendar calendarOf(const catalog::Column &column)
{
    if (!isWhole(column.type, column.typeName) || !column.statistics || isMostlyNull(column))
        return Calendar::None;
    const auto calendar = isNamedAsYearMonth(column.name) ? Calendar::YearMonth
        : isNamedAsYear(column.name)                      ? Calendar::Year
                                                          : Calendar::None;
    return calendar != Calendar::None && tellsApart(column, calendar) ? calendar : Calendar::None;
}

std::optional<TimeSuggestion> ofYear(const catalog::Table &table, std::size_t index)
{
    const auto calendar = calendarOf(table.columns[index]);
    if (calendar == Calendar::None)
        return std::nullopt;
    Likelihood found{.score = 1, .reasons = {TimeReason::NamedAsYear}};
    judgeColumn(found, table, index);
    TableTime time{.table = table.name, .column = table.columns[index].name, .calendar = calendar};
    return TimeSuggestion{.time = std::move(time), .score = found.score, .reasons = std::move(found.reasons)};
}

//! A range of moments that nearly every row has: one version of it follows another.
std::optional<TimeSuggestion> ofRange(const catalog::Table &table, std::size_t index)
{
    const auto &column = table.columns[index];
    const bool isOfMoments = column.type == catalog::Type::Range && catalog::isMoment(column.element);
    if (!isOfMoments || !isNearlyFull(column) || !isNamedAsValidity(column.name))
        return std::nullopt;
    TimeSuggestion found{
        .time = {.table = table.name, .column = column.name}, .score = 4, .reasons = {TimeReason::NamedAsValidity}};
    if (!column.isNullable)
        found.reasons.push_back(TimeReason::NeverNull);
    return found;
}

std::optional<TimeSuggestion> ofColumn(const catalog::Table &table, std::size_t index)
{
    if (auto range = ofRange(table, index))
        return range;
    if (auto year = ofYear(table, index))
        return year;
    auto found = likelihood(table, index);
    if (found.score <= 0)
        return std::nullopt;
    return TimeSuggestion{.time = {.table = table.name, .column = table.columns[index].name},
                          .score = found.score,
                          .reasons = std::move(found.reasons)};
}

bool holds(const std::vector<TableTime> &times, const sql::QualifiedName &table, const std::string &column)
{
    return std::ranges::any_of(times, [&](const TableTime &time) {
        return time.table == table && time.column == column && time.path.empty();
    });
}

//! A record time that is spread as the events are, and mostly later: not one that a copied database has of all its rows.
bool isSpread(const catalog::Column &record, const TimeSpan &events)
{
    const auto span = spanOf(record, Calendar::None);
    if (!span)
        return false;
    constexpr std::int64_t hour = 3'600'000'000;
    const auto length = events.middle.microseconds - events.first.microseconds;
    const auto recorded = span->middle.microseconds - span->first.microseconds;
    return span->middle.microseconds > events.middle.microseconds + hour && recorded > length / 20;
}

//! valid_from beside valid_to, also where a record time would come first.
void addValidity(TimeSuggestion &suggestion, const catalog::Table &table, const TimeChoices &choices)
{
    const auto isFrom = [&](const catalog::Column &column) {
        return catalog::isMoment(column.type) && isNearlyFull(column) && isNamedAsValidFrom(column.name)
            && !holds(choices.dismissed, table.name, column.name);
    };
    const auto isTo = [](const catalog::Column &column) {
        return catalog::isMoment(column.type) && isNamedAsValidTo(column.name);
    };
    const auto until = std::ranges::find_if(table.columns, isTo);
    if (until == table.columns.end())
        return;
    if (!isNamedAsValidFrom(suggestion.time.column)) {
        const auto from = std::ranges::find_if(table.columns, isFrom);
        if (from == table.columns.end() || !isNamedAsRecord(suggestion.time.column))
            return;
        const auto record = catalog::findColumn(table, suggestion.time.column);
        const auto rows = spanOf(*from, Calendar::None);
        suggestion.time.column = from->name;
        suggestion.reasons = {TimeReason::NamedAsBeginning};
        if (record && rows && isSpread(table.columns[*record], *rows)) {
            suggestion.time.recorded = table.columns[*record].name;
            suggestion.reasons.push_back(TimeReason::RecordedLater);
        }
    }
    suggestion.time.until = until->name;
    suggestion.reasons.push_back(TimeReason::NamedAsValidity);
}

//! happened_at beside inserted_at: the event's time, known from when it was entered.
void addRecord(TimeSuggestion &suggestion, const catalog::Table &table, const TimeChoices &choices)
{
    const auto place = catalog::findColumn(table, suggestion.time.column);
    if (!place || !catalog::isMoment(table.columns[*place].type))
        return;
    const auto isEvent = [&](const catalog::Column &column) {
        return catalog::isMoment(column.type) && !isMostlyNull(column) && !isNamedAsRecord(column.name)
            && !isNamedAsEnd(column.name) && !isNamedAsUpdate(column.name) && !isNamedAsPlan(column.name)
            && !holds(choices.dismissed, table.name, column.name);
    };
    const auto isRecord = [](const catalog::Column &column) {
        return catalog::isMoment(column.type) && isNearlyFull(column) && isNamedAsRecord(column.name);
    };
    for (const auto &event : table.columns) {
        const auto events = isEvent(event) && isNearlyFull(event) ? spanOf(event, Calendar::None) : std::nullopt;
        if (!events)
            continue;
        for (const auto &record : table.columns) {
            if (!isRecord(record) || !isSpread(record, *events))
                continue;
            suggestion.time.column = event.name;
            suggestion.time.recorded = record.name;
            suggestion.reasons = {TimeReason::RecordedLater};
            if (!event.isNullable)
                suggestion.reasons.insert(suggestion.reasons.begin(), TimeReason::NeverNull);
            return;
        }
    }
}

//! What was accepted of the table's own columns, where they are still there.
const TableTime *acceptedOf(const catalog::Table &table, const TimeChoices &choices)
{
    const auto found = std::ranges::find_if(choices.accepted, [&table](const TableTime &time) {
        return time.table == table.name && time.path.empty() && catalog::findColumn(table, time.column);
    });
    return found == choices.accepted.end() ? nullptr : &*found;
}

} // namespace

std::string_view describe(TimeReason reason)
{
    switch (reason) {
    case TimeReason::NamedAsBeginning:
        return "named as a beginning";
    case TimeReason::NamedAsMoment:
        return "named as a moment";
    case TimeReason::NamedAsYear:
        return "named as a year, with values that are years";
    case TimeReason::NamedAsValidity:
        return "rows are valid for a time";
    case TimeReason::NeverNull:
        return "never null";
    case TimeReason::Indexed:
        return "indexed";
    case TimeReason::InRowOrder:
        return "rows lie in its order";
    case TimeReason::OnlyMoment:
        return "the only date or time";
    case TimeReason::RecordedLater:
        return "rows were entered later than that";
    case TimeReason::OfParent:
        return "the time of the row that it refers to";
    }
    return {};
}

bool isWhole(catalog::Type type, std::string_view typeName)
{
    // numeric(4) and numeric(4,0): no digit after the point.
    const bool isScaled =
        typeName.starts_with("numeric(") && (typeName.find(',') == std::string_view::npos || typeName.ends_with(",0)"));
    return type == catalog::Type::Integer || (type == catalog::Type::Decimal && isScaled);
}

std::optional<TimeSpan> spanOf(const catalog::Column &column, Calendar calendar)
{
    auto values = column.statistics ? sharesOf(*column.statistics, calendar) : std::vector<MomentShare>();
    if (values.empty())
        return std::nullopt;
    std::ranges::sort(values, {}, &MomentShare::moment);
    double all = 0;
    for (const auto &value : values)
        all += value.share;
    // Without frequencies all are alike.
    auto middle = values[values.size() / 2].moment;
    double below = 0;
    for (const auto &value : values) {
        below += value.share;
        if (all > 0 && 2 * below > all) {
            middle = value.moment;
            break;
        }
    }
    return TimeSpan{values.front().moment, middle};
}

std::optional<TimeSuggestion> timeSuggestion(const catalog::Table &table, const TimeChoices &choices)
{
    if (const auto *accepted = acceptedOf(table, choices)) {
        auto found = ofColumn(table, *catalog::findColumn(table, accepted->column));
        auto result = found ? std::move(*found) : TimeSuggestion();
        result.time = *accepted;
        return result;
    }
    std::optional<TimeSuggestion> best;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        auto found = ofColumn(table, i);
        if (found && found->score > (best ? best->score : 0)
            && !holds(choices.dismissed, table.name, table.columns[i].name))
            best = std::move(found);
    }
    if (!best)
        return best;
    addValidity(*best, table, choices);
    if (best->time.until.empty())
        addRecord(*best, table, choices);
    return best;
}

std::optional<TableTime> suggestedTime(const catalog::Table &table, const TimeChoices &choices)
{
    auto found = timeSuggestion(table, choices);
    return found ? std::optional(std::move(found->time)) : std::nullopt;
}

} // namespace espalier::study

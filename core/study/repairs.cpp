// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/repairs.h"

#include "core/base/require.h"
#include "core/study/messages.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>
#include <utility>

namespace espalier::study {

namespace {

Failure invalid(std::string subject, Message problem, Message remedy)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = std::move(subject),
                         .problem = std::move(problem),
                         .remedies = {std::move(remedy)}});
}

Result<> checkPeriod(const std::string &subject, const Period &period)
{
    if (!period.from && !period.until)
        return invalid(subject, messages::periodIsEndless(), messages::giveFromOrUntil());
    if (period.from && period.until && *period.from >= *period.until)
        return invalid(subject, messages::periodEndsEarly(), messages::fromThenUntil());
    return {};
}

bool isSameColumn(const Repair &one, const Repair &other)
{
    return one.table == other.table && one.column == other.column;
}

//! A value is read as one other, at once: not as something that is read as a third.
bool areAlike(const std::vector<Repair> &repairs)
{
    return !repairs.empty() && std::ranges::all_of(repairs, [&](const Repair &repair) {
        return isSameColumn(repair, repairs.front()) && repair.as.index() == repairs.front().as.index();
    });
}

Result<> checkRenamed(const Study &study, std::size_t place, const std::string &subject)
{
    const auto &repair = study.repairs[place];
    const auto &renamed = std::get<Repair::Renamed>(repair.as);
    if (renamed.value == renamed.by)
        return invalid(subject, messages::isReadAsItself(renamed.value), messages::leaveItOut());
    for (std::size_t i = 0; i < study.repairs.size(); ++i) {
        const auto *other = std::get_if<Repair::Renamed>(&study.repairs[i].as);
        if (i == place || other == nullptr || !isSameColumn(study.repairs[i], repair))
            continue;
        if (other->value == renamed.value)
            return invalid(subject, messages::isReadAsTwo(renamed.value), messages::keepOne());
        if (other->value == renamed.by) {
            return invalid(subject, messages::isReadAsRead(renamed.value, renamed.by, other->by),
                           messages::readAtOnce(renamed.value, other->by));
        }
    }
    return {};
}

//! "a", "a, and b", "a, b, c, and 2 more".

} // namespace

std::optional<TableTime> rowTime(const Study &study, const sql::QualifiedName &table)
{
    const auto *time = findTime(study, table);
    if (time != nullptr && !time->column.empty())
        return TableTime{.table = table, .column = time->column, .path = time->path, .calendar = time->calendar};
    const auto *row = std::get_if<RowTarget>(&study.target);
    if (row != nullptr && table == study.entity && !row->asOf.empty())
        return TableTime{.table = table, .column = row->asOf, .path = row->asOfPath, .calendar = row->asOfCalendar};
    const auto *given = std::get_if<GivenTarget>(&study.target);
    if (given != nullptr && table == given->table && !given->asOf.empty())
        return TableTime{.table = table, .column = given->asOf};
    return std::nullopt;
}

Result<> checkRepairs(const Study &study)
{
    for (std::size_t i = 0; i < study.repairs.size(); ++i) {
        const auto &repair = study.repairs[i];
        const auto subject = fmt::format("repairs[{}] ({}.{})", i, sql::displayName(repair.table), repair.column);
        const auto *period = std::get_if<Repair::Missing>(&repair.as);
        if (auto checked = period != nullptr ? checkPeriod(subject, *period) : checkRenamed(study, i, subject);
            !checked)
            return checked;
    }
    for (std::size_t i = 0; i < study.leftOut.size(); ++i) {
        if (auto checked = checkPeriod(fmt::format("left_out[{}]", i), study.leftOut[i]); !checked)
            return checked;
    }
    if (!study.leftOut.empty() && !hasAsOf(study))
        return invalid("left_out", messages::noPeriodWithoutAsOf(), messages::leaveOutOrFilter());
    return {};
}

std::string momentText(Timestamp moment)
{
    constexpr std::string_view midnight = " 00:00";
    auto text = printTimestamp(moment);
    text.resize(std::min(text.size(), std::string_view("2025-03-02 12:30").size()));
    if (text.ends_with(midnight))
        text.resize(text.size() - midnight.size());
    return text;
}

bool takesLabels(const Study &study, const Repair &repair)
{
    if (!std::holds_alternative<Repair::Missing>(repair.as))
        return false;
    if (const auto *row = std::get_if<RowTarget>(&study.target))
        return repair.table == study.entity && repair.column == row->column;
    if (const auto *given = std::get_if<GivenTarget>(&study.target))
        return repair.table == given->table && repair.column == given->label;
    const auto &future = std::get<FutureTarget>(study.target);
    const bool isRead = repair.column == future.column
        || std::ranges::find(future.where, repair.column, &Condition::column) != future.where.end();
    return isRead && !future.path.empty() && repair.table == future.path.back().table;
}

Period widened(const Period &period, std::int64_t step)
{
    const auto floored = [step](std::int64_t moment) {
        const auto rest = moment % step;
        return moment - (rest < 0 ? rest + step : rest);
    };
    auto result = period;
    if (period.from && period.from->isFinite())
        result.from->microseconds = floored(period.from->microseconds);
    if (period.until && period.until->isFinite())
        result.until->microseconds = floored(period.until->microseconds - 1) + step;
    return result;
}

Message told(const Period &period)
{
    constexpr std::int64_t minute = 60'000'000;
    const auto whole = widened(period, minute);
    if (whole.from && whole.until)
        return messages::between(momentText(*whole.from), momentText(*whole.until));
    if (whole.until)
        return messages::before(momentText(*whole.until));
    return whole.from ? messages::fromOn(momentText(*whole.from)) : messages::always();
}

std::vector<Message> told(const std::vector<Period> &periods)
{
    std::vector<Message> all;
    all.reserve(periods.size());
    std::ranges::transform(periods, std::back_inserter(all), [](const Period &period) {
        return told(period);
    });
    return all;
}

Message told(const std::vector<Repair> &repairs)
{
    ESPALIER_REQUIRE(areAlike(repairs));
    const auto &first = repairs.front();
    const auto column = sql::displayName(first.table) + "." + first.column;
    std::vector<Message> renamed;
    std::vector<Period> missing;
    for (const auto &repair : repairs) {
        if (const auto *value = std::get_if<Repair::Renamed>(&repair.as))
            renamed.push_back(messages::valueAs(value->value, value->by));
        else
            missing.push_back(std::get<Repair::Missing>(repair.as));
    }
    if (renamed.empty())
        return messages::treatAsMissing(column, told(missing));
    if (renamed.size() > 1)
        return messages::readSeveralAs(column, std::move(renamed));
    const auto &only = std::get<Repair::Renamed>(first.as);
    return messages::readAs(only.value, column, only.by);
}

Message told(const Repair &repair)
{
    return told(std::vector{repair});
}

} // namespace espalier::study

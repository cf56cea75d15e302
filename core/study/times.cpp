// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/times.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <string>

namespace espalier::study {

namespace {

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char character) {
        return std::tolower(character);
    });
    return result;
}

bool holdsAny(std::string_view name, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words, [name](auto word) {
        return name.find(word) != std::string_view::npos;
    });
}

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
    if (holdsAny(name,
                 {"created", "placed", "occurred", "happened", "started", "ordered", "received", "paid", "issued"}))
        likelihood.add(4, TimeReason::NamedAsBeginning);
    if (name.ends_with("_at") || name.ends_with("_time") || name.ends_with("_on") || name.ends_with("date"))
        likelihood.add(1, TimeReason::NamedAsMoment);
    if (holdsAny(name,
                 {"updated", "modified", "changed", "deleted", "birth", "expire", "due", "until", "end", "valid",
                  "scheduled", "closed", "last_", "next_"}))
        likelihood.score -= 6;
}

Likelihood likelihood(const catalog::Table &table, std::size_t index)
{
    const auto &column = table.columns[index];
    if (!catalog::isMoment(column.type))
        return {};
    Likelihood result{.score = 2, .reasons = {}};
    judgeName(result, lowered(column.name));
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
    const auto moments = std::ranges::count_if(table.columns, [](const auto &other) {
        return catalog::isMoment(other.type);
    });
    if (moments == 1)
        result.reasons.push_back(TimeReason::OnlyMoment);
    return result;
}

bool holds(const std::vector<TableTime> &times, const sql::QualifiedName &table, const std::string &column)
{
    return std::ranges::any_of(times, [&](const TableTime &time) {
        return time.table == table && time.column == column;
    });
}

} // namespace

std::string_view describe(TimeReason reason)
{
    switch (reason) {
    case TimeReason::NamedAsBeginning:
        return "named as a beginning";
    case TimeReason::NamedAsMoment:
        return "named as a moment";
    case TimeReason::NeverNull:
        return "never null";
    case TimeReason::Indexed:
        return "indexed";
    case TimeReason::InRowOrder:
        return "rows lie in its order";
    case TimeReason::OnlyMoment:
        return "the only date or time";
    }
    return {};
}

std::optional<TimeSuggestion> timeSuggestion(const catalog::Table &table, const TimeChoices &choices)
{
    std::optional<TimeSuggestion> best;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto &column = table.columns[i];
        const TableTime time{.table = table.name, .column = column.name};
        auto found = likelihood(table, i);
        if (catalog::isMoment(column.type) && holds(choices.accepted, table.name, column.name))
            return TimeSuggestion{.time = time, .score = found.score, .reasons = std::move(found.reasons)};
        if (found.score > (best ? best->score : 0) && !holds(choices.dismissed, table.name, column.name))
            best = TimeSuggestion{.time = time, .score = found.score, .reasons = std::move(found.reasons)};
    }
    return best;
}

std::optional<TableTime> suggestedTime(const catalog::Table &table, const TimeChoices &choices)
{
    auto found = timeSuggestion(table, choices);
    return found ? std::optional(std::move(found->time)) : std::nullopt;
}

std::vector<TableTime> suggestedTimes(const catalog::Catalog &catalog, const TimeChoices &choices)
{
    std::vector<TableTime> times;
    for (const auto &table : catalog.tables) {
        if (auto time = suggestedTime(table, choices))
            times.push_back(std::move(*time));
    }
    return times;
}

} // namespace espalier::study

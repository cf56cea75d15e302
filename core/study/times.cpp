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

//! Above 0: it looks like the time at which the row came to be.
int likelihood(const catalog::Table &table, std::size_t index)
{
    const auto &column = table.columns[index];
    if (!catalog::isMoment(column.type))
        return 0;
    const auto name = lowered(column.name);
    int score = 2;
    if (holdsAny(name,
                 {"created", "placed", "occurred", "happened", "started", "ordered", "received", "paid", "issued"}))
        score += 4;
    if (name.ends_with("_at") || name.ends_with("_time") || name.ends_with("_on") || name.ends_with("date"))
        score += 1;
    if (holdsAny(name,
                 {"updated", "modified", "changed", "deleted", "birth", "expire", "due", "until", "end", "valid",
                  "scheduled", "closed", "last_", "next_"}))
        score -= 6;
    score += column.isNullable ? -1 : 1;
    const auto isIndexed = [index](const auto &columns) {
        return std::ranges::find(columns, index) != columns.end();
    };
    if (std::ranges::any_of(table.indexes, isIndexed))
        score += 1;
    if (column.statistics && std::abs(column.statistics->correlation) > 0.9)
        score += 1;
    return score;
}

} // namespace

std::optional<TableTime> suggestedTime(const catalog::Table &table)
{
    int best = 0;
    std::size_t place = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto score = likelihood(table, i);
        if (score > best) {
            best = score;
            place = i;
        }
    }
    if (best <= 0)
        return std::nullopt;
    return TableTime{.table = table.name, .column = table.columns[place].name};
}

std::vector<TableTime> suggestedTimes(const catalog::Catalog &catalog)
{
    std::vector<TableTime> times;
    for (const auto &table : catalog.tables) {
        if (auto time = suggestedTime(table))
            times.push_back(std::move(*time));
    }
    return times;
}

} // namespace espalier::study

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/missing.h"

#include "core/quality/rises.h"

namespace espalier::quality {

namespace {

//! What is missing at the very end may be filled later: only a longer part of the history with a sharp edge is a scar there.
constexpr double leastAtEnd = 0.03;
constexpr double nearlyAll = 0.9;
constexpr std::int64_t shortestPart = 3 * oneDay;

bool growsTowardsTheEnd(std::span<const std::uint8_t> isMissing, const Rise &rise)
{
    const auto third = rise.rows.size() / 3;
    const auto shareOf = [&isMissing, third](std::size_t begin) {
        std::size_t count = 0;
        for (auto row = begin; row < begin + third; ++row)
            count += isMissing[row];
        return static_cast<double>(count) / static_cast<double>(third);
    };
    return third > 0 && shareOf(rise.rows.end - third) - shareOf(rise.rows.begin) > 0.15;
}

} // namespace

std::vector<Scar> missingPeriods(const frame::Column &column, std::span<const Timestamp> times)
{
    std::vector<std::uint8_t> isMissing(times.size());
    for (std::size_t row = 0; row < times.size(); ++row)
        isMissing[row] = frame::isMissing(column, row) ? 1 : 0;
    std::vector<Scar> scars;
    for (const auto &rise : risesOf(isMissing, times, {.shares = {0.4, 0.9}})) {
        const bool isShort = static_cast<double>(rise.rows.size()) < leastAtEnd * static_cast<double>(times.size());
        if (rise.isToEnd && (isShort || growsTowardsTheEnd(isMissing, rise)))
            continue;
        const auto span = spanOf(times, rise.rows);
        // Some days of the week may be fuller than others.
        if (rise.share < nearlyAll && span.until.microseconds - span.from.microseconds < shortestPart)
            continue;
        scars.push_back({.column = column.name,
                         .kind = rise.isFromStart && rise.share >= nearlyAll ? ScarKind::Begins : ScarKind::Missing,
                         .from = span.from,
                         .until = span.until,
                         .rows = static_cast<std::int64_t>(rise.rows.size()),
                         .affected = static_cast<std::int64_t>(rise.hits),
                         .share = rise.share,
                         .elsewhere = rise.elsewhere});
    }
    return scars;
}

} // namespace espalier::quality

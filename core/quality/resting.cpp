// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/resting.h"

#include "core/quality/codes.h"
#include "core/quality/gaps.h"

namespace espalier::quality {

namespace {

constexpr std::size_t mostSources = 40;
constexpr std::size_t fewestOfLevel = 100;
//! A category that is there on fewer days than this part of all comes and goes anyway.
constexpr double fewestShare = 0.01;

} // namespace

std::vector<Scar> restingCategories(const frame::Column &column, std::span<const Timestamp> times)
{
    std::vector<Scar> scars;
    const auto *categories = std::get_if<frame::Categories>(&column.values);
    if (categories == nullptr || categories->levels.size() < 2 || categories->levels.size() > mostSources)
        return scars;
    const auto codes = codesOf(column, times);
    std::vector<std::vector<Timestamp>> ofLevel(codes.counts.size());
    for (std::size_t row = 0; row < codes.codes.size(); ++row)
        ofLevel[static_cast<std::size_t>(codes.codes[row])].push_back(codes.times[row]);
    for (std::size_t code = 0; code < ofLevel.size(); ++code) {
        const auto &own = ofLevel[code];
        if (own.size() < fewestOfLevel
            || static_cast<double>(own.size()) < fewestShare * static_cast<double>(codes.codes.size()))
            continue;
        for (const auto &gap : gapsOf(own, ofLevel.size())) {
            scars.push_back({.column = column.name,
                             .kind = ScarKind::StoodStill,
                             .from = gap.span.from,
                             .until = gap.span.until,
                             .expected = gap.expected,
                             .value = categories->levels[code]});
        }
    }
    return scars;
}

} // namespace espalier::quality

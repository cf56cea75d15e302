// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/constant.h"

#include "core/quality/codes.h"

#include <algorithm>
#include <cmath>

namespace espalier::quality {

namespace {

constexpr double runCertainty = 12; //!< added to the logarithm of the count of rows
constexpr std::size_t mostRuns = 3;
//! How much longer than any other run: a column that changes slowly, or rests every summer, has many long ones.
constexpr double farLongerThanRuns = 4;
//! A value that most rows have anyway says nothing by coming again.
constexpr double mostCommon = 0.6;
constexpr std::size_t fewestForRuns = 40;
//! Young rows may all have the value that they begin with.
constexpr double leastAtTheEnd = 0.03;

struct Run
{
    Stretch rows;
    std::int32_t code = 0;
};

std::vector<Run> runsOf(const std::vector<std::int32_t> &codes)
{
    std::vector<Run> runs;
    for (std::size_t row = 0; row < codes.size(); ++row) {
        if (!runs.empty() && runs.back().code == codes[row])
            ++runs.back().rows.end;
        else
            runs.push_back({{row, row + 1}, codes[row]});
    }
    return runs;
}

//! The longest runs first, as many as are far longer than the next one; none where no gap is so wide.
std::vector<Run> outstanding(std::vector<Run> runs)
{
    const auto looked = std::min(runs.size(), mostRuns + 1);
    std::partial_sort(runs.begin(), runs.begin() + static_cast<std::ptrdiff_t>(looked), runs.end(),
                      [](const Run &a, const Run &b) {
                          return a.rows.size() > b.rows.size();
                      });
    runs.resize(looked);
    for (auto count = std::min(mostRuns, looked > 0 ? looked - 1 : 0); count > 0; --count) {
        if (static_cast<double>(runs[count - 1].rows.size())
            >= farLongerThanRuns * static_cast<double>(runs[count].rows.size())) {
            runs.resize(count);
            return runs;
        }
    }
    return {};
}

//! How the column behaves outside of a run.
struct Elsewhere
{
    double share = 0; //!< of the run's value
    double stays =
        0; //!< how often a row has the value of the row before, or that value follows itself: the higher of the two
};

Elsewhere elsewhereOf(const Codes &codes, const Run &run)
{
    double rows = 0;
    double same = 0;
    double own = 0;
    double ownStays = 0;
    for (std::size_t row = 1; row < codes.codes.size(); ++row) {
        if (row >= run.rows.begin && row <= run.rows.end)
            continue;
        const bool isSame = codes.codes[row] == codes.codes[row - 1];
        rows += 1;
        same += isSame ? 1 : 0;
        own += codes.codes[row - 1] == run.code ? 1 : 0;
        ownStays += isSame && codes.codes[row] == run.code ? 1 : 0;
    }
    return {.share = rows > 0 ? own / rows : 1,
            .stays = std::max((same + 1) / (rows + 2), (ownStays + 0.5) / (own + 1.5))};
}

} // namespace

std::vector<Scar> constantPeriods(const frame::Column &column, std::span<const Timestamp> times)
{
    const auto codes = codesOf(column, times);
    std::vector<Scar> scars;
    if (codes.codes.size() < fewestForRuns || codes.counts.size() < 2)
        return scars;
    const double bound = runCertainty + std::log(static_cast<double>(codes.codes.size()));
    for (auto run : outstanding(runsOf(codes.codes))) {
        const auto other = elsewhereOf(codes, run);
        if (other.share > mostCommon || -std::log(other.stays) * static_cast<double>(run.rows.size()) < bound)
            continue;
        const bool isFromStart = run.rows.begin == 0;
        const bool isToEnd = run.rows.end == codes.codes.size();
        const auto most = (1 - leastAtTheEnd) * static_cast<double>(codes.codes.size());
        // Seen from the inside: a time that has other values too is none of the period's.
        const auto span = spanOf(codes.times, run.rows);
        const bool isShort =
            static_cast<double>(run.rows.size()) < leastAtTheEnd * static_cast<double>(codes.codes.size());
        // What is otherwise in the youngest rows alone was not begun there: it is not finished yet.
        const bool isNearlyAll = isFromStart && static_cast<double>(run.rows.size()) > most;
        if ((isFromStart && isToEnd) || isNearlyAll || (isToEnd && isShort) || span.until <= span.from)
            continue;
        const auto rows = static_cast<std::int64_t>(run.rows.size());
        const bool isSeason = recurs(codes.times, span, [&](Stretch there) {
            return std::all_of(codes.codes.begin() + static_cast<std::ptrdiff_t>(there.begin),
                               codes.codes.begin() + static_cast<std::ptrdiff_t>(there.end), [&](std::int32_t code) {
                                   return code == codes.codes[there.begin];
                               });
        });
        if (isSeason)
            continue;
        scars.push_back({.column = column.name,
                         .kind = isFromStart ? ScarKind::Begins : ScarKind::Constant,
                         .from = span.from,
                         .until = span.until,
                         .rows = rows,
                         .affected = rows,
                         .share = 1,
                         .elsewhere = other.share,
                         .value = frame::textAt(column, codes.rows[run.rows.begin])});
    }
    return scars;
}

} // namespace espalier::quality

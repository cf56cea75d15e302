// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/shifted.h"

#include "core/evaluate/quantiles.h"
#include "core/quality/codes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

namespace espalier::quality {

namespace {

constexpr double shiftCertainty = 12; //!< added to the logarithm of the count of rows
constexpr std::size_t fewestForShifts = 60;
constexpr std::size_t mostRowsForShifts = 50'000;
constexpr std::size_t fewestInPeriod = 10;
constexpr std::int64_t shortest = 20 * oneDay / 24;
constexpr double nearlyAllPositive = 0.95;
constexpr std::size_t mostLevelBlocks = 200;
constexpr std::size_t fewestForLevel = 8;
//! Parts of the history whose middle is the level that a period is held against: what changes slowly is no scar.
constexpr std::array<double, 3> neighbourhoods{0.15, 0.4, 1};
constexpr std::array<double, 4> factors{2, 10, 100, 1000};
//! Of the shift: how far a side may be from it.
constexpr double tolerance = 0.2;
constexpr double mostTolerance = 0.32;
constexpr double widestTolerance = 0.28; //!< of the logarithm
//! Of the shift: how much of it has to be at the very edges.
constexpr double sharpness = 0.6;
//! Standard deviations of stretches of the same length.
constexpr double outstandingBy = 5;

class Shifts
{
public:
    Shifts(std::vector<double> logs, std::vector<Timestamp> times)
        : m_logs(std::move(logs))
        , m_times(std::move(times))
        , m_rest(m_logs.size())
        , m_scores(m_logs.size())
    { }

    struct Shift
    {
        Stretch rows;
        double size = 0; //!< as found
        double score = 0;
    };

    std::vector<Shift> run()
    {
        const auto count = std::clamp<std::size_t>(m_logs.size() / fewestForLevel, 1, mostLevelBlocks);
        m_blocks.resize(count);
        for (std::size_t block = 0; block < count; ++block)
            m_blocks[block] = evaluate::median(logsIn(rowsOf(block)));
        for (const double part : neighbourhoods) {
            level(part);
            for (const double factor : factors) {
                look(std::log(factor));
                look(-std::log(factor));
            }
        }
        return distinct();
    }

private:
    Stretch rowsOf(std::size_t block) const
    {
        return {block * m_logs.size() / m_blocks.size(), (block + 1) * m_logs.size() / m_blocks.size()};
    }

    std::vector<double> logsIn(Stretch rows) const
    {
        return {m_logs.begin() + static_cast<std::ptrdiff_t>(rows.begin),
                m_logs.begin() + static_cast<std::ptrdiff_t>(rows.end)};
    }

    //! What is left of the logarithms once the middle of each part of the history is taken away, and its spread.
    void level(double part)
    {
        const auto reach =
            std::max<std::size_t>(1, static_cast<std::size_t>(part * static_cast<double>(m_blocks.size()) / 2));
        for (std::size_t block = 0; block < m_blocks.size(); ++block) {
            const auto first = m_blocks.begin() + static_cast<std::ptrdiff_t>(block - std::min(block, reach));
            const auto last =
                m_blocks.begin() + static_cast<std::ptrdiff_t>(std::min(m_blocks.size(), block + reach + 1));
            const double here = evaluate::median({first, last});
            for (auto row = rowsOf(block).begin; row < rowsOf(block).end; ++row)
                m_rest[row] = m_logs[row] - here;
        }
        std::vector<double> sizes(m_rest.size());
        std::ranges::transform(m_rest, sizes.begin(), [](double rest) {
            return std::abs(rest);
        });
        // Where most values are alike their middle distance is none.
        const double mean = std::accumulate(sizes.begin(), sizes.end(), 0.0) / static_cast<double>(sizes.size());
        m_spread = std::max(1.4826 * evaluate::median(std::move(sizes)), 1.25 * mean);
    }

    void look(double shift)
    {
        const double spread = std::max(m_spread, 0.25 * std::abs(shift));
        const double widest = 3 * spread;
        const double bound = shiftCertainty + std::log(static_cast<double>(m_logs.size()));
        for (std::size_t row = 0; row < m_rest.size(); ++row) {
            const double rest = std::clamp(m_rest[row], std::min(0.0, shift) - widest, std::max(0.0, shift) + widest);
            m_scores[row] = shift * (rest - shift / 2) / (spread * spread);
        }
        for (const auto &stretch : scoringStretches(m_scores, bound, bound))
            judge(withWholeTimes(m_times, stretch), shift);
    }

    void judge(Stretch rows, double shift)
    {
        const auto sides = around(m_times, rows);
        // The best of all stretches grows with their count.
        const double certainBy = std::sqrt(2 * (8 + std::log(static_cast<double>(m_logs.size()))));
        const auto least = std::max<std::size_t>(2 * fewestInPeriod, rows.size() / 2);
        if (rows.size() < fewestInPeriod || std::min(sides.before.size(), sides.after.size()) < least
            || std::abs(shift) < certainBy * errorOf(rows.size(), m_logs.size()))
            return; // a level that begins or ends somewhere is a change of the world
        const double inside = evaluate::trimmedMean(logsIn(rows));
        const double before = inside - evaluate::trimmedMean(logsIn(sides.before));
        const double after = inside - evaluate::trimmedMean(logsIn(sides.after));
        const auto length = m_times[rows.end - 1].microseconds - m_times[rows.begin].microseconds;
        if (length < shortest)
            return;
        const auto isNear = [&](double step, Stretch side) {
            const double slack = tolerance * std::abs(shift) + 2 * errorOf(rows.size(), side.size());
            return std::abs(step - shift) <= std::min({slack, mostTolerance * std::abs(shift), widestTolerance});
        };
        const bool isByFactor = isNear(before, sides.before) && isNear(after, sides.after);

        if (!isByFactor || !hasSharpEdges(rows, shift) || !isAlikeInside(rows, sides) || !isOutstanding(rows, shift))
            return;
        const auto middle = (before + after) / 2;
        const bool isSeason = recurs(m_times, spanOf(m_times, rows), [&](Stretch there) {
            const auto beside = around(m_times, there);
            const double level = evaluate::trimmedMean(logsIn(there));
            const double near = beside.before.size() > 0 ? evaluate::trimmedMean(logsIn(beside.before)) : level;
            return (level - near) / shift > 0.5;
        });
        if (!isSeason)
            m_found.push_back({rows, middle, static_cast<double>(rows.size()) * shift * shift});
    }

    //! Of the difference of two means; rows of one customer are alike.
    double errorOf(std::size_t rows, std::size_t others) const
    {
        constexpr double alike = 1.4;
        return alike * m_spread
            * std::sqrt(1 / static_cast<double>(std::max<std::size_t>(1, rows))
                        + 1 / static_cast<double>(std::max<std::size_t>(1, others)));
    }

    bool hasSharpEdges(Stretch rows, double shift) const
    {
        const auto size = std::clamp<std::size_t>(rows.size() / 4, fewestInPeriod, rows.size());
        const auto step = [&](Stretch low, Stretch high) {
            return (evaluate::trimmedMean(logsIn(high)) - evaluate::trimmedMean(logsIn(low))) / shift;
        };
        const Stretch before{rows.begin - std::min(rows.begin, size), rows.begin};
        const Stretch after{rows.end, std::min(m_logs.size(), rows.end + size)};
        const double least = std::max(sharpness / 2, sharpness - 2 * errorOf(size, size) / std::abs(shift));
        return step(before, {rows.begin, rows.begin + size}) > least
            && step(after, {rows.end - size, rows.end}) > least;
    }

    //! Values divided by the factor look like the others.
    bool isAlikeInside(Stretch rows, const Surroundings &sides) const
    {
        const auto spreadOf = [this](Stretch stretch) {
            auto logs = logsIn(stretch);
            const double middle = evaluate::median(logs);
            for (auto &value : logs)
                value = std::abs(value - middle);
            return evaluate::trimmedMean(std::move(logs));
        };
        const double inside = spreadOf(rows);
        const double outside = (spreadOf(sides.before) + spreadOf(sides.after)) / 2;
        const double slack = 1 + 3 / std::sqrt(static_cast<double>(rows.size()));
        const double least = 0.02;
        return inside <= 1.4 * slack * outside + least && outside <= 1.4 * slack * inside + least;
    }

    //! Other stretches of the same length differ far less from the level around them.
    bool isOutstanding(Stretch rows, double shift) const
    {
        constexpr std::size_t fewestWindows = 8;
        constexpr std::size_t mostWindows = 400;
        const auto length = rows.size();
        const auto possible = (m_logs.size() - length) / length;
        if (possible < fewestWindows)
            return true;
        const auto stride = std::max(length, m_logs.size() / mostWindows);
        std::vector<double> levels;
        for (std::size_t row = 0; row + length <= m_logs.size(); row += stride) {
            if (row + length <= rows.begin || row >= rows.end)
                levels.push_back(evaluate::trimmedMean(logsIn({row, row + length})));
        }
        // From one to the next, and of those that stand out to both sides.
        std::vector<double> steps;
        std::size_t alike = 0;
        for (std::size_t i = 1; i < levels.size(); ++i) {
            steps.push_back(std::abs(levels[i] - levels[i - 1]));
            const double next = i + 1 < levels.size() ? levels[i] - levels[i + 1] : 0;
            const bool isPeak = std::min(std::abs(next), steps.back()) > 0.5 * std::abs(shift);
            alike += isPeak && (next > 0) == (levels[i] > levels[i - 1]) ? 1 : 0;
        }
        const double usual = 1.4826 * evaluate::median(std::move(steps)) / std::numbers::sqrt2;
        const auto most = std::max(2.0, 0.02 * static_cast<double>(levels.size()));
        return std::abs(shift) >= outstandingBy * usual && static_cast<double>(alike) <= most;
    }

    std::vector<Shift> distinct()
    {
        std::ranges::stable_sort(m_found, std::greater(), &Shift::score);
        std::vector<Shift> result;
        for (const auto &shift : m_found) {
            const bool isFree = std::ranges::none_of(result, [&shift](const Shift &other) {
                return shift.rows.begin < other.rows.end && other.rows.begin < shift.rows.end;
            });
            if (isFree)
                result.push_back(shift);
        }
        return result;
    }

    std::vector<double> m_logs;
    std::vector<Timestamp> m_times;
    std::vector<double> m_rest;
    std::vector<double> m_scores;
    std::vector<double> m_blocks; //!< middles
    double m_spread = 0;
    std::vector<Shift> m_found;
};

} // namespace

std::vector<Scar> shiftedPeriods(const frame::Column &column, std::span<const Timestamp> rowTimes)
{
    auto series = numbersOf(column, rowTimes);
    const auto all = series.values.size();
    std::vector<double> logs;
    std::vector<Timestamp> moments;
    for (std::size_t row = 0; row < all; ++row) {
        if (series.values[row] <= 0)
            continue;
        logs.push_back(std::log(series.values[row]));
        moments.push_back(series.times[row]);
    }
    std::vector<Scar> scars;
    if (logs.size() < fewestForShifts
        || static_cast<double>(logs.size()) < nearlyAllPositive * static_cast<double>(all))
        return scars;
    // A level of days shows in every so many rows as well.
    const auto stride = 1 + logs.size() / mostRowsForShifts;
    std::vector<double> some;
    std::vector<Timestamp> times;
    for (std::size_t row = 0; row < logs.size(); row += stride) {
        some.push_back(logs[row]);
        times.push_back(moments[row]);
    }
    for (const auto &shift : Shifts(std::move(some), times).run()) {
        const auto found = rowsIn(moments, {times[shift.rows.begin], {times[shift.rows.end - 1].microseconds + 1}});
        const auto span = spanOf(moments, found);
        const auto rows = static_cast<std::int64_t>(found.size());
        scars.push_back({.column = column.name,
                         .kind = ScarKind::Doubled,
                         .from = span.from,
                         .until = span.until,
                         .rows = rows,
                         .affected = rows,
                         .share = 1,
                         .factor = std::exp(shift.size)});
    }
    return scars;
}

} // namespace espalier::quality

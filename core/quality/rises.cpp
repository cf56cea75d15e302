// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/rises.h"

#include "core/evaluate/quantiles.h"

#include <algorithm>
#include <cmath>

namespace espalier::quality {

namespace {

constexpr double riseCertainty =
    10; //!< added to the logarithm of the count of rows, in which the best of all stretches grows
constexpr std::size_t fewestInBlock = 16;
constexpr std::size_t mostBlocks = 256;
//! Blocks to either side whose middle share is what is normal here.
constexpr std::size_t blocksAround = 24;
constexpr double burstyShare = 0.08;
constexpr std::size_t fewBursts = 4;

double logOf(double value)
{
    return std::log(std::max(value, 1e-12));
}

class Rises
{
public:
    Rises(std::span<const std::uint8_t> has, std::span<const Timestamp> times, const RiseOptions &options)
        : m_times(times)
        , m_options(options)
        , m_sums(has.size() + 1)
        , m_scores(has.size())
        , m_has(has)
    {
        for (std::size_t row = 0; row < has.size(); ++row)
            m_sums[row + 1] = m_sums[row] + has[row];
    }

    std::vector<Rise> run()
    {
        const auto rows = m_has.size();
        if (rows < 2 * fewestInBlock || hits({0, rows}) < m_options.fewest || hits({0, rows}) == rows)
            return {};
        const auto blocks = blockShares();
        const auto overall = std::max(evaluate::median(blocks), least());
        std::vector<double> whole(blocks.size(), overall);
        look(whole);
        // What is normal may change slowly.
        std::vector<double> local(blocks.size());
        for (std::size_t block = 0; block < blocks.size(); ++block) {
            const auto first = block - std::min(block, blocksAround);
            const auto last = std::min(blocks.size(), block + blocksAround + 1);
            local[block] = std::max(least(),
                                    evaluate::median({blocks.begin() + static_cast<std::ptrdiff_t>(first),
                                                      blocks.begin() + static_cast<std::ptrdiff_t>(last)}));
        }
        if (blocks.size() > 2 * blocksAround)
            look(local);
        return distinct();
    }

private:
    double least() const { return 0.5 / static_cast<double>(m_has.size()); }

    std::size_t hits(Stretch rows) const { return m_sums[rows.end] - m_sums[rows.begin]; }

    double shareIn(Stretch rows) const
    {
        return rows.size() == 0 ? 0 : static_cast<double>(hits(rows)) / static_cast<double>(rows.size());
    }

    std::vector<double> blockShares() const
    {
        const auto rows = m_has.size();
        const auto count = std::clamp<std::size_t>(rows / (2 * fewestInBlock), 1, mostBlocks);
        std::vector<double> shares(count);
        for (std::size_t block = 0; block < count; ++block)
            shares[block] = shareIn({block * rows / count, (block + 1) * rows / count});
        return shares;
    }

    void look(const std::vector<double> &normal)
    {
        const auto rows = m_has.size();
        const auto bound = riseCertainty + std::log(static_cast<double>(rows));
        for (const double part : m_options.shares) {
            for (std::size_t block = 0; block < normal.size(); ++block) {
                const double usual = std::min(normal[block], 0.95);
                const double raised = usual + (1 - usual) * part;
                const double yes = logOf(raised / usual);
                const double no = logOf((1 - raised) / (1 - usual));
                for (auto row = block * rows / normal.size(); row < (block + 1) * rows / normal.size(); ++row)
                    m_scores[row] = m_has[row] != 0 ? yes : no;
            }
            for (const auto &stretch : scoringStretches(m_scores, bound, bound))
                judge(withWholeTimes(m_times, refined(stretch)));
        }
    }

    //! The best stretch in and about a first one, by the shares found in it and beside it: a slow drift may have begun it too early.
    Stretch refined(Stretch first) const
    {
        const auto sides = around(m_times, first);
        const auto size = sides.before.size() + sides.after.size();
        if (size == 0)
            return first;
        const auto near = static_cast<double>(hits(sides.before) + hits(sides.after)) / static_cast<double>(size);
        const double usual = std::clamp(near, least(), 0.95);
        const double raised = std::clamp(shareIn(first), usual + 0.01, 0.999);
        const double yes = logOf(raised / usual);
        const double no = logOf((1 - raised) / (1 - usual));
        Stretch best = first;
        double highest = 0;
        double sum = 0;
        auto begin = first.begin - std::min(first.begin, first.size() / 2);
        for (auto row = begin; row < std::min(m_has.size(), first.end + first.size() / 2); ++row) {
            sum += m_has[row] != 0 ? yes : no;
            if (sum <= 0) {
                sum = 0;
                begin = row + 1;
            } else if (sum > highest) {
                highest = sum;
                best = {begin, row + 1};
            }
        }
        return best;
    }

    void judge(Stretch rows)
    {
        const auto sides = around(m_times, rows);
        Rise rise{.rows = rows,
                  .hits = hits(rows),
                  .share = shareIn(rows),
                  .isFromStart = sides.before.size() == 0,
                  .isToEnd = sides.after.size() == 0};
        const auto near = hits(sides.before) + hits(sides.after);
        const auto size = sides.before.size() + sides.after.size();
        if (size == 0 || rise.hits < m_options.fewest)
            return;
        rise.elsewhere = static_cast<double>(near) / static_cast<double>(size);
        rise.certainty = certaintyOf(rise, near, size);
        const bool isClear = stands(rise, sides.before) && stands(rise, sides.after)
            && rise.certainty >= riseCertainty + std::log(static_cast<double>(m_has.size()));
        if (isClear && !isBursty(rise) && !isSeasonal(rise))
            m_found.push_back(rise);
    }

    bool stands(const Rise &rise, Stretch side) const
    {
        if (side.size() == 0)
            return true;
        const double there = shareIn(side);
        const auto odds = [](double hits, double rows) {
            return (hits + 0.5) / (rows - hits + 0.5);
        };
        const double ratio = odds(static_cast<double>(rise.hits), static_cast<double>(rise.rows.size()))
            / odds(static_cast<double>(hits(side)), static_cast<double>(side.size()));
        return rise.share - there >= m_options.leastDifference && ratio >= m_options.leastOdds;
    }

    double certaintyOf(const Rise &rise, std::size_t near, std::size_t size) const
    {
        const auto outside = static_cast<double>(std::max<std::size_t>(1, m_has.size() - rise.rows.size()));
        const double usual = static_cast<double>(hits({0, m_has.size()}) - rise.hits) / outside;
        // What is far off may be of another time: no more of it is taken for normal than what is near lets be.
        const auto found = static_cast<double>(near);
        const double atMost = (found + 2 * std::sqrt(found + 1) + 2) / static_cast<double>(size + 1);
        const double base = std::clamp(std::max(rise.elsewhere, std::min(usual, atMost)), least(), 0.999);
        const auto yes = static_cast<double>(rise.hits);
        const auto no = static_cast<double>(rise.rows.size() - rise.hits);
        return yes * logOf(rise.share / base) + (no > 0 ? no * logOf((1 - rise.share) / (1 - base)) : 0);
    }

    //! Stretches of the same length are like this all the time.
    bool isBursty(const Rise &rise) const
    {
        const auto length = rise.rows.size();
        const double middle = (rise.share + rise.elsewhere) / 2;
        std::size_t windows = 0;
        std::size_t alike = 0;
        const auto count = [&](std::size_t begin, std::size_t end) {
            for (auto row = begin; row + length <= end; row += length) {
                ++windows;
                alike += shareIn({row, row + length}) >= middle ? 1 : 0;
            }
        };
        count(0, rise.rows.begin);
        count(rise.rows.end, m_has.size());
        const auto most = std::max(fewBursts, static_cast<std::size_t>(burstyShare * static_cast<double>(windows)));
        return alike > most;
    }

    bool isSeasonal(const Rise &rise) const
    {
        const double middle = (rise.share + rise.elsewhere) / 2;
        return recurs(m_times, spanOf(m_times, rise.rows), [&](Stretch rows) {
            return shareIn(rows) >= middle;
        });
    }

    //! Of those that overlap the most certain one.
    std::vector<Rise> distinct()
    {
        std::ranges::stable_sort(m_found, std::greater(), &Rise::certainty);
        std::vector<Rise> result;
        for (const auto &rise : m_found) {
            const bool isFree = std::ranges::none_of(result, [&rise](const Rise &other) {
                return rise.rows.begin < other.rows.end && other.rows.begin < rise.rows.end;
            });
            if (isFree)
                result.push_back(rise);
        }
        std::ranges::sort(result, {}, [](const Rise &rise) {
            return rise.rows.begin;
        });
        return result;
    }

    std::span<const Timestamp> m_times;
    const RiseOptions &m_options;
    std::vector<std::size_t> m_sums; //!< of rows that have it, before each row
    std::vector<double> m_scores;
    std::span<const std::uint8_t> m_has;
    std::vector<Rise> m_found;
};

} // namespace

std::vector<Rise> risesOf(std::span<const std::uint8_t> has, std::span<const Timestamp> times,
                          const RiseOptions &options)
{
    return Rises(has, times, options).run();
}

} // namespace espalier::quality

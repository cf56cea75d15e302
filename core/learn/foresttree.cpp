// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/foresttree.h"

#include "core/learn/guard.h"

#include <queue>

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <tuple>

namespace espalier::learn {

namespace {

//! A leaf that one row after the other was taken from would be deeper than scoring should go.
constexpr std::size_t mostDepth = 60;
//! In labels of deviation 1, per row: below, a gain is rounding.
constexpr double leastGain = 1e-10;

//! A row that was drawn, with how often.
struct Drawn
{
    std::uint32_t row = 0;
    std::uint32_t times = 0;
    double sum = 0; //!< times its label
};

struct Sums
{
    double sum = 0;
    double times = 0;

    void add(const Sums &other)
    {
        sum += other.sum;
        times += other.times;
    }
    Sums without(const Sums &other) const { return {.sum = sum - other.sum, .times = times - other.times}; }
    //! How much of the squares a mean explains.
    double explained() const { return times > 0 ? sum * sum / times : 0; }
};

struct Split
{
    double gain = 0;
    std::size_t input = 0;
    std::size_t bin = 0; //!< the last that goes left; none where it has no number
    bool isMissingLeft = false;
    bool isAgainstMissing = false; //!< what is missing goes left, all that is present right
};

//! A node whose rows stand in [first, last).
struct Open
{
    Split split;
    std::size_t node = 0;
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t depth = 0;

    //! The earlier node where two gain as much.
    bool operator<(const Open &other) const
    {
        return std::tuple(split.gain, other.node) < std::tuple(other.split.gain, node);
    }
};

//! Those of one feature: [first, last).
struct Inputs
{
    std::size_t first = 0;
    std::size_t last = 0;
};

class TreeGrower
{
public:
    TreeGrower(const std::vector<Bins> &bins, const std::vector<double> &labels, const TreeOptions &options,
               Random random, const std::atomic<bool> &isStopped)
        : m_bins(bins)
        , m_options(options)
        , m_random(random)
        , m_isStopped(isStopped)
    {
        for (std::size_t first = 0, last = 0; first < bins.size(); first = last) {
            while (last < bins.size() && bins[last].feature == bins[first].feature)
                ++last;
            m_features.push_back({.first = first, .last = last});
        }
        draw(labels);
    }

    model::Tree grown()
    {
        add(0, m_drawn.size(), 0);
        for (std::size_t leaves = 1; leaves < m_options.mostLeaves && !m_open.empty(); ++leaves) {
            const auto open = m_open.top();
            m_open.pop();
            divide(open);
        }
        return std::move(m_tree);
    }

private:
    void draw(const std::vector<double> &labels)
    {
        std::vector<std::uint32_t> times(labels.size(), 0);
        for (std::size_t i = 0; i < labels.size(); ++i)
            ++times[m_random.below(labels.size())];
        m_drawn.reserve(labels.size() * 2 / 3);
        for (std::size_t row = 0; row < labels.size(); ++row)
            if (times[row] > 0)
                m_drawn.push_back(
                    {.row = static_cast<std::uint32_t>(row), .times = times[row], .sum = times[row] * labels[row]});
    }

    //! A leaf, which is split later where that gains something.
    std::int32_t add(std::size_t first, std::size_t last, std::size_t depth)
    {
        if (m_isStopped)
            throw Stopped();
        Sums sums;
        for (auto i = first; i < last; ++i)
            sums.add({.sum = m_drawn[i].sum, .times = static_cast<double>(m_drawn[i].times)});
        const auto node = m_tree.left.size();
        m_tree.input.push_back(-1);
        m_tree.threshold.push_back(0);
        m_tree.left.push_back(-1);
        m_tree.right.push_back(-1);
        m_tree.missingLeft.push_back(0);
        m_tree.value.push_back(sums.sum / sums.times);
        m_tree.cover.push_back(sums.times);
        Open open{.split = {}, .node = node, .first = first, .last = last, .depth = depth};
        if (depth < mostDepth && sums.times >= 2 * static_cast<double>(m_options.leastRows))
            open.split = bestSplit(open, sums);
        if (open.split.gain > leastGain * sums.times)
            m_open.push(open);
        return static_cast<std::int32_t>(node);
    }

    Split bestSplit(const Open &open, const Sums &all)
    {
        Split best;
        for (std::size_t i = 0; i < std::min(m_options.tried, m_features.size()); ++i) {
            std::swap(m_features[i], m_features[i + m_random.below(m_features.size() - i)]);
            for (auto input = m_features[i].first; input < m_features[i].last; ++input) {
                count(open, m_bins[input]);
                splitInput(input, all, best);
            }
        }
        return best;
    }

    void count(const Open &open, const Bins &bins)
    {
        std::fill_n(m_sums.begin(), bins.count(), Sums());
        for (auto at = open.first; at < open.last; ++at) {
            const auto &drawn = m_drawn[at];
            m_sums[bins.column[drawn.row]].add({.sum = drawn.sum, .times = static_cast<double>(drawn.times)});
        }
    }

    //! Leaves the better one in best.
    void splitInput(std::size_t input, const Sums &all, Split &best) const
    {
        const auto &bins = m_bins[input];
        const auto missing = bins.hasMissing ? m_sums[bins.present()] : Sums();
        const auto consider = [&](const Sums &left, const Split &split) {
            const auto right = all.without(left);
            const auto least = static_cast<double>(m_options.leastRows);
            if (left.times < least || right.times < least)
                return;
            const auto gain = left.explained() + right.explained() - all.explained();
            if (gain > best.gain) {
                best = split;
                best.gain = gain;
            }
        };
        Sums left;
        for (std::size_t bin = 0; bin < bins.thresholds.size(); ++bin) {
            if (m_sums[bin].times == 0)
                continue;
            left.add(m_sums[bin]);
            const auto isMore = 2 * left.times > all.times;
            consider(left, {.input = input, .bin = bin, .isMissingLeft = missing.times == 0 && isMore});
            if (missing.times == 0)
                continue;
            auto both = left;
            both.add(missing);
            consider(both, {.input = input, .bin = bin, .isMissingLeft = true});
        }
        if (missing.times > 0)
            consider(missing, {.input = input, .isMissingLeft = true, .isAgainstMissing = true});
    }

    void divide(const Open &open)
    {
        const auto &split = open.split;
        const auto &bins = m_bins[split.input];
        const auto isLeft = [&](const Drawn &drawn) {
            const std::size_t bin = bins.column[drawn.row];
            return bin >= bins.present() ? split.isMissingLeft : !split.isAgainstMissing && bin <= split.bin;
        };
        const auto begin = m_drawn.begin();
        // The order within a side decides how sums round: it must not depend on anything but the rows.
        const auto middle = std::stable_partition(begin + static_cast<std::ptrdiff_t>(open.first),
                                                  begin + static_cast<std::ptrdiff_t>(open.last), isLeft)
            - begin;
        const auto left = add(open.first, static_cast<std::size_t>(middle), open.depth + 1);
        const auto right = add(static_cast<std::size_t>(middle), open.last, open.depth + 1);
        m_tree.input[open.node] = static_cast<std::int32_t>(split.input);
        m_tree.threshold[open.node] =
            split.isAgainstMissing ? std::numeric_limits<double>::lowest() : bins.thresholds[split.bin];
        m_tree.missingLeft[open.node] = split.isMissingLeft ? 1 : 0;
        m_tree.value[open.node] = 0;
        m_tree.left[open.node] = left;
        m_tree.right[open.node] = right;
    }

    const std::vector<Bins> &m_bins;
    const TreeOptions &m_options;
    Random m_random;
    const std::atomic<bool> &m_isStopped;
    std::vector<Inputs> m_features;
    std::vector<Drawn> m_drawn;
    std::array<Sums, mostBins> m_sums{};
    std::priority_queue<Open> m_open;
    model::Tree m_tree;
};

} // namespace

model::Tree grownTree(const std::vector<Bins> &bins, const std::vector<double> &labels, const TreeOptions &options,
                      Random random, const std::atomic<bool> &isStopped)
{
    return TreeGrower(bins, labels, options, random, isStopped).grown();
}

} // namespace espalier::learn

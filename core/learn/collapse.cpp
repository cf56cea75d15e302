// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/collapse.h"

#include "core/base/require.h"
#include "core/learn/prepare.h"
#include "core/model/predict.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>
#include <numeric>
#include <optional>
#include <tuple>

namespace espalier::learn {

namespace {

//! No number is below.
constexpr auto belowAll = std::numeric_limits<double>::lowest();

struct Stump
{
    double threshold = 0;
    double below = 0;
    double above = 0;
    double missing = 0;
};

Stump stumpOf(const model::Tree &tree)
{
    const auto left = static_cast<std::size_t>(tree.left[0]);
    const auto right = static_cast<std::size_t>(tree.right[0]);
    ESPALIER_REQUIRE(tree.left[left] < 0 && tree.left[right] < 0);
    return {.threshold = tree.threshold[0],
            .below = tree.value[left],
            .above = tree.value[right],
            .missing = tree.value[tree.missingLeft[0] != 0 ? left : right]};
}

//! What some trees add for one input: one value more than thresholds.
struct Steps
{
    std::vector<double> thresholds; //!< ascending
    std::vector<double> values;
    double missing = 0;
};

//! Of equal neighbours one is enough.
void mergeEqual(Steps &steps)
{
    Steps merged{.thresholds = {}, .values = {steps.values.front()}, .missing = steps.missing};
    for (std::size_t i = 0; i < steps.thresholds.size(); ++i) {
        if (steps.values[i + 1] == merged.values.back())
            continue;
        merged.thresholds.push_back(steps.thresholds[i]);
        merged.values.push_back(steps.values[i + 1]);
    }
    steps = std::move(merged);
}

Steps stepsOf(const std::vector<Stump> &stumps)
{
    Steps steps;
    for (const auto &stump : stumps)
        if (stump.threshold > belowAll)
            steps.thresholds.push_back(stump.threshold);
    std::ranges::sort(steps.thresholds);
    steps.thresholds.erase(std::unique(steps.thresholds.begin(), steps.thresholds.end()), steps.thresholds.end());
    std::vector<double> terms(stumps.size());
    const auto sumOf = [&](const auto &term) {
        std::ranges::transform(stumps, terms.begin(), term);
        return flushed(model::balancedSum(terms));
    };
    steps.missing = sumOf([](const Stump &stump) {
        return stump.missing;
    });
    steps.values.reserve(steps.thresholds.size() + 1);
    for (std::size_t i = 0; i <= steps.thresholds.size(); ++i) {
        const auto from = i == 0 ? belowAll : steps.thresholds[i - 1];
        steps.values.push_back(sumOf([from](const Stump &stump) {
            return stump.threshold > from ? stump.below : stump.above;
        }));
    }
    mergeEqual(steps);
    return steps;
}

//! The tree that finds a step.
class Finder
{
public:
    Finder(std::int32_t input, const Steps &steps, const std::vector<double> &counts)
        : m_input(input)
        , m_steps(steps)
        , m_rows(counts.begin(), counts.end() - 1)
        , m_missingRows(counts.back())
    {
        const auto like = std::ranges::find(steps.values, steps.missing);
        if (like == steps.values.end()) {
            // No number goes left.
            const auto root = addNode(belowAll, true);
            m_tree.left[root] = addLeaf(steps.missing, m_missingRows);
            m_tree.right[root] = addSteps(0, steps.values.size());
            m_tree.cover[root] += m_missingRows + coverOf(m_tree.right[root]);
            return;
        }
        m_missingAt = static_cast<std::size_t>(like - steps.values.begin());
        m_rows[*m_missingAt] += m_missingRows;
        addSteps(0, steps.values.size());
    }

    model::Tree &tree() { return m_tree; }

private:
    double coverOf(std::int32_t node) const { return m_tree.cover[static_cast<std::size_t>(node)]; }

    std::size_t add(std::int32_t input, double threshold, double value, double cover)
    {
        m_tree.input.push_back(input);
        m_tree.threshold.push_back(threshold);
        m_tree.left.push_back(-1);
        m_tree.right.push_back(-1);
        m_tree.missingLeft.push_back(0);
        m_tree.value.push_back(value);
        m_tree.cover.push_back(cover);
        return m_tree.left.size() - 1;
    }

    std::int32_t addLeaf(double value, double rows) { return static_cast<std::int32_t>(add(-1, 0, value, rows)); }

    std::size_t addNode(double threshold, bool isMissingLeft)
    {
        const auto node = add(m_input, threshold, 0, 0);
        m_tree.missingLeft[node] = isMissingLeft ? 1 : 0;
        return node;
    }

    //! Where those from first up to last fall into two parts of about as many rows; of equally good places the one in the middle.
    std::size_t middleOf(std::size_t first, std::size_t last) const
    {
        const auto all = std::accumulate(m_rows.begin() + static_cast<std::ptrdiff_t>(first),
                                         m_rows.begin() + static_cast<std::ptrdiff_t>(last), 0.0);
        std::size_t best = first + 1;
        auto least = std::tuple(std::numeric_limits<double>::infinity(), last);
        double left = 0;
        for (std::size_t place = first + 1; place < last; ++place) {
            left += m_rows[place - 1];
            const auto fromMiddle = 2 * place > first + last ? 2 * place - first - last : first + last - 2 * place;
            if (const auto how = std::tuple(std::abs(all - 2 * left), fromMiddle); how < least) {
                least = how;
                best = place;
            }
        }
        return best;
    }

    //! Those from first up to last. Gives their root.
    std::int32_t addSteps(std::size_t first, std::size_t last)
    {
        if (last - first == 1)
            return addLeaf(m_steps.values[first], m_rows[first]);
        const auto middle = middleOf(first, last);
        const auto node = addNode(m_steps.thresholds[middle - 1], m_missingAt && *m_missingAt < middle);
        const auto left = addSteps(first, middle);
        const auto right = addSteps(middle, last);
        m_tree.left[node] = left;
        m_tree.right[node] = right;
        m_tree.cover[node] = coverOf(left) + coverOf(right);
        return static_cast<std::int32_t>(node);
    }

    std::int32_t m_input;
    const Steps &m_steps;
    std::vector<double> m_rows; //!< by step
    double m_missingRows;
    std::optional<std::size_t> m_missingAt; //!< the step whose value it has too
    model::Tree m_tree;
};

} // namespace

model::TreeOutput collapsed(const model::TreeOutput &stumps, const CountRows &counts)
{
    ESPALIER_REQUIRE(stumps.scale == 1);
    std::map<std::int32_t, std::vector<Stump>> byInput;
    std::vector<double> constants{stumps.bias};
    for (const auto &tree : stumps.trees) {
        if (tree.left[0] < 0)
            constants.push_back(tree.value[0]);
        else
            byInput[tree.input[0]].push_back(stumpOf(tree));
    }
    model::TreeOutput result{.bias = 0, .scale = 1, .trees = {}};
    for (const auto &[input, own] : byInput) {
        const auto steps = stepsOf(own);
        if (steps.thresholds.empty() && steps.values.front() == steps.missing) {
            constants.push_back(steps.missing);
            continue;
        }
        const auto rows = counts(static_cast<std::size_t>(input), steps.thresholds);
        result.trees.push_back(std::move(Finder(input, steps, rows).tree()));
    }
    result.bias = model::balancedSum(constants);
    return result;
}

} // namespace espalier::learn

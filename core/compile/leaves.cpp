// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/leaves.h"

#include "core/explain/shares.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace espalier::compile {

namespace {

constexpr auto beyondAll = std::numeric_limits<double>::infinity();

//! The tests on the way to a child.
std::vector<LeafTest> narrowed(std::vector<LeafTest> tests, const model::Tree &tree, std::size_t node, bool isLeft)
{
    const auto input = tree.input[node];
    auto test = std::ranges::find(tests, input, &LeafTest::input);
    if (test == tests.end())
        test = tests.insert(tests.end(), {.input = input, .low = -beyondAll, .high = beyondAll});
    if (isLeft)
        test->high = std::min(test->high, tree.threshold[node]);
    else
        test->low = std::max(test->low, tree.threshold[node]);
    test->takesMissing = test->takesMissing && (tree.missingLeft[node] != 0) == isLeft;
    test->share *= isLeft ? explain::shareLeft(tree, node) : explain::shareRight(tree, node);
    return tests;
}

} // namespace

std::vector<Leaf> leavesOf(const model::Tree &tree)
{
    std::vector<Leaf> leaves;
    std::vector<std::pair<std::size_t, std::vector<LeafTest>>> open{{0, {}}};
    while (!open.empty()) {
        auto [node, tests] = std::move(open.back());
        open.pop_back();
        if (tree.left[node] < 0) {
            if (!tests.empty())
                leaves.push_back({.value = tree.value[node], .tests = std::move(tests)});
            continue;
        }
        open.emplace_back(static_cast<std::size_t>(tree.right[node]), narrowed(tests, tree, node, false));
        open.emplace_back(static_cast<std::size_t>(tree.left[node]), narrowed(std::move(tests), tree, node, true));
    }
    return leaves;
}

} // namespace espalier::compile

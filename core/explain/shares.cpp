// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/shares.h"

#include "core/base/require.h"

namespace espalier::explain {

namespace {

double shareOf(const model::Tree &tree, std::size_t node, std::int32_t child)
{
    ESPALIER_REQUIRE(tree.cover.size() == tree.left.size() && tree.left[node] >= 0);
    const auto left = tree.cover[static_cast<std::size_t>(tree.left[node])];
    const auto right = tree.cover[static_cast<std::size_t>(tree.right[node])];
    return left + right > 0 ? tree.cover[static_cast<std::size_t>(child)] / (left + right) : 0.5;
}

} // namespace

double shareLeft(const model::Tree &tree, std::size_t node)
{
    return shareOf(tree, node, tree.left[node]);
}

double shareRight(const model::Tree &tree, std::size_t node)
{
    return shareOf(tree, node, tree.right[node]);
}

} // namespace espalier::explain

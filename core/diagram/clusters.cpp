// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/clusters.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

namespace espalier::diagram {

namespace {

//! One level of the search: its nodes are the clusters of the level below.
struct Level
{
    std::vector<std::map<std::size_t, double>> near; //!< weights to other nodes
    std::vector<double> degree; //!< all weights, those within the node twice
    std::vector<std::size_t> size; //!< nodes of the lowest level
    double total = 0; //!< of all degrees
};

Level lowest(std::size_t count, const std::vector<WeightedEdge> &edges)
{
    Level level{.near = std::vector<std::map<std::size_t, double>>(count),
                .degree = std::vector<double>(count, 0),
                .size = std::vector<std::size_t>(count, 1),
                .total = 0};
    for (const auto &[from, to, weight] : edges) {
        if (from == to)
            continue;
        level.near[from][to] += weight;
        level.near[to][from] += weight;
        level.degree[from] += weight;
        level.degree[to] += weight;
        level.total += 2 * weight;
    }
    return level;
}

//! Moves nodes, one after the other, to the neighbouring cluster that gains most; the cluster of each node.
std::vector<std::size_t> moved(const Level &level, std::size_t most)
{
    constexpr int passes = 12;
    std::vector<std::size_t> cluster(level.size.size());
    std::iota(cluster.begin(), cluster.end(), std::size_t(0));
    auto degree = level.degree;
    auto size = level.size;
    bool hasMoved = true;
    for (int pass = 0; pass < passes && hasMoved; ++pass) {
        hasMoved = false;
        for (std::size_t node = 0; node < cluster.size(); ++node) {
            const auto own = cluster[node];
            std::map<std::size_t, double> weights{{own, 0.0}};
            for (const auto &[other, weight] : level.near[node])
                weights[cluster[other]] += weight;
            degree[own] -= level.degree[node];
            size[own] -= level.size[node];
            const auto gain = [&](std::size_t to, double weight) {
                return weight - level.degree[node] * degree[to] / level.total;
            };
            auto best = own;
            auto bestGain = gain(own, weights[own]) + 1e-9;
            for (const auto &[to, weight] : weights) {
                if (size[to] + level.size[node] <= most && gain(to, weight) > bestGain) {
                    best = to;
                    bestGain = gain(to, weight);
                }
            }
            degree[best] += level.degree[node];
            size[best] += level.size[node];
            hasMoved = hasMoved || best != own;
            cluster[node] = best;
        }
    }
    return cluster;
}

//! Numbers clusters without gaps, in the order in which they appear; how many there are.
std::size_t renumber(std::vector<std::size_t> &cluster)
{
    std::map<std::size_t, std::size_t> numbers;
    for (auto &value : cluster)
        value = numbers.try_emplace(value, numbers.size()).first->second;
    return numbers.size();
}

Level raised(const Level &below, const std::vector<std::size_t> &cluster, std::size_t count)
{
    Level level{.near = std::vector<std::map<std::size_t, double>>(count),
                .degree = std::vector<double>(count, 0),
                .size = std::vector<std::size_t>(count, 0),
                .total = below.total};
    for (std::size_t node = 0; node < cluster.size(); ++node) {
        level.degree[cluster[node]] += below.degree[node];
        level.size[cluster[node]] += below.size[node];
        for (const auto &[other, weight] : below.near[node]) {
            if (cluster[other] != cluster[node])
                level.near[cluster[node]][cluster[other]] += weight;
        }
    }
    return level;
}

//! Clusters of fewer than three join the one they are tied to most where it has room; else those tied to the same one join each other.
void joinLeftOver(const Level &level, std::vector<std::size_t> &cluster, std::size_t most)
{
    constexpr std::size_t few = 3;
    std::vector<std::size_t> size(level.size.size());
    for (const auto value : cluster)
        ++size[value];
    const auto sizes = size;
    std::map<std::size_t, std::size_t> gathered; // by the cluster they are tied to
    for (std::size_t node = 0; node < cluster.size(); ++node) {
        const auto own = cluster[node];
        if (sizes[own] >= few)
            continue;
        std::map<std::size_t, double> weights;
        for (const auto &[other, weight] : level.near[node]) {
            if (sizes[cluster[other]] >= few)
                weights[cluster[other]] += weight;
        }
        if (weights.empty())
            continue;
        const auto tied = std::ranges::max_element(weights, {}, [](const auto &entry) {
                              return entry.second;
                          })->first;
        auto target = tied;
        if (size[tied] >= most) {
            target = gathered.try_emplace(tied, own).first->second;
            if (size[target] >= most)
                target = gathered[tied] = own;
        }
        --size[own];
        ++size[target];
        cluster[node] = target;
    }
}

} // namespace

std::vector<std::vector<std::size_t>> clusters(std::size_t count, const std::vector<WeightedEdge> &edges,
                                               std::size_t most)
{
    const auto base = lowest(count, edges);
    std::vector<std::size_t> cluster(count);
    std::iota(cluster.begin(), cluster.end(), std::size_t(0));
    if (base.total > 0) {
        auto level = base;
        for (;;) {
            auto next = moved(level, most);
            const auto found = renumber(next);
            for (auto &value : cluster)
                value = next[value];
            if (found == level.size.size())
                break;
            level = raised(level, next, found);
        }
        joinLeftOver(base, cluster, most);
    }
    std::vector<std::vector<std::size_t>> result(renumber(cluster));
    for (std::size_t node = 0; node < count; ++node)
        result[cluster[node]].push_back(node);
    return result;
}

} // namespace espalier::diagram

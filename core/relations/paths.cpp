// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relations/paths.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>
#include <utility>

namespace espalier::relations {

namespace {

using catalog::TableId;

constexpr double toManyCost = 0.5;
constexpr double siblingCost = 1; //!< up to a parent and down again: everything that shares the parent
constexpr double unknownFanOut = 10;

//! What passing through a table costs: a hub relates everything to everything.
double hubCost(const RelationGraph &graph, TableId table)
{
    constexpr double ordinaryDegree = 8;
    return 0.5 * std::log2(1 + static_cast<double>(graph.hops[table.value].size()) / ordinaryDegree);
}

double hopCost(const RelationGraph &graph, Hop hop)
{
    return 1 + (isToMany(graph, hop) ? toManyCost : 0);
}

//! Rows reached for each row of the start, from the estimates of the catalog.
double hopFanOut(const catalog::Catalog &catalog, const RelationGraph &graph, Hop hop)
{
    if (!isToMany(graph, hop))
        return 1;
    const auto &relation = graph.relation(hop.relation);
    const auto &child = catalog.table(relation.child);
    const auto &parent = catalog.table(relation.parent);
    if (child.rowEstimate < 0 || parent.rowEstimate <= 0)
        return unknownFanOut;
    const auto &statistics = child.columns[relation.childColumns.front()].statistics;
    const double filled = statistics ? 1 - statistics->nullFraction : 1;
    return filled * static_cast<double>(child.rowEstimate) / static_cast<double>(parent.rowEstimate);
}

Hop reversed(Hop hop)
{
    return {hop.relation, hop.direction == Direction::ToParent ? Direction::ToChild : Direction::ToParent};
}

//! What is left to the end of the search from every table, at least: in hops, and in cost.
struct Distances
{
    std::vector<std::size_t> hops;
    std::vector<double> cost;
};

Distances distancesTo(const RelationGraph &graph, TableId target)
{
    const auto count = graph.hops.size();
    Distances result{std::vector<std::size_t>(count, std::numeric_limits<std::size_t>::max()),
                     std::vector<double>(count, std::numeric_limits<double>::infinity())};
    result.hops[target.value] = 0;
    std::queue<TableId> level;
    for (level.push(target); !level.empty(); level.pop()) {
        for (const auto hop : graph.hops[level.front().value]) {
            const auto next = destination(graph, hop);
            if (result.hops[next.value] != std::numeric_limits<std::size_t>::max())
                continue;
            result.hops[next.value] = result.hops[level.front().value] + 1;
            level.push(next);
        }
    }
    using Item = std::pair<double, TableId>;
    std::priority_queue<Item, std::vector<Item>, std::greater<>> open;
    result.cost[target.value] = 0;
    for (open.emplace(0, target); !open.empty();) {
        const auto [cost, table] = open.top();
        open.pop();
        if (cost > result.cost[table.value])
            continue;
        const auto through = table == target ? 0 : hubCost(graph, table);
        for (const auto hop : graph.hops[table.value]) {
            const auto next = destination(graph, hop);
            const auto total = cost + through + hopCost(graph, reversed(hop));
            if (total < result.cost[next.value]) {
                result.cost[next.value] = total;
                open.emplace(total, next);
            }
        }
    }
    return result;
}

//! The beginning of a path, with the least that a whole path of it can cost.
struct Partial
{
    std::vector<Hop> hops;
    double cost = 0;
    double bound = 0;

    std::size_t key(std::size_t i) const
    {
        return hops[i].relation.value * 2 + (hops[i].direction == Direction::ToChild ? 1 : 0);
    }

    //! The order in which the search looks: by bound, then by hops, so that ties fall the same way everywhere.
    bool operator<(const Partial &other) const
    {
        if (bound != other.bound)
            return bound > other.bound;
        for (std::size_t i = 0; i < std::min(hops.size(), other.hops.size()); ++i) {
            if (key(i) != other.key(i))
                return key(i) > other.key(i);
        }
        return hops.size() > other.hops.size();
    }
};

class Search
{
public:
    Search(const catalog::Catalog &catalog, const RelationGraph &graph, TableId from, TableId to)
        : m_catalog(catalog)
        , m_graph(graph)
        , m_from(from)
        , m_to(to)
        , m_distances(distancesTo(graph, to))
    { }

    //! Best first: no path is looked at that costs more than the last one wanted.
    PathSearch run(PathLimits limits)
    {
        PathSearch result;
        m_open.push({.hops = {}, .cost = 0, .bound = m_distances.cost[m_from.value]});
        while (!m_open.empty()) {
            const auto partial = m_open.top();
            m_open.pop();
            if (!partial.hops.empty() && destination(m_graph, partial.hops.back()) == m_to) {
                if (result.paths.size() == limits.count) {
                    result.isComplete = false;
                    break;
                }
                result.paths.push_back(finished(partial));
            } else if (partial.hops.size() < limits.length) {
                extend(partial, limits.length);
            }
        }
        return result;
    }

private:
    void extend(const Partial &partial, std::size_t length)
    {
        const auto at = partial.hops.empty() ? m_from : destination(m_graph, partial.hops.back());
        for (const auto hop : m_graph.hops[at.value]) {
            const auto next = destination(m_graph, hop);
            if (!isAllowed(partial, hop, next) || partial.hops.size() + 1 + m_distances.hops[next.value] > length)
                continue;
            auto longer = partial;
            longer.cost += hopCost(m_graph, hop);
            if (!partial.hops.empty()) {
                const bool isSibling =
                    partial.hops.back().direction == Direction::ToParent && hop.direction == Direction::ToChild;
                longer.cost += hubCost(m_graph, at) + (isSibling ? siblingCost : 0);
            }
            const auto through = next == m_to ? 0 : hubCost(m_graph, next);
            longer.bound = longer.cost + through + m_distances.cost[next.value];
            longer.hops.push_back(hop);
            m_open.push(std::move(longer));
        }
    }

    bool isAllowed(const Partial &partial, Hop hop, TableId next) const
    {
        // Down to the children and up by the same key is the row one came from.
        if (!partial.hops.empty() && hop.direction == Direction::ToParent
            && partial.hops.back().relation == hop.relation && next == source(m_graph, partial.hops.back()))
            return false;
        if (next == m_to)
            return true;
        return next != m_from && std::ranges::none_of(partial.hops, [&](Hop before) {
                   return destination(m_graph, before) == next;
               });
    }

    JoinPath finished(const Partial &partial) const
    {
        JoinPath path{.hops = partial.hops, .isToMany = false, .fanOut = 1, .cost = partial.cost};
        for (const auto hop : path.hops) {
            path.isToMany |= isToMany(m_graph, hop);
            path.fanOut *= hopFanOut(m_catalog, m_graph, hop);
        }
        return path;
    }

    const catalog::Catalog &m_catalog;
    const RelationGraph &m_graph;
    TableId m_from;
    TableId m_to;
    Distances m_distances;
    std::priority_queue<Partial> m_open;
};

//! True where the name of the next table does not tell which relation leads there.
bool isAmbiguous(const RelationGraph &graph, Hop hop)
{
    const auto from = source(graph, hop);
    const auto to = destination(graph, hop);
    return std::ranges::count_if(graph.hops[from.value],
                                 [&](Hop other) {
                                     return destination(graph, other) == to;
                                 })
        > 1;
}

} // namespace

PathSearch joinPaths(const catalog::Catalog &catalog, const RelationGraph &graph, TableId from, TableId to,
                     PathLimits limits)
{
    return Search(catalog, graph, from, to).run(limits);
}

std::string describe(const catalog::Catalog &catalog, const RelationGraph &graph, TableId from, const JoinPath &path,
                     const PathWords &words)
{
    auto text = sql::displayName(catalog.table(from).name);
    for (const auto hop : path.hops) {
        text += words.arrow + sql::displayName(catalog.table(destination(graph, hop)).name);
        const auto &relation = graph.relation(hop.relation);
        if (isAmbiguous(graph, hop))
            text += words.by + catalog.table(relation.child).columns[relation.childColumns.front()].name;
        if (isToMany(graph, hop))
            text += words.many;
    }
    return text;
}

std::vector<std::string_view> cardinalities(const RelationGraph &graph, const JoinPath &path)
{
    std::vector<std::string_view> result;
    for (const auto hop : path.hops) {
        const auto isUnique = graph.relation(hop.relation).isChildUnique;
        result.emplace_back(isUnique ? "1:1" : isToMany(graph, hop) ? "1:n" : "n:1");
    }
    return result;
}

} // namespace espalier::relations

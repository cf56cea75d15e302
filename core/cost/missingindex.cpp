// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/missingindex.h"

#include "core/sql/statement.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace espalier::cost {

namespace {

constexpr double pageBytes = 8192;
constexpr double rowCost = 0.01; //!< cpu_tuple_cost
// With everything in memory, as tables are that predictions are asked of: the planner's own price of a page out of
// order is that of a disk.
constexpr double lookUpCost = 0.8; //!< of one descent to a leaf
constexpr double foundRowCost = 0.1;
constexpr double leastSaving = 20; //!< about a quarter of a millisecond
//! Header and line pointer of an entry, and how full leaves are.
constexpr double entryBytes = 16;
constexpr double leafFill = 0.9;
//! Of the cost of a whole table: what costs less looks rows up by some key.
constexpr double lookedUpShare = 0.1;

//! The columns by which a hop finds its rows, and their time.
std::vector<std::string> soughtColumns(const plan::Step &step)
{
    return step.direction == study::Direction::ToChild ? step.childColumns : step.parentColumns;
}

//! True where some index begins with these columns, in whatever order.
bool isIndexed(const catalog::Table &table, const std::vector<std::string> &columns)
{
    std::set<std::size_t> sought;
    for (const auto &name : columns) {
        if (const auto column = catalog::findColumn(table, name))
            sought.insert(*column);
    }
    return std::ranges::any_of(table.indexes, [&sought](const std::vector<std::size_t> &index) {
        return index.size() >= sought.size()
            && std::set(index.begin(), index.begin() + static_cast<std::ptrdiff_t>(sought.size())) == sought;
    });
}

bool canBeIndexed(const catalog::Table &table)
{
    using enum catalog::TableKind;
    return table.kind == Table || table.kind == Partitioned || table.kind == MaterializedView;
}

double rowsOf(const catalog::Table &table)
{
    return static_cast<double>(std::max<std::int64_t>(table.rowEstimate, 0));
}

//! Different keys among the rows, by statistics; nothing is known of several columns together, so the most distinct one counts.
double distinctKeys(const catalog::Table &table, const std::vector<std::string> &columns)
{
    double most = 1;
    for (const auto &name : columns) {
        const auto column = catalog::findColumn(table, name);
        if (!column || !table.columns[*column].statistics)
            continue;
        const auto distinct = table.columns[*column].statistics->distinct;
        most = std::max(most, distinct < 0 ? -distinct * rowsOf(table) : distinct);
    }
    return most;
}

class Search
{
public:
    Search(const plan::Plan &plan, const catalog::Catalog &catalog, const Explained &live)
        : m_catalog(catalog)
        , m_live(live)
    {
        for (const auto &scan : plan.scans) {
            auto steps = scan.steps;
            if (scan.inner)
                steps.insert(steps.end(), scan.inner->steps.begin(), scan.inner->steps.end());
            follow(steps);
        }
    }

    std::vector<MissingIndex> found() &&
    {
        // So few rows that reading all is as cheap need no index.
        std::erase_if(m_found, [](const MissingIndex &index) {
            return index.cost - index.costIndexed < leastSaving;
        });
        std::ranges::stable_sort(m_found, std::greater(), [](const MissingIndex &index) {
            return index.cost - index.costIndexed;
        });
        return std::move(m_found);
    }

private:
    void follow(const std::vector<plan::Step> &steps)
    {
        double probes = 1;
        for (const auto &step : steps) {
            const auto id = catalog::findTable(m_catalog, step.table.name);
            if (!id)
                return;
            const auto &table = m_catalog.table(*id);
            const auto columns = soughtColumns(step);
            const auto rows = step.isToMany ? probes * rowsOf(table) / distinctKeys(table, columns) : probes;
            if (step.isToMany && canBeIndexed(table) && !isIndexed(table, columns))
                add(table, step, probes, rows, describe(steps));
            probes = std::max(rows, 1.0);
        }
    }

    void add(const catalog::Table &table, const plan::Step &step, double probes, double rows, const std::string &path)
    {
        auto columns = soughtColumns(step);
        if (step.table.moment && plan::isPlain(*step.table.moment)
            && std::ranges::find(columns, step.table.moment->column.name) == columns.end())
            columns.push_back(step.table.moment->column.name);
        auto known = std::ranges::find_if(m_found, [&](const MissingIndex &index) {
            return index.table == table.name && index.columns == columns;
        });
        if (known == m_found.end()) {
            const bool isConcurrent = table.kind != catalog::TableKind::Partitioned;
            m_found.push_back({.table = table.name,
                               .columns = columns,
                               .sql = sql::createIndex({table.name, columns, isConcurrent}),
                               .rows = static_cast<std::int64_t>(rowsOf(table)),
                               .bytes = table.bytes,
                               .indexBytes = indexBytes(table, columns.size()),
                               .cost = readingCost(table)});
            known = m_found.end() - 1;
        }
        if (std::ranges::find(known->paths, path) == known->paths.end())
            known->paths.push_back(path);
        known->rowsIndexed += rows;
        known->costIndexed += probes * lookUpCost + rows * foundRowCost;
    }

    static std::int64_t indexBytes(const catalog::Table &table, std::size_t columns)
    {
        const auto entry = entryBytes + 8 * static_cast<double>(columns);
        return static_cast<std::int64_t>(std::ceil(rowsOf(table) * entry / leafFill));
    }

    //! Of all that the query reads of the table without looking up a key: in sequence, or by an index over something else, such as the
    //! time alone.
    double readingCost(const catalog::Table &table) const
    {
        const auto whole = static_cast<double>(table.bytes) / pageBytes + rowsOf(table) * rowCost;
        // Partitions stand in the plan by their own names.
        if (table.kind == catalog::TableKind::Partitioned)
            return whole;
        double cost = 0;
        for (const auto &read : m_live.reads) {
            if (read.table == table.name && read.cost > lookedUpShare * whole)
                cost += read.cost;
        }
        return cost;
    }

    const catalog::Catalog &m_catalog;
    const Explained &m_live;
    std::vector<MissingIndex> m_found;
};

} // namespace

std::vector<MissingIndex> missingIndexes(const plan::Plan &plan, const catalog::Catalog &catalog, const Explained &live)
{
    return Search(plan, catalog, live).found();
}

std::string describe(const std::vector<plan::Step> &steps)
{
    std::string text;
    for (const auto &step : steps)
        text += (text.empty() ? "" : " -> ") + step.table.name.name;
    return text;
}

} // namespace espalier::cost

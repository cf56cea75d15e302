// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relations/pathquery.h"

#include "core/base/require.h"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>

namespace espalier::relations {

namespace {

using catalog::Type;
using sql::Expression;

constexpr std::string_view startAlias = "t";
constexpr std::string_view groupAlias = "many";

class Builder
{
public:
    Builder(const catalog::Catalog &catalog, const RelationGraph &graph, catalog::TableId from,
            const std::vector<Hop> &hops)
        : m_catalog(catalog)
        , m_graph(graph)
        , m_from(from)
        , m_hops(hops)
    {
        const auto isMany = [&](Hop hop) {
            return isToMany(graph, hop);
        };
        m_firstMany = static_cast<std::size_t>(std::ranges::find_if(m_hops, isMany) - m_hops.begin());
        for (std::size_t i = 0; i < m_hops.size(); ++i) {
            if (isMany(m_hops[i]))
                m_lastMany = i;
        }
    }

    sql::Select build(std::optional<std::size_t> column) const
    {
        sql::Select select;
        for (const auto key : keyColumns())
            select.items.push_back(item(startAlias, m_catalog.table(m_from), key));
        select.from = sql::Source{.from = m_catalog.table(m_from).name, .alias = std::string(startAlias)};
        for (std::size_t i = 0; i < m_firstMany; ++i)
            select.joins.push_back(joinOf(i, sql::JoinKind::Left));
        if (m_firstMany == m_hops.size())
            addEnd(select, column);
        else
            addGroup(select, column);
        return select;
    }

private:
    const catalog::Table &tableAt(std::size_t hop) const { return m_catalog.table(destination(m_graph, m_hops[hop])); }

    static sql::Item item(std::string_view alias, const catalog::Table &table, std::size_t column)
    {
        return {sql::column(alias, table.columns[column].name), table.columns[column].name};
    }

    //! What tells the rows of the start apart: its primary key, else a unique one, else all of the row.
    std::vector<std::size_t> keyColumns() const
    {
        const auto &table = m_catalog.table(m_from);
        if (!table.primaryKey.empty())
            return table.primaryKey;
        if (!table.uniqueKeys.empty())
            return table.uniqueKeys.front();
        std::vector<std::size_t> all(table.columns.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = i;
        return all;
    }

    static std::string alias(std::size_t hop) { return fmt::format("h{}", hop + 1); }
    static std::string aliasBefore(std::size_t hop) { return hop == 0 ? std::string(startAlias) : alias(hop - 1); }

    //! The columns of a hop's relation, at the side it leaves and at the side where it arrives.
    const std::vector<std::size_t> &departures(std::size_t hop) const
    {
        const auto &relation = m_graph.relation(m_hops[hop].relation);
        return m_hops[hop].direction == Direction::ToParent ? relation.childColumns : relation.parentColumns;
    }

    const std::vector<std::size_t> &arrivals(std::size_t hop) const
    {
        const auto &relation = m_graph.relation(m_hops[hop].relation);
        return m_hops[hop].direction == Direction::ToParent ? relation.parentColumns : relation.childColumns;
    }

    sql::Join joinOf(std::size_t hop, sql::JoinKind kind) const
    {
        const auto &before = m_catalog.table(source(m_graph, m_hops[hop]));
        sql::Join join{.kind = kind, .source = {.from = tableAt(hop).name, .alias = alias(hop)}, .on = {}};
        for (std::size_t i = 0; i < arrivals(hop).size(); ++i) {
            const auto &arrival = tableAt(hop).columns[arrivals(hop)[i]];
            join.on.push_back(sql::binary(sql::column(alias(hop), arrival.name), "=",
                                          sql::column(aliasBefore(hop), before.columns[departures(hop)[i]].name),
                                          arrival.equality.schema));
        }
        return join;
    }

    void addEnd(sql::Select &select, std::optional<std::size_t> column) const
    {
        const auto end = m_hops.size() - 1;
        const auto &table = tableAt(end);
        if (column) {
            select.items.push_back(item(alias(end), table, *column));
            return;
        }
        const auto &arrival = table.columns[arrivals(end).front()];
        select.items.push_back({sql::isNotNull(sql::column(alias(end), arrival.name)), "is_there"});
    }

    void addGroup(sql::Select &select, std::optional<std::size_t> column) const
    {
        auto group = grouped();
        auto count = sql::call("coalesce", {sql::column(groupAlias, "rows"), sql::verbatim("0")});
        select.items.push_back({std::move(count), "rows"});
        if (const auto aggregate = column ? aggregateOf(*column) : std::nullopt) {
            group.items.push_back(*aggregate);
            select.items.push_back({sql::column(groupAlias, aggregate->name), aggregate->name});
        }
        sql::Join join{.kind = sql::JoinKind::Left,
                       .source = {.from = std::vector{std::move(group)}, .alias = std::string(groupAlias)},
                       .on = {}};
        const auto &before = m_catalog.table(source(m_graph, m_hops[m_firstMany]));
        for (std::size_t i = 0; i < departures(m_firstMany).size(); ++i) {
            const auto &departure = before.columns[departures(m_firstMany)[i]];
            join.on.push_back(sql::binary(sql::column(groupAlias, keyName(i)), "=",
                                          sql::column(aliasBefore(m_firstMany), departure.name),
                                          departure.equality.schema));
        }
        select.joins.push_back(std::move(join));
    }

    static std::string keyName(std::size_t index) { return fmt::format("key_{}", index + 1); }

    //! All rows that are reached from the first to-many hop on, grouped by what links them to the row before it.
    sql::Select grouped() const
    {
        sql::Select group;
        const auto &first = tableAt(m_firstMany);
        for (std::size_t i = 0; i < arrivals(m_firstMany).size(); ++i) {
            auto key = sql::column(alias(m_firstMany), first.columns[arrivals(m_firstMany)[i]].name);
            group.items.push_back({key, keyName(i)});
            group.groupBy.push_back(std::move(key));
        }
        group.items.push_back({sql::call("count", {sql::verbatim("*")}), "rows"});
        group.from = sql::Source{.from = first.name, .alias = alias(m_firstMany)};
        for (std::size_t i = m_firstMany + 1; i < m_hops.size(); ++i)
            group.joins.push_back(joinOf(i, i <= m_lastMany ? sql::JoinKind::Inner : sql::JoinKind::Left));
        return group;
    }

    //! The aggregate that says most of a column of its type; none where nothing but the number of rows can be told.
    std::optional<sql::Item> aggregateOf(std::size_t index) const
    {
        const auto &column = tableAt(m_hops.size() - 1).columns[index];
        auto value = sql::column(alias(m_hops.size() - 1), column.name);
        switch (column.type) {
        case Type::Boolean:
            return sql::Item{sql::call("avg", {sql::cast(std::move(value), "int4")}), "share_of_" + column.name};
        case Type::Money:
            return sql::Item{sql::call("avg", {sql::cast(std::move(value), "numeric")}), "mean_" + column.name};
        case Type::Integer:
        case Type::Decimal:
        case Type::Real:
        case Type::Interval:
            return sql::Item{sql::call("avg", {std::move(value)}), "mean_" + column.name};
        case Type::Date:
        case Type::Timestamp:
        case Type::TimestampTz:
            return sql::Item{sql::call("max", {std::move(value)}), "last_" + column.name};
        case Type::Text:
        case Type::Enum:
        case Type::Uuid:
        case Type::Network: {
            auto count = sql::call("count", {std::move(value)});
            count.isDistinct = true;
            return sql::Item{std::move(count), "distinct_" + column.name};
        }
        case Type::Time:
        case Type::Bytes:
        case Type::Json:
        case Type::Range:
        case Type::Array:
        case Type::Unsupported:
            break;
        }
        return std::nullopt;
    }

    const catalog::Catalog &m_catalog;
    const RelationGraph &m_graph;
    catalog::TableId m_from;
    const std::vector<Hop> &m_hops;
    std::size_t m_firstMany = 0; //!< the number of hops where none is to-many
    std::size_t m_lastMany = 0;
};

} // namespace

sql::Select pathQuery(const catalog::Catalog &catalog, const RelationGraph &graph, catalog::TableId from,
                      const JoinPath &path, std::optional<std::size_t> column)
{
    ESPALIER_REQUIRE(path.hops.empty() || source(graph, path.hops.front()) == from);
    ESPALIER_REQUIRE(
        !column
        || *column < catalog.table(path.hops.empty() ? from : destination(graph, path.hops.back())).columns.size());
    return Builder(catalog, graph, from, path.hops).build(column);
}

} // namespace espalier::relations

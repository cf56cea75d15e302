// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/card.h"

#include <algorithm>
#include <cmath>

namespace espalier::diagram {

namespace {

constexpr std::size_t fewest = 25;
//! A card is cut only where that saves more than a few rows.
constexpr std::size_t uncutMost = 30;

//! 0: of the primary key, 1: of a foreign key, 2: others.
std::vector<int> ranks(const catalog::Table &table, const relations::RelationGraph &graph, catalog::TableId id)
{
    std::vector<int> result(table.columns.size(), 2);
    for (const auto hop : graph.hops[id.value]) {
        if (hop.direction != relations::Direction::ToParent)
            continue;
        for (const auto column : graph.relation(hop.relation).childColumns)
            result[column] = 1;
    }
    for (const auto column : table.primaryKey)
        result[column] = 0;
    return result;
}

//! Where an edge ends: these are never hidden.
std::vector<bool> ends(const catalog::Table &table, const relations::RelationGraph &graph, catalog::TableId id)
{
    std::vector<bool> result(table.columns.size(), false);
    for (const auto hop : graph.hops[id.value]) {
        const auto &relation = graph.relation(hop.relation);
        const auto &columns =
            hop.direction == relations::Direction::ToParent ? relation.childColumns : relation.parentColumns;
        for (const auto column : columns)
            result[column] = true;
    }
    return result;
}

} // namespace

CardRows cardRows(const catalog::Catalog &catalog, const relations::RelationGraph &graph, catalog::TableId id,
                  Columns shown)
{
    const auto &table = catalog.table(id);
    const auto rank = ranks(table, graph, id);
    CardRows rows;
    rows.columns = table.primaryKey;
    for (const int wanted : {1, 2}) {
        for (std::size_t column = 0; column < rank.size(); ++column) {
            if (rank[column] == wanted)
                rows.columns.push_back(column);
        }
    }
    rows.isLong = table.columns.size() > uncutMost;
    if (!rows.isLong || shown == Columns::All)
        return rows;
    const auto isEnd = ends(table, graph, id);
    std::size_t count = 0;
    std::erase_if(rows.columns, [&](std::size_t column) {
        return ++count > fewest && rank[column] == 2 && !isEnd[column];
    });
    rows.hidden = table.columns.size() - rows.columns.size();
    rows.isLong = rows.hidden > 0;
    return rows;
}

Size cardSize(const catalog::Table &table, const CardRows &rows)
{
    constexpr double letter = 7;
    constexpr double marks = 24; // key marks before a column's name
    constexpr double padding = 36; // the margins, and the space between name and type
    constexpr double narrowest = 170;
    constexpr double widest = 380;
    auto letters = static_cast<double>(sql::displayName(table.name).size()) * 1.1;
    for (const auto place : rows.columns) {
        const auto &column = table.columns[place];
        letters =
            std::max(letters, static_cast<double>(column.name.size() + catalog::shortTypeName(column.typeName).size()));
    }
    // A long card has a row to unfold and fold it, whichever it is.
    const auto count = rows.columns.size() + (rows.isLong ? 1 : 0);
    return {.width = std::round(std::clamp(letters * letter + marks + padding, narrowest, widest)),
            .height = cardTitleHeight + cardRowHeight * static_cast<double>(count) + 6};
}

double rowOffset(std::size_t row)
{
    return cardTitleHeight + cardRowHeight * (static_cast<double>(row) + 0.5);
}

std::optional<std::size_t> rowOf(const CardRows &rows, std::size_t column)
{
    const auto found = std::ranges::find(rows.columns, column);
    if (found == rows.columns.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - rows.columns.begin());
}

double columnOffset(const CardRows &rows, std::size_t column)
{
    return rowOffset(rowOf(rows, column).value_or(rows.columns.size()));
}

} // namespace espalier::diagram

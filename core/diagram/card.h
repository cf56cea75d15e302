// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/relation.h"

#include <optional>
#include <vector>

namespace espalier::diagram {

struct Size
{
    double width = 0;
    double height = 0;
    bool operator==(const Size &) const = default;
};

inline constexpr double cardTitleHeight = 28;
inline constexpr double cardRowHeight = 20;

enum class Columns
{
    Few, //!< keys and the first others of a table that has many; all of any other table
    All
};

//! The rows of a card: primary key, foreign keys, then the rest as the table has it.
struct CardRows
{
    std::vector<std::size_t> columns; //!< of the table, from top to bottom
    std::size_t hidden = 0; //!< columns that one more row stands for
    bool isLong = false; //!< there is a choice: Few and All differ
    bool operator==(const CardRows &) const = default;
};

CardRows cardRows(const catalog::Catalog &catalog, const relations::RelationGraph &graph, catalog::TableId id,
                  Columns shown);
//! The size a card takes: a title row and one for each of its rows, as the page and the exports draw it.
Size cardSize(const catalog::Table &table, const CardRows &rows);
//! The height within a card of the middle of a row.
double rowOffset(std::size_t row);
//! The height within a card at which an edge meets a column; that of the row of hidden columns where it is among them.
double columnOffset(const CardRows &rows, std::size_t column);
//! The row of a column, or nothing where it is hidden.
std::optional<std::size_t> rowOf(const CardRows &rows, std::size_t column);

} // namespace espalier::diagram

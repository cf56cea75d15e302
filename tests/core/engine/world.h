// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/time.h"
#include "core/study/study.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace espalier::tests {

//! Of a range, the upper one left out: numbers, or microseconds.
struct Bounds
{
    std::optional<std::int64_t> lower;
    std::optional<std::int64_t> upper;
    bool isEmpty = false;
    auto operator<=>(const Bounds &) const = default;
};

using Cell = std::variant<std::monostate, std::int64_t, double, bool, std::string, Timestamp, Bounds>;

enum class Kind
{
    Whole,
    Real,
    Flag,
    Word,
    Zoned, //!< timestamptz
    Plain, //!< timestamp, taken as UTC
    Day, //!< date: its end counts; the cell holds its start
    Network, //!< inet
    Span, //!< int4range
    Period, //!< tstzrange
    Days, //!< daterange
    Year, //!< an integer, of which the year's end counts
    Month //!< an integer such as 202312, the same
};

struct WorldColumn
{
    std::string name;
    Kind kind = Kind::Whole;
};

struct WorldTable
{
    std::string name;
    std::vector<WorldColumn> columns; //!< the key first
    std::size_t keyColumns = 1;
    std::optional<study::TableTime> time; //!< of its own, or borrowed
    std::vector<study::ColumnTime> late; //!< columns known later than their row
    std::vector<study::Repair> repairs; //!< what every question makes of its columns
    std::vector<std::vector<Cell>> rows;
};

struct WorldRelation
{
    std::size_t child = 0;
    std::size_t parent = 0;
    std::vector<std::size_t> childColumns; //!< beside the parent's key
    bool isUnique = false;
};

//! A random database as values: tables with keys of one or two columns, relations between any of them (to themselves, several between the
//! same two, in circles), and rows with nulls, equal times, infinities and NaN.
struct World
{
    std::vector<WorldTable> tables;
    std::vector<WorldRelation> relations;
};

World randomWorld(Random &random);
//! CREATE and INSERT.
std::string toSql(const World &world);

const WorldTable &tableNamed(const World &world, const std::string &name);
//! When a row counts as having happened, wherever its time stands; nothing where its time is missing.
std::optional<Timestamp> timeOf(const World &world, const WorldTable &table, const std::vector<Cell> &row);
//! From when on it is known, exclusively; nothing where that never comes.
std::optional<Timestamp> knownFrom(const World &world, const WorldTable &table, const std::vector<Cell> &row);
//! Up to when it is known, inclusively.
Timestamp knownUntil(const WorldTable &table, const std::vector<Cell> &row);
//! A cell with its repairs, as it is known at a moment: missing before its column is.
Cell knownCell(const World &world, const WorldTable &table, const std::vector<Cell> &row, const std::string &column,
               Timestamp asOf);
bool isWithin(const study::Period &period, Timestamp time);
//! The moment that a time cell stands for: of a day, its last microsecond.
Timestamp momentOf(Kind kind, Timestamp time);

//! A random question about one of the tables: a row target as of its own time, or a future one; with many features. Nothing where the world
//! has no table to ask about.
std::optional<study::Study> randomStudy(const World &world, Random &random);

} // namespace espalier::tests

// SPDX-License-Identifier: GPL-3.0-or-later
// When the rows of a random world are known: told row by row, as a reader of DESIGN would.
#include "tests/core/engine/world.h"

#include <algorithm>
#include <fmt/format.h>

namespace espalier::tests {

namespace {

constexpr std::int64_t day = 86'400'000'000;

std::size_t placeOf(const WorldTable &table, const std::string &column)
{
    return static_cast<std::size_t>(std::ranges::find(table.columns, column, &WorldColumn::name)
                                    - table.columns.begin());
}

//! The end of a year, or of a month.
std::optional<Timestamp> endOf(std::int64_t year, std::int64_t month)
{
    if (year < 1 || year > 9998 || month < 1 || month > 12)
        return std::nullopt;
    const auto next = fmt::format("{:04}-{:02}-01", month == 12 ? year + 1 : year, month == 12 ? 1 : month + 1);
    return Timestamp{parseTimestamp(next).value().microseconds - 1};
}

//! The moment that a cell of any kind of time stands for; nothing where it stands for none.
std::optional<Timestamp> beginningOf(const Cell &cell, Kind kind)
{
    if (const auto *time = std::get_if<Timestamp>(&cell))
        return momentOf(kind, *time);
    if (const auto *number = std::get_if<std::int64_t>(&cell))
        return kind == Kind::Year ? endOf(*number, 12) : endOf(*number / 100, *number % 100);
    const auto *bounds = std::get_if<Bounds>(&cell);
    if (bounds == nullptr || bounds->isEmpty)
        return std::nullopt;
    if (!bounds->lower)
        return Timestamp::minusInfinity();
    return momentOf(kind == Kind::Days ? Kind::Day : Kind::Zoned, {*bounds->lower});
}

} // namespace

Timestamp momentOf(Kind kind, Timestamp time)
{
    return kind == Kind::Day && time.isFinite() ? Timestamp{time.microseconds + day - 1} : time;
}

const WorldTable &tableNamed(const World &world, const std::string &name)
{
    return *std::ranges::find(world.tables, name, &WorldTable::name);
}

std::optional<Timestamp> timeOf(const World &world, const WorldTable &table, const std::vector<Cell> &row)
{
    if (!table.time)
        return Timestamp::minusInfinity();
    const auto *holder = &table;
    const auto *held = &row;
    for (const auto &hop : table.time->path) {
        const auto &parent = tableNamed(world, hop.table.name);
        const auto found = std::ranges::find_if(parent.rows, [&](const std::vector<Cell> &other) {
            for (std::size_t i = 0; i < hop.childColumns.size(); ++i) {
                const auto &left = (*held)[placeOf(*holder, hop.childColumns[i])];
                if (left.index() == 0 || left != other[placeOf(parent, hop.parentColumns[i])])
                    return false;
            }
            return true;
        });
        if (found == parent.rows.end())
            return std::nullopt;
        held = &*found;
        holder = &parent;
    }
    const auto place = placeOf(*holder, table.time->column);
    return beginningOf((*held)[place], holder->columns[place].kind);
}

std::optional<Timestamp> knownFrom(const World &world, const WorldTable &table, const std::vector<Cell> &row)
{
    auto from = timeOf(world, table, row);
    if (!from || !table.time || *from == Timestamp::infinity())
        return from == Timestamp::infinity() ? std::nullopt : from;
    if (from->isFinite())
        from->microseconds += table.time->delay.microseconds();
    if (table.time->recorded.empty())
        return from;
    const auto place = placeOf(table, table.time->recorded);
    const auto recorded = beginningOf(row[place], table.columns[place].kind);
    if (!recorded || *recorded == Timestamp::infinity())
        return std::nullopt;
    return std::max(*from, *recorded);
}

Timestamp knownUntil(const WorldTable &table, const std::vector<Cell> &row)
{
    if (!table.time || !table.time->path.empty())
        return Timestamp::infinity();
    const auto place = placeOf(table, table.time->until.empty() ? table.time->column : table.time->until);
    const auto kind = table.columns[place].kind;
    if (const auto *bounds = std::get_if<Bounds>(&row[place])) {
        const bool isEnding = bounds->upper.has_value();
        return isEnding ? momentOf(kind == Kind::Days ? Kind::Day : Kind::Zoned, {*bounds->upper})
                        : Timestamp::infinity();
    }
    const auto *time = table.time->until.empty() ? nullptr : std::get_if<Timestamp>(&row[place]);
    if (time == nullptr)
        return Timestamp::infinity();
    const auto until = momentOf(kind, *time);
    return until.isFinite() ? Timestamp{until.microseconds + table.time->untilDelay.microseconds()} : until;
}

} // namespace espalier::tests

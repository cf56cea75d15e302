// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/visibility.h"

#include "core/study/labelbarrier.h"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace espalier::study {

namespace {

using Place = std::size_t; //!< on a path: 0 is the entity, then the table of each hop

const sql::QualifiedName &tableAt(const Study &study, const Path &path, Place place)
{
    return place == 0 ? study.entity : path[place - 1].table;
}

//! The way up leads back over the hop by which the path came to the place.
bool leadsBack(const Study &study, const Path &path, Place place, const Hop &up)
{
    const auto &down = path[place - 1];
    return down.direction == Direction::ToChild && up.table == tableAt(study, path, place - 1)
        && down.childColumns == up.childColumns && down.parentColumns == up.parentColumns;
}

//! How far the way of a borrowed time leads back along the path, and where that is.
struct Return
{
    std::size_t hops = 0;
    Place place = 0;
};

Return returnOf(const Study &study, const Path &path, const Path &way)
{
    Return back{0, path.size()};
    while (back.hops < way.size() && back.place > 0 && leadsBack(study, path, back.place, way[back.hops])) {
        ++back.hops;
        --back.place;
    }
    return back;
}

//! The row at a place is no part of another's life on the path: the entity's own, or one that the path came to from below.
bool isAbove(const Path &path, Place place)
{
    while (place > 0 && path[place - 1].direction == Direction::ToChild && !path[place - 1].isToMany)
        --place;
    return place == 0 || path[place - 1].direction == Direction::ToParent;
}

//! What an example reaches over to-one hops alone, by a path's beginning: things that live on. The rows of a row target are events, whose
//! times others have from them: goals from other matches than the one that is asked about.
std::set<sql::QualifiedName> singleTables(const Study &study, const Path &path)
{
    std::set<sql::QualifiedName> tables;
    if (!std::holds_alternative<RowTarget>(study.target))
        tables.insert(study.entity);
    for (const auto &hop : path) {
        if (hop.isToMany)
            break;
        tables.insert(hop.table);
    }
    return tables;
}

//! A row target is asked as of this very time, of the same row.
bool isAsOfItself(const Study &study, const Path &path, const TableTime &time)
{
    const auto *row = std::get_if<RowTarget>(&study.target);
    const auto back = returnOf(study, path, time.path);
    return row != nullptr && back.hops == time.path.size() && row->asOf == time.column
        && row->asOfCalendar == time.calendar
        && Path(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(back.place)) == row->asOfPath;
}

bool passes(const Path &path, const sql::QualifiedName &table)
{
    return std::ranges::find(path, table, &Hop::table) != path.end();
}

//! All ways of features, and what they aggregate on them.
std::vector<Path> waysTo(const Study &study, const sql::QualifiedName &table)
{
    std::vector<Path> ways;
    for (const auto &feature : study.features) {
        // Most features lead elsewhere, and this is asked for each table.
        if (!passes(feature.path, table) && !(feature.of && passes(feature.of->path, table)))
            continue;
        const auto path = wholePath(feature);
        for (std::size_t i = 0; i < path.size(); ++i) {
            if (path[i].table == table && path[i].isToMany)
                ways.emplace_back(path.begin(), path.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        }
    }
    return ways;
}

//! The entity, and what its rows refer to over a few hops.
std::set<sql::QualifiedName> tablesAbove(const Study &study, const catalog::Catalog &catalog,
                                         const relations::RelationGraph &graph)
{
    constexpr std::size_t most = 3;
    std::set<sql::QualifiedName> above{study.entity};
    std::vector<catalog::TableId> open;
    if (const auto entity = catalog::findTable(catalog, study.entity))
        open.push_back(*entity);
    for (std::size_t hop = 0; hop < most; ++hop) {
        std::vector<catalog::TableId> next;
        for (const auto at : open) {
            for (const auto &way : graph.hops[at.value]) {
                const auto parent = relations::destination(graph, way);
                if (way.direction == relations::Direction::ToParent && above.insert(catalog.table(parent).name).second)
                    next.push_back(parent);
            }
        }
        open = std::move(next);
    }
    return above;
}

} // namespace

bool isOwnRow(const Study &study, const Path &path)
{
    const auto *row = std::get_if<RowTarget>(&study.target);
    return row != nullptr && !row->asOf.empty() && path.size() <= row->asOfPath.size()
        && std::equal(path.begin(), path.end(), row->asOfPath.begin());
}

Path throughMany(const Path &path)
{
    const auto *last = lastToMany(path);
    return last == nullptr ? Path() : Path(path.begin(), path.begin() + (last - path.data()) + 1);
}

bool isBorrowedFromAbove(const Study &study, const Path &path, const TableTime &time)
{
    if (time.path.empty() || path.empty() || !path.back().isToMany)
        return false;
    const auto back = returnOf(study, path, time.path);
    if (back.hops > 0 && isAbove(path, back.place))
        return true;
    // By another way than the path came: of the entity's table, or of one that each example has one row of.
    const auto single = singleTables(study, path);
    return std::any_of(time.path.begin() + static_cast<std::ptrdiff_t>(back.hops), time.path.end(),
                       [&single](const Hop &hop) {
                           return single.contains(hop.table);
                       });
}

std::optional<TableTime> visibilityAlong(const Study &study, const Path &path)
{
    const auto &table = path.empty() ? study.entity : path.back().table;
    if (!path.empty() && isOwnRow(study, path))
        return std::nullopt;
    auto time = visibilityOf(study, table);
    const bool isMeant = time && time->isGuessed && isBorrowedFromAbove(study, path, *time);
    if (isMeant && !isAsOfItself(study, path, *time))
        return std::nullopt;
    return time;
}

bool isTimeFromAbove(const Study &study, const sql::QualifiedName &table)
{
    return isTimeFromAbove(study, table, visibilityOf(study, table));
}

bool isTimeFromAbove(const Study &study, const sql::QualifiedName &table, const std::optional<TableTime> &time)
{
    if (!time || !time->isGuessed || time->path.empty())
        return false;
    const auto ways = waysTo(study, table);
    if (ways.empty())
        return passes(time->path, study.entity) && !std::holds_alternative<RowTarget>(study.target);
    return std::ranges::none_of(ways, [&study](const Path &way) {
        return visibilityAlong(study, way).has_value();
    });
}

std::optional<TableTime> visibilityWithin(const Study &study, const sql::QualifiedName &table)
{
    return isTimeFromAbove(study, table) ? std::nullopt : visibilityOf(study, table);
}

bool isOwnRowKnown(const Study &study)
{
    const auto *row = std::get_if<RowTarget>(&study.target);
    return row == nullptr || row->asOf.empty();
}

bool tellsTime(const Study &study, const Path &path)
{
    const auto rows = throughMany(path);
    const auto time = rows.empty() ? std::nullopt : visibilityAlong(study, rows);
    return time && !time->isKnownInAdvance && !time->column.empty();
}

bool isUntimed(const Study &study, const Path &path)
{
    const auto rows = throughMany(path);
    const auto time = rows.empty() ? std::nullopt : visibilityAlong(study, rows);
    const bool isAlways = time && time->isKnownInAdvance;
    return hasAsOf(study) && !rows.empty() && !isAlways && (!time || time->column.empty());
}

bool isNeverSeen(const Study &study, const Path &path)
{
    const auto rows = throughMany(path);
    const auto time = rows.empty() ? std::nullopt : visibilityAlong(study, rows);
    return time && !time->isKnownInAdvance && !time->path.empty() && isAsOfItself(study, rows, *time);
}

void guessFromAbove(Study &study, const catalog::Catalog &catalog, const relations::RelationGraph &graph)
{
    const auto above = tablesAbove(study, catalog, graph);
    for (auto &time : study.times) {
        const bool isFromAbove = std::ranges::any_of(time.path, [&above](const Hop &hop) {
            return above.contains(hop.table);
        });
        if (isFromAbove && time.table != study.entity)
            time.isGuessed = true;
    }
}

} // namespace espalier::study

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/dependants.h"

#include "core/base/require.h"
#include "core/compile/parts.h"

#include <algorithm>

namespace espalier::compile {

namespace {

Path joined(Path path, const Path &further)
{
    path.insert(path.end(), further.begin(), further.end());
    return path;
}

class PathCollector
{
public:
    void add(const Path &path)
    {
        // A path that goes on by what its rows borrow their time from holds the borrowing step, too: it is known then.
        if (std::ranges::find(m_paths, path) != m_paths.end())
            return;
        if (!path.empty())
            m_paths.push_back(path);
        for (std::size_t i = 0; i < path.size(); ++i) {
            if (path[i].table.moment && !path[i].table.moment->via.empty())
                addBorrowed({path.begin(), path.begin() + static_cast<std::ptrdiff_t>(i) + 1}, *path[i].table.moment);
        }
    }

    void addBorrowed(const Path &path, const plan::Moment &moment)
    {
        if (!moment.via.empty())
            add(joined(path, moment.via));
    }

    std::vector<Path> take() { return std::move(m_paths); }

private:
    std::vector<Path> m_paths;
};

const std::vector<std::string> &arrivingColumns(const plan::Step &step)
{
    return step.direction == study::Direction::ToParent ? step.parentColumns : step.childColumns;
}

void addColumns(std::vector<std::string> &columns, const std::vector<std::string> &more)
{
    for (const auto &column : more) {
        if (std::ranges::find(columns, column) == columns.end())
            columns.push_back(column);
    }
}

} // namespace

std::vector<Path> livePaths(const plan::Plan &plan)
{
    PathCollector collector;
    if (plan.entity.moment)
        collector.addBorrowed({}, *plan.entity.moment);
    for (const auto &lookup : plan.lookups)
        collector.add(lookup.steps);
    for (const auto &scan : plan.scans) {
        collector.add(scan.steps);
        if (scan.inner)
            collector.add(joined(scan.steps, scan.inner->steps));
    }
    if (const auto *row = std::get_if<plan::RowLabel>(&plan.label); row != nullptr && row->asOf)
        collector.addBorrowed({}, *row->asOf);
    if (const auto *future = std::get_if<plan::FutureLabel>(&plan.label); future != nullptr && future->alive)
        collector.add(future->alive->steps);
    return collector.take();
}

std::map<sql::QualifiedName, std::vector<std::string>> linkColumns(const plan::Plan &plan,
                                                                   const std::vector<Path> &paths)
{
    std::map<sql::QualifiedName, std::vector<std::string>> columns;
    for (const auto &key : plan.entity.primaryKey)
        addColumns(columns[plan.entity.name], {key.name});
    for (const auto &path : paths) {
        for (const auto &step : path)
            addColumns(columns[step.table.name], arrivingColumns(step));
    }
    return columns;
}

std::vector<sql::Item> keyTexts(const plan::Plan &plan)
{
    std::vector<sql::Item> items;
    for (std::size_t i = 0; i < plan.entity.primaryKey.size(); ++i)
        items.push_back({sql::cast(sql::column("e", plan.entity.primaryKey[i].name), "text"), keyName(i)});
    return items;
}

sql::Join amongKeys(const plan::Plan &plan, const std::vector<std::string> &arrays)
{
    sql::Select keys;
    keys.isDistinct = true; // of spellings that the type takes as equal, too
    sql::Join join{.kind = sql::JoinKind::Inner, .source = {.from = sql::QualifiedName{}, .alias = "asked"}, .on = {}};
    for (std::size_t i = 0; i < plan.entity.primaryKey.size(); ++i) {
        const auto &key = plan.entity.primaryKey[i];
        auto each = sql::call("unnest", {sql::cast(sql::value(std::string_view(arrays[i])), "text[]")});
        keys.items.push_back({sql::cast(std::move(each), key.typeName), keyName(i)});
        join.on.push_back(equal(sql::column("asked", keyName(i)), sql::column("e", key.name), key));
    }
    join.source.from = std::vector{std::move(keys)};
    return join;
}

sql::Select dependants(const plan::Plan &plan, const Path &path, std::size_t index, const LinkValues &values)
{
    ESPALIER_REQUIRE(index < path.size());
    constexpr std::string_view prefix = "h";
    sql::Select changed;
    changed.isDistinct = true;
    for (std::size_t i = 0; i < values.columns.size(); ++i) {
        auto each = sql::call("unnest", {sql::cast(sql::value(std::string_view(values.arrays[i])), "text[]")});
        changed.items.push_back({sql::cast(std::move(each), values.types[i]), values.columns[i]});
    }
    sql::Select select;
    select.isDistinct = true;
    select.items = keyTexts(plan);
    select.from = sql::Source{.from = plan.entity.name, .alias = "e"};
    for (std::size_t i = 0; i <= index; ++i) {
        sql::Join join{.kind = sql::JoinKind::Inner,
                       .source = {.from = path[i].table.name, .alias = stepAlias(prefix, i)},
                       .on = linkOf(plan, path, i, prefix, Origin::Entity)};
        if (i == index)
            join.source.from = std::vector{changed};
        select.joins.push_back(std::move(join));
    }
    return select;
}

} // namespace espalier::compile

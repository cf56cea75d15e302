// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/paths.h"

#include <algorithm>
#include <set>

namespace espalier::study {

namespace {

std::vector<std::string> columnNames(const catalog::Table &table, const std::vector<std::size_t> &columns)
{
    std::vector<std::string> names;
    names.reserve(columns.size());
    for (const auto index : columns)
        names.push_back(table.columns[index].name);
    return names;
}

} // namespace

Path toPath(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
            const std::vector<relations::Hop> &hops)
{
    Path path;
    for (const auto &hop : hops) {
        const auto &relation = graph.relation(hop.relation);
        path.push_back(
            {.direction = hop.direction == relations::Direction::ToParent ? Direction::ToParent : Direction::ToChild,
             .table = catalog.table(relations::destination(graph, hop)).name,
             .childColumns = columnNames(catalog.table(relation.child), relation.childColumns),
             .parentColumns = columnNames(catalog.table(relation.parent), relation.parentColumns),
             .isToMany = relations::isToMany(graph, hop)});
    }
    return path;
}

std::string describe(const Path &path)
{
    std::string text;
    for (const auto &hop : path)
        text += (text.empty() ? "" : " -> ") + hop.table.name;
    return text;
}

std::vector<sql::QualifiedName> tablesOf(const Study &study)
{
    std::set<sql::QualifiedName> tables{study.entity};
    const auto add = [&tables](const Path &path) {
        for (const auto &hop : path)
            tables.insert(hop.table);
    };
    for (const auto &time : study.times) {
        tables.insert(time.table);
        add(time.path);
    }
    if (const auto *row = std::get_if<RowTarget>(&study.target))
        add(row->asOfPath);
    for (const auto &feature : study.features)
        add(wholePath(feature));
    if (const auto *given = std::get_if<GivenTarget>(&study.target))
        tables.insert(given->table);
    if (const auto *future = std::get_if<FutureTarget>(&study.target)) {
        add(future->path);
        if (future->alive)
            add(future->alive->path);
        add(future->schedule.atRows);
    }
    return {tables.begin(), tables.end()};
}

std::vector<Path> pathsToRows(const Study &study)
{
    std::vector<Path> paths;
    const auto add = [&](const Path &path) {
        const auto last = std::find_if(path.rbegin(), path.rend(), [](const Hop &hop) {
            return hop.isToMany;
        });
        Path rows(path.begin(), last.base());
        if (!rows.empty() && isTimed(study, rows.back().table) && std::ranges::find(paths, rows) == paths.end())
            paths.push_back(std::move(rows));
    };
    const auto *future = std::get_if<FutureTarget>(&study.target);
    if (future == nullptr)
        return paths;
    add(future->path);
    for (const auto &feature : study.features)
        add(feature.path);
    return paths;
}

} // namespace espalier::study

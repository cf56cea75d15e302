// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/linelookup.h"

#include "core/catalog/lookup.h"
#include "core/catalog/messages.h"
#include "core/relations/paths.h"
#include "core/study/messages.h"
#include "core/study/names.h"
#include "core/study/paths.h"

#include <algorithm>
#include <utility>

namespace espalier::study {

namespace {

using catalog::TableId;

std::vector<std::string> namesOfColumns(const catalog::Table &table)
{
    std::vector<std::string> names;
    for (const auto &column : table.columns)
        names.push_back(column.name);
    return names;
}

} // namespace

Path usualPath(const catalog::Catalog &catalog, const relations::RelationGraph &graph, TableId from, TableId to)
{
    const auto search = relations::joinPaths(catalog, graph, from, to);
    const auto found = std::ranges::find_if(search.paths, &relations::JoinPath::isToMany);
    return found == search.paths.end() ? Path() : toPath(catalog, graph, found->hops);
}

Path usualWayUp(const catalog::Catalog &catalog, const relations::RelationGraph &graph, TableId from, TableId to)
{
    const relations::JoinPath *shortest = nullptr;
    bool isOnly = true;
    const auto search = relations::joinPaths(catalog, graph, from, to);
    for (const auto &path : search.paths) {
        const bool isUp = std::ranges::all_of(path.hops, [](const relations::Hop &hop) {
            return hop.direction == relations::Direction::ToParent;
        });
        if (!isUp || (shortest != nullptr && path.hops.size() > shortest->hops.size()))
            continue;
        isOnly = shortest == nullptr || path.hops.size() < shortest->hops.size();
        shortest = &path;
    }
    return shortest == nullptr || !isOnly ? Path() : toPath(catalog, graph, shortest->hops);
}

LineLookup::LineLookup(const catalog::Catalog &catalog, const relations::RelationGraph &graph, std::string_view line)
    : m_catalog(catalog)
    , m_graph(graph)
    , m_line(line)
{ }

WrongLine LineLookup::wrong(LinePlace place, Message problem, std::vector<Message> remedies) const
{
    return wrong(place, {.code = Error::Code::Invalid, .problem = std::move(problem), .remedies = std::move(remedies)});
}

WrongLine LineLookup::wrong(LinePlace place, const Error &error) const
{
    return wrongAt(m_line, place, error);
}

LineResult<TableId> LineLookup::table(const LineNames &names) const
{
    if (names.size() > 2)
        return wrong(placeOf(names), messages::noTableName(), {messages::writeSchemaAndTable()});
    const auto found = catalog::resolveTable(
        m_catalog, {.schema = names.size() == 2 ? names.front().text : std::string(), .name = names.back().text});
    if (!found)
        return wrong(placeOf(names), found.error());
    return *found;
}

LineResult<std::string> LineLookup::column(TableId table, const LineName &name) const
{
    const auto &found = m_catalog.table(table);
    if (catalog::findColumn(found, name.text))
        return name.text;
    std::vector<Message> remedies;
    if (auto near = catalog::nearNames(namesOfColumns(found), name.text); !near.empty())
        remedies.push_back(catalog::messages::nearIt(std::move(near)));
    return wrong(name.place, messages::noSuchColumnOf(sql::displayName(found.name)), std::move(remedies));
}

LineResult<std::vector<std::string>> LineLookup::columns(TableId table, const LineNames &names) const
{
    std::vector<std::string> found;
    for (const auto &name : names) {
        auto each = column(table, name);
        if (!each)
            return WrongLine(each.error());
        found.push_back(std::move(*each));
    }
    return found;
}

LineResult<std::vector<Condition>> LineLookup::conditions(TableId table,
                                                          const std::vector<LineCondition> &conditions) const
{
    std::vector<Condition> found;
    for (const auto &condition : conditions) {
        auto name = column(table, condition.column);
        if (!name)
            return WrongLine(name.error());
        found.push_back({std::move(*name), condition.op, condition.value});
    }
    return found;
}

LineResult<Path> LineLookup::pathToMany(TableId from, const LineNames &table, const std::vector<LineStep> &steps) const
{
    const auto to = this->table(table);
    if (!to)
        return WrongLine(to.error());
    if (!steps.empty())
        return pathAlong(from, *to, steps, placeOf(table));
    auto path = usualPath(m_catalog, m_graph, from, *to);
    if (path.empty()) {
        const auto start = tableText(m_catalog.table(from).name);
        return wrong(placeOf(table), messages::noPathToMany(start),
                     {messages::seePaths(start, tableText(m_catalog.table(*to).name))});
    }
    return path;
}

LineResult<Path> LineLookup::pathUp(TableId from, const LineNames &table, const std::vector<LineStep> &steps) const
{
    const auto to = this->table(table);
    if (!to)
        return WrongLine(to.error());
    auto path = steps.empty() ? LineResult<Path>(usualWayUp(m_catalog, m_graph, from, *to))
                              : pathAlong(from, *to, steps, placeOf(table));
    if (!path)
        return path;
    const bool isUp = !path->empty() && std::ranges::all_of(*path, [](const Hop &hop) {
        return hop.direction == Direction::ToParent;
    });
    if (!isUp)
        return wrong(placeOf(table), messages::noSingleWay(), {messages::writeWay()});
    return path;
}

LineResult<Path> LineLookup::pathAlong(TableId from, TableId to, const std::vector<LineStep> &steps,
                                       LinePlace place) const
{
    Path path;
    auto at = from;
    for (const auto &step : steps) {
        auto next = hop(at, step);
        if (!next)
            return WrongLine(next.error());
        at = *catalog::findTable(m_catalog, next->table);
        path.push_back(std::move(*next));
    }
    if (at != to)
        return wrong(place, messages::wayEndsAt(sql::displayName(m_catalog.table(at).name)), {messages::writeWay()});
    return path;
}

LineResult<Hop> LineLookup::hop(TableId from, const LineStep &step) const
{
    const auto child = table(step.child.table);
    if (!child)
        return WrongLine(child.error());
    const auto childColumns = columns(*child, step.child.columns);
    if (!childColumns)
        return WrongLine(childColumns.error());
    const auto parent = step.parent ? table(step.parent->table) : LineResult<TableId>(*child);
    if (!parent)
        return WrongLine(parent.error());
    const auto parentColumns =
        step.parent ? columns(*parent, step.parent->columns) : LineResult<std::vector<std::string>>();
    if (!parentColumns)
        return WrongLine(parentColumns.error());
    using relations::Direction;
    const bool isUp = step.way == LineStep::Way::ToParent || (step.way == LineStep::Way::Unsaid && *child == from);
    Path found;
    for (const auto &each : m_graph.hops[from.value]) {
        const auto &relation = m_graph.relation(each.relation);
        const bool isMeant = relation.child == *child && (!step.parent || relation.parent == *parent)
            && (each.direction == Direction::ToParent) == isUp;
        if (!isMeant)
            continue;
        auto hop = toPath(m_catalog, m_graph, {each}).front();
        const bool isBy =
            hop.childColumns == *childColumns && (parentColumns->empty() || hop.parentColumns == *parentColumns);
        if (isBy && std::ranges::find(found, hop) == found.end())
            found.push_back(std::move(hop));
    }
    if (found.empty()) {
        return wrong(step.place, messages::noRelationFrom(sql::displayName(m_catalog.table(from).name)),
                     {messages::writeWay()});
    }
    if (found.size() > 1)
        return wrong(step.place, messages::relationIsAmbiguous(), {messages::writeWay()});
    return std::move(found.front());
}

} // namespace espalier::study

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/reach.h"

#include "core/base/overloaded.h"
#include "core/study/filtered.h"
#include "core/study/names.h"
#include "core/study/visibility.h"

#include <algorithm>
#include <cctype>
#include <deque>

namespace espalier::features {

namespace {

//! Paths are few beside features, but a schema of thousands of tables has very many.
constexpr std::size_t maximumPaths = 400;
constexpr std::size_t longestName = 56;

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

//! The end of a name, not cut within a character, nor within a word if that is no long one.
std::string ending(std::string name, std::size_t bytes)
{
    if (name.size() <= bytes)
        return name;
    constexpr std::size_t longestWord = 16;
    const bool isCutInWord = name[name.size() - bytes - 1] != '_';
    name.erase(0, name.size() - bytes);
    if (const auto end = name.find('_'); isCutInWord && end < longestWord && end + 1 < name.size())
        name.erase(0, end + 1);
    while (!name.empty() && isContinuation(name.front()))
        name.erase(0, 1);
    return name;
}

//! What an argument adds to a name: "late delivery" as "late_delivery".
std::string slug(std::string_view text)
{
    std::string result;
    for (const char byte : text.substr(0, 16)) {
        const auto character = static_cast<unsigned char>(byte);
        result += std::isalnum(character) != 0 ? static_cast<char>(std::tolower(character)) : '_';
    }
    return result;
}

std::string windowName(const study::Window &window)
{
    return std::visit(Overloaded{[](std::monostate /*all*/) {
                                     return std::string();
                                 },
                                 [](const Duration &length) {
                                     return "_" + std::to_string(length.count)
                                         + "smhdw"[static_cast<std::size_t>(length.unit)];
                                 },
                                 [](const study::LastRows &last) {
                                     return "_" + std::to_string(last.count) + "rows";
                                 }},
                      window);
}

//! The rows where a hop arrives, and the columns on both sides of it.
bool isReadable(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const study::Study &study,
                const relations::Hop &hop)
{
    const auto &relation = graph.relation(hop.relation);
    const auto are = [&catalog](catalog::TableId table, const std::vector<std::size_t> &columns) {
        return std::ranges::all_of(columns, [&](std::size_t column) {
            return catalog.table(table).columns[column].isReadable;
        });
    };
    return study::isUsable(study, catalog.table(relations::destination(graph, hop)))
        && are(relation.child, relation.childColumns) && are(relation.parent, relation.parentColumns);
}

//! Where the two sides of a hop hold values of different types, the server alone joins them.
bool bindsOneType(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const relations::Hop &hop)
{
    const auto &relation = graph.relation(hop.relation);
    const auto typesOf = [&catalog](catalog::TableId table, const std::vector<std::size_t> &columns) {
        std::vector<catalog::Type> types;
        types.reserve(columns.size());
        for (const auto column : columns)
            types.push_back(catalog.table(table).columns[column].type);
        return types;
    };
    return typesOf(relation.child, relation.childColumns) == typesOf(relation.parent, relation.parentColumns);
}

class Walk
{
public:
    Walk(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const study::Study &study)
        : m_catalog(catalog)
        , m_graph(graph)
        , m_study(study)
        , m_isOwnRowKnown(study::isOwnRowKnown(study))
    { }

    std::vector<Reached> from(catalog::TableId entity, std::size_t hops) const
    {
        std::vector<Reached> paths;
        std::deque<Reached> open{{.tables = {entity}}};
        while (!open.empty() && paths.size() < maximumPaths) {
            paths.push_back(std::move(open.front()));
            open.pop_front();
            if (paths.back().hops.size() < hops)
                extend(paths.back(), open);
        }
        return paths;
    }

private:
    void extend(const Reached &reached, std::deque<Reached> &open) const
    {
        for (const auto &hop : m_graph.hops[reached.tables.back().value]) {
            const auto next = relations::destination(m_graph, hop);
            const bool isVisited = std::ranges::find(reached.tables, next) != reached.tables.end();
            // Rows of the entity's own table are reached again only through what they share: earlier flights of the
            // same plane.
            const bool isReturn = next == reached.tables.front() && !m_isOwnRowKnown && !reached.hops.empty()
                && relations::isToMany(m_graph, hop) && reached.hops.back().relation == hop.relation;
            const bool isSideways = reached.isToMany && relations::isToMany(m_graph, hop)
                && reached.hops.back().direction == relations::Direction::ToParent;
            if ((isVisited && !isReturn) || isSideways || !isReadable(m_catalog, m_graph, m_study, hop))
                continue;
            auto longer = reached;
            longer.hops.push_back(hop);
            longer.tables.push_back(next);
            longer.isToMany = reached.isToMany || relations::isToMany(m_graph, hop);
            open.push_back(std::move(longer));
        }
    }

    const catalog::Catalog &m_catalog;
    const relations::RelationGraph &m_graph;
    const study::Study &m_study;
    bool m_isOwnRowKnown = true;
};

} // namespace

std::vector<Reached> reachedPaths(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                  const study::Study &study, std::size_t hops)
{
    const auto entity = catalog::findTable(catalog, study.entity);
    return entity ? Walk(catalog, graph, study).from(*entity, hops) : std::vector<Reached>();
}

std::vector<relations::Hop> hopsToChildren(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                           const study::Study &study, const Reached &reached)
{
    const auto isJoined = [&](const relations::Hop &hop) {
        return bindsOneType(catalog, graph, hop);
    };
    if (!std::ranges::all_of(reached.hops, isJoined))
        return {};
    std::vector<relations::Hop> result;
    for (const auto &hop : graph.hops[reached.tables.back().value]) {
        if (relations::isToMany(graph, hop) && isJoined(hop) && isReadable(catalog, graph, study, hop))
            result.push_back(hop);
    }
    return result;
}

std::vector<study::ColumnPart> asOfParts(const catalog::Catalog &catalog, const study::Study &study)
{
    if (!study::hasAsOf(study))
        return {};
    std::vector<study::ColumnPart> parts{study::ColumnPart::Month};
    bool hasHours = true;
    bool hasWeekdays = true;
    if (const auto *row = std::get_if<study::RowTarget>(&study.target)) {
        const auto holder =
            catalog::findTable(catalog, row->asOfPath.empty() ? study.entity : row->asOfPath.back().table);
        const auto place = holder ? catalog::findColumn(catalog.table(*holder), row->asOf) : std::nullopt;
        hasWeekdays = row->asOfCalendar == study::Calendar::None;
        hasHours = place && hasWeekdays && catalog.table(*holder).columns[*place].type != catalog::Type::Date;
        if (row->asOfCalendar == study::Calendar::Year)
            return {};
    } else if (const auto *future = std::get_if<study::FutureTarget>(&study.target)) {
        constexpr std::int64_t day = 86'400'000'000;
        const auto every = future->schedule.every.microseconds();
        hasHours = every % day != 0;
        hasWeekdays = every % (7 * day) != 0;
    }
    if (hasWeekdays)
        parts.push_back(study::ColumnPart::Weekday);
    if (hasHours)
        parts.push_back(study::ColumnPart::Hour);
    return parts;
}

namespace {

//! Over what it is divided, and with whom it is compared.
std::string comparedName(const study::Feature &feature)
{
    std::string name;
    if (feature.over)
        name += "_over" + (feature.over->index() == 0 ? "_all" : windowName(*feature.over));
    if (feature.among) {
        const auto &within = feature.among->within;
        name += "_" + std::string(nameOf(study::measureNames, feature.among->measure))
            + (within.empty() ? "_of_all" : "_in_" + within.back().table.name);
    }
    return name;
}

} // namespace

std::string FeatureNames::unique(const study::Feature &feature)
{
    const auto &path = feature.path;
    std::string name;
    for (std::size_t i = path.size() > 2 ? path.size() - 2 : 0; i < path.size(); ++i)
        name += path[i].table.name + "_";
    auto column = feature.column;
    if (feature.of) {
        column = feature.of->path.back().table.name;
        column += (feature.of->column.empty() ? "" : "_" + feature.of->column)
            + (feature.of->word.empty() ? "" : "_has_" + feature.of->word) + "_"
            + std::string(nameOf(study::aggregateNames, feature.of->aggregate));
    }
    if (feature.part == study::ColumnPart::HasWord)
        column += "_has_" + feature.word;
    else if (feature.part != study::ColumnPart::None)
        column = (column.empty() ? "as_of" : column) + "_" + std::string(nameOf(study::partNames, feature.part));
    name += column;
    if (feature.aggregate != study::Aggregate::Direct)
        name += (column.empty() ? "" : "_") + std::string(nameOf(study::aggregateNames, feature.aggregate));
    if (!feature.argument.empty())
        name += "_" + slug(feature.argument);
    name += windowName(feature.window);
    if (feature.lag)
        name += windowName(*feature.lag) + "_ago";
    name += comparedName(feature);
    name = ending(std::move(name), longestName);
    auto result = name;
    for (int i = 2; !m_names.insert(result).second; ++i) {
        const auto suffix = "_" + std::to_string(i);
        result = ending(name, longestName - suffix.size()) + suffix;
    }
    return result;
}

} // namespace espalier::features

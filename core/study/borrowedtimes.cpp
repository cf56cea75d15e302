// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/borrowedtimes.h"

#include "core/study/columnname.h"
#include "core/study/paths.h"

#include <algorithm>
#include <map>
#include <set>

namespace espalier::study {

namespace {

using catalog::TableId;

constexpr std::size_t mostBorrowed = 3; //!< hops

//! Little speaks for it.
bool isWeak(const TimeSuggestion &suggestion)
{
    constexpr int convincing = 4;
    using enum TimeReason;
    const auto &reasons = suggestion.reasons;
    const bool isOnly = std::ranges::find(reasons, OnlyMoment) != reasons.end()
        && std::ranges::find(reasons, NeverNull) != reasons.end();
    return (suggestion.score < convincing && !isOnly) || std::ranges::any_of(suggestion.reasons, [](TimeReason reason) {
               return reason == OfParent || reason == RecordedLater || reason == NamedAsYear;
           });
}

//! Times of all tables: their own, and what they borrow where they have none.
class Search
{
public:
    Search(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const TimeChoices &choices)
        : m_catalog(catalog)
        , m_graph(graph)
        , m_choices(choices)
        , m_found(catalog.tables.size())
        , m_isSettled(catalog.tables.size())
    { }

    std::vector<TimeSuggestion> run()
    {
        findOwn();
        // With each round times come from one hop further away; what lent before may have a better one then.
        for (std::size_t round = 0; round < mostBorrowed; ++round) {
            auto next = m_found;
            for (std::size_t i = 0; i < m_found.size(); ++i) {
                if (!m_isSettled[i])
                    next[i] = borrowed({i});
            }
            m_found = std::move(next);
        }
        std::vector<TimeSuggestion> result;
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            if (!m_found[i])
                continue;
            m_found[i]->time.isGuessed = !isDecided(m_choices.accepted, {i}) && isWeak(*m_found[i]);
            result.push_back(std::move(*m_found[i]));
        }
        return result;
    }

private:
    //! What tables tell themselves, and what was decided of them: those borrow nothing.
    void findOwn()
    {
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            m_found[i] = acceptedWay({i});
            if (!m_found[i])
                m_found[i] = timeSuggestion(m_catalog.tables[i], m_choices);
            m_isSettled[i] = m_found[i] || isDecided(m_choices.dismissed, {i});
        }
        std::vector<std::size_t> contradicted;
        for (std::size_t i = 0; i < m_found.size(); ++i) {
            if (m_found[i] && isContradicted({i}))
                contradicted.push_back(i);
        }
        for (const auto place : contradicted)
            m_found[place].reset();
    }

    bool isDecided(const std::vector<TableTime> &times, TableId table) const
    {
        return std::ranges::find(times, m_catalog.table(table).name, &TableTime::table) != times.end();
    }

    std::optional<TimeSpan> spanIn(TableId table) const
    {
        const auto &found = m_found[table.value];
        if (!found || !found->time.path.empty())
            return std::nullopt;
        const auto &columns = m_catalog.table(table);
        const auto place = catalog::findColumn(columns, found->time.column);
        return place ? spanOf(columns.columns[*place], found->time.calendar) : std::nullopt;
    }

    //! Half of the rows that refer to the table are older than the oldest of its own: it tells when rows were copied, or ended.
    bool isContradicted(TableId table) const
    {
        const auto own = spanIn(table);
        if (!own || isDecided(m_choices.accepted, table))
            return false;
        return std::ranges::any_of(m_graph.hops[table.value], [&](const relations::Hop &hop) {
            if (hop.direction != relations::Direction::ToChild)
                return false;
            const auto children = spanIn(relations::destination(m_graph, hop));
            return children && children->middle < own->first;
        });
    }

    //! What was accepted, where its way still leads somewhere.
    std::optional<TimeSuggestion> acceptedWay(TableId table) const
    {
        const auto found = std::ranges::find_if(m_choices.accepted, [&](const TableTime &time) {
            return time.table == m_catalog.table(table).name && !time.path.empty();
        });
        if (found == m_choices.accepted.end())
            return std::nullopt;
        const auto end = catalog::findTable(m_catalog, found->path.back().table);
        if (!end || !catalog::findColumn(m_catalog.table(*end), found->column))
            return std::nullopt;
        return TimeSuggestion{.time = *found, .score = 1, .reasons = {TimeReason::OfParent}};
    }

    //! Every row refers to one: a row without would never be seen.
    bool isAlways(const relations::Relation &relation) const
    {
        const auto &table = m_catalog.table(relation.child);
        return std::ranges::all_of(relation.childColumns, [&table](std::size_t place) {
            const auto &column = table.columns[place];
            return !column.isNullable || (column.statistics && column.statistics->nullFraction == 0);
        });
    }

    //! From a row that it refers to, whose time is told, and does not come from the table itself.
    bool isLender(TableId lender, TableId table) const
    {
        const auto &found = m_found[lender.value];
        return lender != table && found && found->time.path.size() < mostBorrowed
            && std::ranges::find(found->time.path, m_catalog.table(table).name, &Hop::table) == found->time.path.end();
    }

    std::optional<TimeSuggestion> borrowed(TableId table) const
    {
        struct Lender
        {
            relations::Hop hop;
            TableId table;
        };
        // What tells nothing of its own past, and is referred to by what does, is a thing and no event: a customer has
        // no time from the employee who looks after it.
        const bool isThing = hasTimedChildren(table);
        std::vector<Lender> lenders;
        for (const auto &hop : m_graph.hops[table.value]) {
            const auto parent = relations::destination(m_graph, hop);
            const bool isLending = hop.direction == relations::Direction::ToParent && isLender(parent, table)
                && isAlways(m_graph.relation(hop.relation));
            if (isLending && (!isThing || hasParent(parent)))
                lenders.push_back({hop, parent});
        }
        if (lenders.empty())
            return std::nullopt;
        const auto best = std::ranges::max_element(lenders, [this](const Lender &left, const Lender &right) {
            return isTighter(right.table, left.table);
        });
        const auto &lent = *m_found[best->table.value];
        auto path = toPath(m_catalog, m_graph, {best->hop});
        path.insert(path.end(), lent.time.path.begin(), lent.time.path.end());
        return TimeSuggestion{.time = {.table = m_catalog.table(table).name,
                                       .column = lent.time.column,
                                       .path = std::move(path),
                                       .calendar = lent.time.calendar,
                                       .delay = lent.time.delay},
                              .score = 1,
                              .reasons = {TimeReason::OfParent}};
    }

    bool hasTimedChildren(TableId table) const
    {
        return std::ranges::any_of(m_graph.hops[table.value], [&](const relations::Hop &hop) {
            const auto child = relations::destination(m_graph, hop);
            return hop.direction == relations::Direction::ToChild && child != table && m_found[child.value]
                && m_found[child.value]->time.path.empty();
        });
    }

    bool hasParent(TableId table) const
    {
        return std::ranges::any_of(m_graph.hops[table.value], [&](const relations::Hop &hop) {
            return hop.direction == relations::Direction::ToParent && relations::destination(m_graph, hop) != table;
        });
    }

    //! A row is no older than any that it refers to: the latest of them tells most. What refers to another is later than that, and so is what
    //! lies later by statistics; else events are more than things.
    bool isTighter(TableId left, TableId right) const
    {
        const bool isBelow = refersTo(left, right);
        const bool isAbove = refersTo(right, left);
        if (isBelow != isAbove)
            return isBelow;
        const auto mine = spanIn(left);
        const auto other = spanIn(right);
        if (mine && other && mine->middle != other->middle)
            return mine->middle > other->middle;
        return m_catalog.table(left).rowEstimate > m_catalog.table(right).rowEstimate;
    }

    //! Within a few hops.
    bool refersTo(TableId from, TableId wanted) const
    {
        std::set<TableId> seen{from};
        std::vector<TableId> open{from};
        for (std::size_t hop = 0; hop < mostBorrowed; ++hop) {
            std::vector<TableId> next;
            for (const auto at : open) {
                for (const auto &way : m_graph.hops[at.value]) {
                    const auto parent = relations::destination(m_graph, way);
                    if (way.direction == relations::Direction::ToParent && seen.insert(parent).second)
                        next.push_back(parent);
                }
            }
            open = std::move(next);
        }
        return from != wanted && seen.contains(wanted);
    }

    const catalog::Catalog &m_catalog;
    const relations::RelationGraph &m_graph;
    const TimeChoices &m_choices;
    std::vector<std::optional<TimeSuggestion>> m_found;
    std::vector<bool> m_isSettled; //!< by table: it borrows nothing
};

//! Filled where the end is, and not before: its year, its cause, its place.
bool isFilledWith(const catalog::Column &column, const catalog::Column &end)
{
    constexpr double slips = 0.02;
    if (&column == &end || !column.isNullable || !isNamedWith(column.name, end.name))
        return false;
    const bool isKnown = column.statistics && end.statistics;
    return isNamedAsPartOf(column.name, end.name)
        || (isKnown && column.statistics->nullFraction > 0
            && column.statistics->nullFraction + slips >= end.statistics->nullFraction);
}

//! Columns that tell when something of the row ended, and what is filled with them: known from then on.
std::vector<ColumnTime> endsOf(const catalog::Table &table, const TableTime &time)
{
    std::vector<ColumnTime> ends;
    for (const auto &column : table.columns) {
        const bool isTime = time.path.empty() && column.name == time.column;
        const bool isEnd = catalog::isMoment(column.type) && column.isNullable && isNamedAsEnd(column.name)
            && !isNamedAsPlan(column.name);
        if (isEnd && !isTime && column.name != time.until && column.name != time.recorded)
            ends.push_back({.column = column.name, .from = column.name});
    }
    const auto moments = ends;
    for (const auto &moment : moments) {
        const auto &end = table.columns[*catalog::findColumn(table, moment.column)];
        for (const auto &column : table.columns) {
            const bool isTold = std::ranges::find(ends, column.name, &ColumnTime::column) != ends.end();
            const bool isTime = column.name == time.column || column.name == time.until || column.name == time.recorded;
            if (!isTold && !isTime && isFilledWith(column, end))
                ends.push_back({.column = column.name, .from = end.name});
        }
    }
    return ends;
}

} // namespace

std::vector<TimeSuggestion> timeSuggestions(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                            const TimeChoices &choices)
{
    return Search(catalog, graph, choices).run();
}

std::vector<TableTime> suggestedTimes(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                      const TimeChoices &choices)
{
    std::map<sql::QualifiedName, TableTime> found;
    for (auto &suggestion : timeSuggestions(catalog, graph, choices))
        found.emplace(suggestion.time.table, std::move(suggestion.time));
    std::vector<TableTime> times;
    for (const auto &table : catalog.tables) {
        const auto place = found.find(table.name);
        auto time = place == found.end() ? TableTime{.table = table.name} : std::move(place->second);
        if (time.columns.empty())
            time.columns = endsOf(table, time);
        if (!time.column.empty() || !time.columns.empty())
            times.push_back(std::move(time));
    }
    return times;
}

} // namespace espalier::study

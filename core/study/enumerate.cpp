// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/enumerate.h"

#include "core/study/names.h"
#include "core/study/outlook.h"
#include "core/study/paths.h"

#include <algorithm>
#include <deque>
#include <set>

namespace espalier::study {

namespace {

//! Paths are few beside features, but a schema of thousands of tables has very many.
constexpr std::size_t maximumPaths = 400;

struct Reached
{
    std::vector<graph::Hop> hops;
    std::vector<catalog::TableId> tables; //!< from the entity on
    bool isToMany = false;
};

class Enumeration
{
public:
    Enumeration(const catalog::Catalog &catalog, const graph::RelationGraph &graph, const Study &study,
                EnumerationLimits limits)
        : m_catalog(catalog)
        , m_graph(graph)
        , m_study(study)
        , m_limits(limits)
    {
        const auto *future = std::get_if<FutureTarget>(&study.target);
        m_window = future != nullptr ? future->horizon : Duration{30, Duration::Unit::Days};
        const auto *row = std::get_if<RowTarget>(&study.target);
        m_isOwnRowKnown = row == nullptr || row->asOf.empty();
        m_label = row == nullptr ? std::string() : row->column;
    }

    std::vector<Feature> run()
    {
        const auto entity = catalog::findTable(m_catalog, m_study.entity);
        if (!entity)
            return {};
        addAsOfFeatures(m_catalog.table(*entity));
        std::deque<Reached> open{{.tables = {*entity}}};
        for (std::size_t visited = 0; !open.empty() && visited < maximumPaths; ++visited) {
            const auto reached = std::move(open.front());
            open.pop_front();
            addFeatures(reached);
            if (reached.hops.size() < m_limits.hops)
                extend(reached, open);
        }
        return std::move(m_features);
    }

private:
    void extend(const Reached &reached, std::deque<Reached> &open) const
    {
        for (const auto &hop : m_graph.hops[reached.tables.back().value]) {
            const auto next = graph::destination(m_graph, hop);
            const bool isVisited = std::ranges::find(reached.tables, next) != reached.tables.end();
            // Rows of the entity's own table are reached again only through what they share: earlier flights of the
            // same plane.
            const bool isReturn = next == reached.tables.front() && !m_isOwnRowKnown && !reached.hops.empty()
                && graph::isToMany(m_graph, hop) && reached.hops.back().relation == hop.relation;
            const bool isSideways = reached.isToMany && graph::isToMany(m_graph, hop)
                && reached.hops.back().direction == graph::Direction::ToParent;
            if ((isVisited && !isReturn) || isSideways || !m_catalog.table(next).isReadable)
                continue;
            auto longer = reached;
            longer.hops.push_back(hop);
            longer.tables.push_back(next);
            longer.isToMany = reached.isToMany || graph::isToMany(m_graph, hop);
            open.push_back(std::move(longer));
        }
    }

    //! The parts of the as-of time in which the examples can differ.
    void addAsOfFeatures(const catalog::Table &entity)
    {
        if (!hasAsOf(m_study))
            return;
        bool hasHours = true;
        bool hasWeekdays = true;
        if (const auto *row = std::get_if<RowTarget>(&m_study.target)) {
            const auto place = catalog::findColumn(entity, row->asOf);
            hasHours = place && entity.columns[*place].type != catalog::Type::Date;
        } else if (const auto *future = std::get_if<FutureTarget>(&m_study.target)) {
            constexpr std::int64_t day = 86'400'000'000;
            const auto every = future->schedule.every.microseconds();
            hasHours = every % day != 0;
            hasWeekdays = every % (7 * day) != 0;
        }
        if (hasHours)
            add({}, Aggregate::Direct, "", {}, Part::Hour);
        if (hasWeekdays)
            add({}, Aggregate::Direct, "", {}, Part::Weekday);
        add({}, Aggregate::Direct, "", {}, Part::Month);
    }

    void addFeatures(const Reached &reached)
    {
        const auto &table = m_catalog.table(reached.tables.back());
        const auto path = toPath(m_catalog, m_graph, reached.hops);
        if (path.empty() && !m_isOwnRowKnown)
            return;
        const bool hasTime = tellsTime(path);
        if (reached.isToMany)
            addRowFeatures(path, hasTime);
        const auto outlooks = featureOutlooks(m_catalog, m_graph, reached.tables.back(), m_limits.categories);
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const bool isLabel = path.empty() && table.columns[i].name == m_label;
            if (!isLabel)
                addColumnFeatures(path, table.columns[i], outlooks[i], hasTime && hasAsOf(m_study));
        }
    }

    //! True where a table up to the last to-many hop has a time column: what is looked up after it does not tell the row's time.
    bool tellsTime(const Path &path) const
    {
        const auto last = std::find_if(path.rbegin(), path.rend(), [](const auto &hop) {
            return hop.isToMany;
        });
        return std::any_of(last, path.rend(), [this](const auto &hop) {
            return findTime(m_study, hop.table) != nullptr;
        });
    }

    void addRowFeatures(const Path &path, bool hasTime)
    {
        const bool isLastMany = path.back().isToMany;
        if (!isLastMany)
            return;
        add(path, Aggregate::Count, "", {});
        if (hasTime && hasAsOf(m_study)) {
            add(path, Aggregate::Count, "", m_window);
            add(path, Aggregate::TimeSinceLast, "", {});
        }
    }

    void addColumnFeatures(const Path &path, const catalog::Column &column, const FeatureOutlook &outlook, bool hasTime)
    {
        const bool isMany = std::ranges::any_of(path, &Hop::isToMany);
        for (const auto part : outlook.suggestedParts)
            add(path, isMany ? Aggregate::Mean : Aggregate::Direct, column.name, {}, part);
        if (!isMany) {
            if (outlook.isDirect && (!catalog::isMoment(column.type) || hasAsOf(m_study)))
                add(path, Aggregate::Direct, column.name, {});
            return;
        }
        for (const auto aggregate : outlook.suggested) {
            // A last value and a sum over a window need to know when a row was.
            const bool needsTime = aggregate == Aggregate::Last || aggregate == Aggregate::Sum;
            if (hasTime || !needsTime)
                add(path, aggregate, column.name, aggregate == Aggregate::Sum ? Window(m_window) : Window());
        }
    }

    void add(const Path &path, Aggregate aggregate, const std::string &column, const Window &window,
             Part part = Part::None)
    {
        if (m_features.size() >= m_limits.features)
            return;
        const auto named = part == Part::None
            ? column
            : (column.empty() ? "as_of" : column) + "_" + std::string(nameOf(partNames, part));
        m_features.push_back({.name = uniqueName(path, aggregate, named, window),
                              .path = path,
                              .aggregate = aggregate,
                              .column = column,
                              .window = window,
                              .part = part});
    }

    //! "orders_total_mean_90d": where it comes from, what it is, over which time.
    std::string uniqueName(const Path &path, Aggregate aggregate, const std::string &column, const Window &window)
    {
        std::string name;
        for (std::size_t i = path.size() > 2 ? path.size() - 2 : 0; i < path.size(); ++i)
            name += path[i].table.name + "_";
        name += column;
        if (aggregate != Aggregate::Direct)
            name += (column.empty() ? "" : "_") + std::string(nameOf(aggregateNames, aggregate));
        if (const auto *duration = std::get_if<Duration>(&window))
            name += "_" + std::to_string(duration->count) + "smhdw"[static_cast<std::size_t>(duration->unit)];
        if (name.size() > 56)
            name.erase(0, name.size() - 56);
        while (!name.empty() && (static_cast<unsigned char>(name.front()) & 0xc0) == 0x80)
            name.erase(0, 1);
        auto unique = name;
        for (int i = 2; !m_names.insert(unique).second; ++i)
            unique = name + "_" + std::to_string(i);
        return unique;
    }

    const catalog::Catalog &m_catalog;
    const graph::RelationGraph &m_graph;
    const Study &m_study;
    EnumerationLimits m_limits;
    Duration m_window;
    bool m_isOwnRowKnown = true;
    std::string m_label;
    std::vector<Feature> m_features;
    std::set<std::string> m_names{"as_of", "label", "split"};
};

} // namespace

std::vector<Feature> enumerateFeatures(const catalog::Catalog &catalog, const graph::RelationGraph &graph,
                                       const Study &study, EnumerationLimits limits)
{
    return Enumeration(catalog, graph, study, limits).run();
}

} // namespace espalier::study

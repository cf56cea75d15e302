// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/enumerate.h"

#include "core/features/columnrole.h"
#include "core/features/reach.h"
#include "core/study/columnuse.h"
#include "core/study/labelbarrier.h"
#include "core/study/paths.h"
#include "core/study/visibility.h"

#include <algorithm>
#include <limits>

namespace espalier::features {

namespace {

class Enumeration
{
public:
    Enumeration(const catalog::Catalog &catalog, const relations::RelationGraph &graph, const study::Study &study,
                EnumerationLimits limits)
        : m_catalog(catalog)
        , m_graph(graph)
        , m_study(study)
        , m_limits(limits)
    {
        const auto *future = std::get_if<study::FutureTarget>(&study.target);
        m_window = future != nullptr ? future->horizon : Duration{30, Duration::Unit::Days};
        const auto *row = std::get_if<study::RowTarget>(&study.target);
        m_label = row == nullptr ? std::string() : row->column;
    }

    std::vector<study::Feature> run()
    {
        for (const auto part : asOfParts(m_catalog, m_study))
            add({}, study::Aggregate::Direct, "", {}, part);
        for (const auto &reached : reachedPaths(m_catalog, m_graph, m_study, m_limits.hops)) {
            const auto path = study::toPath(m_catalog, m_graph, reached.hops);
            if (!study::isUntimed(m_study, path) && !study::isNeverSeen(m_study, path))
                addFeatures(reached);
        }
        return std::move(m_features);
    }

    std::vector<study::Feature> along(const Reached &reached, std::optional<std::size_t> column)
    {
        addFeatures(reached, column);
        return std::move(m_features);
    }

private:
    void addFeatures(const Reached &reached, std::optional<std::size_t> only = std::nullopt)
    {
        const auto &table = m_catalog.table(reached.tables.back());
        const auto path = study::toPath(m_catalog, m_graph, reached.hops);
        if (study::isOwnRow(m_study, path))
            return;
        const bool hasTime = study::tellsTime(m_study, path);
        if (reached.isToMany && !only)
            addRowFeatures(path, hasTime);
        const auto outlooks = columnOffers(m_catalog, m_graph, reached.tables.back(), m_limits.categories);
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const bool isLabel = path.empty() && table.columns[i].name == m_label;
            // By hand one may ask for anything; a finding tells.
            const bool isLast = !only && study::tellsLast(m_study, table, i);
            if (!isLabel && !isLast && only.value_or(i) == i)
                addColumnFeatures(path, table.columns[i], outlooks[i], hasTime && study::hasAsOf(m_study));
        }
    }

    void addRowFeatures(const study::Path &path, bool hasTime)
    {
        const bool isLastMany = path.back().isToMany;
        if (!isLastMany)
            return;
        add(path, study::Aggregate::Count, "", {});
        if (hasTime && study::hasAsOf(m_study)) {
            add(path, study::Aggregate::Count, "", m_window);
            add(path, study::Aggregate::TimeSinceLast, "", {});
        }
    }

    void addColumnFeatures(const study::Path &path, const catalog::Column &column, const ColumnOffer &offer,
                           bool hasTime)
    {
        const bool isMany = std::ranges::any_of(path, &study::Hop::isToMany);
        for (const auto part : offer.suggestedParts)
            add(path, isMany ? study::Aggregate::Mean : study::Aggregate::Direct, column.name, {}, part);
        if (!isMany) {
            if (offer.isDirect && (!catalog::isMoment(column.type) || study::hasAsOf(m_study)))
                add(path, study::Aggregate::Direct, column.name, {});
            return;
        }
        for (const auto aggregate : offer.suggested) {
            // A last value and a sum over a window need to know when a row was.
            const bool needsTime = aggregate == study::Aggregate::Last || aggregate == study::Aggregate::Sum;
            if (hasTime || !needsTime)
                add(path, aggregate, column.name,
                    aggregate == study::Aggregate::Sum ? study::Window(m_window) : study::Window());
        }
    }

    void add(const study::Path &path, study::Aggregate aggregate, const std::string &column,
             const study::Window &window, study::Part part = study::Part::None)
    {
        if (m_features.size() >= m_limits.features)
            return;
        study::Feature feature{.path = path, .aggregate = aggregate, .column = column, .window = window, .part = part};
        if (study::labelBarrier(m_study, feature) != study::LabelBarrier::None)
            return;
        feature.name = m_names.unique(feature);
        m_features.push_back(std::move(feature));
    }

    const catalog::Catalog &m_catalog;
    const relations::RelationGraph &m_graph;
    const study::Study &m_study;
    EnumerationLimits m_limits;
    Duration m_window;
    std::string m_label;
    std::vector<study::Feature> m_features;
    FeatureNames m_names;
};

} // namespace

std::vector<study::Feature> enumerateFeatures(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                              const study::Study &study, EnumerationLimits limits)
{
    return Enumeration(catalog, graph, study, limits).run();
}

std::vector<study::Feature> enumerateAlong(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                           const study::Study &study, const std::vector<relations::Hop> &hops,
                                           std::optional<std::size_t> column)
{
    const auto entity = catalog::findTable(catalog, study.entity);
    if (!entity)
        return {};
    Reached reached{hops, {*entity}};
    for (const auto &hop : hops) {
        reached.tables.push_back(relations::destination(graph, hop));
        reached.isToMany = reached.isToMany || relations::isToMany(graph, hop);
    }
    return Enumeration(catalog, graph, study, {.features = std::numeric_limits<std::size_t>::max()})
        .along(reached, column);
}

study::Study withFeatures(study::Study study, const std::vector<study::Feature> &features)
{
    FeatureNames names;
    for (const auto &feature : study.features)
        names.keep(feature.name);
    for (auto feature : features) {
        const bool isThere = std::ranges::any_of(study.features, [&feature](study::Feature other) {
            other.name = feature.name;
            return other == feature;
        });
        if (isThere)
            continue;
        feature.name = names.unique(feature);
        study.features.push_back(std::move(feature));
    }
    return study;
}

} // namespace espalier::features

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/graphsignal.h"

#include "core/explain/groups.h"
#include "core/study/names.h"
#include "core/study/paths.h"

#include <algorithm>

namespace espalier::workbench {

namespace {

std::optional<relations::RelationId> relationOf(const Explored &explored, catalog::TableId from, const study::Hop &hop)
{
    for (const auto &step : explored.graph.hops[from.value]) {
        const auto path = study::toPath(explored.catalog, explored.graph, {step});
        if (path.front().table == hop.table && path.front().childColumns == hop.childColumns
            && path.front().direction == hop.direction)
            return step.relation;
    }
    return std::nullopt;
}

double shareOf(const std::vector<explain::Importance> &all, const std::string &name)
{
    const auto found = std::ranges::find(all, name, &explain::Importance::name);
    return found == all.end() ? 0 : found->share;
}

study::Path pathOf(const study::Study &study, const std::string &feature)
{
    const auto found = std::ranges::find(study.features, feature, &study::Feature::name);
    return found == study.features.end() ? study::Path() : study::wholePath(*found);
}

} // namespace

std::vector<relations::RelationId> relationsAlong(const Explored &explored, catalog::TableId from,
                                                  const study::Path &path)
{
    std::vector<relations::RelationId> found;
    for (const auto &hop : path) {
        const auto relation = relationOf(explored, from, hop);
        const auto next = catalog::findTable(explored.catalog, hop.table);
        if (!relation || !next)
            break;
        found.push_back(*relation);
        from = *next;
    }
    return found;
}

GraphSignal graphSignal(const Explanation &explanation, const study::Study &study, const Explored &explored)
{
    GraphSignal signal{.run = explanation.run, .entity = catalog::findTable(explored.catalog, study.entity)};
    signal.tables.resize(explored.catalog->tables.size());
    signal.relations.resize(explored.graph.relations.size());
    // Groups follow from the names of features alone.
    model::Model named;
    for (const auto &feature : explanation.importances.features)
        named.features.push_back({.name = feature.name});
    const auto groups = explain::groupsOf(named, study);
    const auto pathOfFirst = [&](const explain::FeatureGroup &group) {
        return pathOf(study, named.features[group.features.front()].name);
    };
    for (const auto &group : groups.tables) {
        const auto path = pathOfFirst(group);
        if (const auto table = catalog::findTable(explored.catalog, path.empty() ? study.entity : path.back().table))
            signal.tables[table->value] = shareOf(explanation.importances.tables, group.name);
    }
    if (!signal.entity)
        return signal;
    for (const auto &group : groups.paths) {
        auto relations = relationsAlong(explored, *signal.entity, pathOfFirst(group));
        std::ranges::sort(relations, {}, &relations::RelationId::value);
        relations.erase(std::unique(relations.begin(), relations.end()), relations.end()); // there and back counts once
        for (const auto relation : relations)
            signal.relations[relation.value] += shareOf(explanation.importances.paths, group.name);
    }
    return signal;
}

} // namespace espalier::workbench

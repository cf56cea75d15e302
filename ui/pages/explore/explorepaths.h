// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/handle.h"
#include "core/relations/paths.h"
#include "ui/pages/explore/pathpanel.h"

#include <QObject>

#include <optional>

namespace espalier::ui {

class GraphView;

//! The paths that were found between the ends of the path panel: listed there, and the chosen one lit in the graph.
class ExplorePaths : public QObject
{
    Q_OBJECT

public:
    //! Requires, unchecked: panel and graph outlive it.
    ExplorePaths(PathPanel &panel, GraphView &graph, QObject *parent = nullptr);

    //! Forgets what was found in another one.
    void setCatalog(const catalog::Handle &catalog, const relations::RelationGraph &graph);
    //! What joinPaths() found between the ends of the panel. Requires: it has a first end.
    void setPaths(const relations::PathSearch &search);

Q_SIGNALS:
    //! All that is suggested along the path that is looked at, of its column if one is chosen.
    void featuresRequested(const espalier::relations::JoinPath &path, std::optional<std::size_t> column);

private:
    void light(std::size_t index);
    void requestFeatures();

    catalog::Handle m_catalog;
    relations::RelationGraph m_relations;
    relations::PathSearch m_search;
    PathPanel &m_panel;
    GraphView &m_graph;
};

} // namespace espalier::ui

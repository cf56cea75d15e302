// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/handle.h"

#include <QObject>

namespace espalier::ui {

class ExploreBar;
class GraphView;

//! What is typed into the bar is searched in the names of tables and columns, and marked in the graph.
class ExploreSearch : public QObject
{
    Q_OBJECT

public:
    //! Requires, unchecked: bar and graph outlive it.
    ExploreSearch(ExploreBar &bar, GraphView &graph, QObject *parent = nullptr);

    //! Searches in it at once what is typed.
    void setCatalog(const catalog::Handle &catalog);

private:
    void search(const QString &text);
    void step(int direction);
    void showFound();

    catalog::Handle m_catalog;
    ExploreBar &m_bar;
    GraphView &m_graph;
};

} // namespace espalier::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace espalier::ui {

class ExploreMenu;
class ExplorePage;
struct Workspace;

//! Explore page: how the graph is arranged, with undo, and which of its tables are shown.
class GraphController : public QObject
{
    Q_OBJECT

public:
    GraphController(ExplorePage &page, Workspace &workspace, QObject *parent = nullptr);

private:
    void connectView();
    void connectMenu(const ExploreMenu *menu);
    void connectBar();
    void showArrangement();
    void showHistory();
    void hideSchemas(const QStringList &schemas);

    ExplorePage &m_page;
    Workspace &m_workspace;
};

} // namespace espalier::ui

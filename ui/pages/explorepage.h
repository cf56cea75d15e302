// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/layout.h"
#include "core/graph/paths.h"
#include "ui/widgets/graphpainter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace espalier::ui {

class CatalogModel;
class EmptyState;
class GraphView;
class MessageBar;
class PathPanel;
class SectionHeader;
class TablePanel;

//! The relation graph with its tables at the left; the inspector tells about the selected table or paths.
class ExplorePage : public QWidget
{
    Q_OBJECT

public:
    explicit ExplorePage(QWidget *parent = nullptr);

    //! Requires: graph and layout belong to catalog.
    void setCatalog(const catalog::Catalog &catalog, const graph::RelationGraph &graph, const graph::Layout &layout);
    //! Before there is a catalog: not connected, or reading it (stage tells how far).
    void setDisconnected();
    void setLoading(const QString &stage);
    void setError(const Error &error);
    void setOverlay(const GraphOverlay &overlay);
    //! paths: as joinPaths() found them, texts beside them. They are shown in the inspector; choosing one lights it.
    void setPaths(catalog::TableId from, catalog::TableId to, const graph::PathSearch &search,
                  const std::vector<QString> &texts);
    void selectTable(catalog::TableId table, std::optional<std::size_t> column = std::nullopt);
    //! "fulfillment.orders" as focusChanged() told; for going back.
    void restoreFocus(const QString &name);

    //! Stands beside the page, wherever the window puts it; made by the page.
    QWidget *inspector() const;
    GraphView *graphView() const { return m_graph; }

Q_SIGNALS:
    void connectRequested();
    void refreshRequested();
    void exportRequested();
    //! The way from the table to the study's entity, or to another table chosen from the menu.
    void pathsRequested(espalier::catalog::TableId from, espalier::catalog::TableId to);
    void predictColumnRequested(espalier::catalog::TableId table, std::size_t column);
    void predictRowsRequested(espalier::catalog::TableId table);
    void focusChanged(const QString &table);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildDrawer();
    void buildBar();
    void connectDrawer();
    void connectGraph();
    void connectPanels();
    void retranslate();
    void showInspector();
    void openMenu(const GraphHit &hit, const QPoint &place);
    void focusOn(catalog::TableId table);
    void requestPrediction(catalog::TableId table, std::optional<std::size_t> column);
    void updateCrumb();

    catalog::Catalog m_catalog;
    graph::RelationGraph m_relations;
    GraphOverlay m_overlay;
    graph::PathSearch m_search;
    std::optional<catalog::TableId> m_pathStart; //!< chosen from the menu, until the other end is
    std::optional<catalog::TableId> m_focus;

    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    MessageBar *m_message = nullptr;
    QSplitter *m_splitter = nullptr;
    QWidget *m_drawer = nullptr;
    SectionHeader *m_drawerHeader = nullptr;
    QLineEdit *m_filter = nullptr;
    QTreeView *m_tree = nullptr;
    CatalogModel *m_model = nullptr;
    QSortFilterProxyModel *m_filtered = nullptr;
    QWidget *m_bar = nullptr;
    QLabel *m_crumb = nullptr;
    QToolButton *m_unfocus = nullptr;
    QToolButton *m_refresh = nullptr;
    QToolButton *m_export = nullptr;
    GraphView *m_graph = nullptr;
    QStackedWidget *m_inspector = nullptr;
    EmptyState *m_nothing = nullptr;
    TablePanel *m_table = nullptr;
    PathPanel *m_paths = nullptr;
    enum class State
    {
        Disconnected,
        Loading,
        Ready
    };
    State m_state = State::Disconnected;
    QString m_stage;
};

} // namespace espalier::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/graphpainter.h"

#include <QBasicTimer>
#include <QWidget>

namespace espalier::ui {

class GraphControls;
class GraphMinimap;

//! The relation graph: cards for tables, crow's foot edges that end at their columns. Wheel and keyboard zoom, dragging
//! moves, arrows walk from card to card. Three levels of detail; only what is seen is painted.
class GraphView : public QWidget
{
    Q_OBJECT

public:
    explicit GraphView(QWidget *parent = nullptr);

    //! Requires: graph and layout belong to catalog. Keeps the place and zoom where the tables are the same as before.
    void setGraph(const catalog::Catalog &catalog, const graph::RelationGraph &graph, const graph::Layout &layout);
    void setOverlay(const GraphOverlay &overlay);
    void setFocusOn(const GraphFocus &focus);
    void setSelection(std::optional<GraphHit> selection);
    std::optional<GraphHit> selection() const { return m_selection; }

    //! So that all, or all of some tables, is seen.
    void fit();
    void fitTo(const std::vector<catalog::TableId> &tables);
    void centreOn(catalog::TableId table);
    void zoomBy(double factor);
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    //! The part of the scene that is seen.
    QRectF viewRect() const;
    void setViewCentre(const QPointF &centre);
    const GraphScene &scene() const { return m_painter.scene(); }
    //! A card's place on the widget, for tooltips and screen readers.
    QRect cardRect(catalog::TableId table) const;

Q_SIGNALS:
    void selectionChanged();
    //! Double click or Enter: look at this table and its neighbours.
    void activated(espalier::catalog::TableId table);
    void contextRequested(const espalier::ui::GraphHit &hit, const QPoint &globalPlace);
    void viewChanged();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QPointF toScene(const QPointF &place) const;
    void zoomAt(const QPointF &place, double factor);
    void fitRect(const QRectF &rect, double largest);
    void moved();
    void select(std::optional<GraphHit> hit);
    bool walk(int key);
    void retranslate();

    GraphPainter m_painter;
    GraphControls *m_controls = nullptr;
    GraphMinimap *m_minimap = nullptr;
    std::optional<GraphHit> m_selection;
    std::vector<QString> m_names; //!< of the tables shown, to tell a new graph from one read again
    QPointF m_centre; //!< of the view, in the scene
    double m_zoom = 1;
    QPointF m_grabbed; //!< the pointer's last place while dragging
    bool m_isDragging = false;
    bool m_isFitted = true; //!< until somebody moves: a resize then fits again
    bool m_showsFocus = false; //!< focus that came by keyboard is drawn
    QBasicTimer m_preparation;
};

} // namespace espalier::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/graphpainter.h"
#include "ui/widgets/graphwalk.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

namespace espalier::ui {

class GraphControls;
class GraphMinimap;

//! The relation graph: cards for tables, crow's foot edges that end at their columns. Wheel and keyboard zoom, dragging
//! moves the graph or a card, arrows walk along relations. Three levels of detail; only what is seen is painted.
class GraphView : public QWidget
{
    Q_OBJECT

public:
    //! How a jump to another place looks.
    enum class Motion
    {
        None,
        Smooth //!< within 150 ms
    };

    explicit GraphView(QWidget *parent = nullptr);

    //! Requires: graph and layout belong to catalog. Keeps the place, the zoom, what is selected and what is marked where
    //! the tables are the same as before, and overlay and focus where the relations are too.
    void setGraph(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                  const diagram::Layout &layout);
    void setOverlay(const GraphOverlay &overlay);
    const GraphOverlay &overlay() const { return m_overlay; }
    void setFocusOn(const GraphFocus &focus);
    void setMotion(Motion motion) { m_motion = motion; }

    //! One table is the current one; others may be selected with it.
    void setSelection(std::optional<GraphHit> selection);
    std::optional<GraphHit> selection() const { return m_marks.current; }
    void setSelectedTables(const std::vector<catalog::TableId> &tables);
    const std::vector<catalog::TableId> &selectedTables() const { return m_marks.tables; }
    void setSelectedRelation(std::optional<relations::RelationId> relation);
    std::optional<relations::RelationId> selectedRelation() const { return m_marks.relation; }
    std::optional<relations::RelationId> hoveredRelation() const { return m_marks.hovered; }

    //! Shows only some tables; relations that leave them stay as short lines with a name. Nothing: shows all.
    void setVisibleTables(const std::optional<std::vector<catalog::TableId>> &tables);
    //! Draws relations that are only suggested, dashed, until they are set anew; current: the one that is looked at.
    void setSuggestions(const std::vector<relations::Relation> &relations, std::optional<std::size_t> current = {});
    //! Marks what was searched for and dims the rest. None: marks nothing.
    void setHighlights(const std::vector<catalog::TableId> &tables);
    const std::vector<catalog::TableId> &highlights() const { return m_highlights; }
    //! Selects the next, or the previous, of the highlights and moves it into the middle; goes on from the other end.
    void showNextHighlight();
    void showPreviousHighlight();
    //! Index into highlights() of the one shown last.
    std::optional<std::size_t> currentHighlight() const { return m_highlight; }

    //! So that all, or all of some tables, is seen.
    void fit();
    void fitTo(const std::vector<catalog::TableId> &tables);
    void centreOn(catalog::TableId table);
    void zoomBy(double factor);
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    //! All of it is seen, and will be when the view gets another size.
    bool isFitted() const { return m_isFitted; }
    //! The part of the scene that is seen.
    QRectF viewRect() const;
    void setViewCentre(const QPointF &centre);
    const GraphScene &scene() const { return m_painter.scene(); }
    const GraphPaintCounts &paintCounts() const { return m_painter.counts(); }
    bool isDimmed(catalog::TableId table) const { return m_painter.isDimmed(table); }
    //! A card's place on the widget, for tooltips and screen readers.
    QRect cardRect(catalog::TableId table) const;
    QPointF toScene(const QPointF &place) const;
    QPointF fromScene(const QPointF &place) const;

Q_SIGNALS:
    void selectionChanged();
    void relationSelected(std::optional<espalier::relations::RelationId> relation);
    //! Double click or Enter: look at this table and its neighbours.
    void activated(espalier::catalog::TableId table);
    //! Double click or Enter with Shift: look at two relations around this table.
    void activatedWide(espalier::catalog::TableId table);
    void contextRequested(const espalier::ui::GraphHit &hit, const QPoint &globalPlace);
    void viewChanged();
    //! Cards were dragged by an offset; the view shows them there already.
    void cardsMoved(const std::vector<espalier::catalog::TableId> &tables, const QPointF &offset);
    //! The last row of a long card: show all its columns, or fewer.
    void columnsToggled(espalier::catalog::TableId table);
    //! The handle of the current card: show its hidden neighbours, or put away those tied to nothing else.
    void neighboursToggled(espalier::catalog::TableId table);
    //! A short line to tables that are not shown.
    void tablesRequested(const std::vector<espalier::catalog::TableId> &tables);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Drag
    {
        None,
        View,
        Cards,
        Band
    };
    //! A place and zoom.
    struct Camera
    {
        QPointF centre;
        double zoom = 1;
    };

    void zoomAt(const QPointF &place, double factor);
    void fitRect(const QRectF &rect, double largest);
    void goTo(const Camera &camera);
    void stepMotion();
    void moved();
    void setMarks(const GraphSelection &marks);
    void select(std::optional<GraphHit> hit);
    void toggle(catalog::TableId table);
    void announce(catalog::TableId table);
    void selectWithin(const QRectF &band);
    void selectRelation(std::optional<relations::RelationId> relation);
    void click(QMouseEvent *event);
    void startDrag(QMouseEvent *event);
    void drag(const QPointF &offset);
    void hover(const QPointF &place);
    void showHighlight(std::size_t index);
    enum class Walk
    {
        Select,
        Keep //!< goes on without selecting: the selection stays
    };
    bool walk(const QKeyEvent &event);
    void walkTo(catalog::TableId table, Walk way = Walk::Select);
    std::optional<GraphHit> seenAt(const QPointF &place) const;
    void openContext(const GraphHit &hit, const QPoint &globalPlace);
    std::optional<relations::RelationId> relationAt(const QPointF &place) const;
    const GraphStub *stubUnder(const QPointF &place) const;
    QRectF handleRect() const;
    QString toolTipAt(const QPointF &place) const;
    void paintHandle(QPainter &painter) const;
    void paintBand(QPainter &painter) const;
    void retranslate();

    GraphPainter m_painter;
    GraphControls *m_controls = nullptr;
    GraphMinimap *m_minimap = nullptr;
    GraphOverlay m_overlay;
    GraphFocus m_focus;
    GraphSelection m_marks;
    GraphNeighbours m_neighbours; //!< of the current table
    std::vector<catalog::TableId> m_highlights;
    std::optional<std::size_t> m_highlight;
    std::optional<std::vector<catalog::TableId>> m_visible;
    std::vector<QString> m_names; //!< of the tables shown, to tell a new graph from one read again
    QPointF m_centre; //!< of the view, in the scene
    double m_zoom = 1;
    double m_ratio = 1; //!< of device pixels, that pictures were made for
    QPointF m_pressed; //!< where the button went down
    QPointF m_grabbed; //!< the pointer's last place while dragging
    QPointF m_dragged; //!< how far cards have been dragged, in the scene
    Drag m_drag = Drag::None;
    QRectF m_band; //!< that is being drawn around cards, on the widget
    bool m_isFitted = true; //!< until somebody moves: a resize then fits again
    bool m_showsFocus = false; //!< focus that came by keyboard is drawn
    QBasicTimer m_preparation;
    Motion m_motion = Motion::None;
    QBasicTimer m_motionTimer;
    QElapsedTimer m_motionClock;
    Camera m_from;
    Camera m_to;
};

} // namespace espalier::ui

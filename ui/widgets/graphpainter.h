// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/colours.h"
#include "ui/widgets/graphscene.h"
#include "ui/widgets/graphtext.h"

#include <QLineF>
#include <QPixmap>
#include <QTransform>

class QPainter;

namespace espalier::ui {

//! What a study adds to the graph.
struct GraphOverlay
{
    std::optional<catalog::TableId> entity;
    std::vector<graph::RelationId> usedRelations;
    std::vector<int> featureCounts; //!< by TableId; empty where there is no study
    bool operator==(const GraphOverlay &) const = default;
};

//! What is looked at: the rest is dimmed where tables or relations are named.
struct GraphFocus
{
    std::vector<catalog::TableId> tables;
    std::vector<graph::RelationId> relations;
    bool isEmpty() const { return tables.empty() && relations.empty(); }
    bool operator==(const GraphFocus &) const = default;
};

//! Paints a scene. Texts, pens and pictures are made once; a frame makes none.
class GraphPainter
{
public:
    enum class Detail
    {
        Block,
        Title,
        Columns
    };

    static Detail detailFor(double zoom);

    void setScene(const GraphScene &scene);
    const GraphScene &scene() const { return m_scene; }
    void setColours(const Colours &colours, double ratio);
    void setOverlay(const GraphOverlay &overlay);
    void setFocus(const GraphFocus &focus);
    void setSelection(std::optional<GraphHit> selection) { m_selection = selection; }
    //! Shapes the texts of some more cards; false once all are. For when nothing else is to be done.
    bool prepareMore();

    //! view: the part of the scene that is seen. Requires: setColours() was called.
    void paint(QPainter &painter, const QTransform &toDevice, const QRectF &view);

private:
    struct CardState
    {
        bool isPrepared = false;
        bool isDimmed = false;
        int features = 0;
        GraphText::Id name = 0;
        GraphText::Id count = 0;
        GraphText::Id badge = 0;
        std::vector<std::pair<GraphText::Id, GraphText::Id>> rows;
    };
    struct EdgeState
    {
        bool isDimmed = false;
        bool isUsed = false;
    };

    void prepare(std::size_t index);
    void paintEdges(QPainter &painter, const QTransform &toDevice, const QRectF &view, Detail detail);
    void paintDetailedEdge(QPainter &painter, std::size_t index, const QPen &pen);
    void paintEdgeEnds(QPainter &painter, const GraphEdge &edge) const;
    void paintBlock(QPainter &painter, const QTransform &toDevice, std::size_t index, Detail detail);
    void paintCard(QPainter &painter, std::size_t index);
    void paintRows(QPainter &painter, std::size_t index);
    void paintBadge(QPainter &painter, std::size_t index);
    void paintFrame(QPainter &painter, const QRectF &rect, std::size_t index, double radius) const;
    QColor shaded(const QColor &colour, bool isDimmed) const;

    GraphScene m_scene;
    GraphText m_text;
    GraphOverlay m_overlay;
    GraphFocus m_focus;
    std::optional<GraphHit> m_selection;
    std::vector<CardState> m_cards;
    std::vector<EdgeState> m_edges;
    std::size_t m_prepared = 0;
    const Colours *m_colours = nullptr;
    QPixmap m_key;
    QPixmap m_foreign;
    QPixmap m_moment;
    std::vector<QLineF> m_lines; //!< kept, so that a frame does not allocate
    std::vector<QLineF> m_dimmedLines;
};

} // namespace espalier::ui

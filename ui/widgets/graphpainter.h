// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/colours.h"
#include "ui/widgets/graphscene.h"
#include "ui/widgets/graphtext.h"

#include <QLineF>
#include <QPixmap>
#include <QTransform>

#include <array>

class QPainter;

namespace espalier::ui {

//! What a study adds to the graph.
struct GraphOverlay
{
    std::optional<catalog::TableId> entity;
    std::vector<relations::RelationId> usedRelations;
    std::vector<int> featureCounts; //!< by TableId; empty where there is no study
    //! Where the answer of a model comes from, in [0, 1], by TableId and by RelationId: on the cards instead of the counts, and as thickness.
    std::vector<double> shares;
    std::vector<double> flow;
    bool operator==(const GraphOverlay &) const = default;
};

//! What is looked at: the rest is dimmed where tables or relations are named.
struct GraphFocus
{
    std::vector<catalog::TableId> tables;
    std::vector<relations::RelationId> relations;
    bool isEmpty() const { return tables.empty() && relations.empty(); }
    bool operator==(const GraphFocus &) const = default;
};

//! What of the graph is selected or pointed at.
struct GraphSelection
{
    std::optional<GraphHit> current;
    std::vector<catalog::TableId> tables; //!< sorted; all that are selected, the current one among them
    std::optional<relations::RelationId> relation;
    std::optional<relations::RelationId> hovered;
    bool operator==(const GraphSelection &) const = default;
};

//! The work of the last frame, for tests and measurements.
struct GraphPaintCounts
{
    std::size_t cards = 0;
    std::size_t rows = 0;
    std::size_t edges = 0;
    std::size_t shaped = 0; //!< texts shaped since the scene was set
};

//! Paints a scene. Texts, pens and pictures are made once; a frame makes none, and costs what is seen.
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

    void setScene(GraphScene scene);
    //! Forgets the texts of scenes that are gone. Requires: setScene() follows.
    void clearTexts() { m_text.clear(); }
    const GraphScene &scene() const { return m_scene; }
    void moveCards(const std::vector<catalog::TableId> &tables, const QPointF &offset);
    void showOnly(const std::optional<std::vector<catalog::TableId>> &tables);
    void setColours(const Colours &colours, double ratio);
    void setOverlay(const GraphOverlay &overlay);
    void setFocus(const GraphFocus &focus);
    //! Marks tables that were searched for, and dims the others; none: marks nothing.
    void setHighlights(const std::vector<catalog::TableId> &tables);
    void setSelection(const GraphSelection &selection);
    //! Draws relations that nobody decided on yet, dashed; current: the one that is looked at.
    void setSuggestions(const std::vector<relations::Relation> &relations, std::optional<std::size_t> current);
    //! Shapes the texts of some more cards; false once all are. For when nothing else is to be done.
    bool prepareMore();
    const GraphPaintCounts &counts() const { return m_counts; }
    bool isDimmed(catalog::TableId table) const { return m_cards[table.value].isDimmed; }

    //! view: the part of the scene that is seen. Requires: setColours() was called.
    void paint(QPainter &painter, const QTransform &toDevice, const QRectF &view);

private:
    struct CardState
    {
        bool hasTitle = false; //!< its texts are shaped
        bool hasRows = false;
        bool isDimmed = false;
        bool isMarked = false;
        bool isSelected = false;
        int features = 0;
        GraphText::Id name = 0;
        GraphText::Id title = 0; //!< the name as it has room beside the count
        std::vector<GraphText::Id> lines; //!< the name cut into short ones
        double widestLine = 0;
        GraphText::Id count = 0;
        GraphText::Id badge = 0;
        GraphText::Id fold = 0;
        std::vector<std::pair<GraphText::Id, GraphText::Id>> rows;
    };
    //! A text of a card, drawn after all that is below it.
    struct PlacedText
    {
        QPointF baseline; //!< in the scene; of its right end where it is right-aligned
        GraphText::Id text = 0;
        bool isSecondary = false;
        bool isRightAligned = false;
        bool isDimmed = false;
    };
    struct EdgeState
    {
        bool isDimmed = false;
        bool isUsed = false;
        bool isNear = false; //!< ends at the current table
        bool isFaint = false;
    };

    void refreshBounds();
    void refreshDimming();
    void findFaintEdges();
    void dimByFocus();
    void prepareTitle(std::size_t index);
    void prepareRows(std::size_t index);
    QColor shaded(const QColor &colour, bool isDimmed) const;
    bool isLit(std::size_t edge) const;
    bool isLitColumn(std::size_t card, std::size_t column) const;

    void paintEdges(QPainter &painter, const QTransform &toDevice, const QRectF &view, Detail detail);
    void paintLines(QPainter &painter, const QTransform &toDevice, const QRectF &view);
    void thinLines(double reach);
    void paintCurves(QPainter &painter, const QRectF &view);
    void paintCurve(QPainter &painter, std::size_t index, const QPen &pen);
    double litWidth(std::size_t edge, double plain) const;
    void paintEdgeEnds(QPainter &painter, const GraphEdge &edge) const;
    void paintSuggestions(QPainter &painter, const QTransform &toDevice, const QRectF &view, Detail detail);
    void paintStubs(QPainter &painter, const QTransform &toDevice, const QRectF &view);

    void paintBlocks(QPainter &painter, const QTransform &toDevice);
    void paintBlockNames(QPainter &painter, const QTransform &toDevice);
    void findSchemaMiddles();
    void paintLabels(QPainter &painter, const QTransform &toDevice);
    void paintSchemaNames(QPainter &painter, const QTransform &toDevice);
    bool takeLabel(const QPointF &centre, const QSizeF &size);
    void paintCard(QPainter &painter, std::size_t index, const QTransform &toDevice, const QRectF &view);
    void paintTitle(QPainter &painter, std::size_t index);
    void paintRows(QPainter &painter, std::size_t index, const QRectF &view);
    void paintRow(QPainter &painter, std::size_t index, std::size_t place, double top);
    void paintTexts(QPainter &painter, const QTransform &toDevice);
    void paintBadge(QPainter &painter, std::size_t index);
    void paintFrame(QPainter &painter, const QRectF &rect, std::size_t index, double radius) const;

    GraphScene m_scene;
    GraphText m_text;
    GraphOverlay m_overlay;
    GraphFocus m_focus;
    std::vector<catalog::TableId> m_highlights;
    GraphSelection m_selection;
    std::vector<CardState> m_cards;
    std::optional<std::size_t> m_suggestion; //!< the suggested relation that is looked at
    std::vector<EdgeState> m_edges;
    std::vector<QRectF> m_cardBounds; //!< small copies, since each frame goes through all of them; empty where hidden
    std::vector<QRectF> m_edgeBounds;
    std::vector<std::size_t> m_important; //!< cards by how many relations they have
    //! For each schema that has visible cards the one in their midst; none where all are of one schema.
    std::vector<std::size_t> m_schemaMiddles;
    std::size_t m_prepared = 0;
    GraphPaintCounts m_counts;
    const Colours *m_colours = nullptr;
    QPixmap m_key;
    QPixmap m_foreign;
    QPixmap m_moment;
    QPixmap m_pin;
    // Kept, so that a frame does not allocate.
    std::vector<std::size_t> m_seen;
    std::array<std::vector<QLineF>, 5> m_lines;
    std::vector<QRectF> m_rects;
    std::vector<QRectF> m_taken;
    std::vector<PlacedText> m_texts;
};

} // namespace espalier::ui

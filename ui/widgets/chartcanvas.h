// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chartplot.h"

#include <QtCharts/QChartView>

class QAbstractSeries;

namespace espalier::ui {

//! The plot itself. Qt Charts draws axes, lines, points and bars; what it has no series for (references, whiskers, the
//! marker, the crosshair) is painted over it.
class ChartCanvas : public QChartView
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    void setContent(const Chart &content);
    const Chart &content() const { return m_content; }
    void setMarker(std::optional<double> x);
    std::optional<double> marker() const { return m_marker; }
    void setMarkerMovable(bool isMovable) { m_isMarkerMovable = isMovable; }
    //! Where what it draws stands, in its own coordinates.
    ChartPlot plot() const;

Q_SIGNALS:
    void pointClicked(std::size_t series, std::size_t point);
    void markerMoved(double x);

protected:
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void rebuild();
    void build();
    void fit();
    bool fitSteps();
    void addAxes();
    void addSeries(const ChartSeries &series);
    void attach(QAbstractSeries *series);

    //! An area, and the margins that left it.
    struct Layout
    {
        QRectF area;
        QMargins margins;
    };

    Chart m_content;
    Layout m_laidOut;
    ChartRange m_x;
    ChartRange m_y;
    int m_xSteps = 1;
    int m_ySteps = 1;
    std::optional<double> m_marker;
    std::optional<QPointF> m_pointer; //!< inside the plot, in scene coordinates
    bool m_isMarkerMovable = false;
    bool m_isMovingMarker = false;
};

} // namespace espalier::ui

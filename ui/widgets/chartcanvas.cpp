// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartcanvas.h"

#include "ui/base/theme.h"
#include "ui/widgets/chartaxis.h"
#include "ui/widgets/chartoverlay.h"
#include "ui/widgets/swatch.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QPen>
#include <QWheelEvent>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>

#include <algorithm>
#include <array>
#include <cmath>

namespace espalier::ui {

namespace {

QList<QPointF> stepped(const std::vector<QPointF> &points)
{
    QList<QPointF> result;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i > 0)
            result.append({points[i].x(), points[i - 1].y()});
        result.append(points[i]);
    }
    return result;
}

QList<QPointF> listed(const std::vector<QPointF> &points)
{
    return {points.begin(), points.end()};
}

QAreaSeries *makeBand(const ChartSeries &series, const QColor &colour)
{
    auto *low = new QLineSeries;
    auto *high = new QLineSeries;
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        low->append(series.points[i].x(), series.low[i]);
        high->append(series.points[i].x(), series.high[i]);
    }
    auto *band = new QAreaSeries(high, low);
    low->setParent(band);
    high->setParent(band);
    auto fill = colour;
    fill.setAlphaF(0.2F);
    band->setBrush(fill);
    band->setPen(Qt::NoPen);
    return band;
}

QAreaSeries *makeHistogram(const ChartSeries &series, const QColor &colour)
{
    auto *top = new QLineSeries;
    top->replace(stepped(series.points));
    auto *area = new QAreaSeries(top);
    top->setParent(area);
    auto fill = colour;
    fill.setAlphaF(0.3F);
    area->setBrush(fill);
    area->setPen(QPen(colour, 1.5));
    return area;
}

constexpr QMargins chartMargins(0, space::s, space::l, 0);

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QChartView(new QChart, parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    chart()->setBackgroundVisible(false);
    chart()->setMargins(chartMargins);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    chart()->setLocalizeNumbers(true);
    chart()->setAnimationOptions(QChart::NoAnimation);
    // Else the view takes a square chart's margins for what it needs, and never becomes smaller again.
    chart()->setMinimumSize(160, 120);
    setMinimumSize(160, 120);
    connect(chart(), &QChart::plotAreaChanged, this, [this](const QRectF &area) {
        m_laidOut = {.area = area, .margins = chart()->margins()};
    });
    // Not from within the layout, which would not see what is changed.
    connect(chart(), &QChart::plotAreaChanged, this, &ChartCanvas::fit, Qt::QueuedConnection);
}

void ChartCanvas::setContent(const Chart &content)
{
    if (content == m_content)
        return;
    m_content = content;
    rebuild();
}

void ChartCanvas::setMarker(std::optional<double> x)
{
    m_marker = x;
    viewport()->update();
}

void ChartCanvas::rebuild()
{
    m_x = xRange(m_content);
    m_y = yRange(m_content);
    m_xSteps = mostSteps(m_content.x);
    m_ySteps = mostSteps(m_content.y);
    build();
}

void ChartCanvas::build()
{
    chart()->removeAllSeries();
    for (auto *axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    addAxes();
    for (const auto &series : m_content.series)
        addSeries(series);
    fit();
    viewport()->update();
}

//! As soon as the chart is laid out: where both axes measure the same, what is over on one side becomes margin. It is told from the area that
//! some margins left, whatever the margins are now: asking twice changes nothing.
void ChartCanvas::fit()
{
    if (fitSteps())
        return;
    auto margins = chartMargins;
    const auto &[area, before] = m_laidOut;
    if (m_content.isSquare && !area.isEmpty()) {
        const auto width = area.width() + before.right() - margins.right();
        const auto height = area.height() + before.bottom() - margins.bottom();
        const auto over = static_cast<int>(width - height);
        margins += over > 0 ? QMargins(0, 0, over, 0) : QMargins(0, 0, 0, -over);
    }
    constexpr int exact = 2;
    const auto change = margins - chart()->margins();
    if (std::max(std::abs(change.right()), std::abs(change.bottom())) >= exact)
        chart()->setMargins(margins);
    const auto room = chart()->plotArea().size();
    for (auto *axis : chart()->axes(Qt::Horizontal))
        axis->setTitleText(fittingTitle(m_content.x.title, room.width()));
    for (auto *axis : chart()->axes(Qt::Vertical))
        axis->setTitleText(fittingTitle(m_content.y.title, room.height()));
}

//! Labels have room beside each other. True where the chart was built again for that.
bool ChartCanvas::fitSteps()
{
    const auto area = chart()->plotArea();
    if (area.isEmpty())
        return false;
    // What becomes margin later is no room.
    const auto shorter = std::min(area.width(), area.height());
    const auto xSteps = fittingSteps(m_content.x, m_x, Qt::Horizontal, m_content.isSquare ? shorter : area.width());
    const auto ySteps = fittingSteps(m_content.y, m_y, Qt::Vertical, m_content.isSquare ? shorter : area.height());
    if (xSteps == m_xSteps && ySteps == m_ySteps)
        return false;
    m_xSteps = xSteps;
    m_ySteps = ySteps;
    build();
    return true;
}

void ChartCanvas::addAxes()
{
    const auto &colours = coloursOf(this);
    auto *x = makeAxis(m_content.x, m_x, colours, m_xSteps);
    auto *y = makeAxis(m_content.y, m_y, colours, m_ySteps);
    y->setLineVisible(false);
    chart()->addAxis(x, Qt::AlignBottom);
    chart()->addAxis(y, Qt::AlignLeft);
}

void ChartCanvas::addSeries(const ChartSeries &series)
{
    if (series.points.empty())
        return;
    const auto colour = seriesColour(coloursOf(this), series.colour);
    QPen pen(colour, 2);
    if (const auto dashes = dashesOf(series.colour, series.isDashed); !dashes.isEmpty())
        pen.setDashPattern(dashes);
    if (series.isThin) {
        auto faint = colour;
        faint.setAlphaF(0.3F);
        pen = QPen(faint, 1);
    }
    switch (series.kind) {
    case ChartSeries::Kind::Line:
    case ChartSeries::Kind::Steps: {
        if (series.low.size() == series.points.size() && series.high.size() == series.points.size())
            attach(makeBand(series, colour));
        auto *line = new QLineSeries;
        const auto points = sampled(series.points);
        line->replace(series.kind == ChartSeries::Kind::Steps ? stepped(points) : listed(points));
        line->setPen(pen);
        attach(line);
        return;
    }
    case ChartSeries::Kind::Points: {
        // Each series has its own shape too, since colour alone is not seen by everybody.
        static constexpr std::array shapes{QScatterSeries::MarkerShapeCircle, QScatterSeries::MarkerShapeRectangle,
                                           QScatterSeries::MarkerShapeTriangle,
                                           QScatterSeries::MarkerShapeRotatedRectangle};
        auto *scatter = new QScatterSeries;
        scatter->replace(listed(series.points));
        scatter->setMarkerShape(shapes.at(series.colour % shapes.size()));
        scatter->setMarkerSize(series.points.size() > 400 ? 5 : 8);
        auto fill = colour;
        fill.setAlphaF(series.points.size() > 400 ? 0.5F : 0.9F);
        const bool isHollow = repeatsColour(series.colour);
        scatter->setBrush(isHollow ? QBrush(Qt::NoBrush) : QBrush(fill));
        scatter->setPen(isHollow ? QPen(fill, 1.5) : QPen(Qt::NoPen));
        attach(scatter);
        return;
    }
    case ChartSeries::Kind::Bars: {
        auto *set = new QBarSet(series.name);
        for (const auto &point : series.points)
            set->append(point.y());
        set->setColor(colour);
        set->setBorderColor(Qt::transparent);
        auto *bars = new QBarSeries;
        bars->append(set);
        bars->setBarWidth(0.7);
        attach(bars);
        return;
    }
    case ChartSeries::Kind::Histogram:
        attach(makeHistogram(series, colour));
    }
}

void ChartCanvas::attach(QAbstractSeries *series)
{
    chart()->addSeries(series);
    for (auto *axis : chart()->axes())
        series->attachAxis(axis);
}

ChartPlot ChartCanvas::plot() const
{
    return {m_content, m_x, m_y, chart()->plotArea()};
}

void ChartCanvas::drawForeground(QPainter *painter, const QRectF & /*rect*/)
{
    const auto pointer = m_isMovingMarker ? std::nullopt : m_pointer;
    paintOverlay(*painter, plot(), {m_marker, pointer, QRectF(viewport()->rect())}, coloursOf(this));
}

void ChartCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && chart())
        rebuild();
    QChartView::changeEvent(event);
}

//! It has nothing to scroll itself: what it stands in has.
void ChartCanvas::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChartCanvas::leaveEvent(QEvent *event)
{
    m_pointer.reset();
    viewport()->update();
    QChartView::leaveEvent(event);
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const auto at = mapToScene(event->pos());
    if (m_isMovingMarker) {
        m_marker = plot().xAt(at);
        Q_EMIT markerMoved(*m_marker);
    }
    m_pointer.reset();
    if (chart()->plotArea().adjusted(-1, -1, 1, 1).contains(at))
        m_pointer = at;
    const auto isOverMarker = m_isMarkerMovable && m_marker && std::abs(plot().place(*m_marker, 0).x() - at.x()) < 6;
    setCursor(isOverMarker || m_isMovingMarker ? Qt::SizeHorCursor : Qt::ArrowCursor);
    viewport()->update();
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    const auto at = mapToScene(event->pos());
    if (m_isMarkerMovable && m_marker && std::abs(plot().place(*m_marker, 0).x() - at.x()) < 6) {
        m_isMovingMarker = true;
        return;
    }
    if (const auto hit = plot().nearest(at); hit && event->button() == Qt::LeftButton)
        Q_EMIT pointClicked(hit->series, hit->point);
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    m_isMovingMarker = false;
    QChartView::mouseReleaseEvent(event);
}

} // namespace espalier::ui

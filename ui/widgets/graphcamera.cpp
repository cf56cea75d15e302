// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"
#include "ui/widgets/graphcontrols.h"
#include "ui/widgets/graphminimap.h"
#include "ui/widgets/graphview.h"

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {
constexpr double smallestZoom = 0.01;
constexpr double largestZoom = 3;
constexpr int motionTime = 140; // milliseconds
constexpr int motionStep = 15;
} // namespace

void GraphView::fit()
{
    fitRect(scene().extent, 1);
    m_isFitted = true;
}

void GraphView::fitTo(const std::vector<catalog::TableId> &tables)
{
    QRectF rect;
    for (const auto table : tables)
        rect |= scene().cards[table.value].rect;
    fitRect(rect, 1);
}

void GraphView::fitRect(const QRectF &rect, double largest)
{
    if (rect.isEmpty())
        return;
    constexpr double margin = 2.0 * space::xl;
    const auto zoom = std::min((width() - margin) / rect.width(), (height() - margin) / rect.height());
    goTo({rect.center(), std::clamp(zoom, smallestZoom, largest)});
}

void GraphView::centreOn(catalog::TableId table)
{
    goTo({scene().cards[table.value].rect.center(), std::max(m_zoom, 0.75)});
}

//! At once, or in a few steps, so that the eye can follow.
void GraphView::goTo(const Camera &camera)
{
    m_isFitted = false;
    m_motionTimer.stop();
    if (m_motion == Motion::None || !isVisible()) {
        m_centre = camera.centre;
        m_zoom = camera.zoom;
        moved();
        return;
    }
    m_from = {m_centre, m_zoom};
    m_to = camera;
    m_motionClock.start();
    m_motionTimer.start(motionStep, Qt::PreciseTimer, this);
}

void GraphView::stepMotion()
{
    const auto time = std::min(1.0, static_cast<double>(m_motionClock.elapsed()) / motionTime);
    const auto share = time * (2 - time);
    m_zoom = m_from.zoom * std::pow(m_to.zoom / m_from.zoom, share);
    m_centre = m_from.centre + (m_to.centre - m_from.centre) * share;
    if (time >= 1)
        m_motionTimer.stop();
    moved();
}

void GraphView::zoomBy(double factor)
{
    zoomAt(QRectF(rect()).center(), factor);
}

void GraphView::setZoom(double zoom)
{
    zoomBy(zoom / m_zoom);
}

void GraphView::zoomAt(const QPointF &place, double factor)
{
    m_motionTimer.stop();
    const auto before = toScene(place);
    m_zoom = std::clamp(m_zoom * factor, smallestZoom, largestZoom);
    m_centre += before - toScene(place);
    m_isFitted = false;
    moved();
}

void GraphView::setViewCentre(const QPointF &centre)
{
    m_motionTimer.stop();
    m_centre = centre;
    m_isFitted = false;
    moved();
}

void GraphView::moved()
{
    m_minimap->setView(viewRect());
    m_controls->setZoom(m_zoom);
    update();
    Q_EMIT viewChanged();
}

} // namespace espalier::ui

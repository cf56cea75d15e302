// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/colours.h"
#include "ui/widgets/chartplot.h"

class QPainter;

namespace espalier::ui {

//! What is pointed at.
struct ChartPointing
{
    std::optional<double> marker; //!< on the x axis
    std::optional<QPointF> pointer; //!< inside the plot
    QRectF room; //!< what is written beside the pointer stays in it
};

//! What Qt Charts has no series for, painted over the plot: references, whiskers, the marker, the crosshair with its values.
void paintOverlay(QPainter &painter, const ChartPlot &plot, const ChartPointing &pointing, const Colours &colours);

} // namespace espalier::ui

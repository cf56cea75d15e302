// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"

#include <QRectF>

namespace espalier::ui {

//! A point of a series.
struct ChartHit
{
    std::size_t series = 0;
    std::size_t point = 0;
    bool operator==(const ChartHit &) const = default;
};

//! Where the values of a chart lie on the screen.
struct ChartPlot
{
    const Chart &content; //!< not owned
    ChartRange x;
    ChartRange y;
    QRectF area; //!< between the axes

    QPointF place(double xValue, double yValue) const;
    double xAt(const QPointF &at) const;
    //! The point that is meant by a place; of bars, whatever their height.
    std::optional<ChartHit> nearest(const QPointF &at) const;
};

} // namespace espalier::ui

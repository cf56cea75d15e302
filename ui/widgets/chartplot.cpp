// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartplot.h"

#include <algorithm>
#include <cmath>

namespace espalier::ui {

QPointF ChartPlot::place(double xValue, double yValue) const
{
    const auto share = [](const ChartAxis &axis, ChartRange range, double value) {
        if (axis.scale == ChartAxis::Scale::Logarithmic) {
            return std::log(std::max(value, 1e-300) / range.low) / std::log(range.high / range.low);
        }
        return (value - range.low) / (range.high - range.low);
    };
    return {area.left() + area.width() * share(content.x, x, xValue),
            area.bottom() - area.height() * share(content.y, y, yValue)};
}

double ChartPlot::xAt(const QPointF &at) const
{
    const auto share = std::clamp((at.x() - area.left()) / std::max(1.0, area.width()), 0.0, 1.0);
    if (content.x.scale == ChartAxis::Scale::Logarithmic)
        return x.low * std::pow(x.high / x.low, share);
    return x.low + share * (x.high - x.low);
}

std::optional<ChartHit> ChartPlot::nearest(const QPointF &at) const
{
    std::optional<ChartHit> hit;
    auto best = 18.0 * 18.0;
    constexpr double depth = 1e6; // of pixels: less than any distance that is one
    for (std::size_t s = 0; s < content.series.size(); ++s) {
        const auto &series = content.series[s];
        if (series.isThin)
            continue;
        const auto isBars = series.kind == ChartSeries::Kind::Bars;
        const auto isHistogram = series.kind == ChartSeries::Kind::Histogram;
        for (std::size_t p = 0; p < series.points.size(); ++p) {
            const auto offset = place(series.points[p].x(), series.points[p].y()) - at;
            auto distance = isBars ? offset.x() * offset.x() : QPointF::dotProduct(offset, offset);
            // Anywhere in a bin is in it; of two that lie over each other, the one whose top is nearer.
            if (isHistogram && p + 1 < series.points.size() && offset.x() <= 0 && offset.y() <= 0
                && place(series.points[p + 1].x(), 0).x() > at.x())
                distance = std::min(distance, -offset.y() / depth);
            if (distance < best) {
                best = distance;
                hit = ChartHit{s, p};
            }
        }
    }
    return hit;
}

} // namespace espalier::ui

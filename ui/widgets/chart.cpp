// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chart.h"

#include "ui/words/text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace espalier::ui {

std::vector<QPointF> sampled(const std::vector<QPointF> &points, std::size_t maximum)
{
    if (points.size() <= maximum || maximum < 4)
        return points;
    std::vector<QPointF> result{points.front()};
    const auto buckets = (maximum - 2) / 2;
    const auto inner = points.size() - 2;
    for (std::size_t bucket = 0; bucket < buckets; ++bucket) {
        const auto from = points.begin() + static_cast<std::ptrdiff_t>(1 + inner * bucket / buckets);
        const auto to = points.begin() + static_cast<std::ptrdiff_t>(1 + inner * (bucket + 1) / buckets);
        auto [low, high] = std::minmax_element(from, to, [](const QPointF &a, const QPointF &b) {
            return a.y() < b.y();
        });
        if (high < low)
            std::swap(low, high);
        result.push_back(*low);
        if (low != high)
            result.push_back(*high);
    }
    result.push_back(points.back());
    return result;
}

std::optional<double> valueAt(const ChartSeries &series, double x)
{
    const auto &points = series.points;
    if (points.empty() || x < points.front().x() || x > points.back().x())
        return std::nullopt;
    const auto after = std::lower_bound(points.begin(), points.end(), x, [](const QPointF &point, double value) {
        return point.x() < value;
    });
    if (after == points.begin() || after->x() == x)
        return after->y();
    const auto before = after - 1;
    if (series.kind != ChartSeries::Kind::Line)
        return before->y();
    return before->y() + (after->y() - before->y()) * (x - before->x()) / (after->x() - before->x());
}

namespace {

struct ChartExtent
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void include(double value)
    {
        if (!std::isfinite(value))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

ChartRange finished(const ChartAxis &axis, ChartExtent extent, double air)
{
    if (extent.low > extent.high)
        extent = {0, 1};
    if (extent.low == extent.high) {
        extent.low -= 0.5;
        extent.high += 0.5;
    }
    if (axis.scale == ChartAxis::Scale::Logarithmic) {
        const auto low = std::max(axis.low.value_or(extent.low), 1e-300);
        return {low, std::max(axis.high.value_or(extent.high), low * 10)};
    }
    const auto margin = (extent.high - extent.low) * air;
    // An end that is no number, or that is not beyond the other one, is as if it were not given: an axis is always
    // drawn.
    const auto given = [](std::optional<double> end, double found) {
        return end && std::isfinite(*end) ? *end : found;
    };
    const ChartRange range{given(axis.low, extent.low - margin), given(axis.high, extent.high + margin)};
    return range.low < range.high ? range : ChartRange{range.low - 0.5, range.low + 0.5};
}

} // namespace

ChartRange xRange(const Chart &chart)
{
    if (chart.x.scale == ChartAxis::Scale::Categories)
        return {-0.5, static_cast<double>(chart.x.categories.size()) - 0.5};
    ChartExtent extent;
    bool hasPoints = false;
    for (const auto &series : chart.series) {
        hasPoints = hasPoints || series.kind == ChartSeries::Kind::Points;
        for (const auto &point : series.points)
            extent.include(point.x());
    }
    if (chart.x.scale == ChartAxis::Scale::Share && !chart.x.low && !chart.x.high)
        return {0, 1};
    return finished(chart.x, extent, hasPoints ? 0.04 : 0);
}

ChartRange yRange(const Chart &chart)
{
    if (chart.y.scale == ChartAxis::Scale::Share && !chart.y.low && !chart.y.high)
        return {0, 1};
    ChartExtent extent;
    bool standsOnZero = false;
    for (const auto &series : chart.series) {
        const auto isFilled = series.kind == ChartSeries::Kind::Bars || series.kind == ChartSeries::Kind::Histogram;
        standsOnZero = standsOnZero || isFilled;
        for (const auto &point : series.points)
            extent.include(point.y());
        for (const auto value : series.low)
            extent.include(value);
        for (const auto value : series.high)
            extent.include(value);
    }
    for (const auto &reference : chart.references) {
        if (reference.kind == ReferenceLine::Kind::Horizontal)
            extent.include(reference.value);
    }
    if (standsOnZero)
        extent.include(0);
    auto range = finished(chart.y, extent, 0.06);
    if (standsOnZero && !chart.y.low && extent.low >= 0)
        range.low = 0;
    return range;
}

QString axisText(const ChartAxis &axis, double value)
{
    switch (axis.scale) {
    case ChartAxis::Scale::Share:
        return percentText(value);
    case ChartAxis::Scale::Time:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(value), Qt::UTC).date(),
                                  QLocale::ShortFormat);
    case ChartAxis::Scale::Categories: {
        const auto index = static_cast<qsizetype>(std::lround(value));
        return index >= 0 && index < axis.categories.size() ? axis.categories[index] : QString();
    }
    case ChartAxis::Scale::Linear:
    case ChartAxis::Scale::Logarithmic:
        break;
    }
    return numberText(value);
}

} // namespace espalier::ui

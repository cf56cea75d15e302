// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace espalier::ui {

struct ChartSeries
{
    enum class Kind
    {
        Line,
        Steps, //!< a line that keeps its value until the next point
        Points,
        Bars, //!< one for each category of the x axis; x is the category's index
        Histogram //!< x is a bin's left edge; the last point only ends the last bin
    };

    QString name;
    Kind kind = Kind::Line;
    std::vector<QPointF> points; //!< by ascending x, except for Points
    std::vector<double> low; //!< beside points: a band around a line, whiskers of points; empty where there are none
    std::vector<double> high;
    std::size_t colour = 0; //!< into the theme's series, so that a model keeps its colour everywhere
    bool isDashed = false;
    bool isThin =
        false; //!< a line of a single row behind the others: not in the legend, and not read where it is pointed at
    std::vector<double> thresholds = {}; //!< beside points: the score from which on it is so; empty where there is none
    bool operator==(const ChartSeries &) const = default;
};

struct ChartAxis
{
    enum class Scale
    {
        Linear,
        Logarithmic,
        Time, //!< milliseconds since 1970-01-01 UTC
        Categories,
        Share //!< 0 to 1, written in percent, which its title says
    };

    QString title; //!< with its unit
    Scale scale = Scale::Linear;
    std::optional<double> low; //!< from the data where it is not given
    std::optional<double> high;
    QStringList categories;
    bool operator==(const ChartAxis &) const = default;
};

//! Dashed: chance, a baseline, a promise, a moment of deployment.
struct ReferenceLine
{
    enum class Kind
    {
        Horizontal,
        Vertical,
        Diagonal //!< y = x
    };

    Kind kind = Kind::Horizontal;
    double value = 0;
    QString label;
    bool operator==(const ReferenceLine &) const = default;
};

//! How often each x is there: drawn at the chart's foot, with no axis of its own.
struct ChartSpread
{
    QString name;
    std::vector<QPointF> bins; //!< left edge and share; the last one only ends the last bin
    bool operator==(const ChartSpread &) const = default;
};

struct Chart
{
    QString title;
    ChartAxis x;
    ChartAxis y;
    std::vector<ChartSeries> series;
    std::vector<ReferenceLine> references;
    ChartSpread spread = {};
    bool isSquare = false; //!< both axes measure the same, so that they are drawn equally long
    bool operator==(const Chart &) const = default;
};

//! At most maximum points: the lowest and highest of each stretch, so that no peak is lost. Requires: ascending x.
std::vector<QPointF> sampled(const std::vector<QPointF> &points, std::size_t maximum = 2000);
//! The line's height at x: between two points for a line, of the point before for steps. Nothing outside its points.
std::optional<double> valueAt(const ChartSeries &series, double x);
//! The ends of an axis: as given, else of the data with a little air.
struct ChartRange
{
    double low = 0;
    double high = 1;
};
ChartRange xRange(const Chart &chart);
ChartRange yRange(const Chart &chart);
//! A value as this axis writes it.
QString axisText(const ChartAxis &axis, double value);

} // namespace espalier::ui

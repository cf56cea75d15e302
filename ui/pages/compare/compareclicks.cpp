// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compare/compareclicks.h"

#include <cmath>
#include <limits>

namespace espalier::ui {

namespace {

//! From the left edge of a histogram's bin to that of the next; the last one has no end.
std::optional<workbench::Range> binOf(const Chart &chart, std::size_t series, std::size_t point)
{
    const auto &points = chart.series.at(series).points;
    if (point + 1 >= points.size())
        return std::nullopt; // it only ends the last bin
    workbench::Range range{.low = points[point].x(), .high = std::nullopt};
    if (point + 2 < points.size())
        range.high = points[point + 1].x();
    return range;
}

//! This value and no other.
workbench::Range only(double value)
{
    return {.low = value, .high = std::nextafter(value, std::numeric_limits<double>::infinity())};
}

} // namespace

workbench::ExamplesWanted examplesOfCell(const QStringList &classes, int actual, int predicted)
{
    workbench::ExamplesWanted wanted;
    wanted.actual = classes.value(actual).toStdString();
    wanted.predicted = classes.value(predicted).toStdString();
    return wanted;
}

std::optional<workbench::ExamplesWanted> examplesOfScores(const Chart &chart, const QStringList &classes,
                                                          std::size_t series, std::size_t point)
{
    const auto bin = binOf(chart, series, point);
    if (!bin)
        return std::nullopt;
    workbench::ExamplesWanted wanted;
    wanted.actual = classes.value(static_cast<int>(series)).toStdString();
    wanted.score = *bin;
    wanted.order = workbench::ExampleOrder::Highest;
    return wanted;
}

std::optional<workbench::ExamplesWanted> examplesOfResiduals(const Chart &chart, std::size_t series, std::size_t point)
{
    const auto bin = binOf(chart, series, point);
    if (!bin)
        return std::nullopt;
    workbench::ExamplesWanted wanted;
    wanted.off = *bin;
    return wanted;
}

std::optional<workbench::ExamplesWanted> examplesOfBin(const std::vector<double> &lows, std::size_t bin)
{
    if (bin >= lows.size())
        return std::nullopt;
    workbench::ExamplesWanted wanted;
    wanted.score.low = lows[bin];
    if (bin + 1 < lows.size())
        wanted.score.high = lows[bin + 1];
    return wanted;
}

workbench::ExamplesWanted examplesFrom(double threshold)
{
    workbench::ExamplesWanted wanted;
    wanted.score.low = threshold;
    wanted.order = workbench::ExampleOrder::Highest;
    return wanted;
}

workbench::ExamplesWanted examplesOfQuantile(const Chart &chart, std::size_t series, std::size_t point)
{
    workbench::ExamplesWanted wanted;
    wanted.off = only(chart.series.at(series).points.at(point).y());
    return wanted;
}

workbench::ExamplesWanted examplesOfPoint(const Chart &chart, std::size_t series, std::size_t point)
{
    const auto &at = chart.series.at(series).points.at(point);
    workbench::ExamplesWanted wanted;
    wanted.score = only(at.y());
    wanted.off = only(at.x() - at.y());
    return wanted;
}

} // namespace espalier::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace espalier::document {

struct PlotPoint
{
    double x = 0;
    double y = 0;
    bool operator==(const PlotPoint &) const = default;
};

struct PlotTick
{
    double value = 0;
    std::string text;
    bool operator==(const PlotTick &) const = default;
};

struct PlotAxis
{
    std::string title;
    double low = 0;
    double high = 1;
    std::vector<PlotTick> ticks;
    bool operator==(const PlotAxis &) const = default;
};

//! A small chart of one line or of points. What is no number is left out; what lies outside of the axes is held at their ends.
struct Plot
{
    std::string title;
    PlotAxis x;
    PlotAxis y;
    std::vector<PlotPoint> line; //!< joined in their order
    std::vector<PlotPoint> points;
    std::vector<PlotPoint> reference; //!< a thin line that it is held against
    std::string description; //!< for who does not see it
    bool operator==(const Plot &) const = default;
};

//! In pixels.
inline constexpr double plotWidth = 300;
inline constexpr double plotHeight = 250;

//! As elements of SVG, in the font that surrounds them.
std::string svgOf(const Plot &plot);

//! Round values from low to high, about so many; one where both are the same. Requires: both are finite, low <= high.
std::vector<double> roundValues(double low, double high, std::size_t about = 5);

} // namespace espalier::document

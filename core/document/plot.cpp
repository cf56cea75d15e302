// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plot.h"

#include "core/base/require.h"
#include "core/diagram/svgtext.h"
#include "core/document/look.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace espalier::document {

namespace {

constexpr double leftMargin = 54;
constexpr double rightMargin = 16;
constexpr double topMargin = 26;
constexpr double bottomMargin = 42;
constexpr double letter = 10.5;

//! From values to pixels.
struct Scale
{
    double low = 0;
    double high = 1;
    double from = 0;
    double until = 1;
    double at(double value) const
    {
        const auto share = high > low ? std::clamp((value - low) / (high - low), 0.0, 1.0) : 0.5;
        return from + share * (until - from);
    }
};

struct Area
{
    Scale x;
    Scale y;
};

bool isThere(const PlotPoint &point)
{
    return std::isfinite(point.x) && std::isfinite(point.y);
}

std::string polyline(const std::vector<PlotPoint> &points, const Area &area, std::string_view look)
{
    std::string places;
    for (const auto &point : points) {
        if (isThere(point))
            places += fmt::format("{:.1f},{:.1f} ", area.x.at(point.x), area.y.at(point.y));
    }
    return places.empty() ? places : fmt::format(R"(<polyline points="{}" fill="none" {}/>)", places, look);
}

std::string text(double x, double y, std::string_view anchor, std::string_view words, std::string_view more = {})
{
    return fmt::format(R"(<text x="{:.1f}" y="{:.1f}" font-size="{}" fill="{}" text-anchor="{}"{}>{}</text>)", x, y,
                       letter, look::muted, anchor, more, diagram::xmlEscaped(words));
}

std::string axes(const Plot &plot, const Area &area)
{
    std::string svg;
    for (const auto &tick : plot.x.ticks) {
        const auto x = area.x.at(tick.value);
        svg += fmt::format(R"(<path d="M{0:.1f} {1:.1f}V{2:.1f}" stroke="{3}"/>)", x, area.y.until, area.y.from,
                           look::rule);
        svg += text(x, area.y.from + 14, "middle", tick.text);
    }
    for (const auto &tick : plot.y.ticks) {
        const auto y = area.y.at(tick.value);
        svg += fmt::format(R"(<path d="M{0:.1f} {1:.1f}H{2:.1f}" stroke="{3}"/>)", area.x.from, y, area.x.until,
                           look::rule);
        svg += text(area.x.from - 6, y + 3.5, "end", tick.text);
    }
    const auto middleX = (area.x.from + area.x.until) / 2;
    const auto middleY = (area.y.from + area.y.until) / 2;
    svg += text(middleX, plotHeight - 6, "middle", plot.x.title);
    svg +=
        text(0, 0, "middle", plot.y.title, fmt::format(R"x( transform="translate(11 {:.1f}) rotate(-90)")x", middleY));
    return svg;
}

} // namespace

std::string svgOf(const Plot &plot)
{
    const Area area{
        .x = {.low = plot.x.low, .high = plot.x.high, .from = leftMargin, .until = plotWidth - rightMargin},
        .y = {.low = plot.y.low, .high = plot.y.high, .from = plotHeight - bottomMargin, .until = topMargin},
    };
    auto svg = fmt::format(R"(<text x="0" y="13" font-size="12" font-weight="600" fill="{}">{}</text>)", look::ink,
                           diagram::xmlEscaped(plot.title))
        + axes(plot, area)
        + polyline(plot.reference, area, fmt::format(R"(stroke="{}" stroke-dasharray="3 3")", look::faint))
        + polyline(plot.line, area,
                   fmt::format(R"(stroke="{}" stroke-width="1.8" stroke-linejoin="round")", look::accent));
    for (const auto &point : plot.points) {
        if (isThere(point))
            svg += fmt::format(R"(<circle cx="{:.1f}" cy="{:.1f}" r="3" fill="{}"/>)", area.x.at(point.x),
                               area.y.at(point.y), look::accent);
    }
    return svg;
}

std::vector<double> roundValues(double low, double high, std::size_t about)
{
    ESPALIER_REQUIRE(std::isfinite(low) && std::isfinite(high) && low <= high);
    if (low == high || about == 0)
        return {low};
    const auto rough = (high - low) / static_cast<double>(about);
    const auto power = std::pow(10.0, std::floor(std::log10(rough)));
    auto step = 10 * power;
    for (const auto times : {1.0, 2.0, 5.0}) {
        if (times * power >= rough) {
            step = times * power;
            break;
        }
    }
    std::vector<double> values;
    const auto first = std::ceil(low / step - 1e-9);
    for (auto place = first; place * step <= high + step * 1e-9 && values.size() < 4 * about; place += 1)
        values.push_back(place * step == 0 ? 0 : place * step);
    return values;
}

} // namespace espalier::document

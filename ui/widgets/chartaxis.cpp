// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartaxis.h"

#include "ui/base/theme.h"
#include "ui/words/text.h"

#include <QDateTime>
#include <QFontMetricsF>
#include <QLocale>
#include <QPen>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLogValueAxis>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {

//! 1, 2 or 5 times a power of ten, at most so many of them to a range.
double tickStep(ChartRange range, int steps)
{
    const auto raw = (range.high - range.low) / steps;
    const auto power = std::pow(10, std::floor(std::log10(raw)));
    for (const auto factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

int digitsOf(double step)
{
    return std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
}

//! Else a number is written with its exponent.
bool isPlainNumber(ChartRange range, int digits)
{
    return std::max(std::abs(range.low), std::abs(range.high)) < 1e6 && digits < 7;
}

//! The axis' title tells that it is of percent.
QString shareText(double share, double step)
{
    return QLocale().toString(share * 100, 'f', digitsOf(step * 100));
}

QString timeFormat(ChartRange range)
{
    const auto isLong = range.high - range.low > 3 * 86'400'000.0;
    return isLong ? QStringLiteral("d MMM yy") : QStringLiteral("d MMM hh:mm");
}

QDateTime timeAt(double milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds), Qt::UTC);
}

QAbstractAxis *makeValueAxis(ChartRange range, int steps)
{
    auto *result = new QValueAxis;
    const auto step = tickStep(range, steps);
    const auto digits = digitsOf(step);
    result->setTickType(QValueAxis::TicksDynamic);
    result->setTickInterval(step);
    result->setTickAnchor(0);
    result->setRange(range.low, range.high);
    result->setLabelFormat(isPlainNumber(range, digits) ? QStringLiteral("%.%1f").arg(digits) : QStringLiteral("%.3g"));
    return result;
}

//! Qt Charts cannot write its own numbers in percent, so that each label is given.
QAbstractAxis *makeShareAxis(ChartRange range, int steps)
{
    auto *result = new QCategoryAxis;
    result->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    result->setStartValue(range.low);
    const auto step = tickStep(range, steps);
    const auto first = static_cast<int>(std::ceil(range.low / step - 1e-9));
    const auto last = static_cast<int>(std::floor(range.high / step + 1e-6));
    for (int tick = first; tick <= last; ++tick)
        result->append(shareText(tick * step, step), tick * step);
    result->setRange(range.low, range.high);
    return result;
}

double powersOf(ChartRange range)
{
    return std::max(std::log10(range.high / range.low), 1.0);
}

//! So many powers of ten to a step.
double powersInStep(ChartRange range, int steps)
{
    return std::ceil(powersOf(range) / steps - 1e-9);
}

QAbstractAxis *bareAxis(const ChartAxis &axis, ChartRange range, int steps)
{
    switch (axis.scale) {
    case ChartAxis::Scale::Categories: {
        auto *result = new QBarCategoryAxis;
        result->append(axis.categories);
        return result;
    }
    case ChartAxis::Scale::Time: {
        auto *result = new QDateTimeAxis;
        result->setRange(timeAt(range.low), timeAt(range.high));
        result->setFormat(timeFormat(range));
        result->setTickCount(steps + 1);
        return result;
    }
    case ChartAxis::Scale::Logarithmic: {
        auto *result = new QLogValueAxis;
        result->setBase(std::pow(10, powersInStep(range, steps)));
        result->setLabelFormat(QStringLiteral("%.3g"));
        result->setRange(range.low, range.high);
        return result;
    }
    case ChartAxis::Scale::Share:
        return makeShareAxis(range, steps);
    case ChartAxis::Scale::Linear:
        break;
    }
    return makeValueAxis(range, steps);
}

void dressAxis(QAbstractAxis &axis, const ChartAxis &content, const Colours &colours, int steps)
{
    axis.setTitleText(content.title);
    axis.setTitleFont(fontFor(TextRole::Secondary));
    axis.setTitleBrush(colours.secondary);
    axis.setLabelsFont(fontFor(TextRole::Secondary));
    axis.setLabelsColor(colours.secondary);
    axis.setLinePen(QPen(colours.border, 1));
    axis.setGridLinePen(QPen(mixed(colours.surface, colours.border, 0.6), 1));
    axis.setGridLineVisible(content.scale != ChartAxis::Scale::Categories);
    axis.setMinorGridLineVisible(false);
    // Qt gives each label less than its share of the axis, and cuts "100" where it would fit.
    axis.setTruncateLabels(steps == 0);
}

//! As the axis writes it.
QString labelOf(const ChartAxis &content, ChartRange range, double value, double step)
{
    switch (content.scale) {
    case ChartAxis::Scale::Share:
        return shareText(value, step);
    case ChartAxis::Scale::Time:
        return QLocale().toString(timeAt(value), timeFormat(range));
    case ChartAxis::Scale::Linear:
        if (isPlainNumber(range, digitsOf(step)))
            return QLocale().toString(value, 'f', digitsOf(step));
        break;
    case ChartAxis::Scale::Logarithmic:
    case ChartAxis::Scale::Categories:
        break;
    }
    return QLocale().toString(value, 'g', 3);
}

//! Between two ticks, as a share of the axis.
double stepShare(const ChartAxis &content, ChartRange range, int steps)
{
    switch (content.scale) {
    case ChartAxis::Scale::Linear:
    case ChartAxis::Scale::Share:
        return tickStep(range, steps) / (range.high - range.low);
    case ChartAxis::Scale::Logarithmic:
        return powersInStep(range, steps) / powersOf(range);
    case ChartAxis::Scale::Time:
    case ChartAxis::Scale::Categories:
        break;
    }
    return 1.0 / steps;
}

//! What the largest label takes along the axis, with the gap to the next.
double labelExtent(const ChartAxis &content, ChartRange range, int steps, Qt::Orientation orientation)
{
    const QFontMetricsF metrics(fontFor(TextRole::Secondary));
    if (orientation == Qt::Vertical)
        return metrics.height() + space::xs;
    const auto step = tickStep(range, steps);
    const bool isRound = content.scale == ChartAxis::Scale::Linear || content.scale == ChartAxis::Scale::Share;
    const auto low = isRound ? std::ceil(range.low / step) * step : range.low;
    const auto high = isRound ? std::floor(range.high / step + 1e-6) * step : range.high;
    return std::max(metrics.horizontalAdvance(labelOf(content, range, low, step)),
                    metrics.horizontalAdvance(labelOf(content, range, high, step)))
        + space::s;
}

double namesExtent(const QStringList &names)
{
    const QFontMetricsF metrics(fontFor(TextRole::Secondary));
    double extent = 0;
    for (const auto &name : names)
        extent = std::max(extent, metrics.horizontalAdvance(name));
    return extent + space::s;
}

} // namespace

QAbstractAxis *makeAxis(const ChartAxis &axis, ChartRange range, const Colours &colours, int steps)
{
    auto *result = bareAxis(axis, range, steps);
    dressAxis(*result, axis, colours, steps);
    return result;
}

QString fittingTitle(const QString &title, double room)
{
    const QFontMetricsF metrics(fontFor(TextRole::Secondary));
    const auto unit = title.lastIndexOf(QLatin1String(" ("));
    const bool isCut = room > 0 && metrics.horizontalAdvance(title) > room;
    return isCut && unit > 0 && title.endsWith(QLatin1Char(')')) ? title.left(unit) : title;
}

int mostSteps(const ChartAxis &axis)
{
    constexpr int most = 5;
    constexpr int mostPowers = 12;
    switch (axis.scale) {
    case ChartAxis::Scale::Categories:
        return static_cast<int>(axis.categories.size());
    case ChartAxis::Scale::Logarithmic:
        return mostPowers;
    case ChartAxis::Scale::Linear:
    case ChartAxis::Scale::Time:
    case ChartAxis::Scale::Share:
        break;
    }
    return most;
}

int fittingSteps(const ChartAxis &axis, ChartRange range, Qt::Orientation orientation, double room)
{
    const auto most = mostSteps(axis);
    auto steps = most;
    if (axis.scale == ChartAxis::Scale::Categories)
        return namesExtent(axis.categories) > room / std::max(most, 1) ? 0 : most;
    while (steps > 1 && labelExtent(axis, range, steps, orientation) > room * stepShare(axis, range, steps))
        --steps;
    return steps;
}

} // namespace espalier::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chartaxis.h"

#include "ui/base/text.h"
#include "ui/base/theme.h"

#include <QDateTime>
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

constexpr int axisTicks = 5;

//! 1, 2 or 5 times a power of ten, about so many ticks to a range.
double tickStep(ChartRange range)
{
    const auto raw = (range.high - range.low) / axisTicks;
    const auto power = std::pow(10, std::floor(std::log10(raw)));
    for (const auto factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

QAbstractAxis *makeValueAxis(ChartRange range)
{
    auto *result = new QValueAxis;
    const auto step = tickStep(range);
    const auto digits = std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
    result->setTickType(QValueAxis::TicksDynamic);
    result->setTickInterval(step);
    result->setTickAnchor(0);
    result->setRange(range.low, range.high);
    const auto isSmall = std::max(std::abs(range.low), std::abs(range.high)) < 1e6;
    result->setLabelFormat(isSmall && digits < 7 ? QStringLiteral("%.%1f").arg(digits) : QStringLiteral("%.3g"));
    return result;
}

//! Qt Charts cannot write its own numbers in percent, so that each label is given.
QAbstractAxis *makeShareAxis(ChartRange range)
{
    auto *result = new QCategoryAxis;
    result->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    result->setStartValue(range.low);
    const auto step = tickStep(range);
    const auto first = static_cast<int>(std::ceil(range.low / step - 1e-9));
    const auto last = static_cast<int>(std::floor(range.high / step + 1e-6));
    for (int tick = first; tick <= last; ++tick)
        result->append(percentText(tick * step), tick * step);
    result->setRange(range.low, range.high);
    return result;
}

QAbstractAxis *bareAxis(const ChartAxis &axis, ChartRange range)
{
    switch (axis.scale) {
    case ChartAxis::Scale::Categories: {
        auto *result = new QBarCategoryAxis;
        result->append(axis.categories);
        return result;
    }
    case ChartAxis::Scale::Time: {
        auto *result = new QDateTimeAxis;
        result->setRange(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(range.low), Qt::UTC),
                         QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(range.high), Qt::UTC));
        const auto isLong = range.high - range.low > 3 * 86'400'000.0;
        result->setFormat(isLong ? QStringLiteral("d MMM yy") : QStringLiteral("d MMM hh:mm"));
        result->setTickCount(axisTicks);
        return result;
    }
    case ChartAxis::Scale::Logarithmic: {
        auto *result = new QLogValueAxis;
        result->setBase(10);
        result->setLabelFormat(QStringLiteral("%.3g"));
        result->setRange(range.low, range.high);
        return result;
    }
    case ChartAxis::Scale::Share:
        return makeShareAxis(range);
    case ChartAxis::Scale::Linear:
        break;
    }
    return makeValueAxis(range);
}

void dressAxis(QAbstractAxis &axis, const ChartAxis &content, const Colours &colours)
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
}

} // namespace

QAbstractAxis *makeAxis(const ChartAxis &axis, ChartRange range, const Colours &colours)
{
    auto *result = bareAxis(axis, range);
    dressAxis(*result, axis, colours);
    return result;
}

} // namespace espalier::ui

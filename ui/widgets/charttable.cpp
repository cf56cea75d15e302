// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charttable.h"

#include "core/frame/csv.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace espalier::ui {

namespace {

struct ChartTableText
{
    Q_DECLARE_TR_FUNCTIONS(ChartTable)
};

//! In percent where the axis is: "28.999999999999996" is nobody's number.
double inUnit(const ChartAxis &axis, double value)
{
    constexpr double exact = 1e12;
    return axis.scale == ChartAxis::Scale::Share ? std::round(value * 100 * exact) / exact : value;
}

//! Where a point stands.
QVariant placeOf(const ChartAxis &axis, double value)
{
    switch (axis.scale) {
    case ChartAxis::Scale::Categories:
        return axis.categories.value(static_cast<int>(std::lround(value)));
    case ChartAxis::Scale::Time:
        return QDateTime::fromMSecsSinceEpoch(std::llround(value), Qt::UTC).toString(Qt::ISODate);
    case ChartAxis::Scale::Linear:
    case ChartAxis::Scale::Logarithmic:
    case ChartAxis::Scale::Share:
        break;
    }
    return inUnit(axis, value);
}

//! Of a band or a whisker.
QVariant endOf(const ChartAxis &axis, const std::vector<double> &ends, std::size_t point)
{
    return point < ends.size() ? QVariant(inUnit(axis, ends[point])) : QVariant();
}

//! Nothing where no score reaches so far.
QVariant thresholdOf(const ChartSeries &series, std::size_t point)
{
    const bool isThere = point < series.thresholds.size() && std::isfinite(series.thresholds[point]);
    return isThere ? QVariant(series.thresholds[point]) : QVariant();
}

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::Double;
}

} // namespace

ChartTable tableOf(const Chart &chart)
{
    const bool hasEnds = std::ranges::any_of(chart.series, [](const ChartSeries &series) {
        return !series.low.empty() && !series.high.empty();
    });
    ChartTable table{.names = {ChartTableText::tr("Series"), chart.x.title, chart.y.title}, .rows = {}};
    const bool hasThresholds = std::ranges::any_of(chart.series, [](const ChartSeries &series) {
        return !series.thresholds.empty();
    });
    if (hasEnds)
        table.names << ChartTableText::tr("From") << ChartTableText::tr("To");
    if (hasThresholds)
        table.names << ChartTableText::tr("Threshold");
    for (const auto &series : chart.series) {
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            std::vector<QVariant> row{series.name, placeOf(chart.x, series.points[i].x()),
                                      inUnit(chart.y, series.points[i].y())};
            if (hasEnds)
                row.insert(row.end(), {endOf(chart.y, series.low, i), endOf(chart.y, series.high, i)});
            if (hasThresholds)
                row.push_back(thresholdOf(series, i));
            table.rows.push_back(std::move(row));
        }
    }
    for (const auto &bin : chart.spread.bins) {
        table.rows.push_back({chart.spread.name, placeOf(chart.x, bin.x()), inUnit(chart.y, bin.y())});
        table.rows.back().resize(static_cast<std::size_t>(table.names.size()));
    }
    return table;
}

QString tableText(const ChartTable &table)
{
    constexpr int digits = 12;
    auto text = table.names.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const auto &value : row)
            cells.append(isNumber(value) ? QString::number(value.toDouble(), 'g', digits) : value.toString());
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

std::string csvText(const ChartTable &table)
{
    std::string text;
    for (qsizetype i = 0; i < table.names.size(); ++i) {
        text += i == 0 ? "" : ",";
        frame::addField(text, table.names[i].toStdString());
    }
    text += "\n";
    for (const auto &row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += i == 0 ? "" : ",";
            if (isNumber(row[i]))
                frame::addField(text, row[i].toDouble());
            else if (row[i].isValid())
                frame::addField(text, row[i].toString().toStdString());
        }
        text += "\n";
    }
    return text;
}

} // namespace espalier::ui

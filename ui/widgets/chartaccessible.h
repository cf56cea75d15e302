// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"

#include <QString>

namespace espalier::ui {

//! "ROC: 2 series with 31 points."
QString chartSentence(const Chart &chart);
//! "XGBoost: 12 points; False alarms 0 % to 100 %, Hits 0 % to 100 %."
QString seriesSentence(const Chart &chart, const ChartSeries &series);
//! "False alarms 12 %, Hits 63 %."
QString pointSentence(const Chart &chart, const QPointF &point);

//! Lets screen readers walk through the charts of the process: a chart has its series as children, a series its points.
void installChartAccessibility();

} // namespace espalier::ui

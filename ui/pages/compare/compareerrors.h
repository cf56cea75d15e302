// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/compare/comparecharts.h"

//! How far a run that predicts numbers is off.
namespace espalier::ui {

Chart predictedChart(const ComparedRun &run);
Chart residualChart(const ComparedRun &run);
//! Residuals against those of a normal distribution with their mean and deviation.
Chart quantileChart(const ComparedRun &run);
//! By tenth of what is predicted, whose number is the category.
Chart errorChart(const ComparedRun &run);
//! How many labels lie within their intervals, by the same. Requires: the run has intervals.
Chart coverageChart(const ComparedRun &run);

} // namespace espalier::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"

#include <Qt>

class QAbstractAxis;

namespace espalier::ui {

struct Colours;

//! An axis of Qt Charts over a range, divided into at most so many steps, in the look of all charts; the caller owns it. steps: 0 where names
//! of categories are to be cut.
QAbstractAxis *makeAxis(const ChartAxis &axis, ChartRange range, const Colours &colours, int steps);

//! Without its unit, which stands in brackets at its end, where the axis of this length in pixels has no room for all of it.
QString fittingTitle(const QString &title, double room);
//! Where there is room, each category a step.
int mostSteps(const ChartAxis &axis);
//! As many as have room for their labels, on an axis of this length in pixels; all categories, or 0.
int fittingSteps(const ChartAxis &axis, ChartRange range, Qt::Orientation orientation, double room);

} // namespace espalier::ui

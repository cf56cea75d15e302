// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"

class QAbstractAxis;

namespace espalier::ui {

struct Colours;

//! An axis of Qt Charts over a range, in the look of all charts; the caller owns it.
QAbstractAxis *makeAxis(const ChartAxis &axis, ChartRange range, const Colours &colours);

} // namespace espalier::ui

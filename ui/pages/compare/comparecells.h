// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chart.h"

class QWidget;

namespace espalier::ui {

class ChartView;

//! Hidden until the grid shows it. term: of the glossary, that its title speaks of; null where there is none.
ChartView *makeCell(QWidget *content, const char *name, const char *term = nullptr);
//! isAny: some model is checked; else that is said in its place. missing: why nothing can be drawn all the same; empty where it can.
void showChart(ChartView &view, const Chart &chart, bool isAny, const QString &missing = {});

} // namespace espalier::ui

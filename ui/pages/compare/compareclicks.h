// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/examples.h"
#include "ui/widgets/chart.h"

#include <QStringList>

#include <cstddef>
#include <optional>
#include <vector>

namespace espalier::ui {

//! Which examples stand behind what was clicked; nothing where none do. classes: of the run, in the order of their codes.
workbench::ExamplesWanted examplesOfCell(const QStringList &classes, int actual, int predicted);
//! chart: scoreChart(), whose series are the classes.
std::optional<workbench::ExamplesWanted> examplesOfScores(const Chart &chart, const QStringList &classes,
                                                          std::size_t series, std::size_t point);
//! chart: residualChart().
std::optional<workbench::ExamplesWanted> examplesOfResiduals(const Chart &chart, std::size_t series, std::size_t point);
//! Those that were scored from the lowest score of a bin on, and below that of the next. lows: of all bins, ascending.
std::optional<workbench::ExamplesWanted> examplesOfBin(const std::vector<double> &lows, std::size_t bin);
//! Those whose score reaches a threshold, the highest first.
workbench::ExamplesWanted examplesFrom(double threshold);
//! chart: quantileChart().
workbench::ExamplesWanted examplesOfQuantile(const Chart &chart, std::size_t series, std::size_t point);
//! chart: predictedChart().
workbench::ExamplesWanted examplesOfPoint(const Chart &chart, std::size_t series, std::size_t point);

} // namespace espalier::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/watching.h"
#include "ui/models/movedmodel.h"
#include "ui/widgets/chart.h"

#include <vector>

namespace espalier::ui {

//! The score that came true by week, one line for each version, over what was promised as a band; deployments are marked.
Chart performanceChart(const workbench::Watched &watched);
//! Whether any label is known.
bool hasPerformance(const workbench::Watched &watched);
//! The prediction itself, then the features in the order in which they moved.
std::vector<MovedRow> movedRows(const workbench::Watched &watched);

//! "ROC AUC 0.818 · as promised"; what is missing where nothing came true yet.
QString cameTrueText(const workbench::Watched &watched);
//! "3 of 41 features"; what is missing where nothing was measured.
QString movedText(const workbench::Watched &watched);
//! How long ago predictions were refreshed.
QString refreshedText(const workbench::Watched &watched);
//! Why the chart of performance is empty, and until when.
QString nothingKnownText(const workbench::Watched &watched);
//! Which rows the table of features is of, and the stalest source.
QString driftNote(const workbench::Watched &watched);

} // namespace espalier::ui

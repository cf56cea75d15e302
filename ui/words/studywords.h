// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <QString>

namespace espalier::ui {

//! "mean total, last 90 days": a feature in plain words, without its table.
QString featureWords(const study::Feature &feature);
//! "as of each example's own time", "frozen at 2024-03-01".
QString regimeWords(const study::Regime &regime);
//! "percentile among those of the same row of races".
QString amongWords(const study::Among &among);
QString measureWords(study::Measure measure);
//! What a feature is divided by: "the last 90 days", "all time".
QString overWords(const study::Window &window);
QString durationWords(Duration duration);

} // namespace espalier::ui

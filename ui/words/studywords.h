// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <QString>

namespace espalier::ui {

//! "mean total, last 90 days": a feature in plain words, without its table.
QString featureWords(const study::Feature &feature);
//! "as of each example's own time", "frozen at 2024-03-01".
QString regimeWords(const study::Regime &regime);
QString durationWords(Duration duration);

} // namespace espalier::ui

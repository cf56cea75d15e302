// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/workbench/card.h"

#include <QString>

namespace espalier::ui {

//! The run beside all others of the same rows, and what may be said of them.
document::Section comparisonSection(const workbench::Card &card);
//! Curves, confusion. Without blocks where the run was scored nowhere.
document::Section curvesSection(const workbench::Card &card);
//! From what probability on something is done. Requires: card.decision.
document::Section decisionSection(const workbench::Card &card);
//! What may be said of it and the next best one, and the baseline; empty where it is alone.
QString claimsText(const workbench::Card &card);

} // namespace espalier::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"
#include "ui/models/featuremodel.h"

namespace espalier::ui {

//! A feature as the list shows it, grouped by the table it comes from.
FeatureRow featureRow(const study::Study &study, const study::Feature &feature, bool isUsed);

} // namespace espalier::ui

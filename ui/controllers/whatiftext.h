// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"
#include "core/workbench/whatif.h"
#include "ui/pages/compare/comparewhatif.h"

namespace espalier::ui {

//! Its features in words, what adds most first; those that add nothing last.
WhatIfExample whatIfExampleOf(const workbench::ExampleAtHand &example, const study::Study &study);
WhatIfAnswer whatIfAnswerOf(const workbench::RowExplanation &before, const workbench::RowExplanation &after);
WhatIfChanges whatIfChangesOf(const workbench::NearestChanges &found, const study::Study &study);

} // namespace espalier::ui

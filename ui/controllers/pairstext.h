// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"
#include "core/workbench/pairs.h"
#include "ui/pages/compare/comparepairs.h"

namespace espalier::ui {

//! Pairs in words, features as the study's list has them.
RunPairs pairsOf(const workbench::PairsExplanation &found, const study::Study &study);
//! What the run says of each pair of values: the first feature goes down, the second across.
RunPair pairOf(const workbench::PairExplanation &explanation, const study::Study &study);

} // namespace espalier::ui

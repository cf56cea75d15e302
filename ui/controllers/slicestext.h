// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"
#include "core/workbench/slices.h"
#include "ui/pages/compare/compareslices.h"

namespace espalier::ui {

//! Slices in words: features as the study's list has them.
RunSlices slicesOf(const workbench::SliceFindings &findings, const study::Study &study);

} // namespace espalier::ui

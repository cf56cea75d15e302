// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/leakage.h"
#include "core/study/study.h"

#include <vector>

namespace espalier::ui {

//! True where only features, name, title, metric, what is made of scars or who stands for a time differ: what the data told stays true.
bool asksTheSame(study::Study a, study::Study b);
//! Those that the study still has something to fix of, or that a person alone can.
std::vector<study::Finding> fixable(const screening::LeakageReport &report, const study::Study &study);

} // namespace espalier::ui

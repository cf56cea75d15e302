// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"

#include <vector>

namespace espalier::screening {

//! Candidates in the order in which they are computed, in case the time does not last for all: first those of rows of the table that the label
//! is made of, which is its own history; the others as they came.
std::vector<study::Feature> computingOrder(const study::Study &study, const std::vector<study::Feature> &candidates);

} // namespace espalier::screening

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/learner.h"

namespace espalier::learn {

//! As findLearner() takes it.
std::string_view baselineName();
std::unique_ptr<Learner> makeBaseline();

} // namespace espalier::learn

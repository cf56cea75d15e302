// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/run.h"

#include <string>

namespace espalier::ctl {

//! "0.8123 - 0.8401".
std::string intervalText(const evaluate::Score &score);

Json comparisonJson(const training::Comparison &comparison);
std::string comparisonText(const training::Comparison &comparison);

} // namespace espalier::ctl

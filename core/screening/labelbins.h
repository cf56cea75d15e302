// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/relevance.h"

#include <string>
#include <vector>

namespace espalier::screening {

//! Numbers by quantiles; classes in the order of their names, whatever their frequency: the last of two is the positive one.
Bins binsOfLabel(const frame::Column &label);
//! Those of the positive class, or with a number above the middle; none of several classes.
std::vector<bool> markedRows(const Bins &label, const std::vector<std::string> &classes);

} // namespace espalier::screening

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/bins.h"

#include <string>
#include <vector>

namespace espalier::screening {

//! label: of binnedLabel(). Those of the positive class, or with a number above the middle; none of several classes.
std::vector<bool> markedRows(const evaluate::Bins &label, const std::vector<std::string> &classes);

} // namespace espalier::screening

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/diagram/clusters.h"
#include "core/diagram/place.h"

#include <vector>

namespace espalier::diagram {

//! Places large boxes near those they are tied to, close together, about as wide as a screen is to its height.
//! Errors: Cancelled, Internal.
Result<> arrangeIslands(std::vector<Box> &boxes, const std::vector<WeightedEdge> &edges, double gap,
                        Progress &progress);

} // namespace espalier::diagram

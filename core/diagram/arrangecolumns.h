// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/diagram/clusters.h"
#include "core/diagram/place.h"

#include <vector>

namespace espalier::diagram {

//! Places boxes that belong together: by layers, and layers that are too high as several columns. Errors: Internal.
Result<> arrangeColumns(std::vector<Box> &boxes, const std::vector<WeightedEdge> &edges, double gap);

} // namespace espalier::diagram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/diagram/clusters.h"
#include "core/diagram/place.h"

#include <vector>

namespace espalier::diagram {

enum class Engine
{
    Layers, //!< from left to right along the edges: for few boxes
    Springs //!< what is tied is near: for many
};

//! Lets Graphviz place boxes, by their upper left corners. The same boxes and edges give the same places. Errors: Internal.
Result<> arrange(std::vector<Box> &boxes, const std::vector<WeightedEdge> &edges, Engine engine);

//! The error of what was stopped.
Error stoppedError();

} // namespace espalier::diagram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/encode.h"
#include "core/model/model.h"

#include <string>
#include <vector>

namespace espalier::model {

//! The model whose output before the link is the mean of the members' outputs (each after its calibration, and before it is recalibrated): for numbers the mean of the
//! predictions, for probabilities their geometric mean among the classes. A learner's name is given to it. Requires: members; each linear or
//! trees, not all of one kind. Errors: Invalid where task, classes or link differ.
Result<Model> blended(const std::vector<const Model *> &members, std::string learner);

//! What a blend predicts of rows of which its members predict this. Requires: members of equal shape.
Matrix blendedPredictions(const std::vector<const Matrix *> &members, Task task);

} // namespace espalier::model

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/model.h"

namespace espalier::model {

//! Sizes agree, indices are in range, every node has one parent that stands before it, and numbers are within what encoding.h allows.
//! Every model read from outside passes through it. Errors: Invalid.
Result<> validate(const Model &model);

} // namespace espalier::model

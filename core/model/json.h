// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/model/model.h"

namespace espalier::model {

Json toJson(const Model &model);
//! Strict, and validated. Errors: Invalid.
Result<Model> fromJson(const Json &json);
//! hash128 of the printed document: a model's identity.
std::string documentHash(const Model &model);

} // namespace espalier::model

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/predict.h"

#include <optional>
#include <string>
#include <string_view>

namespace espalier::training {

//! Predictions as they are kept: the width, and then the values.
std::string matrixBytes(const model::Predictions &matrix);
//! Nothing where these are no such bytes.
std::optional<model::Predictions> matrixFrom(std::string_view bytes);

} // namespace espalier::training

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/frame/packed.h"
#include "core/model/model.h"

#include <vector>

namespace espalier::learn {

//! The most frequent levels of a category get an input each; the rest share one.
inline constexpr std::size_t largestLevelCount = 30;

//! Fills features and encoding of a model whose family is set, from training rows only.
//! Trees: numbers as they are, with NaN for what is missing. All other families: the median for what is missing and an indicator of it,
//! mean 0 and deviation 1; of what is never below 0 and skewed to the right the logarithm, where that is less than half as skewed.
//! What does not vary is left out, so that both may stay empty.
//! Errors: Invalid for a feature that is neither a number nor a category.
Result<> fitEncoding(model::Model &model, const std::vector<frame::Packed> &features);

} // namespace espalier::learn

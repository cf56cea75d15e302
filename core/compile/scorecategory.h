// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/scoretext.h"
#include "core/model/model.h"

#include <cstddef>
#include <string>

namespace espalier::compile {

//! Whether at most one of these inputs of one category is 1 at a time: then a sum of what they are multiplied with is one of the factors,
//! exactly.
bool isOneCategory(const model::Model &model, std::size_t first, std::size_t count);

//! That an input of a category is 1. source: the category, as text.feature() gives it.
std::string isGiven(const ScoreText &text, const std::string &source, const model::Input &input);

} // namespace espalier::compile

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/scoretext.h"
#include "core/model/model.h"

#include <cstddef>
#include <string>

namespace espalier::compile {

//! What a linear model reads of one input. Requires: the input is made of a number.
std::string encodedNumber(const model::Model &model, std::size_t input, ScoreBody body);

ScoreParts scoreParts(const model::Linear &linear, const model::Model &model, ScoreBody body);

} // namespace espalier::compile

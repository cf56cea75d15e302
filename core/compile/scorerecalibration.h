// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/scoretext.h"
#include "core/model/recalibration.h"

#include <string>
#include <string_view>

namespace espalier::compile {

//! What model::recalibrated() says of a probability. variable: a local one of a block that holds it.
std::string recalibratedText(const model::Recalibration &recalibration, std::string_view variable,
                             const ScoreText &text);

} // namespace espalier::compile

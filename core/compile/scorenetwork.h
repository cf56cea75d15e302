// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/scoretext.h"
#include "core/model/model.h"

namespace espalier::compile {

//! One local variable for each hidden unit, so that each is reckoned once. Requires: body == ScoreBody::Block.
ScoreParts scoreParts(const model::Network &network, const model::Model &model, ScoreBody body);

} // namespace espalier::compile

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/scoretext.h"
#include "core/model/model.h"

namespace espalier::compile {

ScoreParts scoreParts(const model::Trees &trees, const model::Model &model, ScoreBody body);

} // namespace espalier::compile

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/scoretext.h"
#include "core/model/model.h"

namespace espalier::compile {

//! A loop over the points, which stand in one array for each input: a session keeps 8 bytes of a number there, and reads it in about 25 ns.
//! Of a category one number is read, whatever the number of its levels. PL/pgSQL only.
ScoreParts scoreParts(const model::Kernel &kernel, const model::Model &model, ScoreBody body);

} // namespace espalier::compile

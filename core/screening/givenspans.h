// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/fetch.h"
#include "core/study/finding.h"

#include <vector>

namespace espalier::screening {

//! How the spans that labels of given examples look at lie to each other: those of one entity that overlap, and training that is not
//! before, or looks into, what its model is asked about.
std::vector<study::Finding> givenSpans(const study::Study &study, const engine::Examples &examples);

} // namespace espalier::screening

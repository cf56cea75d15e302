// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/examples.h"
#include "core/snapshot/snapshot.h"
#include "core/study/study.h"

#include <vector>

namespace espalier::snapshot {

//! Puts examples that are only learned from behind the others, in Part::Further: but for those without a label, or of a class that no other
//! has, those that are there already, and, of a split by entity, those of the test. parts: beside the rows of examples.
void addFurther(engine::Examples &examples, const engine::Examples &further, const study::Study &study,
                std::vector<Part> &parts);

} // namespace espalier::snapshot

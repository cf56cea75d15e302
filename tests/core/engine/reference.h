// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/engine/world.h"

namespace espalier::tests {

//! What a feature is, found the slow and obvious way: loops over all rows of each hop, then over all rows that are seen. Monostate is missing.
Cell reference(const World &world, const study::Study &study, const study::Feature &feature, std::size_t entityRow,
               Timestamp asOf);

} // namespace espalier::tests

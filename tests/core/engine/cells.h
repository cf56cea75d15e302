// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/frame.h"
#include "tests/core/engine/world.h"

#include <string>

namespace espalier::tests {

//! What a column holds, as a cell.
Cell cellAt(const frame::Column &column, std::size_t row);
//! To be read where a test fails.
std::string textOf(const Cell &cell);

} // namespace espalier::tests

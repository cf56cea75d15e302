// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/sqlblocks.h"

#include <string>

namespace espalier::compile {

//! One or two plain sentences in English, for the command line.
std::string describe(const SqlBlock &block);

} // namespace espalier::compile

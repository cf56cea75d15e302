// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace espalier::pg {

//! Empty where it is not set.
std::string environmentVariable(const char *name);

} // namespace espalier::pg

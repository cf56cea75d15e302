// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace espalier::pg {

//! What a program was called with, its own name first. Whoever lists processes sees their arguments: what may hold a password is blotted out
//! where they stand. To be called before anything else is done.
std::vector<std::string> takenArguments(int argc, char **argv);

} // namespace espalier::pg

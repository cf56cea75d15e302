// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace espalier::app {

//! The version, and on a line of its own what it was built from: the commit ("-dirty" where files differ from it) and the libraries.
std::string builtFrom();

} // namespace espalier::app

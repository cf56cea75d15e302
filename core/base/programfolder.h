// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace espalier {

//! The folder of the program that runs, beside which others of its own lie; empty where the system does not tell.
std::filesystem::path programFolder();

} // namespace espalier

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace espalier::frame {

//! Stands between the parts of a key. Keys whose parts hold it may be written alike.
inline constexpr std::string_view keySeparator = ", ";
//! The parts of a key as keyText() of a frame's row writes them.
std::string keyText(const std::vector<std::string> &parts);

} // namespace espalier::frame

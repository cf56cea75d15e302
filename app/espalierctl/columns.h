// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace espalier::ctl {

//! Columns of a terminal that a text in UTF-8 takes: one for each character, two for those of the scripts of East Asia that are drawn wide
//! (Unicode Standard Annex 11).
std::size_t columnsOf(std::string_view text);

} // namespace espalier::ctl

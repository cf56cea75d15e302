// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace espalier {

enum class LineBreaks
{
    Kept,
    Escaped
};

//! Text for a terminal: control characters, those that turn or hide what stands beside them, and bytes that are no UTF-8 become \x1B or
//! \u202E. Names in a database may hold any of them. A tab is no control character where line breaks are kept.
std::string printable(std::string_view text, LineBreaks breaks);

} // namespace espalier

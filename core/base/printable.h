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

//! Whether all of it is UTF-8. Text from outside may be anything, and what is kept or printed as JSON must be.
bool isUtf8(std::string_view bytes);
//! Bytes that are no UTF-8 become \xE9; all else stays.
std::string shownBytes(std::string_view bytes);
//! The first bytes that are no UTF-8, with what stands around them, so that they are found within a longer text; empty where there are none.
std::string_view brokenBytes(std::string_view bytes);

} // namespace espalier

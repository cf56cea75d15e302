// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace espalier {

//! ASCII letters alone: what is said of names in every language of the server.
std::string lowerCase(std::string_view text);
//! Without the blanks and tabs at its ends.
std::string_view trimmed(std::string_view text);
//! "a, b" as its parts, each trimmed; none for an empty text.
std::vector<std::string> listed(std::string_view text);

//! 1234567 as "1,234,567".
std::string groupedDigits(std::size_t number);

} // namespace espalier

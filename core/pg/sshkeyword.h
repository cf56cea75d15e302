// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace espalier::pg {

//! A connection string as libpq reads it, and what it said of ssh.
struct WithoutSsh
{
    std::string text;
    std::string ssh; //!< empty where it said nothing
};

//! Takes our keyword out of a URI's query or of a keyword string: libpq refuses what it does not know.
WithoutSsh withoutSsh(std::string_view text);

} // namespace espalier::pg

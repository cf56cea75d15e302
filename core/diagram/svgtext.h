// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace espalier::diagram {

enum class Weight
{
    Normal,
    Bold
};

//! Text of a foreign origin as XML; characters that XML has no way to hold become a visible mark.
std::string xmlEscaped(std::string_view text);
//! About how wide a text is at most, in pixels, in any of the fonts that may be there: fonts are measured nowhere.
double textWidth(std::string_view text, double size, Weight weight = Weight::Normal);
//! The size, at most the given one, at which the text surely fits: it is made smaller, never cut.
double fittingSize(std::string_view text, double size, double room, Weight weight = Weight::Normal);

} // namespace espalier::diagram

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace espalier::diagram {

//! How a font is named in SVG.
struct Font
{
    std::string family; //!< several, the first that is there
    int weight = 400;
    bool operator==(const Font &) const = default;
};

//! The letters of a text: its code points as they are written.
std::vector<std::string_view> lettersOf(std::string_view text);

//! How far each of some letters moves the place of the next one, as shares of the font's size, in the font that is drawn with here.
//! Errors: Internal.
Result<std::vector<double>> letterWidths(const std::vector<std::string> &letters, const Font &font);

} // namespace espalier::diagram

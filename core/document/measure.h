// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/diagram/letters.h"
#include "core/document/document.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::document {

enum class Face
{
    Normal,
    Bold,
    Typed
};

//! As it is named in SVG.
diagram::Font fontOf(Face face);

//! How wide texts are, of the letters that a document has.
class Measure
{
public:
    //! Errors: Internal, where fonts cannot be asked.
    static Result<Measure> of(const Document &document);

    double widthOf(std::string_view text, double size, Face face = Face::Normal) const;
    //! Lines that fit into a width, broken between words, and within one only where that alone is too wide. At least one.
    std::vector<std::string> linesOf(std::string_view text, double width, double size, Face face = Face::Normal) const;

private:
    using Widths = std::map<std::string, double, std::less<>>;

    double letterWidth(std::string_view letter, Face face) const;

    std::map<Face, Widths> m_widths; //!< by letter, as shares of the font's size
};

} // namespace espalier::document

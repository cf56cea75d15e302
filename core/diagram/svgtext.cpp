// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagram/svgtext.h"

#include <algorithm>

namespace espalier::diagram {

namespace {

bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0U) == 0x80;
}

//! Of the font's size, for a letter by its first byte; DejaVu Sans is the widest of the common fonts.
double letterWidth(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    constexpr std::string_view narrow = "ijlfrt.,:;|!'()[] ";
    if (byte >= 0xe2)
        return 1.05; // from U+2000 on: other scripts and signs, some as wide as they are high
    if (narrow.find(first) != std::string_view::npos)
        return 0.42;
    if ((first >= 'A' && first <= 'Z') || first == 'm' || first == 'w' || first == '@' || first == '%')
        return first == 'W' || first == 'M' || first == 'm' || first == '@' || first == '%' ? 1.0 : 0.78;
    return 0.64;
}

} // namespace

std::string xmlEscaped(std::string_view text)
{
    constexpr std::string_view mark = "\xe2\x90\xa4"; // U+2424
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char character = text[i];
        switch (character) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            // U+FFFE and U+FFFF are no characters.
            if (const auto three = text.substr(i, 3); three == "\xef\xbf\xbe" || three == "\xef\xbf\xbf") {
                result += mark;
                i += 2;
            } else if (static_cast<unsigned char>(character) < 0x20 || character == 0x7f) {
                result += mark;
            } else {
                result += character;
            }
        }
    }
    return result;
}

double textWidth(std::string_view text, double size, Weight weight)
{
    constexpr double bolder = 1.1;
    double width = 0;
    for (const char byte : text)
        width += continues(byte) ? 0 : letterWidth(byte);
    return width * size * (weight == Weight::Bold ? bolder : 1);
}

double fittingSize(std::string_view text, double size, double room, Weight weight)
{
    const auto width = textWidth(text, size, weight);
    return width <= room ? size : size * std::max(room, 1.0) / width;
}

} // namespace espalier::diagram

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/printable.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace espalier {

namespace {

struct Character
{
    std::uint32_t code = 0;
    std::size_t length = 0; //!< in bytes; 0 where they are no UTF-8
};

Character firstOf(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80)
        return {lead, 1};
    const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || text.size() < length)
        return {};
    std::uint32_t code = lead & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte & 0xc0) != 0x80)
            return {};
        code = code << 6 | (byte & 0x3fU);
    }
    // Longer than need be, half of a pair of UTF-16, or past the last character.
    const bool isOverlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    if (isOverlong || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff)
        return {};
    return {code, length};
}

//! Controls of both sets, and what Unicode has to hide or to turn text around: zero width, direction, byte order.
bool isHidden(std::uint32_t code)
{
    constexpr std::array<std::pair<std::uint32_t, std::uint32_t>, 8> ranges{{{0x00, 0x1f},
                                                                             {0x7f, 0x9f},
                                                                             {0x200b, 0x200f},
                                                                             {0x2028, 0x202e},
                                                                             {0x2060, 0x206f},
                                                                             {0xfeff, 0xfeff},
                                                                             {0xfff9, 0xfffb},
                                                                             {0xe0000, 0xe007f}}};
    return std::ranges::any_of(ranges, [code](const auto &range) {
        return code >= range.first && code <= range.second;
    });
}

std::string escaped(std::uint32_t code, bool isByte)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const bool isShort = isByte || code < 0x80;
    std::string text = isShort ? "\\x" : code > 0xffff ? "\\U" : "\\u";
    for (int shift = isShort ? 4 : code > 0xffff ? 28 : 12; shift >= 0; shift -= 4)
        text += digits[code >> shift & 0xfU];
    return text;
}

//! Where the first byte stands that is no UTF-8; the size where all are.
std::size_t firstBroken(std::string_view bytes)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        const auto length = firstOf(bytes.substr(at)).length;
        if (length == 0)
            break;
        at += length;
    }
    return at;
}

} // namespace

std::string printable(std::string_view text, LineBreaks breaks)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const auto character = firstOf(text);
        const auto length = character.length == 0 ? 1 : character.length;
        const bool isLayout = breaks == LineBreaks::Kept && (text.front() == '\n' || text.front() == '\t');
        if (character.length == 0)
            result += escaped(static_cast<unsigned char>(text.front()), true);
        else if (isHidden(character.code) && !isLayout)
            result += escaped(character.code, false);
        else
            result += text.substr(0, length);
        text.remove_prefix(length);
    }
    return result;
}

bool isUtf8(std::string_view bytes)
{
    return firstBroken(bytes) == bytes.size();
}

std::string shownBytes(std::string_view bytes)
{
    std::string result;
    for (;;) {
        const auto at = firstBroken(bytes);
        result += bytes.substr(0, at);
        if (at == bytes.size())
            return result;
        result += escaped(static_cast<unsigned char>(bytes[at]), true);
        bytes.remove_prefix(at + 1);
    }
}

std::string_view brokenBytes(std::string_view bytes)
{
    // No character is longer.
    constexpr std::size_t longest = 4;
    const auto at = firstBroken(bytes);
    if (at == bytes.size())
        return {};
    const auto from = at - std::min(at, longest - 1);
    return bytes.substr(from, at - from + longest);
}

} // namespace espalier

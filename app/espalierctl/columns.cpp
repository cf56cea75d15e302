// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/espalierctl/columns.h"

#include <algorithm>
#include <array>

namespace espalier::ctl {

namespace {

struct Block
{
    char32_t first;
    char32_t last;
};

//! Drawn wide, in ascending order: Hangul, the radicals, kana and ideographs, compatibility forms, full-width forms, pictures.
constexpr std::array<Block, 8> wideBlocks{{{0x1100, 0x115f},
                                           {0x2e80, 0xa4cf},
                                           {0xac00, 0xd7a3},
                                           {0xf900, 0xfaff},
                                           {0xfe30, 0xfe6f},
                                           {0xff00, 0xff60},
                                           {0x1f300, 0x1f64f},
                                           {0x20000, 0x3fffd}}};

std::size_t widthOf(char32_t character)
{
    const bool isWide = std::ranges::any_of(wideBlocks, [character](const Block &block) {
        return block.first <= character && character <= block.last;
    });
    return isWide ? 2 : 1;
}

} // namespace

std::size_t columnsOf(std::string_view text)
{
    std::size_t columns = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i++]);
        char32_t character = lead;
        if (lead >= 0xc0)
            character = lead >= 0xf0 ? lead & 0x07U : lead >= 0xe0 ? lead & 0x0fU : lead & 0x1fU;
        for (; i < text.size() && (static_cast<unsigned char>(text[i]) & 0xc0U) == 0x80; ++i)
            character = (character << 6U) | (static_cast<unsigned char>(text[i]) & 0x3fU);
        columns += widthOf(character);
    }
    return columns;
}

} // namespace espalier::ctl

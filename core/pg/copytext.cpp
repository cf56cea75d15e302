// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/copytext.h"

#include <algorithm>

namespace espalier::pg {

void appendField(std::string &line, std::string_view text)
{
    for (const char character : text) {
        switch (character) {
        case '\\':
            line += "\\\\";
            break;
        case '\t':
            line += "\\t";
            break;
        case '\n':
            line += "\\n";
            break;
        case '\r':
            line += "\\r";
            break;
        default:
            line += character;
        }
    }
    line += '\t';
}

std::optional<std::string_view> CopyLines::next()
{
    constexpr std::size_t chunk = 4096;
    if (m_row == m_rows)
        return std::nullopt;
    m_text.clear();
    for (const auto end = std::min(m_row + chunk, m_rows); m_row < end; ++m_row)
        m_addLine(m_text, m_row);
    return m_text;
}

} // namespace espalier::pg

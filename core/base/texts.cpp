// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/texts.h"

namespace espalier {

Texts::Texts(std::initializer_list<std::string_view> texts)
{
    for (const auto text : texts)
        append(text);
}

Texts::Texts(const std::vector<std::string> &texts)
{
    std::size_t letters = 0;
    for (const auto &text : texts)
        letters += text.size();
    m_letters.reserve(letters);
    m_ends.reserve(texts.size());
    for (const auto &text : texts)
        append(text);
}

void Texts::append(std::string_view text)
{
    m_letters += text;
    m_ends.push_back(static_cast<std::uint32_t>(m_letters.size()));
}

std::string Texts::operator[](std::size_t place) const
{
    const std::size_t begin = place > 0 ? m_ends[place - 1] : 0;
    return m_letters.substr(begin, m_ends[place] - begin);
}

} // namespace espalier

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace espalier::engine {

//! Follows ranges by letting rows in and out one at a time: for what can be taken away again without loss, such as counts.
template<typename Content>
class SlidingContent
{
public:
    explicit SlidingContent(Content content)
        : m_content(std::move(content))
    { }

    Content &over(std::uint32_t begin, std::uint32_t end)
    {
        if (begin < m_begin || end < m_end || begin >= m_end) {
            for (; m_begin < m_end; ++m_begin)
                m_content.leave(m_begin);
            m_begin = m_end = begin;
        }
        for (; m_end < end; ++m_end)
            m_content.enter(m_end);
        for (; m_begin < begin; ++m_begin)
            m_content.leave(m_begin);
        return m_content;
    }

private:
    Content m_content;
    std::uint32_t m_begin = 0;
    std::uint32_t m_end = 0;
};

} // namespace espalier::engine

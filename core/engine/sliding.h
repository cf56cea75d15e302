// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace espalier::engine {

//! Answers ranges [begin, end) that move forwards by an operation that can only add, never take away, in constant time per step
//! on average: the queue of two stacks (Tangwongsan, Hirzel and Schneider, 2015). Nothing is subtracted, so sums of mixed
//! magnitudes keep their digits and infinities come and go.
template<typename Operation>
class Sliding
{
public:
    using State = typename Operation::State;

    explicit Sliding(Operation operation)
        : m_operation(std::move(operation))
    { }

    //! The state over the rows of a range.
    State over(std::uint32_t begin, std::uint32_t end)
    {
        if (begin < m_begin || end < m_end || begin >= m_end)
            restart(begin);
        for (; m_end < end; ++m_end)
            m_operation.add(m_back, m_end);
        if (begin > m_begin)
            advance(begin);
        if (m_begin >= m_middle)
            return m_back;
        auto state = m_front[m_middle - 1 - m_begin];
        m_operation.merge(state, m_back);
        return state;
    }

private:
    void restart(std::uint32_t begin)
    {
        m_begin = m_middle = m_end = begin;
        m_back = m_operation.empty();
    }

    void advance(std::uint32_t begin)
    {
        m_begin = begin;
        if (begin < m_middle)
            return;
        // All that is left moves to the front stack: its top is the state over everything from begin on.
        m_middle = m_end;
        m_front.clear();
        for (auto row = m_end; row > begin; --row) {
            auto state = m_operation.empty();
            m_operation.add(state, row - 1);
            if (!m_front.empty())
                m_operation.merge(state, m_front.back());
            m_front.push_back(state);
        }
        m_back = m_operation.empty();
    }

    Operation m_operation;
    std::uint32_t m_begin = 0;
    std::uint32_t m_middle = 0; //!< rows before it are answered by the front stack
    std::uint32_t m_end = 0;
    std::vector<State> m_front; //!< at i: the state over [middle - 1 - i, middle)
    State m_back = m_operation.empty();
};

} // namespace espalier::engine

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace espalier::engine {

//! Gives 64-bit keys the numbers 0, 1, 2, ... in order of first appearance. Open addressing, at most half full.
class IdMap
{
public:
    explicit IdMap(std::size_t expected);

    std::int32_t add(std::uint64_t key);
    std::int32_t find(std::uint64_t key) const; //!< -1 where it was never added
    std::size_t size() const { return m_size; }

private:
    struct Slot
    {
        std::uint64_t key = 0;
        std::int32_t id = -1;
    };

    std::size_t place(std::uint64_t key) const;
    void grow();

    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
};

} // namespace espalier::engine

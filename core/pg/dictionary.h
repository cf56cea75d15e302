// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::pg {

//! Gives each distinct text a code, in order of first appearance. Open addressing over codes: no allocation for a
//! text that is known already.
class Dictionary
{
public:
    Dictionary();

    std::int32_t code(std::string_view text);
    std::size_t size() const { return m_levels.size(); }
    std::vector<std::string> takeLevels() { return std::move(m_levels); }

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::int32_t code = -1;
    };

    void grow();

    std::vector<Slot> m_slots; //!< a power of two, at most half full
    std::vector<std::string> m_levels;
};

} // namespace espalier::pg

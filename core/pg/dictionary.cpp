// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/dictionary.h"

#include "core/base/hash.h"

#include <cstddef>

namespace espalier::pg {

Dictionary::Dictionary()
    : m_slots(64)
{ }

std::int32_t Dictionary::code(std::string_view text)
{
    const auto hash = static_cast<std::uint32_t>(hash64(text));
    const auto mask = m_slots.size() - 1;
    auto at = hash & mask;
    for (; m_slots[at].code >= 0; at = (at + 1) & mask) {
        const auto &slot = m_slots[at];
        if (slot.hash == hash && m_levels[static_cast<std::size_t>(slot.code)] == text)
            return slot.code;
    }
    const auto added = static_cast<std::int32_t>(m_levels.size());
    m_slots[at] = {.hash = hash, .code = added};
    m_levels.emplace_back(text);
    if (m_levels.size() * 2 > m_slots.size())
        grow();
    return added;
}

void Dictionary::grow()
{
    std::vector<Slot> larger(m_slots.size() * 4);
    const auto mask = larger.size() - 1;
    for (const auto &slot : m_slots) {
        if (slot.code < 0)
            continue;
        auto at = slot.hash & mask;
        while (larger[at].code >= 0)
            at = (at + 1) & mask;
        larger[at] = slot;
    }
    m_slots = std::move(larger);
}

} // namespace espalier::pg

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/idmap.h"

#include <bit>
#include <utility>

namespace espalier::engine {

namespace {

//! Steele, Lea and Flood (2014), the finalizer of SplitMix64: every bit of the key reaches every bit of the place.
std::uint64_t scattered(std::uint64_t key)
{
    key = (key ^ (key >> 30U)) * 0xbf58476d1ce4e5b9U;
    key = (key ^ (key >> 27U)) * 0x94d049bb133111ebU;
    return key ^ (key >> 31U);
}

} // namespace

IdMap::IdMap(std::size_t expected)
    : m_slots(std::bit_ceil(expected * 2 + 16))
{ }

std::size_t IdMap::place(std::uint64_t key) const
{
    const auto mask = m_slots.size() - 1;
    auto at = static_cast<std::size_t>(scattered(key)) & mask;
    while (m_slots[at].id >= 0 && m_slots[at].key != key)
        at = (at + 1) & mask;
    return at;
}

std::int32_t IdMap::add(std::uint64_t key)
{
    auto at = place(key);
    if (m_slots[at].id >= 0)
        return m_slots[at].id;
    if ((m_size + 1) * 2 > m_slots.size()) {
        grow();
        at = place(key);
    }
    m_slots[at] = {key, static_cast<std::int32_t>(m_size++)};
    return m_slots[at].id;
}

std::int32_t IdMap::find(std::uint64_t key) const
{
    return m_slots[place(key)].id;
}

void IdMap::grow()
{
    const auto old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
    for (const auto &slot : old) {
        if (slot.id >= 0)
            m_slots[place(slot.key)] = slot;
    }
}

} // namespace espalier::engine

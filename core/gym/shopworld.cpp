// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/shopworld.h"

namespace espalier::gym {

Bug bugOf(Seed seed, int day)
{
    constexpr int span = 14;
    auto random = Random(seed).fork(0xb06'0000U + static_cast<std::uint64_t>(day / span));
    if (!random.chance(0.15))
        return Bug::None;
    const auto length = 3 + static_cast<int>(random.below(5));
    const auto kind = 1 + static_cast<int>(random.below(3));
    return day % span < length ? static_cast<Bug>(kind) : Bug::None;
}

Uuid makeUuid(Random &random)
{
    // Version 4, variant 1 (RFC 9562).
    return {.high = (random.bits() & 0xffff'ffff'ffff'0fffU) | 0x4000U,
            .low = (random.bits() & 0x3fff'ffff'ffff'ffffU) | 0x8000'0000'0000'0000U};
}

} // namespace espalier::gym

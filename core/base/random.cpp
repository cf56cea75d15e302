// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include "core/base/require.h"

#include <bit>
#include <cmath>

namespace espalier {

namespace {

std::uint64_t splitmix(std::uint64_t &state)
{
    state += 0x9e3779b97f4a7c15ULL;
    auto mixed = state;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31);
}

} // namespace

Random::Random(Seed seed)
{
    for (auto &word : m_state)
        word = splitmix(seed.value);
}

std::uint64_t Random::bits()
{
    const auto result = std::rotl(m_state[1] * 5, 7) * 9;
    const auto shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

double Random::uniform()
{
    return static_cast<double>(bits() >> 11) * 0x1.0p-53;
}

std::uint64_t Random::below(std::uint64_t bound)
{
    ESPALIER_REQUIRE(bound > 0);
    const auto limit = bound * (UINT64_MAX / bound);
    auto drawn = bits();
    while (drawn >= limit)
        drawn = bits();
    return drawn % bound;
}

double Random::normal()
{
    for (;;) {
        const auto x = 2 * uniform() - 1;
        const auto y = 2 * uniform() - 1;
        const auto square = x * x + y * y;
        if (square > 0 && square < 1)
            return x * std::sqrt(-2 * std::log(square) / square);
    }
}

Random Random::fork(std::uint64_t stream) const
{
    std::uint64_t mixed = m_state[0] ^ std::rotl(m_state[3], 17) ^ (stream * 0x9e3779b97f4a7c15ULL);
    return Random(Seed{splitmix(mixed)});
}

} // namespace espalier

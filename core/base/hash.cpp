// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"

#include <fmt/format.h>
#include <xxhash.h>

namespace espalier {

namespace {

std::string textOf(XXH128_hash_t hash)
{
    return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

} // namespace

std::uint64_t hash64(std::string_view bytes)
{
    return XXH3_64bits(bytes.data(), bytes.size());
}

std::string hash128(std::string_view bytes)
{
    return textOf(XXH3_128bits(bytes.data(), bytes.size()));
}

struct Hash128::State
{
    XXH3_state_t *state = XXH3_createState();
};

Hash128::Hash128()
    : m_state(std::make_unique<State>())
{
    XXH3_128bits_reset(m_state->state);
}

Hash128::~Hash128()
{
    XXH3_freeState(m_state->state);
}

void Hash128::add(std::string_view bytes)
{
    XXH3_128bits_update(m_state->state, bytes.data(), bytes.size());
}

std::string Hash128::text() const
{
    return textOf(XXH3_128bits_digest(m_state->state));
}

} // namespace espalier

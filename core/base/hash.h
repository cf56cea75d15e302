// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace espalier {

//! XXH3, 64 bits: stable across machines and versions.
std::uint64_t hash64(std::string_view bytes);

//! XXH3, 128 bits, as 32 lower-case hexadecimal digits. For checksums and cache keys, not against an adversary.
std::string hash128(std::string_view bytes);

//! The same of bytes that come in pieces.
class Hash128
{
public:
    Hash128();
    Hash128(const Hash128 &) = delete;
    Hash128 &operator=(const Hash128 &) = delete;
    ~Hash128();

    void add(std::string_view bytes);
    std::string text() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace espalier

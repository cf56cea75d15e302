// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <string>

namespace espalier::tests {

//! Bytes that do not repeat, the same for a seed.
inline std::string noise(std::size_t size, std::uint64_t seed)
{
    Random random(Seed{seed});
    std::string result(size, '\0');
    for (auto &character : result)
        character = static_cast<char>(random.bits());
    return result;
}

} // namespace espalier::tests

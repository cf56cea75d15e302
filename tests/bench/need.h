// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdlib>
#include <fmt/format.h>
#include <type_traits>

namespace espalier::bench {

//! What a measurement cannot do without.
template<typename T>
T need(Result<T> result)
{
    if (result) {
        if constexpr (std::is_void_v<T>)
            return;
        else
            return std::move(*result);
    }
    fmt::print(stderr, "{}\n", describe(result.error()));
    std::exit(1);
}

} // namespace espalier::bench

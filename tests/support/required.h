// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QtGlobal>

#include <type_traits>
#include <utility>

namespace espalier {

//! What a test cannot go on without: an error ends it, with its words.
template<typename T>
T required(Result<T> result)
{
    if (!result)
        qFatal("%s", describe(result.error()).c_str());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace espalier

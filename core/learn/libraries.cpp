// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/libraries.h"

#include <dlib/revision.h>
#include <xgboost/c_api.h>

#include <fmt/format.h>

namespace espalier::learn {

std::string libraries()
{
    int major = 0;
    int minor = 0;
    int patch = 0;
    XGBoostVersion(&major, &minor, &patch);
    return fmt::format("dlib {}.{}, XGBoost {}.{}.{}", DLIB_MAJOR_VERSION, DLIB_MINOR_VERSION, major, minor, patch);
}

} // namespace espalier::learn

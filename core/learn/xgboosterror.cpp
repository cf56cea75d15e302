// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/xgboosterror.h"

#include <xgboost/c_api.h>

#include <stdexcept>

namespace espalier::learn {

void check(int status)
{
    if (status != 0)
        throw std::runtime_error(XGBGetLastError());
}

} // namespace espalier::learn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/built/built.h"

#include "core/base/version.h"

#include <fmt/format.h>

#include "commit.h"

namespace espalier::app {

std::string builtFrom()
{
    return fmt::format("{}\nbuilt from {} with Qt {}, dlib {}, XGBoost {}", version, commit, ESPALIER_QT, ESPALIER_DLIB,
                       ESPALIER_XGBOOST);
}

} // namespace espalier::app

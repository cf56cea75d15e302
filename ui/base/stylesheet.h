// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/colours.h"

#include <QString>

namespace espalier::ui {

QString styleSheetFor(const Colours &colours);

} // namespace espalier::ui

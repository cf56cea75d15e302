// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/colours.h"

namespace espalier::ui {

//! One hue from hardly any of it to most, so that who sees no colours sees the order too: darker is more in light colours, lighter is more in
//! dark ones. share: in [0, 1].
QColor heatColour(const Colours &colours, double share);
//! Text on it, at least 4.5:1.
QColor onHeat(const Colours &colours, double share);

} // namespace espalier::ui

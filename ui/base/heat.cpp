// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/heat.h"

#include <algorithm>

namespace espalier::ui {

namespace {

bool isDarkSet(const Colours &colours)
{
    return colours.surface.lightness() < colours.text.lightness();
}

} // namespace

QColor heatColour(const Colours &colours, double share)
{
    const bool isDark = isDarkSet(colours);
    const QColor least = isDark ? QColor(0x24, 0x30, 0x38) : QColor(0xf1, 0xf5, 0xf9);
    const QColor most = isDark ? QColor(0x9c, 0xcb, 0xf2) : QColor(0x0b, 0x3c, 0x73);
    return mixed(least, most, std::clamp(share, 0.0, 1.0));
}

QColor onHeat(const Colours &colours, double share)
{
    const auto under = heatColour(colours, share);
    const auto black = QColor(Qt::black);
    const auto white = QColor(Qt::white);
    return contrast(under, black) >= contrast(under, white) ? black : white;
}

} // namespace espalier::ui

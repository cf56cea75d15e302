// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/graphlook.h"

namespace espalier::ui {

QColor titleColour(const Colours &colours, std::size_t schema)
{
    return mixed(colours.surface, seriesColour(colours, schema), 0.16);
}

QColor blockColour(const Colours &colours, std::size_t schema)
{
    return mixed(colours.surface, seriesColour(colours, schema), 0.3);
}

QBrush schemaBrush(const Colours &colours, std::size_t schema)
{
    constexpr std::array patterns{Qt::SolidPattern, Qt::BDiagPattern, Qt::HorPattern, Qt::DiagCrossPattern,
                                  Qt::Dense4Pattern};
    const auto round = schema / colours.series.size();
    return {seriesColour(colours, schema), patterns.at(round % patterns.size())};
}

QColor litRowColour(const Colours &colours)
{
    return mixed(colours.surface, colours.accent, 0.15);
}

QColor dimmedColour(const Colours &colours, const QColor &colour)
{
    return mixed(colours.background, colour, 0.25);
}

} // namespace espalier::ui

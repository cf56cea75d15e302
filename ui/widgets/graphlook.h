// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/colours.h"

#include <QBrush>

namespace espalier::ui {

//! Behind a card's title.
QColor titleColour(const Colours &colours, std::size_t schema);
//! Of a card that is drawn as a block, with or without its name.
QColor blockColour(const Colours &colours, std::size_t schema);
//! The mark beside the title: the schema's colour, and a pattern once the colours start again.
QBrush schemaBrush(const Colours &colours, std::size_t schema);
//! Behind the row of a column that is selected or at the end of a lit relation.
QColor litRowColour(const Colours &colours);
//! What is not looked at, while something is.
QColor dimmedColour(const Colours &colours, const QColor &colour);

} // namespace espalier::ui

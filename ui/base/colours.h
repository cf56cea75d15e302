// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>
#include <cstddef>

class QPalette;
class QWidget;

namespace espalier::ui {

//! Every colour of the window, once for light and once for dark.
struct Colours
{
    QColor background; //!< behind everything
    QColor surface; //!< where content is: tables, cards, fields
    QColor raised; //!< bars, headers, what is under the pointer
    QColor border;
    QColor strongBorder; //!< of controls, which have to be seen: at least 3:1
    QColor text;
    QColor secondary;
    QColor accent;
    QColor onAccent; //!< text on accent
    QColor information;
    QColor warning;
    QColor danger;
    std::array<QColor, 8> series; //!< Okabe-Ito in fixed order, made darker or lighter until seen at 3:1
};

const Colours &lightColours();
const Colours &darkColours();
//! The set a palette belongs to.
const Colours &coloursOf(const QPalette &palette);
//! The set a widget is painted in now; asked in each paint, so that a switch of theme needs nothing kept.
const Colours &coloursOf(const QWidget *widget);

//! Of series, schemas and models: the set starts again after its end, so that a shape or label stands beside it.
QColor seriesColour(const Colours &colours, std::size_t index);
//! It has the colour of an earlier one: it is drawn hollow, or dotted.
bool repeatsColour(std::size_t index);
//! over seen through by share in [0, 1].
QColor mixed(const QColor &under, const QColor &over, double share);
//! WCAG 2.1, relative luminance: 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace espalier::ui

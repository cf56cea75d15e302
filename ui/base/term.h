// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;
class QString;
class QWidget;

namespace espalier::ui {

//! What a widget speaks of is explained where it stands: the glossary's term of this id comes up as its tooltip. A text that nobody presses
//! shows by the pointer's shape that there is more to be known.
void setTerm(QWidget &widget, const char *id);
//! Empty where there is none.
QString termOf(const QObject &widget);

} // namespace espalier::ui

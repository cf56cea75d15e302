// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace espalier::samples {

//! Keeps a picture of a widget in the folder ESPALIER_SHOTS names, for people to look at; does nothing where it is not set.
void keepShot(QWidget &widget, const QString &name);

} // namespace espalier::samples

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QPixmap;

namespace espalier::ui {

enum class Tint
{
    Secondary, //!< of buttons and rows
    Text,
    Accent,
    OnAccent,
    Information,
    Warning,
    Danger
};

//! An icon of resources/icons by its file's name. It follows the theme by itself, and is drawn sharp at every scale.
//! Requires: resources/icons has it (a test looks for every name that is used).
QIcon icon(const QString &name, Tint tint = Tint::Secondary);

//! For painting: at logical size pixels, tinted by exactly this colour. Kept in the pixmap cache.
QPixmap iconPixmap(const QString &name, const QColor &colour, int size, qreal ratio);

} // namespace espalier::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

class QWidget;

namespace espalier::samples {

//! The classes under a folder of sources that paint themselves: those that override paintEvent().
QSet<QString> paintingClasses(const QString &folder);

//! What of a window has a name for a screen reader, and what has not.
struct Names
{
    int asked = 0; //!< widgets that need one: they take the focus, or paint themselves
    QStringList missing; //!< "pairsMap (HeatTable) in reasons in comparePage"
};

//! Of a widget and all below it, shown or not. A name is one of its own, its text, or that of the label whose buddy it is. What a widget of
//! Qt is made of (the field of a spin box, the head of a table) is told by that widget; a label without text or picture shows
//! nothing, nor does a button without them that is hidden.
Names namesOf(const QWidget &root, const QSet<QString> &painting);

} // namespace espalier::samples

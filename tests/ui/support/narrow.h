// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>

class QWidget;

namespace espalier::samples {

//! The smallest window that all of Espalier is made for, and what it leaves to a page.
constexpr QSize smallestWindow(1024, 700);
constexpr QSize smallestPage(950, 620);

//! What of a page does not stand within it, after it was shown in the smallest size: "deployButton (QPushButton) 930 to 990". What is in a scroll
//! area is scrolled to. Empty where all of it does.
QStringList standingOutside(QWidget &page);

//! Data of a test, in column "code": those with the longest words.
void addLongLanguages();

} // namespace espalier::samples

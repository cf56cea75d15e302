// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHeaderView;
class QSettings;
class QSplitter;
class QString;
class QWidget;

namespace espalier::ui {

// What a page looks like when it is left, and again when it is opened: splitters, header sections, window places.
// Settings are passed in, so that tests and the portable mode use their own file.

void saveGeometry(QSettings &settings, const QString &key, const QWidget &window);
//! False where nothing was saved.
bool restoreGeometry(const QSettings &settings, const QString &key, QWidget &window);

//! Every named splitter and header below widget, each under the names of all that it stands in.
void saveViews(QSettings &settings, const QWidget &widget);
void restoreViews(const QSettings &settings, const QWidget &widget);

} // namespace espalier::ui

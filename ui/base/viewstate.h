// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QSettings;
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

//! Tells a moment after splitters or headers were moved, or the window was: a program may end in any way.
class ViewChanges : public QObject
{
    Q_OBJECT

public:
    explicit ViewChanges(QWidget *window);

    //! The parts below a widget that is new in the window.
    void watch(const QWidget &widget) const;
    void soon();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace espalier::ui

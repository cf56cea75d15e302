// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace espalier::ui {

class Application;
class MainWindow;

//! Goes through all pages once the database, the study and its runs are there, keeps a picture of each, and quits.
class Tour : public QObject
{
    Q_OBJECT

public:
    //! folder: made where it is not there. Requires: window and application outlive it.
    Tour(MainWindow &window, Application &application, const QString &folder, QObject *parent = nullptr);

private:
    //! Asks for all that the pages can show, once what they show it of is there.
    void look();
    void begin();
    void show(int page);
    //! After a moment, and once what was begun is done, as long as that takes no more than some moments.
    void whenSettled(const std::function<void()> &next, int waits = 20);
    //! What a study leads to: a picture of each of its tabs, from one on.
    void showResults(int page, int tab);
    //! The paths from the study's entity to the table that its features come farthest from.
    void showPaths(int page);
    //! Why the best run says what it says.
    void showAnswer(int page, std::size_t answer);
    bool keep(const QString &name);

    MainWindow &m_window;
    Application &m_application;
    QString m_folder;
    bool m_isLooking = false;
    bool m_hasBegun = false;
};

} // namespace espalier::ui

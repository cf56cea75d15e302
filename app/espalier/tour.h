// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

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
    void begin();
    void show(int page);
    //! What a study leads to beside its findings: a picture of each of its tabs, from one on.
    void showResults(int page, int tab);
    //! The paths from the study's entity to the table that its features come farthest from.
    void showPaths(int page);
    bool keep(const QString &name);

    MainWindow &m_window;
    Application &m_application;
    QString m_folder;
    bool m_hasRuns = false;
    bool m_hasBegun = false;
};

} // namespace espalier::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace espalier::ui {

class ComparePage;
class MainWindow;
class TrainPage;
struct Workspace;

//! Train and Compare pages: learners and runs in, wishes out.
class TrainController : public QObject
{
    Q_OBJECT

public:
    struct Pages
    {
        TrainPage &train;
        ComparePage &compare;
    };

    TrainController(MainWindow &window, Workspace &workspace, Pages pages, QObject *parent = nullptr);

    void connectChoice();
    void connectCompare();
    void connectPairs();
    //! Those that suit the label, and why others do not.
    void showLearners();
    //! Which rows would be trained on.
    void showData();

private:
    void showRuns();
    void forgetDecisions(const std::string &study);
    //! Of a run whose reasons are known.
    void showReasons(const QString &run);
    void showSlices(const QString &run, const QString &against);
    void train();

    MainWindow &m_window;
    Workspace &m_workspace;
    Pages m_pages;
    std::string m_compared; //!< the study whose runs are on Compare
};

} // namespace espalier::ui

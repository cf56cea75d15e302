// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/study/studyfoot.h"

#include <QObject>

namespace espalier::ui {

class MainWindow;
class StudyPage;
struct Workspace;

//! Study page: the document in, edits out.
class StudyController : public QObject
{
    Q_OBJECT

public:
    StudyController(MainWindow &window, Workspace &workspace, StudyPage &page, QObject *parent = nullptr);

    void showStudy();
    //! What follows from the study: findings, SQL, and how its data stand.
    void showChecked();

private:
    void connectDocument();
    void connectPage();
    void connectCost();
    void connectShapes();
    void showSnapshot();
    void showDataCheck();
    void showSql();
    void fulfil(StudyFoot::Wish wish);
    void openFile();
    void saveFile();
    void saveFileAs();

    MainWindow &m_window;
    Workspace &m_workspace;
    StudyPage &m_page;
};

//! "11,037 of 11,037 examples · train 4,090 · validation 2,198 ...": one wording wherever a snapshot is told of.
QString snapshotText(const Workspace &workspace);
//! "3 findings on the Study page to look at first"; empty where none is grave.
QString findingsText(const Workspace &workspace);

} // namespace espalier::ui

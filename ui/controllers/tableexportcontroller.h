// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/examplesfile.h"
#include "ui/base/job.h"

#include <QObject>
#include <QString>

#include <functional>

namespace espalier::ui {

class ComparePage;
class MainWindow;
class Page;
class StudyPage;
struct Workspace;

//! Study and Compare pages: what was fetched, and what a run predicted, in files for other programs.
class TableExportController : public QObject
{
    Q_OBJECT

public:
    struct Pages
    {
        StudyPage &study;
        ComparePage &compare;
    };

    TableExportController(MainWindow &window, Workspace &workspace, Pages pages, QObject *parent = nullptr);

private:
    using Work = std::function<Result<workbench::ExportedTable>(const workbench::ExportFile &, Progress &)>;

    void exportFrame();
    void exportPredictions(const QString &run);
    void exportExamples(const workbench::Examples &examples);
    //! name: of the file, as it is proposed. page: tells what fails.
    void write(const QString &title, const QString &name, Page &page, const Work &work);

    MainWindow &m_window;
    Workspace &m_workspace;
    Pages m_pages;
    Job m_job;
    QString m_folder; //!< of the last export
};

} // namespace espalier::ui

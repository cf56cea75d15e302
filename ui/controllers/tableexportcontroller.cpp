// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/tableexportcontroller.h"

#include "core/training/runs.h"
#include "core/workbench/stores.h"
#include "ui/documents/workspace.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/pages/study/studyfoot.h"
#include "ui/pages/study/studypage.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/error.h"
#include "ui/words/text.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <memory>

namespace espalier::ui {

TableExportController::TableExportController(MainWindow &window, Workspace &workspace, Pages pages, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_pages(pages)
    , m_folder(QDir::homePath())
{
    connect(&pages.study.foot(), &StudyFoot::exportRequested, this, &TableExportController::exportFrame);
    connect(&pages.compare, &ComparePage::exportRequested, this, &TableExportController::exportPredictions);
    connect(&pages.compare.examples(), &CompareExamples::exportRequested, this, &TableExportController::exportExamples);
}

void TableExportController::exportFrame()
{
    const auto &snapshot = m_workspace.training.snapshot();
    if (!snapshot || !m_workspace.document.isOpen())
        return;
    const auto &study = m_workspace.document.study();
    write(
        tr("Export Frame"), toQString(study.name), m_pages.study,
        [places = m_workspace.database.places(), catalog = m_workspace.database.explored().catalog, study,
         id = snapshot->id](const workbench::ExportFile &file, Progress &progress) -> Result<workbench::ExportedTable> {
            const auto sql = workbench::trainingSql(study, catalog);
            if (!sql)
                return Failure(sql.error());
            auto runs = workbench::openRuns(places);
            if (!runs)
                return Failure(runs.error());
            return workbench::exportFrame(*runs, id, *sql, file, progress);
        });
}

void TableExportController::exportPredictions(const QString &run)
{
    const auto study = m_workspace.document.isOpen() ? toQString(m_workspace.document.study().name) : QString();
    write(tr("Export Predictions"), QStringLiteral("%1-%2").arg(study, run), m_pages.compare,
          [places = m_workspace.database.places(), id = run.toStdString()](
              const workbench::ExportFile &file, Progress &progress) -> Result<workbench::ExportedTable> {
              auto runs = workbench::openRuns(places);
              if (!runs)
                  return Failure(runs.error());
              const auto found = training::findRun(*runs, id);
              if (!found)
                  return Failure(found.error());
              return workbench::exportPredictions(*runs, *found, file, progress);
          });
}

void TableExportController::exportExamples(const workbench::Examples &examples)
{
    const auto study = m_workspace.document.isOpen() ? toQString(m_workspace.document.study().name) : QString();
    write(tr("Export Examples"), QStringLiteral("%1-%2-examples").arg(study, toQString(examples.run)), m_pages.compare,
          [places = m_workspace.database.places(),
           examples](const workbench::ExportFile &file, Progress & /*progress*/) -> Result<workbench::ExportedTable> {
              auto runs = workbench::openRuns(places);
              if (!runs)
                  return Failure(runs.error());
              return workbench::exportExamples(*runs, examples, file);
          });
}

void TableExportController::write(const QString &title, const QString &name, Page &page, const Work &work)
{
    const auto chosen = QFileDialog::getSaveFileName(
        &m_window, title, QDir(m_folder).filePath(name + QStringLiteral(".csv")), tr("Comma-separated values (*.csv)"));
    if (chosen.isEmpty())
        return;
    const QFileInfo info(chosen);
    m_folder = info.path();
    // Who agreed to replace the table agreed to replace the SQL that was exported with it.
    const workbench::ExportFile file{.name = chosen.toStdString(), .replaces = info.exists()};
    auto id = std::make_shared<int>(0);
    m_job.start(
        [file, work](Progress &progress) {
            return work(file, progress);
        },
        [this, id, &page](const Result<workbench::ExportedTable> &written) {
            m_workspace.jobs.finish(*id, written ? JobState::Phase::Done : JobState::Phase::Failed,
                                    written ? tr("%Ln row(s)", nullptr, static_cast<int>(written->rows))
                                            : headline(written.error()));
            if (!written)
                page.setError(written.error());
        });
    *id = m_workspace.jobs.follow(m_job, tr("Export to %1").arg(info.fileName()));
}

} // namespace espalier::ui

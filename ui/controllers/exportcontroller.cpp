// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/exportcontroller.h"

#include "ui/base/theme.h"
#include "ui/documents/workspace.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/graphview.h"
#include "ui/words/error.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

#include <memory>

namespace espalier::ui {

ExportController::ExportController(MainWindow &window, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_folder(QDir::homePath())
{
    connect(window.explorePage().bar(), &ExploreBar::exportRequested, this, &ExportController::start);
}

void ExportController::start(ExploreBar::Export what)
{
    if (!m_workspace.graph.isOpen())
        return;
    const auto *view = m_window.explorePage().graphView();
    workbench::GraphExport options{.theme = diagram::Theme::Light, .tables = {}, .scale = 0};
    if (what == ExploreBar::Export::Selection)
        options.tables = view->selectedTables();
    else
        options.tables = m_workspace.graph.visibleTables().value_or(GraphDocument::Tables());
    if (what == ExploreBar::Export::CopyMermaid)
        copy(workbench::GraphFormat::Mermaid, options);
    else if (what == ExploreBar::Export::CopyDbml)
        copy(workbench::GraphFormat::Dbml, options);
    else
        write(options);
}

void ExportController::write(const workbench::GraphExport &options)
{
    const auto name = QString::fromStdString(m_workspace.graph.explored().catalog->database);
    const auto file = QFileDialog::getSaveFileName(
        &m_window, tr("Export Relation Graph"), QDir(m_folder).filePath(name + QStringLiteral(".svg")),
        tr("SVG picture (*.svg);;PDF document (*.pdf);;PNG picture (*.png);;Mermaid text (*.mmd);;DBML text (*.dbml)"));
    if (file.isEmpty())
        return;
    m_folder = QFileInfo(file).path();
    auto id = std::make_shared<int>(0);
    m_job.start(
        [explored = m_workspace.graph.explored(), layout = m_workspace.graph.layout(), options,
         path = file.toStdString()](Progress &progress) {
            return workbench::exportGraph(explored, layout, options, path, progress);
        },
        [this, id](const Result<> &written) {
            m_workspace.jobs.finish(*id, written ? JobState::Phase::Done : JobState::Phase::Failed,
                                    written ? QString() : headline(written.error()));
            if (!written)
                m_window.explorePage().setFailed(written.error());
        });
    *id = m_workspace.jobs.follow(m_job, tr("Export to %1").arg(QFileInfo(file).fileName()));
}

void ExportController::copy(workbench::GraphFormat format, const workbench::GraphExport &options)
{
    m_job.start(
        [explored = m_workspace.graph.explored(), layout = m_workspace.graph.layout(), options,
         format](Progress &progress) {
            return workbench::exportedGraph(explored, layout, format, options, progress);
        },
        [this](const Result<std::string> &text) {
            if (text)
                QGuiApplication::clipboard()->setText(QString::fromStdString(*text));
            else
                m_window.explorePage().setFailed(text.error());
        });
}

} // namespace espalier::ui

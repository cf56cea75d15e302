// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/exportgraph.h"
#include "ui/base/job.h"
#include "ui/pages/explore/explorebar.h"

#include <QObject>

namespace espalier::ui {

class MainWindow;
struct Workspace;

//! Explore page: the graph, or what is selected of it, as a picture in a file or as text on the clipboard.
class ExportController : public QObject
{
    Q_OBJECT

public:
    ExportController(MainWindow &window, Workspace &workspace, QObject *parent = nullptr);

private:
    void start(ExploreBar::Export what);
    void write(const workbench::GraphExport &options);
    void copy(workbench::GraphFormat format, const workbench::GraphExport &options);

    MainWindow &m_window;
    Workspace &m_workspace;
    Job m_job;
    QString m_folder; //!< of the last export
};

} // namespace espalier::ui

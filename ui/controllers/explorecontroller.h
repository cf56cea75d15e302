// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "ui/base/job.h"
#include "ui/widgets/graphpainter.h"

#include <QObject>
#include <QString>

#include <optional>

namespace espalier::ui {

class MainWindow;
class StudyPage;
struct PathEnds;
struct Workspace;

//! Explore page: catalog and graph in, the study over them, paths on demand.
class ExploreController : public QObject
{
    Q_OBJECT

public:
    ExploreController(MainWindow &window, Workspace &workspace, StudyPage &study, QObject *parent = nullptr);

    //! What the study sees of the graph; or where the answer of a run comes from, while that is told.
    void showOverlay();
    //! Goes to the graph with that. Requires, unchecked: the run is explained.
    void showSignal(const QString &run);

private:
    GraphOverlay studyOverlay() const;
    std::optional<GraphOverlay> signalOverlay() const;
    void hideSignal();
    void arrange();
    void showCatalog();
    void findPaths(const PathEnds &ends);
    void fillIn(catalog::TableId table, std::size_t column);

    MainWindow &m_window;
    Workspace &m_workspace;
    StudyPage &m_study;
    Job m_search; //!< for paths
    QString m_signal; //!< the run whose answer is told; empty where none is
};

} // namespace espalier::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/application.h"

#include "ui/controllers/connectwiring.h"
#include "ui/controllers/deploywiring.h"
#include "ui/controllers/explorewiring.h"
#include "ui/controllers/exportwiring.h"
#include "ui/controllers/featurewiring.h"
#include "ui/controllers/graphwiring.h"
#include "ui/controllers/historywiring.h"
#include "ui/controllers/livingwiring.h"
#include "ui/controllers/palettewiring.h"
#include "ui/controllers/sessionwiring.h"
#include "ui/controllers/studywiring.h"
#include "ui/controllers/trainwiring.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/pages/deploy/deploypage.h"
#include "ui/pages/monitor/monitorpage.h"
#include "ui/pages/study/studypage.h"
#include "ui/pages/train/trainpage.h"
#include "ui/shell/mainwindow.h"

namespace espalier::ui {

namespace {

template<typename Page>
Page &placed(MainWindow &window, PageId id)
{
    auto *page = new Page(&window);
    window.setPage(id, page);
    return *page;
}

} // namespace

struct Application::Wirings
{
    Wirings(MainWindow &window, Workspace &workspace, QSettings &settings)
        : study(placed<StudyPage>(window, PageId::Study))
        , train(placed<TrainPage>(window, PageId::Train))
        , compare(placed<ComparePage>(window, PageId::Compare))
        , deploy(placed<DeployPage>(window, PageId::Deploy))
        , monitor(placed<MonitorPage>(window, PageId::Monitor))
        , connecting(window, workspace, settings)
        , exploring(window, workspace, study)
        , arranging(window.explorePage(), workspace)
        , choosing(window.explorePage(), workspace)
        , living(window.explorePage(), workspace)
        , exporting(window, workspace)
        , studying(window, workspace, study)
        , training(window, workspace, {train, compare})
        , deploying(window, workspace, {compare, deploy, monitor})
        , undoing(window, workspace, study)
        , finding(window, workspace, {study, compare, deploy})
        , keeping(window, workspace, connecting)
    { }

    StudyPage &study;
    TrainPage &train;
    ComparePage &compare;
    DeployPage &deploy;
    MonitorPage &monitor;
    ConnectWiring connecting;
    ExploreWiring exploring;
    GraphWiring arranging;
    FeatureWiring choosing;
    LivingWiring living;
    ExportWiring exporting;
    StudyWiring studying;
    TrainWiring training;
    DeployWiring deploying;
    HistoryWiring undoing;
    PaletteWiring finding;
    SessionWiring keeping;
};

Application::Application(MainWindow &window, const workbench::Places &places, QSettings &settings)
    : m_workspace(places, window.jobs())
    , m_wirings(std::make_unique<Wirings>(window, m_workspace, settings))
{ }

Application::~Application() = default;

void Application::restore()
{
    m_wirings->keeping.restore();
}

} // namespace espalier::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wiring/application.h"

#include "ui/pages/comparepage.h"
#include "ui/pages/deploypage.h"
#include "ui/pages/monitorpage.h"
#include "ui/pages/studypage.h"
#include "ui/pages/trainpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/wiring/connectwiring.h"
#include "ui/wiring/deploywiring.h"
#include "ui/wiring/explorewiring.h"
#include "ui/wiring/exportwiring.h"
#include "ui/wiring/featurewiring.h"
#include "ui/wiring/graphwiring.h"
#include "ui/wiring/historywiring.h"
#include "ui/wiring/livingwiring.h"
#include "ui/wiring/palettewiring.h"
#include "ui/wiring/sessionwiring.h"
#include "ui/wiring/studywiring.h"
#include "ui/wiring/trainwiring.h"

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

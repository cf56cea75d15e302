// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/application.h"

#include "ui/controllers/cardcontroller.h"
#include "ui/controllers/connectcontroller.h"
#include "ui/controllers/connectionscontroller.h"
#include "ui/controllers/deploycontroller.h"
#include "ui/controllers/examplecontroller.h"
#include "ui/controllers/explorecontroller.h"
#include "ui/controllers/exportcontroller.h"
#include "ui/controllers/featurecontroller.h"
#include "ui/controllers/graphcontroller.h"
#include "ui/controllers/historycontroller.h"
#include "ui/controllers/learncontroller.h"
#include "ui/controllers/livingcontroller.h"
#include "ui/controllers/palettecontroller.h"
#include "ui/controllers/sessioncontroller.h"
#include "ui/controllers/studiescontroller.h"
#include "ui/controllers/studycontroller.h"
#include "ui/controllers/tableexportcontroller.h"
#include "ui/controllers/traincontroller.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/pages/compare/compareplots.h"
#include "ui/pages/deploy/deploypage.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/pages/learn/learnpage.h"
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

struct Application::Controllers
{
    Controllers(MainWindow &window, Workspace &workspace, QSettings &settings)
        : study(placed<StudyPage>(window, PageId::Study))
        , train(placed<TrainPage>(window, PageId::Train))
        , compare(placed<ComparePage>(window, PageId::Compare))
        , deploy(placed<DeployPage>(window, PageId::Deploy))
        , monitor(placed<MonitorPage>(window, PageId::Monitor))
        , learn(placed<LearnPage>(window, PageId::Learn))
        , connecting(window, workspace)
        , keepingConnections(window, workspace, connecting, settings)
        , exploring(window, workspace, study)
        , arranging(window.explorePage(), workspace)
        , choosing(window.explorePage(), workspace)
        , living(window.explorePage(), workspace)
        , exporting(window, workspace)
        , studying(window, workspace, study)
        , training(window, workspace, {train, compare})
        , examining(workspace, compare)
        , writing(window, workspace, {study, compare})
        , telling(window, workspace, compare)
        , deploying(window, workspace, {compare, deploy, monitor})
        , undoing(window, workspace, study)
        , finding(window, workspace, {study, compare, deploy, learn})
        , listing(window, workspace, {study, connecting})
        , teaching(window, workspace, {learn, connecting})
        , keeping(window, workspace, {study, connecting})
    {
        follow(workspace, window.explorePage());
        QObject::connect(&compare.plots().reasons(), &CompareReasons::graphRequested, &exploring,
                         &ExploreController::showSignal);
    }

    void follow(Workspace &workspace, ExplorePage &explore);

    StudyPage &study;
    TrainPage &train;
    ComparePage &compare;
    DeployPage &deploy;
    MonitorPage &monitor;
    LearnPage &learn;
    ConnectController connecting;
    ConnectionsController keepingConnections;
    ExploreController exploring;
    GraphController arranging;
    FeatureController choosing;
    LivingController living;
    ExportController exporting;
    StudyController studying;
    TrainController training;
    ExampleController examining;
    TableExportController writing;
    CardController telling;
    DeployController deploying;
    HistoryController undoing;
    PaletteController finding;
    StudiesController listing;
    LearnController teaching;
    SessionController keeping;
};

//! All that follows from a change of the open study, in this order. Nobody else waits for these signals.
void Application::Controllers::follow(Workspace &workspace, ExplorePage &explore)
{
    QObject::connect(&workspace.document, &StudyDocument::studyChanged, &keeping, [this, &workspace, &explore] {
        workspace.shaping.forgetOther();
        workspace.explaining.forget();
        workspace.learningCurves.forget();
        workspace.pairing.forget();
        workspace.examining.forget();
        workspace.lookup.stop();
        workspace.training.forget();
        exploring.showOverlay();
        explore.hideAdded(); // what it tells of could no longer be taken back alone
        studying.showStudy();
        training.showLearners();
        finding.list();
        listing.show();
        keeping.keepSoon();
    });
    QObject::connect(&workspace.document, &StudyDocument::checked, &keeping, [this, &workspace] {
        workspace.costing.await();
        studying.showChecked();
        training.showData();
    });
}

Application::Application(MainWindow &window, const workbench::Places &places, QSettings &settings)
    : m_workspace(places, window.jobs())
    , m_controllers(std::make_unique<Controllers>(window, m_workspace, settings))
{ }

Application::~Application() = default;

void Application::restore()
{
    m_controllers->keeping.restore();
}

} // namespace espalier::ui

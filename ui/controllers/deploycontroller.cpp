// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/deploycontroller.h"

#include "core/base/metric.h"
#include "core/learn/learner.h"
#include "ui/documents/workspace.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/pages/deploy/deploypage.h"
#include "ui/pages/deploy/deployversions.h"
#include "ui/pages/monitor/monitorpage.h"
#include "ui/pages/monitor/monitorschedule.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/comparewords.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <algorithm>

namespace espalier::ui {

DeployController::DeployController(MainWindow &window, Workspace &workspace, Pages pages, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
    , m_pages(pages)
{
    showRuns();
    m_pages.monitor.setUnavailable(tr("Nothing is deployed in a connected database yet."), tr("Deploy a Model"));
    connectWorkspace();
    connectPages();
}

void DeployController::connectWorkspace()
{
    auto &deploying = m_workspace.deploying;
    auto &page = m_pages.deploy;
    connect(&m_workspace.training, &Training::comparisonChanged, this, &DeployController::showRuns);
    connect(&m_workspace.training, &Training::readingChanged, this, [this] {
        if (m_workspace.training.comparison().runs.empty())
            showRuns();
    });
    connect(&deploying, &Deploying::projectsChanged, this, &DeployController::showProjects);
    for (const auto show : {&DeployController::showRuns, &DeployController::showProjects})
        connect(&m_window, &MainWindow::languageChanged, this, show);
    connect(&deploying, &Deploying::proposedChanged, this, [this] {
        const auto &proposed = m_workspace.deploying.proposed();
        m_pages.deploy.setProposal(proposed ? std::optional(proposed->proposal) : std::nullopt);
    });
    connect(&deploying, &Deploying::busyChanged, &page, &DeployPage::setBusy);
    connect(&deploying, &Deploying::failed, this, [this](const Error &error) {
        // Where it was asked for.
        if (m_pages.monitor.isVisible())
            m_pages.monitor.setError(error);
        else
            m_pages.deploy.setError(error);
    });
    connect(&deploying, &Deploying::activated, &page, &DeployPage::setActivated);
    connect(&deploying, &Deploying::shadowed, &page, &DeployPage::setShadowed);
    connect(&deploying, &Deploying::busyChanged, &m_pages.monitor, &MonitorPage::setBusy);
    connect(&deploying, &Deploying::retired, &page, &DeployPage::setRetired);
    connect(&deploying, &Deploying::scored, &page, &DeployPage::setScored);
    // What is watched is of before: it is read again once somebody looks.
    connect(&deploying, &Deploying::scored, this, &DeployController::showProjects);
    auto &watching = m_workspace.watching;
    connect(&watching, &Watching::watchedChanged, this, [this] {
        m_pages.monitor.setWatched(m_workspace.watching.watched());
    });
    connect(&watching, &Watching::busyChanged, &m_pages.monitor, &MonitorPage::setBusy);
    connect(&watching, &Watching::failed, &m_pages.monitor, &MonitorPage::setError);
    auto &retraining = m_workspace.retraining;
    connect(&retraining, &Retraining::foundChanged, this, [this] {
        m_pages.monitor.setRetraining(m_workspace.retraining.found());
    });
    connect(&retraining, &Retraining::busyChanged, &m_pages.monitor, &MonitorPage::setRetrainBusy);
    connect(&retraining, &Retraining::failed, &m_pages.monitor, &MonitorPage::setError);
    connect(&retraining, &Retraining::promoted, &deploying, &Deploying::refreshProjects);
    auto *schedule = &m_pages.monitor.schedule();
    connect(schedule, &MonitorSchedule::requested, &m_workspace.scheduling, &Scheduling::request);
    connect(&m_workspace.scheduling, &Scheduling::made, schedule, &MonitorSchedule::setFiles);
    connect(&m_workspace.scheduling, &Scheduling::failed, schedule, &MonitorSchedule::setError);
    connect(&deploying, &Deploying::studyRead, this, [this](const study::Study &study) {
        m_workspace.studies.openDeployed(study);
        m_window.showPage(PageId::Study);
    });
    connect(&deploying, &Deploying::liveRead, &page, &DeployPage::setLive);
    connect(&deploying, &Deploying::truthRead, &page, &DeployPage::setTruth);
    // The project of the study that was opened comes first, where it is deployed; afterwards what was chosen stays.
    connect(&m_workspace.document, &StudyDocument::opened, this, [this] {
        m_pages.deploy.choose(toQString(m_workspace.document.study().name));
    });
}

void DeployController::connectPages()
{
    auto &deploying = m_workspace.deploying;
    auto &page = m_pages.deploy;
    connect(&page, &DeployPage::nextRequested, this, [this] {
        m_window.showPage(PageId::Train);
    });
    connect(&page, &DeployPage::proposalRequested, &deploying, [&deploying](const QString &run) {
        deploying.propose(run);
    });
    connect(&page, &DeployPage::reasonsWanted, &deploying, [&deploying](bool areWanted) {
        constexpr std::size_t usual = 5;
        deploying.setReasons(areWanted ? usual : 0);
    });
    connect(&page, &DeployPage::shadowWanted, &deploying, &Deploying::setShadow);
    connect(&page, &DeployPage::deployRequested, &deploying, &Deploying::deploy);
    connect(&page.versions(), &DeployVersions::activateRequested, &deploying, &Deploying::activate);
    connect(&page.versions(), &DeployVersions::rollBackRequested, &deploying, &Deploying::rollBack);
    connect(&page.versions(), &DeployVersions::retireRequested, &deploying, &Deploying::retire);
    connect(&page.versions(), &DeployVersions::studyRequested, &deploying, &Deploying::readStudy);
    connect(&page, &DeployPage::liveRequested, &deploying, &Deploying::readLive);
    connect(&page, &DeployPage::scoreRequested, &deploying, &Deploying::score);
    connect(&page, &DeployPage::changesRequested, &deploying, &Deploying::scoreChanged);
    connect(&m_pages.monitor, &MonitorPage::watchRequested, &m_workspace.watching, &Watching::refresh);
    connect(&m_pages.compare, &ComparePage::deployRequested, this, [this](const QString &run, double threshold) {
        m_window.showPage(PageId::Deploy);
        m_workspace.deploying.propose(run, threshold);
    });
    connect(&m_pages.monitor, &MonitorPage::nextRequested, this, [this] {
        m_window.showPage(PageId::Deploy);
    });
    connect(&m_pages.monitor, &MonitorPage::refreshRequested, &deploying, &Deploying::refreshProjects);
    connect(&m_pages.monitor, &MonitorPage::retrainRequested, &m_workspace.retraining, &Retraining::retrain);
    connect(&m_pages.monitor, &MonitorPage::promoteRequested, &m_workspace.retraining, &Retraining::promote);
    connect(&m_pages.monitor, &MonitorPage::besideRequested, &m_workspace.retraining, &Retraining::deployBeside);
    connect(&m_pages.monitor, &MonitorPage::shadowPromoted, &deploying, &Deploying::promote);
    connect(&m_pages.monitor, &MonitorPage::shadowRetired, &deploying, &Deploying::retireShadow);
    connect(&m_pages.monitor, &MonitorPage::projectActivated, this, [this](const QString &name) {
        m_pages.deploy.choose(name);
        m_window.showPage(PageId::Deploy);
    });
}

void DeployController::showRuns()
{
    const auto &comparison = m_workspace.training.comparison();
    std::vector<DeployableRun> runs;
    for (const auto &run : comparison.runs) {
        if (run.isBaseline)
            continue;
        auto text = sentence(learn::told(run.learner));
        const auto split = run.splits.find("test");
        if (split != run.splits.end() && split->second.metrics.contains(comparison.metric))
            text = tr("%1, %2 %3 on test rows")
                       .arg(text, sentence(toldMetric(comparison.metric)),
                            scoreText(split->second.metrics.at(comparison.metric).value));
        runs.push_back({toQString(run.id), text, toQString(pg::describe(comparison.database))});
    }
    if (runs.empty() && m_workspace.training.isReading())
        m_pages.deploy.setUnavailable(tr("What was trained for the open study is looked up."), {});
    else if (runs.empty())
        m_pages.deploy.setUnavailable(comparison.earlier.empty()
                                          ? tr("No models of the open study yet. Train some first.")
                                          : tr("Nothing was trained on the newest rows yet. Train again first."),
                                      tr("Train"));
    else
        m_pages.deploy.setRuns(runs);
}

void DeployController::showProjects()
{
    const auto &projects = m_workspace.deploying.projects();
    if (!projects.empty())
        m_pages.monitor.setProjects(projects);
    else
        m_pages.monitor.setUnavailable(tr("Nothing is deployed in a connected database yet."), tr("Deploy a Model"));
    const bool isFirst = m_pages.deploy.project().isEmpty();
    m_pages.deploy.setProjects(projects);
    if (isFirst && m_workspace.document.isOpen())
        m_pages.deploy.choose(toQString(m_workspace.document.study().name));
}

} // namespace espalier::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controllers/livingcontroller.h"

#include "ui/documents/workspace.h"
#include "ui/pages/explore/changespanel.h"
#include "ui/pages/explore/exploreinspector.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/pages/explore/samplepanel.h"
#include "ui/pages/explore/suggestionpanel.h"
#include "ui/pages/explore/tablepanel.h"

namespace espalier::ui {

LivingController::LivingController(ExplorePage &page, Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_page(page)
    , m_workspace(workspace)
{
    connectSuggestions();
    connectChanges();
    connectSamples();
}

void LivingController::connectSuggestions()
{
    auto &suggesting = m_workspace.suggesting;
    auto *panel = m_page.suggestionPanel();
    connect(&suggesting, &Suggesting::changed, this, [this] {
        const auto &found = m_workspace.suggesting;
        m_page.setSuggestions(found.catalog(), found.relations(), found.times());
    });
    connect(&suggesting, &Suggesting::checking, panel, &SuggestionPanel::setChecking);
    connect(&suggesting, &Suggesting::stopped, panel, &SuggestionPanel::setIdle);
    connect(&suggesting, &Suggesting::failed, panel, &SuggestionPanel::setError);
    connect(panel, &SuggestionPanel::checkRequested, &suggesting, &Suggesting::check);
    connect(panel, &SuggestionPanel::stopRequested, &suggesting, &Suggesting::stop);
    connect(panel, &SuggestionPanel::relationAccepted, &suggesting, &Suggesting::accept);
    connect(panel, &SuggestionPanel::relationDismissed, &suggesting, &Suggesting::dismiss);
    connect(panel, &SuggestionPanel::timeAccepted, &suggesting, &Suggesting::acceptTime);
    connect(panel, &SuggestionPanel::timeDismissed, &suggesting, &Suggesting::dismissTime);
    connect(panel, &SuggestionPanel::acceptConfirmedRequested, &suggesting, &Suggesting::acceptConfirmed);
    connect(panel, &SuggestionPanel::closed, this, [this] {
        m_page.inspector()->show(ExploreInspector::Tab::Table);
    });
}

void LivingController::connectChanges()
{
    auto &visiting = m_workspace.visiting;
    auto &activity = m_workspace.activity;
    auto *panel = m_page.changesPanel();
    connect(&visiting, &Visiting::compared, this, [this](const workbench::VisitChanges &visit) {
        if (!m_workspace.database.isConnected())
            return;
        m_page.tablePanel()->setHistory(visit.history);
        m_page.changesPanel()->setChanges(visit, m_workspace.database.explored().catalog);
        m_page.inspector()->setCount(ExploreInspector::Tab::Changes,
                                     visit.changes.structure.size() + visit.changes.rows.size());
    });
    connect(&visiting, &Visiting::failed, panel, &ChangesPanel::setError);
    const auto stop = [this] {
        if (m_workspace.activity.isRunning())
            m_page.changesPanel()->setActivityOn(false);
    };
    connect(&m_workspace.database, &Database::closed, this, stop);
    connect(&m_workspace.database, &Database::connecting, this, stop);
    connect(panel, &ChangesPanel::activityToggled, this, [this](bool isOn) {
        if (isOn && m_workspace.database.settings())
            m_workspace.activity.start(*m_workspace.database.settings());
        else
            m_workspace.activity.stop();
    });
    connect(&activity, &Activity::ratesChanged, panel, &ChangesPanel::setRates);
    connect(&activity, &Activity::failed, panel, &ChangesPanel::setActivityError);
}

void LivingController::connectSamples()
{
    auto &sampling = m_workspace.sampling;
    auto *panel = m_page.tablePanel();
    connect(panel, &TablePanel::sampleRequested, this,
            [this](catalog::TableId table, const catalog::SampleOptions &options) {
                const auto &database = m_workspace.database;
                if (database.isConnected())
                    m_workspace.sampling.start(*database.settings(), database.explored().catalog, table, options);
            });
    connect(panel->samplePanel(), &SamplePanel::stopRequested, &sampling, &Sampling::stop);
    connect(&m_workspace.database, &Database::connecting, &sampling, &Sampling::stop);
    connect(&sampling, &Sampling::stageChanged, panel, &TablePanel::setSampleRunning);
    connect(&sampling, &Sampling::finished, panel, &TablePanel::setSample);
    connect(&sampling, &Sampling::failed, panel, &TablePanel::setSampleError);
}

} // namespace espalier::ui

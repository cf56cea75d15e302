// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deploy/deploypage.h"

#include "ui/base/theme.h"
#include "ui/pages/deploy/deploylive.h"
#include "ui/pages/deploy/deployplan.h"
#include "ui/pages/deploy/deployversions.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/addresstext.h"
#include "ui/words/error.h"
#include "ui/words/sentence.h"
#include "ui/words/subject.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr int narrowestRun = 220;

} // namespace

DeployPage::DeployPage(QWidget *parent)
    : Page(QStringLiteral("deploy"), parent)
    , m_tabs(new QTabWidget(this))
{
    // Made in the order in which Tab goes through them.
    auto *main = buildMain();
    m_versions = new DeployVersions(this);
    setParts(Qt::Horizontal, {m_versions, main}, {260, 900});
    connectParts();
    retranslate();
    m_live->setProject({});
    updateButtons();
}

QWidget *DeployPage::buildMain()
{
    auto *main = new QWidget(this);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(space::l, space::m, space::l, space::l);
    column->setSpacing(space::m);
    column->addWidget(buildBar());
    m_plan = new DeployPlan(this);
    m_live = new DeployLive(this);
    m_tabs->addTab(m_plan, QString());
    m_tabs->addTab(m_live, QString());
    m_tabs->setDocumentMode(true);
    column->addWidget(m_tabs, 1);
    return main;
}

QWidget *DeployPage::buildBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_runLabel = makeLabel(QString(), TextRole::Body, bar);
    m_run = new QComboBox(bar);
    m_run->setObjectName(QStringLiteral("run"));
    // As wide as what it offers where there is room, down to what still tells one from another.
    m_run->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_run->setMinimumWidth(narrowestRun);
    m_run->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_runLabel->setBuddy(m_run);
    m_prepare = new QPushButton(bar);
    m_prepare->setObjectName(QStringLiteral("prepare"));
    m_deploy = new QPushButton(bar);
    m_deploy->setObjectName(QStringLiteral("deployButton"));
    m_deploy->setProperty("primary", true);
    row->addWidget(m_runLabel);
    row->addWidget(m_run);
    row->addWidget(m_prepare);
    row->addStretch(1);
    row->addWidget(m_deploy);
    return bar;
}

void DeployPage::connectParts()
{
    connect(m_prepare, &QPushButton::clicked, this, [this] {
        Q_EMIT proposalRequested(m_run->currentData().toString());
    });
    connect(m_plan, &DeployPlan::proposalRequested, m_prepare, &QPushButton::click);
    connect(m_plan, &DeployPlan::reasonsWanted, this, &DeployPage::reasonsWanted);
    connect(m_plan, &DeployPlan::shadowWanted, this, &DeployPage::shadowWanted);
    connect(m_plan, &DeployPlan::nextRequested, this, &DeployPage::nextRequested);
    connect(m_run, &QComboBox::currentIndexChanged, this, &DeployPage::updateButtons);
    connect(m_deploy, &QPushButton::clicked, this, &DeployPage::deploy);
    connect(m_versions, &DeployVersions::projectChosen, this, &DeployPage::showProject);
    connect(m_live, &DeployLive::refreshRequested, this, [this] {
        Q_EMIT liveRequested(project());
    });
    connect(m_live, &DeployLive::scoreRequested, this, [this](std::optional<Timestamp> asOf) {
        Q_EMIT scoreRequested(project(), asOf);
    });
    connect(m_live, &DeployLive::changesRequested, this, [this](std::optional<Timestamp> asOf) {
        Q_EMIT changesRequested(project(), asOf);
    });
}

void DeployPage::setUnavailable(const QString &reason, const QString &action)
{
    m_reason = reason;
    m_action = action;
    m_runs.clear();
    m_run->clear();
    showPlace();
}

//! Nothing at all, or what is deployed beside what may be.
void DeployPage::showPlace()
{
    setEmpty(tr("Nothing to Deploy Yet"), m_reason, m_action);
    m_plan->setUnavailable(m_reason, m_action);
    if (m_reason.isEmpty() || !m_versions->projects().empty())
        showContent();
    else
        showEmpty();
    updateButtons();
}

void DeployPage::setRuns(const std::vector<DeployableRun> &runs)
{
    m_reason.clear();
    m_action.clear();
    if (runs != m_runs) {
        m_runs = runs;
        m_run->clear();
        constexpr int widest = 180; // what names a long address are its ends
        const QFontMetrics metrics(m_run->font());
        for (const auto &run : runs) {
            const auto whole = tr("%1 of %2").arg(run.text, run.address);
            const auto address = metrics.elidedText(placeText(run.address), Qt::ElideMiddle, widest);
            m_run->addItem(run.address.isEmpty() ? run.text : tr("%1 of %2").arg(run.text, address), run.id);
            m_run->setItemData(m_run->count() - 1, plainTip(run.address.isEmpty() ? run.text : whole), Qt::ToolTipRole);
        }
    }
    showPlace();
}

void DeployPage::setProposal(const std::optional<deploy::Proposal> &proposal)
{
    m_proposal = proposal;
    m_isAsked = false;
    message()->clear();
    m_plan->setProposal(proposal);
    if (proposal)
        m_tabs->setCurrentIndex(0);
    updateButtons();
}

void DeployPage::setProjects(const std::vector<deploy::Project> &projects)
{
    m_versions->setProjects(projects);
    m_plan->setProjects(projects);
    // What was told of a version is no longer so, where another one answers now.
    const auto told = std::ranges::find(projects, m_told.toStdString(), &deploy::Project::name);
    const bool isStillActive =
        told != projects.end() && std::ranges::any_of(told->versions, [this](const auto &version) {
            return version.isActive && version.number == m_toldVersion;
        });
    if (!m_told.isEmpty() && !isStillActive) {
        message()->clear();
        m_told.clear();
    }
    showPlace();
    showProject();
}

void DeployPage::choose(const QString &project)
{
    if (m_versions->choose(project))
        showProject();
}

QString DeployPage::project() const
{
    return m_versions->project();
}

void DeployPage::showProject()
{
    m_live->setProject(project());
    updateButtons();
    if (m_versions->chosen() != nullptr)
        Q_EMIT liveRequested(project());
    else
        m_tabs->setCurrentIndex(0);
}

void DeployPage::setLive(const QString &project, const deploy::LivePredictions &predictions,
                         std::optional<std::int64_t> all)
{
    if (project == this->project())
        m_live->setPredictions(predictions, all);
}

void DeployPage::setTruth(const QString &project, const workbench::GymTruth &truth)
{
    if (project == this->project())
        m_live->setTruth(truth);
}

void DeployPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_versions->setBusy(isBusy);
    m_live->setBusy(isBusy);
    updateButtons();
}

void DeployPage::setActivated(const QString &project, int version)
{
    choose(project);
    m_told = project;
    m_toldVersion = version;
    message()->showMessage(Severity::Information, tr("Version %1 of %2 is live").arg(version).arg(project),
                           tr("The view answers with the rows as they are now."));
    m_tabs->setCurrentIndex(1);
}

void DeployPage::setRetired(const QString &project)
{
    m_told.clear();
    message()->showMessage(Severity::Information, tr("%1 is retired").arg(project),
                           tr("All its versions and its live view are removed from the database."));
}

void DeployPage::setShadowed(const QString &project, int version)
{
    choose(project);
    m_told.clear();
    if (version == 0)
        message()->showMessage(Severity::Information, tr("The shadow of %1 is retired").arg(project),
                               tr("It is removed from the database, with what was logged of it."));
    else
        message()->showMessage(
            Severity::Information, tr("Version %1 of %2 is a shadow").arg(version).arg(project),
            tr("It answers nobody. Refreshing the predictions logs what it says beside what is answered."));
}

void DeployPage::setScored(const QString &project, const workbench::Refresh &refresh)
{
    m_told.clear();
    const auto rows = static_cast<int>(refresh.rows);
    auto text = tr("Version %1 predicted them.").arg(refresh.version);
    if (refresh.logged)
        text = tr("%1 %Ln are new in the log.", nullptr, static_cast<int>(*refresh.logged)).arg(text);
    if (refresh.shadow && refresh.shadow->problem)
        text = tr("%1 Nothing is logged of its shadow: %2.").arg(text, headline(*refresh.shadow->problem));
    if (refresh.all)
        text = tr("%1 %2.").arg(text, sentence(*refresh.all));
    message()->showMessage(
        Severity::Information,
        tr("%Ln predictions of %1 are written, in %2", nullptr, rows).arg(project, durationText(refresh.seconds)),
        text);
}

//! What was found is shown once more before it goes live all the same.
void DeployPage::deploy()
{
    if (!m_isAsked && m_proposal && deploy::isBlocked(*m_proposal)) {
        QStringList texts;
        for (const auto &issue : m_proposal->issues) {
            if (issue.isBlocking)
                texts.append(tr("%1: %2.").arg(subjectText(issue.subject), withEvidence(issue.detail, issue.evidence)));
        }
        m_isAsked = true;
        message()->showMessage(Severity::Warning, tr("Deploy It All the Same?"), texts.join(QLatin1Char(' ')));
        updateButtons();
        return;
    }
    Q_EMIT deployRequested();
}

void DeployPage::updateButtons()
{
    m_prepare->setEnabled(!m_isBusy && m_run->currentIndex() >= 0);
    m_deploy->setEnabled(!m_isBusy && m_proposal && deploy::isOnlyAgreement(*m_proposal));
    m_deploy->setText(m_isAsked ? tr("Deploy Anyway") : tr("Deploy"));
    m_run->setEnabled(m_run->count() > 0);
    m_run->setToolTip(m_run->currentData(Qt::ToolTipRole).toString());
    m_tabs->setTabEnabled(1, m_versions->chosen() != nullptr);
}

void DeployPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DeployPage::retranslate()
{
    m_runLabel->setText(tr("Model:"));
    m_run->setAccessibleName(tr("Model to deploy"));
    m_prepare->setText(tr("Show the SQL"));
    m_prepare->setToolTip(tr("Write the deployment and check rights, without changing anything"));
    m_deploy->setToolTip(tr("Run what is shown, in one transaction"));
    m_tabs->setAccessibleName(tr("About the deployment"));
    m_tabs->setTabText(0, tr("What Will Be Done"));
    m_tabs->setTabText(1, tr("Live Predictions"));
    showPlace();
}

} // namespace espalier::ui

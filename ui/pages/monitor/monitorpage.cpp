// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monitor/monitorpage.h"

#include "core/base/metric.h"
#include "core/learn/learner.h"
#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/models/valuetablemodel.h"
#include "ui/pages/monitor/monitorchallenger.h"
#include "ui/pages/monitor/monitorcharts.h"
#include "ui/pages/monitor/monitordetails.h"
#include "ui/pages/monitor/monitorschedule.h"
#include "ui/pages/monitor/monitorshadow.h"
#include "ui/widgets/fittingcolumns.h"
#include "ui/widgets/momentedit.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/valuetable.h"
#include "ui/words/moments.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QShowEvent>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace espalier::ui {

namespace {

constexpr int challengerTab = 2;
constexpr int shadowTab = 3;
constexpr int scheduleTab = 4;

const deploy::Version *activeVersion(const deploy::Project &project)
{
    const auto found = std::ranges::find(project.versions, true, &deploy::Version::isActive);
    return found == project.versions.end() ? nullptr : &*found;
}

} // namespace

MonitorPage::MonitorPage(QWidget *parent)
    : Page(QStringLiteral("monitor"), parent)
    , m_model(new ValueTableModel(this))
    , m_versionsModel(new ValueTableModel(this))
{
    setParts(Qt::Vertical, {buildProjects(), buildParts()}, {190, 510})->setChildrenCollapsible(false);
    connectParts();
    retranslate();
}

QWidget *MonitorPage::buildProjects()
{
    const auto [panel, column, header] = makePanel(Place::Middle);
    m_header = header;
    m_open = new QPushButton(panel);
    m_open->setObjectName(QStringLiteral("openButton"));
    m_refresh = new QPushButton(panel);
    m_refresh->setObjectName(QStringLiteral("refreshButton"));
    m_refresh->setIcon(icon(QStringLiteral("refresh")));
    m_retrain = new QPushButton(panel);
    m_retrain->setObjectName(QStringLiteral("retrainButton"));
    m_moment = new MomentEdit(panel);
    m_header->addControl(m_moment);
    m_header->addControl(m_retrain);
    m_header->addControl(m_open);
    m_header->addControl(m_refresh);
    m_table = makeValueTable(m_model, "projects", panel);
    new FittingColumns(*m_table);
    column->addWidget(m_table, 1);
    return panel;
}

QWidget *MonitorPage::buildParts()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(space::l, 0, space::l, space::l);
    m_tabs = new QTabWidget(panel);
    m_tabs->setDocumentMode(true);
    m_details = new MonitorDetails(m_tabs);
    m_versions = makeValueTable(m_versionsModel, "versions", m_tabs);
    new FittingColumns(*m_versions);
    m_tabs->addTab(m_details, QString());
    m_tabs->addTab(m_versions, QString());
    m_challenger = new MonitorChallenger(m_tabs);
    m_tabs->addTab(m_challenger, QString());
    m_tabs->setTabVisible(challengerTab, false);
    m_shadow = new MonitorShadow(m_tabs);
    m_tabs->addTab(m_shadow, QString());
    m_tabs->setTabVisible(shadowTab, false);
    m_schedule = new MonitorSchedule(m_tabs);
    m_tabs->addTab(m_schedule, QString());
    column->addWidget(m_tabs);
    return panel;
}

void MonitorPage::connectParts()
{
    connect(m_refresh, &QPushButton::clicked, this, &MonitorPage::refreshRequested);
    connect(m_open, &QPushButton::clicked, this, &MonitorPage::activate);
    connect(m_moment, &MomentEdit::momentChanged, this, [this] {
        m_isStale = true;
        askSoon();
    });
    connect(m_retrain, &QPushButton::clicked, this, [this] {
        if (const auto *project = selected())
            Q_EMIT retrainRequested(toQString(project->name));
    });
    connect(m_challenger, &MonitorChallenger::promoteRequested, this, &MonitorPage::promoteRequested);
    connect(m_challenger, &MonitorChallenger::besideRequested, this, &MonitorPage::besideRequested);
    connect(m_shadow, &MonitorShadow::promoteRequested, this, &MonitorPage::shadowPromoted);
    connect(m_shadow, &MonitorShadow::retireRequested, this, &MonitorPage::shadowRetired);
    connect(m_table, &QTableView::activated, this, &MonitorPage::activate);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MonitorPage::showSelected);
    connect(m_details, &MonitorDetails::exportFailed, this, &MonitorPage::setError);
}

void MonitorPage::setUnavailable(const QString &reason, const QString &action)
{
    setEmpty(tr("Nothing to Monitor Yet"), reason, action);
    showEmpty();
}

void MonitorPage::setProjects(const std::vector<deploy::Project> &projects)
{
    const auto *before = selected();
    const auto name = before == nullptr ? std::string() : before->name;
    m_projects = projects;
    m_isStale = true;
    std::erase_if(m_watched, [this](const workbench::Watched &watched) {
        return std::ranges::find(m_projects, watched.project.name, &deploy::Project::name) == m_projects.end();
    });
    showContent();
    showProjects();
    const auto found = std::ranges::find(m_projects, name, &deploy::Project::name);
    if (!m_projects.empty())
        m_table->selectRow(found == m_projects.end() ? 0 : static_cast<int>(found - m_projects.begin()));
    showSelected();
    askSoon();
}

void MonitorPage::setWatched(const std::vector<workbench::Watched> &watched)
{
    m_watched = watched;
    m_isStale = false;
    const auto row = m_table->currentIndex().row();
    showProjects();
    if (row >= 0)
        m_table->selectRow(row);
    showSelected();
}

void MonitorPage::setBusy(bool isBusy)
{
    m_refresh->setEnabled(!isBusy);
    m_shadow->setBusy(isBusy);
}

void MonitorPage::setRetraining(std::shared_ptr<const workbench::Retraining> retraining)
{
    m_retraining = std::move(retraining);
    if (m_retraining) {
        m_challenger->setRetraining(m_retraining);
        const auto found = std::ranges::find(m_projects, m_retraining->project, &deploy::Project::name);
        if (found != m_projects.end())
            m_table->selectRow(static_cast<int>(found - m_projects.begin()));
    }
    showSelected();
    if (m_tabs->isTabVisible(challengerTab))
        m_tabs->setCurrentIndex(challengerTab);
}

void MonitorPage::setRetrainBusy(bool isBusy)
{
    m_isRetraining = isBusy;
    m_challenger->setBusy(isBusy);
    showSelected();
}

//! Labels are read where somebody looks.
void MonitorPage::askSoon()
{
    if (m_isStale && isVisible() && !m_projects.empty()) {
        m_isStale = false;
        Q_EMIT watchRequested(m_moment->moment());
    }
}

void MonitorPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    askSoon();
}

const workbench::Watched *MonitorPage::watchedOf(const deploy::Project &project) const
{
    const auto found = std::ranges::find(m_watched, project.name, [](const workbench::Watched &watched) {
        return watched.project.name;
    });
    return found == m_watched.end() ? nullptr : &*found;
}

void MonitorPage::showSelected()
{
    showVersions();
    const auto *project = selected();
    const auto *watched = project == nullptr ? nullptr : watchedOf(*project);
    m_details->setWatched(watched == nullptr ? std::nullopt : std::optional(*watched));
    m_schedule->setProject(project == nullptr || activeVersion(*project) == nullptr ? QString()
                                                                                    : toQString(project->name));
    const auto isOfIt = project != nullptr && m_retraining && m_retraining->project == project->name;
    m_tabs->setTabVisible(challengerTab, isOfIt);
    const bool hasShadow = project != nullptr && std::ranges::any_of(project->versions, &deploy::Version::isShadow);
    if (hasShadow)
        m_shadow->setProject(*project, watched == nullptr ? std::nullopt : std::optional(*watched));
    m_tabs->setTabVisible(shadowTab, hasShadow);
    m_challenger->setHasShadow(hasShadow);
    m_retrain->setEnabled(project != nullptr && !m_isRetraining && activeVersion(*project) != nullptr);
}

void MonitorPage::showProjects()
{
    std::vector<std::vector<QVariant>> rows;
    for (const auto &project : m_projects) {
        const auto name = toQString(project.title.empty() ? project.name : project.title);
        const auto *active = activeVersion(project);
        if (active == nullptr) {
            rows.push_back({name, tr("none"), QVariant(), QVariant(), QVariant(), QVariant()});
            continue;
        }
        const auto *watched = watchedOf(project);
        rows.push_back({name, tr("%1 · %2").arg(active->number).arg(sentence(learn::told(active->learner))),
                        watched == nullptr ? QVariant() : refreshedText(*watched),
                        tr("%1 %2").arg(sentence(toldMetric(active->metric)), scoreText(active->score)),
                        watched == nullptr ? QVariant() : cameTrueText(*watched),
                        watched == nullptr ? QVariant() : movedText(*watched)});
    }
    m_model->setTable({tr("Project"), tr("Active version"), tr("Predictions refreshed"), tr("Promised"),
                       tr("Came true"), tr("Moved")},
                      rows);
    m_header->setBadge(countText(static_cast<std::int64_t>(m_projects.size())));
}

void MonitorPage::showVersions()
{
    const auto *project = selected();
    std::vector<std::vector<QVariant>> rows;
    if (project != nullptr) {
        for (const auto &version : project->versions)
            rows.push_back({version.isActive       ? tr("Version %1 · active").arg(version.number)
                                : version.isShadow ? tr("Version %1 · shadow").arg(version.number)
                                                   : tr("Version %1").arg(version.number),
                            shortMoment(version.deployedAt), sentence(learn::told(version.learner)),
                            tr("%1 %2").arg(sentence(toldMetric(version.metric)), scoreText(version.score)),
                            toQString(version.run)});
    }
    m_versionsModel->setTable({tr("Version"), tr("Deployed"), tr("Learner"), tr("Promised on test rows"), tr("Run")},
                              rows);
    m_open->setEnabled(project != nullptr);
}

void MonitorPage::activate()
{
    if (const auto *project = selected())
        Q_EMIT projectActivated(toQString(project->name));
}

const deploy::Project *MonitorPage::selected() const
{
    const auto row = m_table->currentIndex().row();
    return row >= 0 && row < static_cast<int>(m_projects.size()) ? &m_projects[static_cast<std::size_t>(row)] : nullptr;
}

void MonitorPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MonitorPage::retranslate()
{
    m_header->setTitle(tr("Deployed Projects"));
    m_tabs->setAccessibleName(tr("About the selected project"));
    m_refresh->setText(tr("Refresh"));
    m_refresh->setToolTip(tr("Read the registry, the logs and the labels again"));
    m_retrain->setText(tr("Retrain"));
    m_retrain->setToolTip(tr("Train the selected one on what is known now, and see whether that is better"));
    m_open->setText(tr("Open in Deploy"));
    m_open->setToolTip(tr("Versions, live predictions and the way back"));
    m_table->setAccessibleName(tr("Deployed projects"));
    m_tabs->setTabText(0, tr("Performance and Drift"));
    m_tabs->setTabText(1, tr("Version History"));
    m_tabs->setTabText(challengerTab, tr("New Model"));
    m_tabs->setTabText(shadowTab, tr("Shadow"));
    m_tabs->setTabText(scheduleTab, tr("Keep It Fresh"));
    m_versions->setAccessibleName(tr("Version history"));
    const auto row = m_table->currentIndex().row();
    showProjects();
    if (row >= 0)
        m_table->selectRow(row);
    showSelected();
}

} // namespace espalier::ui

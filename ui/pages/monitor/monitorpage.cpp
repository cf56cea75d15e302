// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/monitor/monitorpage.h"

#include "core/base/metric.h"
#include "core/learn/learner.h"
#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/models/valuetablemodel.h"
#include "ui/pages/common/comparewords.h"
#include "ui/widgets/sectionheader.h"
#include "ui/words/sentence.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace espalier::ui {

namespace {

QDateTime momentOf(Timestamp timestamp)
{
    return QDateTime::fromMSecsSinceEpoch(timestamp.microseconds / 1000);
}

QString deployedText(Timestamp timestamp)
{
    return agoText(static_cast<double>(momentOf(timestamp).msecsTo(QDateTime::currentDateTime())) / 1000);
}

QTableView *makeTable(ValueTableModel *model, const char *name, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(QString::fromLatin1(name));
    table->setModel(model);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(metric::row);
    table->horizontalHeader()->setHighlightSections(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setShowGrid(false);
    return table;
}

//! As wide as their content, with the first column taking what is left.
void fitColumns(QTableView &table)
{
    auto *header = table.horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (header->count() > 0)
        header->setSectionResizeMode(0, QHeaderView::Stretch);
}

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
    setParts(Qt::Vertical, {buildProjects(), buildVersions()}, {360, 340})->setChildrenCollapsible(false);
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
    m_header->addControl(m_open);
    m_header->addControl(m_refresh);
    m_note = makeLabel(QString(), TextRole::Secondary, panel);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    m_table = makeTable(m_model, "projects", panel);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    return panel;
}

QWidget *MonitorPage::buildVersions()
{
    const auto [panel, column, header] = makePanel(Place::Middle);
    m_versionsHeader = header;
    m_versions = makeTable(m_versionsModel, "versions", panel);
    column->addWidget(m_versions, 1);
    return panel;
}

void MonitorPage::connectParts()
{
    connect(m_refresh, &QPushButton::clicked, this, &MonitorPage::refreshRequested);
    connect(m_open, &QPushButton::clicked, this, &MonitorPage::activate);
    connect(m_table, &QTableView::activated, this, &MonitorPage::activate);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MonitorPage::showVersions);
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
    showContent();
    showProjects();
    const auto found = std::ranges::find(m_projects, name, &deploy::Project::name);
    if (!m_projects.empty())
        m_table->selectRow(found == m_projects.end() ? 0 : static_cast<int>(found - m_projects.begin()));
    showVersions();
}

void MonitorPage::showProjects()
{
    std::vector<std::vector<QVariant>> rows;
    for (const auto &project : m_projects) {
        const auto name = toQString(project.title.empty() ? project.name : project.title);
        const auto count = countText(static_cast<std::int64_t>(project.versions.size()));
        if (const auto *active = activeVersion(project))
            rows.push_back({name, tr("Version %1").arg(active->number), sentence(learn::told(active->learner)),
                            tr("%1 %2").arg(sentence(toldMetric(active->metric)), scoreText(active->score)),
                            deployedText(active->deployedAt), count});
        else
            rows.push_back({name, tr("none"), QVariant(), QVariant(), QVariant(), count});
    }
    m_model->setTable({tr("Project"), tr("Active version"), tr("Learner"), tr("Promised on test rows"), tr("Deployed"),
                       tr("Versions")},
                      rows);
    fitColumns(*m_table);
    m_header->setBadge(countText(static_cast<std::int64_t>(m_projects.size())));
}

void MonitorPage::showVersions()
{
    const auto *project = selected();
    std::vector<std::vector<QVariant>> rows;
    if (project != nullptr) {
        for (const auto &version : project->versions)
            rows.push_back({version.isActive ? tr("Version %1 · active").arg(version.number)
                                             : tr("Version %1").arg(version.number),
                            QLocale().toString(momentOf(version.deployedAt), QLocale::ShortFormat),
                            sentence(learn::told(version.learner)),
                            tr("%1 %2").arg(sentence(toldMetric(version.metric)), scoreText(version.score)),
                            toQString(version.run)});
    }
    m_versionsModel->setTable({tr("Version"), tr("Deployed"), tr("Learner"), tr("Promised on test rows"), tr("Run")},
                              rows);
    fitColumns(*m_versions);
    m_versionsHeader->setBadge(countText(static_cast<std::int64_t>(rows.size())));
    m_versionsHeader->setNote(project == nullptr ? QString() : toQString(project->name));
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
    m_note->setText(tr("Drift and live performance are not measured yet."));
    m_refresh->setText(tr("Refresh"));
    m_refresh->setToolTip(tr("Read the registry in the database again"));
    m_open->setText(tr("Open in Deploy"));
    m_open->setToolTip(tr("Versions, live predictions and the way back"));
    m_table->setAccessibleName(tr("Deployed projects"));
    m_versionsHeader->setTitle(tr("Version History"));
    m_versions->setAccessibleName(tr("Version history"));
    const auto row = m_table->currentIndex().row();
    showProjects();
    if (row >= 0)
        m_table->selectRow(row);
    showVersions();
}

} // namespace espalier::ui

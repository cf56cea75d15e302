// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the page and how they lie beside each other.
#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/models/valuetablemodel.h"
#include "ui/pages/deploy/deploypage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/sqlview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace espalier::ui {

namespace {

QWidget *padded(QWidget *content, QWidget *parent)
{
    auto *frame = new QWidget(parent);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->addWidget(content);
    return frame;
}

} // namespace

QWidget *DeployPage::buildVersions()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->setSpacing(space::s);
    m_versionsHeader = new SectionHeader(QString(), panel);
    m_projectLabel = makeLabel(QString(), TextRole::Secondary, panel);
    m_projectBox = new QComboBox(panel);
    m_projectBox->setObjectName(QStringLiteral("project"));
    m_projectBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_projectLabel->setBuddy(m_projectBox);
    m_versions = new QListWidget(panel);
    m_versions->setObjectName(QStringLiteral("versions"));
    m_versions->setWordWrap(true);
    m_versions->setProperty("wrapped", true);
    m_versions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_activate = new QPushButton(panel);
    m_activate->setObjectName(QStringLiteral("activateButton"));
    m_rollBack = new QPushButton(panel);
    m_rollBack->setObjectName(QStringLiteral("rollBackButton"));
    m_rollBack->setIcon(icon(QStringLiteral("undo")));
    m_retire = new QPushButton(panel);
    m_retire->setObjectName(QStringLiteral("retireButton"));
    m_retire->setIcon(icon(QStringLiteral("delete")));
    column->addWidget(m_projectLabel);
    column->addWidget(m_projectBox);
    column->addSpacing(space::s);
    column->addWidget(m_versionsHeader);
    column->addWidget(m_versions, 1);
    for (auto *button : {m_activate, m_rollBack, m_retire})
        column->addWidget(button);
    return panel;
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
    m_run->setMinimumWidth(280);
    m_run->setSizeAdjustPolicy(QComboBox::AdjustToContents);
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

QWidget *DeployPage::buildPlan()
{
    m_planStack = new QStackedWidget(this);
    m_noPlan = new EmptyState(m_planStack);
    auto *left = new QWidget(m_planStack);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, space::m, space::m, 0);
    column->setSpacing(space::s);
    m_stepsHeader = new SectionHeader(QString(), left);
    m_steps = new QListWidget(left);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_findingsHeader = new SectionHeader(QString(), left);
    m_findings = new QListWidget(left);
    m_findings->setObjectName(QStringLiteral("findings"));
    m_findings->setWordWrap(true);
    m_findings->setProperty("wrapped", true);
    m_findings->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_stepsHeader);
    column->addWidget(m_steps, 3);
    column->addWidget(m_findingsHeader);
    column->addWidget(m_findings, 2);
    m_sql = new SqlView(m_planStack);
    auto *splitter = new QSplitter(Qt::Horizontal, m_planStack);
    splitter->setObjectName(QStringLiteral("plan"));
    splitter->setHandleWidth(1);
    splitter->addWidget(left);
    splitter->addWidget(padded(m_sql, splitter));
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({320, 700});
    m_planStack->addWidget(m_noPlan);
    m_planStack->addWidget(splitter);
    return m_planStack;
}

QWidget *DeployPage::buildLive()
{
    auto *panel = new QWidget(this);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(0, space::m, 0, 0);
    column->setSpacing(space::s);
    m_liveHeader = new SectionHeader(QString(), panel);
    m_refresh = new QPushButton(panel);
    m_refresh->setIcon(icon(QStringLiteral("refresh")));
    m_liveHeader->addControl(m_refresh);
    m_live = new QTableView(panel);
    m_live->setObjectName(QStringLiteral("live"));
    auto *sorted = new QSortFilterProxyModel(m_live);
    sorted->setSourceModel(m_liveModel);
    sorted->setSortRole(ValueTableModel::sortRole);
    m_live->setModel(sorted);
    m_live->setSortingEnabled(true);
    // In the order they came, until a header is clicked.
    m_live->sortByColumn(-1, Qt::AscendingOrder);
    m_live->setShowGrid(false);
    m_live->verticalHeader()->setDefaultSectionSize(metric::row);
    m_live->verticalHeader()->hide();
    m_live->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_live->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_query = new SqlView(panel);
    m_query->setMaximumHeight(112);
    column->addWidget(m_liveHeader);
    column->addWidget(m_live, 1);
    column->addWidget(m_query);
    return panel;
}

} // namespace espalier::ui

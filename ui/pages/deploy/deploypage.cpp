// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deploy/deploypage.h"

#include "ui/base/icon.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/models/valuetablemodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/sqlview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

#include <algorithm>
#include <limits>

namespace espalier::ui {

namespace {

QString stepIcon(deploy::Step::Kind kind)
{
    using Kind = deploy::Step::Kind;
    switch (kind) {
    case Kind::Schema:
        return QStringLiteral("database");
    case Kind::Table:
    case Kind::Row:
        return QStringLiteral("table");
    case Kind::Function:
        return QStringLiteral("sigma");
    case Kind::View:
        return QStringLiteral("view");
    case Kind::Check:
        return QStringLiteral("check");
    }
    return QStringLiteral("file");
}

} // namespace

DeployPage::DeployPage(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_message(new MessageBar(this))
    , m_tabs(new QTabWidget(this))
    , m_liveModel(new ValueTableModel(this))
{
    setObjectName(QStringLiteral("deploy"));
    auto *main = new QWidget(this);
    auto *mainColumn = new QVBoxLayout(main);
    mainColumn->setContentsMargins(space::l, space::m, space::l, space::l);
    mainColumn->setSpacing(space::m);
    mainColumn->addWidget(buildBar());
    m_tabs->addTab(buildPlan(), QString());
    m_tabs->addTab(buildLive(), QString());
    m_tabs->setDocumentMode(true);
    mainColumn->addWidget(m_tabs, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("splitter"));
    splitter->setHandleWidth(1);
    splitter->addWidget(buildVersions());
    splitter->addWidget(main);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({260, 900});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(splitter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    connectParts();
    retranslate();
    updateButtons();
}

void DeployPage::connectParts()
{
    connect(m_empty, &EmptyState::actionTriggered, this, &DeployPage::nextRequested);
    connect(m_prepare, &QPushButton::clicked, this, [this] {
        Q_EMIT proposalRequested(m_run->currentData().toString());
    });
    connect(m_noPlan, &EmptyState::actionTriggered, this, [this] {
        if (m_reason.isEmpty())
            m_prepare->click();
        else
            Q_EMIT nextRequested();
    });
    connect(m_projectBox, &QComboBox::activated, this, &DeployPage::showProject);
    connect(m_run, &QComboBox::currentIndexChanged, this, &DeployPage::updateButtons);
    connect(m_deploy, &QPushButton::clicked, this, &DeployPage::deploy);
    connect(m_rollBack, &QPushButton::clicked, this, [this] {
        Q_EMIT rollBackRequested(project());
    });
    connect(m_refresh, &QPushButton::clicked, this, [this] {
        Q_EMIT liveRequested(project());
    });
    connect(m_versions, &QListWidget::currentRowChanged, this, &DeployPage::updateButtons);
    connect(m_activate, &QPushButton::clicked, this, &DeployPage::activate);
    connect(m_retire, &QPushButton::clicked, this, &DeployPage::askToRetire);
    connect(m_steps, &QListWidget::currentRowChanged, this, [this](int row) {
        const bool isStep = m_proposal && row >= 0 && row < static_cast<int>(m_proposal->steps.size());
        m_sql->setSql(isStep ? QString::fromStdString(m_proposal->steps[static_cast<std::size_t>(row)].sql)
                             : QString());
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
    m_empty->setState(QStringLiteral("deploy"), tr("Nothing to Deploy Yet"), m_reason, m_action);
    m_stack->setCurrentIndex(m_reason.isEmpty() || !m_projects.empty() ? 1 : 0);
    showNoPlan();
    updateButtons();
}

void DeployPage::showNoPlan()
{
    if (m_reason.isEmpty())
        m_noPlan->setState(QStringLiteral("deploy"), tr("See What Will Be Done First"),
                           tr("The SQL is written and rights are checked; nothing changes before Deploy is pressed."),
                           tr("Show the SQL"));
    else
        m_noPlan->setState(QStringLiteral("deploy"), tr("No Model to Deploy"), m_reason, m_action);
}

void DeployPage::setRuns(const std::vector<DeployableRun> &runs)
{
    m_reason.clear();
    m_action.clear();
    if (runs != m_runs) {
        m_runs = runs;
        m_run->clear();
        constexpr int widest = 200; // what names a long address are its ends
        const QFontMetrics metrics(m_run->font());
        for (const auto &run : runs) {
            const auto whole = tr("%1 of %2").arg(run.text, run.address);
            const auto address = metrics.elidedText(run.address, Qt::ElideMiddle, widest);
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
    m_message->clear();
    m_planStack->setCurrentIndex(proposal ? 1 : 0);
    if (proposal)
        m_tabs->setCurrentIndex(0);
    showSteps();
    showFindings();
    updateButtons();
}

void DeployPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateButtons();
}

void DeployPage::setError(const Error &error)
{
    m_message->showError(error);
}

//! What was found is shown once more before it goes live all the same.
void DeployPage::deploy()
{
    if (!m_isAsked && m_proposal && deploy::isBlocked(*m_proposal)) {
        QStringList texts;
        for (const auto &finding : m_proposal->findings) {
            if (finding.isBlocking)
                texts.append(tr("%1: %2.").arg(toQString(finding.subject), toQString(finding.detail)));
        }
        m_isAsked = true;
        m_message->showMessage(Severity::Warning, tr("Deploy It All the Same?"), texts.join(QLatin1Char(' ')));
        updateButtons();
        return;
    }
    Q_EMIT deployRequested();
}

void DeployPage::showSteps()
{
    m_steps->clear();
    if (!m_proposal)
        return;
    for (const auto &step : m_proposal->steps)
        m_steps->addItem(new QListWidgetItem(icon(stepIcon(step.kind)), QString::fromStdString(step.name)));
    m_stepsHeader->setBadge(countText(static_cast<std::int64_t>(m_proposal->steps.size())));
    m_stepsHeader->setNote(tr("one transaction, version %1").arg(m_proposal->version));
    m_steps->setCurrentRow(0);
}

QString DeployPage::findingText(const deploy::Finding &finding)
{
    return tr("%1: %2. %3").arg(toQString(finding.subject), toQString(finding.detail), toQString(finding.advice));
}

//! The first of them, and how many more there are.
QString DeployPage::pinnedText(int shown) const
{
    QStringList pinned;
    for (const auto &column : m_proposal->pinnedColumns)
        pinned.append(toQString(column));
    const auto count = static_cast<int>(pinned.size());
    auto names = pinned.mid(0, shown).join(QStringLiteral(", "));
    if (count > shown)
        names = tr("%1 and %n more", nullptr, count - shown).arg(names);
    return tr("%n column(s) cannot be dropped or retyped while this is deployed: %1", nullptr, count).arg(names);
}

void DeployPage::showFindings()
{
    m_findings->clear();
    if (!m_proposal)
        return;
    for (const auto &finding : m_proposal->findings) {
        m_findings->addItem(
            new QListWidgetItem(icon(finding.isBlocking ? QStringLiteral("error") : QStringLiteral("warning"),
                                     finding.isBlocking ? Tint::Danger : Tint::Warning),
                                findingText(finding)));
    }
    constexpr int few = 5;
    auto *item = new QListWidgetItem(icon(QStringLiteral("lock")), pinnedText(few));
    item->setToolTip(plainTip(pinnedText(std::numeric_limits<int>::max())));
    m_findings->addItem(item);
    m_findingsHeader->setBadge(countText(m_findings->count()));
}

void DeployPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DeployPage::retranslate()
{
    m_versionsHeader->setTitle(tr("Versions"));
    m_activate->setText(tr("Activate"));
    m_activate->setToolTip(tr("Make the selected version the one that answers; readers never wait"));
    m_rollBack->setText(tr("Roll Back"));
    m_rollBack->setToolTip(tr("Go back to the version that was active before"));
    m_retire->setText(tr("Retire…"));
    m_retire->setToolTip(tr("Remove the project and all its versions from the database"));
    m_runLabel->setText(tr("Model:"));
    m_run->setAccessibleName(tr("Model to deploy"));
    m_prepare->setText(tr("Show the SQL"));
    m_prepare->setToolTip(tr("Write the deployment and check rights, without changing anything"));
    m_deploy->setToolTip(tr("Run what is shown, in one transaction"));
    m_tabs->setTabText(0, tr("What Will Be Done"));
    m_tabs->setTabText(1, tr("Live Predictions"));
    m_projectLabel->setText(tr("Project"));
    m_projectBox->setAccessibleName(tr("Deployed project"));
    m_projectBox->setToolTip(tr("Everything that is deployed in this database, whatever study is open"));
    m_projectBox->setPlaceholderText(tr("Nothing is deployed yet"));
    showPlace();
    m_stepsHeader->setTitle(tr("Steps"));
    m_steps->setAccessibleName(tr("Steps of the deployment"));
    m_findingsHeader->setTitle(tr("Good to Know"));
    m_findings->setAccessibleName(tr("Findings"));
    m_versions->setAccessibleName(tr("Versions"));
    m_liveHeader->setTitle(tr("Predictions Now"));
    m_live->setAccessibleName(tr("Live predictions"));
    m_refresh->setText(tr("Refresh"));
    showFindings();
    showVersions();
    updateButtons();
}

} // namespace espalier::ui

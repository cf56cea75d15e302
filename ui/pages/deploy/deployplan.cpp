// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/deploy/deployplan.h"

#include "ui/base/icon.h"
#include "ui/base/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/sqlview.h"
#include "ui/widgets/wrappeddelegate.h"
#include "ui/words/sentence.h"
#include "ui/words/subject.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QListWidget>
#include <QSplitter>

#include <algorithm>
#include <limits>

namespace espalier::ui {

namespace {

QString stepIcon(deploy::DeploymentStep::Kind kind)
{
    using Kind = deploy::DeploymentStep::Kind;
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

QWidget *padded(QWidget *content, QWidget *parent)
{
    auto *frame = new QWidget(parent);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(space::m, space::m, space::m, space::m);
    column->addWidget(content);
    return frame;
}

} // namespace

DeployPlan::DeployPlan(QWidget *parent)
    : QStackedWidget(parent)
    , m_none(new EmptyState(this))
    , m_sql(new SqlView(this))
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("plan"));
    splitter->setHandleWidth(1);
    splitter->addWidget(buildSteps());
    splitter->addWidget(padded(m_sql, splitter));
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({320, 700});
    addWidget(m_none);
    addWidget(splitter);
    connect(m_none, &EmptyState::actionTriggered, this, [this] {
        if (m_reason.isEmpty())
            Q_EMIT proposalRequested();
        else
            Q_EMIT nextRequested();
    });
    connect(m_steps, &QListWidget::currentRowChanged, this, [this](int row) {
        const bool isStep = m_proposal && row >= 0 && row < static_cast<int>(m_proposal->steps.size());
        m_sql->setSql(isStep ? QString::fromStdString(m_proposal->steps[static_cast<std::size_t>(row)].sql)
                             : QString());
    });
    retranslate();
}

QWidget *DeployPlan::buildSteps()
{
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, space::m, space::m, 0);
    column->setSpacing(space::s);
    m_stepsHeader = new SectionHeader(QString(), left);
    m_reasons = new QCheckBox(left);
    m_reasons->setObjectName(QStringLiteral("reasons"));
    m_stepsHeader->addControl(m_reasons);
    connect(m_reasons, &QCheckBox::toggled, this, &DeployPlan::reasonsWanted);
    m_shadow = new QCheckBox(left);
    m_shadow->setObjectName(QStringLiteral("shadow"));
    connect(m_shadow, &QCheckBox::toggled, this, &DeployPlan::shadowWanted);
    m_steps = new QListWidget(left);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_issuesHeader = new SectionHeader(QString(), left);
    m_issues = new QListWidget(left);
    m_issues->setObjectName(QStringLiteral("findings"));
    m_issues->setWordWrap(true);
    m_issues->setProperty("wrapped", true);
    m_issues->setItemDelegate(new WrappedDelegate(m_issues));
    m_issues->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_stepsHeader);
    column->addWidget(m_shadow);
    column->addWidget(m_steps, 3);
    column->addWidget(m_issuesHeader);
    column->addWidget(m_issues, 2);
    return left;
}

void DeployPlan::setProposal(const std::optional<deploy::Proposal> &proposal)
{
    m_proposal = proposal;
    setCurrentIndex(proposal ? 1 : 0);
    showSteps();
    showIssues();
    showShadow();
}

void DeployPlan::setProjects(const std::vector<deploy::Project> &projects)
{
    m_answering.clear();
    for (const auto &project : projects)
        if (std::ranges::any_of(project.versions, &deploy::Version::isActive))
            m_answering.insert(project.name);
    showShadow();
}

void DeployPlan::showShadow()
{
    const bool isAnswered = m_proposal && m_answering.contains(m_proposal->project);
    m_shadow->setEnabled(isAnswered);
    if (m_proposal && !isAnswered)
        m_shadow->setChecked(false);
}

void DeployPlan::setUnavailable(const QString &reason, const QString &action)
{
    m_reason = reason;
    m_action = action;
    showNone();
}

void DeployPlan::showNone()
{
    if (m_reason.isEmpty())
        m_none->setState(QStringLiteral("deploy"), tr("See What Will Be Done First"),
                         tr("The SQL is written and rights are checked; nothing changes before Deploy is pressed."),
                         tr("Show the SQL"));
    else
        m_none->setState(QStringLiteral("deploy"), tr("No Model to Deploy"), m_reason, m_action);
}

void DeployPlan::showSteps()
{
    m_steps->clear();
    if (!m_proposal)
        return;
    for (const auto &step : m_proposal->steps) {
        const auto name =
            step.kind == deploy::DeploymentStep::Kind::Check ? tr("Scores of golden rows") : toQString(step.name);
        m_steps->addItem(new QListWidgetItem(icon(stepIcon(step.kind)), name));
    }
    m_stepsHeader->setBadge(countText(static_cast<std::int64_t>(m_proposal->steps.size())));
    m_stepsHeader->setNote(tr("version %1").arg(m_proposal->version));
    m_steps->setCurrentRow(0);
}

QString DeployPlan::issueText(const deploy::Issue &issue)
{
    return tr("%1: %2. %3")
        .arg(subjectText(issue.subject), withEvidence(issue.detail, issue.evidence), sentence(issue.advice));
}

//! The first of them, and how many more there are.
QString DeployPlan::pinnedText(int shown) const
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

void DeployPlan::showIssues()
{
    m_issues->clear();
    if (!m_proposal)
        return;
    for (const auto &issue : m_proposal->issues) {
        m_issues->addItem(
            new QListWidgetItem(icon(issue.isBlocking ? QStringLiteral("error") : QStringLiteral("warning"),
                                     issue.isBlocking ? Tint::Danger : Tint::Warning),
                                issueText(issue)));
    }
    constexpr int few = 5;
    auto *item = new QListWidgetItem(icon(QStringLiteral("lock")), pinnedText(few));
    item->setToolTip(plainTip(pinnedText(std::numeric_limits<int>::max())));
    m_issues->addItem(item);
    m_issuesHeader->setBadge(countText(m_issues->count()));
}

void DeployPlan::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStackedWidget::changeEvent(event);
}

void DeployPlan::retranslate()
{
    showNone();
    m_stepsHeader->setTitle(tr("Steps"));
    m_shadow->setText(tr("As a shadow of what answers"));
    m_shadow->setToolTip(tr("It answers nobody: what it would say is logged beside what is answered"));
    m_reasons->setText(tr("With reasons"));
    m_reasons->setToolTip(tr("A function that says of a key which features its prediction follows from most"));
    m_steps->setAccessibleName(tr("Steps of the deployment"));
    m_issuesHeader->setTitle(tr("Good to Know"));
    m_issues->setAccessibleName(tr("Findings"));
    showIssues();
}

} // namespace espalier::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/deploy/deployment.h"
#include "core/pg/rows.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace espalier::ui {

class EmptyState;
class MessageBar;
class SectionHeader;
class SqlView;
class ValueTableModel;

//! A run that may be deployed, as the list offers it.
struct DeployableRun
{
    QString id;
    QString text; //!< "Boosted trees, roc_auc 0.861"
    bool operator==(const DeployableRun &) const = default;
};

//! What will be made in the database, shown before it is; the versions that are there; what they predict now.
class DeployPage : public QWidget
{
    Q_OBJECT

public:
    explicit DeployPage(QWidget *parent = nullptr);

    //! Nothing can be deployed yet. reason: what is missing; action: the button to what comes next.
    void setUnavailable(const QString &reason, const QString &action);
    //! Best first.
    void setRuns(const std::vector<DeployableRun> &runs);
    void setProposal(const std::optional<deploy::Proposal> &proposal);
    //! The study's project as the database has it; none where it is not deployed.
    void setProject(const std::optional<deploy::Project> &project);
    void setLive(const pg::Rows &rows);
    void setBusy(bool isBusy);
    void setError(const Error &error);
    void setDeployed(int version);

Q_SIGNALS:
    void nextRequested();
    void proposalRequested(const QString &run);
    void deployRequested();
    void activateRequested(int version);
    void rollBackRequested();
    void retireRequested();
    void liveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildVersions();
    QWidget *buildBar();
    QWidget *buildPlan();
    QWidget *buildLive();
    void connectParts();
    void retranslate();
    void deploy();
    void showSteps();
    static QString findingText(const deploy::Finding &finding);
    void showFindings();
    void showVersions();
    void updateButtons();

    std::vector<DeployableRun> m_runs;
    std::optional<deploy::Proposal> m_proposal;
    std::optional<deploy::Project> m_project;
    bool m_isBusy = false;
    bool m_isAsked = false; //!< whether to deploy in spite of what was found: the next click does

    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    MessageBar *m_message = nullptr;
    SectionHeader *m_versionsHeader = nullptr;
    QListWidget *m_versions = nullptr;
    QPushButton *m_activate = nullptr;
    QPushButton *m_rollBack = nullptr;
    QPushButton *m_retire = nullptr;
    QLabel *m_runLabel = nullptr;
    QComboBox *m_run = nullptr;
    QPushButton *m_prepare = nullptr;
    QPushButton *m_deploy = nullptr;
    QTabWidget *m_tabs = nullptr;
    QStackedWidget *m_planStack = nullptr;
    EmptyState *m_noPlan = nullptr;
    QListWidget *m_steps = nullptr;
    SqlView *m_sql = nullptr;
    QListWidget *m_findings = nullptr;
    SectionHeader *m_stepsHeader = nullptr;
    SectionHeader *m_findingsHeader = nullptr;
    SectionHeader *m_liveHeader = nullptr;
    QPushButton *m_refresh = nullptr;
    QTableView *m_live = nullptr;
    ValueTableModel *m_liveModel = nullptr;
    SqlView *m_query = nullptr;
};

} // namespace espalier::ui

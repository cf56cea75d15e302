// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/deploy/deployment.h"

#include <QWidget>

#include <cstdint>
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
    QString text; //!< "Boosted trees, roc_auc 0.861 on test rows"
    QString address; //!< of the database that the rows are of
    bool operator==(const DeployableRun &) const = default;
};

//! What will be made in the database, shown before it is; the versions that are there; what they predict now.
class DeployPage : public QWidget
{
    Q_OBJECT

public:
    explicit DeployPage(QWidget *parent = nullptr);

    //! Nothing new can be deployed yet; what is deployed stays within reach. reason: what is missing; action: the button to what comes
    //! next.
    void setUnavailable(const QString &reason, const QString &action);
    //! Best first.
    void setRuns(const std::vector<DeployableRun> &runs);
    void setProposal(const std::optional<deploy::Proposal> &proposal);
    //! All projects that the database has, whatever study is open. The one that was chosen stays so.
    void setProjects(const std::vector<deploy::Project> &projects);
    //! Shows a project where the database has it.
    void choose(const QString &project);
    //! The one that is shown; empty where nothing is deployed.
    QString project() const;
    //! The first of the predictions of a project; of all, where it is known how many there are.
    void setLive(const QString &project, const deploy::LivePredictions &predictions, std::optional<std::int64_t> all);
    void setBusy(bool isBusy);
    void setError(const Error &error);
    //! As it was read back from the database after a change.
    void setActivated(const QString &project, int version);
    void setRetired(const QString &project);

Q_SIGNALS:
    void nextRequested();
    void proposalRequested(const QString &run);
    void deployRequested();
    void activateRequested(const QString &project, int version);
    void rollBackRequested(const QString &project);
    void retireRequested(const QString &project);
    void liveRequested(const QString &project);

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
    QString pinnedText(int shown) const;
    void showFindings();
    void showPlace();
    void showNoPlan();
    void showProject();
    void showVersions();
    void updateButtons();
    void activate();
    void askToRetire();
    const deploy::Project *chosen() const;

    std::vector<DeployableRun> m_runs;
    std::optional<deploy::Proposal> m_proposal;
    std::vector<deploy::Project> m_projects;
    QString m_reason; //!< why nothing can be deployed; empty where a model can
    QString m_action;
    QString m_told; //!< the project whose active version the message tells
    int m_toldVersion = 0;
    bool m_isBusy = false;
    bool m_isAsked = false; //!< whether to deploy in spite of what was found: the next click does

    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    MessageBar *m_message = nullptr;
    SectionHeader *m_versionsHeader = nullptr;
    QLabel *m_projectLabel = nullptr;
    QComboBox *m_projectBox = nullptr;
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

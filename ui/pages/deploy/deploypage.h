// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/deployment.h"
#include "core/workbench/gymtruth.h"
#include "core/workbench/refresh.h"
#include "ui/widgets/page.h"

#include <cstdint>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace espalier::ui {

class DeployLive;
class DeployPlan;
class DeployVersions;

//! A run that may be deployed, as the list offers it.
struct DeployableRun
{
    QString id;
    QString text; //!< "Boosted trees, roc_auc 0.861 on test rows"
    QString address; //!< of the database that the rows are of
    bool operator==(const DeployableRun &) const = default;
};

//! What will be made in the database, shown before it is; the versions that are there; what they predict now.
class DeployPage : public Page
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
    //! What is true beside the predictions of a project.
    void setTruth(const QString &project, const workbench::GymTruth &truth);
    void setLive(const QString &project, const deploy::LivePredictions &predictions, std::optional<std::int64_t> all);
    void setBusy(bool isBusy);
    //! As it was read back from the database after a change.
    void setActivated(const QString &project, int version);
    void setRetired(const QString &project);
    //! A version stands beside the one that answers, or (0) none any more.
    void setShadowed(const QString &project, int version);
    //! The table of predictions was written.
    void setScored(const QString &project, const workbench::Refresh &refresh);
    //! Its wishes are about what is deployed already.
    DeployVersions &versions() const { return *m_versions; }

Q_SIGNALS:
    void proposalRequested(const QString &run);
    void deployRequested();
    void reasonsWanted(bool areWanted);
    void shadowWanted(bool isWanted);
    void liveRequested(const QString &project);
    //! asOf: nothing is now.
    void scoreRequested(const QString &project, std::optional<espalier::Timestamp> asOf);
    void changesRequested(const QString &project, std::optional<espalier::Timestamp> asOf);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildMain();
    QWidget *buildBar();
    void connectParts();
    void retranslate();
    void deploy();
    void showPlace();
    void showProject();
    void updateButtons();

    std::vector<DeployableRun> m_runs;
    std::optional<deploy::Proposal> m_proposal;
    QString m_reason; //!< why nothing can be deployed; empty where a model can
    QString m_action;
    QString m_told; //!< the project whose active version the message tells
    int m_toldVersion = 0;
    bool m_isBusy = false;
    bool m_isAsked = false; //!< whether to deploy in spite of what was found: the next click does

    DeployVersions *m_versions = nullptr;
    QLabel *m_runLabel = nullptr;
    QComboBox *m_run = nullptr;
    QPushButton *m_prepare = nullptr;
    QPushButton *m_deploy = nullptr;
    QTabWidget *m_tabs = nullptr;
    DeployPlan *m_plan = nullptr;
    DeployLive *m_live = nullptr;
};

} // namespace espalier::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/deployment.h"

#include <QStackedWidget>

#include <optional>
#include <set>
#include <string>
#include <vector>

class QCheckBox;
class QListWidget;

namespace espalier::ui {

class EmptyState;
class SectionHeader;
class SqlView;

//! What will be done in the database, step by step with its SQL, and what is good to know before; or how to see it.
class DeployPlan : public QStackedWidget
{
    Q_OBJECT

public:
    explicit DeployPlan(QWidget *parent = nullptr);

    void setProposal(const std::optional<deploy::Proposal> &proposal);
    //! A shadow stands beside what answers: there is none where nothing does.
    void setProjects(const std::vector<deploy::Project> &projects);
    //! reason: why nothing can be deployed, empty where a model can; action: the text of the button to what comes next.
    void setUnavailable(const QString &reason, const QString &action);
    static QString issueText(const deploy::Issue &issue);

Q_SIGNALS:
    //! Where nothing is proposed yet: show what would be done, or go to what comes before.
    void proposalRequested();
    void nextRequested();
    //! The reasons of predictions are to be there, too, or not.
    void reasonsWanted(bool areWanted);
    //! It is to stand beside the version that answers, or to answer.
    void shadowWanted(bool isWanted);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildSteps();
    void retranslate();
    void showNone();
    void showSteps();
    void showIssues();
    void showShadow();
    QString pinnedText(int shown) const;

    std::optional<deploy::Proposal> m_proposal;
    std::set<std::string> m_answering; //!< projects of which a version answers
    QString m_reason;
    QString m_action;
    EmptyState *m_none = nullptr;
    SectionHeader *m_stepsHeader = nullptr;
    QCheckBox *m_reasons = nullptr;
    QCheckBox *m_shadow = nullptr;
    QListWidget *m_steps = nullptr;
    SectionHeader *m_issuesHeader = nullptr;
    QListWidget *m_issues = nullptr;
    SqlView *m_sql = nullptr;
};

} // namespace espalier::ui

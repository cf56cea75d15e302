// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/deployment.h"
#include "core/workbench/retraining.h"
#include "core/workbench/watching.h"
#include "ui/widgets/page.h"

#include <memory>
#include <optional>
#include <vector>

class QPushButton;
class QTabWidget;
class QTableView;

namespace espalier::ui {

class MomentEdit;
class MonitorChallenger;
class MonitorDetails;
class MonitorSchedule;
class MonitorShadow;
class SectionHeader;
class ValueTableModel;

//! What is deployed, how fresh it is, what was promised and came true, what moved, and which versions there were.
class MonitorPage : public Page
{
    Q_OBJECT

public:
    explicit MonitorPage(QWidget *parent = nullptr);

    //! Nothing can be monitored yet. reason: what is missing; action: the button to what comes next.
    void setUnavailable(const QString &reason, const QString &action);
    //! Keeps the selected project. What was watched before may be of before: it is asked for again once the page is seen.
    void setProjects(const std::vector<deploy::Project> &projects);
    void setWatched(const std::vector<workbench::Watched> &watched);
    void setBusy(bool isBusy);
    //! Shown beside its project, which is selected; null: none.
    void setRetraining(std::shared_ptr<const workbench::Retraining> retraining);
    void setRetrainBusy(bool isBusy);

    //! Timers of the selected project, which it asks for.
    MonitorSchedule &schedule() const { return *m_schedule; }

Q_SIGNALS:
    void refreshRequested();
    //! The page is seen, and does not know how what is deployed fares as of a moment; nothing: now.
    void watchRequested(std::optional<espalier::Timestamp> asOf);
    void projectActivated(const QString &name);
    void retrainRequested(const QString &name);
    //! isAnyway: it is not seen to be better.
    void promoteRequested(bool isAnyway);
    //! The new model is to be deployed beside what answers.
    void besideRequested();
    void shadowPromoted(const QString &name);
    void shadowRetired(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildProjects();
    QWidget *buildParts();
    void askSoon();
    const workbench::Watched *watchedOf(const deploy::Project &project) const;
    void showSelected();
    void connectParts();
    void retranslate();
    void showProjects();
    void showVersions();
    void activate();
    const deploy::Project *selected() const;

    std::vector<deploy::Project> m_projects;
    std::vector<workbench::Watched> m_watched;
    std::shared_ptr<const workbench::Retraining> m_retraining;
    bool m_isStale = true; //!< what was watched is of before
    bool m_isRetraining = false;

    SectionHeader *m_header = nullptr;
    MomentEdit *m_moment = nullptr; //!< as of which all is watched
    QPushButton *m_refresh = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_retrain = nullptr;
    QTableView *m_table = nullptr;
    ValueTableModel *m_model = nullptr;
    QTabWidget *m_tabs = nullptr;
    MonitorDetails *m_details = nullptr;
    MonitorChallenger *m_challenger = nullptr;
    MonitorSchedule *m_schedule = nullptr;
    MonitorShadow *m_shadow = nullptr;
    QTableView *m_versions = nullptr;
    ValueTableModel *m_versionsModel = nullptr;
};

} // namespace espalier::ui

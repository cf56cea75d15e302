// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"
#include "core/workbench/deployments.h"
#include "core/workbench/gymtruth.h"
#include "core/workbench/refresh.h"
#include "ui/base/job.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace espalier::ui {

class Database;
class JobList;
class StudyDocument;
class Training;

//! What a deployment would do, what is deployed, and what it predicts now.
class Deploying : public QObject
{
    Q_OBJECT

public:
    Deploying(Database &database, StudyDocument &document, Training &training, JobList &jobs,
              QObject *parent = nullptr);

    //! threshold: from which on a binary model predicts the positive class.
    void propose(const QString &run, double threshold = model::middleThreshold);
    //! How many reasons of each prediction are proposed to be given; 0: none. What is proposed is proposed anew.
    void setReasons(std::size_t most);
    //! What is proposed from then on stands beside the version that answers, or answers. What is proposed is proposed anew.
    void setShadow(bool isShadow);
    void deploy();
    void activate(const QString &project, int version);
    void rollBack(const QString &project);
    //! The shadow of a project answers from then on.
    void promote(const QString &project);
    void retireShadow(const QString &project);
    void retire(const QString &project);
    //! Writes the table of predictions anew, and logs what is said. asOf: nothing is now.
    void score(const QString &project, std::optional<Timestamp> asOf = {});
    //! Brings it up to date by what changed.
    void scoreChanged(const QString &project, std::optional<Timestamp> asOf = {});
    void refreshProjects();
    void readLive(const QString &project);

    const std::optional<workbench::Deployable> &proposed() const { return m_proposed; }
    const std::vector<deploy::Project> &projects() const { return m_projects; }

    //! What a version was made for, by whomever.
    void readStudy(const QString &project, int version);

Q_SIGNALS:
    void proposedChanged();
    void projectsChanged();
    //! A version was deployed, activated or rolled back to, and is the one that answers.
    void activated(const QString &project, int version);
    void retired(const QString &project);
    //! A version stands beside the one that answers; 0: none does any more.
    void shadowed(const QString &project, int version);
    void scored(const QString &project, const espalier::workbench::Refresh &refresh);
    //! all: how many predictions there are, as soon as it is known.
    void liveRead(const QString &project, const espalier::deploy::LivePredictions &predictions,
                  std::optional<std::int64_t> all);
    void studyRead(const espalier::study::Study &study);
    //! Of the Gym, where its truth is known of what the project asks: what is true beside those predictions.
    void truthRead(const QString &project, const espalier::workbench::GymTruth &truth);
    void busyChanged(bool isBusy);
    void failed(const espalier::Error &error);

private:
    template<typename T>
    void start(const QString &title, std::function<Result<T>(const pg::Settings &, Progress &)> work,
               std::function<void(T)> done);
    //! Another version of a project answers from then on: that which the activation gives.
    using Activation =
        std::function<Result<deploy::Version>(const std::string &project, const pg::Settings &, Progress &)>;
    void makeActive(const QString &project, const QString &title, const Activation &activation);
    void startScoring(const QString &project, const workbench::RefreshOptions &options);
    void forget();
    void take(std::vector<deploy::Project> projects);
    void readTruth(const QString &project);
    void countLive(const QString &project, const deploy::LivePredictions &predictions);

    Database &m_database;
    StudyDocument &m_document;
    Training &m_training;
    JobList &m_jobs;
    Job m_job;
    Job m_readJob; //!< never in the way of a change
    Job m_liveJob;
    Job m_countJob;
    Job m_studyJob;
    Job m_truthJob;
    std::size_t m_reasons = 0;
    bool m_isShadow = false;
    QString m_run; //!< that was proposed last
    double m_threshold = model::middleThreshold;
    std::optional<workbench::Deployable> m_proposed;
    std::vector<deploy::Project> m_projects;
    std::string m_key; //!< of the database they are of
};

} // namespace espalier::ui

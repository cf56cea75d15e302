// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/handle.h"
#include "core/pg/settings.h"
#include "core/snapshot/snapshot.h"
#include "core/training/job.h"
#include "core/training/run.h"
#include "core/training/train.h"
#include "core/workbench/places.h"
#include "ui/base/job.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace espalier::ui {

class Database;
class JobList;
class StudyDocument;

using training::ChosenLearner;

//! Snapshot and runs of the open study.
class Training : public QObject
{
    Q_OBJECT

public:
    Training(workbench::Places places, Database &database, StudyDocument &document, JobList &jobs,
             QObject *parent = nullptr);

    //! How a snapshot is taken.
    enum class Fetching
    {
        Changes, //!< of tables that were read before, only what changed since
        All
    };

    //! Takes a new snapshot of the study.
    void fetch(Fetching fetching);
    //! Trains in worker processes, on rows that are brought up to date first. The baseline comes along. search: beyond the learners' grids.
    void train(const std::vector<ChosenLearner> &learners, Seed seed, const training::SearchLimit &search = {});
    void stop();
    bool isRunning() const { return m_job.isRunning(); }
    //! What was kept of the open study is still read.
    bool isReading() const { return m_restoreJob.isRunning(); }
    //! Snapshot and runs of a study that is no longer open; what was kept of the one that is comes back.
    void forget();

    //! Null where there is none.
    using Snapshot = std::shared_ptr<const snapshot::Snapshot>;
    //! Its outline: features are for those that train, which read them themselves.
    const Snapshot &snapshot() const { return m_taken.outline; }
    //! The few rows of it that deploying needs.
    const Snapshot &excerpt() const { return m_taken.excerpt; }
    //! With the runs on earlier rows.
    const training::Comparison &comparison() const { return m_comparison; }

Q_SIGNALS:
    void snapshotChanged();
    void comparisonChanged();
    void learnerProgressed(const QString &learner, double fraction, const QString &stage);
    //! Its run is in comparison() already.
    void learnerDone(const QString &learner);
    void learnerFailed(const QString &learner, const espalier::Error &error);
    void runningChanged(bool isRunning);
    void readingChanged();
    void failed(const espalier::Error &error);
    //! Nothing was fetched, since it would not fit into memory; so many examples would.
    void tooLarge(const espalier::Error &error, qint64 fitting);

private:
    struct Taken
    {
        Snapshot outline;
        Snapshot excerpt;
    };
    struct Trained
    {
        Taken taken;
        training::Comparison comparison;
        std::vector<training::TrainingOutcome> outcomes;
    };
    using Chosen = std::vector<ChosenLearner>;

    struct Work
    {
        workbench::Places places;
        study::Study study;
        catalog::Handle catalog;
        pg::Settings settings;
        Chosen learners;
        Seed seed;
        training::SearchLimit search = {};
        Fetching fetching = Fetching::Changes;
        std::function<void(std::size_t)> refused = {};
        std::function<void(const training::TrainingJob &, double, const Message &)> progressed = {};
        std::function<void(const Taken &, const std::vector<training::Run> &earlier)> taken = {};
        std::function<void(const std::string &learner, training::Comparison soFar)> grown = {};
    };

    static Result<Trained> kept(const workbench::Places &places, const study::Study &study,
                                const std::optional<pg::Identity> &database);
    static Result<Trained> carryOut(const Work &work, Progress &progress);
    void grow(const QString &learner, training::Comparison soFar);
    void take(const Taken &taken, std::vector<training::Run> earlier);
    void start(const QString &title, const Chosen &learners, Seed seed, const training::SearchLimit &search,
               Fetching fetching);
    void finished(int id, Result<Trained> trained, std::size_t fitting);
    void restore();

    workbench::Places m_places;
    Database &m_database;
    StudyDocument &m_document;
    JobList &m_jobs;
    Job m_job;
    Job m_restoreJob;
    Taken m_taken;
    training::Comparison m_comparison;
    int m_turn = 0; //!< what an earlier training tells later is not listened to
};

} // namespace espalier::ui

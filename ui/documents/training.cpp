// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/training.h"

#include "core/base/memory.h"
#include "core/learn/baseline.h"
#include "core/learn/learner.h"
#include "core/snapshot/keeping.h"
#include "core/training/earlier.h"
#include "core/training/runs.h"
#include "core/workbench/snapshots.h"
#include "ui/base/joblist.h"
#include "ui/documents/database.h"
#include "ui/documents/studydocument.h"
#include "ui/words/error.h"
#include "ui/words/sentence.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace espalier::ui {

namespace {

void append(std::vector<training::Run> &runs, std::vector<training::Run> others)
{
    std::ranges::move(others, std::back_inserter(runs));
}

} // namespace

Training::Training(workbench::Places places, Database &database, StudyDocument &document, JobList &jobs,
                   QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_database(database)
    , m_document(document)
    , m_jobs(jobs)
{
    connect(&m_database, &Database::catalogChanged, this, &Training::restore);
    connect(&m_job, &Job::ended, this, [this] {
        Q_EMIT runningChanged(false);
    });
    for (const auto turn : {&Job::started, &Job::ended})
        connect(&m_restoreJob, turn, this, &Training::readingChanged);
}

//! Snapshot and runs belong to one study; a changed one has those that the cache has of it, if any.
void Training::forget()
{
    ++m_turn;
    if (m_taken.outline || !m_comparison.runs.empty()) {
        m_taken = {};
        m_comparison = {};
        Q_EMIT snapshotChanged();
        Q_EMIT comparisonChanged();
    }
    restore();
}

//! What was fetched and trained before. On the job's thread.
Result<Training::Trained> Training::kept(const workbench::Places &places, const study::Study &study,
                                         const std::optional<pg::Identity> &database)
{
    using snapshot::Extent;
    auto runs = workbench::openRuns(places);
    if (!runs)
        return Failure(runs.error());
    auto snapshot = database ? snapshot::newestSnapshot(*runs, study, *database, Extent::Outline)
                             : snapshot::onlySnapshot(*runs, study, Extent::Outline);
    if (!snapshot)
        return Failure(snapshot.error());
    auto excerpt = snapshot::loadSnapshot(*runs, snapshot->id, Extent::Excerpt);
    if (!excerpt)
        return Failure(excerpt.error());
    auto comparison = training::compareRuns(*runs, study, *snapshot);
    if (!comparison)
        return Failure(comparison.error());
    auto earlier = training::earlierRuns(*runs, *snapshot);
    if (!earlier)
        return Failure(earlier.error());
    append(comparison->earlier, std::move(*earlier));
    return Trained{{std::make_shared<const snapshot::Snapshot>(std::move(*snapshot)),
                    std::make_shared<const snapshot::Snapshot>(std::move(*excerpt))},
                   std::move(*comparison),
                   {}};
}

//! What was fetched and trained before for exactly this study is there again: of the connected database, or of the only one without a
//! connection. Nothing is said where there is nothing.
void Training::restore()
{
    if (!m_document.isOpen() || m_job.isRunning())
        return;
    const auto database =
        m_database.isConnected() ? std::optional(m_database.explored().database) : std::optional<pg::Identity>();
    m_restoreJob.start(
        [places = m_places, study = m_document.study(), database](Progress & /*progress*/) {
            return kept(places, study, database);
        },
        [this](Result<Trained> restored) {
            if (m_job.isRunning() || (!restored && !m_taken.outline))
                return;
            if (!restored) {
                // What is shown is of another database.
                m_taken = {};
                m_comparison = {};
                Q_EMIT snapshotChanged();
                Q_EMIT comparisonChanged();
                return;
            }
            m_taken = std::move(restored->taken);
            m_comparison = std::move(restored->comparison);
            Q_EMIT snapshotChanged();
            Q_EMIT comparisonChanged();
        });
}

//! What was trained on rows that are older stays to be seen; it is not compared with what is trained on other rows.
void Training::take(const Taken &taken, std::vector<training::Run> earlier)
{
    if (m_taken.outline && m_taken.outline->id == taken.outline->id)
        return;
    m_comparison = {};
    m_comparison.earlier = std::move(earlier);
    m_taken = taken;
    Q_EMIT snapshotChanged();
    Q_EMIT comparisonChanged();
}

void Training::fetch(Fetching fetching)
{
    start(fetching == Fetching::All ? tr("Fetch All Rows Afresh") : tr("Fetch Examples"), {}, {}, {}, fetching);
}

void Training::train(const Chosen &learners, Seed seed, const training::SearchLimit &search)
{
    const std::string baseline(learn::baselineName());
    Chosen all{{.name = baseline, .parameters = {}}};
    for (const auto &learner : learners) {
        if (learner.name != baseline)
            all.push_back(learner);
    }
    start(tr("Train %n Learner(s)", nullptr, static_cast<int>(learners.size())), all, seed, search, Fetching::Changes);
}

void Training::stop()
{
    if (!m_job.isRunning())
        return;
    m_job.cancel();
    // Rows that were read and runs that were done by now are kept.
    restore();
}

//! On the job's thread.
Result<Training::Trained> Training::carryOut(const Work &work, Progress &progress)
{
    auto stores = workbench::openStores(work.places);
    if (!stores)
        return Failure(stores.error());
    auto snapshot = workbench::takeSnapshot(work.study, work.catalog, work.settings, *stores, progress,
                                            {.isFresh = work.fetching == Fetching::All, .refused = work.refused});
    if (!snapshot)
        return Failure(snapshot.error());
    const Taken taken{std::make_shared<const snapshot::Snapshot>(snapshot::outlineOf(*snapshot)),
                      std::make_shared<const snapshot::Snapshot>(snapshot::excerptOf(*snapshot))};
    *snapshot = {}; // features are read by those that train
    releaseFreedMemory();
    const auto earlier = training::earlierRuns(stores->runs, *taken.outline);
    if (!earlier)
        return Failure(earlier.error());
    work.taken(taken, *earlier);
    const auto compared = [&] {
        auto comparison = training::compareRuns(stores->runs, work.study, *taken.outline);
        if (comparison)
            append(comparison->earlier, *earlier);
        return comparison;
    };
    const auto finished = [&](const training::TrainingOutcome &outcome) {
        if (!outcome.run)
            return;
        // The last one comes with all of it.
        if (auto soFar = compared())
            work.grown(outcome.job.learner, std::move(*soFar));
    };
    // Of rows that were kept before that was, the number behind their label is not there.
    auto learners = work.learners;
    std::erase_if(learners, [&](const training::ChosenLearner &chosen) {
        const auto learner = learn::findLearner(chosen.name);
        const bool hasQuantity = !taken.outline->frame.quantity.empty();
        return learner && !learn::suits(*learner, {.task = work.study.task, .hasQuantity = hasQuantity});
    });
    const auto jobs = training::jobsFor(work.study, taken.outline->id, workbench::runsFile(work.places).string(),
                                        learners, work.seed, {.trials = 0, .search = work.search});
    auto outcomes = training::trainAll(jobs, work.places.worker, progress, {work.progressed, finished});
    auto comparison = compared();
    if (!comparison)
        return Failure(comparison.error());
    return Trained{taken, std::move(*comparison), std::move(outcomes)};
}

void Training::start(const QString &title, const Chosen &learners, Seed seed, const training::SearchLimit &search,
                     Fetching fetching)
{
    if (!m_database.isConnected() || !m_document.isOpen())
        return;
    auto id = std::make_shared<int>(0);
    auto fitting = std::make_shared<std::size_t>(0);
    const auto turn = ++m_turn;
    Work work{.places = m_places,
              .study = m_document.study(),
              .catalog = m_database.explored().catalog,
              .settings = *m_database.settings(),
              .learners = learners,
              .seed = seed,
              .search = search,
              .fetching = fetching};
    work.refused = [fitting](std::size_t examples) {
        *fitting = examples;
    };
    work.progressed = [this](const training::TrainingJob &job, double fraction, const Message &stage) {
        QMetaObject::invokeMethod(
            this,
            [this, learner = QString::fromStdString(job.learner), fraction, stage] {
                Q_EMIT learnerProgressed(learner, fraction, stageText(stage));
            },
            Qt::QueuedConnection);
    };
    work.taken = [this, turn](const Taken &taken, const std::vector<training::Run> &earlier) {
        QMetaObject::invokeMethod(
            this,
            [this, turn, taken, earlier] {
                if (turn == m_turn)
                    take(taken, earlier);
            },
            Qt::QueuedConnection);
    };
    work.grown = [this, turn](const std::string &learner, training::Comparison soFar) {
        QMetaObject::invokeMethod(
            this,
            [this, turn, learner = QString::fromStdString(learner), soFar = std::move(soFar)]() mutable {
                if (turn == m_turn)
                    grow(learner, std::move(soFar));
            },
            Qt::QueuedConnection);
    };
    m_job.start(
        [work = std::move(work)](Progress &progress) {
            return carryOut(work, progress);
        },
        [this, id, fitting](Result<Trained> trained) {
            finished(*id, std::move(trained), *fitting);
        });
    *id = m_jobs.follow(m_job, title);
    Q_EMIT runningChanged(true);
}

//! A score is shown as soon as it is known.
void Training::grow(const QString &learner, training::Comparison soFar)
{
    m_comparison = std::move(soFar);
    Q_EMIT comparisonChanged();
    Q_EMIT learnerDone(learner);
}

void Training::finished(int id, Result<Trained> trained, std::size_t fitting)
{
    if (!trained) {
        m_jobs.finish(id, JobState::Phase::Failed, headline(trained.error()));
        if (fitting > 0)
            Q_EMIT tooLarge(trained.error(), static_cast<qint64>(fitting));
        else
            Q_EMIT failed(trained.error());
        return;
    }
    m_jobs.finish(id, JobState::Phase::Done);
    ++m_turn;
    m_taken = std::move(trained->taken);
    m_comparison = std::move(trained->comparison);
    Q_EMIT snapshotChanged();
    Q_EMIT comparisonChanged();
    for (const auto &outcome : trained->outcomes) {
        if (outcome.run)
            Q_EMIT learnerDone(QString::fromStdString(outcome.job.learner));
        else
            Q_EMIT learnerFailed(QString::fromStdString(outcome.job.learner), outcome.run.error());
    }
}

} // namespace espalier::ui

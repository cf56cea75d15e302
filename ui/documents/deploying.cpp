// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/deploying.h"

#include "core/workbench/messages.h"
#include "core/workbench/projects.h"
#include "core/workbench/rowprofile.h"
#include "core/workbench/shadow.h"
#include "core/workbench/stores.h"
#include "ui/base/joblist.h"
#include "ui/documents/database.h"
#include "ui/documents/studydocument.h"
#include "ui/documents/training.h"
#include "ui/words/error.h"

#include <algorithm>
#include <memory>

namespace espalier::ui {

namespace {

constexpr std::size_t liveRows = 200;

//! What a change in the database comes to, with the projects as they are then.
struct Changed
{
    QString project;
    int version = 0;
    std::vector<deploy::Project> projects;
};

Result<Changed> withProjects(const QString &project, int version, const pg::Settings &settings, Progress &progress)
{
    auto projects = workbench::projects(settings, progress);
    if (!projects)
        return Failure(projects.error());
    return Changed{project, version, std::move(*projects)};
}

} // namespace

Deploying::Deploying(Database &database, StudyDocument &document, Training &training, JobList &jobs, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_document(document)
    , m_training(training)
    , m_jobs(jobs)
{
    connect(&m_job, &Job::ended, this, [this] {
        Q_EMIT busyChanged(false);
    });
    connect(&m_training, &Training::comparisonChanged, this, &Deploying::forget);
    connect(&m_database, &Database::catalogChanged, this, &Deploying::refreshProjects);
}

void Deploying::forget()
{
    if (!m_proposed)
        return;
    m_proposed.reset();
    Q_EMIT proposedChanged();
}

template<typename T>
void Deploying::start(const QString &title, std::function<Result<T>(const pg::Settings &, Progress &)> work,
                      std::function<void(T)> done)
{
    if (!m_database.isConnected())
        return;
    auto id = std::make_shared<int>(0);
    m_job.start(
        [settings = *m_database.settings(), work = std::move(work)](Progress &progress) -> Result<T> {
            return work(settings, progress);
        },
        [this, id, done = std::move(done)](Result<T> result) {
            m_jobs.finish(*id, result ? JobState::Phase::Done : JobState::Phase::Failed,
                          result ? QString() : headline(result.error()));
            if (result)
                done(std::move(*result));
            else
                Q_EMIT failed(result.error());
        });
    *id = m_jobs.follow(m_job, title);
    Q_EMIT busyChanged(true);
}

void Deploying::setReasons(std::size_t most)
{
    m_reasons = most;
    if (!m_run.isEmpty())
        propose(m_run, m_threshold);
}

void Deploying::setShadow(bool isShadow)
{
    m_isShadow = isShadow;
    if (!m_run.isEmpty())
        propose(m_run, m_threshold);
}

void Deploying::propose(const QString &run, double threshold)
{
    const auto &runs = m_training.comparison().runs;
    const auto found = std::ranges::find(runs, run.toStdString(), &training::Run::id);
    if (found == runs.end() || !m_training.excerpt() || !m_database.isConnected())
        return;
    m_run = run;
    m_threshold = threshold;
    auto id = std::make_shared<int>(0);
    auto chosen = *found;
    if (chosen.model.task == Task::Binary)
        chosen.model.threshold = threshold;
    m_job.start(
        [study = m_document.study(), catalog = m_database.explored().catalog, snapshot = m_training.excerpt(),
         chosen = std::move(chosen), comparison = m_training.comparison(), places = m_database.places(),
         settings = *m_database.settings(), reasons = m_reasons, isShadow = m_isShadow](Progress &progress) {
            progress.report(-1, workbench::messages::writingSql());
            workbench::TrainedRun trained{*snapshot, chosen, {}, reasons, isShadow};
            if (auto store = workbench::openRuns(places))
                trained.profile = workbench::rowProfile(*store, chosen, study);
            auto proposed = workbench::proposeDeployment(study, catalog, trained, settings, progress);
            if (proposed)
                workbench::addCautions(*proposed, comparison);
            return proposed;
        },
        [this, id](Result<workbench::Deployable> proposed) {
            m_jobs.finish(*id, proposed ? JobState::Phase::Done : JobState::Phase::Failed,
                          proposed ? QString() : headline(proposed.error()));
            if (!proposed) {
                Q_EMIT failed(proposed.error());
                return;
            }
            m_proposed = std::move(*proposed);
            Q_EMIT proposedChanged();
        });
    *id = m_jobs.follow(m_job, tr("Prepare the Deployment"));
    Q_EMIT busyChanged(true);
}

void Deploying::deploy()
{
    if (!m_proposed)
        return;
    auto deployable = std::make_shared<workbench::Deployable>(*m_proposed);
    // The page has asked.
    for (const auto agreement : {deploy::Agreement::Anyway, deploy::Agreement::AnotherDatabase})
        deploy::agree(deployable->proposal, agreement);
    const auto project = QString::fromStdString(deployable->proposal.project);
    start<Changed>(
        tr("Deploy %1").arg(project),
        [deployable, project](const pg::Settings &settings, Progress &progress) -> Result<Changed> {
            const auto version = workbench::applyDeployment(*deployable, settings, progress);
            if (!version)
                return Failure(version.error());
            return withProjects(project, version->number, settings, progress);
        },
        [this, isShadow = deployable->proposal.isShadow](Changed changed) {
            forget();
            take(std::move(changed.projects));
            if (isShadow)
                Q_EMIT shadowed(changed.project, changed.version);
            else
                Q_EMIT activated(changed.project, changed.version);
        });
}

void Deploying::activate(const QString &project, int version)
{
    makeActive(project, tr("Activate Version %1").arg(version),
               [version](const std::string &name, const pg::Settings &settings, Progress &progress) {
                   return workbench::activate(name, version, settings, progress);
               });
}

void Deploying::rollBack(const QString &project)
{
    makeActive(project, tr("Roll Back %1").arg(project), workbench::rollBack);
}

void Deploying::promote(const QString &project)
{
    makeActive(project, tr("Promote the Shadow of %1").arg(project),
               [](const std::string &name, const pg::Settings &settings, Progress &progress) {
                   return workbench::promote(name, settings, progress);
               });
}

void Deploying::makeActive(const QString &project, const QString &title, const Activation &activation)
{
    start<Changed>(
        title,
        [project, activation](const pg::Settings &settings, Progress &progress) -> Result<Changed> {
            const auto active = activation(project.toStdString(), settings, progress);
            if (!active)
                return Failure(active.error());
            return withProjects(project, active->number, settings, progress);
        },
        [this](Changed changed) {
            take(std::move(changed.projects));
            Q_EMIT activated(changed.project, changed.version);
        });
}

void Deploying::retireShadow(const QString &project)
{
    start<Changed>(
        tr("Retire the Shadow of %1").arg(project),
        [project](const pg::Settings &settings, Progress &progress) -> Result<Changed> {
            if (auto retired = workbench::retireShadow(project.toStdString(), settings, progress); !retired)
                return Failure(retired.error());
            return withProjects(project, 0, settings, progress);
        },
        [this](Changed changed) {
            take(std::move(changed.projects));
            Q_EMIT shadowed(changed.project, 0);
        });
}

void Deploying::retire(const QString &project)
{
    start<Changed>(
        tr("Retire %1").arg(project),
        [project](const pg::Settings &settings, Progress &progress) -> Result<Changed> {
            if (auto retired = workbench::retire(project.toStdString(), settings, progress); !retired)
                return Failure(retired.error());
            return withProjects(project, 0, settings, progress);
        },
        [this](Changed changed) {
            forget();
            take(std::move(changed.projects));
            Q_EMIT retired(changed.project);
        });
}

void Deploying::score(const QString &project, std::optional<Timestamp> asOf)
{
    startScoring(project, {.asOf = asOf});
}

void Deploying::scoreChanged(const QString &project, std::optional<Timestamp> asOf)
{
    startScoring(project, {.isChangedOnly = true, .asOf = asOf});
}

void Deploying::startScoring(const QString &project, const workbench::RefreshOptions &options)
{
    start<workbench::Refresh>(
        tr("Refresh Predictions of %1").arg(project),
        [project, options, file = m_database.places().cache](const pg::Settings &settings,
                                                             Progress &progress) -> Result<workbench::Refresh> {
            auto cache = store::Cache::open(file);
            if (!cache)
                return Failure(cache.error());
            auto refreshing = options;
            refreshing.cache = &*cache;
            return workbench::refreshPredictions(project.toStdString(), settings, progress, refreshing);
        },
        [this, project](const workbench::Refresh &refresh) {
            Q_EMIT scored(project, refresh);
        });
}

void Deploying::take(std::vector<deploy::Project> projects)
{
    m_projects = std::move(projects);
    Q_EMIT projectsChanged();
}

void Deploying::refreshProjects()
{
    if (!m_database.isConnected())
        return;
    // What another database has is not shown as this one's, not even until this one answers.
    if (const auto &key = m_database.explored().key; m_key != key) {
        m_key = key;
        m_liveJob.cancel();
        m_countJob.cancel();
        m_studyJob.cancel();
        m_truthJob.cancel();
        forget();
        take({});
    }
    auto id = std::make_shared<int>(0);
    m_readJob.start(
        [settings = *m_database.settings()](Progress &progress) {
            return workbench::projects(settings, progress);
        },
        [this, id](Result<std::vector<deploy::Project>> projects) {
            m_jobs.finish(*id, projects ? JobState::Phase::Done : JobState::Phase::Failed,
                          projects ? QString() : headline(projects.error()));
            if (projects)
                take(std::move(*projects));
            else
                Q_EMIT failed(projects.error());
        });
    *id = m_jobs.follow(m_readJob, tr("Read What Is Deployed"));
}

void Deploying::readLive(const QString &project)
{
    if (!m_database.isConnected())
        return;
    m_countJob.cancel();
    m_truthJob.cancel();
    m_liveJob.start(
        [settings = *m_database.settings(), project](Progress &progress) {
            return workbench::livePredictions(project.toStdString(), liveRows, settings, progress);
        },
        [this, project](Result<deploy::LivePredictions> predictions) {
            if (!predictions) {
                Q_EMIT failed(predictions.error());
                return;
            }
            countLive(project, *predictions);
            readTruth(project);
        });
}

//! Nothing is told of other databases, nor of other questions.
void Deploying::readTruth(const QString &project)
{
    if (!m_database.isGym())
        return;
    m_truthJob.start(
        [folder = m_database.places().gym, project](Progress &progress) {
            return workbench::gymTruth(folder, project.toStdString(), progress);
        },
        [this, project](const Result<workbench::GymTruth> &truth) {
            if (truth)
                Q_EMIT truthRead(project, *truth);
        });
}

void Deploying::readStudy(const QString &project, int version)
{
    if (!m_database.isConnected())
        return;
    m_studyJob.start(
        [settings = *m_database.settings(), project, version](Progress &progress) {
            return workbench::deployedStudy(project.toStdString(), version, settings, progress);
        },
        [this](const Result<study::Study> &study) {
            if (study)
                Q_EMIT studyRead(*study);
            else
                Q_EMIT failed(study.error());
        });
}

//! Where not all were read: that can take as long as all predictions, so that the first ones are shown before.
void Deploying::countLive(const QString &project, const deploy::LivePredictions &predictions)
{
    if (const auto count = predictions.rows.size(); count < liveRows) {
        Q_EMIT liveRead(project, predictions, static_cast<std::int64_t>(count));
        return;
    }
    Q_EMIT liveRead(project, predictions, std::nullopt);
    m_countJob.start(
        [settings = *m_database.settings(), project](Progress &progress) {
            return workbench::countPredictions(project.toStdString(), settings, progress);
        },
        [this, project, predictions](const Result<std::int64_t> &all) {
            if (all)
                Q_EMIT liveRead(project, predictions, *all);
            else
                Q_EMIT failed(all.error());
        });
}

} // namespace espalier::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/explaining.h"

#include "core/base/messages.h"
#include "core/learn/learner.h"
#include "core/training/runs.h"
#include "core/workbench/stores.h"
#include "ui/base/joblist.h"
#include "ui/documents/database.h"
#include "ui/documents/studydocument.h"
#include "ui/documents/training.h"
#include "ui/words/error.h"
#include "ui/words/sentence.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace espalier::ui {

Explaining::Explaining(workbench::Places places, Database &database, StudyDocument &document, Training &training,
                       JobList &jobs, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_database(database)
    , m_document(document)
    , m_training(training)
    , m_jobs(jobs)
{
    connect(&m_job, &Job::ended, this, [this] {
        if (const auto given = std::exchange(m_asked, {}); !given.isEmpty())
            Q_EMIT failed(given, {.code = Error::Code::Cancelled, .problem = messages::stopped()});
    });
    connect(&m_slicing, &Job::ended, this, [this] {
        if (const auto [run, against] = std::exchange(m_slicesAsked, {}); !run.isEmpty())
            Q_EMIT slicesFailed(run, against, {.code = Error::Code::Cancelled, .problem = messages::stopped()});
    });
}

const workbench::Explanation *Explaining::explanation(const QString &run) const
{
    const auto found = m_explanations.find(run);
    return found == m_explanations.end() ? nullptr : &found->second;
}

void Explaining::forget()
{
    m_job.cancel();
    m_explanations.clear();
    m_slicing.cancel();
    m_slices.clear();
    m_featureJob.cancel();
}

const workbench::SliceFindings *Explaining::slices(const QString &run, const QString &against) const
{
    const auto found = m_slices.find({run, against});
    return found == m_slices.end() ? nullptr : &found->second;
}

workbench::SliceFindingsOptions Explaining::sliceOptions() const
{
    workbench::SliceFindingsOptions options;
    if (m_database.isConnected())
        options.parents = {m_database.explored(), *m_database.settings()};
    return options;
}

void Explaining::findSlices(const QString &run, const QString &against)
{
    const Pair asked{run, against};
    if (slices(run, against) != nullptr) {
        Q_EMIT slicesFound(run, against);
        return;
    }
    if (!m_training.snapshot() || !m_document.isOpen() || (m_slicing.isRunning() && m_slicesAsked == asked))
        return;
    m_slicing.cancel();
    auto question = workbench::sliceQuestion(m_training.comparison(), run.toStdString(), against.toStdString());
    if (!question) {
        Q_EMIT slicesFailed(run, against, question.error());
        return;
    }
    m_slicesAsked = asked;
    auto id = std::make_shared<int>(0);
    const auto title = tr("Find where %1 is wrong").arg(sentence(learn::told(question->run.learner)));
    m_slicing.start(
        [places = m_places, study = m_document.study(), rows = m_training.snapshot(), asking = std::move(*question),
         options = sliceOptions()](Progress &progress) -> Result<workbench::SliceFindings> {
            auto store = workbench::openRuns(places);
            if (!store)
                return Failure(store.error());
            return workbench::findSlices(*store, study, *rows, asking, options, progress);
        },
        [this, id, asked](Result<workbench::SliceFindings> findings) {
            m_slicesAsked = {};
            if (!findings) {
                m_jobs.finish(*id, JobState::Phase::Failed, headline(findings.error()));
                Q_EMIT slicesFailed(asked.first, asked.second, findings.error());
                return;
            }
            m_jobs.finish(*id, JobState::Phase::Done);
            m_slices[asked] = std::move(*findings);
            Q_EMIT slicesFound(asked.first, asked.second);
        });
    *id = m_jobs.follow(m_slicing, title);
}

void Explaining::explain(const QString &run)
{
    if (explanation(run) != nullptr) {
        Q_EMIT explained(run);
        return;
    }
    const auto &runs = m_training.comparison().runs;
    const auto found = std::ranges::find(runs, run.toStdString(), &training::Run::id);
    if (found == runs.end() || !m_training.snapshot() || !m_document.isOpen() || (m_job.isRunning() && m_asked == run))
        return;
    m_job.cancel(); // its entry among the jobs is told to be stopped before the next one stands there
    m_asked = run;
    auto id = std::make_shared<int>(0);
    auto outline = training::outlineOf(*found);
    const auto title = tr("Explain %1").arg(sentence(learn::told(outline.learner)));
    m_job.start(
        [places = m_places, study = m_document.study(), rows = m_training.snapshot(),
         explainedRun = std::move(outline)](Progress &progress) -> Result<workbench::Explanation> {
            auto store = workbench::openRuns(places);
            if (!store)
                return Failure(store.error());
            return workbench::explainRun(*store, study, *rows, explainedRun, {}, progress);
        },
        [this, id, run](Result<workbench::Explanation> explanation) {
            m_asked.clear();
            if (!explanation) {
                m_jobs.finish(*id, JobState::Phase::Failed, headline(explanation.error()));
                Q_EMIT failed(run, explanation.error());
                return;
            }
            m_jobs.finish(*id, JobState::Phase::Done);
            m_explanations[run] = std::move(*explanation);
            Q_EMIT explained(run);
        });
    *id = m_jobs.follow(m_job, title);
}

void Explaining::explainFeature(const QString &run, const QString &feature)
{
    const auto &runs = m_training.comparison().runs;
    const auto found = std::ranges::find(runs, run.toStdString(), &training::Run::id);
    if (found == runs.end() || !m_training.snapshot() || !m_document.isOpen())
        return;
    m_featureJob.cancel();
    auto outline = training::outlineOf(*found);
    auto id = std::make_shared<int>(0);
    const auto title = tr("Explain %1").arg(sentence(learn::told(outline.learner)));
    m_featureJob.start(
        [places = m_places, rows = m_training.snapshot(), explainedRun = std::move(outline),
         name = feature.toStdString()](Progress &progress) -> Result<workbench::FeatureExplanation> {
            auto store = workbench::openRuns(places);
            if (!store)
                return Failure(store.error());
            return workbench::explainFeature(*store, *rows, explainedRun, {name, {}}, {}, progress);
        },
        [this, id, run, feature](const Result<workbench::FeatureExplanation> &explanation) {
            if (explanation) {
                m_jobs.finish(*id, JobState::Phase::Done);
                Q_EMIT featureExplained(*explanation);
            } else {
                m_jobs.finish(*id, JobState::Phase::Failed, headline(explanation.error()));
                Q_EMIT featureFailed(run, feature, explanation.error());
            }
        });
    *id = m_jobs.follow(m_featureJob, title);
}

} // namespace espalier::ui

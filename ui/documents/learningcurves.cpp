// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/learningcurves.h"

#include "core/base/messages.h"
#include "core/learn/learner.h"
#include "core/training/runs.h"
#include "core/workbench/stores.h"
#include "ui/base/joblist.h"
#include "ui/documents/studydocument.h"
#include "ui/documents/training.h"
#include "ui/words/error.h"
#include "ui/words/sentence.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace espalier::ui {

LearningCurves::LearningCurves(workbench::Places places, StudyDocument &document, Training &training, JobList &jobs,
                               QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_document(document)
    , m_training(training)
    , m_jobs(jobs)
{
    connect(&m_job, &Job::ended, this, [this] {
        if (const auto given = std::exchange(m_asked, {}); !given.isEmpty())
            Q_EMIT failed(given, {.code = Error::Code::Cancelled, .problem = messages::stopped()});
    });
}

void LearningCurves::forget()
{
    m_job.cancel();
}

void LearningCurves::make(const QString &run)
{
    const auto &runs = m_training.comparison().runs;
    const auto found = std::ranges::find(runs, run.toStdString(), &training::Run::id);
    if (found == runs.end() || !m_document.isOpen() || (m_job.isRunning() && m_asked == run))
        return;
    m_job.cancel();
    m_asked = run;
    auto id = std::make_shared<int>(0);
    auto outline = training::outlineOf(*found);
    const auto title = tr("Learning curve of %1").arg(sentence(learn::told(outline.learner)));
    m_job.start(
        [places = m_places, metric = study::rankingMetric(m_document.study()),
         asked = std::move(outline)](Progress &progress) -> Result<training::LearningCurve> {
            auto store = workbench::openRuns(places);
            if (!store)
                return Failure(store.error());
            return training::learningCurve(
                *store, asked,
                {.metric = metric, .runs = workbench::runsFile(places).string(), .worker = places.worker}, progress);
        },
        [this, id, run](const Result<training::LearningCurve> &curve) {
            m_asked.clear();
            if (!curve) {
                m_jobs.finish(*id, JobState::Phase::Failed, headline(curve.error()));
                Q_EMIT failed(run, curve.error());
                return;
            }
            m_jobs.finish(*id, JobState::Phase::Done);
            Q_EMIT made(*curve);
        });
    *id = m_jobs.follow(m_job, title);
}

} // namespace espalier::ui

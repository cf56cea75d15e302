// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/pairing.h"

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

Pairing::Pairing(workbench::Places places, StudyDocument &document, Training &training, JobList &jobs, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_document(document)
    , m_training(training)
    , m_jobs(jobs)
{
    connect(&m_finding, &Job::ended, this, [this] {
        if (const auto given = std::exchange(m_asked, {}); !given.isEmpty())
            Q_EMIT pairsFailed(given, {.code = Error::Code::Cancelled, .problem = messages::stopped()});
    });
}

std::optional<training::Run> Pairing::runOf(const QString &run) const
{
    const auto &runs = m_training.comparison().runs;
    const auto found = std::ranges::find(runs, run.toStdString(), &training::Run::id);
    const bool isThere = found != runs.end() && m_training.snapshot() && m_document.isOpen();
    return isThere ? std::optional(training::outlineOf(*found)) : std::nullopt;
}

void Pairing::findPairs(const QString &run)
{
    if (const auto found = m_found.find(run); found != m_found.end()) {
        Q_EMIT pairsFound(found->second);
        return;
    }
    auto outline = runOf(run);
    if (!outline)
        return;
    m_finding.cancel(); // its entry among the jobs is told to be stopped before the next one stands there
    m_asked = run;
    auto id = std::make_shared<int>(0);
    const auto title = tr("Find which features of %1 work together").arg(sentence(learn::told(outline->learner)));
    m_finding.start(
        [places = m_places, rows = m_training.snapshot(),
         explainedRun = std::move(*outline)](Progress &progress) -> Result<workbench::PairsExplanation> {
            auto store = workbench::openRuns(places);
            if (!store)
                return Failure(store.error());
            return workbench::explainPairs(*store, *rows, explainedRun, {}, progress);
        },
        [this, id, run](Result<workbench::PairsExplanation> pairs) {
            m_asked.clear();
            if (!pairs) {
                m_jobs.finish(*id, JobState::Phase::Failed, headline(pairs.error()));
                Q_EMIT pairsFailed(run, pairs.error());
                return;
            }
            m_jobs.finish(*id, JobState::Phase::Done);
            m_found[run] = std::move(*pairs);
            Q_EMIT pairsFound(m_found[run]);
        });
    *id = m_jobs.follow(m_finding, title);
}

void Pairing::explainPair(const QString &run, const QString &first, const QString &second)
{
    auto outline = runOf(run);
    if (!outline)
        return;
    m_explaining.cancel();
    workbench::PairNamed named{.first = first.toStdString(), .second = second.toStdString(), .className = {}};
    m_explaining.start(
        [places = m_places, rows = m_training.snapshot(), explainedRun = std::move(*outline),
         named = std::move(named)](Progress &progress) -> Result<workbench::PairExplanation> {
            auto store = workbench::openRuns(places);
            if (!store)
                return Failure(store.error());
            return workbench::explainPair(*store, *rows, explainedRun, named, {}, progress);
        },
        [this, run, first, second](const Result<workbench::PairExplanation> &pair) {
            if (pair)
                Q_EMIT pairExplained(*pair);
            else
                Q_EMIT pairFailed(run, first, second, pair.error());
        });
}

void Pairing::forget()
{
    m_finding.cancel();
    m_explaining.cancel();
    m_found.clear();
}

} // namespace espalier::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/bestscore.h"

#include "ui/documents/studydocument.h"
#include "ui/documents/training.h"

#include <utility>

namespace espalier::ui {

BestScore::BestScore(workbench::Places places, StudyDocument &document, Training &training, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_document(document)
    , m_training(training)
{
    connect(&m_training, &Training::comparisonChanged, this, &BestScore::look);
}

//! Once for the rows of a snapshot, however many runs come.
void BestScore::look()
{
    const auto &taken = m_training.snapshot();
    const bool isThere = taken && m_document.isOpen() && !m_training.comparison().runs.empty();
    const auto wanted = isThere ? taken->id : std::string();
    if (wanted == m_asked)
        return;
    m_asked = wanted;
    m_job.cancel();
    if (m_best) {
        m_best.reset();
        Q_EMIT changed();
    }
    if (!isThere)
        return;
    using Best = std::optional<workbench::BestPossible>;
    m_job.start(
        [places = m_places, study = m_document.study(), taken](Progress &progress) {
            return workbench::bestPossible(places, study, *taken, progress);
        },
        [this, wanted](Result<Best> best) {
            // What cannot be told is not missed: the runs stand there without it.
            if (!best || m_asked != wanted)
                return;
            m_best = std::move(*best);
            Q_EMIT changed();
        });
}

} // namespace espalier::ui

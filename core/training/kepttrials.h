// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/learner.h"
#include "core/store/cache.h"
#include "core/training/job.h"
#include "core/training/trials.h"

#include <optional>
#include <string>

namespace espalier::training {

//! What a setting did on the folds, and how.
struct KeptTrial
{
    TrialOutcome outcome;
    bool isFittedStale = false; //!< Run::isFittedStale, of all settings alike
};

//! What searches tried on the same rows and folds with the same seed, so that one that was stopped, or is to go further, fits nothing twice.
//! They may take mostBytes in the file; those go first that were of use longest ago.
class KeptTrials
{
public:
    static constexpr std::size_t mostBytes = std::size_t{256} << 20U;

    //! Both must outlive it.
    KeptTrials(store::Cache &runs, const TrainingJob &job, const learn::Learner &learner);

    //! Nothing where it was not tried, or where what was kept of it is damaged: it is tried again then.
    std::optional<KeptTrial> find(const learn::Parameters &settings) const;
    Result<> keep(const learn::Parameters &settings, const KeptTrial &trial) const;
    //! Makes room for more.
    Result<> shrink() const;

private:
    std::string keyOf(const learn::Parameters &settings) const;

    store::Cache &m_runs;
    std::string m_snapshot;
    Json m_identity; //!< all that decides an outcome beside the settings
};

} // namespace espalier::training

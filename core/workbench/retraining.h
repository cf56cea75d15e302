// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/memory.h"
#include "core/evaluate/claims.h"
#include "core/snapshot/snapshot.h"
#include "core/training/run.h"
#include "core/workbench/champion.h"
#include "core/workbench/places.h"
#include "core/workbench/sides.h"
#include "core/workbench/stores.h"

#include <optional>
#include <string>

namespace espalier::workbench {

struct RetrainOptions
{
    Places places;
    std::size_t memory = defaultMemory(); //!< allowed, in bytes
    //! As if it were that moment: the schedule goes on, or ends, where a label is known then for the last time.
    std::optional<Timestamp> asOf = {};
};

//! The model that answers in a project beside one that was trained in the same way on what is known now.
struct Retraining
{
    std::string project;
    Champion champion;
    study::Study study; //!< of the challenger: the champion's, but for where its schedule ends
    training::Comparison comparison; //!< of the new runs, with the baseline
    training::Run challenger;
    snapshot::Snapshot excerpt; //!< of its rows: what deploying takes
    std::size_t tested = 0; //!< examples of the test
    std::size_t unseen = 0; //!< those whose label the champion cannot have learned from: both are scored on them
    std::optional<evaluate::Score> championScore; //!< by the study's metric; none where it is not defined on them
    std::optional<evaluate::Score> challengerScore;
    std::optional<evaluate::Claim> claim; //!< first: the challenger
    Sides sides; //!< what would change for those that are predicted now
};

//! Whether the challenger is better by more than matters, which is to be seen on rows that neither knew.
bool isBetter(const Retraining &retraining);

//! Brings the rows of the champion's study up to date, trains its learner with the settings that were chosen for it (where its run is kept
//! here; else they are chosen anew), and holds both against each other. Writes nothing into the database.
//! Errors: those of readChampion(), takeSnapshot() and training, and of checkMoment(); Invalid where no schedule could end at the moment.
Result<Retraining> retrain(const std::string &project, const pg::Settings &settings, Stores &stores, Progress &progress,
                           const RetrainOptions &options);

//! Deploys the challenger as the project's next version, which answers from then on; the threshold stays that of the champion. Errors: Invalid
//! where it is not better, unless isAnyway, and where anything else stands against it; those of deploying.
Result<deploy::Version> promote(const Retraining &retraining, const pg::Settings &settings, Stores &stores,
                                Progress &progress, bool isAnyway);

//! Deploys the challenger beside the champion, as its shadow, whatever is known of it yet. Errors: those of promote() but the first.
Result<deploy::Version> deployBeside(const Retraining &retraining, const pg::Settings &settings, Stores &stores,
                                     Progress &progress);

} // namespace espalier::workbench

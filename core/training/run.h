// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/evaluate/report.h"
#include "core/learn/learner.h"
#include "core/model/model.h"
#include "core/pg/identity.h"
#include "core/snapshot/snapshot.h"
#include "core/study/study.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace espalier::training {

//! Learner + parameters + snapshot + split -> model + out-of-sample predictions.
struct Run
{
    std::string id; //!< twelve hexadecimal digits, from all that decides it
    std::string learner;
    learn::Parameters parameters;
    std::string snapshot;
    pg::Identity database; //!< the database that the snapshot was read from
    Timestamp takenAt; //!< and when
    std::uint64_t seed = 42;
    double seconds = 0; //!< of training
    double predictMicroseconds = 0; //!< per row, here
    std::size_t modelBytes = 0; //!< of the printed document
    std::map<std::string, evaluate::SplitReport> splits; //!< "validation", "test"
    std::map<std::string, model::Predictions> predictions; //!< beside the snapshot's rows of that part
    model::Model model;
    bool isBaseline = false;
};

//! All runs of one snapshot, side by side.
struct Comparison
{
    std::string study;
    std::string metric; //!< the runs are ranked by, on validation: the study's, or one that is defined there
    bool isLowerBetter = false;
    std::size_t rowsUsed = 0;
    std::size_t rowsAvailable = 0;
    engine::Accounting rows;
    pg::Identity database; //!< the database that all of it is of
    Timestamp takenAt; //!< the moment as of which it was read
    study::Regime regime;
    std::string sample; //!< of those available, in words: snapshot::sampleText()
    std::map<std::string, evaluate::Truth> truths; //!< by split
    std::vector<std::uint32_t> testGroups; //!< test rows of one entity have one number
    std::vector<snapshot::Danger> dangers; //!< features that may know the label
    std::vector<Run> runs; //!< best first by the metric on validation
    std::string best; //!< an id; empty where there is no run
    std::vector<Run> earlier; //!< earlierRuns(), where they were asked for
    std::vector<Error> damaged; //!< runs that are kept and can be read no longer
};

} // namespace espalier::training

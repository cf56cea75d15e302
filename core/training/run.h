// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/evaluate/claims.h"
#include "core/evaluate/report.h"
#include "core/learn/learner.h"
#include "core/model/model.h"
#include "core/pg/identity.h"
#include "core/snapshot/snapshot.h"
#include "core/study/study.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace espalier::training {

//! How a model with the same settings did that was fitted on what was known at an earlier moment: would it have worked last spring?
struct Backtest
{
    std::optional<Timestamp> origin; //!< the moment; none where folds do not follow time
    std::size_t trained = 0; //!< rows
    evaluate::SplitReport report; //!< on the rows of the time from then on
    bool operator==(const Backtest &) const = default;
};

//! Settings that were tried.
struct Trial
{
    learn::Parameters settings;
    std::optional<double>
        score; //!< by the metric that they are chosen by, over all folds; none where it is not defined
    bool operator==(const Trial &) const = default;
};

//! What a search beyond the grid was worth.
struct SearchGain
{
    std::size_t settings = 0; //!< tried beyond the grid, each once
    std::string metric;
    //! By how much what is chosen is better on the folds than what the grid alone would choose. The interval is
    //! paired by entity, and holds for all that were tried at once: one of many is better by chance. The value is of the best of many too,
    //! so that as much is not to be expected of other rows.
    evaluate::Score gain;
    bool isSame = true; //!< the grid alone would choose the same
    bool isBeyondChance = false;
    bool operator==(const SearchGain &) const = default;
};

//! Whether what is learned from examples at the rows of an event table too (snapshot::Part::Further) does better.
struct FurtherGain
{
    std::size_t rows = 0; //!< of them, known when the test begins
    std::string metric;
    //! By how much the same settings are better on the folds with them; paired by entity.
    evaluate::Score gain;
    bool isKept = false; //!< better by more than a standard error: they are learned from
    bool operator==(const FurtherGain &) const = default;
};

//! Learner + parameters + snapshot + split -> model + out-of-sample predictions. Settings are chosen on the folds before the test; a model
//! of all whose label was known when the test begins is scored on it; the model that is kept is fitted on all whose label is known.
struct Run
{
    std::string id; //!< twelve hexadecimal digits, from all that decides it
    std::string learner;
    learn::Parameters parameters; //!< asked for
    learn::Parameters
        settings; //!< that it was fitted with: those asked for, those chosen, and what the folds found (rounds)
    std::vector<std::string> members; //!< of a blend: ids of the runs that it is the mean of
    std::vector<Trial> trials; //!< in the order of the grid, and then of the search
    std::optional<SearchGain> search; //!< where one was asked for
    std::vector<Backtest>
        backtests; //!< the earliest first; none in runs of earlier versions, whose validation has other rows
    std::int64_t labelKnown =
        0; //!< how long after its as-of time a label is known, in microseconds: the folds follow it
    double settingsSpread =
        1; //!< what its score on validation may claim is spread by so much: the settings were chosen by it
    std::optional<evaluate::Score>
        recalibrated; //!< by how much the validation's log loss is less; none where it was left
    bool isFittedStale = false; //!< on each row twice (Snapshot::earlier), since that did better on the folds
    bool isOfQuantity =
        false; //!< it learned the number that a yes/no question compares, and then how probable the answer is
    std::optional<FurtherGain> further; //!< where the snapshot has such examples; of a blend: none
    std::size_t rowsBehindScore = 0; //!< that the model was fitted on which the test's score is of
    std::size_t rowsBehindModel = 0; //!< that the model was fitted on which is kept
    std::string snapshot;
    pg::Identity database; //!< the database that the snapshot was read from
    Timestamp takenAt; //!< and when
    std::uint64_t seed = 42;
    double seconds = 0; //!< of training
    double predictMicroseconds = 0; //!< per row, here
    std::size_t modelBytes = 0; //!< of the printed document
    std::map<std::string, evaluate::SplitReport> splits; //!< "validation" (all folds before the test), "test"
    std::map<std::string, model::Predictions> predictions; //!< beside rowsBeside() of the snapshot
    //! The same before they were recalibrated, where they were; of a run just fitted: loadUncalibrated() has it later.
    std::map<std::string, model::Predictions> uncalibrated;
    model::Model model;
    std::optional<model::Model> tested; //!< that made the test's score; of a run just fitted: loadTested() has it later
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
    std::map<std::string, std::vector<std::uint32_t>> groups; //!< by split: rows of one entity have one number
    std::vector<snapshot::Danger> dangers; //!< features that may know the label
    std::vector<Run> runs; //!< best first by the metric on validation
    std::string best; //!< an id; empty where there is no run
    double region = 0; //!< differences of the metric within it do not matter
    std::map<std::string, std::vector<evaluate::Claim>> claims; //!< by split, of pairs of runs by their places
    std::vector<Run> earlier; //!< earlierRuns(), where they were asked for
    std::vector<Error> damaged; //!< runs that are kept and can be read no longer
};

} // namespace espalier::training

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/explain/curve.h"
#include "core/explain/dependence.h"
#include "core/explain/importance.h"
#include "core/snapshot/snapshot.h"
#include "core/store/cache.h"
#include "core/study/study.h"
#include "core/training/run.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier::workbench {

struct ExplainOptions
{
    std::size_t rows = 2000; //!< of the test that are looked at, at most; 0: all
    Seed seed; //!< of which, where not all are taken, and of the orders that features are put into
};

//! What a run's score on the test follows from: of the model that made it, on rows that it was not fitted on.
struct Explanation
{
    std::string run;
    std::string learner;
    std::size_t rowsAvailable = 0; //!< of the test; importances.rows of them were looked at
    std::size_t rowsBehindScore = 0; //!< that the model was fitted on
    pg::Identity database; //!< that the rows are of
    Timestamp takenAt;
    std::vector<std::string> classes; //!< of the model
    model::Link link = model::Link::Identity; //!< what the margins' units follow from
    explain::Importances importances;
};

//! Errors: those of loadTested() and of reading the snapshot's rows; Unsupported where its model cannot be explained; Invalid without a test;
//! Cancelled.
Result<Explanation> explainRun(store::Cache &runs, const study::Study &study, const snapshot::Snapshot &outline,
                               const training::Run &run, const ExplainOptions &options, Progress &progress);

//! What the model says where all rows have one value of a feature, all else left as it is.
struct FeatureExplanation
{
    std::string run;
    std::string learner;
    std::size_t rows = 0; //!< of the test that were looked at
    std::size_t rowsAvailable = 0;
    std::string explained; //!< the class whose probability it is; empty for regression
    explain::Dependence dependence;
    std::optional<explain::Curve> curve; //!< where what it adds hangs on no other feature
    model::Link link = model::Link::Identity; //!< what the curve's unit follows from
    pg::Identity database;
    Timestamp takenAt;
};

//! Which feature, and of which class.
struct FeatureNamed
{
    std::string feature;
    std::string className; //!< empty for the positive class, or of several the most frequent
};

//! Errors: as explainRun(); Invalid where the
//! model has no such feature or class.
Result<FeatureExplanation> explainFeature(store::Cache &runs, const snapshot::Snapshot &outline,
                                          const training::Run &run, const FeatureNamed &named,
                                          const ExplainOptions &options, Progress &progress);

//! A feature, its value in the row and what it adds.
struct RowReason
{
    std::string feature;
    bool isNumber = false;
    std::optional<std::string> value; //!< none where it is missing
    double contribution = 0;
    bool operator==(const RowReason &) const = default;
};

//! One row of the test, or of the validation: base + contributions = margin, which the link makes the score. Of the model that the test is scored
//! by: it has seen rows of the validation, which were predicted by others.
struct RowExplanation
{
    std::string run;
    std::string learner;
    std::string key;
    std::optional<Timestamp> asOf;
    std::string part = "test";
    std::optional<double> unseen; //!< of the validation: the score that was given without having seen the row
    std::size_t rowsOfKey = 1; //!< of the part, where no moment was named; this is the latest of them
    std::string actual; //!< its label
    model::Link link = model::Link::Identity; //!< from the margin to the score
    bool isRecalibrated = false; //!< the probability that follows from the link is no score yet: model::recalibrated()
    std::string
        explained; //!< the class that the margin is of: the positive one, or the likeliest; empty for regression
    bool hasReasons = true; //!< else base is 0 and there are none: explain::hasContributions()
    double base = 0;
    double margin = 0;
    double score = 0; //!< the probability of that class, or the number
    std::optional<model::Interval> interval; //!< of a number: where it lies with a probability of level
    double level = 0;
    std::vector<RowReason> reasons; //!< the strongest first; what adds nothing is left out
    pg::Identity database;
    Timestamp takenAt;
};

//! Which row is meant.
struct RowNamed
{
    std::string key; //!< as frame::keyText() writes it
    std::optional<Timestamp> asOf; //!< none: the latest of them
    std::string part = "test"; //!< or "validation"
};

//! Errors: as explainRun(); Invalid where no row of the part has the key, or none as of that moment. run: with its predictions of the
//! validation, where unseen is wanted.
Result<RowExplanation> explainRow(store::Cache &runs, const snapshot::Snapshot &outline, const training::Run &run,
                                  const RowNamed &named, Progress &progress);

} // namespace espalier::workbench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/interactions.h"
#include "core/workbench/explanation.h"

#include <string>
#include <vector>

namespace espalier::workbench {

//! How much of what two features do together neither does alone: explain::Interaction.
struct PairStrength
{
    std::string first;
    std::string second;
    double strength = 0; //!< H
    double size = 0; //!< in units of the margin
    bool operator==(const PairStrength &) const = default;
};

//! The features that matter most, two at a time.
struct PairsExplanation
{
    std::string run;
    std::string learner;
    std::size_t rows = 0; //!< of the test that were looked at
    std::size_t rowsAvailable = 0;
    std::string explained; //!< the class whose margin it is; empty for regression
    model::Link link = model::Link::Identity; //!< what the margin's units follow from
    std::vector<std::string> features; //!< what adds most first
    std::vector<PairStrength> pairs; //!< the strongest first
    pg::Identity database;
    Timestamp takenAt;
};

struct PairsOptions
{
    std::size_t rows = 200; //!< of the test that are looked at, at most, since it takes the square of them; 0: all
    std::size_t features = 6; //!< that add most, at most
    std::string className; //!< empty for the positive class, or of several the most frequent
    Seed seed;
};

//! Errors: as explainRun(); Invalid where there is no such class.
Result<PairsExplanation> explainPairs(store::Cache &runs, const snapshot::Snapshot &outline, const training::Run &run,
                                      const PairsOptions &options, Progress &progress);

//! What the model says where all rows have one value of each of two features, all else left as it is.
struct PairExplanation
{
    std::string run;
    std::string learner;
    std::size_t rows = 0;
    std::size_t rowsAvailable = 0;
    std::string explained; //!< the class whose probability it is; empty for regression
    explain::PairDependence dependence;
    pg::Identity database;
    Timestamp takenAt;
};

struct PairNamed
{
    std::string first;
    std::string second;
    std::string className;
};

//! Errors: as explainFeature().
Result<PairExplanation> explainPair(store::Cache &runs, const snapshot::Snapshot &outline, const training::Run &run,
                                    const PairNamed &named, const ExplainOptions &options, Progress &progress);

} // namespace espalier::workbench

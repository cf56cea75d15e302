// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/evaluate/evaluate.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

//! Where a model is wrong: its score on some of the rows, beside its score on all the others.
namespace espalier::evaluate {

using SliceRows = std::vector<std::size_t>; //!< places of rows, ascending

struct SliceOptions
{
    std::string metric;
    BootstrapOptions bootstrap;
    std::size_t fewestRows = 30; //!< of fewer nothing is said
    double fewestSupport = 10; //!< supportOf() them
    int threads = 1;
};

//! A difference, of which a positive one is told first.
struct SliceDifference
{
    Score value; //!< the interval holds for all slices at once
    double chance =
        1; //!< that the largest of all slices' differences is so large where there is none, in standard errors
    bool operator==(const SliceDifference &) const = default;
};

struct SliceScore
{
    std::size_t rows = 0;
    bool hasFewRows = false; //!< or no score is defined on them, or on the others: the rest says nothing then
    Score score;
    SliceDifference worse; //!< by how much it is worse than on the rows outside; below 0: better
    std::optional<Score> other; //!< of the second model
    std::optional<SliceDifference> gain; //!< by how much the first model is better than the second within it
    bool operator==(const SliceScore &) const = default;
};

//! Is said with a chance of so much at most.
inline constexpr double mostChance = 0.05;
bool isClear(const SliceDifference &difference);

struct SlicesScored
{
    Score score; //!< on all rows
    std::optional<Score> other;
    std::vector<SliceScore> slices; //!< in their order
    std::size_t looked = 0; //!< slices that have enough rows: chances and intervals are corrected for so many
    int replicates = 0;
};

//! All slices are scored on the same replicates of rows, whole groups together. Differences are corrected for how many there are by the
//! distribution of the largest standardized one (single-step max-T: Westfall and Young, 1993), whatever the slices share.
//! Requires: first, and second where it is not null, have a row for each of truth's, at least one; slices name rows of it.
//! Errors: Cancelled.
Result<SlicesScored> scoreSlices(const model::Predictions &first, const model::Predictions *second, const Truth &truth,
                                 const std::vector<SliceRows> &slices, const SliceOptions &options, Progress &progress);

//! Replicates that are worth their time for so many rows and slices.
int sliceReplicates(std::size_t rows, std::size_t slices);

} // namespace espalier::evaluate

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/columnrole.h"
#include "core/relations/relation.h"
#include "core/study/study.h"

#include <cstddef>
#include <vector>

namespace espalier::features {

struct CandidateLimits
{
    std::size_t hops = 3;
    std::size_t features = 1500; //!< of all paths together; each path gives up its least promising ones
    std::size_t ofOnePath = 400; //!< a wide table does not take all places
    std::size_t ofLastParents = 120; //!< of the last known parents' own rows, all paths together
    //! With other examples of the same moment, and of late with a longer time, beside all others. None where nobody asks: they keep a study
    //! from being sampled and a key from being predicted alone. Both together raised one question of three on chinook (ROC AUC from 0.992 to
    //! 0.9995), where ratios alone did not.
    std::size_t ofComparisons = 0;
    double categories = mostCategories; //!< a text with more distinct values (by statistics) is no category
};

struct Candidates
{
    std::vector<study::Feature> features; //!< shortest paths first, names unique and the same each time
    std::size_t beyond = 0; //!< how many more there would have been without the limits
};

//! Features to be ranked, far more than a person would want: along all simple paths the direct columns, and over many rows whatever suits a
//! column by traitsOf(): counts, times since, means over all rows, the last ones and two windows of time, decayed means, extremes, spread,
//! trend; of categories modes, last values, entropy and the shares of the most frequent values (by statistics). Where a path has two to-many
//! hops, aggregates of aggregates too: the mean sum of the lines of an order. Where one leads on to a parent, the last known parent's own rows:
//! the results of the team of somebody's last result. Of a row target with an as-of time, the target's own history is among them, where its
//! table is reached again through what rows share.
Candidates candidateFeatures(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                             const study::Study &study, CandidateLimits limits = {});

} // namespace espalier::features

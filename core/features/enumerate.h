// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/columnrole.h"
#include "core/relations/relation.h"
#include "core/study/study.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace espalier::features {

struct EnumerationLimits
{
    std::size_t hops = 3;
    std::size_t features = 120;
    double categories = mostCategories; //!< a text with more distinct values (by statistics) is no category
};

//! Features along all simple paths from the entity, shortest paths first: direct columns, and for each to-many path counts, times since
//! last, sums, means and last values, over all history and over one window. The label's own column is never among them, and of a row
//! target's own row nothing is offered where it has an as-of time. What does not fit the limit is left out, the longest paths first.
std::vector<study::Feature> enumerateFeatures(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                              const study::Study &study, EnumerationLimits limits = {});

//! The same along one path from the entity alone, of the column if one is given, else of the rows and all columns where it ends. Nothing where
//! a path leads to no feature: to the own row of a row target with as-of times.
std::vector<study::Feature> enumerateAlong(const catalog::Catalog &catalog, const relations::RelationGraph &graph,
                                           const study::Study &study, const std::vector<relations::Hop> &hops,
                                           std::optional<std::size_t> column = std::nullopt);

//! The study with features at its end: those that it has already, whatever their names, are left out; the others get names of their own.
study::Study withFeatures(study::Study study, const std::vector<study::Feature> &features);

} // namespace espalier::features

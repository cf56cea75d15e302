// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/graph/relation.h"
#include "core/study/outlook.h"
#include "core/study/study.h"

#include <cstddef>
#include <vector>

namespace espalier::study {

struct EnumerationLimits
{
    std::size_t hops = 3;
    std::size_t features = 120;
    double categories = mostCategories; //!< a text with more distinct values (by statistics) is no category
};

//! Features along all simple paths from the entity, shortest paths first: direct columns, and for each to-many path counts, times since
//! last, sums, means and last values, over all history and over one window. The label's own column is never among them, and of a row
//! target's own row nothing is offered where it has an as-of time. What does not fit the limit is left out, the longest paths first.
std::vector<Feature> enumerateFeatures(const catalog::Catalog &catalog, const graph::RelationGraph &graph,
                                       const Study &study, EnumerationLimits limits = {});

} // namespace espalier::study

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/columnrole.h"
#include "core/features/generate.h"
#include "core/study/study.h"

#include <cstddef>
#include <vector>

//! Suggestions of the last known parent's own rows: the results of the team of somebody's last result.
namespace espalier::features {

//! What is to be known of each row, what promises most first: how many, how long ago, and of their numbers the decayed mean, the mean and the
//! last. outlooks: of the columns of the table at the inner path's end. Requires: its rows have a time.
std::vector<study::RowAggregate> parentAggregates(const study::Path &inner, const catalog::Table &end,
                                                  const std::vector<ColumnOffer> &outlooks, Duration halfLife);

//! Makes such branches few: several paths to one parent mostly end at the same row, of which the one through the most rows (by statistics) is
//! taken; each that remains keeps its first wishes, so that there are at most so many. Other branches stay. Returns how many wishes of those
//! that remain found no place.
std::size_t limitLastParents(std::vector<Branch> &branches, const catalog::Catalog &catalog, std::size_t most);

} // namespace espalier::features

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/features/columnrole.h"
#include "core/study/study.h"

#include <optional>
#include <vector>

//! Suggestions of aggregates of aggregates.
namespace espalier::features {

//! A path with several to-many hops, cut before the last of them.
struct Cut
{
    study::Path outer;
    study::Path inner; //!< from the outer path's end
    bool operator==(const Cut &) const = default;
};

//! Nothing where there is only one to-many hop.
std::optional<Cut> cutOf(const study::Path &path);

//! The feature taken for each row at the outer path's end, and aggregated over those: "sum of amounts" becomes "mean, over orders, of the
//! sums of amounts of their lines". Its conditions stay with the rows that are aggregated first, its window goes to those in between.
//! Nothing where the path has one to-many hop only. The name is left as it is.
std::optional<study::Feature> nested(const study::Feature &feature, study::Aggregate over);

//! What is suggested to be known of each row: how many it reaches by the inner path, and the sums of their numbers. outlooks: of the
//! columns of the table at its end.
std::vector<study::RowAggregate> rowAggregates(const study::Path &inner, const catalog::Table &end,
                                               const std::vector<ColumnOffer> &outlooks);

} // namespace espalier::features

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/pg/connection.h"
#include "core/relations/infer.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace espalier::relations {

//! How much of the database a check of values may read.
struct InclusionLimits
{
    std::int64_t values = 1000; //!< distinct values looked for, of each suggestion
    std::int64_t rows = 20000; //!< of the child read for them, about; larger tables are sampled by pages
    std::size_t batch = 25; //!< suggestions answered by one query
    int statementMilliseconds = 5000; //!< of one query
    int lockMilliseconds = 500;
};

//! Fills SuggestedRelation::inclusion: what share of a bounded sample of the child's distinct values is in the parent. Read-only, in one
//! short transaction for each batch. What the server's statistics refute is not queried. A suggestion whose tables may not be read, or that
//! takes too long, stays unchecked. Requires, unchecked: catalog is the connection's. Errors: Connection, Cancelled; what was found until then is kept.
Result<> checkInclusion(const catalog::Catalog &catalog, std::vector<SuggestedRelation> &suggestions,
                        pg::Connection &connection, Progress &progress, const InclusionLimits &limits = {});

//! What the statistics alone say: refuted where the ranges of values do not meet, or where the child has many more values than the parent
//! has rows. None where they leave it open.
std::optional<Inclusion> refutedByStatistics(const catalog::Catalog &catalog, const Relation &relation);

} // namespace espalier::relations

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/quality/scar.h"
#include "core/screening/tablesight.h"
#include "core/snapshot/fetch.h"
#include "core/study/finding.h"

#include <cstddef>
#include <string>
#include <vector>

namespace espalier::screening {

//! What the data tells of a study before anything is trained.
struct LeakageReport
{
    std::vector<study::Finding> findings;
    std::size_t trainingRows = 0; //!< of the training part; nothing else is compared with labels
    std::size_t comparedRows = 0; //!< of them, drawn at random with the split's seed
    std::vector<Message> lookedAt;
    std::vector<TableSight> tables; //!< what examples see of each; empty in a study without times
    std::vector<quality::Scar> scars; //!< by table, then by time; those that the study treats already too
    std::vector<quality::TableHistory> histories; //!< of the tables that have a time
    bool operator==(const LeakageReport &) const = default;
};

//! Compares each feature of the training part with the label: a copy of it, one that alone predicts too well, missing values that tell
//! it or tell whether there is one; and moments of one row that are mostly later than the as-of time. Columns of the example's own row and what has no time are held to a stricter bound than history.
//! Errors: those of assignParts(); Cancelled.
Result<LeakageReport> exampleLeakage(const study::Study &study, const catalog::Catalog &catalog,
                                     const engine::Examples &examples, Progress &progress);

} // namespace espalier::screening

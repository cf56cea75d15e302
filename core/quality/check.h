// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/quality/reading.h"
#include "core/study/finding.h"

namespace espalier::quality {

//! What the histories of a study's tables tell.
struct QualityReport
{
    std::vector<Scar> scars; //!< by table, then by time
    std::vector<TableHistory> histories; //!< of the tables that were looked at
    std::vector<study::Finding>
        findings; //!< of scars and spellings that the study does not treat yet, of dumps, and of columns that are filled later
    std::vector<Message> lookedAt; //!< "periods of 4 tables in 45210 rows"
    bool operator==(const QualityReport &) const = default;
};

//! Reads each table with a time that the study's features, label or filter read, once, and asks once of each column of categories that may
//! be written in several ways. asOf: of the examples, in any order.
//! Errors: those of the transaction; Cancelled.
Result<QualityReport> checkQuality(const study::Study &study, const catalog::Catalog &catalog,
                                   std::vector<Timestamp> asOf, pg::Transaction &transaction, Progress &progress);

} // namespace espalier::quality

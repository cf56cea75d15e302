// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/pg/transaction.h"
#include "core/study/finding.h"

#include <set>
#include <string>
#include <vector>

namespace espalier::screening {

struct LateColumns
{
    std::vector<study::Finding> findings;
    std::vector<Message> lookedAt; //!< "1,200 rows of finance.payments"
};

//! Columns that features read and that are filled after the time at which the study lets their row be seen: a moment that is mostly later,
//! and what is missing exactly as long as such a moment is. Moments named as plans (due, promised, expires) are known before, and left
//! out. Reads, for each table with such columns, some ten thousand rows of blocks drawn with a seed. The fix is to say from when on the
//! column is known, or, for what is read of the example's own row, to leave the features out.
//! Errors: those of the transaction.
Result<LateColumns> lateColumns(const study::Study &study, const catalog::Catalog &catalog,
                                pg::Transaction &transaction);

//! The features of a study that such columns make dangerous: the next check would point them out. None where one may not look: that stops
//! nothing. Errors: Cancelled, Connection.
Result<std::set<std::string>> lateFeatures(const study::Study &study, const catalog::Catalog &catalog,
                                           pg::Connection &connection);

} // namespace espalier::screening

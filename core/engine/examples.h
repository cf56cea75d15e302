// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/columns/request.h"
#include "core/engine/accounting.h"
#include "core/frame/frame.h"
#include "core/pg/transaction.h"
#include "core/plan/plan.h"

#include <cstddef>
#include <optional>

namespace espalier::engine {

//! Examples with their features, and the column of a given split beside them.
struct Examples
{
    frame::Frame frame;
    std::vector<frame::Column>
        earlier; //!< of a frozen study: its features seen as stale as those behind the freeze are; else empty
    std::optional<frame::Column> parts;
    std::size_t available = 0; //!< examples there are, of which these may be a sample
    std::optional<Accounting> rows; //!< of what is no example, where finding them told it
};

//! The examples that compile::trainingQuery() gives, without features, in its order: from columns that are read as the engine reads
//! them. A label that is a sum of fractions is that of the query up to rounding.
//! Requires: areInColumns(). Errors: those of reading; Unsupported where there are too many moments to look at.
Result<Examples> findExamples(const plan::Plan &plan, const catalog::Catalog &catalog, pg::Transaction &transaction,
                              const columns::ReadColumns &read);

} // namespace espalier::engine

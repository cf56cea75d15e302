// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/source.h"
#include "core/snapshot/fetch.h"

namespace espalier::dataset {

//! The examples that compile::trainingQuery() gives, without features, in its order: from columns that are read as the engine reads
//! them. A label that is a sum of fractions is that of the query up to rounding.
//! Requires: areInColumns(). Errors: those of reading; Unsupported where there are too many moments to look at.
Result<Examples> findExamples(const plan::Plan &plan, const catalog::Catalog &catalog, pg::Transaction &transaction,
                              const engine::ReadColumns &read);

} // namespace espalier::dataset

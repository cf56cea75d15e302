// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cache.h"
#include "core/workbench/examples.h"
#include "core/workbench/exportfile.h"

namespace espalier::workbench {

//! Those that are listed as comma-separated values: key, as_of where there is one, actual, of classes predicted, score (the probability of the
//! positive class, of several that of the predicted one; or the number predicted), off, and then each feature as the prediction read it.
//! Errors: as exportBytes(); those of reading the snapshot's rows.
Result<ExportedTable> exportExamples(store::Cache &runs, const Examples &examples, const ExportFile &file);

} // namespace espalier::workbench

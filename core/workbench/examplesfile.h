// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/examples.h"
#include "core/workbench/exportfile.h"

#include <string>

namespace espalier::workbench {

//! Those that are listed as comma-separated values: key, as_of where there is one, actual, of classes predicted, score (the probability of the
//! positive class, of several that of the predicted one; or the number predicted), off.
std::string examplesCsv(const Examples &examples);
//! The same in a file. Errors: as exportBytes().
Result<ExportedTable> exportExamples(const Examples &examples, const ExportFile &file);

} // namespace espalier::workbench

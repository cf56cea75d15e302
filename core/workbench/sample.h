// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/catalog/sample.h"
#include "core/pg/settings.h"

namespace espalier::workbench {

//! A few rows of a table over a connection of their own, which is closed at the end. Errors: as readSample().
Result<catalog::TableSample> sampleRows(const pg::Settings &settings, const catalog::Table &table,
                                        const catalog::SampleOptions &options, Progress &progress);

} // namespace espalier::workbench

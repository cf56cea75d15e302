// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/pg/transaction.h"
#include "core/study/finding.h"

#include <vector>

namespace espalier::screening {

//! What the data say against the validity of versions: rows of one key that are valid at once, and gaps between them because an end is the last
//! moment of its row. Looked for among all rows. Errors: those of the transaction.
Result<std::vector<study::Finding>> checkVersions(const study::Study &study, const catalog::Catalog &catalog,
                                                  pg::Transaction &transaction);

} // namespace espalier::screening

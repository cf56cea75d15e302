// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/study/finding.h"
#include "core/study/timefindings.h"

#include <vector>

namespace espalier::study {

//! What can be told from the study and the catalog, without reading a row: the label's column among the features, tables that count as
//! static and whether their rows change, columns that change in place, paths without a time to rows that hold the label, keys as numbers,
//! columns of the example's own row, and both sides of the split sharing what they should not. Gravest first.
std::vector<Finding> findings(const Study &study, const catalog::Catalog &catalog);
//! The same for one study after another of a catalog: likely times are looked for once.
std::vector<Finding> findings(const Study &study, LikelyTimes &likely);

} // namespace espalier::study

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/study/study.h"

#include <optional>
#include <vector>

namespace espalier::study {

//! The column that most likely tells when a row of the table came to be, by name, type, nullability and indexes; none where no
//! column looks like it. A suggestion: the user confirms it.
std::optional<TableTime> suggestedTime(const catalog::Table &table);
std::vector<TableTime> suggestedTimes(const catalog::Catalog &catalog);

} // namespace espalier::study

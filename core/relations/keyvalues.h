// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/pg/transaction.h"
#include "core/relations/infer.h"

#include <cstdint>
#include <string>
#include <vector>

namespace espalier::relations {

//! So many rows of a table without a key tell whether its values could be one.
inline constexpr std::int64_t mostKeyRows = 1'000'000;

//! What values say of columns that the database holds to be no key; a row in which one of them is missing is nobody's parent.
//! Errors: those of the transaction.
Result<KeyValues> keyValues(const catalog::Table &table, const std::vector<std::size_t> &columns,
                            pg::Transaction &transaction, std::int64_t mostRows = mostKeyRows);

} // namespace espalier::relations

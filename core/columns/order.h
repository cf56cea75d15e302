// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/columns/request.h"
#include "core/pg/transaction.h"

#include <optional>
#include <vector>

//! Rows in the order of a primary key, as PostgreSQL has it.
namespace espalier::columns {

//! Expressions by whose values rows are put into the order of the primary key; nothing where only the server knows it, as it does of
//! texts in a language.
std::optional<Request> keysOf(const plan::Table &table);

//! The rows' places ordered by such values; nothing where a value is missing or stands for several.
std::optional<std::vector<std::size_t>> ordered(const std::vector<const frame::Column *> &keys);

//! The same as the server orders them, of rows that lie by part and place. Errors: those of the transaction.
Result<std::vector<std::int64_t>> readOrder(pg::Transaction &transaction, const plan::Table &table);

} // namespace espalier::columns

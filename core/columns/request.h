// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/frame/frame.h"
#include "core/pg/reader.h"
#include "core/plan/plan.h"
#include "core/sql/select.h"

#include <functional>
#include <string_view>
#include <vector>

namespace espalier::columns {

inline constexpr std::string_view sourceAlias = "x";

//! Columns to be read of a table: expressions over the alias "x", each cast to what its wire reads.
struct Request
{
    plan::Table table;
    std::vector<sql::Expression> expressions;
    std::vector<sql::Wire> wires; //!< beside expressions
    bool isOrdered = false; //!< by the primary key
};

//! Gives the columns of a request, in its order; at least one, of as many values as the table has rows.
using ReadColumns = std::function<Result<frame::Table>(const Request &request, pg::Transaction &transaction)>;

//! Reads them from the database, all rows. Errors: those of the transaction.
Result<frame::Table> readColumns(const Request &request, pg::Transaction &transaction);

} // namespace espalier::columns

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/sql/expression.h"

namespace espalier::compile {

//! What of a value of the column is meant, in the type plan::valueType() says: the value itself where no part is named.
sql::Expression partOf(const sql::Expression &value, const plan::Column &column);

} // namespace espalier::compile

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pg/rows.h"
#include "core/pg/transaction.h"

#include <cstdint>

struct pg_result;

namespace espalier::pg {

Rows rowsOf(pg_result *answer, Texts texts);
//! Rows that the command touched, as its tag tells; 0 where it tells none.
std::uint64_t countOf(pg_result *answer);

} // namespace espalier::pg

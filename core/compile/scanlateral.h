// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/scan.h"
#include "core/plan/plan.h"
#include "core/sql/select.h"

namespace espalier::compile {

//! What scanQuery() gives for one example "ex", as what stands in a LATERAL join: always one row. Requires: the scan has no inner values.
sql::Select lateralQuery(const plan::Plan &plan, const plan::Scan &scan, const CutoffSpan &span);

} // namespace espalier::compile

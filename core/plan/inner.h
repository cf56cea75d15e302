// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace espalier::plan {

//! The plan whose features are a scan's inner values: of the rows at the scan's end, told apart by the columns from which the inner path
//! starts, as of an example's time. Both executors compute them as they compute the features of an entity.
//! Requires: scan.inner.
Plan innerPlan(const Plan &plan, const Scan &scan);

//! True where the values of the last row alone are asked for: the others of the rows that an example sees need none.
//! Requires: scan.inner.
bool asksLastRow(const Scan &scan);

} // namespace espalier::plan

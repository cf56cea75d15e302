// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/scan.h"
#include "core/plan/plan.h"
#include "core/sql/select.h"

#include <string_view>

namespace espalier::compile {

//! Joins a scan's inner values to its rows, as "n". rows: complete but for its items.
void addInner(sql::Select &rows, const plan::Plan &plan, const plan::Scan &scan, const CutoffSpan &span);
//! One of them, beside the rows. Requires: it is among them.
sql::Expression innerValue(const plan::Inner &inner, std::string_view name);

} // namespace espalier::compile

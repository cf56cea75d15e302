// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/scan.h"
#include "core/plan/plan.h"
#include "core/sql/select.h"

#include <string_view>

namespace espalier::compile {

//! What scanQuery() gives, by window frames over rows and examples together. Requires: isFramed() for each feature.
sql::Select framesQuery(const plan::Plan &plan, const plan::Scan &scan, std::string_view examples,
                        const CutoffSpan &span);

} // namespace espalier::compile

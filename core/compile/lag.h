// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/scan.h"

#include <string_view>

namespace espalier::compile {

//! The name of examples as a scan with a lag sees them.
inline constexpr std::string_view earlierName = "earlier";

//! The as-of time of a scan: the example's, or its lag before.
sql::Expression scanAsOf(const plan::Scan &scan, sql::Expression asOf);
CutoffSpan scanSpan(const plan::Scan &scan, CutoffSpan span);

//! What a scan's query over earlierName gives, where the examples have the given name. Requires: it has a lag.
sql::Select overEarlier(const plan::Plan &plan, const plan::Scan &scan, sql::Select query, std::string_view examples);
//! The same of the query of one example, "ex". Requires: it has a lag.
sql::Select ofEarlier(const plan::Plan &plan, const plan::Scan &scan, sql::Select query);

} // namespace espalier::compile

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compile/scan.h"

namespace espalier::compile {

//! A scan that begins with the row to which its leading to-one hops lead: the orders of the region, not of the region of a customer. Of
//! examples of one region and one as-of time it is the same.
struct SharedScan
{
    std::vector<plan::Step> way; //!< from the example to that row; may be empty
    plan::Plan plan; //!< its entity is that row, its key what the rest of the path starts from
    plan::Scan scan;
};
//! Nothing where the path starts from the example's key: then nothing can be shared.
std::optional<SharedScan> sharedScan(const plan::Plan &plan, const plan::Scan &scan);

//! What scanQuery() gives, computed once for all examples that share it. Requires: there is a shared scan.
sql::Select sharedQuery(const plan::Plan &plan, const plan::Scan &scan, std::string_view examples,
                        const CutoffSpan &span);

} // namespace espalier::compile

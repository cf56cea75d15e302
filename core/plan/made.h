// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/resolve.h"

namespace espalier::plan {

//! How a feature is made of what is read for it, which is in the plan already; what it is divided by is named, and not added yet. Adds the
//! lookup that leads to what its group has in common. Errors: Invalid.
//! Requires: the feature has a divisor or a group.
Result<MadeFeature> madeOf(Plan &plan, const Resolver &resolver, const study::Feature &feature);

} // namespace espalier::plan

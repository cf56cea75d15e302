// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/resolve.h"

namespace espalier::plan {

//! The study's target, resolved; also checks that task and label go together.
Result<Label> resolveLabel(const Resolver &resolver);

} // namespace espalier::plan

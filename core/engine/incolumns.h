// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace espalier::engine {

//! Whether the examples of a plan can be found from columns of its tables; else only the database finds them.
bool areInColumns(const plan::Plan &plan);

} // namespace espalier::engine

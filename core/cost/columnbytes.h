// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/plan/plan.h"

namespace espalier::cost {

//! What the local engine would read for a plan's features, in bytes of memory: each column of each table once.
double columnBytes(const plan::Plan &plan, const catalog::Catalog &catalog);

} // namespace espalier::cost

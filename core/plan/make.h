// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/catalog.h"
#include "core/plan/plan.h"
#include "core/study/study.h"

namespace espalier::plan {

//! Resolves every name and type of a study. Errors: Invalid or Unsupported, with the table, column or feature as subject, and remedies.
Result<Plan> make(const study::Study &study, const catalog::Catalog &catalog);

} // namespace espalier::plan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/slices.h"

#include "app/espalierctl/context.h"

namespace espalier::ctl {

//! Where it is read what examples refer to: the database, where one is named. One that cannot be reached is told, and is no error: the rest needs
//! none. Errors: Cancelled.
Result<> addParents(Context &context, workbench::SliceFindingsOptions &options);

} // namespace espalier::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

// Named only: the header of libpq stays in the sources of this module.
struct pg_result;

namespace espalier::pg {

//! The error that a failed answer tells.
Error errorOf(const pg_result *answer);
Error cancelled();

} // namespace espalier::pg

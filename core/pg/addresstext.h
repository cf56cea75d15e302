// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pg/settings.h"

#include <string>

namespace espalier::pg {

//! As displayText(), with what the PG* environment adds to it now: who reads it elsewhere reaches the same database. No secret is in it.
std::string textWithEnvironment(const Settings &settings);

} // namespace espalier::pg

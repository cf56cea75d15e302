// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/workbench/card.h"

namespace espalier::workbench {

//! All that a card says, for scripts: what is told in words stands as codes with what they speak of.
Json toJson(const Card &card);

} // namespace espalier::workbench

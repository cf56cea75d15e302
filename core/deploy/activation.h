// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/names.h"

#include <string>
#include <string_view>

namespace espalier::deploy {

//! The statements that record an action and make the version champion.
std::string activationRows(const Names &names, int version, std::string_view action);

} // namespace espalier::deploy

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/connections.h"

#include <string>
#include <string_view>

namespace espalier::workbench {

//! The list as a document. Nothing secret is in it.
std::string printConnections(const std::vector<KeptConnection> &connections);
//! The Gym comes to it where it is missing. Errors: Invalid.
Result<std::vector<KeptConnection>> parseConnections(std::string_view text, const std::string &subject);

} // namespace espalier::workbench

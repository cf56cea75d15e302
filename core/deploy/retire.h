// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pg/connection.h"

#include <string>

namespace espalier::deploy {

//! Removes a project with all its versions; the registry too where it was the last. Afterwards the schema is as it was.
Result<> retire(pg::Connection &connection, const std::string &schema, const std::string &name);

} // namespace espalier::deploy

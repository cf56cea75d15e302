// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/catalog/catalog.h"

namespace espalier::catalog {

//! For scripts: tables by name, columns by name, never by index.
Json toJson(const Catalog &catalog);

} // namespace espalier::catalog

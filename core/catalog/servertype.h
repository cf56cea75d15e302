// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/type.h"

#include <string_view>

namespace espalier::catalog {

//! What pg_type tells of a type that is no domain. kind and category: typtype and typcategory; isBuiltIn: it stands in
//! pg_catalog, so that a type of a user's with the same name is not taken for it.
Type typeFromServer(std::string_view name, std::string_view kind, std::string_view category, bool isBuiltIn);

} // namespace espalier::catalog

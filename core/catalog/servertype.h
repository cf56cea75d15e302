// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/type.h"

#include <string_view>

namespace espalier::catalog {

//! What pg_type tells of a type that is no domain. kind and category: typtype and typcategory; isBuiltIn: it stands in
//! pg_catalog, so that a type of a user's with the same name is not taken for it.
Type typeFromServer(std::string_view name, std::string_view kind, std::string_view category, bool isBuiltIn);

//! What the bounds of a range are: by the name of its subtype (empty where that is no built-in type), of a built-in multirange by its
//! own name. Unsupported where it is no range, or its bounds are neither numbers nor moments.
Type boundType(std::string_view subtype, std::string_view name, bool isBuiltIn);

//! What tells how values of a type are equal.
struct ServerEquality
{
    std::string_view name; //!< typname
    std::string_view schema; //!< of the type's equality; empty where it is pg_catalog
    std::string_view typeName; //!< quoted
    bool isDeterministic = true; //!< the column's collation tells texts apart by their bytes
};
Equality equalityFromServer(const ServerEquality &server, Type type, Type element);

} // namespace espalier::catalog

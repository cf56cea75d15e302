// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <string>
#include <string_view>
#include <vector>

namespace espalier::catalog {

//! schema.name, whatever the schema.
std::string fullName(const sql::QualifiedName &name);
//! How far a name is from what was written, both in lower case: how many letters have to be changed, swapped, added or
//! taken away; 1 where it holds it.
std::size_t strangeness(std::string_view name, std::string_view wanted);
//! Those of the names that may have been meant, nearest first; three at most.
std::vector<std::string> nearNames(const std::vector<std::string> &names, std::string_view text);

//! A table by its name alone: without a schema in whatever schema has it, in public before all others. Errors: Invalid, naming near misses.
Result<TableId> resolveTable(const Catalog &catalog, const sql::QualifiedName &name);
//! What of a catalog's tables may have been meant; three at most.
std::vector<std::string> nearTables(const Catalog &catalog, std::string_view text);
//! No table is called so. Error: Invalid, naming near misses.
Error noSuchTable(const Catalog &catalog, std::string_view text);
//! The one of several that have the name without a schema; that in public before all others. Errors: Invalid.
Result<TableId> onlyOf(const Catalog &catalog, const std::vector<TableId> &named, std::string_view text);

} // namespace espalier::catalog

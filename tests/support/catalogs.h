// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

//! Catalogs made by hand, as a server would give them.
namespace espalier::tests {

//! A column that may be null, with the type's usual name.
catalog::Column column(std::string_view name, catalog::Type type);
//! The same, NOT NULL.
catalog::Column filled(std::string_view name, catalog::Type type);
//! A whole number that is never null, as keys and references are.
catalog::Column key(std::string_view name);

//! Of "schema.name", or of a name in public; its first column is its primary key. Others: change primaryKey.
catalog::Table table(std::string_view name, std::vector<catalog::Column> columns, std::int64_t rowEstimate = 100);

//! Columns of a table that refer to the primary key of another. Tables are named as table() names them.
struct Reference
{
    std::string from;
    std::vector<std::string> columns;
    std::string to;
};

//! Schemas and tables in their order, whatever the order given; foreign keys in the given one, named after table and columns.
//! Aborts where a reference names what is not there.
catalog::Catalog catalogOf(std::vector<catalog::Table> tables, const std::vector<Reference> &references = {});

} // namespace espalier::tests

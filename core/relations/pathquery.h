// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/relations/paths.h"
#include "core/sql/select.h"

#include <optional>

namespace espalier::relations {

//! What a path gives, as a query with exactly one row for each row of the start: its key, and the column at the path's end. Over a
//! to-many hop, the number of rows and an aggregate of the column that suits its type, from one grouped subquery; the rows of today,
//! whenever they came. Without a column, the number of rows, or whether there is one.
//! Requires: path starts at from; column is of the table at its end.
sql::Select pathQuery(const catalog::Catalog &catalog, const RelationGraph &graph, catalog::TableId from,
                      const JoinPath &path, std::optional<std::size_t> column = std::nullopt);

} // namespace espalier::relations

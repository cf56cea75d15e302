// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/summary.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier::catalog {

enum class ChangeKind
{
    TableAdded,
    TableRenamed, //!< probably: another name, the same columns; before holds the old name
    TableDropped,
    ColumnAdded, //!< after holds the type
    ColumnRenamed, //!< before and after hold the names
    ColumnDropped, //!< before holds the type
    ColumnRetyped, //!< before and after hold the types
    ColumnNullable, //!< it may be null now
    ColumnRequired, //!< it may no longer be null
    KeyAdded, //!< after holds the key
    KeyDropped //!< before holds the key
};

//! One difference in structure. Keys read "primary key (id)", "unique (email)", "(customer_id) -> growth.customers (id)".
struct Change
{
    ChangeKind kind = ChangeKind::TableAdded;
    sql::QualifiedName table; //!< as it is called now; of a dropped table, as it was called
    std::string column;
    std::string before;
    std::string after;
    bool operator==(const Change &) const = default;
};

//! Rows of one table then and now.
struct RowChange
{
    sql::QualifiedName table;
    std::int64_t before = 0;
    std::int64_t now = 0;
    std::optional<double> perDay; //!< growth; nothing where too little time passed to tell
    std::optional<Counters> counted; //!< what came, changed and went since; nothing where the counters were reset
    bool operator==(const RowChange &) const = default;
};

struct Changes
{
    Timestamp since;
    Timestamp now;
    std::vector<Change> structure; //!< by kind, then table, then column
    std::vector<RowChange> rows; //!< the largest difference first
    bool operator==(const Changes &) const = default;

    bool isEmpty() const { return structure.empty() && rows.empty(); }
};

//! What is another in the catalog now than it was. Row counts are compared only where both were known.
//! A growth is told from one hour on, since within minutes estimates move more than tables.
Changes changes(const Summary &before, const Summary &now);

//! The stable word of a kind: "table_added", ...
std::string_view changeName(ChangeKind kind);
Json toJson(const Changes &changes);

} // namespace espalier::catalog

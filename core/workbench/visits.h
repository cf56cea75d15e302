// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/changes.h"
#include "core/store/cache.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::workbench {

//! Rows of one table at the moments of RowHistory, -1 where they were not known.
struct RowSeries
{
    sql::QualifiedName table;
    std::vector<std::int64_t> rows;
    bool operator==(const RowSeries &) const = default;
};

//! Row counts over past visits, oldest first; visits are thinned out, so that a year takes no more room than a week.
struct RowHistory
{
    std::vector<Timestamp> moments;
    std::vector<RowSeries> tables; //!< by name
    bool operator==(const RowHistory &) const = default;
};

//! What changed in a database since it was last looked at.
struct VisitChanges
{
    catalog::Changes changes;
    RowHistory history; //!< this visit included
    bool isFirst = false; //!< nothing is known of an earlier visit
};

//! Keeps what a catalog looks like now, under the database's key (Explored::key), and tells what changed since the visit before.
//! session: names one visit, however often the catalog is read in it. Within it the comparison stays with the end of the
//! visit before, so that what was found changed does not vanish by looking again.
//! Errors: Io.
Result<VisitChanges> keepVisit(store::Cache &cache, const std::string &key, const catalog::Summary &now,
                               std::string_view session);

//! What the newest visit saw; nothing where there was none, or where what was kept cannot be read any more.
Result<std::optional<catalog::Summary>> lastVisit(store::Cache &cache, const std::string &key);

} // namespace espalier::workbench

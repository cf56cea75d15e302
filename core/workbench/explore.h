// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/catalog/handle.h"
#include "core/pg/connection.h"
#include "core/pg/identity.h"
#include "core/relations/relation.h"
#include "core/store/cache.h"
#include "core/workbench/decisions.h"

#include <functional>
#include <optional>
#include <string>

namespace espalier::workbench {

//! What is known of a database once it is connected to.
struct Explored
{
    catalog::Handle catalog;
    relations::RelationGraph graph; //!< the declared relations, then the accepted ones
    pg::Tls tls;
    std::string key; //!< pg::lastingKey(): what is remembered of this database is kept under it
    Decisions decisions; //!< of missing keys and time columns
    std::optional<Error>
        unread; //!< why decisions that are kept could not be read: they are not used, and cannot be changed
    pg::Identity database; //!< that was connected to
};

//! Without what was decided earlier: declared relations only.
Result<Explored> explore(const pg::Settings &settings, Progress &progress);
//! With the relations that were accepted for this database. What is kept but cannot be read is no error: Explored::unread.
Result<Explored> explore(const pg::Settings &settings, store::Cache &cache, Progress &progress);

//! Changes what is kept of this database and takes it over; what another process decided meanwhile stays. Errors: Io.
Result<> changeDecisions(store::Cache &cache, Explored &explored, const std::function<void(Decisions &)> &change);

//! Takes over decisions: the graph then holds what is accepted, and only that, beside what is declared. Nothing is saved.
void apply(Explored &explored, Decisions decisions);

} // namespace espalier::workbench

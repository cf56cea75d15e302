// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/catalog/sample.h"
#include "core/relations/relation.h"
#include "core/snapshot/snapshot.h"
#include "core/workbench/explanation.h"
#include "core/workbench/explore.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace espalier::workbench {

enum class Kin : std::uint8_t
{
    Itself,
    Parent, //!< what the row refers to
    Child //!< what refers to it
};

//! Rows of one table that belong to an example's row, as they stand now, of those that were known then.
struct KinRows
{
    Kin kin = Kin::Itself;
    catalog::TableId table;
    std::vector<std::string> by; //!< the columns of the relation, on the child's side
    bool isUntimed = false; //!< the study tells no time of the rows: all that there are now
    std::int64_t found = 0; //!< of which sample has the newest
    catalog::TableSample sample; //!< of the table's columns
    std::optional<Error> error; //!< why there are none; the others are there all the same
};

//! An example's row in the database, with what it refers to and what refers to it.
struct RowThen
{
    std::vector<std::string> key; //!< of the entity
    std::optional<Timestamp> asOf; //!< of the example; none where the study has no such times
    std::optional<Timestamp> until; //!< rows known strictly before: asOf, or the moment at which the study is frozen
    catalog::Handle catalog; //!< that the tables are of
    pg::Identity database;
    std::vector<KinRows> kin; //!< the row itself, then its parents, then its children
};

inline constexpr std::size_t mostKinRows = 20; //!< of each relation

struct RowThenWanted
{
    RowNamed example; //!< of any part
    std::size_t most = mostKinRows; //!< rows of each relation, at most mostKinRows
    int lockTimeoutMilliseconds = 500;
    int statementTimeoutMilliseconds = 5000; //!< of each relation
};

//! Which database it is. Errors: Invalid where the same keys are other rows there.
Result<pg::Identity> whereRowsAre(const snapshot::Snapshot &outline, pg::Connection &connection);

//! Reads them over a connection of its own, each relation in a transaction of its own, so that one which takes long, or may not be read,
//! hides no other. Errors: Invalid where no example has the key, or where the examples are of another database; those of the connection;
//! Cancelled.
Result<RowThen> readRowThen(const study::Study &study, const snapshot::Snapshot &outline, const RowThenWanted &wanted,
                            const Explored &explored, const pg::Settings &settings, Progress &progress);

} // namespace espalier::workbench

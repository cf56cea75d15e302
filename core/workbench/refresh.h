// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/memory.h"
#include "core/base/progress.h"
#include "core/columns/columncache.h"
#include "core/cost/executor.h"
#include "core/pg/settings.h"
#include "core/store/cache.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace espalier::workbench {

//! What the challenger said beside the champion.
struct ShadowSaid
{
    int version = 0;
    std::uint64_t logged = 0; //!< rows that the log has more
    std::optional<Error> problem; //!< why it said nothing; the champion's predictions are written all the same
};

struct Refresh
{
    std::size_t rows = 0; //!< scored
    int version = 0;
    double seconds = 0;
    cost::ExecutorChoice choice; //!< who computed the features, and why
    std::vector<columns::TableReading>
        readings; //!< what the engine read of each table; empty where the database computed
    Timestamp asOf; //!< the moment that the predictions are of
    std::optional<std::uint64_t> logged; //!< rows that the log has more; nothing where it was not kept
    std::optional<ShadowSaid> shadow; //!< nothing where none stands beside it, or nothing was logged
    std::uint64_t pruned = 0; //!< rows that were too old for it
    std::int64_t predictions = 0; //!< in the table now
    std::optional<Message> all; //!< why all was scored though only what changed was asked for
    std::size_t rowsCame = 0; //!< of the database since; an update counts in both
    std::size_t rowsGone = 0;
};

struct RefreshOptions
{
    std::optional<cost::Executor> executor = {}; //!< otherwise whom cost::decideLiveExecutor() names
    store::Cache *cache = nullptr; //!< of columns that are kept; not owned, null: all that the engine needs is read
    std::size_t memory = defaultMemory(); //!< allowed, in bytes
    bool isLogged = true; //!< what is said is appended to the project's log
    //! Only what may be predicted otherwise than the table has it: what became of the rows it hangs on is told by what the cache keeps. All,
    //! where that is not known. Requires: cache.
    bool isChangedOnly = false;
    std::optional<std::int64_t> keptDays = {}; //!< what was said more days ago goes from the log
    //! Of which moment the table and the log are then, instead of now: who was to be predicted, and what was seen of them. Requires: no keptDays,
    //! which go by when something was said.
    std::optional<Timestamp> asOf = {};
};

//! Bulk refresh: has the features of all that is to be predicted computed where that is sooner, scores them here, and replaces the project's
//! rows in the predictions table: they equal the live view's of that moment, also where only what changed is scored. Of such a refreshing the
//! log has what was scored, and drift is not measured. Errors: those of checkWritableMoment() where a moment is asked for.
Result<Refresh> refreshPredictions(const std::string &project, const pg::Settings &settings, Progress &progress,
                                   const RefreshOptions &options = {});

} // namespace espalier::workbench

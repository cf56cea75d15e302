// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/deploy/names.h"
#include "core/pg/transaction.h"

#include <cstdint>
#include <optional>
#include <string>

namespace espalier::monitor {

//! Of which moment the table of predictions is right.
struct Freshness
{
    int version = 0;
    Timestamp asOf; //!< scoring all then would have given the same
    std::int64_t predictions = 0; //!< in the table
    std::int64_t scored = 0; //!< of these anew, the last time
    Timestamp allScoredAt; //!< when all were
    std::string token; //!< of what is kept elsewhere to tell what changed since; empty where nothing is
    bool operator==(const Freshness &) const = default;
};

//! Nothing where it was never noted.
Result<std::optional<Freshness>> readFreshness(pg::Transaction &transaction, const deploy::Names &names);
//! Whether the table holds as many predictions as were noted.
Result<bool> holds(pg::Transaction &transaction, const deploy::Names &names, const Freshness &freshness);
//! Makes the registry's table where it is not there; where the role may not, nothing is noted.
Result<> keepFreshness(pg::Transaction &transaction, const deploy::Names &names, const Freshness &freshness);

} // namespace espalier::monitor

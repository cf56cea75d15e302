// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/catalog/catalog.h"
#include "core/pg/transaction.h"
#include "core/study/study.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace espalier::screening {

//! What the examples of a study see of a table, told by a sample of its rows.
struct TableSight
{
    sql::QualifiedName table;
    std::optional<study::TableTime> time; //!< what its rows go by, as the study says; nothing: always known
    std::int64_t sampled = 0; //!< rows
    std::int64_t timed = 0; //!< of them, with a time
    std::optional<Timestamp> first; //!< the earliest moment from which one is known
    std::int64_t visible = 0; //!< of them, at the middle as-of time
    std::int64_t after = 0; //!< of them, not known before the last as-of time: no example sees them
    bool operator==(const TableSight &) const = default;
};

//! Of the entity's table and each that features read, in order of their names. asOf: of the examples, in any order; not empty.
//! Errors: those of the transaction.
Result<std::vector<TableSight>> tableSights(const study::Study &study, const catalog::Catalog &catalog,
                                            std::vector<Timestamp> asOf, pg::Transaction &transaction);

Json toJson(const TableSight &sight);

} // namespace espalier::screening

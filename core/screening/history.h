// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/pg/connection.h"
#include "core/pg/transaction.h"
#include "core/plan/plan.h"
#include "core/study/compose.h"
#include "core/study/schedule.h"

#include <optional>

namespace espalier::screening {

//! From when to when the rows tell that a future target counts: by an index where there is one, of a sample where a large table has none. None
//! where there is no row yet. Errors: those of the transaction.
Result<std::optional<study::History>> historyOf(const plan::FutureLabel &label, const catalog::Catalog &catalog,
                                                pg::Transaction &transaction);

//! What of a schedule a person has stated.
struct Stated
{
    bool from = false;
    bool until = false;
    bool every = false;
    bool horizon = false;
};
//! What differs from what nobody states.
Stated statedIn(const study::TargetWords &words);
//! Its horizon is always stated.
Stated statedIn(const study::Question &question);
//! The study with a schedule that begins and ends with the data, and asks no oftener than their rows tell, but for what is stated; as it is for
//! other targets. Errors: those of the connection; those of plan::make().
Result<study::Study> withFittedSchedule(study::Study study, const Stated &stated, const catalog::Catalog &catalog,
                                        pg::Connection &connection);

} // namespace espalier::screening

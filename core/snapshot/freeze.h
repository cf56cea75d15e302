// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/snapshot/fetch.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace espalier::snapshot {

//! Leaves out the examples whose entity is not there, or not yet, and counts what of the source's rows is no example. Reads in the given
//! transaction, in which the examples were read, and gives the same whoever found them. Errors: those of the transaction.
Result<> account(engine::Examples &examples, const plan::Plan &plan, pg::Transaction &transaction);

//! Of the given rows with a label, which stand in the order of key and moment: of equal ones the first, of contradicting ones none (which of
//! them is true nobody knows). Counts those that are left out.
std::vector<std::size_t> rowsSaidOnce(const engine::Examples &examples, const std::vector<std::size_t> &rows,
                                      engine::Accounting &counts);

//! A study's snapshot of its examples: those without a label, said twice, contradicting each other or in no part are left out and
//! counted; what is left is split. Says nothing yet of the database and the moment. Requires: examples.rows.
//! further: those that are only learned from (fetchFurther()), which stand behind the others: but for those without a label, or of a class
//! that no other has, those that are there already, and, of a split by entity, those of the test.
//! Errors: those of assignParts(); Invalid for no examples, one class only, more than two for a binary task.
Result<Snapshot> frozen(const study::Study &study, engine::Examples examples,
                        const std::optional<engine::Examples> &further = std::nullopt);

} // namespace espalier::snapshot

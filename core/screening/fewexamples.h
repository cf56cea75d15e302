// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/engine/examples.h"
#include "core/pg/transaction.h"
#include "core/study/finding.h"

#include <optional>

namespace espalier::screening {

//! Of a future target with few examples to learn from: a table at whose rows there would be as many more. Of those that the study reads, the
//! one with the fewest, and one that the label reads only where there is no other: its rows would be in their own labels. Counts them in the
//! given transaction. Errors: those of the transaction.
Result<std::optional<study::Finding>> fewExamples(const study::Study &study, const catalog::Catalog &catalog,
                                                  const engine::Examples &examples, pg::Transaction &transaction);

} // namespace espalier::screening

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/snapshot/fetch.h"
#include "core/study/finding.h"

#include <optional>
#include <string>

namespace espalier::screening {

//! Of a future target whose rows have a record time, or whose columns are known later than their rows: cutoffs whose horizon was over for
//! less time than nearly all rows take to be known, so that their labels are told in part. words: gets what was sampled.
//! Errors: those of the transaction.
Result<std::optional<study::Finding>> enteredLater(const study::Study &study, const plan::Plan &plan,
                                                   const catalog::Catalog &catalog, const engine::Examples &examples,
                                                   pg::Transaction &transaction, std::vector<Message> &lookedAt);

} // namespace espalier::screening

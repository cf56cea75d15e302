// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/snapshot/fetch.h"
#include "core/study/finding.h"

#include <string>
#include <vector>

namespace espalier::screening {

struct LabelSpans
{
    std::vector<study::Finding> findings;
    std::vector<Message> lookedAt; //!< beside the examples
};

//! What the data tell of when labels are known. Of given examples: the span that a second moment of their table states, where the study states none;
//! how the spans of one entity's labels overlap. Of a row target whose label is a condition: how late the label comes, by a moment that is
//! there when it holds, where young rows count as examples. Of a future target: cutoffs whose horizon reaches past the newest row, or was
//! over for less time than rows take to be known (a record time, columns that are known later).
//! Errors: those of the transaction.
Result<LabelSpans> labelSpans(const study::Study &study, const plan::Plan &plan, const catalog::Catalog &catalog,
                              const engine::Examples &examples, pg::Transaction &transaction);

} // namespace espalier::screening

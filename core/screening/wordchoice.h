// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/memory.h"
#include "core/catalog/catalog.h"
#include "core/evaluate/bins.h"
#include "core/frame/frame.h"
#include "core/pg/transaction.h"
#include "core/plan/plan.h"
#include "core/study/study.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

//! Which words texts are asked for.
namespace espalier::screening {

//! What words are chosen by: examples of the training part.
struct WordSearch
{
    const frame::Frame &examples; //!< keys and as-of times
    const evaluate::Bins &label; //!< of each
    const std::set<std::string>
        &late; //!< names of candidates whose texts may be filled later than they are seen: left aside
    std::size_t memory = defaultMemory(); //!< allowed, in bytes
    //! What the database computes of a plan for the examples, where the engine cannot.
    std::function<Result<std::vector<frame::Column>>(const plan::Plan &)> fromDatabase = {};
};

//! Whether texts have one word: made of each candidate that counts the words of a text, for up to twenty words of its column, with names beside theirs.
//! Of what an example sees (its own text, that of a parent, the last one of its children's rows) words are taken that tell of the label
//! more than the best of so many would by chance; where that cannot be asked for (a large table, rows without a time), the most frequent
//! ones of a sample. Texts of mostly one word are left to categories. Errors: those of the transaction.
Result<std::vector<study::Feature>> wordFeatures(const study::Study &study,
                                                 const std::vector<study::Feature> &candidates,
                                                 const catalog::Catalog &catalog, pg::Transaction &transaction,
                                                 const WordSearch &search);

} // namespace espalier::screening

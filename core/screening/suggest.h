// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/catalog/catalog.h"
#include "core/pg/connection.h"
#include "core/screening/rankedfeature.h"
#include "core/snapshot/fetch.h"
#include "core/store/cache.h"
#include "core/study/study.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace espalier::screening {

struct SuggestOptions
{
    std::size_t most = 120; //!< features to keep
    std::size_t rows = 30'000; //!< training examples to look at; of more, a sample by the study's seed
    double seconds = 60; //!< after which no further features are computed
    std::optional<cost::Executor> executor; //!< chosen by chooseExecutor() where it is not given
    std::size_t memory = defaultMemory(); //!< allowed, in bytes
    store::Cache *cache = nullptr; //!< keeps the columns that are read; may be null, not owned
};

struct Suggestion
{
    std::vector<RankedFeature> ranked; //!< the most relevant first; those not computed last
    std::size_t computed = 0;
    std::size_t ofWords = 0; //!< beside the candidates: whether texts have words that were chosen here
    std::size_t computedByDatabase = 0; //!< of these, where the engine could not
    std::size_t rowsUsed = 0; //!< training examples looked at
    std::size_t trainingRows = 0; //!< of so many
    std::size_t examples = 0; //!< of so many with a label, in all parts
    double labelBits = 0; //!< entropy of the label: relevance is of this
    cost::Executor executor = cost::Executor::Local; //!< Pushdown where the database computed all
    double seconds = 0;
    bool isCutShort = false; //!< the time was over before all were computed
};

//! Computes the candidates for examples of the training part alone (no label of another part is looked at but to split), in one read-only
//! transaction, a few hundred at a time, and ranks them by mutual information with the label. Left out are those that are constant, 98 %
//! missing, no better than chance, nearly equal to a better one, so good that they must be the label itself, or taken over rows that tell
//! no time where the study has as-of times; of the rest the best are kept, with places for every path. Where candidates count the words of
//! texts, whether they have single ones is added: wordchoice.h. Same data and seed: same result.
//! connect: opens what is read over, which ends with the progress that it is given. Errors: Cancelled; as fetchLabelled(); Invalid where the
//! time is over before anything was computed.
using Connect = std::function<Result<pg::Connection>(Progress &)>;
Result<Suggestion> suggestFeatures(const study::Study &study, const std::vector<study::Feature> &candidates,
                                   const catalog::Catalog &catalog, const Connect &connect, Progress &progress,
                                   const SuggestOptions &options = {});

//! The kept ones, the most relevant first.
std::vector<study::Feature> keptFeatures(const Suggestion &suggestion);

} // namespace espalier::screening

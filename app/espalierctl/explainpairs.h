// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"
#include "core/store/cache.h"
#include "core/study/study.h"
#include "core/training/run.h"

#include <cstddef>
#include <string>
#include <vector>

#include "app/espalierctl/context.h"

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace espalier::ctl {

//! Features two at a time.
struct PairsAsked
{
    bool isWanted = false; //!< which of them work together
    std::vector<std::string> pair; //!< two features; the strongest pair where it is empty
    std::string className; //!< of several
    std::size_t rows = 0; //!< as of ExplainOptions
    bool hasRows = false; //!< they were asked for, and hold for all pairs too, which take the square of them

    bool isAny() const { return isWanted || !pair.empty(); }
};

//! The options that ask for them.
struct PairOptions
{
    CLI::Option *pairs = nullptr;
    CLI::Option *pair = nullptr;
};
PairOptions addPairOptions(CLI::App &command, PairsAsked &asked);

//! Which features work together, and how the strongest pair, or the one that is named, does.
int explainPairs(Context &context, const PairsAsked &asked, const study::Study &study, store::Cache &runs,
                 const snapshot::Snapshot &rows, const training::Run &run);

} // namespace espalier::ctl

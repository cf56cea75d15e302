// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot/snapshot.h"
#include "core/store/cache.h"
#include "core/study/study.h"
#include "core/training/run.h"

#include <string>
#include <vector>

#include "app/espalierctl/context.h"

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace espalier::ctl {

//! A test example, and what is asked of it.
struct RowAsked
{
    std::string key;
    std::string part = "test";
    std::string asOf; //!< the latest where it is empty
    std::vector<std::string> given; //!< "feature=value"
    bool wantsChange = false; //!< the nearest one that would flip the answer
    double threshold = -1; //!< the model's own where it is below 0
};

//! The option that names the row.
CLI::Option *addRowOptions(CLI::App &command, RowAsked &asked);

//! Its reasons; where values are given also those of these, and where it is wanted what would flip the answer.
int explainRow(Context &context, const RowAsked &asked, const study::Study &study, store::Cache &runs,
               const snapshot::Snapshot &rows, const training::Run &run);

} // namespace espalier::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/model/predict.h"
#include "core/monitor/log.h"
#include "core/pg/settings.h"
#include "core/plan/reads.h"
#include "core/workbench/champion.h"
#include "core/workbench/refresh.h"

#include <optional>
#include <string>
#include <vector>

//! The challenger that is logged beside the champion and answers nobody. Whatever is wrong with it, the champion is scored.
namespace espalier::workbench {

//! Nothing where none stands beside it.
Result<std::optional<Champion>> readShadow(pg::Transaction &transaction, const catalog::Handle &catalog,
                                           const std::string &schema, const std::string &name);

//! What both read; shadow may be null.
struct BothReads
{
    plan::Reads tables;
    std::vector<sql::QualifiedName> filtered;
};
BothReads readsOf(const Champion &champion, const Champion *shadow);

//! What the shadow reads of these rows, which were read in the same transaction, as of the same moments. isPart: they are not all that is to be
//! predicted. Errors: Cancelled and Connection; all others stand in what is given.
Result<ShadowFrame> readShadowFrame(pg::Transaction &transaction, const Champion &champion, const Champion *shadow,
                                    const frame::Frame &rows, bool isPart);

//! What it says of them, to be logged.
struct ShadowWords
{
    const Champion *shadow = nullptr; //!< null: none
    const frame::Frame *rows = nullptr;
    model::Predictions predictions;
    std::optional<Error> problem;
};
//! live: with the rows of the champion. Requires: they outlive what is given.
ShadowWords wordsOf(const Champion *shadow, const LiveFrame &live);

//! Appends them to the log. Errors: Cancelled and Connection.
Result<std::optional<ShadowSaid>> logShadow(pg::Transaction &transaction, const deploy::Names &names,
                                            const ShadowWords &words, monitor::Moments moments, bool hasInvoker);

//! Removes the shadow of a project with all that is its own, and what is logged of it, in one transaction. Errors: Invalid where there is none.
Result<> retireShadow(const std::string &project, const pg::Settings &settings, Progress &progress);

} // namespace espalier::workbench

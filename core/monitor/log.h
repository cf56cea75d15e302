// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/objects.h"
#include "core/frame/frame.h"
#include "core/model/predict.h"
#include "core/pg/transaction.h"
#include "core/plan/plan.h"

#include <cstdint>
#include <optional>

namespace espalier::monitor {

//! A version whose predictions are logged.
struct Logged
{
    const plan::Plan &plan;
    const model::Model &model;
    deploy::Names names;
    int version = 0;
};

//! Makes the project's log and its views where they are not there; the view of performance then has this version too.
//! Errors: Permission where the role may not create in the schema; Invalid where something else has one of the names.
Result<> makeLog(pg::Transaction &transaction, const Logged &logged, bool hasInvoker);

//! Whether the moments of examples come with the scoring, each once, or may have been scored before.
enum class Moments : std::uint8_t
{
    New,
    Again
};

//! Appends what the model says of the rows of a frame. Where examples keep their as-of time from one scoring to the next (or have none), and
//! where moments may come again, only what was not said of them before. Gives how many rows. Requires: as many predictions as rows.
Result<std::uint64_t> appendLog(pg::Transaction &transaction, const Logged &logged, const frame::Frame &frame,
                                const model::Predictions &predictions, Moments moments = Moments::New);

//! The same as one statement for a server alone: what the live view says now, in the columns of the log. Requires: the log is there.
std::string logLiveStatement(const Logged &logged);

//! The latest moment of which something is logged or observed, whatever the version; nothing where nothing is. shape: of the project's answers.
Result<std::optional<Timestamp>> lastLogged(pg::Transaction &transaction, const deploy::Names &names,
                                            const deploy::Shape &shape);

//! Deletes what was logged and observed of a project more than so many days ago. Gives how many predictions.
Result<std::uint64_t> pruneLog(pg::Transaction &transaction, const deploy::Names &names, const deploy::Shape &shape,
                               std::int64_t days);

//! Takes a version out of the log: what it said, and its views. Nothing where it has none. shape: of the project's answers.
Result<> forgetLogged(pg::Transaction &transaction, const deploy::Names &names, const deploy::Shape &shape, int version,
                      bool hasInvoker);

//! What the live view calls the prediction of a row.
std::string predictionText(const model::Model &model, const model::Predictions &predictions, std::size_t row);
//! Its probabilities, or the number, as an array's text.
std::string scoresText(const model::Predictions &predictions, std::size_t row);

} // namespace espalier::monitor

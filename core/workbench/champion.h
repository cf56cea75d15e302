// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/handle.h"
#include "core/columns/reading.h"
#include "core/cost/executor.h"
#include "core/deploy/deployment.h"
#include "core/frame/frame.h"
#include "core/model/model.h"
#include "core/pg/connection.h"
#include "core/pg/transaction.h"
#include "core/plan/plan.h"
#include "core/store/cache.h"
#include "core/study/study.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier::workbench {

//! A project's active version with all that scoring takes.
struct Champion
{
    deploy::Version version;
    catalog::Handle catalog;
    study::Study study;
    plan::Plan plan;
    model::Model model;
};

//! The one that answers. Errors: Invalid where none does.
Result<deploy::Version> activeVersion(const deploy::Project &project);
//! What a version is with all that scoring with it takes. Errors: those of reading it.
Result<Champion> readScoring(pg::Transaction &transaction, const catalog::Handle &catalog, const std::string &schema,
                             const std::string &name, const deploy::Version &version);
//! Errors: Invalid where there is no such project, or none of its versions is active.
Result<Champion> readChampion(pg::Transaction &transaction, const catalog::Handle &catalog, const std::string &schema,
                              const std::string &name);

struct LiveOptions
{
    std::optional<cost::Executor> executor = {};
    store::Cache *cache = nullptr; //!< of columns that are kept; not owned, null: all that the engine needs is read
    std::size_t memory = 0;
    const Champion *shadow = nullptr; //!< its features are read, too; may be null
    std::optional<Timestamp> asOf = {}; //!< otherwise now. Requires: checkMoment() of it
};

//! What a shadow reads of rows that a champion is asked about.
struct ShadowFrame
{
    std::optional<frame::Frame>
        own; //!< those of them that it can say something of; nothing where it reads what the champion does
    std::optional<Error> problem; //!< why it cannot be read
};

//! The features of all that is to be predicted, or was then, who computed them and why, and as of when.
struct LiveFrame
{
    frame::Frame frame;
    cost::ExecutorChoice choice;
    std::vector<columns::TableReading> readings;
    Timestamp asOf;
    ShadowFrame shadow;
};
Result<LiveFrame> readLiveFrame(pg::Connection &connection, const Champion &champion, const LiveOptions &options);

} // namespace espalier::workbench

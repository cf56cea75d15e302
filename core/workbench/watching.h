// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/memory.h"
#include "core/base/progress.h"
#include "core/monitor/drift.h"
#include "core/monitor/freshness.h"
#include "core/monitor/paired.h"
#include "core/monitor/performance.h"
#include "core/pg/settings.h"
#include "core/sql/quote.h"
#include "core/store/cache.h"
#include "core/study/study.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier::workbench {

//! The newest row of a table that predictions are made of.
struct SourceState
{
    sql::QualifiedName table;
    Timestamp newest;
    bool operator==(const SourceState &) const = default;
};

//! Drift at one scoring.
struct DriftPoint
{
    Timestamp asOf;
    std::int64_t rows = 0;
    std::size_t moved = 0; //!< features
    double score = 0; //!< its stability
    std::optional<double> importance; //!< the share of what the model says that hangs on features that moved
    bool operator==(const DriftPoint &) const = default;
};

//! A challenger that is logged beside the champion.
struct WatchedShadow
{
    deploy::Version version;
    monitor::Performance performance; //!< of all that it said
    monitor::Paired paired; //!< of what both said of the same
    std::optional<Error> problem; //!< why some of it is not there
};

//! A deployed project: how fresh its predictions are, what was promised and came true, and what moved.
struct Watched
{
    deploy::Project project;
    study::Study study; //!< of the active version
    Timestamp now; //!< by the database, or the moment that was asked for
    std::optional<Timestamp> scoredAt; //!< when predictions were refreshed last
    std::int64_t predictions = 0; //!< in the table of predictions
    std::optional<monitor::Freshness> freshness; //!< of which moment that is right, where it was noted
    std::vector<SourceState> sources; //!< of those that tell it at once
    monitor::Performance performance;
    bool hasProfile = false; //!< the rows that the active version learned from are known in bins
    std::optional<monitor::Drift> drift; //!< at the last scoring of the active version, or now
    std::vector<DriftPoint> history; //!< of the active version, the earliest first
    std::optional<WatchedShadow> shadow; //!< nothing where none stands beside it
    std::optional<Error> problem; //!< why some of it is not there
};

const deploy::Version *activeOf(const deploy::Project &project);

struct WatchOptions
{
    std::string project; //!< empty: all
    bool isLive = false; //!< drift of what is to be predicted now, instead of at the last scoring
    store::Cache *cache = nullptr; //!< as of RefreshOptions
    std::size_t memory = defaultMemory();
    //! As of which moment all is told, instead of now: what was scored by then, with the labels that were known. Requires: of projects that are
    //! predicted as of one moment (checkMoment()); of the others it is the problem.
    std::optional<Timestamp> asOf = {};
};

//! By name. What cannot be told of a project does not keep the others from being told. Reads only. Errors: those of the connection; Invalid
//! where there is no project of that name, or the moment is still to come.
Result<std::vector<Watched>> watched(const pg::Settings &settings, Progress &progress,
                                     const WatchOptions &options = {});

} // namespace espalier::workbench

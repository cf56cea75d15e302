// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/deploy/names.h"
#include "core/frame/frame.h"
#include "core/model/predict.h"
#include "core/plan/plan.h"
#include "core/snapshot/sources.h"
#include "core/study/study.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier::deploy {

//! Rows with what model::predict() says of them: scored again in the database before a deployment is committed.
struct GoldenRows
{
    std::vector<frame::Column> features;
    model::Predictions expected;
};

//! All that a deployment needs; it reads nothing else.
struct Request
{
    study::Study study;
    plan::Plan plan;
    model::Model model;
    std::string run; //!< its id
    std::string metric; //!< the study's ranking metric
    std::optional<double> score; //!< of that metric on the test part, where it is defined there
    Json metrics; //!< all scores with intervals, by split
    Json snapshot; //!< id, hashes, database, moment of reading, what became of its rows
    GoldenRows golden;
    frame::Frame examples; //!< some of the snapshot's, with their keys and features
    bool isComputedHere = false; //!< the features of the snapshot, from columns; else the database computed them
    std::vector<snapshot::SourceColumn> sources; //!< what the snapshot's names stood for; may be empty
    std::string schema{registrySchema};
};

//! Up to count rows of the frame, evenly spread, those of probeRows(), and one with every feature missing; predicted.
Result<GoldenRows> goldenRows(const model::Model &model, const std::vector<frame::Column> &features,
                              std::size_t count = 50);
//! Rows made of what the model itself tells apart: thresholds with their neighbours, centers, levels, and missing values. By them any
//! version's score can be checked without data. features: the columns of the version's view, in their order, of which the model may read
//! some. Errors: those of model::predict().
Result<GoldenRows> probeRows(const model::Model &model, const std::vector<std::string> &features,
                             std::size_t count = 50);

} // namespace espalier::deploy

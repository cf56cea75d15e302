// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/frame/frame.h"
#include "core/model/predict.h"

#include <cstddef>
#include <string>
#include <vector>

namespace espalier::deploy {

//! Rows with what model::predict() says of them: scored again in the database before a deployment is committed.
struct GoldenRows
{
    std::vector<frame::Column> features;
    model::Predictions expected;
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

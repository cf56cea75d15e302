// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/evaluate/quantiles.h"
#include "core/frame/column.h"
#include "core/model/encode.h"
#include "core/model/model.h"

#include <cstddef>
#include <string>
#include <vector>

namespace espalier::explain {

//! One value of a feature, which all rows are given, all else left as it is.
struct DependencePoint
{
    bool isMissing = false;
    double number = 0; //!< of a number
    std::string level; //!< of a category
    std::size_t rows = 0; //!< that have it; of a number, those from it up to the next
    double mean = 0; //!< of what the model says
    double low = 0; //!< a tenth of the rows is below
    double high = 0; //!< a tenth of the rows is above
    bool operator==(const DependencePoint &) const = default;
};

//! Partial dependence (Friedman, 2001), with single rows (individual conditional expectation; Goldstein and others, 2015).
struct Dependence
{
    std::string feature;
    bool isNumber = true;
    std::vector<DependencePoint>
        points; //!< numbers ascending, categories the most frequent first; what is missing last
    std::vector<double>
        histogram; //!< of a number: the share of all rows in each of equally wide bins of span; empty where all are alike
    evaluate::Range span; //!< from the first point to the last
    std::vector<std::vector<double>> lines; //!< of some rows, evenly taken: what the model says at each point
};

struct DependenceOptions
{
    std::size_t output = 0; //!< of the model's predictions
    std::size_t points = 20; //!< at most: quantiles of a number, the most frequent of categories
    std::size_t lines = 25;
};

//! values: of the feature, beside the matrix's rows: only what occurs is tried.
//! Requires: matrix.width == model.encoding.size(), as many values as rows, feature < model.features.size(). Errors: Cancelled.
Result<Dependence> dependenceOf(const model::Model &model, const model::Matrix &matrix, const frame::Column &values,
                                std::size_t feature, const DependenceOptions &options, Progress &progress);

} // namespace espalier::explain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/frame/packed.h"
#include "core/model/encode.h"
#include "core/model/model.h"

#include <cstddef>
#include <vector>

namespace espalier::explain {

//! What each feature adds to each output of a model as it stands before the link: the margin, after a calibration where there is one.
//! base of an output + its contributions = its margin.
struct Contributions
{
    std::size_t rows = 0;
    std::size_t outputs = 0;
    std::size_t features = 0; //!< of the model
    std::vector<double> base; //!< by output: the margin where nothing is known of a row
    std::vector<double> values; //!< row by row, in it output by output

    //! One for each feature.
    const double *of(std::size_t row, std::size_t output) const
    {
        return values.data() + (row * outputs + output) * features;
    }
    double at(std::size_t row, std::size_t output, std::size_t feature) const { return of(row, output)[feature]; }
    double margin(std::size_t row, std::size_t output) const;
};

//! Exact. A linear model's: weight * (input - its mean over the training rows); of trees: treeshap.h. What the inputs made of one feature
//! add is summed. Requires: matrix.width == model.encoding.size().
//! Errors: Unsupported where the model has no contributions, or was trained before what a row is explained against was kept; Cancelled.
Result<Contributions> contributionsOf(const model::Model &model, const model::Matrix &matrix, int threads,
                                      Progress &progress);

//! Whether what its features add is defined exactly: that of linear models and of trees is.
bool hasContributions(const model::Model &model);

//! Whether it can be explained so. Errors: Unsupported.
Result<> checkExplainable(const model::Model &model);

//! The outputs of some rows before their link.
model::Matrix marginsOf(const model::Model &model, const model::Matrix &matrix);

} // namespace espalier::explain

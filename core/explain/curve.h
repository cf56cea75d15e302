// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/dependence.h"
#include "core/frame/column.h"
#include "core/model/model.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace espalier::explain {

//! What one value of a feature adds.
struct CurveStep
{
    std::optional<double> from; //!< of a number: up to where the next begins; none for the first
    std::string level; //!< of a category
    double adds = 0; //!< to the margin
    std::size_t rows = 0; //!< that have it
    bool operator==(const CurveStep &) const = default;
};

//! What a feature adds to a model's margin, whatever the other features are: the sum over the trees that look at it of
//! (the leaf that a value reaches - the mean leaf, each weighed by the training rows that reached it), times the output's scale and a
//! calibration's slope. It is what contributions.h gives for every row of that value, so that 0 is the mean of what it adds.
struct Curve
{
    std::string feature;
    bool isNumber = true;
    std::vector<CurveStep> steps; //!< numbers ascending; categories with an input of their own, the most frequent first
    double other = 0; //!< what all other categories add
    double missing = 0; //!< what it adds where it is missing
    std::size_t otherRows = 0;
    std::size_t missingRows = 0;
    bool operator==(const Curve &) const = default;
};

//! Of an output of a model. values: of rows that are counted. None where a tree looks at the feature and at another too, or where the model
//! is not made of trees, or is one that cannot be explained. Requires: feature < model.features.size(), output < model::outputCount(model),
//! values are numbers where the feature is one.
std::optional<Curve> curveOf(const model::Model &model, std::size_t feature, std::size_t output,
                             const frame::Column &values);

//! What the curve says where dependence has a point.
double addedAt(const Curve &curve, const DependencePoint &point);

} // namespace espalier::explain

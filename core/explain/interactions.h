// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/explain/triedvalues.h"
#include "core/model/encode.h"
#include "core/model/model.h"

#include <cstddef>
#include <string>
#include <vector>

namespace espalier::explain {

//! How much of what two features do together neither does alone: the H statistic of Friedman and Popescu (2008), Predictive Learning via Rule
//! Ensembles, Annals of Applied Statistics 2(3), equation 44. Of the margin, before the link: what adds up there is no interaction.
struct Interaction
{
    std::size_t first = 0; //!< feature of the model
    std::size_t second = 0;
    double strength = 0; //!< H: 0 where they only add up, 1 where each alone does nothing
    double size = 0; //!< root of the mean square of what they do beyond adding up, in units of the margin
    bool operator==(const Interaction &) const = default;
};

struct InteractionOptions
{
    std::size_t output = 0; //!< of the model's
    int threads = 1;
};

//! Of all pairs of these features, the strongest first; over the values that the rows have, which takes rows² predictions for each pair.
//! Requires: matrix.width == model.encoding.size(), matrix.rows > 0, features are of the model and none is named twice. Errors: Cancelled.
Result<std::vector<Interaction>> interactionsOf(const model::Model &model, const model::Matrix &matrix,
                                                const std::vector<std::size_t> &features,
                                                const InteractionOptions &options, Progress &progress);

//! What a model says where all rows have one value of each of two features, all else left as it is (Friedman, 2001).
struct PairDependence
{
    std::string first;
    std::string second;
    bool isFirstNumber = true;
    bool isSecondNumber = true;
    std::vector<TriedValue> firstValues;
    std::vector<TriedValue> secondValues;
    std::vector<double> means; //!< of what it says: for each first value, one for each second
    std::vector<std::size_t> rows; //!< that have both values, beside means

    std::size_t at(std::size_t row, std::size_t column) const { return row * secondValues.size() + column; }
};

//! A feature of the model with its values beside the matrix's rows.
struct FeatureValues
{
    std::size_t feature = 0;
    const frame::Column &values;
};

struct PairOptions
{
    std::size_t output = 0; //!< of the model's predictions
    std::size_t values = 10; //!< of each feature, at most
};

//! Requires: matrix.width == model.encoding.size(), as many values as rows. Errors: Cancelled.
Result<PairDependence> pairDependenceOf(const model::Model &model, const model::Matrix &matrix,
                                        const FeatureValues &first, const FeatureValues &second,
                                        const PairOptions &options, Progress &progress);

} // namespace espalier::explain

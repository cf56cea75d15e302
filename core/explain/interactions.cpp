// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/interactions.h"

#include "core/base/parallel.h"
#include "core/base/require.h"
#include "core/explain/contributions.h"
#include "core/explain/messages.h"
#include "core/model/predict.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace espalier::explain {

namespace {

//! What rounding leaves, of the largest mean: sums of hundreds of rows.
constexpr double roundingShare = 1e-11;

//! Gives all rows the inputs that one row has.
void give(model::Matrix &moved, const model::Matrix &matrix, const std::vector<std::size_t> &inputs, std::size_t row)
{
    for (const auto input : inputs)
        for (std::size_t each = 0; each < moved.rows; ++each)
            moved.values[each * moved.width + input] = matrix.values[row * matrix.width + input];
}

double meanOf(const model::Matrix &said, std::size_t output)
{
    double sum = 0;
    for (std::size_t row = 0; row < said.rows; ++row)
        sum += said.at(row, output);
    return sum / static_cast<double>(said.rows);
}

//! One feature, or two, that all rows are given the values of.
struct Given
{
    std::vector<std::size_t> inputs;
    model::Matrix moved;
    std::vector<double> means; //!< by the row whose values they are
};

double largestOf(const std::vector<Given> &all)
{
    double largest = 0;
    for (const auto &given : all)
        for (const auto mean : given.means)
            largest = std::max(largest, std::abs(mean));
    return largest;
}

void centre(std::vector<double> &values)
{
    const auto mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    for (auto &value : values)
        value -= mean;
}

//! Gives the largest mean in size.
Result<double> fill(std::vector<Given> &all, const model::Model &model, const model::Matrix &matrix,
                    const InteractionOptions &options, Progress &progress)
{
    for (std::size_t row = 0; row < matrix.rows; ++row) {
        progress.report(static_cast<double>(row) / static_cast<double>(matrix.rows), messages::settingValues());
        if (progress.isCancelled())
            return Failure(Error{.code = Error::Code::Cancelled, .problem = espalier::messages::stopped()});
        inParallel(all.size(), options.threads, [&](std::size_t i) {
            give(all[i].moved, matrix, all[i].inputs, row);
            all[i].means[row] = meanOf(marginsOf(model, all[i].moved), options.output);
        });
    }
    const auto largest = largestOf(all);
    for (auto &given : all)
        centre(given.means);
    return largest;
}

//! rounding: what is no larger is nothing.
Interaction interactionOf(const std::vector<double> &both, const std::vector<double> &first,
                          const std::vector<double> &second, double rounding)
{
    double beyond = 0;
    double whole = 0;
    for (std::size_t row = 0; row < both.size(); ++row) {
        const auto rest = both[row] - first[row] - second[row];
        beyond += rest * rest;
        whole += both[row] * both[row];
    }
    Interaction result;
    result.size = std::sqrt(beyond / static_cast<double>(both.size()));
    if (result.size <= rounding || whole <= 0)
        return {};
    result.strength = std::sqrt(beyond / whole);
    return result;
}

} // namespace

Result<std::vector<Interaction>> interactionsOf(const model::Model &model, const model::Matrix &matrix,
                                                const std::vector<std::size_t> &features,
                                                const InteractionOptions &options, Progress &progress)
{
    ESPALIER_REQUIRE(matrix.width == model.encoding.size() && matrix.rows > 0);
    std::vector<Given> all;
    const auto add = [&](std::vector<std::size_t> inputs) {
        all.push_back({.inputs = std::move(inputs), .moved = matrix, .means = std::vector<double>(matrix.rows)});
    };
    for (const auto feature : features)
        add(inputsOf(model, feature));
    for (std::size_t first = 0; first < features.size(); ++first) {
        for (std::size_t second = first + 1; second < features.size(); ++second) {
            auto inputs = all[first].inputs;
            inputs.insert(inputs.end(), all[second].inputs.begin(), all[second].inputs.end());
            add(std::move(inputs));
        }
    }
    const auto largest = fill(all, model, matrix, options, progress);
    if (!largest)
        return Failure(largest.error());
    std::vector<Interaction> pairs;
    pairs.reserve(all.size() - features.size());
    auto both = features.size();
    for (std::size_t first = 0; first < features.size(); ++first) {
        for (std::size_t second = first + 1; second < features.size(); ++second) {
            auto pair = interactionOf(all[both++].means, all[first].means, all[second].means, *largest * roundingShare);
            pair.first = features[first];
            pair.second = features[second];
            pairs.push_back(pair);
        }
    }
    std::ranges::stable_sort(pairs, std::ranges::greater(), &Interaction::strength);
    return pairs;
}

Result<PairDependence> pairDependenceOf(const model::Model &model, const model::Matrix &matrix,
                                        const FeatureValues &first, const FeatureValues &second,
                                        const PairOptions &options, Progress &progress)
{
    ESPALIER_REQUIRE(matrix.width == model.encoding.size() && frame::rowCount(first.values) == matrix.rows
                     && frame::rowCount(second.values) == matrix.rows);
    PairDependence result{.first = model.features[first.feature].name,
                          .second = model.features[second.feature].name,
                          .isFirstNumber = std::holds_alternative<frame::Numbers>(first.values.values),
                          .isSecondNumber = std::holds_alternative<frame::Numbers>(second.values.values),
                          .firstValues = triedValues(first.values, options.values),
                          .secondValues = triedValues(second.values, options.values),
                          .means = {},
                          .rows = {}};
    const auto cells = result.firstValues.size() * result.secondValues.size();
    result.means.reserve(cells);
    result.rows.resize(cells);
    const auto firstInputs = inputsOf(model, first.feature);
    const auto secondInputs = inputsOf(model, second.feature);
    auto moved = matrix;
    for (const auto &one : result.firstValues) {
        give(moved, matrix, firstInputs, one.row);
        for (const auto &other : result.secondValues) {
            progress.report(static_cast<double>(result.means.size()) / static_cast<double>(cells),
                            messages::settingValues());
            if (progress.isCancelled())
                return Failure(Error{.code = Error::Code::Cancelled, .problem = espalier::messages::stopped()});
            give(moved, matrix, secondInputs, other.row);
            result.means.push_back(meanOf(model::predict(model, moved), options.output));
        }
    }
    for (std::size_t row = 0; row < matrix.rows; ++row) {
        const auto one = placeOf(result.firstValues, first.values, row);
        const auto other = placeOf(result.secondValues, second.values, row);
        if (one && other)
            ++result.rows[result.at(*one, *other)];
    }
    return result;
}

} // namespace espalier::explain

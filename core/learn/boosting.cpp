// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/boosting.h"

#include "core/learn/boostingfit.h"
#include "core/learn/messages.h"
#include "core/learn/roundslearner.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <memory>
#include <utility>

namespace espalier::learn {

namespace {

//! Nodes of a tree whose histograms are held at once: its lower levels, as far as rows reach.
double nodesOf(const Load &load, const Parameters &settings)
{
    return std::min(2.5 * std::exp2(settings.at("depth")), 2 * static_cast<double>(load.rows));
}

//! Of XGBoost 1.7.4.
double boostingBytes(const Load &load, const Parameters &settings, const BoostingOptions &options)
{
    const auto cells = static_cast<double>(load.rows * load.inputs);
    const auto validated = static_cast<double>(load.validated * load.inputs);
    constexpr double batches = 60e6; // and what the library's sketches take
    const auto perRow = static_cast<double>(load.rows + load.validated) * 60;
    // Of each node of a tree, for each interval of each column.
    const auto histograms = nodesOf(load, settings) * 256 * 16;
    if (load.rows * load.inputs <= options.mostFloats) {
        const auto cell = load.missingInputs > 0 ? 9.2 : 2.1;
        return batches + perRow + histograms * static_cast<double>(load.inputs) + cell * (cells + validated);
    }
    const auto cell = 2.1 * static_cast<double>(load.inputs + load.missingInputs) / static_cast<double>(load.inputs);
    // The features go when they have become bytes, and these when the library has them; those of the validation stay.
    const auto quantizing = cells + cell * cells - static_cast<double>(load.featureBytes);
    const auto validating = cell * (cells + validated) - static_cast<double>(load.featureBytes);
    const auto columns = static_cast<double>(load.inputs + load.missingInputs);
    return batches + perRow + histograms * columns + std::max({cells, quantizing, validating});
}

//! Of small trees at the usual rate: about where validation stops on data of a few thousand rows.
constexpr double usualRounds = 300;
constexpr double mostRounds = 5000;

// Parameters that more than one of them has.

Parameter roundsParameter(double usual)
{
    return {.name = "rounds",
            .value = usual,
            .low = 1,
            .high = mostRounds,
            .isWhole = true,
            .isFound = true,
            .searched = {},
            .description = messages::boostingRounds()};
}

Parameter rateParameter(double usual)
{
    return {.name = "eta",
            .value = usual,
            .low = 0.005,
            .high = 1,
            .searched = SearchRange{.low = 0.01, .high = 0.2, .isLogarithmic = true},
            .description = messages::learningRate()};
}

//! How trees are kept small, what each is made of, and when it is enough.
std::vector<Parameter> restraints(double rows, double features)
{
    return {{.name = "min_child_weight",
             .value = {},
             .low = 0,
             .high = 100,
             .searched = SearchRange{.low = 1, .high = 100, .isLogarithmic = true},
             .description = messages::leafWeight()},
            {.name = "subsample",
             .value = rows,
             .low = 0.1,
             .high = 1,
             .searched = SearchRange{.low = 0.3, .high = 1},
             .description = messages::sampledRows()},
            {.name = "colsample_bytree",
             .value = features,
             .low = 0.1,
             .high = 1,
             .searched = SearchRange{.low = 0.1, .high = 1},
             .description = messages::sampledFeatures()},
            {.name = "lambda",
             .value = 1,
             .low = 1e-3,
             .high = 1000,
             .searched = SearchRange{.low = 0.01, .high = 300, .isLogarithmic = true},
             .description = messages::leafPenalty()},
            {.name = "early_stopping",
             .value = 150,
             .low = 0,
             .high = 500,
             .isWhole = true,
             .searched = {},
             .description = messages::earlyStopping()}};
}

//! What all that add trees up have in common.
class Boosted : public RoundsLearner
{
public:
    explicit Boosted(const BoostingOptions &options)
        : m_options(options)
    { }
    bool suits(model::Task /*task*/) const override { return true; }
    double effort() const override { return 4; }
    frame::Precision precision() const override { return frame::Precision::Float; }
    double bytesBeside(const Load &load, const Parameters &settings) const override
    {
        return boostingBytes(load, forLibrary(settings), m_options);
    }

protected:
    //! The settings as the library has them, with the depth of its trees.
    virtual Parameters forLibrary(Parameters settings) const = 0;
    virtual BoostingShape shape(const Parameters &settings) const = 0;

private:
    double unvalidatedRounds() const override { return usualRounds; }
    model::Family family() const override { return model::Trees{}; }
    Result<FittedInRounds> fitRounds(PackedTraining &training, const Parameters &settings, Prepared &data,
                                     Progress &progress) const override
    {
        const auto values = forLibrary(settings);
        auto fitted =
            boosted(training, {.values = values, .shape = shape(settings), .options = m_options}, data, progress);
        if (!fitted)
            return Failure(fitted.error());
        return FittedInRounds{.model = std::move(fitted->model), .rounds = static_cast<double>(fitted->rounds)};
    }
    //! More rows carry a few more rounds.
    double roundsOfAll(double rounds) const override { return std::min(std::ceil(1.1 * rounds), mostRounds); }

    BoostingOptions m_options;
};

class Xgboost final : public Boosted
{
public:
    using Boosted::Boosted;
    std::string_view name() const override { return "xgboost"; }
    Message label() const override { return messages::boostedTrees(); }
    Message description() const override { return messages::boostedTreesIs(); }
    std::vector<Parameter> parameters() const override
    {
        std::vector<Parameter> all{roundsParameter(3000),
                                   rateParameter(0.03),
                                   {.name = "depth",
                                    .value = 3,
                                    .low = 1,
                                    .high = 15,
                                    .isWhole = true,
                                    .searched = SearchRange{.low = 1, .high = 8},
                                    .description = messages::treeDepth()}};
        std::ranges::move(restraints(0.6, 0.3), std::back_inserter(all));
        return all;
    }
    std::vector<Parameters> grid() const override
    {
        return {{},
                {{"depth", 2}, {"colsample_bytree", 0.2}},
                {{"depth", 4}, {"colsample_bytree", 0.5}, {"subsample", 0.7}},
                {{"depth", 6}, {"colsample_bytree", 0.5}, {"subsample", 0.8}},
                {{"lambda", 30}},
                {{"depth", 1}, {"colsample_bytree", 0.2}}};
    }

protected:
    Parameters forLibrary(Parameters settings) const override { return settings; }
    BoostingShape shape(const Parameters & /*settings*/) const override { return BoostingShape::Trees; }
};

//! Trees that look at one input each, so that what they add up to is a curve of each (a generalized additive model; Lou, Caruana and
//! Gehrke, 2012), or at pairs of them.
class Additive final : public Boosted
{
public:
    using Boosted::Boosted;
    std::string_view name() const override { return "additive"; }
    Message label() const override { return messages::additiveTrees(); }
    Message description() const override { return messages::additiveTreesIs(); }
    std::vector<Parameter> parameters() const override
    {
        std::vector<Parameter> all{roundsParameter(mostRounds),
                                   rateParameter(0.05),
                                   {.name = "pairs",
                                    .value = 0,
                                    .low = 0,
                                    .high = 1,
                                    .isWhole = true,
                                    .searched = {},
                                    .description = messages::pairsToo()}};
        std::ranges::move(restraints(0.6, 0.3), std::back_inserter(all));
        return all;
    }
    std::vector<Parameters> grid() const override { return {{}, {{"lambda", 30}}, {{"eta", 0.15}}}; }

protected:
    Parameters forLibrary(Parameters settings) const override
    {
        settings["depth"] = settings.at("pairs") > 0 ? 2 : 1;
        return settings;
    }
    BoostingShape shape(const Parameters &settings) const override
    {
        return settings.at("pairs") > 0 ? BoostingShape::Trees : BoostingShape::Curves;
    }
};

} // namespace

std::unique_ptr<Learner> makeXgboost(const BoostingOptions &options)
{
    return std::make_unique<Xgboost>(options);
}

std::unique_ptr<Learner> makeAdditive(const BoostingOptions &options)
{
    return std::make_unique<Additive>(options);
}

} // namespace espalier::learn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/boosting.h"

#include "core/learn/booster.h"
#include "core/learn/boostingrows.h"
#include "core/learn/guard.h"
#include "core/learn/messages.h"
#include "core/learn/prepare.h"
#include "core/learn/quantized.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <memory>
#include <numeric>
#include <optional>

namespace espalier::learn {

namespace {

//! Its tree as ours: renumbered from the root, so that what was pruned disappears and children stand after parents.
model::Tree liftedTree(const Json &json, double scale, const BoostingRows &rows)
{
    const auto left = json.at("left_children").get<std::vector<std::int32_t>>();
    const auto right = json.at("right_children").get<std::vector<std::int32_t>>();
    const auto inputs = json.at("split_indices").get<std::vector<std::int32_t>>();
    const auto conditions = json.at("split_conditions").get<std::vector<float>>();
    const auto missing = json.at("default_left").get<std::vector<int>>();
    const auto hessians = json.at("sum_hessian").get<std::vector<float>>();
    model::Tree tree;
    std::vector<std::size_t> sources{0};
    const auto add = [&](std::int32_t source) {
        sources.push_back(static_cast<std::size_t>(source));
        return static_cast<std::int32_t>(sources.size() - 1);
    };
    // Adding children makes the list grow while it is walked.
    for (std::size_t next = 0; next < sources.size();) {
        const auto source = sources[next++];
        const auto isLeaf = left.at(source) < 0;
        const auto condition = conditions.at(source);
        const auto split = isLeaf ? BoostingSplit() : rows.split(inputs.at(source), condition, missing.at(source) != 0);
        tree.input.push_back(split.input);
        tree.threshold.push_back(split.threshold);
        tree.missingLeft.push_back(split.isMissingLeft ? 1 : 0);
        tree.cover.push_back(std::max(static_cast<double>(hessians.at(source)), 0.0));
        tree.value.push_back(isLeaf ? flushed(static_cast<double>(condition) * scale) : 0);
        tree.left.push_back(isLeaf ? -1 : add((split.isTurned ? right : left).at(source)));
        tree.right.push_back(isLeaf ? -1 : add((split.isTurned ? left : right).at(source)));
    }
    return tree;
}

//! The label as the library sees it: a number is standardized, since float has few digits; and what its margins start from.
struct BoostingTarget
{
    std::vector<double> labels;
    std::vector<double> validationLabels;
    double mean = 0;
    double deviation = 1;
    double share = 0.5; //!< binary: of the positive class
};

BoostingTarget boostingTarget(const Prepared &data)
{
    BoostingTarget target{.labels = data.labels, .validationLabels = data.validationLabels};
    const auto count = static_cast<double>(data.labels.size());
    const auto mean = std::accumulate(data.labels.begin(), data.labels.end(), 0.0) / count;
    if (data.model.task == model::Task::Binary)
        target.share = static_cast<double>(static_cast<float>(mean));
    if (data.model.task != model::Task::Regression)
        return target;
    target.mean = mean;
    double squares = 0;
    for (const auto label : data.labels)
        squares += (label - mean) * (label - mean);
    target.deviation = squares > 0 ? std::sqrt(squares / count) : 1;
    for (auto *labels : {&target.labels, &target.validationLabels})
        for (auto &label : *labels)
            label = (label - mean) / target.deviation;
    return target;
}

//! Where none is asked for: leaves of ten rows and more, but of a few dozen rows some still.
double usualLeafWeight(std::size_t rows)
{
    return std::clamp(static_cast<double>(rows) / 100, 1.0, 10.0);
}

class Boosting
{
public:
    //! Uses the rows up.
    Boosting(const PackedTraining &training, const Parameters &settings, Prepared &data, const BoostingOptions &options,
             const Progress &progress)
        : m_training(training)
        , m_settings(settings)
        , m_data(data)
        , m_target(boostingTarget(data))
    {
        if (data.train->rows() * data.train->width() > options.mostFloats) {
            m_rows = std::make_unique<ByteColumns>(*data.train, progress);
            data.train.reset();
        } else {
            m_rows = std::make_unique<FloatColumns>(*data.train);
        }
        const auto trained = m_rows->trained();
        const auto batchRows = options.batchRows > 0 ? options.batchRows : Quantized::usualRows(trained.width);
        std::optional<Quantized> like;
        if (const auto intervals = m_rows->intervals())
            like.emplace(*intervals, std::vector<double>(intervals->rows, 0), training.threads, intervals->rows);
        m_train.emplace(trained, m_target.labels, training.threads, batchRows, like ? &*like : nullptr);
        m_rows->forgetTrained();
        data.train.reset();
        std::vector<void *> caches{m_train->handle()};
        if (data.validation && settings.at("early_stopping") > 0) {
            m_validation.emplace(m_rows->rows(*data.validation), m_target.validationLabels, training.threads, batchRows,
                                 &*m_train);
            caches.push_back(m_validation->handle());
        }
        data.validation.reset();
        m_booster.emplace(caches);
        configure();
    }

    Result<model::Model> fitted(Progress &progress)
    {
        const auto rounds = static_cast<int>(m_settings.at("rounds"));
        const auto patience = static_cast<int>(m_settings.at("early_stopping"));
        int best = rounds - 1;
        auto lowest = std::numeric_limits<double>::infinity();
        for (int round = 0; round < rounds; ++round) {
            checkStopped(progress);
            progress.report(static_cast<double>(round) / rounds, messages::boosting());
            m_booster->update(round, *m_train);
            if (!m_validation)
                continue;
            if (const auto loss = m_booster->loss(round, *m_validation); loss < lowest) {
                lowest = loss;
                best = round;
            } else if (round - best >= patience) {
                break;
            }
        }
        return lifted(static_cast<std::size_t>(best) + 1);
    }

private:
    bool isAbsolute() const { return m_training.metric == "mae"; }
    std::size_t outputs() const { return m_training.task == model::Task::Multiclass ? m_training.classes.size() : 1; }

    void configure()
    {
        m_booster->set("verbosity", "0");
        m_booster->set("nthread", std::to_string(m_training.threads));
        m_booster->set("seed", std::to_string(m_training.seed.value % INT32_MAX));
        m_booster->set("tree_method", "hist");
        m_booster->set("booster", "gbtree");
        const auto leaf = m_settings.find("min_child_weight");
        const auto weight = leaf == m_settings.end() ? usualLeafWeight(m_target.labels.size()) : leaf->second;
        m_booster->set("min_child_weight", fmt::format("{}", weight));
        for (const auto *name : {"eta", "subsample", "colsample_bytree", "lambda"})
            m_booster->set(name, fmt::format("{}", m_settings.at(name)));
        m_booster->set("max_depth", fmt::format("{}", m_settings.at("depth")));
        switch (m_training.task) {
        case model::Task::Binary:
            m_booster->set("objective", "binary:logistic");
            m_booster->set("base_score", fmt::format("{}", m_target.share));
            break;
        case model::Task::Multiclass:
            m_booster->set("objective", "multi:softprob");
            m_booster->set("num_class", std::to_string(outputs()));
            m_booster->set("base_score", "0");
            break;
        case model::Task::Regression:
            // The library's absolute error passes over the learning rate; this is its smooth neighbour (Huber, 1964) on
            // labels of deviation 1.
            m_booster->set("objective", isAbsolute() ? "reg:pseudohubererror" : "reg:squarederror");
            if (isAbsolute())
                m_booster->set("eval_metric", "mae");
            m_booster->set("base_score", "0");
            break;
        }
    }

    double bias() const
    {
        return m_training.task == model::Task::Binary ? std::log(m_target.share / (1 - m_target.share)) : m_target.mean;
    }

    model::Link link() const
    {
        switch (m_training.task) {
        case model::Task::Binary:
            return model::Link::Logistic;
        case model::Task::Multiclass:
            return model::Link::Softmax;
        case model::Task::Regression:
            break;
        }
        return model::Link::Identity;
    }

    Result<model::Model> lifted(std::size_t rounds)
    {
        const auto document = m_booster->document();
        if (!document)
            return Failure(document.error());
        const auto &trees = document->at("learner").at("gradient_booster").at("model").at("trees");
        std::vector<model::TreeOutput> family(outputs(), {.bias = bias(), .scale = 1, .trees = {}});
        const auto used = std::min(rounds * outputs(), trees.size());
        for (std::size_t i = 0; i < used; ++i)
            family[i % outputs()].trees.push_back(liftedTree(trees[i], m_target.deviation, *m_rows));
        m_data.model.family = model::Trees{std::move(family)};
        m_data.model.link = link();
        return std::move(m_data.model);
    }

    const PackedTraining &m_training;
    const Parameters &m_settings;
    Prepared &m_data;
    BoostingTarget m_target;
    std::unique_ptr<BoostingRows> m_rows;
    std::optional<Quantized> m_train;
    std::optional<Quantized> m_validation;
    std::optional<Booster> m_booster;
};

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
constexpr double unvalidatedRounds = 300;
constexpr double mostRounds = 5000;

class Xgboost : public Learner
{
public:
    explicit Xgboost(const BoostingOptions &options)
        : m_options(options)
    { }
    std::string_view name() const override { return "xgboost"; }
    Message label() const override { return messages::boostedTrees(); }
    Message description() const override { return messages::boostedTreesIs(); }
    std::vector<Parameter> parameters() const override
    {
        return {{.name = "rounds",
                 .value = 3000,
                 .low = 1,
                 .high = mostRounds,
                 .isWhole = true,
                 .searched = {},
                 .description = messages::boostingRounds()},
                {.name = "eta",
                 .value = 0.03,
                 .low = 0.005,
                 .high = 1,
                 .searched = SearchRange{.low = 0.01, .high = 0.2, .isLogarithmic = true},
                 .description = messages::learningRate()},
                {.name = "depth",
                 .value = 3,
                 .low = 1,
                 .high = 15,
                 .isWhole = true,
                 .searched = SearchRange{.low = 1, .high = 8},
                 .description = messages::treeDepth()},
                {.name = "min_child_weight",
                 .value = {},
                 .low = 0,
                 .high = 100,
                 .searched = SearchRange{.low = 1, .high = 100, .isLogarithmic = true},
                 .description = messages::leafWeight()},
                {.name = "subsample",
                 .value = 0.6,
                 .low = 0.1,
                 .high = 1,
                 .searched = SearchRange{.low = 0.3, .high = 1},
                 .description = messages::sampledRows()},
                {.name = "colsample_bytree",
                 .value = 0.3,
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
    bool suits(model::Task /*task*/) const override { return true; }
    std::vector<Parameters> grid() const override
    {
        return {{},
                {{"depth", 2}, {"colsample_bytree", 0.2}},
                {{"depth", 4}, {"colsample_bytree", 0.5}, {"subsample", 0.7}},
                {{"depth", 6}, {"colsample_bytree", 0.5}, {"subsample", 0.8}},
                {{"lambda", 30}},
                {{"depth", 1}, {"colsample_bytree", 0.2}}};
    }
    double effort() const override { return 4; }
    //! More rows carry a few more rounds.
    Parameters found(const model::Model &fit) const override
    {
        const auto trees = std::get<model::Trees>(fit.family).outputs.front().trees.size();
        return {{"rounds", std::min(std::ceil(1.1 * static_cast<double>(trees)), mostRounds)}};
    }
    frame::Precision precision() const override { return frame::Precision::Float; }
    double bytesBeside(const Load &load, const Parameters &settings) const override
    {
        return boostingBytes(load, settings, m_options);
    }

    Result<model::Model> train(PackedTraining &&training, const Parameters &parameters,
                               Progress &progress) const override
    {
        auto settings = resolved(*this, parameters);
        if (!settings)
            return Failure(settings.error());
        return guarded([&]() -> Result<model::Model> {
            progress.report(0, messages::encodingFeatures());
            auto data = prepared(*this, *settings, training, model::Trees{}, progress);
            if (!data)
                return Failure(data.error());
            checkStopped(progress);
            // Nobody says then when to stop.
            if (!data->validation && !parameters.contains("rounds"))
                settings->at("rounds") = unvalidatedRounds;
            auto model = Boosting(training, *settings, *data, m_options, progress).fitted(progress);
            progress.report(1, messages::fitted());
            return model;
        });
    }

private:
    BoostingOptions m_options;
};

} // namespace

std::unique_ptr<Learner> makeXgboost(const BoostingOptions &options)
{
    return std::make_unique<Xgboost>(options);
}

} // namespace espalier::learn

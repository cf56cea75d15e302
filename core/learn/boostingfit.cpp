// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/boostingfit.h"

#include "core/learn/booster.h"
#include "core/learn/boostingrows.h"
#include "core/learn/collapse.h"
#include "core/learn/guard.h"
#include "core/learn/messages.h"
#include "core/learn/quantized.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <memory>
#include <numeric>
#include <optional>
#include <utility>

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
    Boosting(const PackedTraining &training, const BoostingSettings &settings, Prepared &data, const Progress &progress)
        : m_training(training)
        , m_settings(settings.values)
        , m_shape(settings.shape)
        , m_data(data)
        , m_target(boostingTarget(data))
    {
        const auto &options = settings.options;
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
        if (m_shape == BoostingShape::Trees || !data.train) {
            m_rows->forgetTrained();
            data.train.reset();
        }
        std::vector<void *> caches{m_train->handle()};
        if (data.validation && m_settings.at("early_stopping") > 0) {
            m_validation.emplace(m_rows->rows(*data.validation), m_target.validationLabels, training.threads, batchRows,
                                 &*m_train);
            caches.push_back(m_validation->handle());
        }
        data.validation.reset();
        m_booster.emplace(caches);
        configure();
    }

    Result<BoostingFit> fitted(Progress &progress)
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
        const auto used = static_cast<std::size_t>(best) + 1;
        auto model = lifted(used, progress);
        return model ? Result<BoostingFit>(BoostingFit{.model = std::move(*model), .rounds = used})
                     : Failure(model.error());
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

    Result<model::Model> lifted(std::size_t rounds, const Progress &progress)
    {
        const auto document = m_booster->document();
        if (!document)
            return Failure(document.error());
        const auto &trees = document->at("learner").at("gradient_booster").at("model").at("trees");
        std::vector<model::TreeOutput> family(outputs(), {.bias = bias(), .scale = 1, .trees = {}});
        const auto used = std::min(rounds * outputs(), trees.size());
        for (std::size_t i = 0; i < used; ++i)
            family[i % outputs()].trees.push_back(liftedTree(trees[i], m_target.deviation, *m_rows));
        if (m_shape == BoostingShape::Curves) {
            const auto counts = [&](std::size_t input, const std::vector<double> &thresholds) {
                checkStopped(progress);
                return m_rows->counts(input, thresholds);
            };
            for (auto &output : family)
                output = collapsed(output, counts);
        }
        m_data.model.family = model::Trees{std::move(family)};
        m_data.model.link = link();
        return std::move(m_data.model);
    }

    const PackedTraining &m_training;
    const Parameters &m_settings;
    BoostingShape m_shape;
    Prepared &m_data;
    BoostingTarget m_target;
    std::unique_ptr<BoostingRows> m_rows;
    std::optional<Quantized> m_train;
    std::optional<Quantized> m_validation;
    std::optional<Booster> m_booster;
};

} // namespace

Result<BoostingFit> boosted(const PackedTraining &training, const BoostingSettings &settings, Prepared &data,
                            Progress &progress)
{
    return Boosting(training, settings, data, progress).fitted(progress);
}

} // namespace espalier::learn

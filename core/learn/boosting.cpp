// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/boosting.h"

#include "core/base/json.h"
#include "core/learn/guard.h"
#include "core/learn/lift.h"
#include "core/learn/messages.h"
#include "core/learn/prepare.h"

#include <xgboost/c_api.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <numeric>
#include <optional>
#include <stdexcept>

namespace espalier::learn {

namespace {

//! Throws with the library's words; guarded() keeps their first line.
void check(int status)
{
    if (status != 0)
        throw std::runtime_error(XGBGetLastError());
}

//! The library computes with float, refuses infinities, and puts a last cut above the largest value, which must be finite too.
std::vector<float> floatsOf(const model::Matrix &matrix)
{
    constexpr double largest = 1e38;
    std::vector<float> values;
    values.reserve(matrix.values.size());
    for (const auto value : matrix.values)
        values.push_back(static_cast<float>(std::isnan(value) ? value : std::clamp(value, -largest, largest)));
    return values;
}

class DataMatrix
{
public:
    //! Uses the matrix up: the library makes a copy of its own of what it is given.
    DataMatrix(model::Matrix matrix, const std::vector<double> &labels, int threads)
    {
        const auto values = floatsOf(matrix);
        matrix.values = {};
        check(XGDMatrixCreateFromMat_omp(values.data(), matrix.rows, matrix.width,
                                         std::numeric_limits<float>::quiet_NaN(), &m_handle, threads));
        const std::vector<float> targets(labels.begin(), labels.end());
        check(XGDMatrixSetFloatInfo(m_handle, "label", targets.data(), targets.size()));
    }
    ~DataMatrix() { XGDMatrixFree(m_handle); }
    DataMatrix(const DataMatrix &) = delete;
    DataMatrix &operator=(const DataMatrix &) = delete;
    DataMatrix(DataMatrix &&) = delete;
    DataMatrix &operator=(DataMatrix &&) = delete;

    DMatrixHandle handle() const { return m_handle; }

private:
    DMatrixHandle m_handle = nullptr;
};

class Booster
{
public:
    explicit Booster(const std::vector<DMatrixHandle> &caches)
    {
        check(XGBoosterCreate(caches.data(), caches.size(), &m_handle));
    }
    ~Booster() { XGBoosterFree(m_handle); }
    Booster(const Booster &) = delete;
    Booster &operator=(const Booster &) = delete;
    Booster(Booster &&) = delete;
    Booster &operator=(Booster &&) = delete;

    void set(const char *name, const std::string &value) { check(XGBoosterSetParam(m_handle, name, value.c_str())); }
    void update(int round, const DataMatrix &data) { check(XGBoosterUpdateOneIter(m_handle, round, data.handle())); }

    //! The loss on some rows: the number at the end of "[0]\tname-logloss:0.693".
    double loss(int round, const DataMatrix &data)
    {
        std::array<DMatrixHandle, 1> matrices{data.handle()};
        std::array<const char *, 1> names{"validation"};
        const char *words = nullptr;
        check(XGBoosterEvalOneIter(m_handle, round, matrices.data(), names.data(), 1, &words));
        const std::string_view text(words);
        const auto number = text.substr(text.rfind(':') + 1);
        auto result = std::numeric_limits<double>::infinity();
        std::from_chars(number.data(), number.data() + number.size(), result);
        return result;
    }

    //! The library's own document, which has every float exactly.
    Result<Json> document()
    {
        bst_ulong length = 0;
        const char *bytes = nullptr;
        check(XGBoosterSaveModelToBuffer(m_handle, R"({"format": "json"})", &length, &bytes));
        return parseJson({bytes, length}, "XGBoost");
    }

private:
    BoosterHandle m_handle = nullptr;
};

//! Its tree as ours: renumbered from the root, so that what was pruned disappears and children stand after parents.
model::Tree liftedTree(const Json &json, double scale)
{
    const auto left = json.at("left_children").get<std::vector<std::int32_t>>();
    const auto right = json.at("right_children").get<std::vector<std::int32_t>>();
    const auto inputs = json.at("split_indices").get<std::vector<std::int32_t>>();
    const auto conditions = json.at("split_conditions").get<std::vector<float>>();
    const auto missing = json.at("default_left").get<std::vector<int>>();
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
        tree.input.push_back(isLeaf ? -1 : inputs.at(source));
        tree.threshold.push_back(isLeaf ? 0 : liftedThreshold(condition));
        tree.missingLeft.push_back(!isLeaf && missing.at(source) != 0 ? 1 : 0);
        tree.value.push_back(isLeaf ? flushed(static_cast<double>(condition) * scale) : 0);
        tree.left.push_back(isLeaf ? -1 : add(left.at(source)));
        tree.right.push_back(isLeaf ? -1 : add(right.at(source)));
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

class Boosting
{
public:
    Boosting(const Training &training, const Parameters &settings, Prepared &data)
        : m_training(training)
        , m_settings(settings)
        , m_data(data)
        , m_target(boostingTarget(data))
        , m_train(std::move(data.train), m_target.labels, training.threads)
    {
        std::vector<DMatrixHandle> caches{m_train.handle()};
        if (data.validation.rows > 0 && settings.at("early_stopping") > 0)
            caches.push_back(
                m_validation.emplace(std::move(data.validation), m_target.validationLabels, training.threads).handle());
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
            m_booster->update(round, m_train);
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
    std::size_t outputs() const { return m_training.task == model::Task::Multiclass ? m_training.classes.size() : 1; }

    void configure()
    {
        m_booster->set("verbosity", "0");
        m_booster->set("nthread", std::to_string(m_training.threads));
        m_booster->set("seed", std::to_string(m_training.seed.value % INT32_MAX));
        m_booster->set("tree_method", "hist");
        m_booster->set("booster", "gbtree");
        for (const auto *name : {"eta", "subsample", "colsample_bytree", "min_child_weight", "lambda"})
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
            m_booster->set("objective", "reg:squarederror");
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
            family[i % outputs()].trees.push_back(liftedTree(trees[i], m_target.deviation));
        m_data.model.family = model::Trees{std::move(family)};
        m_data.model.link = link();
        return std::move(m_data.model);
    }

    const Training &m_training;
    const Parameters &m_settings;
    Prepared &m_data;
    BoostingTarget m_target;
    DataMatrix m_train;
    std::optional<DataMatrix> m_validation;
    std::optional<Booster> m_booster;
};

class Xgboost : public Learner
{
public:
    std::string_view name() const override { return "xgboost"; }
    Message label() const override { return messages::boostedTrees(); }
    Message description() const override { return messages::boostedTreesIs(); }
    std::vector<Parameter> parameters() const override
    {
        return {
            {.name = "rounds",
             .value = 300,
             .low = 1,
             .high = 5000,
             .isWhole = true,
             .isLogarithmic = true,
             .description = messages::boostingRounds()},
            {.name = "eta",
             .value = 0.1,
             .low = 0.005,
             .high = 1,
             .isLogarithmic = true,
             .description = messages::learningRate()},
            {.name = "depth", .value = 6, .low = 1, .high = 15, .isWhole = true, .description = messages::treeDepth()},
            {.name = "min_child_weight", .value = 1, .low = 0, .high = 100, .description = messages::leafWeight()},
            {.name = "subsample", .value = 1, .low = 0.1, .high = 1, .description = messages::sampledRows()},
            {.name = "colsample_bytree", .value = 1, .low = 0.1, .high = 1, .description = messages::sampledFeatures()},
            {.name = "lambda",
             .value = 1,
             .low = 1e-3,
             .high = 1000,
             .isLogarithmic = true,
             .description = messages::leafPenalty()},
            {.name = "early_stopping",
             .value = 30,
             .low = 0,
             .high = 500,
             .isWhole = true,
             .description = messages::earlyStopping()}};
    }
    bool suits(model::Task /*task*/) const override { return true; }
    double bytesBeside() const override { return 12; }

    Result<model::Model> train(Training &&training, const Parameters &parameters, Progress &progress) const override
    {
        const auto settings = resolved(*this, parameters);
        if (!settings)
            return Failure(settings.error());
        return guarded([&]() -> Result<model::Model> {
            progress.report(0, messages::encodingFeatures());
            auto data = prepared(*this, training, model::Trees{}, progress);
            if (!data)
                return Failure(data.error());
            checkStopped(progress);
            auto model = Boosting(training, *settings, *data).fitted(progress);
            progress.report(1, messages::fitted());
            return model;
        });
    }
};

} // namespace

std::unique_ptr<Learner> makeXgboost()
{
    return std::make_unique<Xgboost>();
}

} // namespace espalier::learn

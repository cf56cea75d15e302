// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learn/learner.h"
#include "core/model/blend.h"
#include "core/model/predict.h"

#include <QMetaType>

#include <cmath>
#include <limits>

Q_DECLARE_METATYPE(espalier::model::Task)

namespace espalier::learn::samples {

inline constexpr auto nan = std::numeric_limits<double>::quiet_NaN();

struct Shape
{
    std::size_t rows = 1000;
    model::Task task = model::Task::Binary;
    std::uint64_t seed = 1;
    bool hasQuantity = false; //!< what a binary label compares stands beside it
    int towns = 40; //!< so many that there are means of levels
};

//! Numbers on very different scales, a tenth of one missing, towns of which some are rare or missing, and a constant.
//! The label follows them with noise.
inline frame::Frame rows(const Shape &shape)
{
    Random random(Seed{shape.seed});
    frame::Numbers amount;
    frame::Numbers moment;
    frame::Numbers whole;
    frame::Categories town;
    frame::Numbers value;
    frame::Categories label{.codes = {}, .levels = {"a", "b", "c"}};
    for (int i = 0; i < shape.towns; ++i)
        town.levels.push_back(i == 0 ? "" : "town " + std::to_string(i));
    for (std::size_t i = 0; i < shape.rows; ++i) {
        const auto x = random.normal();
        const auto y = random.uniform();
        const auto z = static_cast<double>(random.below(7));
        const auto t = random.chance(0.1)
            ? -1
            : static_cast<std::int32_t>(random.below(random.chance(0.2) ? static_cast<std::uint64_t>(shape.towns) : 4));
        const auto isMissing = random.chance(0.1);
        amount.values.push_back(isMissing ? nan : 1000 * x);
        moment.values.push_back(1.6e9 + 1e6 * y);
        whole.values.push_back(z);
        town.codes.push_back(t);
        const auto signal = (isMissing ? 0.5 : x) + 3 * std::abs(y - 0.5) + 0.3 * z + (t == 1 ? 1 : t == -1 ? -1 : 0);
        const auto noisy = signal + 0.3 * random.normal();
        value.values.push_back(1e6 + 100 * noisy);
        label.codes.push_back(shape.task == model::Task::Binary ? (noisy > 1.5 ? 1 : 0)
                                                                : (noisy > 2       ? 2
                                                                       : noisy > 1 ? 1
                                                                                   : 0));
    }
    frame::Frame frame{.keys = {},
                       .asOf = {},
                       .label = {"label", {}},
                       .features = {{"amount", amount},
                                    {"moment", moment},
                                    {"town", town},
                                    {"whole", whole},
                                    {"constant", frame::Numbers{std::vector<double>(shape.rows, 7)}},
                                    {"nothing", frame::Numbers{std::vector<double>(shape.rows, nan)}}}};
    if (shape.task == model::Task::Regression)
        frame.label.values = value;
    else
        frame.label.values = label;
    if (shape.hasQuantity)
        frame.quantity = value.values;
    return frame;
}

inline Training training(const Shape &shape)
{
    auto other = shape;
    other.seed += 1000;
    other.rows = shape.rows / 3;
    return {.train = rows(shape),
            .validation = rows(other),
            .task = shape.task,
            .classes = shape.task == model::Task::Binary ? std::vector<std::string>{"a", "b"}
                : shape.task == model::Task::Multiclass  ? std::vector<std::string>{"a", "b", "c"}
                                                         : std::vector<std::string>{},
            .seed = Seed{42},
            .threads = 2};
}

//! What a ridge regression makes of a yes/no question that compares a number.
inline model::Model trainedOnQuantity(std::size_t rows = 800)
{
    Progress progress;
    return findLearner("ridge")->train(training({.rows = rows, .hasQuantity = true}), {}, progress).value();
}

//! What a learner makes of some rows; of "blend" the mean of a linear model and boosted trees.
inline model::Model trained(std::string_view learner, model::Task task, const Parameters &parameters = {},
                            std::size_t rows = 800)
{
    Progress progress;
    if (learner == blendName) {
        const auto linear = trained(task == model::Task::Regression ? "ridge" : "logistic", task, {}, rows);
        const auto trees = trained("xgboost", task, parameters, rows);
        return model::blended({&linear, &trees}, std::string(blendName)).value();
    }
    return findLearner(learner)->train(training({.rows = rows, .task = task}), parameters, progress).value();
}

//! Mean squared error for numbers, mean log loss for classes.
inline double loss(const model::Predictions &predictions, const frame::Frame &truth)
{
    double sum = 0;
    for (std::size_t row = 0; row < predictions.rows; ++row) {
        if (const auto *numbers = std::get_if<frame::Numbers>(&truth.label.values)) {
            sum += std::pow(predictions.at(row, 0) - numbers->values[row], 2);
            continue;
        }
        const auto code = static_cast<std::size_t>(std::get<frame::Categories>(truth.label.values).codes[row]);
        const auto share = predictions.width > 1 ? predictions.at(row, code)
            : code == 1                          ? predictions.at(row, 0)
                                                 : 1 - predictions.at(row, 0);
        sum -= std::log(std::max(share, 1e-6));
    }
    return sum / static_cast<double>(predictions.rows);
}

} // namespace espalier::learn::samples

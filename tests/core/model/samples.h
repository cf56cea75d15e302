// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/predict.h"

#include <limits>

namespace espalier::model::samples {

inline constexpr auto nan = std::numeric_limits<double>::quiet_NaN();
inline constexpr auto infinity = std::numeric_limits<double>::infinity();

//! age (standardized), its missing indicator, and two levels of town with all others in one.
inline Model linear()
{
    return {.learner = "logistic",
            .task = Task::Binary,
            .classes = {"no", "yes"},
            .features = {{"age", FeatureKind::Number}, {"town", FeatureKind::Category}},
            .encoding = {{0, NumberInput{.fill = 30, .center = 40, .scale = 0.1}},
                         {0, MissingInput{}},
                         {1, LevelInput{"Bonn"}},
                         {1, LevelInput{""}},
                         {1, OtherInput{{"Bonn", ""}}}},
            .family = Linear{{{.bias = 0.5, .weights = {2, -1, 0.25, 4, 8}}}},
            .link = Link::Logistic};
}

//! Two points in the same inputs, whose number is held.
inline Model kernel()
{
    auto model = linear();
    model.learner = "rbf_svm";
    model.encoding[0].kind = NumberInput{.fill = 30, .center = 40, .scale = 0.1, .low = 0, .high = 100};
    model.family = Kernel{.gamma = 0.25,
                          .points = {0, 0, 1, 0, 0, -1.5, 1, 0, 0, 1},
                          .outputs = {{.bias = 0.5, .coefficients = {2, -3}}}};
    return model;
}

//! Two hidden layers, of two units and one, in the same inputs.
inline Model network()
{
    auto model = kernel();
    model.learner = "network";
    model.family =
        Network{{{{.bias = 0.5, .weights = {2, 0, 1, -1, 0.25}}, {.bias = 0, .weights = {-1, 3, 0, 0.5, -2}}},
                 {{.bias = -0.25, .weights = {1.5, -2}}},
                 {{.bias = 0.125, .weights = {-3}}}}};
    return model;
}

//! age < 30 ? (town is Bonn ? 1 : 2) : 4, where a missing age goes left.
inline Tree smallTree()
{
    return {.input = {0, 1, -1, -1, -1},
            .threshold = {30, 0.5, 0, 0, 0},
            .left = {1, 3, -1, -1, -1},
            .right = {2, 4, -1, -1, -1},
            .missingLeft = {1, 0, 0, 0, 0},
            .value = {0, 0, 4, 2, 1}};
}

inline Model trees()
{
    return {.learner = "xgboost",
            .task = Task::Regression,
            .classes = {},
            .features = {{"age", FeatureKind::Number}, {"town", FeatureKind::Category}},
            .encoding = {{0, NumberInput{.fill = nan, .center = 0, .scale = 1}}, {1, LevelInput{"Bonn"}}},
            .family = Trees{{{.bias = 10, .scale = 0.5, .trees = {smallTree()}}}},
            .link = Link::Identity};
}

//! The town's mean label beside its levels. A text that is escaped, a mean that no decimal fraction is.
inline MeanInput townMeans(double unit = 1)
{
    return {.levels = {"", "Bonn", "l'Isle\\d'Abeau"},
            .means = {-0.5 * unit, 1 * unit / 3, 2 * unit},
            .other = 0.25 * unit};
}

inline Model linearMeans()
{
    auto model = linear();
    model.encoding.push_back({1, townMeans()});
    std::get<Linear>(model.family).outputs[0].weights.push_back(0.75);
    return model;
}

//! age < 30 ? (the town's mean < 40 ? 1 : 2) : 4
inline Model treeMeans()
{
    auto model = trees();
    model.encoding[1].kind = townMeans(100);
    std::get<Trees>(model.family).outputs[0].trees[0].threshold[1] = 40;
    return model;
}

inline std::vector<frame::Column> columns(std::vector<double> ages, const std::vector<std::string> &towns)
{
    frame::Categories categories;
    for (const auto &town : towns) {
        if (town == "null") {
            categories.codes.push_back(frame::Categories::missing);
            continue;
        }
        categories.codes.push_back(static_cast<std::int32_t>(categories.levels.size()));
        categories.levels.push_back(town);
    }
    return {{"town", std::move(categories)}, {"age", frame::Numbers{std::move(ages)}}};
}

} // namespace espalier::model::samples

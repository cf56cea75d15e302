// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/predict.h"

#include <dlib/optimization.h>
#include <dlib/random_forest.h>
#include <dlib/svm_threaded.h>
#include <xgboost/c_api.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <fmt/format.h>
#include <functional>
#include <limits>
#include <memory>
#include <numeric>
#include <string>
#include <vector>

//! The libraries called with nothing between, on a matrix that has been encoded.
namespace espalier::learn::bare {

using DlibVector = dlib::matrix<double, 0, 1>;
using Labels = std::vector<double>;
//! One output for each row.
using Predictor = std::function<std::vector<double>(const model::Matrix &)>;

inline std::vector<DlibVector> samplesOf(const model::Matrix &matrix)
{
    std::vector<DlibVector> samples;
    for (std::size_t row = 0; row < matrix.rows; ++row)
        samples.emplace_back(dlib::mat(matrix.row(row), static_cast<long>(matrix.width)));
    return samples;
}

template<typename Function>
Predictor predictorOf(Function function)
{
    return [function](const model::Matrix &matrix) {
        std::vector<double> result;
        for (const auto &sample : samplesOf(matrix))
            result.push_back(function(sample));
        return result;
    };
}

inline Predictor ridge(const model::Matrix &matrix, const Labels &labels)
{
    const auto mean = dlib::mean(dlib::mat(labels));
    dlib::rr_trainer<dlib::linear_kernel<DlibVector>> trainer;
    trainer.set_search_lambdas(dlib::logspace(-8, 2, 41) * static_cast<double>(matrix.rows));
    Labels centered;
    double squares = 0;
    for (const auto label : labels) {
        centered.push_back(label - mean);
        squares += (label - mean) * (label - mean);
    }
    const auto deviation = std::sqrt(squares / static_cast<double>(labels.size()));
    for (auto &label : centered)
        label /= deviation;
    const auto function = trainer.train(samplesOf(matrix), centered);
    return predictorOf([=](const DlibVector &sample) {
        return mean + deviation * function(sample);
    });
}

//! Labels 0 and 1; c as of the learner.
inline Predictor logistic(const model::Matrix &matrix, const Labels &labels, double c)
{
    const auto samples = samplesOf(matrix);
    const auto width = static_cast<long>(matrix.width);
    const auto rows = static_cast<double>(matrix.rows);
    const auto margin = [width](const DlibVector &weights, const DlibVector &sample) {
        return dlib::dot(dlib::rowm(weights, dlib::range(0, width - 1)), sample) + weights(width);
    };
    const auto value = [&](const DlibVector &weights) {
        double sum = 0;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const auto output = margin(weights, samples[i]);
            sum += std::log1p(std::exp(-std::abs(output))) + std::max(output, 0.0) - labels[i] * output;
        }
        return sum / rows + dlib::length_squared(dlib::rowm(weights, dlib::range(0, width - 1))) / (2 * c * rows);
    };
    const auto gradient = [&](const DlibVector &weights) {
        DlibVector result = dlib::zeros_matrix<double>(width + 1, 1);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const auto residual = 1 / (1 + std::exp(-margin(weights, samples[i]))) - labels[i];
            dlib::set_rowm(result, dlib::range(0, width - 1)) =
                dlib::rowm(result, dlib::range(0, width - 1)) + residual * samples[i];
            result(width) += residual;
        }
        result /= rows;
        for (long i = 0; i < width; ++i)
            result(i) += weights(i) / (c * rows);
        return result;
    };
    DlibVector weights = dlib::zeros_matrix<double>(width + 1, 1);
    dlib::find_min(dlib::lbfgs_search_strategy(10), dlib::gradient_norm_stop_strategy(1e-6, 500), value, gradient,
                   weights, -1.0);
    return predictorOf([=](const DlibVector &sample) {
        return 1 / (1 + std::exp(-margin(weights, sample)));
    });
}

//! Labels 0 and 1. The margin, or with folds the probability by Platt's method.
inline Predictor linearSvm(const model::Matrix &matrix, const Labels &labels, double c, long folds)
{
    dlib::svm_c_linear_dcd_trainer<dlib::linear_kernel<DlibVector>> trainer(c);
    trainer.set_epsilon(0.1);
    Labels signs;
    for (const auto label : labels)
        signs.push_back(label == 1 ? 1 : -1);
    const auto samples = samplesOf(matrix);
    if (folds == 0)
        return predictorOf(trainer.train(samples, signs));
    return predictorOf(dlib::train_probabilistic_decision_function(trainer, samples, signs, folds));
}

//! seeds: one for each tree. Requires: no input is missing.
inline Predictor forest(const model::Matrix &matrix, const Labels &labels, std::size_t minLeaf, double fraction,
                        const std::vector<std::string> &seeds)
{
    const auto samples = samplesOf(matrix);
    std::vector<dlib::random_forest_regression_function<>> trees;
    for (const auto &seed : seeds) {
        dlib::random_forest_regression_trainer<dlib::dense_feature_extractor> trainer;
        trainer.set_num_trees(1);
        trainer.set_min_samples_per_leaf(minLeaf);
        trainer.set_feature_subsampling_fraction(fraction);
        trainer.set_seed(seed);
        trees.push_back(trainer.train(samples, labels));
    }
    return predictorOf([trees](const DlibVector &sample) {
        double sum = 0;
        for (const auto &tree : trees)
            sum += tree(sample);
        return sum / static_cast<double>(trees.size());
    });
}

//! Under the receiver's curve, for the probability of class 1; ties count half.
inline double area(const std::vector<double> &shares, const std::vector<std::int32_t> &classes)
{
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t row) {
        return shares[row];
    });
    double positives = 0;
    double ranks = 0;
    for (std::size_t first = 0, last = 0; first < order.size(); first = last) {
        while (last < order.size() && shares[order[last]] == shares[order[first]])
            ++last;
        for (auto i = first; i < last; ++i) {
            if (classes[order[i]] != 1)
                continue;
            ++positives;
            ranks += static_cast<double>(first + last + 1) / 2;
        }
    }
    const auto negatives = static_cast<double>(shares.size()) - positives;
    return (ranks - positives * (positives + 1) / 2) / (positives * negatives);
}

using Settings = std::vector<std::pair<std::string, std::string>>;

//! Requires: every call of the library succeeds.
inline Predictor xgboost(const model::Matrix &matrix, const Labels &labels, int rounds, const Settings &settings)
{
    const auto dataOf = [](const model::Matrix &from) {
        const std::vector<float> values(from.values.begin(), from.values.end());
        DMatrixHandle data = nullptr;
        XGDMatrixCreateFromMat(values.data(), from.rows, from.width, std::numeric_limits<float>::quiet_NaN(), &data);
        return data;
    };
    auto *data = dataOf(matrix);
    const std::vector<float> targets(labels.begin(), labels.end());
    XGDMatrixSetFloatInfo(data, "label", targets.data(), targets.size());
    BoosterHandle booster = nullptr;
    XGBoosterCreate(&data, 1, &booster);
    for (const auto &[name, value] : settings)
        XGBoosterSetParam(booster, name.c_str(), value.c_str());
    for (int round = 0; round < rounds; ++round)
        XGBoosterUpdateOneIter(booster, round, data);
    XGDMatrixFree(data);
    const std::shared_ptr<void> owner(booster, [](BoosterHandle handle) {
        XGBoosterFree(handle);
    });
    return [owner, dataOf](const model::Matrix &from) {
        auto *rows = dataOf(from);
        bst_ulong length = 0;
        const float *values = nullptr;
        XGBoosterPredict(owner.get(), rows, 0, 0, 0, &length, &values);
        std::vector<double> result(values, values + length);
        XGDMatrixFree(rows);
        return result;
    };
}

} // namespace espalier::learn::bare

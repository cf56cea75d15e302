// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/confusion.h"

#include "core/base/require.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace espalier::evaluate {

std::size_t predictedClass(const model::Predictions &predictions, model::Task task, std::size_t row, double threshold)
{
    ESPALIER_REQUIRE(row < predictions.rows && task != model::Task::Regression);
    const auto *shares = predictions.row(row);
    if (task == model::Task::Binary)
        return shares[0] >= threshold ? 1 : 0;
    return static_cast<std::size_t>(std::max_element(shares, shares + predictions.width) - shares);
}

std::vector<std::uint32_t> confusionCells(const model::Predictions &predictions, const Truth &truth, double threshold)
{
    ESPALIER_REQUIRE(predictions.rows == truth.values.size() && truth.task != model::Task::Regression);
    const auto classes = classCount(truth);
    std::vector<std::uint32_t> cells;
    cells.reserve(predictions.rows);
    for (std::size_t row = 0; row < predictions.rows; ++row) {
        const auto actual = static_cast<std::size_t>(truth.values[row]);
        const auto predicted = predictedClass(predictions, truth.task, row, threshold);
        cells.push_back(static_cast<std::uint32_t>(actual * classes + predicted));
    }
    return cells;
}

Confusion confusionOf(const std::vector<std::uint32_t> &cells, std::size_t classes, const Weights &weights)
{
    ESPALIER_REQUIRE(cells.size() == weights.size());
    Confusion confusion{.classes = classes, .counts = std::vector<double>(classes * classes, 0)};
    for (std::size_t row = 0; row < cells.size(); ++row)
        confusion.counts[cells[row]] += weights[row];
    return confusion;
}

Confusion confusionOf(const model::Predictions &predictions, const Truth &truth, double threshold)
{
    return confusionOf(confusionCells(predictions, truth, threshold), classCount(truth), Weights(predictions.rows, 1));
}

double accuracy(const Confusion &confusion)
{
    double right = 0;
    for (std::size_t k = 0; k < confusion.classes; ++k)
        right += confusion.at(k, k);
    return right / std::accumulate(confusion.counts.begin(), confusion.counts.end(), 0.0);
}

double correlation(const Confusion &confusion)
{
    const auto total = std::accumulate(confusion.counts.begin(), confusion.counts.end(), 0.0);
    double right = 0;
    double products = 0;
    double truthSquares = 0;
    double predictedSquares = 0;
    for (std::size_t k = 0; k < confusion.classes; ++k) {
        double truth = 0;
        double predicted = 0;
        for (std::size_t j = 0; j < confusion.classes; ++j) {
            truth += confusion.at(k, j);
            predicted += confusion.at(j, k);
        }
        right += confusion.at(k, k);
        products += truth * predicted;
        truthSquares += truth * truth;
        predictedSquares += predicted * predicted;
    }
    const auto spread = (total * total - predictedSquares) * (total * total - truthSquares);
    return spread > 0 ? (right * total - products) / std::sqrt(spread) : 0;
}

double f1(const Confusion &confusion, std::size_t positive)
{
    double all = 0;
    for (std::size_t j = 0; j < confusion.classes; ++j)
        all += confusion.at(positive, j) + confusion.at(j, positive);
    return 2 * confusion.at(positive, positive) / all;
}

double macroF1(const Confusion &confusion)
{
    double sum = 0;
    double count = 0;
    for (std::size_t k = 0; k < confusion.classes; ++k) {
        const auto value = f1(confusion, k);
        if (!std::isnan(value)) {
            sum += value;
            ++count;
        }
    }
    return sum / count;
}

} // namespace espalier::evaluate

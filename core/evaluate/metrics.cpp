// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/metrics.h"

#include "core/base/require.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace espalier::evaluate {

namespace {

constexpr double smallestProbability = 1e-15;

double weightedMean(const std::vector<double> &values, const Weights &weights)
{
    double sum = 0;
    double count = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        sum += values[i] * weights[i];
        count += weights[i];
    }
    return sum / count;
}

} // namespace

Ranking rankingOf(const model::Predictions &predictions, const Truth &truth, std::size_t column, std::size_t positive)
{
    std::vector<std::uint32_t> order(predictions.rows);
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::uint32_t left, std::uint32_t right) {
        const auto leftScore = predictions.at(left, column);
        const auto rightScore = predictions.at(right, column);
        return leftScore != rightScore ? leftScore > rightScore : left < right;
    });
    Ranking ranking;
    ranking.entries.reserve(order.size());
    ranking.scores.reserve(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto score = predictions.at(order[i], column);
        ranking.entries.push_back({.row = order[i],
                                   .isPositive = truth.values[order[i]] == static_cast<double>(positive),
                                   .endsTie = i + 1 == order.size() || predictions.at(order[i + 1], column) != score});
        ranking.scores.push_back(score);
    }
    return ranking;
}

RankMetrics rankMetrics(const Ranking &ranking, const Weights &weights)
{
    double positives = 0; // above or at the score that has been reached
    double negatives = 0;
    double tiedPositives = 0;
    double tiedNegatives = 0;
    double area = 0; // positive rows above each negative one
    double precisions = 0;
    for (const auto &entry : ranking.entries) {
        const double weight = weights[entry.row];
        (entry.isPositive ? tiedPositives : tiedNegatives) += weight;
        if (!entry.endsTie)
            continue;
        area += tiedNegatives * (positives + tiedPositives / 2);
        positives += tiedPositives;
        negatives += tiedNegatives;
        if (tiedPositives > 0)
            precisions += tiedPositives * positives / (positives + negatives);
        tiedPositives = 0;
        tiedNegatives = 0;
    }
    if (positives == 0 || negatives == 0)
        return {};
    return {.rocAuc = area / (positives * negatives), .averagePrecision = precisions / positives, .isDefined = true};
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

Metrics::Metrics(const model::Predictions &predictions, const Truth &truth)
    : m_predictions(predictions)
    , m_truth(truth)
{
    ESPALIER_REQUIRE(predictions.rows == truth.values.size() && predictions.rows > 0);
    if (truth.task == model::Task::Regression)
        m_center =
            std::accumulate(truth.values.begin(), truth.values.end(), 0.0) / static_cast<double>(predictions.rows);
    else
        prepareClasses();
}

void Metrics::prepareClasses()
{
    for (std::size_t row = 0; row < m_predictions.rows; ++row)
        prepareRow(row);
    for (std::size_t k = 0; k < m_predictions.width; ++k)
        m_rankings.push_back(rankingOf(m_predictions, m_truth, k, isBinary() ? 1 : k));
}

void Metrics::prepareRow(std::size_t row)
{
    const auto *shares = m_predictions.row(row);
    const auto truth = static_cast<std::size_t>(m_truth.values[row]);
    const auto best = isBinary()
        ? static_cast<std::size_t>(shares[0] >= 0.5)
        : static_cast<std::size_t>(std::max_element(shares, shares + m_predictions.width) - shares);
    m_cells.push_back(static_cast<std::uint32_t>(truth * classes() + best));
    const auto positive = isBinary() ? shares[0] : shares[truth];
    const auto own = isBinary() && truth == 0 ? 1 - positive : positive;
    m_logLosses.push_back(-std::log(std::clamp(own, smallestProbability, 1 - smallestProbability)));
    double squares = 0;
    for (std::size_t k = 0; k < m_predictions.width; ++k) {
        const auto distance = shares[k] - (truth == (isBinary() ? 1 : k) ? 1 : 0);
        squares += distance * distance;
    }
    m_squares.push_back(squares);
}

Values Metrics::values(const Weights &weights) const
{
    return m_truth.task == model::Task::Regression ? numberValues(weights) : classValues(weights);
}

Values Metrics::numberValues(const Weights &weights) const
{
    double count = 0;
    double squares = 0;
    double distances = 0;
    double sum = 0;
    double truthSquares = 0;
    for (std::size_t row = 0; row < m_predictions.rows; ++row) {
        const double weight = weights[row];
        const auto error = m_predictions.at(row, 0) - m_truth.values[row];
        const auto centered = m_truth.values[row] - m_center;
        count += weight;
        squares += weight * error * error;
        distances += weight * std::abs(error);
        sum += weight * centered;
        truthSquares += weight * centered * centered;
    }
    Values values{{"rmse", std::sqrt(squares / count)}, {"mae", distances / count}};
    const auto spread = truthSquares - sum * sum / count;
    if (spread > 1e-12 * truthSquares)
        values["r2"] = 1 - squares / spread;
    return values;
}

Confusion Metrics::confusion(const Weights &weights) const
{
    Confusion confusion{.classes = classes(), .counts = std::vector<double>(classes() * classes(), 0)};
    for (std::size_t row = 0; row < m_cells.size(); ++row)
        confusion.counts[m_cells[row]] += weights[row];
    return confusion;
}

Values Metrics::classValues(const Weights &weights) const
{
    const auto counts = confusion(weights);
    Values values{{"log_loss", weightedMean(m_logLosses, weights)},
                  {"brier", weightedMean(m_squares, weights)},
                  {"accuracy", accuracy(counts)},
                  {"mcc", correlation(counts)}};
    const auto score = m_truth.task == model::Task::Binary ? f1(counts, 1) : macroF1(counts);
    if (!std::isnan(score))
        values["f1"] = score;
    addRankValues(values, weights);
    return values;
}

//! The mean over classes of one against the rest.
void Metrics::addRankValues(Values &values, const Weights &weights) const
{
    RankMetrics sum;
    double count = 0;
    for (const auto &ranking : m_rankings) {
        const auto metrics = rankMetrics(ranking, weights);
        if (!metrics.isDefined)
            continue;
        sum.rocAuc += metrics.rocAuc;
        sum.averagePrecision += metrics.averagePrecision;
        ++count;
    }
    if (count == 0)
        return;
    values["roc_auc"] = sum.rocAuc / count;
    values["average_precision"] = sum.averagePrecision / count;
}

} // namespace espalier::evaluate

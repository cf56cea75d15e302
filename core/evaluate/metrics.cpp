// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/metrics.h"

#include "core/base/require.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
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

//! The same order, apart for each stratum.
std::vector<Ranking> byStratum(const Ranking &whole, const std::vector<std::uint32_t> &strata)
{
    if (strata.empty())
        return {whole};
    std::map<std::uint32_t, Ranking> parts;
    for (std::size_t i = 0; i < whole.entries.size(); ++i) {
        auto &part = parts[strata[whole.entries[i].row]];
        part.entries.push_back(whole.entries[i]);
        part.scores.push_back(whole.scores[i]);
    }
    std::vector<Ranking> result;
    for (auto &[stratum, part] : parts) {
        for (std::size_t i = 0; i < part.entries.size(); ++i)
            part.entries[i].endsTie = i + 1 == part.entries.size() || part.scores[i + 1] != part.scores[i];
        result.push_back(std::move(part));
    }
    return result;
}

//! By the rows of each in which both classes are there.
RankMetrics averaged(const std::vector<Ranking> &strata, const Weights &weights)
{
    if (strata.size() == 1)
        return rankMetrics(strata.front(), weights);
    RankMetrics sum;
    for (const auto &stratum : strata) {
        const auto metrics = rankMetrics(stratum, weights);
        if (!metrics.isDefined)
            continue;
        sum.isDefined = true;
        sum.rows += metrics.rows;
        sum.rocAuc += metrics.rows * metrics.rocAuc;
        sum.averagePrecision += metrics.rows * metrics.averagePrecision;
    }
    if (sum.isDefined) {
        sum.rocAuc /= sum.rows;
        sum.averagePrecision /= sum.rows;
    }
    return sum;
}

} // namespace

Ranking rankingOf(const model::Predictions &predictions, const Truth &truth, std::size_t column, std::size_t positive)
{
    std::vector<double> scores(predictions.rows);
    std::vector<bool> isPositive(predictions.rows);
    for (std::size_t row = 0; row < predictions.rows; ++row) {
        scores[row] = predictions.at(row, column);
        isPositive[row] = truth.values[row] == static_cast<double>(positive);
    }
    return rankingOf(scores, isPositive);
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
    m_cells = confusionCells(m_predictions, m_truth);
    for (std::size_t row = 0; row < m_predictions.rows; ++row)
        prepareRow(row);
    for (std::size_t k = 0; k < m_predictions.width; ++k)
        m_rankings.push_back(byStratum(rankingOf(m_predictions, m_truth, k, isBinary() ? 1 : k), m_truth.strata));
}

void Metrics::prepareRow(std::size_t row)
{
    const auto *shares = m_predictions.row(row);
    const auto truth = static_cast<std::size_t>(m_truth.values[row]);
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

double Metrics::value(std::string_view name, const Weights &weights) const
{
    if (name == "log_loss" && !m_logLosses.empty())
        return weightedMean(m_logLosses, weights);
    if (name == "brier" && !m_squares.empty())
        return weightedMean(m_squares, weights);
    Values some;
    if (name == "roc_auc" || name == "average_precision")
        addRankValues(some, weights);
    else
        some = values(weights);
    const auto found = some.find(std::string(name));
    return found == some.end() ? std::numeric_limits<double>::quiet_NaN() : found->second;
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

Values Metrics::classValues(const Weights &weights) const
{
    const auto counts = confusionOf(m_cells, classCount(m_truth), weights);
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
    for (const auto &strata : m_rankings) {
        const auto metrics = averaged(strata, weights);
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

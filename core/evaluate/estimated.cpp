// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/estimated.h"

#include "core/base/require.h"
#include "core/evaluate/resampling.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace espalier::evaluate {

namespace {

constexpr std::size_t leastRows = 30;
constexpr std::size_t tenths = 10;
constexpr double smallestShare = 1e-15; //!< as the log loss takes it

double clipped(double probability)
{
    return std::clamp(probability, smallestShare, 1 - smallestShare);
}

double logOdds(double probability)
{
    const auto share = clipped(probability);
    return std::log(share / (1 - share));
}

double shareOf(double odds)
{
    return 1 / (1 + std::exp(-odds));
}

//! Two coefficients by Newton's steps, with half a row of prior weight against what would not end (separated classes).
Reliability fitted(const std::vector<double> &odds, const std::vector<double> &truth)
{
    constexpr int mostSteps = 50;
    constexpr double ridge = 1e-3;
    Reliability fit{.edges = {}, .squares = {}, .sizes = {}, .rows = odds.size()};
    for (int step = 0; step < mostSteps; ++step) {
        double g0 = 0;
        double g1 = -ridge * (fit.slope - 1);
        double h00 = ridge;
        double h01 = 0;
        double h11 = ridge;
        for (std::size_t i = 0; i < odds.size(); ++i) {
            const auto share = shareOf(fit.intercept + fit.slope * odds[i]);
            const auto weight = share * (1 - share);
            g0 += truth[i] - share;
            g1 += (truth[i] - share) * odds[i];
            h00 += weight;
            h01 += weight * odds[i];
            h11 += weight * odds[i] * odds[i];
        }
        const auto determinant = h00 * h11 - h01 * h01;
        const auto d0 = (h11 * g0 - h01 * g1) / determinant;
        const auto d1 = (h00 * g1 - h01 * g0) / determinant;
        if (!std::isfinite(d0) || !std::isfinite(d1))
            return {.edges = {}, .squares = {}, .sizes = {}, .rows = odds.size()};
        fit.intercept += std::clamp(d0, -2.0, 2.0);
        fit.slope += std::clamp(d1, -2.0, 2.0);
        if (std::abs(d0) + std::abs(d1) < 1e-9)
            break;
    }
    return fit;
}

std::size_t tenthOf(const Reliability &reliability, double prediction)
{
    return static_cast<std::size_t>(std::upper_bound(reliability.edges.begin(), reliability.edges.end(), prediction)
                                    - reliability.edges.begin());
}

Reliability leftOver(const model::Predictions &predictions, const Truth &truth)
{
    std::vector<double> sorted;
    for (std::size_t row = 0; row < predictions.rows; ++row)
        sorted.push_back(predictions.at(row, 0));
    std::ranges::sort(sorted);
    Reliability found{.edges = {}, .squares = {}, .sizes = {}, .rows = predictions.rows};
    for (std::size_t i = 1; i < tenths; ++i) {
        const auto edge = sorted[i * sorted.size() / tenths];
        if (edge > sorted.front() && (found.edges.empty() || edge > found.edges.back()))
            found.edges.push_back(edge);
    }
    found.squares.assign(found.edges.size() + 1, 0);
    found.sizes = found.squares;
    std::vector<double> counts(found.squares.size());
    for (std::size_t row = 0; row < predictions.rows; ++row) {
        const auto place = tenthOf(found, predictions.at(row, 0));
        const auto left = predictions.at(row, 0) - truth.values[row];
        ++counts[place];
        found.squares[place] += left * left;
        found.sizes[place] += std::abs(left);
    }
    for (std::size_t place = 0; place < counts.size(); ++place) {
        found.squares[place] /= std::max(1.0, counts[place]);
        found.sizes[place] /= std::max(1.0, counts[place]);
    }
    return found;
}

//! Rows of two classes, in the order of their scores.
class Ordered
{
public:
    Ordered(const model::Predictions &predictions, const std::optional<Reliability> &reliability, double threshold)
        : m_threshold(threshold)
        , m_order(predictions.rows)
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::ranges::stable_sort(m_order, {}, [&predictions](std::size_t row) {
            return predictions.at(row, 0);
        });
        for (const auto row : m_order) {
            m_scores.push_back(predictions.at(row, 0));
            m_shares.push_back(reliability ? corrected(*reliability, m_scores.back()) : m_scores.back());
        }
    }

    //! With each label as likely as it is, or as it was drawn. weights: by row, in their own order; null: 1.
    double value(const std::string &metric, const std::vector<double> *labels, const Weights *weights) const
    {
        if (metric == "roc_auc")
            return area(labels, weights);
        double total = 0;
        double sum = 0;
        std::array<std::array<double, 2>, 2> cells{}; // said, true
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            const auto weight = weights == nullptr ? 1.0 : (*weights)[m_order[i]];
            const auto share = labels == nullptr ? m_shares[i] : (*labels)[i];
            const auto score = m_scores[i];
            total += weight;
            const auto isSaid = static_cast<std::size_t>(score >= m_threshold);
            cells[isSaid][1] += weight * share;
            cells[isSaid][0] += weight * (1 - share);
            if (metric == "log_loss")
                sum -= weight * (share * std::log(clipped(score)) + (1 - share) * std::log(clipped(1 - score)));
            else if (metric == "brier")
                sum += weight * (share * (1 - score) * (1 - score) + (1 - share) * score * score);
        }
        if (metric == "accuracy")
            return (cells[0][0] + cells[1][1]) / total;
        if (metric == "f1")
            return 2 * cells[1][1] / (2 * cells[1][1] + cells[1][0] + cells[0][1]);
        return sum / total;
    }

    void draw(std::vector<double> &labels, Random &random) const
    {
        labels.resize(m_shares.size());
        for (std::size_t i = 0; i < labels.size(); ++i)
            labels[i] = random.chance(m_shares[i]) ? 1 : 0;
    }

private:
    //! Over pairs of different rows: the share in which the one of the second class has the greater score, equal ones as a half (Mann and
    //! Whitney, 1947).
    double area(const std::vector<double> *labels, const Weights *weights) const
    {
        double positives = 0;
        double negatives = 0;
        double right = 0;
        double same = 0; //!< a row is no pair with itself
        for (std::size_t begin = 0; begin < m_order.size();) {
            double positive = 0;
            double negative = 0;
            double own = 0;
            auto end = begin;
            for (; end < m_order.size() && m_scores[end] == m_scores[begin]; ++end) {
                const auto weight = weights == nullptr ? 1.0 : (*weights)[m_order[end]];
                const auto share = labels == nullptr ? m_shares[end] : (*labels)[end];
                positive += weight * share;
                negative += weight * (1 - share);
                own += weight * share * (1 - share);
            }
            right += positive * (negatives + negative / 2) - own / 2;
            same += own;
            positives += positive;
            negatives += negative;
            begin = end;
        }
        return right / (positives * negatives - same);
    }

    double m_threshold;
    std::vector<std::size_t> m_order;
    std::vector<double> m_scores;
    std::vector<double> m_shares;
};

std::optional<Score> ofTwo(const std::string &metric, const Ordered &ordered, std::size_t rows,
                           const BootstrapOptions &options)
{
    const auto value = ordered.value(metric, nullptr, nullptr);
    if (!std::isfinite(value))
        return std::nullopt;
    Resampler resampler(rows, options.groups);
    Random random(options.seed);
    std::vector<double> replicates;
    std::vector<double> labels;
    for (int i = 0; i < options.replicates; ++i) {
        ordered.draw(labels, random);
        const auto one = ordered.value(metric, &labels, &resampler.drawn(random));
        if (std::isfinite(one))
            replicates.push_back(one);
    }
    return withInterval(value, std::move(replicates));
}

//! What one row adds: its expectation, and what it adds if a label is drawn.
struct Part
{
    double expected = 0;
    double drawn = 0;
};

Part partOf(const std::string &metric, const model::Predictions &predictions, std::size_t row, Random &random)
{
    const auto width = predictions.width;
    std::size_t likeliest = 0;
    double squares = 0;
    for (std::size_t i = 0; i < width; ++i) {
        const auto share = predictions.at(row, i);
        likeliest = share > predictions.at(row, likeliest) ? i : likeliest;
        squares += share * share;
    }
    const auto loss = [&](std::size_t label) {
        const auto share = predictions.at(row, label);
        if (metric == "log_loss")
            return -std::log(clipped(share));
        return metric == "brier" ? squares - 2 * share + 1 : (label == likeliest ? 1.0 : 0.0);
    };
    Part part;
    for (std::size_t i = 0; i < width; ++i)
        part.expected += predictions.at(row, i) * loss(i);
    auto left = random.uniform();
    std::size_t label = 0;
    while (label + 1 < width && left >= predictions.at(row, label))
        left -= predictions.at(row, label++);
    part.drawn = loss(label);
    return part;
}

std::optional<Score> ofSeveral(const std::string &metric, const model::Predictions &predictions,
                               const BootstrapOptions &options)
{
    Resampler resampler(predictions.rows, options.groups);
    Random random(options.seed);
    double expected = 0;
    std::vector<double> replicates;
    for (int i = 0; i < options.replicates; ++i) {
        const auto &weights = resampler.drawn(random);
        double sum = 0;
        double total = 0;
        double all = 0;
        for (std::size_t row = 0; row < predictions.rows; ++row) {
            const auto part = partOf(metric, predictions, row, random);
            all += part.expected;
            sum += weights[row] * part.drawn;
            total += weights[row];
        }
        expected = all / static_cast<double>(predictions.rows);
        replicates.push_back(sum / total);
    }
    return withInterval(expected, std::move(replicates));
}

//! What is left over is not drawn: its mean by tenth stands for it, and the interval is of which rows there are.
std::optional<Score> ofNumbers(const std::string &metric, const model::Predictions &predictions,
                               const Reliability &reliability, const BootstrapOptions &options)
{
    const bool isSquare = metric == "rmse";
    const auto &parts = isSquare ? reliability.squares : reliability.sizes;
    std::vector<double> each;
    each.reserve(predictions.rows);
    for (std::size_t row = 0; row < predictions.rows; ++row)
        each.push_back(parts[tenthOf(reliability, predictions.at(row, 0))]);
    const auto of = [isSquare](double mean) {
        return isSquare ? std::sqrt(mean) : mean;
    };
    Resampler resampler(predictions.rows, options.groups);
    Random random(options.seed);
    std::vector<double> replicates;
    for (int i = 0; i < options.replicates; ++i) {
        const auto &weights = resampler.drawn(random);
        double total = 0;
        double sum = 0;
        for (std::size_t row = 0; row < each.size(); ++row) {
            sum += weights[row] * each[row];
            total += weights[row];
        }
        replicates.push_back(of(sum / total));
    }
    const auto mean = std::accumulate(each.begin(), each.end(), 0.0) / static_cast<double>(each.size());
    return withInterval(of(mean), std::move(replicates));
}

} // namespace

std::optional<Reliability> reliabilityOf(const model::Predictions &predictions, const Truth &truth)
{
    ESPALIER_REQUIRE(predictions.rows == truth.values.size());
    if (predictions.rows < leastRows || truth.task == model::Task::Multiclass)
        return std::nullopt;
    if (truth.task == model::Task::Regression)
        return leftOver(predictions, truth);
    const auto positives = std::accumulate(truth.values.begin(), truth.values.end(), 0.0);
    if (positives == 0 || positives == static_cast<double>(predictions.rows))
        return std::nullopt;
    std::vector<double> odds;
    odds.reserve(predictions.rows);
    for (std::size_t row = 0; row < predictions.rows; ++row)
        odds.push_back(logOdds(predictions.at(row, 0)));
    return fitted(odds, truth.values);
}

double corrected(const Reliability &reliability, double probability)
{
    return shareOf(reliability.intercept + reliability.slope * logOdds(probability));
}

std::optional<Score> estimated(const std::string &metric, model::Task task, const model::Predictions &predictions,
                               const std::optional<Reliability> &reliability, double threshold,
                               const BootstrapOptions &options)
{
    ESPALIER_REQUIRE(options.groups.empty() || options.groups.size() == predictions.rows);
    const auto isOneOf = [&metric](std::initializer_list<std::string_view> names) {
        return std::ranges::find(names, metric) != names.end();
    };
    if (predictions.rows == 0)
        return std::nullopt;
    switch (task) {
    case model::Task::Binary:
        if (!isOneOf({"roc_auc", "log_loss", "brier", "accuracy", "f1"}))
            return std::nullopt;
        return ofTwo(metric, Ordered(predictions, reliability, threshold), predictions.rows, options);
    case model::Task::Multiclass:
        return isOneOf({"log_loss", "brier", "accuracy"}) ? ofSeveral(metric, predictions, options) : std::nullopt;
    case model::Task::Regression:
        break;
    }
    if (!reliability || reliability->squares.empty() || !isOneOf({"rmse", "mae"}))
        return std::nullopt;
    return ofNumbers(metric, predictions, *reliability, options);
}

} // namespace espalier::evaluate

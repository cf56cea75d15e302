// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/recalibration.h"

#include "core/base/require.h"
#include "core/evaluate/resampling.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace espalier::evaluate {

namespace {

constexpr std::size_t crossFolds = 5;
constexpr int quickReplicates = 200;
//! Where classes are parted wholly, no number is large enough, and nothing but 0 and 1 would be left to decide by.
constexpr double mostSharpened = 3;
constexpr std::string_view logLoss = "log_loss";

using Three = std::array<double, 3>;

//! The logistic regression of a label on ln p and -ln(1 - p), by Newton's method with halved steps, of those numbers that are not held at 0.
class BetaFit
{
public:
    BetaFit(const model::Predictions &predictions, const Truth &truth)
        : m_labels(truth.values)
    {
        m_rows.reserve(predictions.rows);
        for (std::size_t row = 0; row < predictions.rows; ++row) {
            const auto held =
                std::max(std::min(predictions.at(row, 0), 1 - model::leastProbability), model::leastProbability);
            m_rows.push_back({std::log(held), -std::log(1 - held), 1});
        }
    }

    Three fitted(const std::array<bool, 3> &isFree) const
    {
        constexpr int mostSteps = 50;
        constexpr double enough = 1e-10; // of the mean loss
        Three numbers{isFree[0] ? 1.0 : 0, isFree[1] ? 1.0 : 0, 0};
        auto loss = lossOf(numbers);
        for (int step = 0; step < mostSteps; ++step) {
            const auto direction = newtonStep(numbers, isFree);
            double share = 1;
            auto next = moved(numbers, direction, share);
            auto lower = lossOf(next);
            while (!(lower <= loss) && share > 1e-6) {
                share /= 2;
                next = moved(numbers, direction, share);
                lower = lossOf(next);
            }
            if (!(lower < loss - enough))
                break;
            numbers = next;
            loss = lower;
        }
        return numbers;
    }

private:
    static Three moved(const Three &numbers, const Three &direction, double share)
    {
        return {numbers[0] + share * direction[0], numbers[1] + share * direction[1],
                numbers[2] + share * direction[2]};
    }

    static double marginOf(const Three &numbers, const Three &row)
    {
        return std::inner_product(numbers.begin(), numbers.end(), row.begin(), 0.0);
    }

    double lossOf(const Three &numbers) const
    {
        double sum = 0;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const auto margin = marginOf(numbers, m_rows[row]);
            sum += std::log1p(std::exp(-std::abs(margin))) + std::max(margin, 0.0) - m_labels[row] * margin;
        }
        return sum / static_cast<double>(m_rows.size());
    }

    Three newtonStep(const Three &numbers, const std::array<bool, 3> &isFree) const
    {
        constexpr double ridge = 1e-9; // where rows are all alike
        std::array<Three, 3> curvature{};
        Three slope{};
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            const auto &inputs = m_rows[row];
            const auto probability = 1 / (1 + std::exp(-marginOf(numbers, inputs)));
            for (std::size_t i = 0; i < 3; ++i) {
                slope.at(i) += (m_labels[row] - probability) * inputs.at(i);
                for (std::size_t j = 0; j < 3; ++j)
                    curvature.at(i).at(j) += probability * (1 - probability) * inputs.at(i) * inputs.at(j);
            }
        }
        for (std::size_t i = 0; i < 3; ++i) {
            curvature.at(i).at(i) += ridge * static_cast<double>(m_rows.size());
            if (isFree.at(i))
                continue;
            curvature.at(i) = {};
            curvature.at(i).at(i) = 1;
            slope.at(i) = 0;
        }
        return solved(curvature, slope);
    }

    //! By Gauss. Requires: a positive definite matrix, so that no pivot is 0.
    static Three solved(std::array<Three, 3> matrix, Three right)
    {
        for (std::size_t i = 0; i < 3; ++i) {
            for (std::size_t k = i + 1; k < 3; ++k) {
                const auto factor = matrix.at(k).at(i) / matrix.at(i).at(i);
                for (std::size_t j = i; j < 3; ++j)
                    matrix.at(k).at(j) -= factor * matrix.at(i).at(j);
                right.at(k) -= factor * right.at(i);
            }
        }
        for (std::size_t i = 3; i-- > 0;) {
            for (std::size_t j = i + 1; j < 3; ++j)
                right.at(i) -= matrix.at(i).at(j) * right.at(j);
            right.at(i) /= matrix.at(i).at(i);
        }
        return right;
    }

    const std::vector<double> &m_labels;
    std::vector<Three> m_rows;
};

//! Rows whose probability is alike, and those pooled with them.
struct Pool
{
    double lowest = 0;
    double highest = 0;
    double rows = 0;
    double positive = 0;

    double share() const { return positive / rows; }
};

std::vector<Pool> pooled(const model::Predictions &predictions, const Truth &truth)
{
    std::vector<std::pair<double, double>> rows;
    rows.reserve(predictions.rows);
    for (std::size_t row = 0; row < predictions.rows; ++row)
        rows.emplace_back(predictions.at(row, 0), truth.values[row]);
    std::ranges::sort(rows);
    std::vector<Pool> pools;
    for (const auto &[probability, label] : rows) {
        if (!pools.empty() && pools.back().lowest == probability) {
            ++pools.back().rows;
            pools.back().positive += label;
            continue;
        }
        pools.push_back({.lowest = probability, .highest = probability, .rows = 1, .positive = label});
    }
    std::vector<Pool> ascending;
    for (const auto &pool : pools) {
        ascending.push_back(pool);
        while (ascending.size() > 1 && ascending[ascending.size() - 2].share() >= ascending.back().share()) {
            const auto last = ascending.back();
            ascending.pop_back();
            auto &before = ascending.back();
            before.highest = last.highest;
            before.rows += last.rows;
            before.positive += last.positive;
        }
    }
    return ascending;
}

std::optional<model::Recalibration> betaOf(const model::Predictions &predictions, const Truth &truth)
{
    return fitBeta(predictions, truth);
}

std::optional<model::Recalibration> stepsOf(const model::Predictions &predictions, const Truth &truth)
{
    return fitSteps(predictions, truth);
}

using Fitter = std::optional<model::Recalibration> (*)(const model::Predictions &, const Truth &);

bool hasBothClasses(const Truth &truth, double fewest)
{
    const auto positive = std::accumulate(truth.values.begin(), truth.values.end(), 0.0);
    return positive >= fewest && static_cast<double>(truth.values.size()) - positive >= fewest;
}

//! What is said of each row by what was made of the rows of other folds; what was said before where nothing can be made.
model::Predictions outOfFold(const model::Predictions &predictions, const Truth &truth, const Blocks &folds, Fitter fit)
{
    auto result = predictions;
    for (std::uint32_t fold = 0; fold < folds.count; ++fold) {
        std::vector<std::size_t> others;
        for (std::size_t row = 0; row < predictions.rows; ++row)
            if (folds.of[row] != fold)
                others.push_back(row);
        const auto seen = taken(truth, others);
        const auto made = hasBothClasses(seen, 1) ? fit(model::taken(predictions, others), seen) : std::nullopt;
        for (std::size_t row = 0; made && row < predictions.rows; ++row)
            if (folds.of[row] == fold)
                result.values[row] = model::recalibrated(*made, predictions.values[row]);
    }
    return result;
}

//! By how much the second's log loss is less, where that is more than a standard error.
std::optional<Score> gainOver(const model::Predictions &before, const model::Predictions &after, const Truth &truth,
                              const BootstrapOptions &options)
{
    auto quick = options;
    quick.replicates = quickReplicates;
    const auto less = differenceOf(before, after, truth, logLoss, quick);
    if (!less || less->score.value <= (less->score.high - less->score.low) / (2 * usualWidth))
        return std::nullopt;
    return less->score;
}

//! The standard deviation of the log-odds of what is said.
double spreadOfOdds(const model::Predictions &predictions)
{
    std::vector<double> odds;
    odds.reserve(predictions.rows);
    for (std::size_t row = 0; row < predictions.rows; ++row) {
        const auto held =
            std::max(std::min(predictions.at(row, 0), 1 - model::leastProbability), model::leastProbability);
        odds.push_back(std::log(held / (1 - held)));
    }
    return deviationOf(odds);
}

//! How many different things are said.
std::size_t differentOf(const model::Predictions &predictions)
{
    auto values = predictions.values;
    std::ranges::sort(values);
    return static_cast<std::size_t>(std::unique(values.begin(), values.end()) - values.begin());
}

} // namespace

bool haveLikeSpread(const model::Predictions &one, const model::Predictions &other)
{
    constexpr double most = 1.5;
    const auto first = spreadOfOdds(one);
    const auto second = spreadOfOdds(other);
    return first <= most * second && second <= most * first;
}

std::optional<model::BetaCalibration> fitBeta(const model::Predictions &predictions, const Truth &truth)
{
    ESPALIER_REQUIRE(predictions.rows == truth.values.size() && hasBothClasses(truth, 1));
    const BetaFit fit(predictions, truth);
    auto numbers = fit.fitted({true, true, true});
    if (numbers[0] < 0)
        numbers = fit.fitted({false, true, true});
    else if (numbers[1] < 0)
        numbers = fit.fitted({true, false, true});
    const model::BetaCalibration beta{.a = numbers[0], .b = numbers[1], .c = numbers[2]};
    const bool isModerate = std::max(beta.a, beta.b) <= mostSharpened;
    return isModerate && model::isPossible(beta) ? std::optional(beta) : std::nullopt;
}

model::StepCalibration fitSteps(const model::Predictions &predictions, const Truth &truth)
{
    ESPALIER_REQUIRE(predictions.rows == truth.values.size() && hasBothClasses(truth, 1));
    const auto least = 0.5 / static_cast<double>(predictions.rows);
    model::StepCalibration steps;
    const Pool *before = nullptr;
    const auto pools = pooled(predictions, truth);
    for (const auto &pool : pools) {
        if (before != nullptr) {
            const auto middle = before->highest + (pool.lowest - before->highest) / 2;
            steps.edges.push_back(middle > before->highest ? middle : pool.lowest);
        }
        steps.values.push_back(std::clamp(pool.share(), least, 1 - least));
        before = &pool;
    }
    return steps;
}

std::optional<Recalibrated> recalibrationOf(const model::Predictions &predictions, const Truth &truth,
                                            const BootstrapOptions &options)
{
    ESPALIER_REQUIRE(predictions.rows == truth.values.size());
    if (truth.task != Task::Binary || !hasBothClasses(truth, static_cast<double>(fewestOfClass)))
        return std::nullopt;
    Random random(options.seed);
    const auto folds = blocksOf(predictions.rows, options.groups, random, crossFolds);
    const auto beta = outOfFold(predictions, truth, folds, betaOf);
    const auto gained = gainOver(predictions, beta, truth, options);
    if (predictions.rows >= fewestForSteps) {
        auto steps = outOfFold(predictions, truth, folds, stepsOf);
        const auto isBetter = !gained || gainOver(beta, steps, truth, options);
        const auto gain = isBetter ? gainOver(predictions, steps, truth, options) : std::nullopt;
        if (gain)
            return Recalibrated{
                .recalibration = fitSteps(predictions, truth), .predictions = std::move(steps), .gain = *gain};
    }
    const auto made = gained ? fitBeta(predictions, truth) : std::nullopt;
    if (!made)
        return std::nullopt;
    auto told = predictions;
    for (auto &probability : told.values)
        probability = model::recalibrated(*made, probability);
    // Where nearly all becomes 1, no threshold tells rows apart any more.
    if (differentOf(told) < differentOf(predictions))
        return std::nullopt;
    return Recalibrated{.recalibration = *made, .predictions = std::move(told), .gain = *gained};
}

} // namespace espalier::evaluate

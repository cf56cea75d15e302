// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/residuals.h"

#include "core/base/require.h"
#include "core/evaluate/byprediction.h"
#include "core/evaluate/normal.h"
#include "core/evaluate/resampling.h"
#include "core/evaluate/support.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace espalier::evaluate {

namespace {

std::vector<double> residualsOf(const model::Predictions &predictions, const Truth &truth)
{
    std::vector<double> residuals;
    residuals.reserve(truth.values.size());
    for (std::size_t row = 0; row < truth.values.size(); ++row)
        residuals.push_back(truth.values[row] - predictions.at(row, 0));
    return residuals;
}

//! Of some rows.
struct ErrorSums
{
    double rows = 0;
    double absolute = 0;
    double square = 0;
    double covered = 0; //!< rows whose label is within its interval
};

double meanAbsolute(const ErrorSums &sums)
{
    return sums.absolute / sums.rows;
}

double rootMeanSquare(const ErrorSums &sums)
{
    return std::sqrt(sums.square / sums.rows);
}

double coveredShare(const ErrorSums &sums)
{
    return sums.covered / sums.rows;
}

//! By block and then by bin.
using BlockSums = std::vector<std::vector<std::pair<std::size_t, ErrorSums>>>;

void addTo(std::vector<std::pair<std::size_t, ErrorSums>> &sums, std::size_t bin, double residual, bool isCovered)
{
    // Bins come one after the other, so that it is the last one or a new one.
    if (sums.empty() || sums.back().first != bin)
        sums.emplace_back(bin, ErrorSums());
    auto &sum = sums.back().second;
    sum.rows += 1;
    sum.absolute += std::abs(residual);
    sum.square += residual * residual;
    sum.covered += isCovered ? 1 : 0;
}

//! The replicates of what is told of a bin.
struct Replicates
{
    std::vector<double> absolute;
    std::vector<double> square;
    std::vector<double> covered;
};

std::vector<Replicates> replicatesOf(const BlockSums &blocks, std::size_t bins, int count, Random &random)
{
    std::vector<Replicates> replicates(bins);
    for (int i = 0; i < count; ++i) {
        std::vector<ErrorSums> drawn(bins);
        for (std::size_t draw = 0; draw < blocks.size(); ++draw) {
            for (const auto &[bin, sums] : blocks[random.below(blocks.size())]) {
                drawn[bin].rows += sums.rows;
                drawn[bin].absolute += sums.absolute;
                drawn[bin].square += sums.square;
                drawn[bin].covered += sums.covered;
            }
        }
        for (std::size_t bin = 0; bin < bins; ++bin) {
            if (drawn[bin].rows == 0)
                continue;
            replicates[bin].absolute.push_back(meanAbsolute(drawn[bin]));
            replicates[bin].square.push_back(rootMeanSquare(drawn[bin]));
            replicates[bin].covered.push_back(coveredShare(drawn[bin]));
        }
    }
    return replicates;
}

//! Where all or none are covered, all replicates say the same, however few the rows are.
Score shareWithInterval(const ErrorSums &sums, std::vector<double> replicates)
{
    auto share = withInterval(coveredShare(sums), std::move(replicates));
    if (share.low == share.high && sums.covered == sums.rows)
        share.low = 1 - errorsPossible(sums.rows);
    if (share.low == share.high && sums.covered == 0)
        share.high = errorsPossible(sums.rows);
    return share;
}

} // namespace

std::vector<CurvePoint> residualQuantiles(const model::Predictions &predictions, const Truth &truth,
                                          std::size_t maximum)
{
    ESPALIER_REQUIRE(predictions.rows == truth.values.size() && maximum > 1);
    auto residuals = residualsOf(predictions, truth);
    if (residuals.size() < 2)
        return {};
    std::ranges::sort(residuals);
    const auto rows = static_cast<double>(residuals.size());
    const auto mean = std::accumulate(residuals.begin(), residuals.end(), 0.0) / rows;
    double squares = 0;
    for (const auto residual : residuals)
        squares += (residual - mean) * (residual - mean);
    const auto deviation = std::sqrt(squares / (rows - 1));
    std::vector<CurvePoint> points;
    const auto count = std::min(maximum, residuals.size());
    points.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto place = i * (residuals.size() - 1) / (count - 1);
        const auto normal = normalQuantile((static_cast<double>(place) + 0.5) / rows);
        points.push_back({.x = mean + deviation * normal, .y = residuals[place]});
    }
    return points;
}

std::vector<ErrorBin> errorsByPrediction(const model::Predictions &predictions, const Truth &truth,
                                         const BootstrapOptions &options, std::size_t bins,
                                         const model::Intervals *intervals)
{
    ESPALIER_REQUIRE(predictions.rows == truth.values.size() && bins > 0);
    const auto binned = binnedByPrediction(predictions, bins);
    Random random(options.seed);
    const auto blocks = blocksOf(predictions.rows, options.groups, random);
    BlockSums blockSums(blocks.count);
    std::vector<ErrorBin> errors;
    std::vector<ErrorSums> wholes;
    errors.reserve(binned.ends.size());
    wholes.reserve(binned.ends.size());
    std::size_t begin = 0;
    for (const auto end : binned.ends) {
        ErrorBin bin{.low = predictions.at(binned.order[begin], 0),
                     .high = predictions.at(binned.order[end - 1], 0),
                     .rows = end - begin};
        std::vector<std::pair<std::size_t, ErrorSums>> whole;
        for (; begin < end; ++begin) {
            const auto row = binned.order[begin];
            const auto predicted = predictions.at(row, 0);
            const auto residual = truth.values[row] - predicted;
            const auto interval = intervals != nullptr ? model::intervalOf(*intervals, predicted) : model::Interval();
            const bool isCovered = interval.low <= truth.values[row] && truth.values[row] <= interval.high;
            addTo(blockSums[blocks.of[row]], errors.size(), residual, isCovered);
            addTo(whole, errors.size(), residual, isCovered);
            bin.width += interval.high - interval.low;
            bin.predicted += predicted;
            bin.actual += truth.values[row];
        }
        bin.predicted /= static_cast<double>(bin.rows);
        bin.actual /= static_cast<double>(bin.rows);
        bin.width /= static_cast<double>(bin.rows);
        wholes.push_back(whole.front().second);
        errors.push_back(bin);
    }
    auto replicates = replicatesOf(blockSums, errors.size(), options.replicates, random);
    for (std::size_t bin = 0; bin < errors.size(); ++bin) {
        errors[bin].meanAbsolute = withInterval(meanAbsolute(wholes[bin]), std::move(replicates[bin].absolute));
        errors[bin].rootMeanSquare = withInterval(rootMeanSquare(wholes[bin]), std::move(replicates[bin].square));
        if (intervals != nullptr)
            errors[bin].covered = shareWithInterval(wholes[bin], std::move(replicates[bin].covered));
    }
    return errors;
}

} // namespace espalier::evaluate

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/association.h"

#include "core/base/require.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace espalier::screening {

namespace {

constexpr std::size_t numberBins = 50;
//! Fewer rows than this tell nothing.
constexpr std::size_t fewestRows = 30;

//! Feature and label of the rows that are compared.
struct Pairs
{
    std::vector<std::size_t> bins; //!< of the feature
    std::vector<double> numbers; //!< the feature's own values; empty for categories
    std::vector<double> labels; //!< ranks for a number, else the class
    std::size_t classes = 0; //!< 0 for a number
};

double squaredCorrelation(const std::vector<double> &a, const std::vector<double> &b)
{
    const auto n = static_cast<double>(a.size());
    const double meanA = std::accumulate(a.begin(), a.end(), 0.0) / n;
    const double meanB = std::accumulate(b.begin(), b.end(), 0.0) / n;
    double products = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        products += (a[i] - meanA) * (b[i] - meanB);
        squaresA += (a[i] - meanA) * (a[i] - meanA);
        squaresB += (b[i] - meanB) * (b[i] - meanB);
    }
    return squaresA > 0 && squaresB > 0 ? products * products / (squaresA * squaresB) : 0;
}

//! Of equally many values each; equal values share one.
std::vector<std::size_t> binsOf(const std::vector<double> &values)
{
    const auto ranks = meanRanks(values);
    std::vector<std::size_t> bins;
    bins.reserve(values.size());
    for (const auto rank : ranks)
        bins.push_back(static_cast<std::size_t>((rank - 0.5) / static_cast<double>(values.size()) * numberBins));
    return bins;
}

//! Each bin's mean label over even rows, as the score of odd rows; a bin that even rows do not have gives their mean.
struct Suspicion
{
    std::vector<double> scores;
    std::vector<double> labels;
};

Suspicion judged(const Pairs &pairs)
{
    std::map<std::size_t, std::pair<double, double>> sums;
    double total = 0;
    for (std::size_t i = 0; i < pairs.bins.size(); i += 2) {
        auto &[sum, count] = sums[pairs.bins[i]];
        sum += pairs.labels[i];
        count += 1;
        total += pairs.labels[i];
    }
    const auto evenRows = (pairs.bins.size() + 1) / 2;
    const double mean = total / static_cast<double>(evenRows);
    Suspicion result;
    for (std::size_t i = 1; i < pairs.bins.size(); i += 2) {
        const auto found = sums.find(pairs.bins[i]);
        result.scores.push_back(found != sums.end() ? found->second.first / found->second.second : mean);
        result.labels.push_back(pairs.labels[i]);
    }
    return result;
}

std::vector<bool> positives(const std::vector<double> &labels)
{
    std::vector<bool> result(labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i)
        result[i] = labels[i] > 0.5;
    return result;
}

double binaryValue(const Pairs &pairs)
{
    const auto halves = judged(pairs);
    const double binned = areaUnderCurve(halves.scores, positives(halves.labels));
    if (pairs.numbers.empty())
        return std::max(0.5, binned);
    const double ranked = areaUnderCurve(pairs.numbers, positives(pairs.labels));
    return std::max({ranked, 1 - ranked, binned});
}

//! Mutual information over the label's entropy, less the bias of finite counts (Miller, 1955).
double informationValue(const Pairs &pairs)
{
    std::map<std::pair<std::size_t, std::size_t>, double> cells;
    std::map<std::size_t, double> bins;
    std::vector<double> classes(pairs.classes);
    const auto n = static_cast<double>(pairs.bins.size());
    for (std::size_t i = 0; i < pairs.bins.size(); ++i) {
        const auto label = static_cast<std::size_t>(pairs.labels[i]);
        cells[{pairs.bins[i], label}] += 1;
        bins[pairs.bins[i]] += 1;
        classes[label] += 1;
    }
    double information = 0;
    for (const auto &[cell, count] : cells)
        information += count / n * std::log(count * n / (bins[cell.first] * classes[cell.second]));
    double entropy = 0;
    double used = 0;
    for (const auto count : classes) {
        entropy -= count > 0 ? count / n * std::log(count / n) : 0;
        used += count > 0 ? 1 : 0;
    }
    const double bias = (static_cast<double>(bins.size()) - 1) * (used - 1) / (2 * n);
    return entropy > 0 ? std::clamp((information - bias) / entropy, 0.0, 1.0) : 0;
}

double numberValue(const Pairs &pairs)
{
    const auto halves = judged(pairs);
    const double binned = squaredCorrelation(halves.scores, halves.labels);
    if (pairs.numbers.empty())
        return binned;
    return std::max(binned, squaredCorrelation(meanRanks(pairs.numbers), meanRanks(pairs.labels)));
}

double valueOf(const Pairs &pairs)
{
    const bool isConstant = std::ranges::adjacent_find(pairs.bins, std::ranges::not_equal_to()) == pairs.bins.end();
    const bool isBinary = pairs.classes == 2;
    if (pairs.bins.size() < fewestRows || isConstant)
        return isBinary ? 0.5 : 0;
    return isBinary ? binaryValue(pairs) : pairs.classes > 0 ? informationValue(pairs) : numberValue(pairs);
}

bool isJudged(const frame::Column &column)
{
    return std::holds_alternative<frame::Numbers>(column.values)
        || std::holds_alternative<frame::Categories>(column.values);
}

bool isLabel(const frame::Column &column)
{
    const auto *categories = std::get_if<frame::Categories>(&column.values);
    return isJudged(column) && (categories == nullptr || categories->levels.size() >= 2)
        && frame::missingCount(column) == 0;
}

Pairs labelsOf(const frame::Column &label)
{
    if (const auto *categories = std::get_if<frame::Categories>(&label.values))
        return {.labels = {categories->codes.begin(), categories->codes.end()}, .classes = categories->levels.size()};
    return {.labels = meanRanks(std::get<frame::Numbers>(label.values).values)};
}

} // namespace

std::vector<double> meanRanks(const std::vector<double> &values)
{
    ESPALIER_REQUIRE(std::ranges::none_of(values, [](double value) {
        return std::isnan(value);
    }));
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&values](std::size_t i) {
        return values[i];
    });
    std::vector<double> ranks(values.size());
    for (std::size_t begin = 0; begin < order.size();) {
        auto end = begin;
        while (end < order.size() && values[order[end]] == values[order[begin]])
            ++end;
        for (auto i = begin; i < end; ++i)
            ranks[order[i]] = static_cast<double>(begin + end + 1) / 2;
        begin = end;
    }
    return ranks;
}

double areaUnderCurve(const std::vector<double> &scores, const std::vector<bool> &isPositive)
{
    const auto ranks = meanRanks(scores);
    double sum = 0;
    double positive = 0;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        sum += isPositive[i] ? ranks[i] : 0;
        positive += isPositive[i] ? 1 : 0;
    }
    const double negative = static_cast<double>(ranks.size()) - positive;
    return positive > 0 && negative > 0 ? (sum - positive * (positive + 1) / 2) / (positive * negative) : 0.5;
}

Association association(const frame::Column &feature, const frame::Column &label)
{
    ESPALIER_REQUIRE(frame::rowCount(feature) == frame::rowCount(label));
    ESPALIER_REQUIRE(isJudged(feature) && isLabel(label));
    const auto all = labelsOf(label);
    Pairs present{.classes = all.classes};
    Pairs missing{.labels = all.labels, .classes = all.classes};
    const auto *numbers = std::get_if<frame::Numbers>(&feature.values);
    for (std::size_t row = 0; row < all.labels.size(); ++row) {
        const bool isMissing = frame::isMissing(feature, row);
        missing.bins.push_back(isMissing ? 1 : 0);
        if (isMissing)
            continue;
        present.labels.push_back(all.labels[row]);
        if (numbers != nullptr)
            present.numbers.push_back(numbers->values[row]);
        else
            present.bins.push_back(static_cast<std::size_t>(std::get<frame::Categories>(feature.values).codes[row]));
    }
    if (numbers != nullptr)
        present.bins = binsOf(present.numbers);
    return {.measure = all.classes == 2 ? Measure::Auc
                : all.classes > 0       ? Measure::Information
                                        : Measure::Explained,
            .value = valueOf(present),
            .missing = valueOf(missing),
            .rows = present.bins.size()};
}

} // namespace espalier::screening

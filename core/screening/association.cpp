// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/association.h"

#include "core/base/require.h"
#include "core/evaluate/information.h"
#include "core/evaluate/ranking.h"

#include <algorithm>
#include <map>

namespace espalier::screening {

namespace {

constexpr std::size_t numberBins = 50;
//! Fewer rows than this tell nothing.
constexpr std::size_t fewestParts = 30;

bool isJudged(const frame::Column &column)
{
    return std::holds_alternative<frame::Numbers>(column.values)
        || std::holds_alternative<frame::Categories>(column.values);
}

//! Which part of the values each row has: quantiles of numbers, and all levels, however many.
std::vector<std::size_t> partsOf(const frame::Column &column)
{
    if (const auto *categories = std::get_if<frame::Categories>(&column.values))
        return {categories->codes.begin(), categories->codes.end()};
    const auto bins = evaluate::binned(column, numberBins);
    return {bins.codes.begin(), bins.codes.end()};
}

std::vector<double> labelValues(const frame::Column &label)
{
    if (const auto *categories = std::get_if<frame::Categories>(&label.values))
        return {categories->codes.begin(), categories->codes.end()};
    return std::get<frame::Numbers>(label.values).values;
}

//! Each part's mean label over even rows, as the score of odd rows; a part that even rows do not have gives their mean.
struct HalfJudged
{
    std::vector<double> scores;
    std::vector<double> labels;
};

HalfJudged halfJudged(const std::vector<std::size_t> &parts, const std::vector<double> &labels)
{
    std::map<std::size_t, std::pair<double, double>> sums;
    double total = 0;
    for (std::size_t i = 0; i < parts.size(); i += 2) {
        auto &[sum, count] = sums[parts[i]];
        sum += labels[i];
        count += 1;
        total += labels[i];
    }
    const auto evenRows = (parts.size() + 1) / 2;
    const double mean = total / static_cast<double>(evenRows);
    HalfJudged result;
    result.scores.reserve(parts.size() / 2);
    result.labels.reserve(parts.size() / 2);
    for (std::size_t i = 1; i < parts.size(); i += 2) {
        const auto found = sums.find(parts[i]);
        result.scores.push_back(found != sums.end() ? found->second.first / found->second.second : mean);
        result.labels.push_back(labels[i]);
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

double aucOf(const frame::Column &feature, const std::vector<std::size_t> &parts, const std::vector<double> &labels)
{
    const auto halves = halfJudged(parts, labels);
    const double binned = evaluate::areaUnderCurve(halves.scores, positives(halves.labels));
    const auto *numbers = std::get_if<frame::Numbers>(&feature.values);
    if (numbers == nullptr)
        return std::max(0.5, binned);
    const double ranked = evaluate::areaUnderCurve(numbers->values, positives(labels));
    return std::max({ranked, 1 - ranked, binned});
}

//! Levels that stand alone tell of their own row and of no other: what is not significant tells nothing.
double informationShare(const frame::Column &feature, const frame::Column &label)
{
    const bool isNumber = std::holds_alternative<frame::Numbers>(feature.values);
    const auto bins = evaluate::binned(feature, isNumber ? numberBins : evaluate::mostBins);
    const auto information = evaluate::informationOf(bins, evaluate::binnedLabel(label));
    return information.isSignificant ? information.share : 0;
}

double explainedOf(const frame::Column &feature, const std::vector<std::size_t> &parts,
                   const std::vector<double> &labels)
{
    const auto halves = halfJudged(parts, labels);
    const double binned = evaluate::squaredCorrelation(halves.scores, halves.labels);
    const auto *numbers = std::get_if<frame::Numbers>(&feature.values);
    if (numbers == nullptr)
        return binned;
    const auto ranks = evaluate::meanRanks(numbers->values);
    return std::max(binned, evaluate::squaredCorrelation(ranks, evaluate::meanRanks(labels)));
}

//! Requires: nothing is missing.
double toldBy(const frame::Column &feature, const frame::Column &label, Measure measure)
{
    const auto parts = partsOf(feature);
    const bool isConstant = std::ranges::adjacent_find(parts, std::ranges::not_equal_to()) == parts.end();
    if (parts.size() < fewestParts || isConstant)
        return measure == Measure::Auc ? 0.5 : 0;
    switch (measure) {
    case Measure::Auc:
        return aucOf(feature, parts, labelValues(label));
    case Measure::Information:
        return informationShare(feature, label);
    case Measure::Explained:
        return explainedOf(feature, parts, labelValues(label));
    }
    return 0;
}

} // namespace

bool isComparable(const frame::Column &label)
{
    const auto *categories = std::get_if<frame::Categories>(&label.values);
    return isJudged(label) && (categories == nullptr || categories->levels.size() >= 2)
        && frame::missingCount(label) == 0;
}

ComparedLabel comparedLabel(const frame::Column &label)
{
    ESPALIER_REQUIRE(isComparable(label));
    if (const auto *categories = std::get_if<frame::Categories>(&label.values))
        return {.values = label, .measure = categories->levels.size() == 2 ? Measure::Auc : Measure::Information};
    return {.values = {label.name, frame::Numbers{evaluate::meanRanks(std::get<frame::Numbers>(label.values).values)}},
            .measure = Measure::Explained};
}

Association association(const frame::Column &feature, const ComparedLabel &label)
{
    const auto rows = frame::rowCount(feature);
    ESPALIER_REQUIRE(rows == frame::rowCount(label.values) && isJudged(feature));
    std::vector<std::size_t> present;
    present.reserve(rows);
    frame::Categories isMissing{.codes = {}, .levels = {"there", "missing"}};
    isMissing.codes.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        isMissing.codes.push_back(frame::isMissing(feature, row) ? 1 : 0);
        if (isMissing.codes.back() == 0)
            present.push_back(row);
    }
    Association result{.measure = label.measure, .rows = present.size()};
    if (present.size() == rows) {
        result.value = toldBy(feature, label.values, label.measure);
        result.missing = label.measure == Measure::Auc ? 0.5 : 0;
        return result;
    }
    result.value = toldBy(frame::taken(feature, present), frame::taken(label.values, present), label.measure);
    result.missing = toldBy({feature.name, std::move(isMissing)}, label.values, label.measure);
    return result;
}

} // namespace espalier::screening

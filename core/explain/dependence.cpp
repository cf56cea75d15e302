// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/dependence.h"

#include "core/base/require.h"
#include "core/evaluate/bins.h"
#include "core/explain/messages.h"
#include "core/explain/triedvalues.h"
#include "core/model/predict.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace espalier::explain {

namespace {

//! Rows of some of which lines are drawn, evenly taken.
std::vector<std::size_t> lineRows(std::size_t rows, std::size_t most)
{
    std::vector<std::size_t> taken(std::min(rows, most));
    for (std::size_t i = 0; i < taken.size(); ++i)
        taken[i] = i * rows / taken.size();
    return taken;
}

double quantile(std::vector<double> &values, double share)
{
    const auto place = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + place, values.end());
    return values[static_cast<std::size_t>(place)];
}

constexpr std::size_t histogramBins = 40;

//! Of all rows, also of those that have none: the sum is 1 where none is missing.
void addHistogram(Dependence &result, const frame::Column &values, const std::vector<TriedValue> &tried)
{
    const auto *numbers = std::get_if<frame::Numbers>(&values.values);
    const auto present = std::ranges::count(tried, false, &TriedValue::isMissing);
    if (numbers == nullptr || present < 2)
        return;
    result.span = {.low = tried.front().number, .high = tried[static_cast<std::size_t>(present - 1)].number};
    result.histogram.assign(histogramBins, 0);
    for (const auto value : numbers->values)
        if (!std::isnan(value))
            result.histogram[evaluate::binOf(value, result.span, histogramBins)] +=
                1 / static_cast<double>(numbers->values.size());
}

} // namespace

Result<Dependence> dependenceOf(const model::Model &model, const model::Matrix &matrix, const frame::Column &values,
                                std::size_t feature, const DependenceOptions &options, Progress &progress)
{
    ESPALIER_REQUIRE(matrix.width == model.encoding.size() && frame::rowCount(values) == matrix.rows
                     && feature < model.features.size());
    const auto inputs = inputsOf(model, feature);
    Dependence result{.feature = model.features[feature].name,
                      .isNumber = std::holds_alternative<frame::Numbers>(values.values),
                      .points = {},
                      .histogram = {},
                      .span = {},
                      .lines = {}};
    const auto single = lineRows(matrix.rows, options.lines);
    result.lines.resize(single.size());
    auto moved = matrix;
    const auto tried = triedValues(values, options.points);
    addHistogram(result, values, tried);
    for (std::size_t i = 0; i < tried.size(); ++i) {
        progress.report(static_cast<double>(i) / static_cast<double>(tried.size()), messages::settingValues());
        if (progress.isCancelled())
            return Failure(Error{.code = Error::Code::Cancelled, .problem = espalier::messages::stopped()});
        for (std::size_t row = 0; row < matrix.rows; ++row)
            for (const auto input : inputs)
                moved.values[row * matrix.width + input] = matrix.values[tried[i].row * matrix.width + input];
        const auto predictions = model::predict(model, moved);
        std::vector<double> said(matrix.rows);
        for (std::size_t row = 0; row < matrix.rows; ++row)
            said[row] = predictions.at(row, options.output);
        for (std::size_t line = 0; line < single.size(); ++line)
            result.lines[line].push_back(said[single[line]]);
        DependencePoint point{
            .isMissing = tried[i].isMissing, .number = tried[i].number, .level = tried[i].level, .rows = tried[i].rows};
        point.mean = std::accumulate(said.begin(), said.end(), 0.0) / static_cast<double>(said.size());
        point.low = quantile(said, 0.1);
        point.high = quantile(said, 0.9);
        result.points.push_back(std::move(point));
    }
    return result;
}

} // namespace espalier::explain

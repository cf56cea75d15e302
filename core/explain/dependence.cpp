// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/dependence.h"

#include "core/base/require.h"
#include "core/explain/messages.h"
#include "core/model/predict.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace espalier::explain {

namespace {

//! A value, and a row that has it.
struct Tried
{
    DependencePoint point;
    std::size_t row = 0;
};

//! Quantiles of those that are there; equal ones once.
std::vector<Tried> triedNumbers(const std::vector<double> &values, std::size_t most)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&values](std::size_t row) {
        return !std::isfinite(values[row]);
    });
    std::ranges::sort(order, {}, [&values](std::size_t row) {
        return values[row];
    });
    std::vector<Tried> tried;
    if (order.empty())
        return tried;
    const auto last = order.size() - 1;
    const auto steps = std::max<std::size_t>(std::min(most, order.size()), 2) - 1;
    for (std::size_t i = 0; i <= steps; ++i) {
        const auto row = order[last * i / steps];
        if (tried.empty() || values[row] > tried.back().point.number)
            tried.push_back({.point = {.number = values[row], .level = {}}, .row = row});
    }
    for (const auto row : order) {
        const auto after = std::ranges::upper_bound(tried, values[row], {}, [](const Tried &each) {
            return each.point.number;
        });
        ++std::prev(after)->point.rows; // the first is the least there is
    }
    return tried;
}

//! The most frequent first; of equally frequent ones the one that comes first by name.
std::vector<Tried> triedTexts(const frame::Column &values, std::size_t most)
{
    std::map<std::string, Tried> byText;
    for (std::size_t row = 0; row < frame::rowCount(values); ++row) {
        if (frame::isMissing(values, row))
            continue;
        auto &tried = byText[frame::textAt(values, row)];
        if (tried.point.rows++ == 0)
            tried.row = row;
    }
    std::vector<Tried> all;
    all.reserve(byText.size());
    for (auto &[text, tried] : byText) {
        tried.point.level = text;
        all.push_back(std::move(tried));
    }
    std::ranges::stable_sort(all, std::ranges::greater(), [](const Tried &each) {
        return each.point.rows;
    });
    if (all.size() > most)
        all.resize(most);
    return all;
}

std::vector<Tried> triedOf(const frame::Column &values, std::size_t most)
{
    const auto *numbers = std::get_if<frame::Numbers>(&values.values);
    auto tried = numbers != nullptr ? triedNumbers(numbers->values, most) : triedTexts(values, most);
    Tried missing{.point = {.isMissing = true, .level = {}}};
    for (std::size_t row = frame::rowCount(values); row-- > 0;) {
        const bool isMissing =
            numbers != nullptr ? !std::isfinite(numbers->values[row]) : frame::isMissing(values, row);
        if (isMissing) {
            ++missing.point.rows;
            missing.row = row;
        }
    }
    if (missing.point.rows > 0)
        tried.push_back(std::move(missing));
    return tried;
}

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

} // namespace

Result<Dependence> dependenceOf(const model::Model &model, const model::Matrix &matrix, const frame::Column &values,
                                std::size_t feature, const DependenceOptions &options, Progress &progress)
{
    ESPALIER_REQUIRE(matrix.width == model.encoding.size() && frame::rowCount(values) == matrix.rows
                     && feature < model.features.size());
    std::vector<std::size_t> inputs;
    for (std::size_t i = 0; i < model.encoding.size(); ++i)
        if (model.encoding[i].feature == feature)
            inputs.push_back(i);
    Dependence result{.feature = model.features[feature].name,
                      .isNumber = std::holds_alternative<frame::Numbers>(values.values),
                      .points = {},
                      .lines = {}};
    const auto single = lineRows(matrix.rows, options.lines);
    result.lines.resize(single.size());
    auto moved = matrix;
    auto tried = triedOf(values, options.points);
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
        auto &point = tried[i].point;
        point.mean = std::accumulate(said.begin(), said.end(), 0.0) / static_cast<double>(said.size());
        point.low = quantile(said, 0.1);
        point.high = quantile(said, 0.9);
        result.points.push_back(point);
    }
    return result;
}

} // namespace espalier::explain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/triedvalues.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace espalier::explain {

namespace {

//! Quantiles of those that are there; equal ones once.
std::vector<TriedValue> triedNumbers(const std::vector<double> &values, std::size_t most)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::erase_if(order, [&values](std::size_t row) {
        return !std::isfinite(values[row]);
    });
    std::ranges::sort(order, {}, [&values](std::size_t row) {
        return values[row];
    });
    std::vector<TriedValue> tried;
    if (order.empty())
        return tried;
    const auto last = order.size() - 1;
    const auto steps = std::max<std::size_t>(std::min(most, order.size()), 2) - 1;
    for (std::size_t i = 0; i <= steps; ++i) {
        const auto row = order[last * i / steps];
        if (tried.empty() || values[row] > tried.back().number)
            tried.push_back({.number = values[row], .level = {}, .row = row});
    }
    for (const auto row : order) {
        const auto after = std::ranges::upper_bound(tried, values[row], {}, [](const TriedValue &each) {
            return each.number;
        });
        ++std::prev(after)->rows; // the first is the least there is
    }
    return tried;
}

//! The most frequent first; of equally frequent ones the one that comes first by name.
std::vector<TriedValue> triedTexts(const frame::Column &values, std::size_t most)
{
    std::map<std::string, TriedValue> byText;
    for (std::size_t row = 0; row < frame::rowCount(values); ++row) {
        if (frame::isMissing(values, row))
            continue;
        auto &tried = byText[frame::textAt(values, row)];
        if (tried.rows++ == 0)
            tried.row = row;
    }
    std::vector<TriedValue> all;
    all.reserve(byText.size());
    for (auto &[text, tried] : byText) {
        tried.level = text;
        all.push_back(std::move(tried));
    }
    std::ranges::stable_sort(all, std::ranges::greater(), [](const TriedValue &each) {
        return each.rows;
    });
    if (all.size() > most)
        all.resize(most);
    return all;
}

bool isMissingAt(const frame::Column &values, std::size_t row)
{
    const auto *numbers = std::get_if<frame::Numbers>(&values.values);
    return numbers != nullptr ? !std::isfinite(numbers->values[row]) : frame::isMissing(values, row);
}

} // namespace

std::vector<std::size_t> inputsOf(const model::Model &model, std::size_t feature)
{
    std::vector<std::size_t> inputs;
    for (std::size_t i = 0; i < model.encoding.size(); ++i)
        if (model.encoding[i].feature == feature)
            inputs.push_back(i);
    return inputs;
}

std::vector<TriedValue> triedValues(const frame::Column &values, std::size_t most)
{
    const auto *numbers = std::get_if<frame::Numbers>(&values.values);
    auto tried = numbers != nullptr ? triedNumbers(numbers->values, most) : triedTexts(values, most);
    TriedValue missing{.isMissing = true, .level = {}};
    for (std::size_t row = frame::rowCount(values); row-- > 0;) {
        if (!isMissingAt(values, row))
            continue;
        ++missing.rows;
        missing.row = row;
    }
    if (missing.rows > 0)
        tried.push_back(std::move(missing));
    return tried;
}

std::optional<std::size_t> placeOf(const std::vector<TriedValue> &tried, const frame::Column &values, std::size_t row)
{
    const bool isMissing = isMissingAt(values, row);
    const auto *numbers = std::get_if<frame::Numbers>(&values.values);
    const auto text = numbers == nullptr && !isMissing ? frame::textAt(values, row) : std::string();
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < tried.size(); ++i) {
        if (tried[i].isMissing != isMissing)
            continue;
        const bool isHere =
            isMissing || (numbers != nullptr ? tried[i].number <= numbers->values[row] : tried[i].level == text);
        if (isHere)
            found = i; // of numbers, the last that is not above
    }
    return found;
}

} // namespace espalier::explain

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/columnstatistics.h"

#include "core/base/time.h"
#include "ui/words/text.h"

#include <algorithm>
#include <charconv>

namespace espalier::ui {

namespace {

std::optional<double> plainNumber(const std::string &text)
{
    double value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    if (result.ec != std::errc() || result.ptr != text.data() + text.size())
        return std::nullopt;
    return value;
}

//! "$1,234.50" as 1234.5, whatever the currency: the last separator is the decimal one where two digits follow it.
std::optional<double> moneyNumber(const std::string &text)
{
    std::string bare;
    for (const auto letter : text) {
        if (letter == '-' || letter == '.' || letter == ',' || (letter >= '0' && letter <= '9'))
            bare += letter;
    }
    const auto last = bare.find_last_of(".,");
    const bool hasCents = last != std::string::npos && bare.size() - last == 3;
    std::string digits;
    for (std::size_t i = 0; i < bare.size(); ++i) {
        if (hasCents && i == last)
            digits += '.';
        else if (bare[i] != '.' && bare[i] != ',')
            digits += bare[i];
    }
    return plainNumber(digits);
}

//! The bounds as numbers, rising; empty where one cannot be read.
std::vector<double> numericBounds(const catalog::Column &column)
{
    std::vector<double> bounds;
    for (const auto &text : column.statistics->histogram) {
        const auto value = boundNumber(column.type, text);
        if (!value)
            return {};
        bounds.push_back(*value);
    }
    if (bounds.size() < 3 || !(bounds.back() > bounds.front()))
        return {};
    return bounds;
}

} // namespace

std::optional<double> boundNumber(catalog::Type type, const std::string &text)
{
    if (catalog::isMoment(type)) {
        const auto moment = parseTimestamp(text);
        return moment && moment->isFinite() ? std::optional(static_cast<double>(moment->microseconds)) : std::nullopt;
    }
    return type == catalog::Type::Money ? moneyNumber(text) : plainNumber(text);
}

bool hasHistogram(const catalog::Column &column)
{
    return column.statistics && !numericBounds(column).empty();
}

std::vector<double> statisticsBins(const catalog::Column &column, std::size_t bins)
{
    if (!column.statistics)
        return {};
    const auto bounds = numericBounds(column);
    if (bounds.empty())
        return column.statistics->commonFrequencies;
    std::vector<double> heights(bins);
    const auto width = (bounds.back() - bounds.front()) / static_cast<double>(bins);
    for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
        // Each bin of pg_stats holds the same share of the rows, spread evenly over its width.
        for (std::size_t bin = 0; bin < bins; ++bin) {
            const auto from = bounds.front() + width * static_cast<double>(bin);
            const auto common = std::min(bounds[i + 1], from + width) - std::max(bounds[i], from);
            if (common > 0)
                heights[bin] += common / std::max(bounds[i + 1] - bounds[i], 1e-300);
        }
    }
    return heights;
}

QString distinctText(const catalog::ColumnStatistics &statistics, std::int64_t rows)
{
    if (statistics.distinct >= 0)
        return shortCountText(static_cast<std::int64_t>(statistics.distinct));
    return rows >= 0 ? shortCountText(static_cast<std::int64_t>(-statistics.distinct * static_cast<double>(rows)))
                     : percentText(-statistics.distinct);
}

} // namespace espalier::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/ranks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace espalier::learn {

double Ranks::threshold(float rankThreshold) const
{
    const auto rank = static_cast<double>(std::ceil(rankThreshold));
    if (rank <= 0 || values.empty())
        return std::numeric_limits<double>::lowest();
    const auto index = std::min(static_cast<std::size_t>(rank), values.size() - 1);
    if (index == 0)
        return values[0];
    const auto middle = std::midpoint(values[index - 1], values[index]);
    return middle > values[index - 1] ? middle : values[index];
}

Ranks ranksOf(const model::Matrix &matrix, std::size_t input)
{
    Ranks ranks;
    std::vector<double> present;
    present.reserve(matrix.rows);
    for (std::size_t row = 0; row < matrix.rows; ++row)
        if (const auto value = matrix.at(row, input); !std::isnan(value))
            present.push_back(value);
    std::ranges::sort(present);
    ranks.values = present;
    ranks.values.erase(std::unique(ranks.values.begin(), ranks.values.end()), ranks.values.end());
    const auto rankOf = [&](double value) {
        return static_cast<float>(std::ranges::lower_bound(ranks.values, value) - ranks.values.begin());
    };
    if (present.size() == matrix.rows)
        ranks.missing = rankOf(present[present.size() / 2]);
    ranks.column.reserve(matrix.rows);
    for (std::size_t row = 0; row < matrix.rows; ++row) {
        const auto value = matrix.at(row, input);
        ranks.column.push_back(std::isnan(value) ? ranks.missing : rankOf(value));
    }
    return ranks;
}

} // namespace espalier::learn

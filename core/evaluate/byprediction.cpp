// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/byprediction.h"

#include <algorithm>
#include <numeric>

namespace espalier::evaluate {

Binned binnedByPrediction(const model::Predictions &predictions, std::size_t bins)
{
    Binned binned{.order = std::vector<std::size_t>(predictions.rows), .ends = {}};
    auto &order = binned.order;
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&predictions](std::size_t row) {
        return predictions.at(row, 0);
    });
    const auto rows = order.size();
    std::size_t bin = 1;
    for (std::size_t end = 1; end <= rows; ++end) {
        const bool isTied = end < rows && predictions.at(order[end], 0) == predictions.at(order[end - 1], 0);
        if (end < rows && (end * bins < bin * rows || isTied))
            continue;
        binned.ends.push_back(end);
        bin = end * bins / rows + 1;
    }
    return binned;
}

} // namespace espalier::evaluate

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/confusion.h"

#include <algorithm>

namespace espalier::evaluate {

ThresholdCounts countsAt(const model::Predictions &predictions, const Truth &truth, double threshold)
{
    ThresholdCounts counts;
    for (std::size_t row = 0; row < predictions.rows; ++row) {
        const bool isPositive = predictions.at(row, 0) >= threshold;
        if (truth.values[row] > 0.5)
            ++(isPositive ? counts.truePositives : counts.falseNegatives);
        else
            ++(isPositive ? counts.falsePositives : counts.trueNegatives);
    }
    return counts;
}

ClassCounts classCounts(const model::Predictions &predictions, const Truth &truth)
{
    ClassCounts result{.classes = predictions.width, .counts = {}};
    result.counts.assign(predictions.width * predictions.width, 0);
    for (std::size_t row = 0; row < predictions.rows; ++row) {
        const auto *shares = predictions.row(row);
        const auto predicted = static_cast<std::size_t>(std::max_element(shares, shares + predictions.width) - shares);
        const auto actual = static_cast<std::size_t>(truth.values[row]);
        ++result.counts[actual * result.classes + predicted];
    }
    return result;
}

} // namespace espalier::evaluate

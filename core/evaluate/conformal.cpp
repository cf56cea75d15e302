// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/conformal.h"

#include "core/base/require.h"
#include "core/evaluate/byprediction.h"

#include <algorithm>
#include <cmath>

namespace espalier::evaluate {

std::optional<model::Intervals> conformalIntervals(const model::Predictions &predictions, const Truth &truth,
                                                   double level)
{
    ESPALIER_REQUIRE(predictions.rows == truth.values.size() && level > 0 && level < 1);
    const auto placeIn = [level](std::size_t rows) {
        // What is 1 in numbers is not to be a little less in doubles.
        return static_cast<std::size_t>(std::floor(static_cast<double>(rows + 1) * (1 - level) / 2 + 1e-9));
    };
    if (placeIn(predictions.rows) == 0)
        return std::nullopt;
    const auto bands = std::clamp(predictions.rows / rowsOfBand, std::size_t{1}, mostBands);
    const auto binned = binnedByPrediction(predictions, bands);
    model::Intervals intervals{.level = level, .edges = {}, .bands = {}, .least = {}};
    intervals.bands.reserve(binned.ends.size());
    std::vector<double> residuals;
    std::size_t begin = 0;
    for (std::size_t bin = 0; bin < binned.ends.size(); ++bin) {
        const auto end = binned.ends[bin];
        for (auto i = begin; i < end; ++i)
            residuals.push_back(truth.values[binned.order[i]] - predictions.at(binned.order[i], 0));
        begin = end;
        const auto place = placeIn(residuals.size());
        const auto rest = predictions.rows - end;
        // What is too small stays with what comes next; the last with what was before.
        if (bin + 1 < binned.ends.size() && (place == 0 || placeIn(rest) == 0))
            continue;
        std::ranges::sort(residuals);
        intervals.bands.push_back({.below = residuals[place - 1], .above = residuals[residuals.size() - place]});
        residuals.clear();
        if (end < predictions.rows)
            intervals.edges.push_back(predictions.at(binned.order[end], 0));
    }
    if (std::ranges::none_of(truth.values, [](double label) {
            return label < 0;
        }))
        intervals.least = 0;
    return intervals;
}

} // namespace espalier::evaluate

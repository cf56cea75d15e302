// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/thresholds.h"

#include "core/base/require.h"
#include "core/evaluate/metrics.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace espalier::evaluate {

Thresholds::Thresholds(const model::Predictions &predictions, const Truth &truth)
{
    ESPALIER_REQUIRE(predictions.rows == truth.values.size() && truth.task == model::Task::Binary);
    const auto ranking = rankingOf(predictions, truth, 0, 1);
    Reached now;
    for (std::size_t i = 0; i < ranking.entries.size(); ++i) {
        (ranking.entries[i].isPositive ? now.positives : now.negatives) += 1;
        now.threshold = ranking.scores[i];
        if (ranking.entries[i].endsTie)
            m_reached.push_back(now);
    }
}

//! The lowest score that reaches the threshold, or the one above all.
const Reached &Thresholds::at(double threshold) const
{
    const auto after = std::ranges::upper_bound(m_reached, threshold, std::greater(), &Reached::threshold);
    return after == m_reached.begin() ? m_reached.front() : *(after - 1);
}

Confusion Thresholds::confusionAt(double threshold) const
{
    const auto &reached = at(threshold);
    return {.classes = 2,
            .counts = {negatives() - reached.negatives, reached.negatives, positives() - reached.positives,
                       reached.positives}};
}

double Thresholds::share(ThresholdAxis axis, const Reached &reached) const
{
    switch (axis) {
    case ThresholdAxis::Score:
        return reached.threshold;
    case ThresholdAxis::FalsePositives:
        return reached.negatives / negatives();
    case ThresholdAxis::Recall:
        return reached.positives / positives();
    case ThresholdAxis::Taken:
        return (reached.positives + reached.negatives) / rows();
    }
    return reached.threshold;
}

std::optional<double> Thresholds::placeOf(ThresholdAxis axis, double threshold) const
{
    if (axis == ThresholdAxis::Score)
        return threshold;
    const auto place = share(axis, at(threshold));
    return std::isnan(place) ? std::nullopt : std::optional(place);
}

double Thresholds::thresholdAt(ThresholdAxis axis, double place) const
{
    if (axis == ThresholdAxis::Score || std::isnan(share(axis, m_reached.back())))
        return place;
    const auto shareAt = [this, axis](const Reached &reached) {
        return share(axis, reached);
    };
    // Shares ascend, and equal ones follow each other: the first that is not below, or the one before it.
    const auto first = [&](double wanted) {
        return std::ranges::lower_bound(m_reached, std::min(wanted, shareAt(m_reached.back())), {}, shareAt);
    };
    auto nearest = first(place);
    if (nearest != m_reached.begin() && place - shareAt(*(nearest - 1)) <= shareAt(*nearest) - place)
        nearest = first(shareAt(*(nearest - 1)));
    return std::min(nearest->threshold, 1.0);
}

} // namespace espalier::evaluate

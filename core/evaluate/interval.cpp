// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/interval.h"

#include "core/evaluate/resampling.h"
#include "core/evaluate/support.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace espalier::evaluate {

namespace {

//! Between what a metric can be.
struct Bounds
{
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();
};

Bounds boundsOf(std::string_view metric, model::Task task)
{
    if (metric == "r2")
        return {.high = 1};
    if (task == model::Task::Regression || metric == "log_loss")
        return {.low = 0};
    if (metric == "brier" && task == model::Task::Multiclass)
        return {.low = 0, .high = 2};
    return {.low = metric == "mcc" ? -1.0 : 0.0, .high = 1};
}

//! Every replicate of a perfect score is perfect too, however few the rows are, and every one of the worst is the worst. Of n rows without an
//! error the share of errors is below 1 - 0.025^(1/n) with the certainty of the intervals (Clopper and Pearson, 1934); what counts such shares
//! reaches as far.
void widen(std::string_view name, Score &score, const Bounds &bounds, double support)
{
    if (score.low != score.high || std::isinf(bounds.high) || std::isinf(bounds.low))
        return;
    const auto reach = (bounds.high - bounds.low) * errorsPossible(support);
    if (score.value == bounds.high)
        score.low = bounds.high - reach;
    else if (score.value == bounds.low && name != "f1") // which is 0 of all that never says yes
        score.high = bounds.low + reach;
}

} // namespace

Score withSupport(const ScoredBy &by, double value, std::vector<double> replicates)
{
    const auto bounds = boundsOf(by.metric, by.task);
    const auto spread = smallSampleSpread(std::max(2.0, by.support));
    for (auto &replicate : replicates)
        replicate = std::clamp(value + spread * (replicate - value), bounds.low, bounds.high);
    auto score = withInterval(value, std::move(replicates));
    if (by.task != model::Task::Regression)
        widen(by.metric, score, bounds, by.support);
    return score;
}

} // namespace espalier::evaluate

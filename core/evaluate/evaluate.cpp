// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/evaluate.h"

#include "core/base/require.h"
#include "core/evaluate/interval.h"
#include "core/evaluate/resampling.h"
#include "core/evaluate/support.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace espalier::evaluate {

bool hasOneClass(const Truth &truth)
{
    return truth.task != model::Task::Regression && !truth.values.empty()
        && std::ranges::all_of(truth.values, [&truth](double value) {
               return value == truth.values.front();
           });
}

SplitReport evaluate(const model::Predictions &predictions, const Truth &truth, const BootstrapOptions &options)
{
    ESPALIER_REQUIRE(predictions.rows == truth.values.size() && predictions.rows > 0);
    const Metrics metrics(predictions, truth);
    std::map<std::string, std::vector<double>> drawn;
    Resampler resampler(predictions.rows, options.groups);
    Random random(options.seed);
    for (int replicate = 0; replicate < options.replicates; ++replicate)
        for (const auto &[name, value] : metrics.values(resampler.drawn(random)))
            drawn[name].push_back(value);
    SplitReport report{.rows = predictions.rows, .metrics = {}};
    // What ranks rests on the rarest class, all else on all rows.
    const auto ofAll = supportOf("accuracy", truth, options.groups);
    const auto ofRarest = supportOf("roc_auc", truth, options.groups);
    for (const auto &[name, value] : metrics.values(Weights(predictions.rows, 1))) {
        const auto support = restsOnAll(name) ? ofAll : ofRarest;
        report.metrics[name] =
            withSupport({.metric = name, .task = truth.task, .support = support}, value, std::move(drawn[name]));
    }
    return report;
}

std::optional<Difference> differenceOf(const model::Predictions &first, const model::Predictions &second,
                                       const Truth &truth, std::string_view metric, const BootstrapOptions &options)
{
    ESPALIER_REQUIRE(first.rows == truth.values.size() && second.rows == truth.values.size());
    const Metrics firstMetrics(first, truth);
    const Metrics secondMetrics(second, truth);
    const auto difference = [&](const Weights &weights) -> std::optional<double> {
        const auto one = firstMetrics.values(weights);
        const auto other = secondMetrics.values(weights);
        const auto found = one.find(std::string(metric));
        if (found == one.end() || !other.contains(found->first))
            return std::nullopt;
        return found->second - other.at(found->first);
    };
    const auto value = difference(Weights(first.rows, 1));
    if (!value)
        return std::nullopt;
    std::vector<double> drawn;
    std::size_t higher = 0;
    Resampler resampler(first.rows, options.groups);
    Random random(options.seed);
    for (int replicate = 0; replicate < options.replicates; ++replicate) {
        if (const auto replicated = difference(resampler.drawn(random))) {
            drawn.push_back(*replicated);
            higher += *replicated > 0 ? 1 : 0;
        }
    }
    const auto share = drawn.empty() ? 0 : static_cast<double>(higher) / static_cast<double>(drawn.size());
    return Difference{withInterval(*value, std::move(drawn)), share};
}

} // namespace espalier::evaluate

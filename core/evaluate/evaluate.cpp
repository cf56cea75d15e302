// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/difference.h"
#include "core/evaluate/resampling.h"

namespace espalier::evaluate {

SplitReport evaluate(const model::Predictions &predictions, const Truth &truth, const BootstrapOptions &options)
{
    const Metrics metrics(predictions, truth);
    std::map<std::string, std::vector<double>> drawn;
    Resampler resampler(predictions.rows, options.groups);
    Random random(options.seed);
    for (int replicate = 0; replicate < options.replicates; ++replicate)
        for (const auto &[name, value] : metrics.values(resampler.drawn(random)))
            drawn[name].push_back(value);
    SplitReport report{.rows = predictions.rows, .metrics = {}};
    for (const auto &[name, value] : metrics.values(Weights(predictions.rows, 1)))
        report.metrics[name] = withInterval(value, std::move(drawn[name]));
    return report;
}

std::optional<Difference> differenceOf(const model::Predictions &first, const model::Predictions &second,
                                       const Truth &truth, std::string_view metric, const BootstrapOptions &options)
{
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/metrics.h"

#include <algorithm>
#include <cmath>

namespace espalier::evaluate {

namespace {

//! Draws as many groups as there are, with replacement; a row counts as often as its group was drawn.
class Resampler
{
public:
    Resampler(std::size_t rows, const std::vector<std::uint32_t> &groups)
        : m_groupOf(groups)
    {
        auto distinct = groups;
        std::ranges::sort(distinct);
        distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
        for (auto &group : m_groupOf)
            group = static_cast<std::uint32_t>(std::ranges::lower_bound(distinct, group) - distinct.begin());
        m_counts.resize(groups.empty() ? rows : distinct.size());
        m_weights.resize(rows);
    }

    const Weights &drawn(Random &random)
    {
        std::ranges::fill(m_counts, 0U);
        for (std::size_t i = 0; i < m_counts.size(); ++i)
            ++m_counts[random.below(m_counts.size())];
        if (m_groupOf.empty())
            return m_counts;
        for (std::size_t row = 0; row < m_weights.size(); ++row)
            m_weights[row] = m_counts[m_groupOf[row]];
        return m_weights;
    }

private:
    std::vector<std::uint32_t> m_groupOf;
    Weights m_counts;
    Weights m_weights;
};

//! Between the two nearest values, in proportion. Requires: sorted, at least one.
double percentile(const std::vector<double> &sorted, double share)
{
    const auto place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace

SplitReport evaluate(const model::Predictions &predictions, const Truth &truth, const BootstrapOptions &options)
{
    const Metrics metrics(predictions, truth);
    const auto values = metrics.values(Weights(predictions.rows, 1));
    std::map<std::string, std::vector<double>> drawn;
    Resampler resampler(predictions.rows, options.groups);
    Random random(options.seed);
    for (int replicate = 0; replicate < options.replicates; ++replicate)
        for (const auto &[name, value] : metrics.values(resampler.drawn(random)))
            drawn[name].push_back(value);
    SplitReport report{.rows = predictions.rows, .metrics = {}};
    for (const auto &[name, value] : values) {
        auto &sample = drawn[name];
        if (sample.empty())
            sample.push_back(value);
        std::ranges::sort(sample);
        report.metrics[name] = {.value = value, .low = percentile(sample, 0.025), .high = percentile(sample, 0.975)};
    }
    return report;
}

} // namespace espalier::evaluate

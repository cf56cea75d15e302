// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/information.h"

#include "core/base/require.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace espalier::evaluate {

namespace {

double bitsOf(double share)
{
    return share > 0 ? -share * std::log2(share) : 0;
}

double occupied(const std::vector<double> &counts)
{
    return static_cast<double>(std::ssize(counts) - std::ranges::count(counts, 0.0));
}

} // namespace

double entropyOf(const std::vector<double> &counts)
{
    const auto rows = std::accumulate(counts.begin(), counts.end(), 0.0);
    double entropy = 0;
    for (const auto count : counts)
        entropy += count > 0 ? bitsOf(count / rows) : 0;
    return entropy;
}

Information informationOf(const Bins &feature, const Bins &label)
{
    ESPALIER_REQUIRE(feature.codes.size() == label.codes.size());
    if (label.codes.empty())
        return {};
    std::vector<double> joint(feature.count * label.count);
    std::vector<double> ofFeature(feature.count);
    std::vector<double> ofLabel(label.count);
    for (std::size_t row = 0; row < label.codes.size(); ++row) {
        joint[feature.codes[row] * label.count + label.codes[row]] += 1;
        ofFeature[feature.codes[row]] += 1;
        ofLabel[label.codes[row]] += 1;
    }
    const auto rows = static_cast<double>(label.codes.size());
    const auto labelBits = entropyOf(ofLabel);
    const auto plugin = std::max(0.0, entropyOf(ofFeature) + labelBits - entropyOf(joint));
    const auto bias = (occupied(joint) - occupied(ofFeature) - occupied(ofLabel) + 1) / (2 * rows * std::log(2.0));
    const auto freedom = (occupied(ofFeature) - 1) * (occupied(ofLabel) - 1);
    Information information{.bits = std::max(0.0, plugin - bias)};
    information.share = labelBits > 0 ? std::min(1.0, information.bits / labelBits) : 0;
    information.isSignificant =
        freedom > 0 && 2 * rows * std::log(2.0) * plugin > freedom + 3 * std::sqrt(2 * freedom) && information.bits > 0;
    return information;
}

} // namespace espalier::evaluate

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/sketch.h"

#include <cmath>

namespace espalier::screening {

namespace {

constexpr double sameness = 0.98;

//! Of what is standardized already, in as many digits as tell duplicates: it is asked of every pair.
double correlation(const std::vector<float> &one, const std::vector<float> &other)
{
    float sum = 0;
    for (std::size_t i = 0; i < one.size(); ++i)
        sum += one[i] * other[i];
    return static_cast<double>(sum);
}

} // namespace

Sketch sketchOf(const evaluate::Bins &bins, std::size_t step)
{
    Sketch sketch;
    for (std::size_t row = 0; row < bins.codes.size(); row += step)
        sketch.codes.push_back(bins.codes[row]);
    double sum = 0;
    double present = 0;
    for (const auto code : sketch.codes) {
        sum += code;
        present += code > 0 ? 1 : 0;
    }
    const auto mean = present > 0 ? sum / present : 0;
    double squares = 0;
    for (const auto code : sketch.codes)
        squares += code > 0 ? (code - mean) * (code - mean) : 0;
    if (!bins.isOrdered || squares <= 0)
        return sketch;
    for (const auto code : sketch.codes)
        sketch.ranks.push_back(code > 0 ? static_cast<float>((code - mean) / std::sqrt(squares)) : 0.0F);
    return sketch;
}

double overlapOf(const Sketch &one, const Sketch &other)
{
    return one.ranks.empty() || other.ranks.empty() ? 0 : std::abs(correlation(one.ranks, other.ranks));
}

bool isRedundant(const Sketch &one, const Sketch &other)
{
    const auto rows = static_cast<double>(one.codes.size());
    std::size_t equal = 0;
    std::size_t alikeMissing = 0;
    for (std::size_t i = 0; i < one.codes.size(); ++i) {
        equal += one.codes[i] == other.codes[i] ? 1 : 0;
        alikeMissing += (one.codes[i] == 0) == (other.codes[i] == 0) ? 1 : 0;
    }
    if (static_cast<double>(equal) >= sameness * rows)
        return true;
    return !one.ranks.empty() && !other.ranks.empty() && static_cast<double>(alikeMissing) >= sameness * rows
        && std::abs(correlation(one.ranks, other.ranks)) > sameness;
}

} // namespace espalier::screening

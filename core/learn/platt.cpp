// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/platt.h"

#include "core/learn/penalized.h"

#include <cmath>
#include <numeric>

namespace espalier::learn {

namespace {

//! The root of the mean square; 1 where all are 0.
double sizeOf(const std::vector<double> &margins)
{
    const auto squares = std::inner_product(margins.begin(), margins.end(), margins.begin(), 0.0);
    return squares > 0 ? std::sqrt(squares / static_cast<double>(margins.size())) : 1;
}

} // namespace

std::vector<model::LinearOutput> plattScaling(model::Matrix margins, const std::vector<double> &labels,
                                              std::size_t classes, int threads)
{
    const auto size = sizeOf(margins.values);
    for (auto &margin : margins.values)
        margin /= size;
    Progress silent; // it takes no time
    auto scaling = fitPenalized(RowBlocks(margins), labels, {.classes = classes, .c = 1, .threads = threads}, silent);
    for (auto &output : scaling)
        for (auto &weight : output.weights)
            weight /= size;
    return scaling;
}

} // namespace espalier::learn

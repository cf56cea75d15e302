// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/means.h"

#include <algorithm>
#include <numeric>

namespace espalier::learn {

std::vector<double> inputMeans(const model::Encoder &rows)
{
    constexpr std::size_t most = 4096;
    std::vector<double> means;
    means.reserve(rows.width());
    std::vector<double> values(std::min(rows.rows(), most));
    for (std::size_t input = 0; input < rows.width(); ++input) {
        double sum = 0;
        for (std::size_t first = 0; first < rows.rows(); first += most) {
            const auto count = std::min(most, rows.rows() - first);
            rows.encodeInput(input, first, count, values.data());
            sum += std::accumulate(values.data(), values.data() + count, 0.0);
        }
        means.push_back(sum / static_cast<double>(rows.rows()));
    }
    return means;
}

} // namespace espalier::learn

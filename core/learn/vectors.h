// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace espalier::learn {

//! In four sums, which processors add at once.
inline double dotProduct(const double *some, const double *others, std::size_t count)
{
    std::array<double, 4> sums{};
    std::size_t i = 0;
    for (; i + sums.size() <= count; i += sums.size())
        for (std::size_t k = 0; k < sums.size(); ++k)
            sums[k] += some[i + k] * others[i + k];
    for (; i < count; ++i)
        sums[0] += some[i] * others[i];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}

inline void addScaled(double *target, const double *source, double factor, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        target[i] += factor * source[i];
}

} // namespace espalier::learn

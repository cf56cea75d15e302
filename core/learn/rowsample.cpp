// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learn/rowsample.h"

#include "core/learn/prepare.h"

#include <algorithm>
#include <numeric>

namespace espalier::learn {

RowPlaces rowSample(const std::vector<double> &labels, std::size_t classes, std::size_t most, Seed seed)
{
    RowPlaces all(labels.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    if (all.size() <= most)
        return all;
    Random(seed).shuffle(all);
    const auto share = static_cast<double>(most) / static_cast<double>(all.size());
    const auto counts = classes == 0 ? std::vector{labels.size()} : classCounts(labels, classes);
    std::vector<std::size_t> open;
    open.reserve(counts.size());
    for (const auto count : counts)
        open.push_back(std::max<std::size_t>(1, static_cast<std::size_t>(share * static_cast<double>(count))));
    std::erase_if(all, [&](std::size_t row) {
        auto &left = open[classes == 0 ? 0 : static_cast<std::size_t>(labels[row])];
        if (left == 0)
            return true;
        --left;
        return false;
    });
    std::ranges::sort(all);
    return all;
}

std::vector<double> takenOf(const std::vector<double> &values, const RowPlaces &rows)
{
    std::vector<double> some;
    some.reserve(rows.size());
    for (const auto row : rows)
        some.push_back(values[row]);
    return some;
}

} // namespace espalier::learn

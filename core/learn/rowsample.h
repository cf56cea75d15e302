// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <cstddef>
#include <vector>

namespace espalier::learn {

using RowPlaces = std::vector<std::size_t>;

//! Of each class (of numbers, where classes is 0: of all) the same share, and at least one row; ascending. All where there are no more.
RowPlaces rowSample(const std::vector<double> &labels, std::size_t classes, std::size_t most, Seed seed);

std::vector<double> takenOf(const std::vector<double> &values, const RowPlaces &rows);

} // namespace espalier::learn

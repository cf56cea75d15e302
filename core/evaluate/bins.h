// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/quantiles.h"
#include "core/frame/column.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace espalier::evaluate {

inline constexpr std::size_t featureBins = 16;
inline constexpr std::size_t labelBins = 8; //!< of a number that is to be predicted
inline constexpr std::size_t mostBins = 254;

//! A column cut into few parts. Code 0 is missing; the others are in the order of the values, or of a category's frequency.
struct Bins
{
    std::vector<std::uint8_t> codes; //!< by row
    std::size_t count = 0; //!< codes are below it
    bool isOrdered = false; //!< codes stand for ever larger numbers
};

//! Numbers by quantiles, equal values together; categories by level, the most frequent first and the rare ones together.
//! Requires: 1 < bins <= mostBins; the column is Numbers or Categories.
Bins binned(const frame::Column &column, std::size_t bins = featureBins);
//! Numbers by quantiles; classes in the order of their names, whatever their frequency (the last of two is the positive one), while they are
//! no more than mostBins.
Bins binnedLabel(const frame::Column &label);
//! True where every row has the same part, missing counted as one.
bool isConstant(const Bins &bins);

//! By level: its place among the most frequent ones, the first being 0; all others have the place after them.
std::vector<std::size_t> placesByFrequency(const frame::Categories &categories, std::size_t most);

//! Which of some bins of equal width a value is in; what lies outside of the range is in the first or the last. Requires: bins > 0; no NaN.
std::size_t binOf(double value, Range range, std::size_t bins);

//! A small histogram of equal widths in the middleRange() (of categories: the most frequent), of all rows and of those that isMarked names.
struct Histogram
{
    std::vector<double> all;
    std::vector<double> marked;
    bool operator==(const Histogram &) const = default;
};
//! isMarked: empty, or one for each row.
Histogram histogramOf(const frame::Column &column, const std::vector<bool> &isMarked);

} // namespace espalier::evaluate

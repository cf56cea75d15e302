// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/column.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace espalier::screening {

inline constexpr std::size_t featureBins = 16;
inline constexpr std::size_t labelBins = 8; //!< of a number that is to be predicted

//! A column cut into few parts. Code 0 is missing; the others are in the order of the values, or of a category's frequency.
struct Bins
{
    std::vector<std::uint8_t> codes; //!< by row
    std::size_t count = 0; //!< codes are below it
    bool isOrdered = false; //!< codes stand for ever larger numbers
};

//! Numbers by quantiles, equal values together; categories by level, the most frequent first and the rare ones together.
//! Requires: 1 < bins < 255.
Bins binned(const frame::Column &column, std::size_t bins = featureBins);
//! Classes as they are, numbers by quantiles.
Bins binnedLabel(const frame::Column &label);

struct Relevance
{
    double bits = 0; //!< mutual information with the label, corrected for its bias; about 0 for noise, never below
    double share = 0; //!< of the label's entropy: 1 where the label is determined
    bool isSignificant = false; //!< chance alone would hardly give as much
    bool operator==(const Relevance &) const = default;
};

//! Mutual information of two binned columns of one length, with the correction of Miller (Note on the bias of information estimates,
//! 1955): I = I_plugin - (Kxy - Kx - Ky + 1) / (2 N ln 2) bits, K being the parts that occur. Significant: the likelihood ratio
//! G = 2 N ln 2 I_plugin lies more than three deviations above what it has without any dependence, (Kx - 1)(Ky - 1) (Wilks, 1938).
Relevance relevanceOf(const Bins &feature, const Bins &label);

//! True where every row has the same part, missing counted as one.
bool isConstant(const Bins &bins);

//! What tells near-duplicates apart, from a few thousand rows.
struct Sketch
{
    std::vector<std::uint8_t> codes;
    std::vector<float> ranks; //!< standardized, missing ones 0; empty unless ordered and varying
};

//! Of every step-th row.
Sketch sketchOf(const Bins &bins, std::size_t step);
//! Equal codes in all but 2 % of the rows; or missing in the same rows but for 2 %, and a rank correlation beyond 0.98 (either way).
bool isRedundant(const Sketch &one, const Sketch &other);

//! A small histogram of equal widths between the 1 % and 99 % points (of categories: the most frequent), of all rows and of those that
//! isMarked names.
struct Histogram
{
    std::vector<double> all;
    std::vector<double> marked;
    bool operator==(const Histogram &) const = default;
};
Histogram histogramOf(const frame::Column &column, const std::vector<bool> &isMarked);

} // namespace espalier::screening

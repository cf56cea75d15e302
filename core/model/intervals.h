// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace espalier::model {

//! How far labels lie from what is predicted.
struct Band
{
    double below = 0; //!< added to a prediction: where its interval begins
    double above = 0; //!< and where it ends
    bool operator==(const Band &) const = default;
};

//! Within what a number lies that is predicted, with a probability of level. Made of how far off predictions were of rows that nothing was
//! learned from: split conformal prediction, within bands of what is predicted, since large numbers are missed by more (Vovk, Gammerman,
//! Shafer, Algorithmic Learning in a Random World, 2005, section 4.5). It holds for rows that are drawn as those were.
struct Intervals
{
    double level = 0.9;
    std::vector<double> edges; //!< ascending: a prediction is in the first band whose edge is above it, or in the last
    std::vector<Band> bands; //!< one more than edges
    std::optional<double> least; //!< no label is below it
    bool operator==(const Intervals &) const = default;
};

//! Both ends are in it.
struct Interval
{
    double low = 0;
    double high = 0;
    bool operator==(const Interval &) const = default;
};

//! Of a prediction; two NaN of NaN.
Interval intervalOf(const Intervals &intervals, double prediction);

//! Edges ascend, bands fit them, and all is finite.
bool isPossible(const Intervals &intervals);

} // namespace espalier::model

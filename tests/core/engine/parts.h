// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/engine/world.h"

namespace espalier::tests {

//! Networks and ranges: kinds of which only parts are numbers.
Cell randomWhole(Kind kind, Random &random);
std::string literalOfWhole(const Cell &cell, Kind kind);

//! Takes a part of another column, or of the as-of time, in place of the feature's column; often one that does not fit the aggregate.
void takeRandomPart(study::Feature &feature, Random &random);

//! Of what numbers are taken of, sometimes whether a text has a word. Drawn aside: what comes after stays as it was.
void takeRandomWord(study::RowAggregate &of, Random aside);

//! What a part of a cell is, and its kind, by other means than the code's.
std::pair<Cell, Kind> partOf(const Cell &cell, Kind kind, study::ColumnPart part, const std::string &word);

//! Interpolated at (n - 1) share; NaN of nothing.
double quantileOf(std::vector<double> values, double share);

} // namespace espalier::tests

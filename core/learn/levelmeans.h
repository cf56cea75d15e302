// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/packed.h"
#include "core/model/model.h"

#include <cstddef>
#include <vector>

namespace espalier::learn {

//! What the training rows read of an input, in place of what any other row does.
struct GivenInput
{
    std::size_t input = 0; //!< an index into Model::encoding
    std::vector<double> values; //!< of each row
};

//! Adds an input for each category with more levels than have one of their own (largestLevelCount): the mean label of each level, of a class
//! how often it is that one (of several classes each has an input, where there are few). A mean is drawn to that of all by as many labels as
//! the levels' differences are worth (empirical Bayes: Efron and Morris, 1975); labels are counted by entity. What the training rows
//! themselves read is of the entities of other folds (out of fold: Micci-Barreca, 2001): else they would read their own labels. Nothing
//! where levels do not differ by more than chance. labels: the numbers that are learned, or classes. Requires: the model is encoded; a label
//! for each row.
std::vector<GivenInput> addLevelMeans(model::Model &model, const frame::PackedFrame &rows,
                                      const std::vector<double> &labels);

} // namespace espalier::learn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/encode.h"
#include "core/model/model.h"

#include <cstddef>
#include <vector>

namespace espalier::learn {

//! Margins of rows that were not learned from become probabilities by a logistic regression on them: Platt's method (1999) for two classes,
//! one output; matrix scaling (Guo et al., 2017) for more, one output for each. Its penalty is the same whatever the size of the margins, which
//! are the smaller the more a machine is penalized itself. labels: the class of each row.
std::vector<model::LinearOutput> plattScaling(model::Matrix margins, const std::vector<double> &labels,
                                              std::size_t classes, int threads);

} // namespace espalier::learn

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/model/encode.h"
#include "core/model/model.h"

#include <cstddef>
#include <vector>

namespace espalier::explain {

//! How far the margins move where some features of a row have another row's values, by list, in it by output: the mean size over the rows,
//! which are put into one order for all lists. For models without contributions; it needs no labels. Errors: Cancelled.
Result<std::vector<std::vector<double>>> influencesOf(const model::Model &model, const model::Matrix &matrix,
                                                      const std::vector<std::vector<std::size_t>> &lists, Seed seed,
                                                      int threads, Progress &progress);

} // namespace espalier::explain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/evaluate/report.h"
#include "core/model/encode.h"
#include "core/model/model.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace espalier::explain {

struct PermutationOptions
{
    std::string metric;
    std::vector<std::uint32_t>
        entities; //!< by row: rows of one entity are drawn together; empty where each is drawn by itself
    Seed seed;
    int threads = 1;
};

//! What the metric is worse by where some features of a row stand with another row's values.
struct Permutations
{
    std::optional<double> score; //!< as it is; none where the metric is not defined on the rows
    std::vector<evaluate::Score> losses; //!< for each list; empty where the metric is not defined
};

//! The mean over ten orders, each the same for all lists of features, with the 95 % interval of Student's t over the same differences on rows
//! drawn with replacement, once for each order. What stands in one list is moved together. Errors: Cancelled.
Result<Permutations> permuted(const model::Model &model, const model::Matrix &matrix, const evaluate::Truth &truth,
                              const std::vector<std::vector<std::size_t>> &lists, const PermutationOptions &options,
                              Progress &progress);

} // namespace espalier::explain

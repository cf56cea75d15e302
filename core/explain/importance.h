// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/evaluate/report.h"
#include "core/explain/groups.h"
#include "core/model/encode.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace espalier::explain {

//! How much a feature, a table or a path matters for what a model says of some rows.
struct Importance
{
    std::string name;
    std::size_t features = 1; //!< that stand in it
    double contribution =
        0; //!< the mean over rows and outputs of the size of what all of them add together, in units of the margin
    //!< (where there are no contributions: of what they move it by: influence.h)
    double share = 0; //!< of the sum of these sizes over all of its kind
    std::optional<evaluate::Score> loss; //!< what the metric is worse by without them: permutation.h
    bool operator==(const Importance &) const = default;
};

//! Each the strongest first.
struct Importances
{
    std::string metric; //!< of the losses: the one asked for, or one that is defined on the rows
    bool isLowerBetter = false;
    std::optional<double> score; //!< of the model on the rows
    std::size_t rows = 0;
    bool hasContributions = true; //!< of the model: contributions.h
    std::vector<double> base; //!< by output; empty where there are no contributions
    std::vector<Importance> features;
    std::vector<Importance> tables;
    std::vector<Importance> paths;
};

struct ImportanceOptions
{
    std::string metric;
    std::vector<std::uint32_t> entities; //!< as of PermutationOptions
    Seed seed;
    int threads = 1;
};

//! Requires: matrix.width == model.encoding.size(), matrix.rows == truth.values.size() > 0. Errors: those of contributionsOf().
Result<Importances> importancesOf(const model::Model &model, const model::Matrix &matrix, const evaluate::Truth &truth,
                                  const FeatureGroups &groups, const ImportanceOptions &options, Progress &progress);

} // namespace espalier::explain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/evaluate/report.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace espalier::evaluate {

struct BootstrapOptions
{
    int replicates = 200;
    Seed seed;
    //! Rows of one group are drawn together (the entity that has several as-of times); empty: every row by itself.
    std::vector<std::uint32_t> groups;
};

//! One class only is there: nothing is seen of what tells it from others. Not of numbers.
bool hasOneClass(const Truth &truth);

//! Requires: predictions.rows == truth.values.size(), at least one row.
//! A metric that is not defined on these rows (ROC AUC with one class) is left out. The interval of a perfect score reaches as far as the
//! number of rows can tell.
SplitReport evaluate(const model::Predictions &predictions, const Truth &truth, const BootstrapOptions &options);

//! How much one set of predictions scores above another, on the same rows.
struct Difference
{
    Score score; //!< the first's value minus the second's; the interval is of the difference itself
    double firstIsHigher = 0; //!< the share of replicates in which it is
    bool operator==(const Difference &) const = default;
};

//! Paired bootstrap: each replicate draws rows once and scores both on them, so what is hard about the rows is hard for both.
//! Requires: both have a row for each of truth's. Nothing where the metric is not defined on these rows.
std::optional<Difference> differenceOf(const model::Predictions &first, const model::Predictions &second,
                                       const Truth &truth, std::string_view metric, const BootstrapOptions &options);

} // namespace espalier::evaluate

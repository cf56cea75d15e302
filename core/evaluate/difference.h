// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluate/report.h"

#include <optional>
#include <string_view>

namespace espalier::evaluate {

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

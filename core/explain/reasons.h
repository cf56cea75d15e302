// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/contributions.h"

#include <cstddef>
#include <vector>

namespace espalier::explain {

//! A feature and what it adds to the margin of one row.
struct Reason
{
    std::size_t feature = 0; //!< of the model
    double contribution = 0;
    bool operator==(const Reason &) const = default;
};

//! The strongest first, by size; of equal ones the earlier feature. What adds nothing is no reason. most: 0 for all.
std::vector<Reason> reasonsOf(const Contributions &contributions, std::size_t row, std::size_t output,
                              std::size_t most = 0);

} // namespace espalier::explain

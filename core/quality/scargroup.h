// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/scar.h"
#include "core/study/finding.h"

#include <vector>

namespace espalier::quality {

struct ToldScar
{
    Scar scar;
    study::Finding finding; //!< of this one
};

//! What happens to a column again and again is one thing to know, with one fix for all of its periods: those of one column, one kind and
//! like fixes become one finding, as grave as the gravest, where the first of them stood.
std::vector<study::Finding> groupedFindings(const std::vector<ToldScar> &told);

} // namespace espalier::quality

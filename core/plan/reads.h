// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace espalier::plan {

//! Tables with the columns that are read of each.
using Reads = std::map<sql::QualifiedName, std::set<std::string>>;

//! What the live view reads: examples to be predicted, and their features.
Reads liveReads(const Plan &plan);
//! What training reads beside it too: labels, and the examples that are given.
Reads trainingReads(const Plan &plan);

std::vector<sql::QualifiedName> tablesOf(const Reads &reads);

} // namespace espalier::plan

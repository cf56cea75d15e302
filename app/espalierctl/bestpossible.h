// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workbench/bestpossible.h"

#include <optional>
#include <string>
#include <vector>

#include "app/espalierctl/context.h"

namespace espalier::ctl {

//! Nothing where it is not known, or cannot be read: runs are told without it.
std::optional<workbench::BestPossible> bestOf(Context &context, const study::Study &study,
                                              const snapshot::Snapshot &snapshot);
//! By part, as the scores of a run; null where it is not known.
Json bestJson(const workbench::BestPossible *best);
//! As the line of a run, which it is not.
std::vector<std::string> bestRow(const workbench::BestPossible &best, const std::string &metric);

} // namespace espalier::ctl

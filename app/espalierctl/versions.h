// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/deploy/deployment.h"

#include <string>
#include <vector>

namespace espalier::ctl {

Json issuesJson(const std::vector<deploy::Issue> &issues);
Json versionJson(const deploy::Version &version);
//! "roc_auc 0.8612", or that there is none.
std::string versionScore(const deploy::Version &version);

} // namespace espalier::ctl

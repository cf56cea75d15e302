// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/evaluate/report.h"

namespace espalier::evaluate {

//! {"rows": 1000, "metrics": {"roc_auc": {"value": 0.8, "low": 0.78, "high": 0.82}}}
Json toJson(const SplitReport &report);
Json toJson(const Score &score);
//! Strict. path: for messages. Errors: Invalid.
Result<SplitReport> reportFromJson(const Json &json, const std::string &path);
Result<Score> scoreFromJson(const Json &json, const std::string &path);

} // namespace espalier::evaluate

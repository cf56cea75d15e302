// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/training/run.h"

namespace espalier::training {

//! Without predictions, which are kept beside it as bytes.
Json toJson(const Run &run);
Result<Run> runFromJson(const Json &json);

Json toJson(const learn::Parameters &parameters);
Json toJson(const Backtest &backtest);
Json toJson(const Trial &trial);
Json toJson(const SearchGain &search);
Json toJson(const FurtherGain &further);

} // namespace espalier::training

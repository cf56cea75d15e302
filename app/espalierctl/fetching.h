// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/columns/reading.h"
#include "core/cost/executor.h"

#include <CLI/CLI.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

//! How commands that fetch features let it be chosen who computes them, and tell what was read.
namespace espalier::ctl {

//! "here", "in the database".
std::string_view placeOf(cost::Executor executor);
//! --executor, of local and pushdown.
void addExecutorOption(CLI::App &command, std::optional<cost::Executor> &executor);
//! What was read of each table, and why.
Json readingsJson(const std::vector<columns::TableReading> &readings);

} // namespace espalier::ctl

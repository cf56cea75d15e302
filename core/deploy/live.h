// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/deployment.h"
#include "core/pg/connection.h"

#include <cstdint>
#include <string>
#include <vector>

//! What is deployed, and what it says now.
namespace espalier::deploy {

//! With what became of their objects since they were deployed.
Result<std::vector<Project>> projects(pg::Connection &connection, const std::string &schema);

//! The first rows of the live view by key.
Result<LivePredictions> livePredictions(pg::Connection &connection, const std::string &schema, const std::string &name,
                                        std::size_t limit);

//! How many rows the live view has; only the server knows how long that takes.
Result<std::int64_t> countPredictions(pg::Connection &connection, const std::string &schema, const std::string &name);

} // namespace espalier::deploy

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/propose.h"
#include "core/pg/rows.h"

#include <string>
#include <vector>

namespace espalier::deploy {

//! Runs a proposal in one transaction, under the project's lock; scores the golden rows inside it and rolls back where one differs
//! from model::predict(). Errors: Invalid where the proposal is blocked or out of date; Internal where a golden row differs.
Result<Version> apply(const Proposal &proposal, const Request &request, pg::Connection &connection);

//! Makes a version the one that answers. Readers never wait. Errors: Invalid.
Result<Version> activate(pg::Connection &connection, const std::string &schema, const std::string &project,
                         int version);
//! Activates the version that was active before the present one.
Result<Version> rollBack(pg::Connection &connection, const std::string &schema, const std::string &project);
//! Removes a project with all its versions; the registry too where it was the last. Afterwards the schema is as it was.
Result<> retire(pg::Connection &connection, const std::string &schema, const std::string &name);

//! With what became of their objects since they were deployed.
Result<std::vector<Project>> projects(pg::Connection &connection, const std::string &schema);
//! The first rows of the live view by key.
Result<LivePredictions> livePredictions(pg::Connection &connection, const std::string &schema, const std::string &name,
                                        std::size_t limit);

//! How many rows the live view has; only the server knows how long that takes.
Result<std::int64_t> countPredictions(pg::Connection &connection, const std::string &schema, const std::string &name);

} // namespace espalier::deploy

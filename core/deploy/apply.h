// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/propose.h"
#include "core/pg/connection.h"

namespace espalier::deploy {

//! Runs a proposal in one transaction, under the project's lock; scores the golden rows inside it and rolls back where one differs
//! from model::predict(). Errors: Invalid where the proposal is blocked or out of date; Internal where a golden row differs.
Result<Version> apply(const Proposal &proposal, const Request &request, pg::Connection &connection);

} // namespace espalier::deploy

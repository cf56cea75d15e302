// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/deployment.h"
#include "core/deploy/names.h"
#include "core/deploy/request.h"
#include "core/pg/transaction.h"

#include <string>
#include <vector>

//! A version that stands beside the one that answers: all of it is there, none of the names that stay leads to it, and the registry calls it
//! the challenger.
namespace espalier::deploy {

//! Null where there is none.
const Version *shadowOf(const Project &project);
//! Errors: Invalid where there is none, or no such project.
Result<Version> shadowVersion(pg::Transaction &transaction, const Names &names);

//! What stands against deploying one: nobody answers that it could be held against, another one is there, or it asks another question. project:
//! null where there is none.
Result<std::vector<Issue>> shadowIssues(const Request &request, const Project *project, pg::Transaction &transaction);

//! The statements that record it and make it the challenger.
std::string shadowRows(const Names &names, int version);
//! The statement by which the challenger is none any more.
std::string forgetShadow(const Names &names);

//! Removes the shadow with all of its own; the history says so. What is logged of it belongs to others, who remove it first. Errors: Invalid
//! where there is none.
Result<> dropShadow(pg::Transaction &transaction, const Names &names);

} // namespace espalier::deploy

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/deploy/deployment.h"
#include "core/pg/transaction.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier::deploy {

//! The statements that make the registry's schema and tables where they are not there.
std::string registryStatements(const std::string &schema, bool isSchemaMissing);
//! Lets a registry of earlier versions hold a score that is not defined.
std::string undefinedScoreStatement(const std::string &schema);
//! True where the schema holds a registry. Errors: Unsupported where a newer Espalier made it.
Result<bool> hasRegistry(pg::Transaction &transaction, const std::string &schema);

//! All projects by name; none where there is no registry.
Result<std::vector<Project>> readProjects(pg::Transaction &transaction, const std::string &schema);
//! Errors: Invalid where there is no such project, naming those that are.
Result<Project> readProject(pg::Transaction &transaction, const std::string &schema, const std::string &name);

//! What activating needs to know of a stored version.
struct StoredVersion
{
    std::vector<std::pair<std::string, std::string>> keys; //!< name and type
    std::vector<std::pair<std::string, std::string>> returns; //!< name and type
    bool hasAsOf = true;
    Json model;
    Json study;
};

Result<StoredVersion> readVersion(pg::Transaction &transaction, const std::string &schema, const std::string &project,
                                  int version);

} // namespace espalier::deploy

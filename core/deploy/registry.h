// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deploy/deployment.h"
#include "core/pg/transaction.h"

#include <string>
#include <vector>

namespace espalier::deploy {

//! What of a registry is there already.
struct RegistryState
{
    bool hasSchema = false;
    bool hasTables = false;
    bool notesObjects = false; //!< what was made is noted beside models; older ones have no place for it
    bool requiresScores = false; //!< older ones have no place for a score that is not defined
    bool knowsShadows = false; //!< older ones have no word for them in their history
};

//! The statements that make the registry's schema and tables where they are not there.
std::string registryStatements(const std::string &schema, const RegistryState &state);
//! What a registry of an older Espalier lacks; mostly empty.
std::string upgradeStatements(const std::string &schema, const RegistryState &state);
//! What a registry of an older Espalier lacks for a version that does not answer; mostly empty.
std::string shadowStatements(const std::string &schema, const RegistryState &state);
//! Whether the tables are there that watching takes: an older Espalier made none.
Result<bool> isWatched(pg::Transaction &transaction, const std::string &schema);
//! Makes them where they are not.
Result<> makeWatched(pg::Transaction &transaction, const std::string &schema);
Result<RegistryState> readRegistryState(pg::Transaction &transaction, const std::string &schema);
//! True where the schema holds a registry. Errors: Unsupported where a newer Espalier made it.
Result<bool> hasRegistry(pg::Transaction &transaction, const std::string &schema);

//! All projects by name; none where there is no registry.
Result<std::vector<Project>> readProjects(pg::Transaction &transaction, const std::string &schema);
//! Errors: Invalid where there is no such project, naming those that are.
Result<Project> readProject(pg::Transaction &transaction, const std::string &schema, const std::string &name);

//! The highest number that a version of a project had, of those that were retired too; 0 where there was none. Requires: there is a registry.
Result<int> readLastNumber(pg::Transaction &transaction, const std::string &schema, const std::string &name);

} // namespace espalier::deploy

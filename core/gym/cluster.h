// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/pg/settings.h"

#include <filesystem>
#include <string>

namespace espalier::gym {

//! A private PostgreSQL cluster in one folder: a unix socket there, no TCP, no password, nobody else may read it.
//! PostgreSQL refuses to run as root: then the server runs as the user "postgres" (or "nobody"), who owns the folder.
struct Cluster
{
    //! Where it is: the folder asked for, or one in its place where the server's user may not enter that one.
    std::filesystem::path folder;
    bool isRunning = false;
    int serverVersion = 0; //!< of the installed server programs, such as 15
};

enum class Durability
{
    Full,
    None //!< for tests: faster, lost with the machine's power
};

struct ClusterOptions
{
    Durability durability = Durability::Full;
};

//! Finds what is there; makes nothing. Errors: Unsupported where no PostgreSQL server programs are installed, with the package to install.
Result<Cluster> findCluster(const std::filesystem::path &folder);
//! Makes the cluster where there is none (initdb, UTF-8, C.UTF-8 locale) and starts it; does nothing where it runs.
//! Errors: Unsupported, Io, Invalid where the folder holds something else, Cancelled.
Result<Cluster> startCluster(const std::filesystem::path &folder, Progress &progress, ClusterOptions options = {});
//! Does nothing where it does not run.
Result<> stopCluster(const std::filesystem::path &folder);
//! Does nothing where the database exists. Requires: the cluster runs.
Result<> createDatabase(const Cluster &cluster, const std::string &database);
//! Does nothing where there is none; who is connected to it is sent away. Requires: the cluster runs.
Result<> dropDatabase(const Cluster &cluster, const std::string &database);
//! How to connect to a database of it.
pg::Settings settingsFor(const Cluster &cluster, const std::string &database);

} // namespace espalier::gym

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deploy/transaction.h"

#include "core/base/hash.h"
#include "core/deploy/registry.h"
#include "core/pg/blockers.h"

#include <algorithm>
#include <bit>
#include <chrono>
#include <thread>

namespace espalier::deploy {

namespace {

constexpr int lockClass = 0x45535041; //!< "ESPA": our advisory locks
constexpr int attempts = 4;
constexpr std::string_view lockNotAvailable = "55P03";

Result<> once(pg::Connection &connection, const std::string &schema, const std::string &project,
              const DeploymentWork &work)
{
    auto transaction = pg::Transaction::begin(connection, {.access = pg::Access::Deploy});
    if (!transaction)
        return Failure(transaction.error());
    // One lock for the schema, whose tables all projects share, and so one for the project too.
    const auto key = std::bit_cast<std::int32_t>(static_cast<std::uint32_t>(hash64(schema)));
    auto locked = transaction->query("SELECT pg_advisory_xact_lock($1::int4, $2::int4)",
                                     {std::to_string(lockClass), std::to_string(key)});
    if (!locked)
        return Failure(locked.error());
    if (auto done = work(*transaction); !done) {
        auto error = done.error();
        if (error.subject.empty())
            error.subject = project;
        return Failure(std::move(error));
    }
    return transaction->commit();
}

} // namespace

Result<> inDeployment(pg::Connection &connection, const std::string &schema, const std::string &project,
                      const DeploymentWork &work)
{
    auto result = once(connection, schema, project, work);
    for (int attempt = 1; attempt < attempts && !result && result.error().sqlState == lockNotAvailable; ++attempt) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100 * attempt));
        result = once(connection, schema, project, work);
    }
    if (!result)
        return Failure(pg::withBlockers(connection, result.error(), {.read = {}, .changed = schema}));
    return result;
}

Result<Version> activeVersion(pg::Transaction &transaction, const std::string &schema, const std::string &name)
{
    const auto project = readProject(transaction, schema, name);
    if (!project)
        return Failure(project.error());
    const auto active = std::ranges::find_if(project->versions, &Version::isActive);
    return active == project->versions.end() ? Version() : *active;
}

} // namespace espalier::deploy

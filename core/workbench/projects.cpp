// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/projects.h"

#include "core/deploy/activate.h"
#include "core/deploy/live.h"
#include "core/deploy/names.h"
#include "core/deploy/registry.h"
#include "core/deploy/retire.h"
#include "core/deploy/stored.h"
#include "core/pg/reading.h"
#include "core/study/json.h"
#include "core/workbench/champion.h"

#include <functional>
#include <utility>

namespace espalier::workbench {

namespace {

const std::string &registry()
{
    static const std::string schema(deploy::registrySchema);
    return schema;
}

//! What work gives of an open connection.
template<typename Work>
auto connected(const pg::Settings &settings, Progress &progress, const Work &work)
    -> decltype(work(std::declval<pg::Connection &>()))
{
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    return work(*connection);
}

} // namespace

Result<std::vector<deploy::Project>> projects(const pg::Settings &settings, Progress &progress)
{
    return connected(settings, progress, [](pg::Connection &connection) {
        return deploy::projects(connection, registry());
    });
}

Result<deploy::Version> activate(const std::string &project, int version, const pg::Settings &settings,
                                 Progress &progress)
{
    return connected(settings, progress, [&](pg::Connection &connection) {
        return deploy::activate(connection, registry(), project, version);
    });
}

Result<deploy::Version> promote(const std::string &project, const pg::Settings &settings, Progress &progress)
{
    return connected(settings, progress, [&](pg::Connection &connection) {
        return deploy::promote(connection, registry(), project);
    });
}

Result<deploy::Version> rollBack(const std::string &project, const pg::Settings &settings, Progress &progress)
{
    return connected(settings, progress, [&](pg::Connection &connection) {
        return deploy::rollBack(connection, registry(), project);
    });
}

Result<study::Study> deployedStudy(pg::Connection &connection, const std::string &project, std::optional<int> version)
{
    return pg::inReading(connection, {}, [&](pg::Transaction &transaction) -> Result<study::Study> {
        const auto known = deploy::readProject(transaction, registry(), project);
        if (!known)
            return Failure(known.error());
        const auto active = activeVersion(*known);
        if (!version && !active)
            return Failure(active.error());
        const auto stored = deploy::readVersion(transaction, registry(), project, version ? *version : active->number);
        return stored ? study::fromJson(stored->study) : Failure(stored.error());
    });
}

Result<study::Study> deployedStudy(const std::string &project, std::optional<int> version, const pg::Settings &settings,
                                   Progress &progress)
{
    return connected(settings, progress, [&](pg::Connection &connection) {
        return deployedStudy(connection, project, version);
    });
}

Result<> retire(const std::string &project, const pg::Settings &settings, Progress &progress)
{
    return connected(settings, progress, [&](pg::Connection &connection) {
        return deploy::retire(connection, registry(), project);
    });
}

Result<deploy::LivePredictions> livePredictions(const std::string &project, std::size_t rows,
                                                const pg::Settings &settings, Progress &progress)
{
    return connected(settings, progress, [&](pg::Connection &connection) {
        return deploy::livePredictions(connection, registry(), project, rows);
    });
}

Result<std::int64_t> countPredictions(const std::string &project, const pg::Settings &settings, Progress &progress)
{
    return connected(settings, progress, [&](pg::Connection &connection) {
        return deploy::countPredictions(connection, registry(), project);
    });
}

} // namespace espalier::workbench

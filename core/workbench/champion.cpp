// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/champion.h"

#include "core/columns/brokentext.h"
#include "core/columns/columncache.h"
#include "core/compile/query.h"
#include "core/compile/scanstrategy.h"
#include "core/deploy/registry.h"
#include "core/deploy/stored.h"
#include "core/pg/identity.h"
#include "core/plan/reads.h"
#include "core/snapshot/fetch.h"
#include "core/study/json.h"
#include "core/workbench/messages.h"
#include "core/workbench/shadow.h"

#include <algorithm>

namespace espalier::workbench {

Result<deploy::Version> activeVersion(const deploy::Project &project)
{
    const auto active = std::ranges::find_if(project.versions, &deploy::Version::isActive);
    if (active == project.versions.end()) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = project.name,
                             .problem = messages::noneActive(),
                             .remedies = {messages::activateFirst()}});
    }
    return *active;
}

Result<Champion> readScoring(pg::Transaction &transaction, const catalog::Handle &catalog, const std::string &schema,
                             const std::string &name, const deploy::Version &version)
{
    auto stored = deploy::readVersion(transaction, schema, name, version.number);
    if (!stored)
        return Failure(stored.error());
    auto study = study::fromJson(stored->study);
    if (!study)
        return Failure(study.error());
    auto plan = compile::planned(*study, *catalog);
    if (!plan)
        return Failure(plan.error());
    return Champion{version, catalog, std::move(*study), std::move(*plan), std::move(stored->model)};
}

Result<Champion> readChampion(pg::Transaction &transaction, const catalog::Handle &catalog, const std::string &schema,
                              const std::string &name)
{
    const auto project = deploy::readProject(transaction, schema, name);
    if (!project)
        return Failure(project.error());
    const auto active = activeVersion(*project);
    return active ? readScoring(transaction, catalog, schema, name, *active) : Failure(active.error());
}

Result<LiveFrame> readLiveFrame(pg::Connection &connection, const Champion &champion, const LiveOptions &options)
{
    const auto &plan = champion.plan;
    LiveFrame live;
    std::optional<columns::ColumnCache> columnCache;
    if (options.cache != nullptr)
        columnCache.emplace(*options.cache, *champion.catalog);
    const cost::FetchOptions fetching{.executor = options.executor,
                                      .columnCache = columnCache ? &*columnCache : nullptr,
                                      .memory = options.memory,
                                      .chosen = [&live](const cost::ExecutorChoice &choice) {
                                          live.choice = choice;
                                      }};
    const auto reads = readsOf(champion, options.shadow);
    auto frame = columns::inReading(
        connection, reads.tables, reads.filtered, [&](pg::Transaction &transaction) -> Result<frame::Frame> {
            if (columnCache)
                columnCache->beginAnew();
            const auto now = pg::momentOf(transaction);
            if (!now)
                return Failure(now.error());
            live.asOf = options.asOf.value_or(*now);
            auto rows =
                snapshot::fetchLive(plan, *champion.catalog, transaction, fetching, compile::momentScope(options.asOf));
            if (!rows)
                return rows;
            auto shadow = readShadowFrame(transaction, champion, options.shadow, *rows, false);
            if (!shadow)
                return Failure(shadow.error());
            live.shadow = std::move(*shadow);
            return rows;
        });
    if (!frame)
        return Failure(frame.error());
    live.frame = std::move(*frame);
    if (columnCache)
        live.readings = columnCache->readings();
    return live;
}

} // namespace espalier::workbench

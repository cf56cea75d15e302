// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/snapshots.h"

#include "core/columns/columncache.h"
#include "core/compile/scanstrategy.h"
#include "core/pg/connection.h"
#include "core/screening/fetchsnapshot.h"
#include "core/snapshot/keeping.h"
#include "core/training/runs.h"
#include "core/workbench/messages.h"

namespace espalier::workbench {

Result<snapshot::Snapshot> takeSnapshot(const study::Study &study, const catalog::Catalog &catalog,
                                        const pg::Settings &settings, Stores &stores, Progress &progress,
                                        const SnapshotOptions &options)
{
    const auto plan = compile::planned(study, catalog);
    if (!plan)
        return Failure(plan.error());
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    columns::ColumnCache columnCache(stores.cache, catalog, {.isFresh = options.isFresh});
    auto snapshot = screening::fetchSnapshot(study, *plan, catalog, *connection, progress,
                                             {.executor = options.executor,
                                              .columnCache = &columnCache,
                                              .memory = options.memory,
                                              .chosen = options.chosen,
                                              .refused = options.refused});
    if (!snapshot)
        return snapshot;
    for (const auto &line : columns::told(snapshot->readings))
        progress.report(-1, line);
    progress.report(-1, messages::keepingSnapshot());
    // Where that cannot be told, it may be.
    const auto isTrainedOn = [&stores](const std::string &id) {
        const auto trained = training::runsOf(stores.runs, id);
        return !trained || !trained->empty();
    };
    const auto letGo = snapshot::keepSnapshot(stores.runs, *snapshot, isTrainedOn);
    if (!letGo)
        return Failure(letGo.error());
    if (*letGo > 0) {
        const auto message =
            messages::olderLetGo(static_cast<std::int64_t>(*letGo), printMemory(snapshot::mostSnapshotBytes));
        progress.report(-1, message);
        if (options.letGo)
            options.letGo(message);
    }
    return snapshot;
}

} // namespace espalier::workbench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/snapshots.h"

#include "core/dataset/bytes.h"
#include "core/dataset/fetch.h"
#include "core/dataset/living.h"
#include "core/pg/connection.h"
#include "core/plan/make.h"

namespace espalier::workbench {

namespace {

constexpr std::string_view snapshotKind = "snapshot";
constexpr std::string_view excerptKind = "snapshot-excerpt";
constexpr std::string_view newestKind = "newest-snapshot";

Result<std::string> newestId(store::Cache &cache, const study::Study &study)
{
    auto id = cache.get(newestKind, dataset::contentHash(study));
    if (!id)
        return Failure(id.error());
    if (!*id) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = study.name,
                             .detail = "no snapshot was taken of this study as it is now",
                             .advice = "Take one: espalierctl snapshot, or Fetch on the Study page"});
    }
    return std::move(**id);
}

} // namespace

Result<dataset::Snapshot> takeSnapshot(const study::Study &study, const catalog::Catalog &catalog,
                                       const pg::Settings &settings, store::Cache &cache, Progress &progress,
                                       const SnapshotOptions &options)
{
    const auto plan = plan::make(study, catalog);
    if (!plan)
        return Failure(plan.error());
    auto connection = pg::Connection::open(settings, progress);
    if (!connection)
        return Failure(connection.error());
    dataset::LivingColumns living(cache, catalog, {.isFresh = options.isFresh});
    auto snapshot = dataset::fetchSnapshot(study, *plan, catalog, *connection, progress,
                                           {.executor = options.executor,
                                            .living = &living,
                                            .memory = options.memory,
                                            .chosen = options.chosen,
                                            .refused = options.refused});
    if (!snapshot)
        return snapshot;
    for (const auto &line : dataset::describe(snapshot->readings))
        progress.report(-1, line);
    progress.report(-1, "keeping the snapshot");
    if (auto kept = cache.put(snapshotKind, snapshot->id, dataset::toBytes(*snapshot)); !kept)
        return Failure(kept.error());
    if (auto kept = cache.put(excerptKind, snapshot->id, dataset::toBytes(dataset::excerptOf(*snapshot))); !kept)
        return Failure(kept.error());
    if (auto kept = cache.put(newestKind, snapshot->studyHash, snapshot->id); !kept)
        return Failure(kept.error());
    return snapshot;
}

Result<dataset::Snapshot> loadSnapshot(store::Cache &cache, const std::string &id)
{
    const auto bytes = cache.get(snapshotKind, id);
    if (!bytes)
        return Failure(bytes.error());
    if (!*bytes) {
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = "snapshot " + id,
                             .detail = "the cache does not have it",
                             .advice = "Take the snapshot again"});
    }
    return dataset::fromBytes(**bytes);
}

Result<dataset::Snapshot> newestSnapshot(store::Cache &cache, const study::Study &study)
{
    const auto id = newestId(cache, study);
    return id ? loadSnapshot(cache, *id) : Result<dataset::Snapshot>(Failure(id.error()));
}

Result<dataset::Snapshot> newestExcerpt(store::Cache &cache, const study::Study &study)
{
    const auto id = newestId(cache, study);
    if (!id)
        return Failure(id.error());
    const auto bytes = cache.get(excerptKind, *id);
    if (!bytes)
        return Failure(bytes.error());
    if (*bytes) {
        if (auto excerpt = dataset::fromBytes(**bytes))
            return excerpt;
    }
    // An older Espalier kept the whole only.
    const auto whole = loadSnapshot(cache, *id);
    return whole ? dataset::excerptOf(*whole) : whole;
}

} // namespace espalier::workbench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/earlier.h"

#include "core/snapshot/keeping.h"
#include "core/training/runs.h"

#include <algorithm>

namespace espalier::training {

Result<std::vector<Run>> earlierRuns(store::Cache &runs, const snapshot::Snapshot &snapshot)
{
    constexpr std::size_t most = 40;
    const auto snapshots = snapshot::snapshotsOf(runs, snapshot.studyHash, snapshot.database);
    if (!snapshots)
        return Failure(snapshots.error());
    std::vector<Run> earlier;
    for (const auto &kept : *snapshots) {
        if (kept.id == snapshot.id)
            continue;
        const auto ids = runsOf(runs, kept.id);
        if (!ids)
            return Failure(ids.error());
        for (const auto &id : *ids) {
            if (earlier.size() == most)
                return earlier;
            // What is damaged of old is no reason not to show the rest.
            auto run = loadRun(runs, kept.id, id);
            if (!run || run->isBaseline)
                continue;
            run->takenAt = kept.takenAt;
            earlier.push_back(outlineOf(std::move(*run)));
        }
    }
    return earlier;
}

} // namespace espalier::training

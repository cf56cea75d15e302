// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/pg/identity.h"
#include "core/snapshot/bytes.h"
#include "core/snapshot/snapshot.h"
#include "core/store/cache.h"
#include "core/study/study.h"

#include <functional>
#include <string>
#include <vector>

namespace espalier::snapshot {

//! That features of all snapshots may take in the cache. The newest stays, however large it is.
inline constexpr std::size_t mostSnapshotBytes = std::size_t{2} << 30U;

//! Keeps it as the newest of its study and database. What it takes the place of goes, unless isNeeded() says of its id that something was
//! made of it. Where all together take more than so many bytes, the features of those go that were of use longest ago: how many is given
//! back. Their outlines and excerpts stay, so that what was trained on them can be compared and deployed.
Result<std::size_t> keepSnapshot(store::Cache &runs, const Snapshot &snapshot,
                                 const std::function<bool(const std::string &id)> &isNeeded,
                                 std::size_t most = mostSnapshotBytes);

//! How much of a snapshot is taken into memory. All else that it says is there whichever is asked for.
enum class Extent
{
    Whole,
    Outline, //!< all rows without their features: what comparing runs needs
    Excerpt //!< snapshot::excerptOf(): what deploying needs
};

//! A snapshot by its id. Errors: Invalid where it is not kept (or no longer); Io where it is damaged.
Result<Snapshot> loadSnapshot(store::Cache &runs, const std::string &id, Extent extent = Extent::Whole);
//! The whole, whose features are handed to a taker one by one and left out of it.
Result<Snapshot> loadSnapshot(store::Cache &runs, const std::string &id, const FeatureTaker &take);

//! A snapshot that is kept, and where it is from.
struct KeptSnapshot
{
    std::string id;
    pg::Identity database;
    Timestamp takenAt;
    bool operator==(const KeptSnapshot &) const = default;
};

//! The newest for exactly this study's rows and features of each database that they were read from; the latest first.
Result<std::vector<KeptSnapshot>> newestSnapshots(store::Cache &runs, const study::Study &study);
//! Where a snapshot is the newest of its study and database, another one that is kept of them is the newest instead.
Result<> makeNewestAgain(store::Cache &runs, const std::string &studyHash, const std::string &id,
                         const std::string &instead);
//! All that are kept of a study and a database, the latest first: the newest, and those that something was trained on.
Result<std::vector<KeptSnapshot>> snapshotsOf(store::Cache &runs, const std::string &studyHash,
                                              const pg::Identity &database);
//! "localhost:5432/shop (read 2026-11-26 20:10:11+00), localhost:5432/staging (read ...)".
std::string describe(const std::vector<KeptSnapshot> &kept);

//! The newest one of this database. Errors: Invalid where there is none, naming the databases that there are some of.
Result<Snapshot> newestSnapshot(store::Cache &runs, const study::Study &study, const pg::Identity &database,
                                Extent extent = Extent::Whole);
//! The newest one of the only database that there is one of. Errors: Invalid where there is none, or where there are several.
Result<Snapshot> onlySnapshot(store::Cache &runs, const study::Study &study, Extent extent = Extent::Whole);

} // namespace espalier::snapshot

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/keeping.h"

#include "core/base/subjects.h"
#include "core/snapshot/bytes.h"
#include "core/snapshot/fetch.h"
#include "core/snapshot/messages.h"

#include <algorithm>

namespace espalier::snapshot {

namespace {

constexpr std::string_view snapshotKind = "snapshot";
constexpr std::string_view outlineKind = "snapshot-outline";
constexpr std::string_view excerptKind = "snapshot-excerpt";
constexpr std::string_view newestKind = "newest-snapshot";
constexpr std::string_view studyKind = "snapshot-of-study"; //!< by newestKey(), then the id

std::string newestKey(const std::string &studyHash, const pg::Identity &database)
{
    return studyHash + "/" + database.key;
}

Json toJson(const KeptSnapshot &kept)
{
    return {{"snapshot", kept.id},
            {"identity", kept.database.key},
            {"address", kept.database.address},
            {"until_restart", kept.database.isUntilRestart},
            {"taken_at", kept.takenAt.microseconds}};
}

//! Earlier versions kept the id alone, and no database beside it.
Result<KeptSnapshot> keptFrom(const std::string &text)
{
    if (!text.starts_with('{'))
        return KeptSnapshot{.id = text, .database = {}, .takenAt = {}};
    const auto json = parseJson(text, "newest snapshot");
    if (!json)
        return Failure(json.error());
    ObjectReader reader(*json, "newest snapshot");
    KeptSnapshot kept{.id = reader.text("snapshot"),
                      .database = {.key = reader.text("identity"),
                                   .address = reader.text("address"),
                                   .isUntilRestart = reader.boolean("until_restart")},
                      .takenAt = {reader.integer("taken_at")}};
    if (auto result = reader.finish(); !result)
        return Failure(result.error());
    return kept;
}

Result<std::optional<KeptSnapshot>> newestAt(store::Cache &runs, const std::string &key)
{
    const auto text = runs.get(newestKind, key);
    if (!text)
        return Failure(text.error());
    if (!*text)
        return std::optional<KeptSnapshot>();
    auto kept = keptFrom(**text);
    if (!kept)
        return Failure(kept.error());
    return std::optional(std::move(*kept));
}

//! Each database, and when it was read where that is known.
std::vector<Message> told(const std::vector<KeptSnapshot> &kept)
{
    std::vector<Message> databases;
    databases.reserve(kept.size());
    for (const auto &each : kept) {
        auto name = pg::describe(each.database);
        databases.push_back(each.database.key.empty()
                                ? espalier::messages::inWords(std::move(name))
                                : messages::databaseRead(std::move(name), printTimestamp(each.takenAt)));
    }
    return databases;
}

Failure noSnapshot(const study::Study &study, const std::vector<KeptSnapshot> &others)
{
    if (others.empty())
        return Failure(Error{.code = Error::Code::Invalid,
                             .subject = study.name,
                             .problem = messages::noneTaken(),
                             .remedies = {messages::takeOne()}});
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = study.name,
                         .problem = messages::noneTakenHere(told(others)),
                         .remedies = {messages::nameThatDatabase()}});
}

std::string_view kindOf(Extent extent)
{
    switch (extent) {
    case Extent::Outline:
        return outlineKind;
    case Extent::Excerpt:
        return excerptKind;
    case Extent::Whole:
        break;
    }
    return snapshotKind;
}

Snapshot reduced(const Snapshot &snapshot, Extent extent)
{
    return extent == Extent::Outline ? outlineOf(snapshot) : excerptOf(snapshot);
}

//! How many bytes it takes.
Result<std::size_t> putSnapshot(store::Cache &runs, const Snapshot &snapshot, Extent extent)
{
    std::size_t size = 0;
    const auto produce = [&](const store::Sink &sink) {
        const auto counted = [&](std::string_view piece) {
            size += piece.size();
            sink(piece);
        };
        // One expression for both would copy the whole of it.
        if (extent == Extent::Whole)
            write(snapshot, counted);
        else
            write(reduced(snapshot, extent), counted);
    };
    const auto kept = runs.put(kindOf(extent), snapshot.id, produce);
    return kept ? Result<std::size_t>(size) : Failure(kept.error());
}

//! How many bytes the whole takes that is kept under this id, where it can be read to its end. The id stands for its rows: to write them
//! again would take longer than to read them.
std::optional<std::size_t> bytesKept(store::Cache &runs, const std::string &id)
{
    auto pieces = runs.open(kindOf(Extent::Whole), id);
    if (!pieces || !*pieces)
        return std::nullopt;
    while (!(*pieces)->next().empty())
        continue;
    return (*pieces)->isDamaged() ? std::nullopt : std::optional((*pieces)->size());
}

//! What is said of a snapshot beside its rows is that of when it was last taken, which stands in its outline.
void updateFacts(Snapshot &whole, Snapshot outline)
{
    outline.frame.features = std::move(whole.frame.features);
    outline.earlier = std::move(whole.earlier);
    whole = std::move(outline);
}

Result<> removeSnapshot(store::Cache &runs, const std::string &id)
{
    for (const auto extent : {Extent::Whole, Extent::Outline, Extent::Excerpt}) {
        if (auto removed = runs.remove(kindOf(extent), id); !removed)
            return removed;
    }
    return {};
}

//! What it takes the place of goes, or is noted as one that something was made of.
Result<> replaceNewest(store::Cache &runs, const Snapshot &snapshot,
                       const std::function<bool(const std::string &id)> &isNeeded)
{
    const auto key = newestKey(snapshot.studyHash, snapshot.database);
    const auto before = newestAt(runs, key);
    const KeptSnapshot now{.id = snapshot.id, .database = snapshot.database, .takenAt = snapshot.takenAt};
    if (auto kept = runs.put(newestKind, key, toJson(now).dump()); !kept)
        return kept;
    if (auto noted = runs.put(studyKind, key + "/" + now.id, toJson(now).dump()); !noted)
        return noted;
    if (!before || !*before || (*before)->id == snapshot.id)
        return {};
    const auto name = key + "/" + (*before)->id;
    if (isNeeded((*before)->id))
        return runs.put(studyKind, name, toJson(**before).dump());
    if (auto removed = runs.remove(studyKind, name); !removed)
        return removed;
    return removeSnapshot(runs, (*before)->id);
}

} // namespace

Result<std::size_t> keepSnapshot(store::Cache &runs, const Snapshot &snapshot,
                                 const std::function<bool(const std::string &id)> &isNeeded, std::size_t most)
{
    const auto before = bytesKept(runs, snapshot.id);
    auto bytes = before.value_or(0);
    for (const auto extent : {Extent::Whole, Extent::Outline, Extent::Excerpt}) {
        if (extent == Extent::Whole && before)
            continue;
        const auto kept = putSnapshot(runs, snapshot, extent);
        if (!kept)
            return Failure(kept.error());
        bytes = std::max(bytes, *kept);
    }
    if (auto replaced = replaceNewest(runs, snapshot, isNeeded); !replaced)
        return Failure(replaced.error());
    if (auto used = runs.markUsed(snapshotKind, snapshot.id); !used)
        return Failure(used.error());
    return runs.shrink(snapshotKind, std::max(most, bytes));
}

Result<Snapshot> loadSnapshot(store::Cache &runs, const std::string &id, Extent extent)
{
    if (extent == Extent::Whole)
        return loadSnapshot(runs, id, FeatureTaker());
    if (const auto bytes = runs.get(kindOf(extent), id); bytes && *bytes) {
        if (auto part = fromBytes(**bytes))
            return part;
    }
    // Earlier versions kept the whole only.
    const auto whole = loadSnapshot(runs, id);
    return whole ? reduced(*whole, extent) : whole;
}

Result<Snapshot> loadSnapshot(store::Cache &runs, const std::string &id, const FeatureTaker &take)
{
    const Failure missing(Error{.code = Error::Code::Invalid,
                                .subject = subjects::named(subjects::snapshot, id),
                                .problem = messages::notKept(),
                                .remedies = {messages::takeAgain()}});
    auto pieces = runs.open(snapshotKind, id);
    if (!pieces)
        return Failure(pieces.error());
    if (!*pieces)
        return missing;
    if (auto used = runs.markUsed(snapshotKind, id); !used)
        return Failure(used.error());
    columns::Reader reader((*pieces)->size(), [&] {
        return (*pieces)->next();
    });
    auto snapshot = read(reader, take);
    if (!(*pieces)->isDamaged()) {
        if (const auto bytes = runs.get(outlineKind, id); snapshot && bytes && *bytes) {
            if (auto outline = fromBytes(**bytes))
                updateFacts(*snapshot, std::move(*outline));
        }
        return snapshot;
    }
    const auto told = runs.tellDamaged(snapshotKind, id);
    return told ? missing : Failure(told.error());
}

Result<std::vector<KeptSnapshot>> newestSnapshots(store::Cache &runs, const study::Study &study)
{
    const auto hash = contentHash(study);
    const auto entries = runs.list(newestKind);
    if (!entries)
        return Failure(entries.error());
    std::vector<KeptSnapshot> found;
    for (const auto &entry : *entries) {
        if (entry.key != hash && !entry.key.starts_with(hash + "/"))
            continue;
        auto kept = newestAt(runs, entry.key);
        if (!kept)
            return Failure(kept.error());
        if (*kept)
            found.push_back(std::move(**kept));
    }
    std::ranges::stable_sort(found, std::greater(), &KeptSnapshot::takenAt);
    return found;
}

Result<> makeNewestAgain(store::Cache &runs, const std::string &studyHash, const std::string &id,
                         const std::string &instead)
{
    const auto entries = runs.list(newestKind);
    if (!entries)
        return Failure(entries.error());
    for (const auto &entry : *entries) {
        if (!entry.key.starts_with(studyHash + "/"))
            continue;
        const auto now = newestAt(runs, entry.key);
        if (!now)
            return Failure(now.error());
        if (!*now || (*now)->id != instead)
            continue;
        const auto text = runs.get(studyKind, entry.key + "/" + id);
        if (!text)
            return Failure(text.error());
        if (*text)
            return runs.put(newestKind, entry.key, **text);
    }
    return {};
}

Result<std::vector<KeptSnapshot>> snapshotsOf(store::Cache &runs, const std::string &studyHash,
                                              const pg::Identity &database)
{
    const auto prefix = newestKey(studyHash, database) + "/";
    const auto entries = runs.list(studyKind);
    if (!entries)
        return Failure(entries.error());
    std::vector<KeptSnapshot> found;
    for (const auto &entry : *entries) {
        if (!entry.key.starts_with(prefix))
            continue;
        const auto text = runs.get(studyKind, entry.key);
        if (!text)
            return Failure(text.error());
        if (!*text)
            continue;
        auto kept = keptFrom(**text);
        if (!kept)
            return Failure(kept.error());
        found.push_back(std::move(*kept));
    }
    std::ranges::stable_sort(found, std::greater(), &KeptSnapshot::takenAt);
    return found;
}

std::string describe(const std::vector<KeptSnapshot> &kept)
{
    std::string text;
    for (const auto &each : kept) {
        text += (text.empty() ? "" : ", ") + pg::describe(each.database);
        if (!each.database.key.empty())
            text += " (read " + printTimestamp(each.takenAt) + ")";
    }
    return text;
}

Result<Snapshot> newestSnapshot(store::Cache &runs, const study::Study &study, const pg::Identity &database,
                                Extent extent)
{
    const auto kept = newestAt(runs, newestKey(contentHash(study), database));
    if (!kept)
        return Failure(kept.error());
    if (*kept)
        return loadSnapshot(runs, (*kept)->id, extent);
    const auto others = newestSnapshots(runs, study);
    return others ? Result<Snapshot>(noSnapshot(study, *others)) : Failure(others.error());
}

Result<Snapshot> onlySnapshot(store::Cache &runs, const study::Study &study, Extent extent)
{
    auto kept = newestSnapshots(runs, study);
    if (!kept)
        return Failure(kept.error());
    if (kept->empty())
        return noSnapshot(study, {});
    // What was kept before databases were noted gives way to what is known better.
    if (kept->size() > 1) {
        std::erase_if(*kept, [](const KeptSnapshot &each) {
            return each.database.key.empty();
        });
    }
    if (kept->size() == 1)
        return loadSnapshot(runs, kept->front().id, extent);
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = study.name,
                         .problem = messages::severalDatabases(told(*kept)),
                         .remedies = {messages::nameDatabase()}});
}

} // namespace espalier::snapshot

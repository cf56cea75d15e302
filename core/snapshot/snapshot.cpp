// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snapshot/snapshot.h"

#include "core/base/text.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace espalier::snapshot {

namespace {

//! All that it says beside its rows.
Snapshot withoutRows(const Snapshot &snapshot)
{
    return {.id = snapshot.id,
            .studyHash = snapshot.studyHash,
            .rowsHash = snapshot.rowsHash,
            .database = snapshot.database,
            .takenAt = snapshot.takenAt,
            .rowsAvailable = snapshot.rowsAvailable,
            .rowsUsed = snapshot.rowsUsed,
            .rows = snapshot.rows,
            .sample = snapshot.sample,
            .rowsSampled = snapshot.rowsSampled,
            .classes = snapshot.classes,
            .frame = {},
            .parts = {},
            .earlier = {},
            .sources = snapshot.sources,
            .dangers = snapshot.dangers,
            .readings = snapshot.readings};
}

} // namespace

std::string provenanceText(const pg::Identity &database, Timestamp takenAt)
{
    constexpr std::int64_t second = 1'000'000;
    return fmt::format("rows of {}, read {}", pg::describe(database),
                       printTimestamp({takenAt.microseconds - takenAt.microseconds % second}));
}

Json databaseJson(const pg::Identity &database)
{
    if (database.key.empty())
        return {};
    return {{"identity", database.key}, {"address", database.address}};
}

std::string sampleText(const Snapshot &snapshot)
{
    if (!snapshot.sample)
        return {};
    return fmt::format("a sample of {} of {} examples, whole entities by hash of their key, seed {}",
                       groupedDigits(snapshot.rowsSampled), groupedDigits(snapshot.rowsAvailable),
                       snapshot.sample->seed.value);
}

Snapshot outlineOf(const Snapshot &snapshot)
{
    auto outline = withoutRows(snapshot);
    outline.frame.keys = snapshot.frame.keys;
    outline.frame.asOf = snapshot.frame.asOf;
    outline.frame.label = snapshot.frame.label;
    outline.frame.quantity = snapshot.frame.quantity;
    outline.parts = snapshot.parts;
    return outline;
}

Snapshot excerptOf(const Snapshot &snapshot, std::size_t rows)
{
    auto excerpt = withoutRows(snapshot);
    const auto all = rowCount(snapshot.frame);
    const auto count = std::min(rows, all);
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < count; ++i) {
        places.push_back(i * all / count);
        excerpt.parts.push_back(snapshot.parts[places.back()]);
    }
    excerpt.frame = taken(snapshot.frame, places);
    return excerpt;
}

void countParts(Snapshot &snapshot)
{
    auto &rows = snapshot.rows;
    for (const auto &[part, count] :
         {std::pair(Part::Train, &rows.train), std::pair(Part::Validation, &rows.validation),
          std::pair(Part::Test, &rows.test), std::pair(Part::Gap, &rows.gap)})
        *count = static_cast<std::size_t>(std::ranges::count(snapshot.parts, part));
    snapshot.rowsUsed = snapshot.parts.size() - rowsOf(snapshot, Part::Further).size();
}

std::vector<std::size_t> rowsOf(const Snapshot &snapshot, Part part)
{
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < snapshot.parts.size(); ++row) {
        if (snapshot.parts[row] == part)
            rows.push_back(row);
    }
    return rows;
}

} // namespace espalier::snapshot

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/stores.h"

#include <array>
#include <utility>

namespace espalier::workbench {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 5> movedKinds{"snapshot", "newest-snapshot", "run", "predictions", "tested"};

//! An entry leaves the cache once it is in the other file.
Result<> moveEntry(store::Cache &from, store::Cache &to, std::string_view kind, const std::string &key)
{
    const auto bytes = from.get(kind, key);
    if (!bytes)
        return Failure(bytes.error());
    if (*bytes) {
        if (auto kept = to.put(kind, key, **bytes); !kept)
            return kept;
    }
    return from.remove(kind, key);
}

Result<> moveRuns(const fs::path &cache, store::Cache &runs)
{
    auto from = store::Cache::open(cache);
    if (!from)
        return Failure(from.error());
    for (const auto kind : movedKinds) {
        const auto entries = from->list(kind);
        if (!entries)
            return Failure(entries.error());
        for (const auto &entry : *entries) {
            if (auto moved = moveEntry(*from, runs, kind, entry.key); !moved)
                return moved;
        }
    }
    return {};
}

} // namespace

Result<store::Cache> openRuns(const Places &places)
{
    std::error_code ignored;
    const auto file = runsFile(places);
    const bool isNew = !fs::exists(file, ignored);
    auto runs = store::Cache::open(file, store::Purpose::Lasting);
    if (!runs || !isNew || !fs::exists(places.cache, ignored))
        return runs;
    if (auto moved = moveRuns(places.cache, *runs); !moved)
        return Failure(moved.error());
    return runs;
}

Result<Stores> openStores(const Places &places)
{
    auto cache = store::Cache::open(places.cache);
    if (!cache)
        return Failure(cache.error());
    auto runs = openRuns(places);
    if (!runs)
        return Failure(runs.error());
    return Stores{std::move(*cache), std::move(*runs)};
}

} // namespace espalier::workbench

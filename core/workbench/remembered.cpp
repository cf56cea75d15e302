// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/remembered.h"

#include "core/workbench/decisions.h"
#include "core/workbench/decisionstext.h"

#include <array>
#include <spdlog/spdlog.h>

namespace espalier::workbench {

namespace {

Result<> moved(store::Cache &cache, std::string_view kind, const std::string &from, const std::string &to)
{
    const auto before = cache.get(kind, from);
    if (!before)
        return Failure(before.error());
    if (!*before)
        return {};
    const auto now = cache.get(kind, to);
    if (!now)
        return Failure(now.error());
    if (!*now) {
        if (auto put = cache.put(kind, to, **before); !put)
            return put;
    } else if (kind == decisionsKind) {
        const auto earlier = loadDecisions(cache, from);
        auto decisions = loadDecisions(cache, to);
        if (!earlier || !decisions) {
            spdlog::warn("The decisions that were kept under {} stay there: they cannot be read", from);
            return {};
        }
        addUndecided(*decisions, *earlier);
        if (auto saved = saveDecisions(cache, to, *decisions); !saved)
            return saved;
    }
    return cache.remove(kind, from);
}

} // namespace

Result<> takeOverFromAddress(store::Cache &cache, const pg::Identity &database)
{
    constexpr std::array kinds{decisionsKind, layoutKind, visitKind, visitRowsKind};
    for (const auto kind : kinds) {
        if (auto done = moved(cache, kind, database.address, pg::lastingKey(database)); !done)
            return done;
    }
    return {};
}

} // namespace espalier::workbench

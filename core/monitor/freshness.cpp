// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitor/freshness.h"

#include "core/deploy/registry.h"
#include "core/sql/quote.h"

#include <fmt/format.h>

namespace espalier::monitor {

namespace {

constexpr const char *table = "watched_freshness";

std::string microseconds(std::string_view column)
{
    return fmt::format("(extract(epoch FROM f.\"{}\") * 1000000)::int8", column);
}

Result<bool> hasTable(pg::Transaction &transaction, const deploy::Names &names)
{
    const auto found = transaction.query("SELECT to_regclass($1) IS NOT NULL", {sql::quoted(names.table(table))});
    if (!found)
        return Failure(found.error());
    return found->boolean(0, 0);
}

} // namespace

Result<std::optional<Freshness>> readFreshness(pg::Transaction &transaction, const deploy::Names &names)
{
    const auto isThere = hasTable(transaction, names);
    if (!isThere)
        return Failure(isThere.error());
    if (!*isThere)
        return std::nullopt;
    const auto rows = transaction.query(
        fmt::format("SELECT f.\"version\", {}, f.\"predictions\", f.\"scored\", {}, f.\"token\" FROM {} f WHERE "
                    "f.\"project\" = $1",
                    microseconds("as_of"), microseconds("all_scored_at"), sql::quoted(names.table(table))),
        {names.project});
    if (!rows)
        return Failure(rows.error());
    if (rows->size() == 0)
        return std::nullopt;
    return Freshness{.version = static_cast<int>(rows->integer(0, 0)),
                     .asOf = {rows->integer(0, 1)},
                     .predictions = rows->integer(0, 2),
                     .scored = rows->integer(0, 3),
                     .allScoredAt = {rows->integer(0, 4)},
                     .token = std::string(rows->text(0, 5))};
}

Result<bool> holds(pg::Transaction &transaction, const deploy::Names &names, const Freshness &freshness)
{
    const auto rows = transaction.query("SELECT count(*), count(*) FILTER (WHERE \"version\" = $2::int4) FROM "
                                            + sql::quoted(names.table("predictions")) + " WHERE \"project\" = $1",
                                        {names.project, std::to_string(freshness.version)});
    if (!rows)
        return Failure(rows.error());
    return rows->integer(0, 0) == freshness.predictions && rows->integer(0, 1) == freshness.predictions;
}

Result<> keepFreshness(pg::Transaction &transaction, const deploy::Names &names, const Freshness &freshness)
{
    if (auto made = deploy::makeWatched(transaction, names.schema); !made)
        return made;
    const auto kept =
        transaction.query("INSERT INTO " + sql::quoted(names.table(table))
                              + R"( ("project", "version", "as_of", "predictions", "scored", "all_scored_at", "token")
                VALUES ($1, $2::int4, $3::timestamptz, $4::int8, $5::int8, $6::timestamptz, $7)
                ON CONFLICT ("project") DO UPDATE SET "version" = excluded."version", "as_of" = excluded."as_of",
                    "predictions" = excluded."predictions", "scored" = excluded."scored",
                    "all_scored_at" = excluded."all_scored_at", "token" = excluded."token")",
                          {names.project, std::to_string(freshness.version), printTimestamp(freshness.asOf),
                           std::to_string(freshness.predictions), std::to_string(freshness.scored),
                           printTimestamp(freshness.allScoredAt), freshness.token});
    return kept ? Result<>() : Failure(kept.error());
}

} // namespace espalier::monitor

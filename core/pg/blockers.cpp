// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/blockers.h"

#include "core/pg/transaction.h"

#include <fmt/format.h>

namespace espalier::pg {

namespace {

constexpr std::string_view lockNotAvailable = "55P03";

//! Who waits for an exclusive lock is waited for too, so what is not granted counts.
constexpr std::string_view blockersQuery = R"(
SELECT c.oid::regclass::text, l.pid, coalesce(nullif(a.application_name, ''), 'no name'), a.usename, bool_or(l.granted)
FROM pg_locks l
JOIN pg_class c ON c.oid = l.relation
LEFT JOIN pg_stat_activity a ON a.pid = l.pid
WHERE l.locktype = 'relation' AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
  AND l.pid IS DISTINCT FROM pg_backend_pid()
  AND (l.mode = 'AccessExclusiveLock' AND c.oid >= 16384
       AND ($1::text[] = '{}' OR c.oid IN (SELECT to_regclass(t) FROM unnest($1::text[]) t))
       OR c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = $2))
GROUP BY 1, 2, 3, 4 ORDER BY 5 DESC, 1, 2 LIMIT 3)";

} // namespace

Error withBlockers(Connection &connection, Error error, const WantedLocks &wanted)
{
    if (error.sqlState != lockNotAvailable || !connection.isUsable())
        return error;
    std::vector<std::string> names;
    names.reserve(wanted.read.size());
    for (const auto &table : wanted.read)
        names.push_back(sql::quoted(table));
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return error;
    const auto rows = transaction->query(blockersQuery, {printArray(names), wanted.changed});
    if (!rows)
        return error;
    if (rows->size() == 0) {
        error.advice = "Whoever held the lock has let it go meanwhile; try again";
        return error;
    }
    error.subject = rows->text(0, 0);
    error.detail.clear();
    for (std::size_t row = 0; row < rows->size(); ++row) {
        const auto holder = rows->isNull(row, 1)
            ? std::string("a prepared transaction")
            : fmt::format("process {} ({}, as {})", rows->text(row, 1), rows->text(row, 2), rows->text(row, 3));
        error.detail += fmt::format("{}{} {} a lock on {}", row == 0 ? "" : "; ", holder,
                                    rows->boolean(row, 4) ? "holds" : "waits for", rows->text(row, 0));
    }
    error.advice = "Try again when that session is done with it";
    return error;
}

} // namespace espalier::pg

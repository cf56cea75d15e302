// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/blockers.h"

#include "core/pg/messages.h"
#include "core/pg/transaction.h"

#include <utility>

namespace espalier::pg {

namespace {

constexpr std::string_view lockNotAvailable = "55P03";

//! Who waits for an exclusive lock is waited for too, so what is not granted counts.
constexpr std::string_view blockersQuery = R"(
SELECT c.oid::regclass::text, l.pid, nullif(a.application_name, ''), a.usename, bool_or(l.granted)
FROM pg_locks l
JOIN pg_class c ON c.oid = l.relation
LEFT JOIN pg_stat_activity a ON a.pid = l.pid
WHERE l.locktype = 'relation' AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
  AND l.pid IS DISTINCT FROM pg_backend_pid()
  AND (l.mode = 'AccessExclusiveLock' AND c.oid >= 16384
       AND ($1::text[] = '{}' OR c.oid IN (SELECT to_regclass(t) FROM unnest($1::text[]) t))
       OR c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = $2))
GROUP BY 1, 2, 3, 4 ORDER BY 5 DESC, 1, 2 LIMIT 3)";

//! Who holds or awaits a lock, and on what.
Message lockOf(const Rows &rows, std::size_t row)
{
    const std::string table(rows.text(row, 0));
    const auto isGranted = rows.boolean(row, 4);
    if (rows.isNull(row, 1))
        return isGranted ? messages::preparedHoldsLock(table) : messages::preparedWaitsForLock(table);
    const auto name =
        rows.isNull(row, 2) ? messages::noName() : espalier::messages::inWords(std::string(rows.text(row, 2)));
    const auto &code = isGranted ? messages::holdsLock : messages::waitsForLock;
    return code(std::string(rows.text(row, 1)), {name}, std::string(rows.text(row, 3)), table);
}

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
        error.remedies = {messages::lockLetGo()};
        return error;
    }
    error.subject = rows->text(0, 0);
    error.detail.clear();
    error.problem = lockOf(*rows, 0);
    for (std::size_t row = 1; row < rows->size(); ++row)
        error.problem = messages::bothLocks({std::move(error.problem)}, {lockOf(*rows, row)});
    error.remedies = {messages::whenDoneWithLock()};
    return error;
}

} // namespace espalier::pg

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/prologue.h"

#include "core/pg/pinned.h"
#include "core/pg/session.h"
#include "core/sql/quote.h"

#include <libpq-fe.h>

#include <fmt/format.h>

namespace espalier::pg {

namespace {

//! A server that does not know its encoding (SQL_ASCII) would check all that it sends, and refuse a whole query for one
//! byte: it sends what it has, and the reader sees what is no text.
std::string encodingSetting(const Session &session, Texts texts)
{
    const char *encoding = PQparameterStatus(session.link.get(), "server_encoding");
    const bool isUnknown = encoding != nullptr && std::string_view(encoding) == "SQL_ASCII";
    return fmt::format("SET LOCAL client_encoding = {};",
                       isUnknown || texts == Texts::Bytes ? "'SQL_ASCII'" : "'UTF8'");
}

} // namespace

std::string prologue(const TransactionOptions &options, const Session &session)
{
    const auto serverVersion = PQserverVersion(session.link.get());
    const bool isRead = options.access == Access::Read;
    // Who is limited to reading stays so: nothing says READ WRITE.
    std::string sql =
        isRead ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;" : "BEGIN ISOLATION LEVEL READ COMMITTED;";
    if (isRead && !options.snapshot.empty())
        sql += fmt::format("SET TRANSACTION SNAPSHOT {};", sql::literal(options.snapshot));
    sql += encodingSetting(session, options.texts);
    sql += pinnedSettings;
    // Compiling hundreds of aggregates takes far longer than computing them: minutes instead of 31 ms were seen.
    sql += "SET LOCAL jit = off;"
           "SET LOCAL idle_in_transaction_session_timeout = '10min';";
    // Rows hidden by a policy become an error instead of a sample that nobody asked for.
    if (isRead)
        sql += options.filtered.empty() ? "SET LOCAL row_security = off;" : "SET LOCAL row_security = on;";
    // The kernel gives up a client that is stopped in the middle of an answer, where there is a network between: what
    // Lookout does everywhere, this does also where no second connection is to be had.
    if (serverVersion >= 120000)
        sql += fmt::format("SET LOCAL tcp_user_timeout = {};", options.standstillTimeoutMilliseconds);
    if (session.checksClient && serverVersion >= 140000)
        sql += "SET LOCAL client_connection_check_interval = '500ms';";
    sql += fmt::format("SET LOCAL lock_timeout = {}; SET LOCAL statement_timeout = {}", options.lockTimeoutMilliseconds,
                       options.statementTimeoutMilliseconds);
    // Tables are locked before the snapshot is taken.
    if (options.tables.empty())
        sql += fmt::format("; {}", identityQuery);
    return sql;
}

} // namespace espalier::pg

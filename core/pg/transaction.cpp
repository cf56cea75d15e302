// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/transaction.h"

#include "core/pg/answerrows.h"
#include "core/pg/blockers.h"
#include "core/pg/moment.h"
#include "core/pg/outcome.h"
#include "core/pg/pinned.h"
#include "core/pg/session.h"
#include "core/sql/quote.h"

#include <libpq-fe.h>

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace espalier::pg {

namespace {

constexpr std::string_view protocolViolation = "08P01";

//! A server that does not know its encoding (SQL_ASCII) would check all that it sends, and refuse a whole query for one
//! byte: it sends what it has, and the reader sees what is no text.
std::string encodingSetting(const Session &session, Texts texts)
{
    const char *encoding = PQparameterStatus(session.link.get(), "server_encoding");
    const bool isUnknown = encoding != nullptr && std::string_view(encoding) == "SQL_ASCII";
    return fmt::format("SET LOCAL client_encoding = {};",
                       isUnknown || texts == Texts::Bytes ? "'SQL_ASCII'" : "'UTF8'");
}

//! Everything is local to the transaction: a pooler may give the session to somebody else afterwards.
std::string prologue(const TransactionOptions &options, const Session &session, int serverVersion, bool checksClient)
{
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
    // A client that is stopped in the middle of a copy takes nothing any more and keeps the server's horizon: the
    // kernel gives it up.
    if (serverVersion >= 120000)
        sql += "SET LOCAL tcp_user_timeout = '60s';";
    if (checksClient)
        sql += "SET LOCAL client_connection_check_interval = '500ms';";
    sql += fmt::format("SET LOCAL lock_timeout = {}; SET LOCAL statement_timeout = {}", options.lockTimeoutMilliseconds,
                       options.statementTimeoutMilliseconds);
    return sql;
}

Error holdsNul(std::string_view what)
{
    return {.code = Error::Code::Invalid,
            .subject = std::string(what),
            .detail = "It holds a NUL character, which PostgreSQL cannot store."};
}

Error unexpectedAnswer(std::string_view expected)
{
    return {.code = Error::Code::Internal,
            .subject = "statement",
            .detail = fmt::format("The statement is no {}.", expected)};
}

//! Where rows of some tables may be hidden, those of the others may not be.
Result<> checkUnfiltered(Transaction &transaction, const TransactionOptions &options)
{
    if (options.filtered.empty())
        return {};
    std::vector<std::string> others;
    for (const auto &table : options.tables) {
        if (std::ranges::find(options.filtered, table) == options.filtered.end())
            others.push_back(sql::quoted(table));
    }
    const auto hidden = transaction.query(
        "SELECT t FROM unnest($1::text[]) t WHERE row_security_active(to_regclass(t))", {printArray(others)});
    if (!hidden || hidden->size() == 0)
        return hidden ? Result<>() : Failure(hidden.error());
    return Failure(Error{.code = Error::Code::Permission,
                         .subject = std::string(hidden->text(0, 0)),
                         .detail = "row-level security hides rows of this table from the role",
                         .advice = "Read the catalog again"});
}

//! One simple query of one or several statements, to its end.
Result<Answer> runSimple(Session &session, const std::string &sql, OnStop onStop)
{
    if (auto started = session.start(onStop); !started)
        return Failure(started.error());
    if (PQsendQuery(session.link.get(), sql.c_str()) == 0)
        return Failure(session.lost());
    if (auto flushed = session.flush(); !flushed)
        return Failure(flushed.error());
    return session.finish();
}

//! The next chunk of a COPY, owned by libpq; length -1 at its end.
struct Chunk
{
    char *data = nullptr;
    int length = 0;

    Chunk() = default;
    Chunk(Chunk &&other) noexcept
        : data(std::exchange(other.data, nullptr))
        , length(other.length)
    { }
    Chunk &operator=(Chunk &&) = delete;
    ~Chunk() { PQfreemem(data); }
};

Result<Chunk> nextChunk(Session &session)
{
    for (;;) {
        Chunk chunk;
        chunk.length = PQgetCopyData(session.link.get(), &chunk.data, 1);
        if (chunk.length != 0)
            return chunk;
        if (auto waited = session.step(); !waited)
            return Failure(waited.error());
    }
}

Result<> putChunk(Session &session, std::string_view chunk)
{
    // libpq takes lengths as int
    constexpr std::size_t most = 1U << 26;
    while (!chunk.empty()) {
        const auto part = chunk.substr(0, most);
        const int sent = PQputCopyData(session.link.get(), part.data(), static_cast<int>(part.size()));
        if (sent < 0)
            return Failure(session.lost());
        if (sent > 0)
            chunk.remove_prefix(part.size());
        else if (auto waited = session.step(); !waited)
            return waited;
    }
    return {};
}

} // namespace

Transaction::Transaction(Connection &connection, const TransactionOptions &options)
    : m_connection(&connection)
    , m_access(options.access)
    , m_texts(options.texts)
{ }

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_access(other.m_access)
    , m_texts(other.m_texts)
    , m_unlocked(std::move(other.m_unlocked))
    , m_bytesCopied(other.m_bytesCopied)
{ }

Transaction::~Transaction()
{
    if (m_connection == nullptr)
        return;
    m_connection->m_session->lookout.reset();
    if (m_connection->isUsable())
        (void)runSimple(*m_connection->m_session, "ROLLBACK", OnStop::Finish);
}

Result<Transaction> Transaction::begin(Connection &connection, const TransactionOptions &options)
{
    auto &session = *connection.m_session;
    const auto server = connection.serverVersion();
    const bool offersCheck = server >= 140000;
    auto begun =
        runSimple(session, prologue(options, session, server, offersCheck && session.checksClient), OnStop::Cancel);
    if (!begun && begun.error().sqlState == "22023" && offersCheck && session.checksClient) {
        // The server's system cannot tell a closed socket, so it refuses the setting.
        session.checksClient = false;
        (void)runSimple(session, "ROLLBACK", OnStop::Finish);
        begun = runSimple(session, prologue(options, session, server, false), OnStop::Cancel);
    }
    if (!begun) {
        if (connection.isUsable() && PQtransactionStatus(session.link.get()) != PQTRANS_IDLE)
            (void)runSimple(session, "ROLLBACK", OnStop::Finish);
        auto error = begun.error();
        if (error.sqlState == protocolViolation)
            error.advice =
                "A pooler between refuses transactions: let it pool by transaction or by session, or connect past it.";
        return Failure(std::move(error));
    }
    std::optional<Error> problem;
    {
        Transaction transaction(connection, options);
        auto prepared = transaction.prepare(options);
        if (prepared)
            return transaction;
        problem = prepared.error();
    }
    return Failure(withBlockers(connection, std::move(*problem), {.read = options.tables, .changed = {}}));
}

Result<> Transaction::prepare(const TransactionOptions &options)
{
    if (options.access == Access::Deploy)
        return checkWritable(*this, *m_connection);
    auto unlocked = lockTables(*this, options.tables);
    if (!unlocked)
        return Failure(unlocked.error());
    m_unlocked = std::move(*unlocked);
    if (auto checked = checkUnfiltered(*this, options); !checked)
        return checked;
    if (options.tables.empty())
        return {};
    // libpq knows the process that it logged in to, which behind a pooler is nobody's.
    const auto process = query("SELECT pg_catalog.pg_backend_pid()");
    if (!process)
        return Failure(process.error());
    auto &session = *m_connection->m_session;
    session.lookout = std::make_unique<Lookout>(session.settings, static_cast<int>(process->integer(0, 0)));
    return {};
}

Result<Rows> Transaction::query(std::string_view sql, const Parameters &parameters)
{
    auto &session = *m_connection->m_session;
    if (sql.find('\0') != std::string_view::npos)
        return Failure(holdsNul("statement"));
    std::vector<const char *> values;
    for (const auto &parameter : parameters) {
        if (parameter && parameter->find('\0') != std::string::npos)
            return Failure(holdsNul(fmt::format("parameter {}", values.size() + 1)));
        values.push_back(parameter ? parameter->c_str() : nullptr);
    }
    if (auto started = session.start(); !started)
        return Failure(started.error());
    if (PQsendQueryParams(session.link.get(), std::string(sql).c_str(), static_cast<int>(values.size()), nullptr,
                          values.data(), nullptr, nullptr, 0)
        == 0)
        return Failure(session.lost());
    if (auto flushed = session.flush(); !flushed)
        return Failure(flushed.error());
    auto answer = session.finish();
    if (!answer)
        return Failure(answer.error());
    const auto status = PQresultStatus(answer->get());
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK) {
        session.abandon();
        return Failure(unexpectedAnswer("query"));
    }
    return rowsOf(answer->get(), m_texts);
}

Result<> Transaction::execute(std::string_view sql)
{
    if (sql.find('\0') != std::string_view::npos)
        return Failure(holdsNul("statement"));
    auto answer = runSimple(*m_connection->m_session, std::string(sql), OnStop::Cancel);
    if (!answer)
        return Failure(answer.error());
    const auto status = PQresultStatus(answer->get());
    if (status == PGRES_COPY_OUT || status == PGRES_COPY_IN) {
        m_connection->m_session->abandon();
        return Failure(unexpectedAnswer("plain command"));
    }
    return {};
}

Result<std::uint64_t> Transaction::copyOut(std::string_view sql,
                                           const std::function<Result<>(std::string_view chunk)> &sink)
{
    auto &session = *m_connection->m_session;
    if (sql.find('\0') != std::string_view::npos)
        return Failure(holdsNul("statement"));
    auto begun = runSimple(session, std::string(sql), OnStop::Cancel);
    if (!begun)
        return Failure(begun.error());
    if (PQresultStatus(begun->get()) != PGRES_COPY_OUT) {
        session.abandon();
        return Failure(unexpectedAnswer("COPY TO STDOUT"));
    }
    constexpr std::uint64_t askEvery = 1024;
    for (std::uint64_t chunks = 0;; ++chunks) {
        auto chunk = nextChunk(session);
        if (!chunk)
            return Failure(chunk.error());
        if (chunk->length < 0)
            break;
        // While chunks keep coming nothing waits, so progress is asked here.
        if (chunks % askEvery == 0 && !session.isStopping() && session.isToStop()) {
            if (auto asked = session.step(); !asked)
                return Failure(asked.error());
        }
        if (session.isStopping())
            continue;
        m_bytesCopied += static_cast<std::uint64_t>(chunk->length);
        auto taken = sink({chunk->data, static_cast<std::size_t>(chunk->length)});
        if (!taken) {
            session.abandon();
            return Failure(taken.error());
        }
    }
    // Rows that came before an error are no result: only the status tells that the copy is complete.
    auto done = session.finish();
    if (!done)
        return Failure(done.error());
    if (session.isStopping())
        return Failure(session.stopped());
    return countOf(done->get());
}

Result<std::uint64_t> Transaction::copyIn(std::string_view sql,
                                          const std::function<std::optional<std::string_view>()> &source)
{
    auto &session = *m_connection->m_session;
    if (sql.find('\0') != std::string_view::npos)
        return Failure(holdsNul("statement"));
    auto begun = runSimple(session, std::string(sql), OnStop::Cancel);
    if (!begun)
        return Failure(begun.error());
    if (PQresultStatus(begun->get()) != PGRES_COPY_IN) {
        session.abandon();
        return Failure(unexpectedAnswer("COPY FROM STDIN"));
    }
    while (!session.isStopping() && !session.progress->isCancelled()) {
        const auto chunk = source();
        if (!chunk)
            break;
        if (auto put = putChunk(session, *chunk); !put)
            return Failure(put.error());
    }
    const bool isStopped = session.isStopping() || session.progress->isCancelled();
    if (PQputCopyEnd(session.link.get(), isStopped ? "stopped on request" : nullptr) < 0)
        return Failure(session.lost());
    if (auto flushed = session.flush(); !flushed)
        return Failure(flushed.error());
    auto done = session.finish();
    if (isStopped)
        return Failure(cancelled());
    if (!done)
        return Failure(done.error());
    return countOf(done->get());
}

Result<std::string> Transaction::exportSnapshot()
{
    auto rows = query("SELECT pg_catalog.pg_export_snapshot()");
    if (!rows)
        return Failure(rows.error());
    return std::string(rows->text(0, 0));
}

Result<> Transaction::commit()
{
    if (auto checked = checkNotRewritten(*this, m_unlocked); !checked)
        return checked;
    std::string number;
    if (m_access == Access::Deploy) {
        if (auto given = transactionNumber(*this, *m_connection))
            number = std::move(*given);
    }
    auto *connection = std::exchange(m_connection, nullptr);
    connection->m_session->lookout.reset();
    const auto settings = connection->m_session->settings;
    auto done = runSimple(*connection->m_session, "COMMIT", OnStop::Finish);
    if (!done && !connection->isUsable() && !number.empty())
        return outcomeOf(number, settings, done.error());
    if (!done)
        return Failure(done.error());
    // COMMIT of a failed transaction is answered with ROLLBACK, and no error.
    if (std::string_view(PQcmdStatus(done->get())) != "COMMIT") {
        return Failure(Error{.code = Error::Code::Query,
                             .subject = "commit",
                             .detail = "The transaction had failed before, so it was rolled back."});
    }
    return {};
}

Progress &Transaction::progress()
{
    return *m_connection->m_session->progress;
}

} // namespace espalier::pg

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/transaction.h"

#include "core/base/subjects.h"
#include "core/pg/answerrows.h"
#include "core/pg/blockers.h"
#include "core/pg/error.h"
#include "core/pg/messages.h"
#include "core/pg/moment.h"
#include "core/pg/outcome.h"
#include "core/pg/prologue.h"
#include "core/pg/session.h"
#include "core/sql/quote.h"

#include <libpq-fe.h>

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace espalier::pg {

namespace {

constexpr std::string_view protocolViolation = "08P01";

Error holdsNul(std::string_view what)
{
    return {.code = Error::Code::Invalid, .subject = std::string(what), .problem = messages::holdsNul()};
}

Error unexpectedAnswer(Message problem)
{
    return {.code = Error::Code::Internal, .subject = subjects::statement, .problem = std::move(problem)};
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
                         .problem = messages::rowsHidden(),
                         .remedies = {messages::readCatalogAgain()}});
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
        session.goOn();
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
    auto begun = runSimple(session, prologue(options, session), OnStop::Cancel);
    if (!begun && begun.error().sqlState == "22023" && session.checksClient) {
        // The server's system cannot tell a closed socket, so it refuses the setting.
        session.checksClient = false;
        (void)runSimple(session, "ROLLBACK", OnStop::Finish);
        begun = runSimple(session, prologue(options, session), OnStop::Cancel);
    }
    if (!begun) {
        if (connection.isUsable() && PQtransactionStatus(session.link.get()) != PQTRANS_IDLE)
            (void)runSimple(session, "ROLLBACK", OnStop::Finish);
        auto error = begun.error();
        if (error.sqlState == protocolViolation)
            error.remedies = {messages::poolerRefuses()};
        return Failure(std::move(error));
    }
    std::optional<Error> problem;
    {
        Transaction transaction(connection, options);
        auto prepared = transaction.prepare(options);
        if (prepared && options.tables.empty())
            transaction.lookAfter(rowsOf(begun->get(), options.texts), options);
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
    const auto identity = query(identityQuery);
    if (!identity)
        return Failure(identity.error());
    lookAfter(*identity, options);
    return {};
}

void Transaction::lookAfter(const Rows &identity, const TransactionOptions &options)
{
    auto &session = *m_connection->m_session;
    session.standstillMilliseconds = options.standstillTimeoutMilliseconds;
    if (options.standstillTimeoutMilliseconds == 0 || identity.size() == 0)
        return;
    const Watched watched{.process = static_cast<int>(identity.integer(0, 0)),
                          .begun = std::string(identity.text(0, 1)),
                          .standstillMilliseconds = options.standstillTimeoutMilliseconds,
                          .givesWay = !options.tables.empty()};
    session.lookout = std::make_unique<Lookout>(session.settings, watched, session.looksOnServer);
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
        return Failure(unexpectedAnswer(messages::noQuery()));
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
        return Failure(unexpectedAnswer(messages::noPlainCommand()));
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
        return Failure(unexpectedAnswer(messages::noCopyOut()));
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
        return Failure(unexpectedAnswer(messages::noCopyIn()));
    }
    while (!session.isStopping() && !session.progress->isCancelled()) {
        const auto chunk = source();
        session.goOn();
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
        return Failure(
            Error{.code = Error::Code::Query, .subject = subjects::commit, .problem = messages::failedBefore()});
    }
    return {};
}

Progress &Transaction::progress()
{
    return *m_connection->m_session->progress;
}

} // namespace espalier::pg

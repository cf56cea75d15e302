// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/outcome.h"

#include "core/base/subjects.h"
#include "core/pg/messages.h"
#include "core/sql/quote.h"

#include <chrono>
#include <thread>

namespace espalier::pg {

namespace {

using Clock = std::chrono::steady_clock;

constexpr auto askFor = std::chrono::seconds(5);
constexpr auto askAgainAfter = std::chrono::milliseconds(200);

Error undone()
{
    return {.code = Error::Code::Query,
            .subject = subjects::commit,
            .problem = messages::linkBrokeUndone(),
            .remedies = {messages::nothingChanged()}};
}

Error unknown(Error lost, Message outcome)
{
    lost.subject = subjects::commit;
    lost.problem = lost.problem.empty() ? std::move(outcome)
                                        : messages::afterLoss({std::move(outcome)}, {std::move(lost.problem)});
    lost.remedies = {messages::outcomeNotKnown()};
    return lost;
}

//! "committed", "aborted", "in progress", or empty where the server knows it not, or not any more.
Result<std::string> statusOf(const std::string &number, Connection &connection)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return Failure(transaction.error());
    const auto *const query = connection.serverVersion() >= 130000 ? "SELECT pg_xact_status($1::text::xid8)"
                                                                   : "SELECT txid_status($1::bigint)";
    const auto rows = transaction->query(query, {number});
    // A number that the server has not given yet: it crashed before it wrote anything of that transaction down.
    if (!rows && rows.error().sqlState == "22023")
        return std::string("aborted");
    if (!rows)
        return Failure(rows.error());
    return std::string(rows->text(0, 0));
}

} // namespace

Result<> checkWritable(Transaction &transaction, const Connection &connection)
{
    const auto rows =
        transaction.query("SELECT pg_is_in_recovery(), current_setting('default_transaction_read_only')::bool");
    if (!rows)
        return Failure(rows.error());
    if (rows->boolean(0, 0)) {
        return Failure(Error{.code = Error::Code::Permission,
                             .subject = connection.database(),
                             .problem = messages::isStandby(),
                             .remedies = {messages::connectToPrimary()}});
    }
    if (rows->boolean(0, 1)) {
        return Failure(Error{.code = Error::Code::Permission,
                             .subject = connection.user(),
                             .problem = messages::limitedToReading(),
                             .remedies = {messages::askForWriting(sql::quoted(connection.user()))}});
    }
    return {};
}

Result<std::string> transactionNumber(Transaction &transaction, const Connection &connection)
{
    const auto rows = transaction.query(connection.serverVersion() >= 130000 ? "SELECT pg_current_xact_id()"
                                                                             : "SELECT txid_current()");
    if (!rows)
        return Failure(rows.error());
    return std::string(rows->text(0, 0));
}

Result<> outcomeOf(const std::string &number, const Settings &settings, Error lost)
{
    // Who asked to stop still wants to know; connecting and asking take a bounded time.
    Progress patient;
    const auto deadline = Clock::now() + askFor;
    for (;;) {
        auto connection = Connection::open(settings, patient);
        const auto status =
            connection ? statusOf(number, *connection) : Result<std::string>(Failure(connection.error()));
        if (status && *status == "committed")
            return {};
        if (status && *status == "aborted")
            return Failure(undone());
        if (Clock::now() > deadline) {
            return Failure(
                unknown(std::move(lost),
                        status && *status == "in progress" ? messages::stillAtIt() : messages::didNotAnswer()));
        }
        std::this_thread::sleep_for(askAgainAfter);
    }
}

} // namespace espalier::pg

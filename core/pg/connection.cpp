// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/connection.h"

#include "core/base/require.h"
#include "core/pg/connect.h"
#include "core/pg/error.h"
#include "core/pg/messages.h"
#include "core/pg/session.h"
#include "core/pg/way.h"

#include <libpq-fe.h>

#include <algorithm>
#include <chrono>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <future>
#include <thread>
#include <utility>

namespace espalier::pg {

namespace {

//! A word alone may have been meant for a service, and says nothing of the server.
void tellReadings(Error &error, const Settings &settings)
{
    const auto name = settings.parameters.find("dbname");
    if (error.code != Error::Code::Connection || settings.parameters.size() != 1 || name == settings.parameters.end())
        return;
    const auto known = services();
    if (std::ranges::find(known, name->second) != known.end())
        return;
    error.remedies.push_back(known.empty() ? messages::takenForDatabase(name->second)
                                           : messages::takenForDatabaseAmong(name->second, known));
}

} // namespace

namespace {

//! Errors: Cancelled; that there is no link is told within.
Result<Attempt> attemptBy(const Way &way, const Progress &progress)
{
    // The resolver blocks and cannot be stopped, so connecting has a thread of its own. When nobody waits any more it
    // ends by itself at the connect timeout, and the link is closed with the forgotten future.
    std::packaged_task<Attempt()> task([parameters = way.parameters] {
        return attempt(parameters);
    });
    auto future = task.get_future();
    std::thread(std::move(task)).detach();
    while (future.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready) {
        if (progress.isCancelled())
            return Failure(cancelled());
    }
    return future.get();
}

} // namespace

Result<Connection> Connection::open(const Settings &settings, Progress &progress)
{
    if (progress.isCancelled())
        return Failure(cancelled());
    auto way = wayTo(settings, progress);
    if (!way)
        return Failure(way.error());
    auto made = attemptBy(*way, progress);
    if (made && !made->link && tellWay(made->error, *way)) {
        way = wayTo(settings, progress);
        if (!way)
            return Failure(way.error());
        made = attemptBy(*way, progress);
        if (made && !made->link)
            tellWay(made->error, *way);
    }
    if (!made)
        return Failure(made.error());
    if (!made->link) {
        tellReadings(made->error, settings);
        return Failure(std::move(made->error));
    }
    auto session = std::make_unique<Session>();
    session->link = std::move(made->link);
    session->progress = &progress;
    session->settings = settings;
    session->port = way->port;
    return Connection(std::move(session));
}

Connection::Connection(std::unique_ptr<Session> session)
    : m_session(std::move(session))
{ }

Connection::Connection(Connection &&) noexcept = default;
Connection &Connection::operator=(Connection &&) noexcept = default;
Connection::~Connection() = default;

int Connection::serverVersion() const
{
    return m_session->link ? PQserverVersion(m_session->link.get()) : 0;
}

std::string Connection::database() const
{
    return m_session->link ? PQdb(m_session->link.get()) : "";
}

std::string Connection::user() const
{
    return m_session->link ? PQuser(m_session->link.get()) : "";
}

std::string Connection::address() const
{
    const auto *link = m_session->link.get();
    if (link == nullptr)
        return {};
    const auto port = m_session->port.empty() ? std::string(PQport(link)) : m_session->port;
    return fmt::format("{}:{}/{}", hostThrough(m_session->settings, PQhost(link)), port, PQdb(link));
}

Tls Connection::tls() const
{
    if (!m_session->link || PQsslInUse(m_session->link.get()) == 0)
        return {};
    const char *protocol = PQsslAttribute(m_session->link.get(), "protocol");
    return {.isEncrypted = true, .protocol = protocol == nullptr ? "" : protocol};
}

bool Connection::isUsable() const
{
    return m_session->link && PQstatus(m_session->link.get()) == CONNECTION_OK;
}

Result<> Connection::reopen()
{
    ESPALIER_REQUIRE(!isUsable() || PQtransactionStatus(m_session->link.get()) == PQTRANS_IDLE);
    auto made = open(m_session->settings, *m_session->progress);
    if (!made)
        return Failure(made.error());
    *this = std::move(*made);
    return {};
}

} // namespace espalier::pg

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/pg/settings.h"

#include <memory>
#include <string>

namespace espalier::pg {

class Session;

struct Tls
{
    bool isEncrypted = false;
    std::string protocol; //!< "TLSv1.3", empty where not encrypted
};

//! One session with a server, owned by one job. While a call waits, progress is asked whether to stop; then the
//! server's query is cancelled (again until it answers) and the call fails with Cancelled; the connection stays usable.
//! Connecting and cancelling use a thread each, since the resolver and libpq's cancel block.
class Connection
{
public:
    //! Requires, unchecked: progress outlives the connection. Connect timeout 10 s unless the settings give one.
    //! Errors: Connection, with the step that failed as its subject (name, port, TLS, login, database) and what to do; Cancelled.
    static Result<Connection> open(const Settings &settings, Progress &progress);

    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    ~Connection();

    int serverVersion() const; //!< 150018 for 15.18
    std::string database() const;
    std::string user() const;
    //! "host:port/database" (or the socket's folder for the host), as libpq resolved it: the same however the settings
    //! were given, and without user or password.
    std::string address() const;
    Tls tls() const;
    bool isUsable() const; //!< false once the link is lost
    //! A new session with the same server, in place of one whose link is lost; what is here stays as it is where there is none to be had.
    //! Requires: no transaction is open. Errors: as open().
    Result<> reopen();

private:
    friend class Transaction;
    explicit Connection(std::unique_ptr<Session> session);
    std::unique_ptr<Session> m_session;
};

} // namespace espalier::pg

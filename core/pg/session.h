// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/pg/lookout.h"
#include "core/pg/settings.h"

#include <atomic>
#include <chrono>
#include <future>
#include <memory>
#include <optional>

// Handles of libpq, named only: its header stays in the sources of this module.
struct pg_conn;
struct pg_result;

namespace espalier::pg {

struct LinkCloser
{
    void operator()(pg_conn *link) const;
};
using Link = std::unique_ptr<pg_conn, LinkCloser>;

struct AnswerCloser
{
    void operator()(pg_result *answer) const;
};
using Answer = std::unique_ptr<pg_result, AnswerCloser>;

//! What a command does when progress says stop.
enum class OnStop
{
    Cancel,
    Finish //!< COMMIT and ROLLBACK: too late to stop, or already stopping
};

//! The link behind a Connection, and how it waits for the server without ever blocking for long.
//! Only the sources of this module see it.
class Session
{
public:
    Session() = default;
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;
    //! Waits a moment for looks that the server is at: it would write down that nobody took their answer.
    ~Session();

    Link link;
    Progress *progress = nullptr;
    Settings settings; //!< by which the link was made
    std::string port; //!< of the server, where the link's own is one of a tunnel; else empty
    std::unique_ptr<Lookout> lookout; //!< during a transaction; null where nobody is to look after it
    std::shared_ptr<std::atomic_int> looksOnServer = std::make_shared<std::atomic_int>(0);
    int standstillMilliseconds = 0; //!< of the transaction's options
    //! false once a server refused client_connection_check_interval (it cannot watch its sockets)
    bool checksClient = true;

    //! Requires: no command is under way. Errors: Cancelled where progress says so already; Connection.
    Result<> start(OnStop onStop = OnStop::Cancel);
    //! Waits until everything given to libpq is on its way.
    Result<> flush();
    //! Waits until the next answer can be taken without blocking.
    Result<> awaitAnswer();
    //! The last answer of the command; reads all of them. Errors: the first that the server told.
    Result<Answer> finish();
    //! One wait of at most 50 ms for the link; asks progress, and cancels the command when it says stop.
    Result<> step();
    //! Cancels the command and reads on until the server is ready again.
    void abandon();
    bool isStopping() const { return m_isStopping; }
    //! Whether progress says stop, or somebody waits for what is read.
    bool isToStop() const;
    //! Says that the program goes on: how long it did not is told when the server has ended the session meanwhile.
    void goOn();
    //! Why the command was stopped.
    Error stopped() const;
    Error lost() const;

private:
    void sendCancel();
    void settleCancel();
    Result<> outcome(std::optional<Error> error) const;
    std::chrono::seconds stood() const;
    bool hasStoodStill() const;

    OnStop m_onStop = OnStop::Cancel;
    bool m_isStopping = false;
    std::chrono::steady_clock::time_point m_giveUp;
    std::chrono::steady_clock::time_point m_nextCancel;
    // A clock that goes on while the machine sleeps.
    std::chrono::system_clock::time_point m_wentOn = std::chrono::system_clock::now();
    std::chrono::system_clock::duration m_stood{};
    std::future<void> m_cancel;
};

} // namespace espalier::pg

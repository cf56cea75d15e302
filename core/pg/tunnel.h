// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/pg/ssh.h"

#include <memory>
#include <mutex>
#include <string>

namespace espalier::pg {

//! Where a tunnel leads.
struct Forward
{
    SshTarget through;
    std::string host; //!< of the server as the host behind ssh knows it, or the folder of its socket there
    std::string port;
    bool operator==(const Forward &) const = default;
};

//! One process of the system's ssh that takes connections on a port of this computer alone and hands them to a server. Agent, configuration,
//! known hosts and jumps are ssh's own business, and it never asks for anything. Started when it is needed first, anew where it has ended, and
//! ended with its owner or with this program, however that ends. A thread of its own looks after it.
//!
//! A port rather than a socket, though others of this computer can reach it: libpq speaks no TLS over sockets.
class Tunnel
{
public:
    explicit Tunnel(Forward forward);
    Tunnel(const Tunnel &) = delete;
    Tunnel &operator=(const Tunnel &) = delete;
    ~Tunnel();

    const Forward &forward() const { return m_forward; }
    //! The port of 127.0.0.1, once it leads to the server's host. May be called by several threads.
    //! Errors: Connection, with ssh's words and what to do; Unsupported where there is no ssh; Cancelled, while it goes on.
    Result<int> port(Progress &progress);
    //! What ssh says of a connection that it could not make beyond, for which it is given a moment; empty where it says nothing. Told once.
    std::string refused() const;
    //! Whether its process is gone, for which it is given a moment: the next port() is another one's.
    bool isDown() const;

private:
    class Run;
    std::shared_ptr<Run> run() const;

    Forward m_forward;
    mutable std::mutex m_mutex;
    std::shared_ptr<Run> m_run;
};

} // namespace espalier::pg

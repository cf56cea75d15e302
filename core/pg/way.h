// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/pg/settings.h"
#include "core/pg/tunnel.h"

#include <map>
#include <memory>
#include <string>

namespace espalier::pg {

//! How libpq gets to a server.
struct Way
{
    std::map<std::string, std::string> parameters; //!< for libpq
    std::string port; //!< the server's own, where the one in parameters is a tunnel's; else empty
    std::shared_ptr<Tunnel> tunnel; //!< null where ssh has no part in it
};

//! Opens the tunnel where the settings name one: the host stays what TLS and pgpass know it by. Errors: as Tunnel::port(), and Invalid.
Result<Way> wayTo(const Settings &settings, Progress &progress);
//! A failure at the end of a tunnel is told of the server, not of the port here. True where the tunnel itself was gone by then: another try has another one.
bool tellWay(Error &error, const Way &way);
//! The same name beyond another host is another server: "localhost through ada@bastion".
std::string hostThrough(const Settings &settings, const std::string &host);

} // namespace espalier::pg

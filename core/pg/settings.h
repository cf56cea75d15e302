// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace espalier::pg {

class Tunnels;

//! What copies of settings share: their processes of ssh, which end with the last of them. Settings are not told apart by it.
struct SharedTunnels
{
    SharedTunnels();
    std::shared_ptr<Tunnels> tunnels;
    bool operator==(const SharedTunnels & /*other*/) const { return true; }
};

//! libpq keywords and values: what is not given comes from the service, the PG* environment and libpq's defaults. One keyword is ours: "ssh"
//! ("ada@bastion.example.org:2222", or a Host of ssh's configuration), by which the system's ssh leads to the server.
struct Settings
{
    std::map<std::string, std::string> parameters;
    SharedTunnels shared = {};
    bool operator==(const Settings &) const = default;
};

inline constexpr const char *sshKeyword = "ssh";

//! A URI (postgresql://...), a keyword string (host=... dbname=...), both with libpq's keywords and with ssh, one word (a service of pg_service.conf; where none has the name a database,
//! as psql takes it), or nothing (the environment). Errors: Invalid, with libpq's words.
Result<Settings> parseSettings(std::string_view text);

//! Whether any part of the text may be of a password: such text is neither shown nor left where others look.
bool mayHoldPassword(std::string_view text);

//! A keyword string without the password: for display, logs and recent connections.
std::string displayText(const Settings &settings);
//! "shop on localhost" or "shop (local socket)".
std::string shortName(const Settings &settings);

//! One parameter libpq knows, as PQconndefaults() tells it.
struct Parameter
{
    std::string keyword;
    std::string label;
    std::string value; //!< the default in force, passwords left out
    bool isSecret = false;
    bool isAdvanced = false; //!< libpq's own "debug" options
};

std::vector<Parameter> parameters();
//! The sections of pg_service.conf files, as libpq would find them.
std::vector<std::string> services();

} // namespace espalier::pg

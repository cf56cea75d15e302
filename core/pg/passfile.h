// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pg/settings.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier::pg {

//! A line of a password file, without its password; "*" stands for anything.
struct PassEntry
{
    std::string host;
    std::string port;
    std::string database;
    std::string user;
    bool operator==(const PassEntry &) const = default;
};

//! What somebody's password file has entries for, in its order; each once. file: empty for the one that libpq would read. Nothing where others
//! may read the file: libpq refuses it, too.
std::vector<PassEntry> passEntries(const std::string &file = {});
//! What an entry says of a connection: its own words, without what it leaves open.
Settings settingsOf(const PassEntry &entry);
//! The password that libpq would find for it. wanted: empty for libpq's default of user and database.
std::optional<std::string> passwordFor(PassEntry wanted, const std::string &file = {});

} // namespace espalier::pg

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/pg/settings.h"
#include "core/workbench/places.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

//! Connections are kept in one file of the workbench's own, which both programs read and write; never with anything secret. The Gym is always
//! among them.
namespace espalier::workbench {

std::filesystem::path connectionsFile(const Places &places);

//! Where a connection is known from.
enum class ConnectionSource
{
    Kept,
    Service, //!< a section of pg_service.conf
    PassFile //!< a line of the password file
};

struct KeptConnection
{
    std::string id; //!< given once; what is offered has one of its file's
    std::string name; //!< empty where pg::shortName() does
    std::string folder; //!< empty for none
    std::string colour; //!< "#b3261e"; empty for none
    std::string settings; //!< pg::displayText(); empty for the Gym
    std::string server; //!< "15.18", as it was seen last; empty before
    std::optional<Timestamp> used;
    bool isGym = false;
    ConnectionSource source = ConnectionSource::Kept; //!< only what is kept can be changed
    bool operator==(const KeptConnection &) const = default;
};

inline constexpr const char *gymConnectionId = "gym";

//! As somebody reads it; "gym" for the Gym.
std::string connectionName(const KeptConnection &connection);

//! In the order in which they were made, the Gym first unless it was moved. Errors: Io; Invalid where the file is no list of connections.
Result<std::vector<KeptConnection>> readConnections(const std::filesystem::path &file);

using ConnectionChange = std::function<Result<>(std::vector<KeptConnection> &connections)>;
//! Reads, changes and writes them as one step for all programs; gives what is kept then. Errors: as readConnections(), and those of the change,
//! which is not kept then.
Result<std::vector<KeptConnection>> changeConnections(const std::filesystem::path &file,
                                                      const ConnectionChange &change);

//! Those of services and of the password file that nothing kept is the same as.
std::vector<KeptConnection> offeredConnections(const std::vector<KeptConnection> &kept);

//! Adds it under an id of its own, which it gives. Only what is not secret is taken from settings.
std::string addConnection(std::vector<KeptConnection> &connections, const pg::Settings &settings,
                          KeptConnection look = {});
//! A copy beside it under a name that is free; gives its id. Errors: Invalid where there is none, or for the Gym.
Result<std::string> duplicateConnection(std::vector<KeptConnection> &connections, std::string_view id);
//! Errors: Invalid where there is none, or for the Gym.
Result<> deleteConnection(std::vector<KeptConnection> &connections, std::string_view id);
//! It was opened now: one that has these settings, or is made for it. Gives its id.
std::string noteUse(std::vector<KeptConnection> &connections, const pg::Settings &settings, bool isGym,
                    const std::string &server, Timestamp now);

//! Null where there is none.
KeptConnection *connectionOf(std::vector<KeptConnection> &connections, std::string_view id);
//! The one of that name (in a folder: "work/shop"), else of that id. Errors: Invalid where there is none, or several have the name.
Result<KeptConnection> findConnection(const std::vector<KeptConnection> &connections, std::string_view text);

} // namespace espalier::workbench

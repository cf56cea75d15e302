// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/connections.h"

#include "core/base/subjects.h"
#include "core/pg/passfile.h"
#include "core/workbench/connectionsfile.h"
#include "core/workbench/messages.h"

#include <algorithm>
#include <fmt/format.h>

namespace espalier::workbench {

namespace {

using Connections = std::vector<KeptConnection>;

Error noSuchConnection(std::string_view text)
{
    return {.code = Error::Code::Invalid,
            .subject = subjects::named(subjects::connection, text),
            .problem = messages::noSuchConnection(),
            .remedies = {messages::listConnections()}};
}

Error gymStays()
{
    return {.code = Error::Code::Invalid, .subject = subjects::gym, .problem = messages::gymIsAlwaysKept()};
}

bool hasName(const Connections &connections, const std::string &name)
{
    return std::ranges::any_of(connections, [&name](const KeptConnection &other) {
        return connectionName(other) == name;
    });
}

//! Of the moment, since another program may be making one beside.
std::string freeId(const Connections &connections)
{
    auto moment = currentTime().microseconds;
    std::string id;
    do
        id = fmt::format("c{:x}", moment++);
    while (std::ranges::find(connections, id, &KeptConnection::id) != connections.end());
    return id;
}

bool isListed(const Connections &connections, const std::string &settings)
{
    return std::ranges::find(connections, settings, &KeptConnection::settings) != connections.end();
}

} // namespace

std::string connectionName(const KeptConnection &connection)
{
    if (!connection.name.empty())
        return connection.name;
    if (connection.isGym)
        return gymConnectionId;
    const auto settings = pg::parseSettings(connection.settings);
    return settings ? pg::shortName(*settings) : connection.settings;
}

Connections offeredConnections(const Connections &kept)
{
    Connections offered;
    const auto offer = [&](std::string id, const pg::Settings &settings, ConnectionSource source) {
        auto text = pg::displayText(settings);
        // A line that leaves all open names nothing.
        if (text.empty() || isListed(kept, text) || isListed(offered, text))
            return;
        offered.push_back({.id = std::move(id), .settings = std::move(text), .source = source});
    };
    for (const auto &service : pg::services())
        offer("service:" + service, {.parameters = {{"service", service}}}, ConnectionSource::Service);
    for (const auto &entry : pg::passEntries()) {
        const auto settings = pg::settingsOf(entry);
        // Without a host or a database it says no more than who somebody is.
        if (settings.parameters.contains("host") || settings.parameters.contains("dbname"))
            offer("pgpass:" + pg::displayText(settings), settings, ConnectionSource::PassFile);
    }
    return offered;
}

std::string addConnection(Connections &connections, const pg::Settings &settings, KeptConnection look)
{
    look.id = freeId(connections);
    look.settings = pg::displayText(settings);
    look.isGym = false;
    look.source = ConnectionSource::Kept;
    connections.push_back(std::move(look));
    return connections.back().id;
}

Result<std::string> duplicateConnection(Connections &connections, std::string_view id)
{
    const auto *found = connectionOf(connections, id);
    if (found == nullptr)
        return Failure(noSuchConnection(id));
    if (found->isGym)
        return Failure(gymStays());
    auto copy = *found;
    copy.id = freeId(connections);
    copy.used.reset();
    const auto name = connectionName(*found);
    int number = 2;
    do
        copy.name = fmt::format("{} ({})", name, number++);
    while (hasName(connections, copy.name));
    const auto place = std::ranges::find(connections, id, &KeptConnection::id) + 1;
    return connections.insert(place, std::move(copy))->id;
}

Result<> deleteConnection(Connections &connections, std::string_view id)
{
    const auto *found = connectionOf(connections, id);
    if (found == nullptr)
        return Failure(noSuchConnection(id));
    if (found->isGym)
        return Failure(gymStays());
    std::erase_if(connections, [id](const KeptConnection &other) {
        return other.id == id;
    });
    return {};
}

std::string noteUse(Connections &connections, const pg::Settings &settings, bool isGym, const std::string &server,
                    Timestamp now)
{
    const auto text = isGym ? std::string() : pg::displayText(settings);
    auto used = std::ranges::find_if(connections, [&](const KeptConnection &other) {
        return isGym ? other.isGym : !other.isGym && other.settings == text;
    });
    std::string id = used == connections.end() ? addConnection(connections, settings) : used->id;
    auto *connection = connectionOf(connections, id);
    connection->server = server;
    connection->used = now;
    return id;
}

KeptConnection *connectionOf(Connections &connections, std::string_view id)
{
    const auto found = std::ranges::find(connections, id, &KeptConnection::id);
    return found == connections.end() ? nullptr : &*found;
}

Result<KeptConnection> findConnection(const Connections &connections, std::string_view text)
{
    const KeptConnection *found = nullptr;
    for (const auto &connection : connections) {
        const auto name = connectionName(connection);
        if (name != text && connection.folder + "/" + name != text)
            continue;
        if (found != nullptr) {
            return Failure(Error{.code = Error::Code::Invalid,
                                 .subject = subjects::named(subjects::connection, text),
                                 .problem = messages::severalConnections(),
                                 .remedies = {messages::nameByFolder()}});
        }
        found = &connection;
    }
    if (found == nullptr) {
        const auto byId = std::ranges::find(connections, text, &KeptConnection::id);
        if (byId == connections.end())
            return Failure(noSuchConnection(text));
        found = &*byId;
    }
    return *found;
}

} // namespace espalier::workbench

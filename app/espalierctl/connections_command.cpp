// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/connections.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <memory>

#include "app/espalierctl/commands.h"

namespace espalier::ctl {

namespace {

using workbench::ConnectionSource;
using workbench::KeptConnection;
using Connections = std::vector<KeptConnection>;

struct Wanted
{
    std::string connection;
    std::string name;
    std::string folder;
    std::string colour;
};

const char *sourceText(ConnectionSource source)
{
    switch (source) {
    case ConnectionSource::Kept:
        return "kept";
    case ConnectionSource::Service:
        return "service";
    case ConnectionSource::PassFile:
        return "pgpass";
    }
    return "";
}

Json connectionJson(const KeptConnection &connection)
{
    Json json{{"id", connection.id},
              {"name", workbench::connectionName(connection)},
              {"folder", connection.folder},
              {"colour", connection.colour},
              {"connection", connection.settings},
              {"gym", connection.isGym},
              {"source", sourceText(connection.source)},
              {"server", connection.server}};
    json["used"] = connection.used ? Json(printTimestamp(*connection.used)) : Json();
    return json;
}

//! To the second; empty before the first use.
std::string useText(const KeptConnection &connection)
{
    constexpr std::int64_t second = 1'000'000;
    return connection.used ? printTimestamp({connection.used->microseconds / second * second}) : std::string();
}

int listConnections(Context &context)
{
    const auto kept = workbench::readConnections(workbench::connectionsFile(context.places));
    if (!kept)
        return fail(context, kept.error());
    const auto offered = workbench::offeredConnections(*kept);
    auto list = Json::array();
    std::vector<std::vector<std::string>> rows;
    rows.reserve(kept->size() + offered.size());
    for (const auto *some : {&*kept, &offered}) {
        for (const auto &connection : *some) {
            list.push_back(connectionJson(connection));
            rows.push_back({workbench::connectionName(connection), connection.folder, sourceText(connection.source),
                            useText(connection), connection.settings});
        }
    }
    return answer(context, {{"connections", list}}, table({"name", "folder", "source", "last used", "leads to"}, rows));
}

//! Changes what is kept, and tells what became of the one that is meant.
int change(Context &context, std::string_view what,
           const std::function<Result<KeptConnection>(Connections &connections)> &work)
{
    KeptConnection changed;
    const auto kept =
        workbench::changeConnections(workbench::connectionsFile(context.places), [&](Connections &list) -> Result<> {
            auto done = work(list);
            if (!done)
                return Failure(done.error());
            changed = std::move(*done);
            return {};
        });
    if (!kept)
        return fail(context, kept.error());
    // As it is written: a name that another one has gets a number.
    if (const auto written = std::ranges::find(*kept, changed.id, &KeptConnection::id); written != kept->end())
        changed = *written;
    return answer(context, connectionJson(changed),
                  lineOf(fmt::format("{} is {}", workbench::connectionName(changed), what)));
}

int addConnection(Context &context, const Wanted &wanted)
{
    const auto settings = context.settings();
    if (!settings)
        return fail(context, settings.error());
    const bool hasPassword = settings->parameters.contains("password");
    return change(context, hasPassword ? "kept, without its password" : "kept",
                  [&](Connections &list) -> Result<KeptConnection> {
                      const auto id = workbench::addConnection(
                          list, *settings, {.name = wanted.name, .folder = wanted.folder, .colour = wanted.colour});
                      return *workbench::connectionOf(list, id);
                  });
}

int editConnection(Context &context, const Wanted &wanted, const CLI::App &command)
{
    return change(context, "changed", [&](Connections &list) -> Result<KeptConnection> {
        const auto found = workbench::findConnection(list, wanted.connection);
        if (!found)
            return Failure(found.error());
        auto &connection = *workbench::connectionOf(list, found->id);
        if (!wanted.name.empty())
            connection.name = wanted.name;
        if (command.count("--folder") > 0)
            connection.folder = wanted.folder;
        if (command.count("--colour") > 0)
            connection.colour = wanted.colour;
        return connection;
    });
}

int duplicateConnection(Context &context, const Wanted &wanted)
{
    return change(context, "kept", [&](Connections &list) -> Result<KeptConnection> {
        const auto found = workbench::findConnection(list, wanted.connection);
        if (!found)
            return Failure(found.error());
        const auto copy = workbench::duplicateConnection(list, found->id);
        if (!copy)
            return Failure(copy.error());
        auto &connection = *workbench::connectionOf(list, *copy);
        if (!wanted.name.empty())
            connection.name = wanted.name;
        return connection;
    });
}

int deleteConnection(Context &context, const Wanted &wanted)
{
    return change(context, "deleted", [&](Connections &list) -> Result<KeptConnection> {
        auto found = workbench::findConnection(list, wanted.connection);
        if (!found)
            return found;
        if (auto deleted = workbench::deleteConnection(list, found->id); !deleted)
            return Failure(deleted.error());
        return found;
    });
}

void addLook(CLI::App &command, Wanted &wanted)
{
    command.add_option("--folder", wanted.folder, "the folder that it is listed in");
    command.add_option("--colour", wanted.colour, "its mark in the window, such as #b3261e")
        ->check([](const std::string &text) {
            const bool isColour = text.size() == 7 && text[0] == '#'
                && text.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
            return text.empty() || isColour ? std::string() : "a colour is written as #b3261e";
        });
}

} // namespace

void addConnectionsCommand(CLI::App &program, Action &action)
{
    auto *connections =
        program.add_subcommand("connections", "connections that are kept, and those of services and password files");
    connections->require_subcommand(0, 1);
    connections->callback([&action, connections] {
        if (connections->get_subcommands().empty())
            action = listConnections;
    });
    auto wanted = std::make_shared<Wanted>();
    auto *add = connections->add_subcommand("add", "keep the one that --database and --ssh name");
    add->add_option("name", wanted->name, "what to call it")->required();
    addLook(*add, *wanted);
    add->callback([&action, wanted] {
        action = [wanted](Context &context) {
            return addConnection(context, *wanted);
        };
    });
    auto *edit = connections->add_subcommand("edit", "another name, folder or colour");
    edit->add_option("connection", wanted->connection, "its name, folder/name or id")->required();
    edit->add_option("--name", wanted->name, "the new name");
    addLook(*edit, *wanted);
    edit->callback([&action, wanted, edit] {
        action = [wanted, edit](Context &context) {
            return editConnection(context, *wanted, *edit);
        };
    });
    auto *duplicate = connections->add_subcommand("duplicate", "keep a copy beside it");
    duplicate->add_option("connection", wanted->connection, "its name, folder/name or id")->required();
    duplicate->add_option("--name", wanted->name, "what to call the copy");
    duplicate->callback([&action, wanted] {
        action = [wanted](Context &context) {
            return duplicateConnection(context, *wanted);
        };
    });
    auto *remove = connections->add_subcommand("delete", "keep it no longer");
    remove->add_option("connection", wanted->connection, "its name, folder/name or id")->required();
    remove->callback([&action, wanted] {
        action = [wanted](Context &context) {
            return deleteConnection(context, *wanted);
        };
    });
}

} // namespace espalier::ctl

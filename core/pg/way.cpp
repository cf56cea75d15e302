// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/way.h"

#include "core/pg/connect.h"
#include "core/pg/messages.h"
#include "core/pg/passfile.h"
#include "core/pg/tunnels.h"

#include <fmt/format.h>

namespace espalier::pg {

namespace {

using Parameters = std::map<std::string, std::string>;

std::string sshOf(const Settings &settings)
{
    const auto found = settings.parameters.find(sshKeyword);
    return found == settings.parameters.end() ? std::string() : found->second;
}

void replaceAll(std::string &text, const std::string &before, const std::string &after)
{
    for (auto at = text.find(before); at != std::string::npos; at = text.find(before, at + after.size()))
        text.replace(at, before.size(), after);
}

Error severalHosts(const std::string &hosts)
{
    return {.code = Error::Code::Unsupported,
            .subject = hosts,
            .problem = messages::severalThroughSsh(),
            .remedies = {messages::nameOneHost()}};
}

} // namespace

Result<Way> wayTo(const Settings &settings, Progress &progress)
{
    Way way{.parameters = effectiveParameters(settings), .port = {}, .tunnel = nullptr};
    const auto ssh = sshOf(settings);
    if (ssh.empty())
        return way;
    const auto through = parseSshTarget(ssh);
    if (!through)
        return Failure(through.error());
    auto inherited = inheritedParameters(settings);
    const auto value = [&](const char *keyword) {
        const auto given = settings.parameters.find(keyword);
        return given == settings.parameters.end() || given->second.empty() ? inherited[keyword] : given->second;
    };
    auto host = value("host");
    auto to = value("hostaddr");
    if (host.empty())
        host = to.empty() ? "localhost" : to;
    if (to.empty())
        to = host;
    way.port = value("port").empty() ? "5432" : value("port");
    for (const auto &text : {to, way.port}) {
        if (text.find_first_of(", \t\r\n") != std::string::npos)
            return Failure(severalHosts(text));
    }
    way.tunnel = settings.shared.tunnels->to({.through = *through, .host = to, .port = way.port});
    const auto port = way.tunnel->port(progress);
    if (!port)
        return Failure(port.error());
    way.parameters["host"] = host;
    way.parameters["hostaddr"] = "127.0.0.1";
    way.parameters["port"] = std::to_string(*port);
    // libpq would look for the port here, under which nobody wrote a password down.
    if (value("password").empty()) {
        if (const auto known =
                passwordFor({.host = host, .port = way.port, .database = value("dbname"), .user = value("user")},
                            value("passfile")))
            way.parameters["password"] = *known;
    }
    return way;
}

bool tellWay(Error &error, const Way &way)
{
    if (!way.tunnel)
        return false;
    const auto here = fmt::format("port {}", way.parameters.at("port"));
    const auto there = fmt::format("port {}", way.port);
    replaceAll(error.subject, here, there);
    replaceAll(error.detail, here, there);
    if (!error.sqlState.empty())
        return false;
    const auto refused = way.tunnel->refused();
    if (refused.empty())
        return way.tunnel->isDown();
    error.problem = messages::notReachedBeyond();
    error.detail = refused;
    error.remedies = {messages::checkBeyond(printSshTarget(way.tunnel->forward().through))};
    return false;
}

std::string hostThrough(const Settings &settings, const std::string &host)
{
    const auto ssh = sshOf(settings);
    return ssh.empty() ? host : fmt::format("{} through {}", host, ssh);
}

} // namespace espalier::pg

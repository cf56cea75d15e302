// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/settings.h"

#include "core/base/subjects.h"
#include "core/pg/messages.h"
#include "core/pg/ssh.h"
#include "core/pg/sshkeyword.h"
#include "core/pg/tunnels.h"

#include <libpq-fe.h>

#include <algorithm>
#include <fmt/format.h>
#include <memory>
#include <set>

namespace espalier::pg {

namespace {

struct OptionsCloser
{
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
};
using Options = std::unique_ptr<PQconninfoOption, OptionsCloser>;

const std::set<std::string, std::less<>> &secretKeywords()
{
    static const std::set<std::string, std::less<>> keywords{"password", "sslpassword", "oauth_client_secret",
                                                             "scram_client_key", "scram_server_key"};
    return keywords;
}

std::string quotedValue(const std::string &value)
{
    if (!value.empty() && value.find_first_of(" '\\\t\n") == std::string::npos)
        return value;
    std::string result = "'";
    for (const char character : value) {
        if (character == '\'' || character == '\\')
            result += '\\';
        result += character;
    }
    return result + "'";
}

std::string given(const Settings &settings, const std::string &keyword)
{
    const auto found = settings.parameters.find(keyword);
    return found == settings.parameters.end() ? std::string() : found->second;
}

std::string inForce(const Settings &settings, const std::string &keyword)
{
    if (auto value = given(settings, keyword); !value.empty())
        return value;
    const Options options(PQconndefaults());
    for (const auto *option = options.get(); option != nullptr && option->keyword != nullptr; ++option) {
        if (keyword == option->keyword && option->val != nullptr)
            return option->val;
    }
    return {};
}

Failure unreadable(Message problem, Message remedy)
{
    return Failure(Error{.code = Error::Code::Invalid,
                         .subject = subjects::connection,
                         .problem = std::move(problem),
                         .remedies = {std::move(remedy)}});
}

//! libpq takes the first @ of a URI for the end of the password, and what follows for the host, which would then be shown.
bool hasPasswordUnescaped(std::string_view uri)
{
    const auto start = uri.find("://");
    if (start == std::string_view::npos)
        return false;
    uri.remove_prefix(start + 3);
    const auto authority = uri.substr(0, uri.find_first_of("/?#"));
    const auto at = authority.find('@');
    if (at != std::string_view::npos)
        return authority.find('@', at + 1) != std::string_view::npos;
    const auto colon = authority.find(':');
    return colon != std::string_view::npos
        && authority.find_first_not_of("0123456789,:[].", colon) != std::string_view::npos
        && uri.find('@', authority.size()) != std::string_view::npos;
}

//! A name of a database that is a connection itself, with what is secret in it; libpq would be asked to read it as one, and is not.
bool isConnectionString(std::string_view name)
{
    return name.find("://") != std::string_view::npos
        || (name.find("password") != std::string_view::npos && name.find('=') != std::string_view::npos);
}

//! Errors: Invalid, in libpq's words where it quotes nothing secret.
Result<Settings> readByLibpq(const std::string &text)
{
    char *message = nullptr;
    const Options options(PQconninfoParse(text.c_str(), &message));
    if (!options) {
        std::string words = message == nullptr ? "" : message;
        PQfreemem(message);
        while (!words.empty() && words.back() == '\n')
            words.pop_back();
        // libpq quotes what it cannot read.
        if (mayHoldPassword(text))
            return unreadable(messages::cannotBeRead(), messages::giveUri());
        auto failure = unreadable(words.empty() ? messages::outOfMemory() : Message(), messages::giveUri());
        failure.value().detail = std::move(words);
        return failure;
    }
    Settings settings;
    for (const auto *option = options.get(); option->keyword != nullptr; ++option) {
        if (option->val != nullptr)
            settings.parameters[option->keyword] = option->val;
    }
    const auto name = settings.parameters.find("dbname");
    if (name != settings.parameters.end() && isConnectionString(name->second))
        return unreadable(messages::cannotBeRead(), messages::giveUri());
    return settings;
}

} // namespace

SharedTunnels::SharedTunnels()
    : tunnels(std::make_shared<Tunnels>())
{ }

bool mayHoldPassword(std::string_view text)
{
    return text.find("password") != std::string_view::npos
        || (text.find("://") != std::string_view::npos && text.find('@') != std::string_view::npos);
}

Result<Settings> parseSettings(std::string_view text)
{
    if (text.find('\0') != std::string_view::npos) {
        return Failure(Error{
            .code = Error::Code::Invalid, .subject = subjects::connection, .problem = messages::stringHoldsNul()});
    }
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return Settings{};
    text = text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
    if (text.find("://") == std::string_view::npos && text.find_first_of("= \t") == std::string_view::npos) {
        const auto known = services();
        const bool isService = std::ranges::find(known, text) != known.end();
        return Settings{{{isService ? "service" : "dbname", std::string(text)}}};
    }

    if (hasPasswordUnescaped(text)) {
        return unreadable(messages::endsInUri(), messages::escapeInUri("%40", "%3A", "%2F", "%3F", "%23"));
    }
    const auto [rest, ssh] = withoutSsh(text);
    if (!ssh.empty()) {
        if (const auto target = parseSshTarget(ssh); !target)
            return Failure(target.error());
    }
    auto settings = readByLibpq(rest);
    if (settings && !ssh.empty())
        settings->parameters[sshKeyword] = ssh;
    return settings;
}

std::string displayText(const Settings &settings)
{
    std::string result;
    for (const auto &[keyword, value] : settings.parameters) {
        if (!secretKeywords().contains(keyword) && !(keyword == "dbname" && isConnectionString(value)))
            result += fmt::format("{}{}={}", result.empty() ? "" : " ", keyword, quotedValue(value));
    }
    return result;
}

namespace {

std::string nameOfServer(const Settings &settings)
{
    const auto service = given(settings, "service");
    if (!service.empty() && given(settings, "dbname").empty() && given(settings, "host").empty())
        return fmt::format("{} (service)", service);
    auto database = inForce(settings, "dbname");
    if (database.empty())
        database = inForce(settings, "user");
    auto host = inForce(settings, "host");
    if (host.empty())
        host = inForce(settings, "hostaddr");
    if (host.empty() || host.front() == '/' || host.front() == '@')
        return fmt::format("{} (local socket)", database);
    return fmt::format("{} on {}", database, host);
}

} // namespace

std::string shortName(const Settings &settings)
{
    const auto ssh = given(settings, sshKeyword);
    return ssh.empty() ? nameOfServer(settings) : fmt::format("{} through {}", nameOfServer(settings), ssh);
}

std::vector<Parameter> parameters()
{
    std::vector<Parameter> result;
    const Options options(PQconndefaults());
    for (const auto *option = options.get(); option != nullptr && option->keyword != nullptr; ++option) {
        const std::string_view kind = option->dispchar == nullptr ? "" : option->dispchar;
        const bool isSecret = kind == "*" || secretKeywords().contains(option->keyword);
        result.push_back({.keyword = option->keyword,
                          .label = option->label == nullptr ? "" : option->label,
                          .value = isSecret || option->val == nullptr ? "" : option->val,
                          .isSecret = isSecret,
                          .isAdvanced = kind == "D"});
    }
    return result;
}

} // namespace espalier::pg

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/connect.h"

#include "core/base/subjects.h"
#include "core/pg/messages.h"
#include "core/pg/services.h"

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <netdb.h>
#include <optional>
#include <poll.h>
#include <string_view>
#include <vector>

namespace espalier::pg {

namespace {

constexpr int defaultTimeoutSeconds = 10;

//! How far a connection came before it failed.
enum class Stage
{
    Server,
    Encryption,
    Login,
    Session //!< it is asked what kind of session it is: target_session_attrs
};

struct Handshake
{
    Link link;
    Stage stage = Stage::Server;
    bool isTimedOut = false;
};

Stage stageOf(ConnStatusType status, Stage before)
{
    // Not a closed set: another version of libpq has more.
    switch (static_cast<int>(status)) {
    case CONNECTION_SSL_STARTUP:
    case CONNECTION_GSS_STARTUP:
        return Stage::Encryption;
    case CONNECTION_AWAITING_RESPONSE:
    case CONNECTION_AUTH_OK:
        return Stage::Login;
    case CONNECTION_CHECK_WRITABLE:
    case CONNECTION_CHECK_TARGET:
    case CONNECTION_CHECK_STANDBY:
    case CONNECTION_CONSUME:
        return Stage::Session;
    case CONNECTION_STARTED:
    case CONNECTION_NEEDED:
        return Stage::Server;
    default:
        return before;
    }
}

Link startLink(const std::map<std::string, std::string> &parameters)
{
    std::vector<const char *> keywords;
    std::vector<const char *> values;
    for (const auto &[keyword, value] : parameters) {
        keywords.push_back(keyword.c_str());
        values.push_back(value.c_str());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    return Link(PQconnectStartParams(keywords.data(), values.data(), 0));
}

std::chrono::seconds timeoutOf(const std::map<std::string, std::string> &parameters)
{
    const auto found = parameters.find("connect_timeout");
    const int seconds = found == parameters.end() ? defaultTimeoutSeconds : std::atoi(found->second.c_str());
    return std::chrono::seconds(seconds > 0 ? seconds : 3600);
}

Handshake shakeHands(const std::map<std::string, std::string> &parameters)
{
    using Clock = std::chrono::steady_clock;
    const auto deadline = Clock::now() + timeoutOf(parameters);
    Handshake result{.link = startLink(parameters)};
    if (!result.link)
        return result;
    auto *link = result.link.get();
    // Errors of the login then carry their SQLSTATE: the only way to know them in every language.
    PQsetErrorVerbosity(link, PQERRORS_VERBOSE);
    auto direction = PGRES_POLLING_WRITING;
    while (PQstatus(link) != CONNECTION_BAD) {
        result.stage = stageOf(PQstatus(link), result.stage);
        const auto events = direction == PGRES_POLLING_READING ? POLLIN : POLLOUT;
        pollfd wait{.fd = PQsocket(link), .events = static_cast<short>(events), .revents = 0};
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
        if (left <= 0 || poll(&wait, 1, static_cast<int>(left)) == 0) {
            result.isTimedOut = true;
            break;
        }
        direction = PQconnectPoll(link);
        if (direction == PGRES_POLLING_OK || direction == PGRES_POLLING_FAILED)
            break;
    }
    return result;
}

//! The five characters after "FATAL:  " of a verbose message, whatever the language; "" where the server did not speak.
std::string stateOf(std::string_view message)
{
    for (auto colon = message.find(": "); colon != std::string_view::npos; colon = message.find(": ", colon + 1)) {
        const auto start = message.substr(0, colon).rfind(' ');
        if (start == std::string_view::npos || colon - start - 1 != 5)
            continue;
        const auto state = message.substr(start + 1, 5);
        const bool isState = std::ranges::all_of(state, [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        });
        if (isState && state.find_first_of("0123456789") != std::string_view::npos)
            return std::string(state);
    }
    return {};
}

//! A verbose message without the SQLSTATE and without the place in the server's source.
std::string readable(std::string_view message, const std::string &state)
{
    std::string text(message.substr(0, message.find("\nLOCATION:")));
    if (const auto found = text.find(state + ": "); !state.empty() && found != std::string::npos)
        text.erase(found, state.size() + 2);
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    return text;
}

bool isResolved(const char *host)
{
    if (host == nullptr || *host == '\0' || *host == '/' || *host == '@')
        return true;
    addrinfo *found = nullptr;
    const bool isFound = getaddrinfo(host, nullptr, nullptr, &found) == 0;
    if (isFound)
        freeaddrinfo(found);
    return isFound;
}

std::string place(const PGconn *link)
{
    const std::string host = PQhost(link) == nullptr ? "" : PQhost(link);
    const std::string port = PQport(link) == nullptr ? "" : PQport(link);
    return host.empty() || host.front() == '/' ? fmt::format("local socket {} port {}", host, port)
                                               : fmt::format("{} port {}", host, port);
}

struct Explanation
{
    std::string subject;
    Message remedy;
};

Explanation explainState(const PGconn *link, const std::string &state)
{
    const auto user = subjects::named(subjects::loginAs, PQuser(link));
    if (state == "28P01")
        return {user, messages::checkPassword()};
    if (state == "28000")
        return {user, messages::notLetIn()};
    if (state == "3D000")
        return {subjects::named(subjects::database, PQdb(link)), messages::checkDatabase()};
    if (state == "42501")
        return {subjects::named(subjects::database, PQdb(link)), messages::askForConnect()};
    if (state == "53300")
        return {place(link), messages::noConnectionLeft()};
    if (state == "57P03")
        return {place(link), messages::startingTryAgain()};
    return {place(link), {}};
}

bool wantsKind(PGconn *link)
{
    bool wants = false;
    auto *options = PQconninfo(link);
    for (const auto *option = options; option != nullptr && option->keyword != nullptr; ++option) {
        if (std::string_view(option->keyword) == "target_session_attrs" && option->val != nullptr)
            wants = std::string_view(option->val) != "any";
    }
    PQconninfoFree(options);
    return wants;
}

Explanation explainStage(const Handshake &handshake)
{
    auto *link = handshake.link.get();
    if (PQconnectionNeedsPassword(link) != 0)
        return {subjects::named(subjects::loginAs, PQuser(link)), messages::givePassword()};
    if (handshake.stage == Stage::Encryption)
        return {subjects::named(subjects::tlsWith, place(link)), messages::checkEncryption()};
    // A server that refuses a login says so with its SQLSTATE: what is refused without one is its kind.
    if (handshake.stage == Stage::Session || (handshake.stage == Stage::Login && wantsKind(link)))
        return {place(link), messages::otherKind()};
    if (handshake.stage == Stage::Login)
        return {subjects::named(subjects::loginAs, PQuser(link)), messages::checkAuthentication()};
    const char *address = PQhostaddr(link);
    if ((address == nullptr || *address == '\0') && !isResolved(PQhost(link)))
        return {subjects::named(subjects::hostName, PQhost(link)), messages::checkHost()};
    return {place(link), messages::checkServer()};
}

Error explain(const Handshake &handshake)
{
    if (!handshake.link)
        return {.code = Error::Code::Internal, .subject = "libpq", .problem = messages::outOfMemory()};
    const std::string_view message = PQerrorMessage(handshake.link.get());
    const auto state = stateOf(message);
    auto explanation = state.empty() ? explainStage(handshake) : explainState(handshake.link.get(), state);
    Error error{.code = Error::Code::Connection, .subject = std::move(explanation.subject), .sqlState = state};
    if (handshake.isTimedOut)
        error.problem = messages::noAnswerInTime();
    else
        error.detail = readable(message, state);
    if (!explanation.remedy.empty())
        error.remedies.push_back(std::move(explanation.remedy));
    return error;
}

//! libpq's default in force, from the environment: empty where there is none.
std::map<std::string, std::string> environmentDefaults()
{
    std::map<std::string, std::string> result;
    auto *options = PQconndefaults();
    for (auto *option = options; option != nullptr && option->keyword != nullptr; ++option) {
        if (option->val != nullptr && *option->val != '\0')
            result[option->keyword] = option->val;
    }
    PQconninfoFree(options);
    return result;
}

//! Notices may quote rows, so they go nowhere.
void dropNotice(void * /*unused*/, const char * /*unused*/) { }

//! What is told before anybody is asked, since the host is not what is wrong.
std::optional<Error> unusable(const std::map<std::string, std::string> &parameters)
{
    using Values = std::vector<std::string>;
    static const std::map<std::string_view, Values> choices{
        {"target_session_attrs", {"any", "read-write", "read-only", "primary", "standby", "prefer-standby"}},
        {"sslmode", {"disable", "allow", "prefer", "require", "verify-ca", "verify-full"}},
        {"channel_binding", {"disable", "prefer", "require"}},
        {"gssencmode", {"disable", "prefer", "require"}}};
    for (const auto &[keyword, value] : parameters) {
        const auto choice = choices.find(keyword);
        if (choice == choices.end() || value.empty()
            || std::ranges::find(choice->second, value) != choice->second.end())
            continue;
        return Error{.code = Error::Code::Invalid,
                     .subject = keyword,
                     .problem = messages::noneOfItsValues(value),
                     .remedies = {messages::mayBe(choice->second)}};
    }
    return std::nullopt;
}

//! A service that no file describes.
std::optional<Error> unknownService(const std::map<std::string, std::string> &parameters)
{
    const auto given = parameters.find("service");
    const auto service = given != parameters.end() ? given->second : environmentDefaults()["service"];
    const auto known = services();
    if (service.empty() || std::ranges::find(known, service) != known.end())
        return std::nullopt;
    return Error{.code = Error::Code::Invalid,
                 .subject = subjects::named(subjects::service, service),
                 .problem = messages::noSuchService(),
                 .remedies = {known.empty() ? messages::describeService() : messages::servicesAre(known)}};
}

} // namespace

std::map<std::string, std::string> inheritedParameters(const Settings &settings)
{
    auto inherited = environmentDefaults();
    const auto given = settings.parameters.find("service");
    const auto service = given == settings.parameters.end() ? inherited["service"] : given->second;
    for (const auto &[keyword, value] : serviceParameters(service))
        inherited[keyword] = value;
    return inherited;
}

std::map<std::string, std::string> effectiveParameters(const Settings &settings)
{
    auto result = settings.parameters;
    result.erase(sshKeyword);
    auto inherited = inheritedParameters(settings);

    // A dead link must be noticed: half an hour of silence from the kernel is its default.
    static constexpr std::array<std::pair<const char *, const char *>, 5> wanted{{
        {"connect_timeout", "10"},
        {"keepalives_idle", "30"},
        {"keepalives_interval", "10"},
        {"keepalives_count", "3"},
        {"tcp_user_timeout", "30000"},
    }};
    for (const auto &[keyword, value] : wanted) {
        if (!inherited.contains(keyword) || std::string_view(inherited[keyword]) == "0")
            result.try_emplace(keyword, value);
        else
            result.try_emplace(keyword, inherited[keyword]);
    }
    result.try_emplace("fallback_application_name", "espalier");
    result["client_encoding"] = "UTF8";
    return result;
}

Attempt attempt(const std::map<std::string, std::string> &parameters)
{
    for (auto problem : {unusable(parameters), unknownService(parameters)}) {
        if (problem)
            return {.link = nullptr, .error = std::move(*problem)};
    }
    auto handshake = shakeHands(parameters);
    if (handshake.link && !handshake.isTimedOut && PQstatus(handshake.link.get()) == CONNECTION_OK) {
        PQsetErrorVerbosity(handshake.link.get(), PQERRORS_DEFAULT);
        PQsetnonblocking(handshake.link.get(), 1);
        PQsetNoticeProcessor(handshake.link.get(), dropNotice, nullptr);
        return {.link = std::move(handshake.link), .error = {}};
    }
    auto error = explain(handshake);
    if (error.sqlState == "08P01" && parameters.contains("options")) {
        // Poolers in transaction mode refuse options; each of our transactions states its access anyway.
        auto plain = parameters;
        plain.erase("options");
        return attempt(plain);
    }
    return {.link = nullptr, .error = std::move(error)};
}

} // namespace espalier::pg

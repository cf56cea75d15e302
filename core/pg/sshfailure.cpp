// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/sshfailure.h"

#include "core/base/printable.h"
#include "core/pg/messages.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace espalier::pg {

namespace {

enum class Kind
{
    KeyChanged,
    KeyUnknown,
    NotLetIn,
    NoSuchHost,
    NotReached,
    PortTaken,
    Configuration
};

struct Sign
{
    std::string_view words; //!< of OpenSSH, which speaks English everywhere
    Kind kind;
};

//! The first that is found says what it is: what ssh writes of a changed key holds the words for an unknown one, too.
constexpr std::array signs{
    Sign{"REMOTE HOST IDENTIFICATION HAS CHANGED", Kind::KeyChanged},
    Sign{"Host key verification failed", Kind::KeyUnknown},
    Sign{"Permission denied", Kind::NotLetIn},
    Sign{"Too many authentication failures", Kind::NotLetIn},
    Sign{"Could not resolve hostname", Kind::NoSuchHost},
    Sign{"Address already in use", Kind::PortTaken},
    Sign{"cannot listen to port", Kind::PortTaken},
    Sign{"Bad configuration option", Kind::Configuration},
    Sign{"Bad owner or permissions", Kind::Configuration},
    Sign{"terminating, ", Kind::Configuration},
    Sign{"Connection refused", Kind::NotReached},
    Sign{"timed out", Kind::NotReached},
    Sign{"No route to host", Kind::NotReached},
    Sign{"Network is unreachable", Kind::NotReached},
    Sign{"Connection closed", Kind::NotReached},
    Sign{"Connection reset", Kind::NotReached},
};

Message problemOf(Kind kind)
{
    switch (kind) {
    case Kind::KeyChanged:
        return messages::sshKeyChanged();
    case Kind::KeyUnknown:
        return messages::sshKeyUnknown();
    case Kind::NotLetIn:
        return messages::sshNotLetIn();
    case Kind::NoSuchHost:
        return messages::sshNoSuchHost();
    case Kind::NotReached:
        return messages::sshNotReached();
    case Kind::PortTaken:
        return messages::sshPortTaken();
    case Kind::Configuration:
        return messages::sshConfigurationBad();
    }
    return {};
}

Message remedyOf(Kind kind, const SshTarget &target)
{
    switch (kind) {
    case Kind::KeyChanged:
        return messages::askAboutKey(target.port.empty() ? target.host
                                                         : fmt::format("[{}]:{}", target.host, target.port));
    case Kind::KeyUnknown:
        return messages::confirmKey(sshCommand(target));
    case Kind::NotLetIn:
        return messages::giveSshKey(sshCommand(target));
    case Kind::NoSuchHost:
        return messages::checkSshHost();
    case Kind::NotReached:
        return messages::checkSshServer();
    case Kind::PortTaken:
        return messages::runAgain();
    case Kind::Configuration:
        return messages::checkSshConfiguration();
    }
    return {};
}

//! Without the lines that only decorate, and without what could move a cursor.
std::string shown(std::string_view written)
{
    std::string text;
    while (!written.empty()) {
        const auto end = written.find('\n');
        auto line = written.substr(0, end);
        written = end == std::string_view::npos ? std::string_view() : written.substr(end + 1);
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (line.find_first_not_of("@ ") == std::string_view::npos)
            continue;
        text += text.empty() ? "" : "\n";
        text += line;
    }
    return printable(text, LineBreaks::Kept);
}

} // namespace

Error sshNotInstalled()
{
    return {.code = Error::Code::Unsupported,
            .subject = "SSH",
            .problem = messages::sshNotInstalled(),
            .remedies = {messages::installSsh()}};
}

Error sshFailure(const SshTarget &target, std::string_view written)
{
    Error error{.code = Error::Code::Connection, .subject = "SSH " + printSshTarget(target), .detail = shown(written)};
    const auto *found = std::ranges::find_if(signs, [written](const Sign &sign) {
        return written.find(sign.words) != std::string_view::npos;
    });
    error.problem = found == signs.end() ? messages::sshEnded() : problemOf(found->kind);
    error.remedies.push_back(found == signs.end() ? messages::trySsh(sshCommand(target))
                                                  : remedyOf(found->kind, target));
    return error;
}

bool isPortTaken(std::string_view written)
{
    return written.find("Address already in use") != std::string_view::npos
        || written.find("cannot listen to port") != std::string_view::npos;
}

std::string refusedBeyond(std::string_view written)
{
    const auto last = written.rfind("open failed: ");
    if (last == std::string_view::npos)
        return {};
    const auto start = written.rfind('\n', last);
    auto line = written.substr(start == std::string_view::npos ? 0 : start + 1);
    return shown(line.substr(0, line.find('\n')));
}

} // namespace espalier::pg

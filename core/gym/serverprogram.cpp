// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/serverprogram.h"

#include "core/base/messages.h"
#include "core/gym/messages.h"

#include <array>
#include <poll.h>
#include <pwd.h>
#include <unistd.h>

namespace espalier::gym {

namespace {

//! False where it was told to end because progress said stop.
bool readUntilEnd(Process &process, std::string &output, const Progress &progress)
{
    constexpr std::size_t most = 65'536;
    while (!process.hasEnded()) {
        pollfd wait{.fd = process.output(), .events = POLLIN, .revents = 0};
        poll(&wait, 1, 20);
        const auto text = process.read();
        output.append(text, 0, most - output.size());
        if (!process.hasEnded() && progress.isCancelled()) {
            process.terminate();
            return false;
        }
    }
    return true;
}

} // namespace

Account serverAccount()
{
    if (geteuid() != 0)
        return {.name = {}, .user = geteuid(), .group = getegid(), .isOther = false};
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    for (const char *name : {"postgres", "nobody"}) {
        if (getpwnam_r(name, &entry, buffer.data(), buffer.size(), &found) == 0 && found != nullptr)
            return {.name = name, .user = entry.pw_uid, .group = entry.pw_gid, .isOther = true};
    }
    constexpr uid_t overflowUser = 65'534;
    return {.name = "nobody", .user = overflowUser, .group = overflowUser, .isOther = true};
}

Result<Outcome> run(const Command &command, Progress &progress)
{
    auto process =
        Process::start({.program = command.program,
                        .arguments = command.arguments,
                        .input = {},
                        .environment = std::vector<std::string>{"PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C",
                                                                "TZ=UTC", "HOME=" + command.folder.string()},
                        .folder = command.folder,
                        .account = command.account,
                        .hasOwnSession = true,
                        .tellsErrors = true});
    if (!process) {
        return Failure(Error{.code = Error::Code::Io,
                             .subject = command.program.string(),
                             .problem = messages::programNotStarted(),
                             .detail = process.error().detail,
                             .remedies = {messages::checkMayRun(command.account.name, command.folder.string())}});
    }
    Outcome outcome;
    const bool isComplete = readUntilEnd(*process, outcome.output, progress);
    outcome.exitCode = process->wait();
    if (!isComplete)
        return Failure(Error{.code = Error::Code::Cancelled, .subject = {}, .problem = espalier::messages::stopped()});
    return outcome;
}

} // namespace espalier::gym

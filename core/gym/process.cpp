// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/process.h"

#include "core/gym/messages.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <pwd.h>
#include <sys/wait.h>
#include <unistd.h>

namespace espalier::gym {

namespace {

constexpr int cannotStart = 127;

Error processError(const Command &command, Message problem)
{
    return {.code = Error::Code::Io,
            .subject = command.program.string(),
            .problem = std::move(problem),
            .detail = std::strerror(errno)}; // NOLINT(concurrency-mt-unsafe)
}

std::vector<char *> pointersTo(std::vector<std::string> &texts)
{
    std::vector<char *> result;
    result.reserve(texts.size() + 1);
    for (auto &text : texts)
        result.push_back(text.data());
    result.push_back(nullptr);
    return result;
}

//! What happens between fork and exec: only calls that are safe there, on memory that was made ready before.
struct Image
{
    const char *program = nullptr;
    const char *folder = nullptr;
    char *const *arguments = nullptr;
    char *const *environment = nullptr;
    Account account;
    int output = -1;
};

[[noreturn]] void become(const Image &image)
{
    setsid();
    const int nothing = open("/dev/null", O_RDWR); // NOLINT(hicpp-vararg)
    dup2(nothing, STDIN_FILENO);
    dup2(image.output, STDOUT_FILENO);
    dup2(image.output, STDERR_FILENO);
    constexpr int highest = 1024;
    for (int file = STDERR_FILENO + 1; file < highest; ++file)
        close(file);
    const bool isReady = !image.account.isOther
        || (setgroups(0, nullptr) == 0 && setgid(image.account.group) == 0 && setuid(image.account.user) == 0);
    if (isReady && chdir(image.folder) == 0)
        execve(image.program, image.arguments, image.environment);
    _exit(cannotStart);
}

//! Reads what is there within 20 ms; false at the end of the stream.
bool readSome(int file, std::string &output)
{
    constexpr std::size_t most = 65'536;
    pollfd wait{.fd = file, .events = POLLIN, .revents = 0};
    if (poll(&wait, 1, 20) <= 0)
        return true;
    std::array<char, 4096> buffer{};
    const auto length = read(file, buffer.data(), buffer.size());
    if (length <= 0)
        return length < 0 && errno == EINTR;
    if (output.size() < most)
        output.append(buffer.data(), static_cast<std::size_t>(length));
    return true;
}

//! False where it was killed because progress said stop.
bool readUntilEnd(int file, pid_t child, std::string &output, const Progress &progress)
{
    while (readSome(file, output)) {
        if (progress.isCancelled()) {
            kill(-child, SIGTERM);
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
    std::vector<std::string> arguments{command.program.string()};
    arguments.insert(arguments.end(), command.arguments.begin(), command.arguments.end());
    std::vector<std::string> environment{"PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C", "TZ=UTC",
                                         "HOME=" + command.folder.string()};
    const auto argumentPointers = pointersTo(arguments);
    const auto environmentPointers = pointersTo(environment);
    const auto folder = command.folder.string();

    std::array<int, 2> pipe{};
    if (pipe2(pipe.data(), O_CLOEXEC) != 0)
        return Failure(processError(command, messages::noPipe()));
    const Image image{.program = arguments.front().c_str(),
                      .folder = folder.c_str(),
                      .arguments = argumentPointers.data(),
                      .environment = environmentPointers.data(),
                      .account = command.account,
                      .output = pipe[1]};
    const pid_t child = fork();
    if (child == 0)
        become(image);
    close(pipe[1]);
    if (child < 0) {
        close(pipe[0]);
        return Failure(processError(command, messages::noProcess()));
    }
    Outcome outcome;
    const bool isComplete = readUntilEnd(pipe[0], child, outcome.output, progress);
    close(pipe[0]);
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    if (!isComplete)
        return Failure(Error{.code = Error::Code::Cancelled, .subject = {}, .problem = espalier::messages::stopped()});
    outcome.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    if (outcome.exitCode == cannotStart && outcome.output.empty()) {
        return Failure(Error{.code = Error::Code::Io,
                             .subject = command.program.string(),
                             .problem = messages::programNotStarted(),
                             .remedies = {messages::checkMayRun(command.account.name, folder)}});
    }
    return outcome;
}

} // namespace espalier::gym

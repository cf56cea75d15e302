// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/process.h"

#include "core/training/messages.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>
#include <utility>

extern char **environ; // NOLINT(readability-redundant-declaration): POSIX wants it declared by who uses it

namespace espalier::training {

namespace {

Failure cannotStart(const std::filesystem::path &program, int code)
{
    return Failure(Error{.code = Error::Code::Io,
                         .subject = program.string(),
                         .problem = messages::cannotStart(),
                         .detail = std::generic_category().message(code),
                         .remedies = {messages::installWorker()}});
}

//! The text in a nameless file, so that the child can read it however slowly, and we never wait for it.
int fileWith(const std::string &text)
{
    const int file = memfd_create("espalier-job", MFD_CLOEXEC);
    if (file < 0 || write(file, text.data(), text.size()) != static_cast<ssize_t>(text.size())) {
        close(file);
        return -1;
    }
    lseek(file, 0, SEEK_SET);
    return file;
}

} // namespace

Result<Process> Process::start(const std::filesystem::path &program, const std::vector<std::string> &arguments,
                               const std::string &input)
{
    const int file = fileWith(input);
    std::array<int, 2> ends{};
    if (file < 0 || pipe2(ends.data(), O_CLOEXEC) != 0) {
        const auto code = errno;
        close(file);
        return cannotStart(program, code);
    }
    posix_spawn_file_actions_t actions{};
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, file, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    auto text = std::vector{program.string()};
    text.insert(text.end(), arguments.begin(), arguments.end());
    std::vector<char *> pointers;
    pointers.reserve(text.size() + 1);
    for (auto &argument : text)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    pid_t pid = -1;
    const int code = posix_spawn(&pid, program.c_str(), &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(file);
    close(ends[1]);
    if (code != 0) {
        close(ends[0]);
        return cannotStart(program, code);
    }
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    return Process(pid, ends[0]);
}

Process::Process(Process &&other) noexcept
    : m_pid(std::exchange(other.m_pid, -1))
    , m_output(std::exchange(other.m_output, -1))
    , m_partial(std::move(other.m_partial))
{ }

Process &Process::operator=(Process &&other) noexcept
{
    std::swap(m_pid, other.m_pid);
    std::swap(m_output, other.m_output);
    std::swap(m_partial, other.m_partial);
    return *this;
}

Process::~Process()
{
    kill();
    if (m_output >= 0)
        close(m_output);
}

std::vector<std::string> Process::readLines()
{
    std::array<char, 4096> buffer{};
    ssize_t count = 0;
    while (m_output >= 0 && (count = read(m_output, buffer.data(), buffer.size())) > 0)
        m_partial.append(buffer.data(), static_cast<std::size_t>(count));
    if (m_output >= 0 && count == 0) {
        close(m_output);
        m_output = -1;
    }
    std::vector<std::string> lines;
    for (auto end = m_partial.find('\n'); end != std::string::npos; end = m_partial.find('\n')) {
        lines.push_back(m_partial.substr(0, end));
        m_partial.erase(0, end + 1);
    }
    return lines;
}

int Process::wait()
{
    int status = 0;
    if (m_pid < 0 || waitpid(std::exchange(m_pid, -1), &status, 0) < 0)
        return 128;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void Process::kill()
{
    if (m_pid < 0)
        return;
    ::kill(m_pid, SIGKILL);
    wait();
}

} // namespace espalier::training

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/tunnel.h"

#include "core/base/messages.h"
#include "core/base/process.h"
#include "core/pg/messages.h"
#include "core/pg/sshfailure.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <fmt/format.h>
#include <netinet/in.h>
#include <optional>
#include <poll.h>
#include <random>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <utility>
#include <vector>

namespace espalier::pg {

namespace {

//! How long, and how often, it is waited for what is on its way.
constexpr std::chrono::milliseconds slice{20};
constexpr int looks = 10;

//! No server can guess what it would have to say to seem ready.
std::string readyWord()
{
    std::random_device random;
    return fmt::format("ready-{:08x}{:08x}{:08x}", random(), random(), random());
}

//! One that nobody has now; 0 where there is none.
int freePort()
{
    const int file = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *general = reinterpret_cast<sockaddr *>(&address); // NOLINT: the interface of sockets
    const bool isFound = file >= 0 && bind(file, general, length) == 0 && getsockname(file, general, &length) == 0;
    if (file >= 0)
        close(file);
    return isFound ? ntohs(address.sin_port) : 0;
}

std::vector<std::string> argumentsFor(const Forward &forward, int port, const std::string &ready)
{
    const auto to = forward.host.starts_with("/") ? fmt::format("{}/.s.PGSQL.{}", forward.host, forward.port)
                                                  : fmt::format("[{}]:{}", forward.host, forward.port);
    std::vector<std::string> arguments{"-N", "-T", "-x", "-a", "-L", fmt::format("127.0.0.1:{}:{}", port, to)};
    // It never asks, tells by its end that it cannot forward, and notices a dead link. A connection that is shared with
    // other ssh would outlive this one, and runs no command when the way is ready.
    for (const char *option :
         {"BatchMode=yes", "ExitOnForwardFailure=yes", "ConnectTimeout=10", "ServerAliveInterval=15",
          "ServerAliveCountMax=3", "ControlPath=none", "ControlMaster=no", "ForkAfterAuthentication=no",
          "RemoteCommand=none", "PermitLocalCommand=yes"}) {
        arguments.emplace_back("-o");
        arguments.emplace_back(option);
    }
    arguments.emplace_back("-o");
    arguments.push_back("LocalCommand=echo " + ready);
    const auto &through = forward.through;
    if (!through.user.empty()) {
        arguments.emplace_back("-l");
        arguments.push_back(through.user);
    }
    if (!through.port.empty()) {
        arguments.emplace_back("-p");
        arguments.push_back(through.port);
    }
    arguments.emplace_back("--");
    arguments.push_back(through.host);
    return arguments;
}

} // namespace

//! One process from its start to its end, and who waits for it.
class Tunnel::Run
{
public:
    explicit Run(Forward forward)
        : m_forward(std::move(forward))
        , m_wake(eventfd(0, EFD_CLOEXEC))
        , m_keeper([this] {
            keep();
        })
    { }
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;
    ~Run()
    {
        const std::uint64_t one = 1;
        [[maybe_unused]] const auto told = write(m_wake, &one, sizeof one);
        m_keeper.join();
        close(m_wake);
    }

    bool hasEnded()
    {
        const std::lock_guard guard(m_mutex);
        return m_phase == Phase::Ended;
    }

    //! Nothing while it is on its way.
    std::optional<Result<int>> awaited(std::chrono::milliseconds most)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, most, [this] {
            return m_phase != Phase::Starting;
        });
        switch (m_phase) {
        case Phase::Starting:
            return std::nullopt;
        case Phase::Ready:
            return Result<int>(m_port);
        case Phase::Ended:
            break;
        }
        return Result<int>(Failure(m_error));
    }

    //! Is told, and forgotten with it.
    std::string takeRefused()
    {
        const std::lock_guard guard(m_mutex);
        auto text = refusedBeyond(m_written);
        if (!text.empty())
            m_written.clear();
        return text;
    }

    //! What ssh wrote.
    std::string written()
    {
        const std::lock_guard guard(m_mutex);
        return m_written;
    }

private:
    enum class Phase
    {
        Starting,
        Ready,
        Ended
    };

    void enter(Phase phase, Error error = {})
    {
        {
            const std::lock_guard guard(m_mutex);
            m_phase = phase;
            m_error = std::move(error);
        }
        m_changed.notify_all();
    }

    void keep()
    {
        const auto program = sshProgram();
        if (program.empty()) {
            enter(Phase::Ended, sshNotInstalled());
            return;
        }
        const int port = freePort();
        const auto ready = readyWord();
        // What ends with us ends with the thread that started it: this one.
        auto process = Process::start({.program = program,
                                       .arguments = argumentsFor(m_forward, port, ready),
                                       .input = {},
                                       .hasOwnSession = true,
                                       .tellsErrors = true,
                                       .endsWithUs = true});
        if (!process) {
            auto error = sshNotInstalled();
            error.detail = process.error().detail;
            enter(Phase::Ended, std::move(error));
            return;
        }
        {
            const std::lock_guard guard(m_mutex);
            m_port = port;
        }
        watch(*process, ready);
        enter(Phase::Ended, sshFailure(m_forward.through, written()));
    }

    //! Until it ends, or is to end. It closes its output early; its errors stay open as long as it is there.
    void watch(Process &process, const std::string &ready)
    {
        while (!process.hasEnded()) {
            std::array waits{pollfd{.fd = process.output(), .events = POLLIN, .revents = 0},
                             pollfd{.fd = m_wake, .events = POLLIN, .revents = 0}};
            if (poll(waits.data(), waits.size(), -1) < 0 && errno != EINTR)
                break;
            if (waits[1].revents != 0)
                break;
            for (const auto &line : process.readLines()) {
                if (line == ready)
                    enter(Phase::Ready);
                else
                    note(line);
            }
        }
        process.kill();
    }

    //! The latest of it: it may run for weeks.
    void note(const std::string &line)
    {
        constexpr std::size_t most = 1U << 14U;
        const std::lock_guard guard(m_mutex);
        m_written += line + "\n";
        if (m_written.size() > most)
            m_written.erase(0, m_written.size() - most);
    }

    Forward m_forward;
    int m_wake = -1;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Phase m_phase = Phase::Starting;
    int m_port = 0;
    Error m_error;
    std::string m_written;
    std::thread m_keeper; //!< last: it uses all of these
};

Tunnel::Tunnel(Forward forward)
    : m_forward(std::move(forward))
{ }

Tunnel::~Tunnel() = default;

Result<int> Tunnel::port(Progress &progress)
{
    constexpr int attempts = 3;
    for (int attempt = 1;; ++attempt) {
        std::shared_ptr<Run> run;
        {
            const std::lock_guard guard(m_mutex);
            if (!m_run || m_run->hasEnded())
                m_run = std::make_shared<Run>(m_forward);
            run = m_run;
        }
        progress.report(-1, messages::openingTunnel(printSshTarget(m_forward.through)));
        auto outcome = run->awaited(slice);
        while (!outcome) {
            if (progress.isCancelled()) {
                return Failure(
                    Error{.code = Error::Code::Cancelled, .subject = {}, .problem = espalier::messages::stopped()});
            }
            outcome = run->awaited(slice);
        }
        if (*outcome || attempt == attempts || !isPortTaken(run->written()))
            return std::move(*outcome);
    }
}

std::shared_ptr<Tunnel::Run> Tunnel::run() const
{
    const std::lock_guard guard(m_mutex);
    return m_run;
}

std::string Tunnel::refused() const
{
    const auto now = run();
    for (int look = 0; now && look < looks; ++look) {
        if (auto text = now->takeRefused(); !text.empty())
            return text;
        std::this_thread::sleep_for(slice);
    }
    return {};
}

bool Tunnel::isDown() const
{
    const auto now = run();
    for (int look = 0; now && look < looks; ++look) {
        if (now->hasEnded())
            return true;
        std::this_thread::sleep_for(slice);
    }
    return false;
}

} // namespace espalier::pg

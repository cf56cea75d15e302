// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <grp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>
#include <utility>

extern char **environ; // NOLINT(readability-redundant-declaration): POSIX wants it declared by who uses it

namespace espalier {

namespace {

//! Where the child tells why it cannot become the program.
constexpr int complaintFile = STDERR_FILENO + 1;

Failure cannotStart(const Launch &launch, int code)
{
    return Failure(Error{
        .code = Error::Code::Io, .subject = launch.program.string(), .detail = std::generic_category().message(code)});
}

//! A file that is closed when it goes out of scope.
class File
{
public:
    explicit File(int file = -1)
        : m_file(file)
    { }
    File(const File &) = delete;
    File &operator=(const File &) = delete;
    File(File &&other) noexcept
        : m_file(std::exchange(other.m_file, -1))
    { }
    File &operator=(File &&other) noexcept
    {
        std::swap(m_file, other.m_file);
        return *this;
    }
    ~File() { close(); }

    int get() const { return m_file; }
    bool isOpen() const { return m_file >= 0; }
    int release() { return std::exchange(m_file, -1); }
    void close()
    {
        if (m_file >= 0)
            ::close(std::exchange(m_file, -1));
    }

private:
    int m_file = -1;
};

struct Pipe
{
    File reading;
    File writing;
};

Pipe makePipe()
{
    std::array<int, 2> ends{-1, -1};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        return {File(), File()};
    return {File(ends[0]), File(ends[1])};
}

//! The text in a nameless file, so that the child can read it however slowly, and we never wait for it.
File fileWith(const std::string &text)
{
    if (text.empty())
        return File(open("/dev/null", O_RDONLY | O_CLOEXEC)); // NOLINT(hicpp-vararg)
    File file(memfd_create("espalier-input", MFD_CLOEXEC));
    if (!file.isOpen() || write(file.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        return File();
    lseek(file.get(), 0, SEEK_SET);
    return file;
}

//! Made anew, its owner's alone.
File emptyFile(const std::filesystem::path &path)
{
    constexpr mode_t own = S_IRUSR | S_IWUSR;
    return File(open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, own)); // NOLINT(hicpp-vararg)
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
    const Account *account = nullptr;
    int input = -1;
    int output = -1;
    int errors = -1; //!< none: where ours go, or where the output goes
    int complaint = -1;
    bool hasOwnSession = false;
    bool tellsErrors = false;
    bool endsWithUs = false;
    pid_t parent = -1;
};

//! Our standard files may be closed, so that those of the child stand in their places: first all are put aside.
bool takeFiles(Image &image)
{
    for (int *file : {&image.input, &image.output, &image.complaint})
        *file = fcntl(*file, F_DUPFD_CLOEXEC, complaintFile + 1); // NOLINT(hicpp-vararg)
    if (image.errors >= 0)
        image.errors = fcntl(image.errors, F_DUPFD_CLOEXEC, complaintFile + 1); // NOLINT(hicpp-vararg)
    const int errors = image.tellsErrors ? image.output : image.errors;
    const bool areTaken = dup2(image.input, STDIN_FILENO) >= 0 && dup2(image.output, STDOUT_FILENO) >= 0
        && (errors < 0 || dup2(errors, STDERR_FILENO) >= 0);
    if (!areTaken || dup3(image.complaint, complaintFile, O_CLOEXEC) < 0)
        return false;
    image.complaint = complaintFile;
    constexpr int highest = 1024; // where the kernel is older than the call
    if (close_range(complaintFile + 1, ~0U, 0) != 0) {
        for (int file = complaintFile + 1; file < highest; ++file)
            close(file);
    }
    return true;
}

bool stepDown(const Account &account)
{
    return !account.isOther || (setgroups(0, nullptr) == 0 && setgid(account.group) == 0 && setuid(account.user) == 0);
}

//! False where the parent has ended before it could be watched.
bool followsParent(const Image &image)
{
    return !image.endsWithUs
        || (prctl(PR_SET_PDEATHSIG, SIGTERM) == 0 && getppid() == image.parent); // NOLINT(hicpp-vararg)
}

[[noreturn]] void become(Image image)
{
    if (image.hasOwnSession)
        setsid();
    const bool isReady = takeFiles(image) && stepDown(*image.account) && followsParent(image)
        && (image.folder == nullptr || chdir(image.folder) == 0);
    if (isReady)
        execve(image.program, image.arguments, image.environment);
    const int code = errno;
    [[maybe_unused]] const auto told = write(image.complaint, &code, sizeof code);
    constexpr int cannotExecute = 127;
    _exit(cannotExecute);
}

//! Why the child could not become the program; 0 where it did.
int complaintIn(const File &file)
{
    int code = 0;
    ssize_t length = 0;
    do
        length = ::read(file.get(), &code, sizeof code);
    while (length < 0 && errno == EINTR);
    return length == sizeof code ? code : 0;
}

int waitFor(pid_t pid)
{
    int status = 0;
    pid_t ended = 0;
    do
        ended = waitpid(pid, &status, 0);
    while (ended < 0 && errno == EINTR);
    if (ended < 0)
        return 128;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

Result<Process> Process::start(const Launch &launch)
{
    std::vector<std::string> arguments{launch.program.string()};
    arguments.insert(arguments.end(), launch.arguments.begin(), launch.arguments.end());
    auto environment = launch.environment.value_or(std::vector<std::string>());
    const auto argumentPointers = pointersTo(arguments);
    const auto environmentPointers = pointersTo(environment);
    const auto folder = launch.folder.string();

    const auto input = fileWith(launch.input);
    const auto errors = launch.errors.empty() ? File() : emptyFile(launch.errors);
    if (!launch.errors.empty() && !errors.isOpen())
        return cannotStart(launch, errno);
    auto output = makePipe();
    auto complaint = makePipe();
    if (!input.isOpen() || !output.reading.isOpen() || !complaint.reading.isOpen())
        return cannotStart(launch, errno);
    const Image image{.program = arguments.front().c_str(),
                      .folder = folder.empty() ? nullptr : folder.c_str(),
                      .arguments = argumentPointers.data(),
                      .environment = launch.environment ? environmentPointers.data() : environ,
                      .account = &launch.account,
                      .input = input.get(),
                      .output = output.writing.get(),
                      .errors = errors.get(),
                      .complaint = complaint.writing.get(),
                      .hasOwnSession = launch.hasOwnSession,
                      .tellsErrors = launch.tellsErrors,
                      .endsWithUs = launch.endsWithUs,
                      .parent = getpid()};
    const pid_t pid = fork();
    if (pid == 0)
        become(image);
    if (pid < 0)
        return cannotStart(launch, errno);
    output.writing.close();
    complaint.writing.close();
    if (const int code = complaintIn(complaint.reading); code != 0) {
        waitFor(pid);
        return cannotStart(launch, code);
    }
    fcntl(output.reading.get(), F_SETFL, O_NONBLOCK); // NOLINT(hicpp-vararg)
    return Process(pid, output.reading.release(), launch.hasOwnSession);
}

Process::Process(Process &&other) noexcept
    : m_pid(std::exchange(other.m_pid, -1))
    , m_output(std::exchange(other.m_output, -1))
    , m_hasOwnSession(other.m_hasOwnSession)
    , m_partial(std::move(other.m_partial))
{ }

Process &Process::operator=(Process &&other) noexcept
{
    std::swap(m_pid, other.m_pid);
    std::swap(m_output, other.m_output);
    std::swap(m_hasOwnSession, other.m_hasOwnSession);
    std::swap(m_partial, other.m_partial);
    return *this;
}

Process::~Process()
{
    kill();
    if (m_output >= 0)
        close(m_output);
}

std::string Process::read()
{
    std::string text;
    std::array<char, 4096> buffer{};
    ssize_t count = 0;
    while (m_output >= 0 && (count = ::read(m_output, buffer.data(), buffer.size())) > 0)
        text.append(buffer.data(), static_cast<std::size_t>(count));
    if (m_output >= 0 && count == 0) {
        close(m_output);
        m_output = -1;
    }
    return text;
}

std::vector<std::string> Process::readLines()
{
    m_partial += read();
    std::vector<std::string> lines;
    for (auto end = m_partial.find('\n'); end != std::string::npos; end = m_partial.find('\n')) {
        lines.push_back(m_partial.substr(0, end));
        m_partial.erase(0, end + 1);
    }
    return lines;
}

int Process::wait()
{
    return m_pid < 0 ? 128 : waitFor(std::exchange(m_pid, -1));
}

void Process::terminate() const
{
    signal(SIGTERM);
}

void Process::kill()
{
    if (m_pid < 0)
        return;
    signal(SIGKILL);
    wait();
}

void Process::signal(int number) const
{
    if (m_pid >= 0)
        ::kill(m_hasOwnSession ? -m_pid : m_pid, number);
}

} // namespace espalier

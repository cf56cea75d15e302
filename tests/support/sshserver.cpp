// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sshserver.h"

#include "tests/support/required.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <arpa/inet.h>
#include <fstream>
#include <netinet/in.h>
#include <poll.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace espalier::tests {

namespace {

namespace fs = std::filesystem;

constexpr const char *program = "/usr/sbin/sshd";

//! Us, or where we are root one who is not.
Account unprivileged()
{
    const auto *entry = geteuid() == 0 ? getpwnam("postgres") : getpwuid(geteuid()); // NOLINT(concurrency-mt-unsafe)
    if (entry == nullptr)
        return {};
    return {.name = entry->pw_name, .user = entry->pw_uid, .group = entry->pw_gid, .isOther = geteuid() == 0};
}

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

bool answers(int port)
{
    const int file = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto address = loopback(port);
    const bool isThere = connect(file, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0; // NOLINT
    close(file);
    return isThere;
}

QByteArray commandLine(const QString &id)
{
    QFile file(QStringLiteral("/proc/%1/cmdline").arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace('\0', ' ') : QByteArray();
}

QStringList processIds()
{
    QStringList ids;
    for (const auto &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        if (name.toInt() > 0)
            ids.append(name);
    }
    return ids;
}

} // namespace

int freePort()
{
    const int file = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    auto address = loopback(0);
    socklen_t length = sizeof address;
    auto *general = reinterpret_cast<sockaddr *>(&address); // NOLINT
    if (bind(file, general, length) != 0 || getsockname(file, general, &length) != 0)
        qFatal("no free port");
    close(file);
    return ntohs(address.sin_port);
}

QStringList commandLinesWith(const QByteArray &text)
{
    QStringList found;
    for (const auto &id : processIds()) {
        if (const auto line = commandLine(id); line.contains(text))
            found.append(QString::fromLocal8Bit(line));
    }
    return found;
}

QList<int> childrenWith(const QByteArray &text)
{
    QList<int> found;
    for (const auto &id : processIds()) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(id));
        if (!commandLine(id).contains(text) || !file.open(QIODevice::ReadOnly))
            continue;
        const auto facts = file.readAll();
        const auto parent = facts.mid(facts.lastIndexOf(')') + 2).split(' ').value(1).toInt();
        if (parent == getpid())
            found.append(id.toInt());
    }
    return found;
}

QString SshServer::missing()
{
    if (!fs::exists(program))
        return QStringLiteral("no SSH server is installed (openssh-server)");
    return unprivileged().name.empty() ? QStringLiteral("no unprivileged user can run an SSH server") : QString();
}

SshServer::SshServer()
    : m_account(unprivileged())
    , m_port(freePort())
{
    std::string folder = (fs::temp_directory_path() / "espalier-sshd-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr)
        qFatal("no temporary folder");
    m_folder = folder;
    fs::permissions(m_folder, fs::perms::owner_all | fs::perms::group_exec | fs::perms::others_exec);
    for (const auto *key : {"host", "user"}) {
        if (QProcess::execute(QStringLiteral("ssh-keygen"),
                              {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                               QStringLiteral("-N"), QString(), QStringLiteral("-f"),
                               QString::fromStdString((m_folder / key).string())})
            != 0)
            qFatal("ssh-keygen");
    }
    const auto at = [this](const char *name) {
        return (m_folder / name).string();
    };
    write("sshd_config",
          "Port " + std::to_string(m_port) + "\nListenAddress 127.0.0.1\nHostKey " + at("host")
              + "\nAuthorizedKeysFile " + at("user.pub")
              + "\nPidFile none\nUsePAM no\nStrictModes no\nPasswordAuthentication no\n"
                "KbdInteractiveAuthentication no\n");
    write("config",
          "Host *\n  IdentityFile " + at("user") + "\n  IdentitiesOnly yes\n  UserKnownHostsFile " + at("known")
              + "\n  GlobalKnownHostsFile /dev/null\n");
    write("ssh", "#!/bin/sh\nexec ssh -F " + at("config") + " \"$@\"\n", true);
    if (m_account.isOther && chown(at("host").c_str(), m_account.user, m_account.group) != 0)
        qFatal("chown");
    qputenv("ESPALIER_SSH", QByteArray::fromStdString(at("ssh")));
    start();
}

SshServer::~SshServer()
{
    stop();
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

void SshServer::write(const std::string &name, const std::string &text, bool isProgram) const
{
    const auto file = m_folder / name;
    std::ofstream(file) << text;
    if (isProgram)
        fs::permissions(file, fs::perms::owner_exec, fs::perm_options::add);
}

void SshServer::start()
{
    m_process = required(Process::start({.program = program,
                                         .arguments = {"-D", "-e", "-f", (m_folder / "sshd_config").string()},
                                         .input = {},
                                         .folder = "/",
                                         .account = m_account,
                                         .hasOwnSession = true,
                                         .errors = m_folder / "log"}));
    QElapsedTimer timer;
    constexpr int most = 10'000;
    for (timer.start(); !answers(m_port);) {
        if (timer.elapsed() > most)
            qFatal("the SSH server does not start");
        QThread::msleep(20);
    }
}

void SshServer::stop()
{
    m_process.reset();
}

void SshServer::makeKnown()
{
    std::ifstream key(m_folder / "host.pub");
    std::string line;
    std::getline(key, line);
    write("known", "[127.0.0.1]:" + std::to_string(m_port) + " " + line + "\n");
}

std::string SshServer::target() const
{
    return m_account.name + "@127.0.0.1:" + std::to_string(m_port);
}

} // namespace espalier::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/process.h"

#include <QString>

#include <filesystem>
#include <optional>
#include <string>

namespace espalier::tests {

//! An SSH server of the test's own on a port of this computer, as an unprivileged user who is let in by a key; and a configuration of ssh that
//! knows nothing else, in ESPALIER_SSH. Ends when destroyed.
class SshServer
{
public:
    //! Why there can be none; empty where there can.
    static QString missing();

    SshServer();
    SshServer(const SshServer &) = delete;
    SshServer &operator=(const SshServer &) = delete;
    ~SshServer();

    void start();
    void stop();
    //! The server's key becomes a known one.
    void makeKnown();
    //! "postgres@127.0.0.1:40123".
    std::string target() const;
    const std::string &user() const { return m_account.name; }
    int port() const { return m_port; }
    const std::filesystem::path &folder() const { return m_folder; }

private:
    void write(const std::string &name, const std::string &text, bool isProgram = false) const;

    Account m_account;
    std::filesystem::path m_folder;
    int m_port = 0;
    std::optional<Process> m_process;
};

//! A port that nobody listens on.
int freePort();
//! The command lines of all processes that hold the text; in none may a password stand.
QStringList commandLinesWith(const QByteArray &text);
//! Ids of our own children whose command lines hold the text.
QList<int> childrenWith(const QByteArray &text);

} // namespace espalier::tests

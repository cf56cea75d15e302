// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace espalier {

//! Who a program runs as.
struct Account
{
    std::string name;
    uid_t user = 0;
    gid_t group = 0;
    bool isOther = false; //!< not who we are: we are root and step down
};

//! A program that is to be started.
struct Launch
{
    std::filesystem::path program;
    std::vector<std::string> arguments;
    std::string input; //!< on its standard input; it may read it however slowly
    std::optional<std::vector<std::string>> environment; //!< "NAME=value"; ours where there is none
    std::filesystem::path folder; //!< where it runs; where we do if it is empty
    Account account;
    bool hasOwnSession = false; //!< no terminal, and what it starts ends with it when it is told to
    bool tellsErrors = false; //!< its standard error comes with its output, instead of going where ours goes
    std::filesystem::path errors = {}; //!< else a file, made anew, that its standard error goes to
    bool endsWithUs = false; //!< it is told to end when the thread that starts it ends, however this program does
};

//! A child process whose standard output is read; of our other files it inherits none. Killed when destroyed.
class Process
{
public:
    //! Errors: Io with the program and the system's words.
    static Result<Process> start(const Launch &launch);

    Process(Process &&other) noexcept;
    Process &operator=(Process &&other) noexcept;
    ~Process();

    int output() const { return m_output; } //!< to be polled; -1 once it has ended
    //! What is there, without waiting.
    std::string read();
    //! Reads what is there without waiting; complete lines, without their ends.
    std::vector<std::string> readLines();
    //! True once the output is closed.
    bool hasEnded() const { return m_output < 0; }
    //! Waits for the end after the output was closed. 0 .. 255, or 128 + signal.
    int wait();
    //! Asks it to end, and where it has a session all that is of it.
    void terminate() const;
    void kill();

private:
    Process(pid_t pid, int output, bool hasOwnSession)
        : m_pid(pid)
        , m_output(output)
        , m_hasOwnSession(hasOwnSession)
    { }
    void signal(int number) const;

    pid_t m_pid = -1;
    int m_output = -1;
    bool m_hasOwnSession = false;
    std::string m_partial;
};

} // namespace espalier

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace espalier::training {

//! A child process with text on its standard input and lines on its standard output. Killed when destroyed.
class Process
{
public:
    static Result<Process> start(const std::filesystem::path &program, const std::vector<std::string> &arguments,
                                 const std::string &input);

    Process(Process &&other) noexcept;
    Process &operator=(Process &&other) noexcept;
    ~Process();

    int output() const { return m_output; } //!< to be polled; -1 once it has ended
    //! Reads what is there without waiting; complete lines, without their ends.
    std::vector<std::string> readLines();
    //! True once the output is closed.
    bool hasEnded() const { return m_output < 0; }
    //! Waits for the end after the output was closed. 0 .. 255, or 128 + signal.
    int wait();
    void kill();

private:
    Process(pid_t pid, int output)
        : m_pid(pid)
        , m_output(output)
    { }

    pid_t m_pid = -1;
    int m_output = -1;
    std::string m_partial;
};

} // namespace espalier::training

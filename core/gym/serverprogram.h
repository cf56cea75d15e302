// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/process.h"
#include "core/base/progress.h"
#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace espalier::gym {

//! Ourselves; as root "postgres", or else "nobody".
Account serverAccount();

struct Command
{
    std::filesystem::path program;
    std::vector<std::string> arguments;
    std::filesystem::path folder; //!< where it runs
    Account account;
};

struct Outcome
{
    int exitCode = 0;
    std::string output; //!< standard output and error, the first 64 KiB
};

//! Runs a program to its end: without a terminal, with nothing inherited but a minimal environment in English.
//! Errors: Io where it cannot be started; Cancelled, after it was killed.
Result<Outcome> run(const Command &command, Progress &progress);

} // namespace espalier::gym

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/pg/rows.h"
#include "core/pg/settings.h"
#include "core/workbench/places.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

//! What the steps of a lesson do.
namespace espalier::workbench {

//! Where the files of a lesson's steps are kept.
std::filesystem::path lessonFolder(const Places &places, std::string_view lesson);

//! One query in a transaction that only reads, over a connection of its own. Errors: Query, Permission, Connection, Cancelled.
Result<pg::Rows> readQuery(const pg::Settings &settings, std::string_view query, Progress &progress);

struct CommandEnd
{
    int exitCode = 0;
    std::string output; //!< what it said on its standard output
};

//! espalierctl with these arguments, in this folder, which is made where it is missing. What it tells on standard error goes where ours goes.
//! Errors: Io; Cancelled once it has ended.
Result<CommandEnd> runCommand(const Places &places, const std::filesystem::path &folder,
                              const std::vector<std::string> &arguments, Progress &progress);

} // namespace espalier::workbench

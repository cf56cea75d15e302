// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace espalier::workbench {

//! Where files of ours live, after the XDG base directory specification. ESPALIER_HOME puts all of them into one folder.
struct Places
{
    std::filesystem::path cache; //!< one SQLite file: snapshots and runs
    std::filesystem::path gym; //!< the sample database's cluster
    std::filesystem::path worker; //!< the program that trains: espalierctl beside this program
};

Places defaultPlaces();

} // namespace espalier::workbench

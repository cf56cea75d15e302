// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <vector>

namespace espalier::gym {

//! One installation of the PostgreSQL server programs.
struct Programs
{
    std::filesystem::path folder;
    int version = 0; //!< major: 15
};

//! All that are found where distributions put them and on the PATH, newest first; where ESPALIER_PG_BIN names a folder, those alone.
std::vector<Programs> installedPrograms();
//! The newest, or the one of a given major version where that is not 0. Errors: Unsupported, with what to install.
Result<Programs> programsFor(int version);

} // namespace espalier::gym

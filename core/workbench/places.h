// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace espalier::workbench {

//! Where files of ours live, after the XDG base directory specification. ESPALIER_HOME puts all of them into one folder.
struct Places
{
    std::filesystem::path cache; //!< one SQLite file: what is read again where it is gone
    std::filesystem::path gym; //!< the sample database's cluster
    std::filesystem::path worker; //!< the program that trains: espalierctl beside this program
    std::filesystem::path runs =
        {}; //!< another file: snapshots and what was trained on them, which nothing brings back
};

//! Where Places::runs names none, it is beside the cache.
std::filesystem::path runsFile(const Places &places);

Places defaultPlaces();

//! All that this process makes from here on is its user's alone, whatever the umask was, and so is what earlier versions left in our folders.
//! Requires, unchecked: no thread runs yet.
void keepPrivate(const Places &places);

} // namespace espalier::workbench

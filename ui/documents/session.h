// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/study/study.h"

#include <filesystem>
#include <optional>
#include <string>

namespace espalier::ui {

//! What the window shows, as far as it is to be there again after the program ended, however it ended. Never a password.
struct Session
{
    std::optional<study::Study> study;
    std::string file; //!< the study was opened from or saved to, if any
    std::string connection; //!< pg::displayText(); empty where there was none, or the Gym
    bool isGym = false;
    std::string page;
    bool operator==(const Session &) const = default;
};

//! Nothing where none was kept.
Result<std::optional<Session>> readSession(const std::filesystem::path &file);
//! At once and whole: who reads it meanwhile, or after a crash, finds this one or the one before.
Result<> writeSession(const std::filesystem::path &file, const Session &session);

} // namespace espalier::ui

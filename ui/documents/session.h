// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/study/study.h"

#include <filesystem>
#include <optional>
#include <string>

namespace espalier::ui {

//! What is looked at, by names.
struct SessionView
{
    std::string table; //!< that is selected in the graph: "fulfillment.orders"
    double zoom = 0; //!< of the graph; 0 where it was never shown
    double x = 0; //!< the middle of what is seen of it
    double y = 0;
    std::string feature; //!< that is selected on the Study page
    int tab = 0; //!< beside the features
    bool operator==(const SessionView &) const = default;
};

//! What the window shows, as far as it is to be there again after the program ended, however it ended. Never a password.
struct Session
{
    std::string kept; //!< the id of the open study; empty where none is open
    std::optional<study::Study> study; //!< as earlier versions kept it: read, not written
    std::string file; //!< the same
    std::string connection; //!< pg::displayText(); empty where there was none, or the Gym
    bool isGym = false;
    std::string page;
    SessionView view;
    bool operator==(const Session &) const = default;
};

//! Nothing where none was kept.
Result<std::optional<Session>> readSession(const std::filesystem::path &file);
//! At once and whole: who reads it meanwhile, or after a crash, finds this one or the one before.
Result<> writeSession(const std::filesystem::path &file, const Session &session);

} // namespace espalier::ui

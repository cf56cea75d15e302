// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/gym/cluster.h"
#include "core/gym/shop.h"

#include <filesystem>

namespace espalier::workbench {

struct GymState
{
    bool isRunning = false;
    pg::Settings settings; //!< how to connect to the shop
    gym::ShopStatus shop;
};

//! Starts the sample database; a new shop's history ends today, so that its live predictions are about now.
//! makes the cluster and the shop where they are not there yet.
Result<GymState> startGym(const std::filesystem::path &folder, gym::ShopOptions options, Progress &progress);
//! How to connect to the shop. Errors: Connection where it does not run.
Result<pg::Settings> gymSettings(const std::filesystem::path &folder);
Result<GymState> gymState(const std::filesystem::path &folder, Progress &progress);
//! bug: one that leaves its marks on these days.
Result<GymState> tickGym(const std::filesystem::path &folder, int days, gym::Bug bug, Progress &progress);
//! A new shop in place of the one there is, as startGym() makes it: all that was deployed in it is gone, too.
Result<GymState> resetGym(const std::filesystem::path &folder, gym::ShopOptions options, Progress &progress);
Result<> stopGym(const std::filesystem::path &folder);

} // namespace espalier::workbench

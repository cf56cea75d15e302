// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/gym.h"

#include "core/base/subjects.h"
#include "core/pg/connection.h"
#include "core/workbench/messages.h"

#include <chrono>

namespace espalier::workbench {

namespace {

constexpr const char *shopDatabase = "shop";

//! A shop that was not finished left an empty database behind: what counts is whether the shop is in it.
Result<> makeShop(const gym::Cluster &cluster, gym::ShopOptions options, Progress &progress)
{
    auto connection = pg::Connection::open(gym::settingsFor(cluster, shopDatabase), progress);
    if (!connection)
        return Failure(connection.error());
    if (gym::shopStatus(*connection))
        return {};
    return gym::createShop(*connection, options, progress);
}

Result<GymState> stateOf(const gym::Cluster &cluster, Progress &progress)
{
    GymState state{.isRunning = true, .settings = gym::settingsFor(cluster, shopDatabase)};
    auto connection = pg::Connection::open(state.settings, progress);
    if (!connection)
        return Failure(connection.error());
    auto shop = gym::shopStatus(*connection);
    if (!shop)
        return Failure(shop.error());
    state.shop = *shop;
    return state;
}

Result<gym::Cluster> runningCluster(const std::filesystem::path &folder)
{
    auto cluster = gym::findCluster(folder);
    if (cluster && !cluster->isRunning) {
        return Failure(Error{.code = Error::Code::Connection,
                             .subject = subjects::gym,
                             .problem = messages::gymNotRunning(),
                             .remedies = {messages::startGym()}});
    }
    return cluster;
}

} // namespace

Result<pg::Settings> gymSettings(const std::filesystem::path &folder)
{
    const auto cluster = runningCluster(folder);
    if (!cluster)
        return Failure(cluster.error());
    return gym::settingsFor(*cluster, shopDatabase);
}

Result<GymState> startGym(const std::filesystem::path &folder, gym::ShopOptions options, Progress &progress)
{
    using namespace std::chrono;
    const auto midnight = floor<days>(system_clock::now());
    options.until = {duration_cast<microseconds>(midnight.time_since_epoch()).count()};
    const auto cluster = gym::startCluster(folder, progress);
    if (!cluster)
        return Failure(cluster.error());
    if (auto made = gym::createDatabase(*cluster, shopDatabase); !made)
        return Failure(made.error());
    if (auto made = makeShop(*cluster, options, progress); !made)
        return Failure(made.error());
    return stateOf(*cluster, progress);
}

Result<GymState> gymState(const std::filesystem::path &folder, Progress &progress)
{
    const auto cluster = gym::findCluster(folder);
    if (!cluster)
        return Failure(cluster.error());
    return cluster->isRunning ? stateOf(*cluster, progress) : GymState();
}

Result<GymState> tickGym(const std::filesystem::path &folder, int days, gym::Bug bug, Progress &progress)
{
    const auto cluster = runningCluster(folder);
    if (!cluster)
        return Failure(cluster.error());
    auto connection = pg::Connection::open(gym::settingsFor(*cluster, shopDatabase), progress);
    if (!connection)
        return Failure(connection.error());
    if (auto ticked = gym::tick(*connection, days, progress, bug); !ticked)
        return Failure(ticked.error());
    return stateOf(*cluster, progress);
}

Result<GymState> resetGym(const std::filesystem::path &folder, gym::ShopOptions options, Progress &progress)
{
    const auto cluster = gym::startCluster(folder, progress);
    if (!cluster)
        return Failure(cluster.error());
    if (auto dropped = gym::dropDatabase(*cluster, shopDatabase); !dropped)
        return Failure(dropped.error());
    return startGym(folder, options, progress);
}

Result<> stopGym(const std::filesystem::path &folder)
{
    return gym::stopCluster(folder);
}

} // namespace espalier::workbench

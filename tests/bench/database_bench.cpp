// SPDX-License-Identifier: GPL-3.0-or-later
// On a gym of its own: fetching a snapshot against the same SQL through psql thrown away, and scoring in SQL against
// COPY out, predict here, COPY back. Each pair in one run, with its ratio. bench_database [SCALE]
#include "core/compile/query.h"
#include "core/compile/scanstrategy.h"
#include "core/deploy/live.h"
#include "core/deploy/retire.h"
#include "core/features/enumerate.h"
#include "core/pg/connection.h"
#include "core/screening/fetchsnapshot.h"
#include "core/snapshot/fetch.h"
#include "core/study/compose.h"
#include "core/training/runs.h"
#include "core/training/train.h"
#include "core/workbench/deployments.h"
#include "core/workbench/explore.h"
#include "core/workbench/gym.h"
#include "core/workbench/refresh.h"
#include "core/workbench/snapshots.h"
#include "tests/bench/need.h"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <functional>

using namespace espalier;
using bench::need;

namespace {

constexpr int repetitions = 5;

//! The shortest of some runs, in seconds.
double seconds(const std::function<void()> &run)
{
    double shortest = 1e9;
    for (int i = 0; i < repetitions; ++i) {
        const auto start = std::chrono::steady_clock::now();
        run();
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
        shortest = std::min(shortest, passed.count());
    }
    return shortest;
}

struct Bench
{
    std::filesystem::path home;
    workbench::Places places;
    workbench::GymState gym;
    workbench::Explored explored;
    study::Study study;
    Progress progress;
};

void compareFetch(Bench &bench)
{
    const auto plan = need(compile::planned(bench.study, bench.explored.catalog));
    const auto file = bench.home / "query.sql";
    std::ofstream(file) << "SET TimeZone = 'UTC';\nCOPY (" << sql::print(compile::trainingQuery(plan).select)
                        << ") TO STDOUT (FORMAT binary)\n";
    const auto command =
        fmt::format("psql -q -X '{}' -f '{}' > /dev/null", pg::displayText(bench.gym.settings), file.string());
    std::size_t rows = 0;
    const auto ours = seconds([&] {
        auto connection = need(pg::Connection::open(bench.gym.settings, bench.progress));
        rows = need(screening::fetchSnapshot(bench.study, plan, bench.explored.catalog, connection, bench.progress,
                                             {.executor = cost::Executor::Pushdown}))
                   .rowsAvailable;
    });
    const auto theirs = seconds([&] {
        if (std::system(command.c_str()) != 0) // NOLINT(concurrency-mt-unsafe): one thread
            std::exit(1);
    });
    fmt::print("snapshot of {} examples, {} features: {:.3f} s; psql COPY thrown away: {:.3f} s; ratio {:.2f}\n", rows,
               bench.study.features.size(), ours, theirs, ours / theirs);
}

void compareScore(Bench &bench, const std::string &learner)
{
    auto stores = need(workbench::openStores(bench.places));
    const auto snapshot =
        need(workbench::takeSnapshot(bench.study, bench.explored.catalog, bench.gym.settings, stores, bench.progress));
    const training::TrainingJob job{
        .runs = workbench::runsFile(bench.places).string(), .snapshot = snapshot.id, .learner = learner};
    const auto outcomes = training::trainAll({job}, bench.places.worker, bench.progress);
    const auto run = need(training::loadRun(stores.runs, snapshot.id, need(outcomes.front().run)));
    const auto deployable = need(workbench::proposeDeployment(bench.study, bench.explored.catalog, {snapshot, run, {}},
                                                              bench.gym.settings, bench.progress));
    need(workbench::applyDeployment(deployable, bench.gym.settings, bench.progress));
    const auto &project = bench.study.name;
    std::size_t rows = 0;
    const auto live = seconds([&] {
        auto connection = need(pg::Connection::open(bench.gym.settings, bench.progress));
        rows = need(deploy::livePredictions(connection, "espalier", project, 10'000'000)).rows.size();
    });
    const auto refreshed = [&](std::optional<cost::Executor> executor) {
        const auto refresh = need(workbench::refreshPredictions(project, bench.gym.settings, bench.progress,
                                                                {.executor = executor, .cache = &stores.cache}));
        return refresh.seconds;
    };
    // In turns, the least of three; columns are kept since the snapshot.
    constexpr double never = 1e9;
    double here = never;
    double there = never;
    double chosen = never;
    for (int i = 0; i < 3; ++i) {
        there = std::min(there, refreshed(cost::Executor::Pushdown));
        here = std::min(here, refreshed(cost::Executor::Local));
        chosen = std::min(chosen, refreshed(std::nullopt));
    }
    fmt::print("{}: {} rows through the live view: {:.3f} s; predicted here and copied back, features computed in the "
               "database: "
               "{:.3f} s; here: {:.3f} s; where it was chosen: {:.3f} s; ratio {:.2f}\n",
               learner, rows, live, there, here, chosen, there / here);
    auto connection = need(pg::Connection::open(bench.gym.settings, bench.progress));
    if (auto retired = deploy::retire(connection, "espalier", project); !retired)
        std::exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    const double scale = argc > 1 ? std::atof(argv[1]) : 1;
    Bench bench;
    bench.home = std::filesystem::temp_directory_path() / "espalier-bench";
    std::filesystem::create_directories(bench.home);
    bench.places = {bench.home / "cache.sqlite", bench.home / "gym", WORKER};
    bench.gym = need(workbench::startGym(bench.places.gym, {.scale = scale}, bench.progress));
    bench.explored = need(workbench::explore(bench.gym.settings, bench.progress));
    const study::TargetWords words{.entity = "growth.customers",
                                   .aggregate = "count",
                                   .table = "fulfillment.orders",
                                   .condition = "= 0",
                                   .alive = "365 days"};
    bench.study =
        need(study::compose(bench.explored.catalog, bench.explored.graph, "bench", words, bench.gym.shop.now));
    bench.study.features = features::enumerateFeatures(bench.explored.catalog, bench.explored.graph, bench.study);
    compareFetch(bench);
    for (const auto *learner : {"logistic", "xgboost"})
        compareScore(bench, learner);
    if (auto stopped = workbench::stopGym(bench.places.gym); !stopped)
        return 1;
    std::filesystem::remove_all(bench.home);
    return 0;
}

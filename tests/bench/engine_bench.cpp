// SPDX-License-Identifier: GPL-3.0-or-later
// The local engine against the same features computed by PostgreSQL, in one run: aggregates over the earlier flights of
// the same plane. bench_engine FOLDER [FEATURES], FOLDER holds nycflights17 with its load.sql.
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/engine/evaluate.h"
#include "core/snapshot/fetch.h"
#include "tests/bench/flights.h"

#include <chrono>
#include <fmt/format.h>

using namespace espalier;
using bench::need;

namespace {

//! Flights that came too late, as of their scheduled hour; features from all earlier flights of the plane.
study::Study lateFlights(std::size_t features)
{
    using study::Aggregate;
    auto study = bench::lateFlights();
    const std::vector<study::Window> windows{std::monostate(),
                                             Duration{1, Duration::Unit::Days},
                                             Duration{3, Duration::Unit::Days},
                                             Duration{7, Duration::Unit::Days},
                                             Duration{30, Duration::Unit::Days},
                                             Duration{90, Duration::Unit::Days},
                                             study::LastRows{1},
                                             study::LastRows{5},
                                             study::LastRows{20},
                                             study::LastRows{50}};
    for (const auto *column : {"dep_delay", "arr_delay", "air_time", "distance"}) {
        for (const auto aggregate :
             {Aggregate::Mean, Aggregate::Sum, Aggregate::Min, Aggregate::Max, Aggregate::Last}) {
            for (const auto &window : windows) {
                study.features.push_back({.name = fmt::format("f{}", study.features.size()),
                                          .path = {bench::toPlane, bench::toFlights},
                                          .aggregate = aggregate,
                                          .column = column,
                                          .window = window});
            }
        }
    }
    // More than 200 are the same over a condition that always holds: as much work, other values to keep.
    for (std::size_t i = 0; study.features.size() < features; ++i) {
        auto feature = study.features[i];
        feature.name = fmt::format("f{}", study.features.size());
        feature.where = {{"distance", study::Operator::Greater, std::to_string(i / 200)}};
        study.features.push_back(std::move(feature));
    }
    study.features.resize(features);
    return study;
}

//! Every plane at so many moments of the year: examples as a schedule makes them, without the time that finding labels takes.
frame::Frame planesAt(std::size_t cutoffs, pg::Transaction &transaction)
{
    const auto planes = need(transaction.query("SELECT tailnum FROM public.planes ORDER BY tailnum"));
    const auto start = need(parseTimestamp("2017-01-01")).microseconds;
    const auto year = Duration{365, Duration::Unit::Days}.microseconds();
    frame::Frame frame;
    frame::Categories keys;
    for (std::size_t plane = 0; plane < planes.size(); ++plane) {
        keys.levels.emplace_back(planes.text(plane, 0));
        for (std::size_t i = 1; i <= cutoffs; ++i) {
            keys.codes.push_back(static_cast<std::int32_t>(plane));
            frame.asOf.push_back({start + year / static_cast<std::int64_t>(cutoffs) * static_cast<std::int64_t>(i)});
        }
    }
    frame.keys.push_back({"tailnum", std::move(keys)});
    return frame;
}

//! Cost by cutoffs for each entity: ten windowed features.
void benchCutoffs(const catalog::Catalog &catalog, pg::Connection &connection)
{
    auto study = lateFlights(10);
    study.entity = {"public", "planes"};
    for (auto &feature : study.features)
        feature.path.erase(feature.path.begin());
    study.target = study::FutureTarget{.path = study.features.front().path,
                                       .aggregate = study::Aggregate::Count,
                                       .schedule = {.from = need(parseTimestamp("2017-02-01"))}};
    study.task = study::Task::Regression;
    const auto plan = need(compile::planned(study, catalog));
    for (const std::size_t cutoffs : {std::size_t{10}, std::size_t{100}, std::size_t{1000}}) {
        auto transaction = need(pg::Transaction::begin(connection));
        const auto examples = planesAt(cutoffs, transaction);
        const auto start = std::chrono::steady_clock::now();
        need(engine::features(plan, catalog, examples, transaction));
        const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
        fmt::print("engine: {} cutoffs for each plane, {} examples, 10 features: {:.2f} s, fetch included\n", cutoffs,
                   examples.asOf.size(), passed.count());
    }
}

struct Timing
{
    std::size_t examples = 0;
    double seconds = 0;

    double microseconds() const { return seconds * 1e6 / static_cast<double>(examples); }
};

Timing timed(const study::Study &study, const catalog::Catalog &catalog, pg::Connection &connection,
             cost::Executor executor)
{
    const auto plan = need(compile::planned(study, catalog));
    auto transaction = need(pg::Transaction::begin(connection));
    const auto start = std::chrono::steady_clock::now();
    const auto frame = need(snapshot::fetchFrame(plan, catalog, transaction, executor));
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
    return {rowCount(frame), passed.count()};
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        fmt::print(stderr, "bench_engine FOLDER [FEATURES]\n");
        return 2;
    }
    tests::TestCluster cluster;
    bench::loadFlights(cluster, argv[1]);
    auto connection = cluster.connect("flights");
    const auto catalog = need(catalog::load(connection));
    for (const std::size_t features : {std::size_t{10}, std::size_t{50}, std::size_t{200}, std::size_t{1000}}) {
        const auto local = timed(lateFlights(features), catalog, connection, cost::Executor::Local);
        fmt::print("engine: {} examples, {} features: {:.2f} s, fetch included, {:.2f} us per example\n",
                   local.examples, features, local.seconds, local.microseconds());
    }
    benchCutoffs(catalog, connection);
    auto some = lateFlights(200);
    const auto local = timed(some, catalog, connection, cost::Executor::Local);
    some.filter = {{"day", study::Operator::LessOrEqual, "3"}};
    const auto pushed = timed(some, catalog, connection, cost::Executor::Pushdown);
    fmt::print("PostgreSQL: {} examples, 200 features: {:.2f} s, {:.2f} us per example; the engine needs {:.2f} us: "
               "ratio {:.0f}\n",
               pushed.examples, pushed.seconds, pushed.microseconds(), local.microseconds(),
               pushed.microseconds() / local.microseconds());
    return 0;
}

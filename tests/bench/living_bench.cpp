// SPDX-License-Identifier: GPL-3.0-or-later
// A snapshot that is taken afresh against one that is brought up to date after some rows changed, in one run: seconds,
// rows and bytes that came over the wire. bench_living FOLDER, which holds nycflights17 with its load.sql.
#include "core/catalog/load.h"
#include "core/columns/columncache.h"
#include "core/compile/scanstrategy.h"
#include "core/screening/fetchsnapshot.h"
#include "core/snapshot/fetch.h"
#include "tests/bench/flights.h"

#include <chrono>
#include <filesystem>
#include <fmt/format.h>

using namespace espalier;
using bench::need;

namespace {

//! Flights that came too late, as of their scheduled hour; features from earlier flights of the plane.
study::Study lateFlights()
{
    using study::Aggregate;
    auto study = bench::lateFlights();
    for (const auto *column : {"dep_delay", "arr_delay", "air_time", "distance"}) {
        for (const auto aggregate :
             {Aggregate::Mean, Aggregate::Sum, Aggregate::Min, Aggregate::Max, Aggregate::Last}) {
            study.features.push_back({.name = fmt::format("f{}", study.features.size()),
                                      .path = {bench::toPlane, bench::toFlights},
                                      .aggregate = aggregate,
                                      .column = column,
                                      .window = Duration{30, Duration::Unit::Days}});
        }
    }
    return study;
}

struct Bench
{
    study::Study study;
    catalog::Catalog catalog;
    pg::Connection connection;
    store::Cache cache;
};

struct Taken
{
    double seconds = 0;
    double readingSeconds = 0; //!< of it, columns until they are in memory
    std::size_t rows = 0;
    std::size_t rowsRead = 0;
    std::uint64_t bytes = 0;
    std::string hash;
};

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

//! The columns that such a snapshot reads, for themselves.
double secondsOfReading(Bench &bench, const columns::ColumnCacheOptions &options)
{
    columns::Request request{.table = {.name = {"public", "flights"}}};
    for (const auto *name : {"dep_delay", "arr_delay", "air_time", "distance"}) {
        request.expressions.push_back(sql::cast(sql::column(columns::sourceAlias, name), "float8"));
        request.wires.push_back(sql::Wire::Number);
    }
    request.expressions.push_back(sql::cast(sql::column(columns::sourceAlias, "tailnum"), "text"));
    request.wires.push_back(sql::Wire::Text);
    columns::ColumnCache columnCache(bench.cache, bench.catalog, options);
    auto transaction = need(pg::Transaction::begin(bench.connection));
    const auto start = Clock::now();
    need(columnCache.read(request, transaction));
    return since(start);
}

Taken take(Bench &bench, const columns::ColumnCacheOptions &options)
{
    Progress progress;
    const auto plan = need(compile::planned(bench.study, bench.catalog));
    columns::ColumnCache columnCache(bench.cache, bench.catalog, options);
    Taken taken{.readingSeconds = secondsOfReading(bench, options)};
    const auto start = Clock::now();
    const auto snapshot =
        need(screening::fetchSnapshot(bench.study, plan, bench.catalog, bench.connection, progress,
                                      {.executor = cost::Executor::Local, .columnCache = &columnCache}));
    taken.seconds = since(start);
    taken.hash = snapshot.rowsHash;
    for (const auto &reading : snapshot.readings) {
        taken.rows += reading.rows;
        taken.rowsRead += reading.rowsRead;
        taken.bytes += reading.bytes;
    }
    return taken;
}

//! As it was before anything was kept.
double secondsWithoutCache(Bench &bench)
{
    Progress progress;
    const auto plan = need(compile::planned(bench.study, bench.catalog));
    const auto start = Clock::now();
    need(screening::fetchSnapshot(bench.study, plan, bench.catalog, bench.connection, progress,
                                  {.executor = cost::Executor::Local}));
    return since(start);
}

void print(const std::string &what, const Taken &taken)
{
    fmt::print("{:44} {:6.3f} s, 5 columns alone {:6.3f} s, {:6} of {} rows, {:9} bytes\n", what, taken.seconds,
               taken.readingSeconds, taken.rowsRead, taken.rows, taken.bytes);
}

void compare(Bench &bench, const std::string &what)
{
    const auto brought = take(bench, {});
    const auto fresh = take(bench, {.isFresh = true});
    print("brought up to date, " + what, brought);
    print("  taken afresh", fresh);
    fmt::print("  ratio: bytes {:.4f}, columns alone 1/{:.1f}, snapshot 1/{:.1f}; the same rows: {}\n",
               static_cast<double>(brought.bytes) / static_cast<double>(fresh.bytes),
               fresh.readingSeconds / brought.readingSeconds, fresh.seconds / brought.seconds,
               fresh.hash == brought.hash ? "yes" : "NO");
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        fmt::print(stderr, "bench_living FOLDER\n");
        return 2;
    }
    tests::TestCluster cluster;
    bench::loadFlights(cluster, argv[1]);
    auto connection = cluster.connect("flights");
    auto catalog = need(catalog::load(connection));
    auto cache = need(store::Cache::open(std::filesystem::path(cluster.cluster().folder) / "bench.sqlite"));
    Bench bench{lateFlights(), std::move(catalog), std::move(connection), std::move(cache)};
    fmt::print("without a cache {:.3f} s\n", secondsWithoutCache(bench));
    print("first", take(bench, {}));
    compare(bench, "nothing happened");
    cluster.runSql("flights", "CREATE TABLE other (); DROP TABLE other");
    compare(bench, "something happened elsewhere");
    cluster.runSql("flights", "UPDATE flights SET arr_delay = arr_delay + 1 WHERE flight_id % 1000 = 7");
    compare(bench, "0.1 % updated all over");
    cluster.runSql("flights", "DELETE FROM flights WHERE flight_id % 1000 = 9");
    compare(bench, "0.1 % deleted all over");
    // Foreign keys of the data do not all hold: they were declared as not validated.
    cluster.runSql(
        "flights",
        "SET LOCAL session_replication_role = replica; "
        "INSERT INTO flights OVERRIDING SYSTEM VALUE (SELECT (r).* FROM (SELECT jsonb_populate_record(f, "
        "jsonb_build_object('flight_id', 1000000 + flight_id)) r FROM flights f WHERE flight_id % 1000 = 11) s)");
    compare(bench, "0.1 % added");
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes from switching a feature on until its histogram against the label is known, its columns being in
// memory. bench_toggle FOLDER, FOLDER holds nycflights17 with its load.sql.
#include "core/catalog/load.h"
#include "core/features/candidates.h"
#include "core/pg/connection.h"
#include "core/plan/make.h"
#include "core/relations/relation.h"
#include "core/screening/featurehistograms.h"
#include "core/study/compose.h"
#include "tests/bench/flights.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>

using namespace espalier;
using bench::need;

namespace {

constexpr std::size_t toggles = 200;

double millisecondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void report(std::string_view what, std::vector<double> times)
{
    std::ranges::sort(times);
    fmt::print("{}: {} toggles, p50 {:.1f} ms, p95 {:.1f} ms, slowest {:.1f} ms\n", what, times.size(),
               times[times.size() / 2], times[times.size() * 95 / 100], times.back());
}

//! Different ones all over the candidates.
std::vector<study::Feature> spread(const std::vector<study::Feature> &candidates)
{
    std::vector<study::Feature> features;
    for (std::size_t i = 0; i < toggles; ++i)
        features.push_back(candidates[i * candidates.size() / toggles]);
    return features;
}

//! Of the training part, as the Study page asks for them.
void benchShapes(const study::Study &study, const std::vector<study::Feature> &candidates,
                 const catalog::Catalog &catalog, pg::Connection &connection)
{
    auto start = std::chrono::steady_clock::now();
    const auto shapes = need(screening::FeatureHistograms::open(study, candidates, catalog, connection));
    fmt::print("{} features over {} examples of the training part: {:.0f} ms to read and join\n", candidates.size(),
               shapes.rows(), millisecondsSince(start));
    std::vector<double> times;
    for (const auto &feature : spread(candidates)) {
        if (!shapes.has(feature))
            continue;
        start = std::chrono::steady_clock::now();
        const auto ranked = shapes.of(feature);
        times.push_back(millisecondsSince(start));
        if (ranked.histogram.all.empty() && ranked.missing < 1)
            fmt::print("{} has no histogram\n", feature.name);
    }
    report("training part", std::move(times));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        fmt::print(stderr, "bench_toggle FOLDER\n");
        return 2;
    }
    tests::TestCluster cluster;
    bench::loadFlights(cluster, argv[1]);
    auto connection = cluster.connect("flights");
    const auto catalog = need(catalog::load(connection));
    const auto graph = relations::relationGraph(catalog);
    auto study = need(study::compose(
        catalog, graph, "late", {.entity = "flights", .column = "arr_delay", .condition = "> 15", .asOf = "time_hour"},
        Timestamp()));
    const auto candidates = features::candidateFeatures(catalog, graph, study).features;
    benchShapes(study, candidates, catalog, connection);
    // The same with nearly all examples in the training part: the work of 300,000.
    study.split = {.kind = study::SplitKind::Random, .validation = 0.005, .test = 0.005};
    benchShapes(study, candidates, catalog, connection);
    return 0;
}

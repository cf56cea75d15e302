// SPDX-License-Identifier: GPL-3.0-or-later
// What claims are worth, on generated relational databases: of those without any signal, how often "better than the
// baseline" is said and how often the interval of the test covers the truth; of those made by a known process, how far
// models stay behind the best possible. Each goes the whole way: tables, relations, suggested features, a snapshot,
// three learners, the comparison. bench_claims [WITHOUT [WITH [SEED]]]
#include "core/base/random.h"
#include "core/compile/scanstrategy.h"
#include "core/evaluate/ranking.h"
#include "core/features/enumerate.h"
#include "core/screening/suggest.h"
#include "core/snapshot/keeping.h"
#include "core/training/claims.h"
#include "core/training/fit.h"
#include "core/training/runs.h"
#include "core/workbench/explore.h"
#include "core/workbench/snapshots.h"
#include "tests/bench/need.h"
#include "tests/support/testcluster.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fmt/format.h>
#include <map>

using namespace espalier;
using bench::need;

namespace {

constexpr int customers = 300;
constexpr int visits = 1200;
constexpr int orders = 4000;

//! A shop: customers of regions, what they ordered, and visits that end well or not. Of the latter, what they hang on is that a customer is
//! old and has ordered much lately, or, without a signal, nothing at all. What is true stands apart, where no relation leads.
std::string shop(std::uint64_t seed, bool hasSignal)
{
    return fmt::format(R"(
SELECT setseed({seed});
CREATE SCHEMA hidden;
CREATE TABLE regions (id int PRIMARY KEY, name text, wealth float8);
INSERT INTO regions SELECT i, 'region ' || i, random() FROM generate_series(1, 8) i;
CREATE TABLE customers (id int PRIMARY KEY, region int REFERENCES regions, age float8, kind text, score float8);
INSERT INTO customers SELECT i, 1 + floor(8 * random()), 20 + 60 * random(), chr(97 + floor(5 * random())::int), random()
    FROM generate_series(1, {customers}) i;
CREATE TABLE orders (id int PRIMARY KEY, customer int REFERENCES customers, at timestamptz, amount float8, sort text);
INSERT INTO orders SELECT i, 1 + floor({customers} * power(random(), 1.5)), timestamptz '2024-01-01' + 730 * random() * interval '1 day',
    -50 * ln(random() + 1e-9), chr(97 + floor(7 * random())::int) FROM generate_series(1, {orders}) i;
CREATE TABLE visits (id int PRIMARY KEY, customer int REFERENCES customers, at timestamptz, went_well bool);
INSERT INTO visits SELECT i, 1 + floor({customers} * random()), timestamptz '2024-06-01' + 570 * random() * interval '1 day'
    FROM generate_series(1, {visits}) i;
CREATE TABLE hidden.truth AS
    SELECT v.id, 1 / (1 + exp(-({signal} * ((c.age - 50) / 25 + (count(o.id) - 1.5) / 2)))) AS p
    FROM visits v JOIN customers c ON c.id = v.customer
    LEFT JOIN orders o ON o.customer = c.id AND o.at < v.at AND o.at >= v.at - interval '90 days' GROUP BY v.id, c.age;
UPDATE visits v SET went_well = random() < t.p FROM hidden.truth t WHERE t.id = v.id;
CREATE INDEX ON orders (customer);
CREATE INDEX ON visits (customer);
ANALYZE;
)",
                       fmt::arg("seed", static_cast<double>(seed % 10'000) / 10'000), fmt::arg("customers", customers),
                       fmt::arg("orders", orders), fmt::arg("visits", visits), fmt::arg("signal", hasSignal ? 1 : 0));
}

study::Study question()
{
    study::Study study{.name = "visits", .entity = {"public", "visits"}};
    study.target = study::RowTarget{.column = "went_well", .condition = std::nullopt, .asOf = "at"};
    study.times = {{.table = {"public", "orders"}, .column = "at"}};
    return study;
}

struct Tally
{
    int databases = 0;
    int runs = 0;
    std::map<std::string, int>
        claimed; //!< by part: databases in which any learner is said to be better than the baseline
    int covered = 0; //!< runs whose interval of the test holds 0.5
    std::vector<double> regrets; //!< by run
    std::vector<double> regretsOfBest; //!< of what is ranked first
};

void count(Tally &tally, const training::Comparison &comparison, std::optional<double> possible)
{
    ++tally.databases;
    const auto baseline = std::ranges::find_if(comparison.runs, &training::Run::isBaseline);
    for (const auto *part : {"validation", "test"}) {
        tally.claimed[part] += std::ranges::any_of(comparison.runs,
                                                   [&](const training::Run &run) {
                                                       const auto claim =
                                                           training::claimOf(comparison, part, run, *baseline);
                                                       return claim && claim->verdict == evaluate::Verdict::Better;
                                                   })
            ? 1
            : 0;
    }
    for (const auto &run : comparison.runs) {
        const auto score = training::scoreOf(run, "test", "roc_auc");
        if (run.isBaseline || !score)
            continue;
        ++tally.runs;
        tally.covered += score->low <= 0.5 && score->high >= 0.5 ? 1 : 0;
        if (possible)
            tally.regrets.push_back(*possible - score->value);
        if (possible && run.id == comparison.best)
            tally.regretsOfBest.push_back(*possible - score->value);
    }
}

//! What ranking the test by the true probabilities reaches.
double bestPossible(const training::Comparison &comparison, const snapshot::Snapshot &snapshot,
                    tests::TestCluster &cluster, const std::string &database)
{
    std::map<std::string, double> truth;
    Progress progress;
    auto connection = need(pg::Connection::open(cluster.settings(database), progress));
    auto transaction = need(pg::Transaction::begin(connection));
    const auto rows = need(transaction.query("SELECT id::text, p::text FROM hidden.truth"));
    for (std::size_t row = 0; row < rows.size(); ++row)
        truth[std::string(rows.text(row, 0))] = std::stod(std::string(rows.text(row, 1)));
    std::vector<double> scores;
    std::vector<bool> isPositive;
    const auto tested = training::rowsBeside(snapshot, comparison.runs.front(), "test");
    for (std::size_t i = 0; i < tested.size(); ++i) {
        scores.push_back(truth.at(frame::keyText(snapshot.frame, tested[i])));
        isPositive.push_back(comparison.truths.at("test").values[i] == 1);
    }
    return evaluate::areaUnderCurve(scores, isPositive);
}

void learnFrom(Tally &tally, tests::TestCluster &cluster, std::uint64_t seed, bool hasSignal,
               const std::filesystem::path &home)
{
    const auto database = fmt::format("shop_{}_{}", hasSignal ? 1 : 0, seed);
    cluster.createDatabase(database);
    cluster.runSql(database, shop(seed, hasSignal));
    Progress progress;
    const auto settings = cluster.settings(database);
    const auto explored = need(workbench::explore(settings, progress));
    auto asked = question();
    const auto candidates = features::enumerateFeatures(explored.catalog, explored.graph, asked, {.features = 400});
    const auto suggestion = need(screening::suggestFeatures(asked, candidates, explored.catalog,
                                                            cluster.connecting(database), progress, {.most = 40}));
    auto kept = screening::keptFeatures(suggestion);
    if (kept.empty()) // "nothing tells of the label" is a result; a user may go on all the same
        kept = features::enumerateFeatures(explored.catalog, explored.graph, asked, {.features = 20});
    asked.features = kept;
    const workbench::Places places{home / "cache.sqlite", home / "gym", "espalierctl"};
    auto stores = need(workbench::openStores(places));
    const auto snapshot = need(workbench::takeSnapshot(asked, explored.catalog, settings, stores, progress));
    for (const auto *learner : {"baseline", "logistic", "random_forest", "xgboost"}) {
        const training::TrainingJob job{
            .snapshot = snapshot.id, .learner = learner, .metric = "roc_auc", .seed = Seed{seed}};
        if (auto done = training::keepRun(stores.runs, need(training::fit(job, stores.runs, progress))); !done)
            std::exit(1);
    }
    const auto comparison = need(training::compareRuns(stores.runs, asked, snapshot));
    count(tally, comparison,
          hasSignal ? std::optional(bestPossible(comparison, snapshot, cluster, database)) : std::nullopt);
    cluster.runAlone("postgres", "DROP DATABASE " + database);
}

double meanOf(const std::vector<double> &values)
{
    double sum = 0;
    for (const auto value : values)
        sum += value;
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

void print(const Tally &tally, bool hasSignal)
{
    const auto share = [](int part, int whole) {
        return whole > 0 ? 100.0 * part / whole : 0;
    };
    fmt::print("{} databases {} signal, {} runs: better than the baseline is claimed in {:.1f} % on validation, {:.1f} "
               "% on test",
               tally.databases, hasSignal ? "with a" : "without", tally.runs,
               share(tally.claimed.at("validation"), tally.databases),
               share(tally.claimed.at("test"), tally.databases));
    if (hasSignal)
        fmt::print("; behind the best possible ROC AUC by {:.4f} on average, what is ranked first by {:.4f}\n",
                   meanOf(tally.regrets), meanOf(tally.regretsOfBest));
    else
        fmt::print("; the interval of the test covers 0.5 in {:.1f} %\n", share(tally.covered, tally.runs));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const int without = argc > 1 ? std::atoi(argv[1]) : 200;
    const int with = argc > 2 ? std::atoi(argv[2]) : 50;
    const auto first = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 1;
    auto folder = (std::filesystem::temp_directory_path() / "espalier-bench-XXXXXX").string();
    if (mkdtemp(folder.data()) == nullptr)
        return 1;
    tests::TestCluster cluster;
    for (const bool hasSignal : {false, true}) {
        Tally tally;
        for (int i = 0; i < (hasSignal ? with : without); ++i) {
            learnFrom(tally, cluster, first + static_cast<std::uint64_t>(i), hasSignal, folder);
            if (i % 10 == 9)
                print(tally, hasSignal);
        }
        if (tally.databases % 10 != 0)
            print(tally, hasSignal);
    }
    std::filesystem::remove_all(folder);
    return 0;
}

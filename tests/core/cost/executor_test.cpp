// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/load.h"
#include "core/compile/query.h"
#include "core/compile/scanstrategy.h"
#include "core/cost/liveexecutor.h"
#include "core/cost/messages.h"
#include "core/plan/estimate.h"
#include "core/screening/fetchsnapshot.h"
#include "core/snapshot/fetch.h"
#include "core/snapshot/messages.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <map>

namespace executor_test {

using namespace espalier;
using cost::Executor;

namespace {

constexpr std::size_t much = 8'000'000'000;

constexpr const char *shop = R"sql(
CREATE TABLE shelf (id int PRIMARY KEY, kind text);
CREATE TABLE item (id int PRIMARY KEY, shelf_id int REFERENCES shelf, at timestamptz NOT NULL, size float8);
CREATE TABLE event (id int PRIMARY KEY, item_id int NOT NULL REFERENCES item, at timestamptz NOT NULL, x float8, word text);
INSERT INTO shelf SELECT i, 'k' || i % 3 FROM generate_series(1, 20) i;
INSERT INTO item SELECT i, 1 + i % 20, '2023-01-01 00:00+00', i FROM generate_series(1, 2000) i;
INSERT INTO event SELECT i, 1 + i % 2000, timestamptz '2023-01-01 00:00+00' + i * interval '1 minute', i % 100, 'w' || i % 7
    FROM generate_series(1, 40000) i;
ANALYZE;
)sql";

const study::Hop events{study::Direction::ToChild, {"public", "event"}, {"item_id"}, {"id"}, true};
const study::Hop shelf{study::Direction::ToParent, {"public", "shelf"}, {"shelf_id"}, {"id"}, false};
const study::Hop items{study::Direction::ToChild, {"public", "item"}, {"shelf_id"}, {"id"}, true};

//! Will anything happen to an item in the next day, asked every day of two weeks.
study::Study question(int features)
{
    study::Study study{.name = "items", .entity = {"public", "item"}};
    study.target = study::FutureTarget{.path = {events},
                                       .condition = study::Condition{"", study::Operator::Equal, "0"},
                                       .horizon = {1, Duration::Unit::Days},
                                       .schedule = {.every = {1, Duration::Unit::Days},
                                                    .from = parseTimestamp("2023-01-05").value(),
                                                    .until = parseTimestamp("2023-01-18").value()}};
    study.times = {{.table = {"public", "event"}, .column = "at"}};
    for (int i = 0; i < features; ++i) {
        study.features.push_back({.name = "f" + std::to_string(i),
                                  .path = {events},
                                  .aggregate = study::Aggregate::Mean,
                                  .column = "x",
                                  .window = Duration{i + 1, Duration::Unit::Hours}});
    }
    return study;
}

} // namespace

//! Who computes, what it needs of memory, and what is refused.
class ExecutorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("shop");
        m_cluster.runSql("shop", shop);
        auto connection = m_cluster.connect("shop");
        m_catalog = catalog::load(connection).value();
    }

    //! All features of 2,000 rows take the database a moment, whatever reading the table they come of would take.
    void scoresInBulkWhereItIsSooner()
    {
        auto connection = m_cluster.connect("shop");
        auto transaction = pg::Transaction::begin(connection).value();
        const auto plan = planOf(question(5));
        const auto chosen = [&](const catalog::Catalog &catalog, std::optional<Executor> executor) {
            std::optional<Message> heard;
            const auto choice = cost::decideLiveExecutor(plan, catalog, transaction, 2000,
                                                         {.executor = executor,
                                                          .memory = std::numeric_limits<std::size_t>::max(),
                                                          .chosen =
                                                              [&heard](const cost::ExecutorChoice &told) {
                                                                  heard = told.reason;
                                                              }})
                                    .value();
            if (heard != choice.reason)
                qFatal("what was chosen was not told");
            return choice;
        };
        const auto small = chosen(m_catalog, std::nullopt);
        QCOMPARE(small.executor, Executor::Local);
        QVERIFY(small.reason == cost::messages::fits());
        auto large = m_catalog;
        auto &events = large.tables[catalog::findTable(large, {"public", "event"}).value().value];
        events.rowEstimate = 500'000'000;
        const auto there = chosen(large, std::nullopt);
        QCOMPARE(there.executor, Executor::Pushdown);
        QCOMPARE(there.reason.code, std::string(cost::messages::soonerInDatabase.code));
        QCOMPARE(there.bytes, there.pushdownBytes);
        const auto asked = chosen(large, Executor::Local);
        QCOMPARE(asked.executor, Executor::Local);
        QVERIFY(asked.reason == cost::messages::asAskedFor());
    }

    void countsWhatAPathReaches()
    {
        const auto plan = planOf(question(1));
        const auto most = plan::mostExamples(plan, m_catalog, parseTimestamp("2024-01-01").value());
        QCOMPARE(most.value(), 28'000.0);
        QCOMPARE(plan::mostExamples(plan, m_catalog, parseTimestamp("2023-01-07").value()).value(), 4'000.0);
        const auto reach = plan::reachOf(plan, plan.scans.front().steps, m_catalog, 28'000);
        QCOMPARE(reach.groups, 2000.0);
        QCOMPARE(reach.tuples, 40'000.0);
        QCOMPARE(reach.perExample, 20.0);
        // Items of the same shelf: a hundred for each, of twenty shelves.
        auto beside = question(0);
        beside.features = {{"n", {shelf, items}, study::Aggregate::Count, "", {}, {}}};
        const auto shared = planOf(beside);
        const auto together = plan::reachOf(shared, shared.scans.front().steps, m_catalog, 28'000);
        QCOMPARE(together.groups, 20.0);
        QCOMPARE(together.tuples, 2000.0);
        QVERIFY(together.perExample > 95 && together.perExample < 105);
    }

    //! As after an upgrade of the cluster: no statistics, no counters, and many rows.
    void seesTablesThatNobodyAnalysed()
    {
        m_cluster.createDatabase("upgraded");
        m_cluster.runSql("upgraded", shop);
        m_cluster.runSql(
            "upgraded",
            "ALTER TABLE item SET (autovacuum_enabled = off); ALTER TABLE event SET (autovacuum_enabled = off); "
            "UPDATE pg_class SET reltuples = -1, relpages = 0 WHERE relname IN ('item', 'event')");
        (void)m_cluster.value("upgraded", "SELECT pg_stat_reset()");
        auto connection = m_cluster.connect("upgraded");
        const auto catalog = catalog::load(connection).value();
        const auto rows = plan::rowsOf(catalog, {"public", "event"});
        QVERIFY2(rows > 20'000 && rows < 80'000, std::to_string(rows).c_str());
        const auto plan = compile::planned(question(10), catalog).value();
        QVERIFY(!plan::mostExamples(plan, catalog, parseTimestamp("2024-01-01").value()));
        auto transaction = pg::Transaction::begin(connection).value();
        const auto choice = cost::decideExecutor(plan, catalog, transaction, {}).value();
        QVERIFY(choice.isCounted);
        QCOMPARE(choice.examples.value(), std::size_t(28'000));
        const auto known = cost::chooseExecutor(planOf(question(10)), m_catalog, much, 28'000);
        const auto ratio = static_cast<double>(choice.bytes) / static_cast<double>(known.bytes);
        QVERIFY2(ratio > 1 / 1.3 && ratio < 1.3, std::to_string(ratio).c_str());
    }

    void countsTheFrameToo()
    {
        const auto few = cost::chooseExecutor(planOf(question(10)), m_catalog, much);
        const auto many = cost::chooseExecutor(planOf(question(110)), m_catalog, much);
        QVERIFY(few.executor == Executor::Local && many.executor == Executor::Local);
        const auto frame = std::size_t{100} * 28'000 * 8;
        QVERIFY(many.pushdownBytes - few.pushdownBytes >= frame);
        QVERIFY(many.pushdownBytes - few.pushdownBytes < frame * 3 / 2);
        QVERIFY(many.localBytes - few.localBytes >= frame);
        // What an aggregated column is worth may depend on who looks: then each example has rows of its own.
        auto study = question(10);
        const auto known = cost::chooseExecutor(planOf(study), m_catalog, much).localBytes;
        for (auto &time : study.times)
            time.columns.push_back({study.features.front().column, time.column, {1, Duration::Unit::Days}});
        QVERIFY(cost::chooseExecutor(planOf(study), m_catalog, much).localBytes > known);
    }

    void leavesWhatDoesNotFitToTheDatabase()
    {
        const auto plan = planOf(question(10));
        const auto choice = cost::chooseExecutor(plan, m_catalog, much);
        QVERIFY(choice.localBytes > choice.pushdownBytes);
        const auto between = (choice.localBytes + choice.pushdownBytes) / 2;
        QVERIFY(cost::chooseExecutor(plan, m_catalog, between).executor == Executor::Pushdown);
    }

    void refusesBeforeFetching()
    {
        const auto study = question(200);
        const auto plan = planOf(study);
        auto connection = m_cluster.connect("shop");
        Progress progress;
        bool isChosen = false;
        const auto fetch = [&](std::size_t memory, std::optional<Executor> executor) {
            return screening::fetchSnapshot(study, plan, m_catalog, connection, progress,
                                            {.executor = executor, .memory = memory, .chosen = [&](const auto &choice) {
                                                 isChosen = true;
                                                 QVERIFY(choice.bytes <= memory);
                                             }});
        };
        const auto refused = fetch(80'000'000, std::nullopt);
        QVERIFY(!refused && !isChosen);
        QCOMPARE(refused.error().code, Error::Code::Unsupported);
        // The examples were counted: all 28,000 of them are there.
        const auto &problem = refused.error().problem;
        QCOMPARE(problem.code, std::string("cost.needs_memory"));
        QVERIFY2(problem.arguments[0] == Argument(std::int64_t{28'000})
                     && problem.arguments[1] == Argument(std::int64_t{200}),
                 describe(refused.error()).c_str());
        const auto rows = cost::fittingExamples(plan, 80'000'000);
        QVERIFY(rows > 8000 && rows < 28'000);
        QVERIFY(refused.error().remedies == std::vector{cost::messages::takeSample(static_cast<std::int64_t>(rows))});
        QVERIFY(cost::chooseExecutor(plan, m_catalog, 80'000'000, rows).pushdownBytes <= 80'000'000);
        QVERIFY(cost::chooseExecutor(plan, m_catalog, 80'000'000, rows * 6 / 5).pushdownBytes > 80'000'000);

        const auto choice = cost::chooseExecutor(plan, m_catalog, much);
        const auto byHand = fetch(choice.pushdownBytes + 1000, Executor::Local);
        if (choice.localBytes > choice.pushdownBytes + 1000)
            QVERIFY(!byHand && byHand.error().remedies.at(0).code == "cost.compute_in_database");
        const auto fetched = fetch(much, std::nullopt);
        QVERIFY2(fetched && isChosen, fetched ? "" : describe(fetched.error()).c_str());
    }

    //! A filter that leaves few examples is not known to the catalog: they are counted where it matters.
    void countsWhereItMatters()
    {
        auto study = question(200);
        study.filter = {{"size", study::Operator::LessOrEqual, "100"}};
        const auto plan = planOf(study);
        auto connection = m_cluster.connect("shop");
        auto transaction = pg::Transaction::begin(connection).value();
        const auto choice = cost::decideExecutor(plan, m_catalog, transaction, {.memory = 80'000'000});
        QVERIFY2(choice, choice ? "" : describe(choice.error()).c_str());
        QVERIFY(choice->isCounted);
        QCOMPARE(choice->examples.value(), std::size_t(1400));
        const auto plenty = cost::decideExecutor(plan, m_catalog, transaction, {.memory = much});
        QVERIFY(plenty && !plenty->isCounted);
    }

    //! Whole entities, as many as fit, the same every time and for both that compute; other seeds give others.
    void takesASample()
    {
        auto study = question(2);
        study.features.push_back({.name = "size", .column = "size"});
        const auto all = frameOf(study, Executor::Local);
        study.sample = study::Sample{.rows = 1000, .seed = {5}};
        const auto some = frameOf(study, Executor::Local);
        QVERIFY(some == frameOf(study, Executor::Pushdown));
        QCOMPARE(rowCount(all), std::size_t(28'000));
        // Fourteen cutoffs for each item: 71 items.
        QCOMPARE(rowCount(some), std::size_t(994));
        std::map<std::string, std::size_t> places;
        for (std::size_t row = 0; row < rowCount(all); ++row)
            places[frame::keyText(all, row) + printTimestamp(all.asOf[row])] = row;
        std::vector<std::size_t> rows;
        std::map<std::string, int> cutoffs;
        for (std::size_t row = 0; row < rowCount(some); ++row) {
            rows.push_back(places.at(frame::keyText(some, row) + printTimestamp(some.asOf[row])));
            ++cutoffs[frame::keyText(some, row)];
        }
        QVERIFY(taken(all, rows) == some);
        QVERIFY(std::ranges::all_of(cutoffs, [](const auto &entry) {
            return entry.second == 14;
        }));
        // Spread over all of them, by no order of the key.
        QVERIFY(rows.front() < 28'000 / 10 && rows.back() > 28'000 * 9 / 10);
        study.sample->seed = {6};
        QVERIFY(frameOf(study, Executor::Local).keys != some.keys);
        // A smaller sample of the same seed is a part of the larger one.
        study.sample = study::Sample{.rows = 500, .seed = {5}};
        const auto fewer = frameOf(study, Executor::Local);
        QCOMPARE(rowCount(fewer), std::size_t(490));
        for (std::size_t row = 0; row < rowCount(fewer); ++row)
            QVERIFY(cutoffs.contains(frame::keyText(fewer, row)));
    }

    void saysWhatItSampled()
    {
        auto study = question(2);
        study.sample = study::Sample{.rows = 1000, .seed = {5}};
        auto connection = m_cluster.connect("shop");
        Progress progress;
        const auto snapshot = screening::fetchSnapshot(study, planOf(study), m_catalog, connection, progress);
        QVERIFY2(snapshot, snapshot ? "" : describe(snapshot.error()).c_str());
        QCOMPARE(snapshot->rowsAvailable, std::size_t(28'000));
        QCOMPARE(snapshot->rowsSampled, std::size_t(994));
        QCOMPARE(snapshot->rowsUsed, std::size_t(994));
        QCOMPARE(snapshot::sampleText(*snapshot),
                 std::string("a sample of 994 of 28,000 examples, whole entities by hash of their key, seed 5"));
        auto other = study;
        other.sample.reset();
        QVERIFY(snapshot::contentHash(other) != snapshot::contentHash(study));
        // What is refused as a whole fits as the sample that is proposed.
        other = question(200);
        const auto plan = planOf(other);
        other.sample = study::Sample{.rows = static_cast<std::int64_t>(cost::fittingExamples(plan, 80'000'000))};
        const auto fetched =
            screening::fetchSnapshot(other, planOf(other), m_catalog, connection, progress, {.memory = 80'000'000});
        QVERIFY2(fetched, fetched ? "" : describe(fetched.error()).c_str());
        // Fewer rows than any entity has.
        study.sample->rows = 13;
        const auto none = screening::fetchSnapshot(study, planOf(study), m_catalog, connection, progress);
        QVERIFY(!none && none.error().remedies == std::vector{snapshot::messages::takeMoreRows()});
    }

    void theLiveViewPredictsAll()
    {
        auto study = question(2);
        const auto whole = sql::print(compile::liveQuery(planOf(study)));
        study.sample = study::Sample{};
        QVERIFY(sql::print(compile::liveQuery(planOf(study))) == whole);
    }

    void leavesForeignTablesToTheDatabase()
    {
        const auto plan = planOf(question(1));
        auto catalog = m_catalog;
        catalog.tables[catalog::findTable(catalog, {"public", "event"})->value].isForeign = true;
        const auto choice = cost::chooseExecutor(plan, catalog, much);
        QVERIFY(choice.executor == Executor::Pushdown);
        QVERIFY(choice.reason == cost::messages::onAnotherServer("event"));
    }

private:
    plan::Plan planOf(const study::Study &study) const
    {
        auto plan = compile::planned(study, m_catalog);
        if (!plan)
            qFatal("%s", describe(plan.error()).c_str());
        return *std::move(plan);
    }

    frame::Frame frameOf(const study::Study &study, Executor executor)
    {
        auto connection = m_cluster.connect("shop");
        auto transaction = pg::Transaction::begin(connection).value();
        auto frame = snapshot::fetchFrame(planOf(study), m_catalog, transaction, executor);
        if (!frame)
            qFatal("%s", describe(frame.error()).c_str());
        return *std::move(frame);
    }

    tests::TestCluster m_cluster;
    catalog::Catalog m_catalog;
};

QTEST_GUILESS_MAIN(ExecutorTest)

} // namespace executor_test

#include "executor_test.moc"

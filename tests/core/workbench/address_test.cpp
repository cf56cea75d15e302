// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots and runs belong to the database that they were read from.
#include "core/snapshot/bytes.h"
#include "core/snapshot/keeping.h"
#include "core/study/json.h"
#include "core/training/earlier.h"
#include "core/training/runs.h"
#include "core/workbench/explore.h"
#include "core/workbench/snapshots.h"
#include "tests/support/testcluster.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace address_test {

using namespace espalier;

namespace {

constexpr const char *table = R"(CREATE TABLE t (id int PRIMARY KEY, x int, y boolean);
    INSERT INTO t SELECT g, g % 10, g % 3 = 0 FROM generate_series(1, 200) g; ANALYZE)";

study::Study question()
{
    return study::parseStudy(R"({"espalier_study": 1, "name": "q", "entity": "public.t", "task": "binary",
        "target": {"row": {"column": "y"}}, "split": {"kind": "random"},
        "features": [{"name": "x", "aggregate": "direct", "column": "x"}]})",
                             "test")
        .value();
}

} // namespace

class AddressTest : public QObject
{
    Q_OBJECT

private:
    snapshot::Snapshot take(const std::string &database, workbench::Stores &stores)
    {
        Progress progress;
        const auto settings = m_cluster.settings(database);
        const auto explored = workbench::explore(settings, progress).value();
        return workbench::takeSnapshot(question(), explored.catalog, settings, stores, progress).value();
    }

    workbench::Places places() const
    {
        const std::filesystem::path home = m_folder->path().toStdString();
        return {home / "cache.sqlite", home / "gym", {}};
    }

    tests::TestCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto *database : {"staging", "production"}) {
            m_cluster.createDatabase(database);
            m_cluster.runSql(database, table);
        }
    }

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void equalRowsOfTwoDatabasesAreTwoSnapshots()
    {
        auto stores = workbench::openStores(places()).value();
        const auto staging = take("staging", stores);
        QVERIFY(!snapshot::newestSnapshot(stores.runs, question(), {.key = "elsewhere"}));
        QCOMPARE(snapshot::onlySnapshot(stores.runs, question()).value().id, staging.id);
        const auto production = take("production", stores);
        QCOMPARE(production.rowsHash, staging.rowsHash);
        QVERIFY(production.id != staging.id && !pg::isSame(production.database, staging.database));
        QCOMPARE(snapshot::newestSnapshots(stores.runs, question()).value().size(), std::size_t(2));
        QCOMPARE(snapshot::newestSnapshot(stores.runs, question(), staging.database).value().id, staging.id);
        const auto several = snapshot::onlySnapshot(stores.runs, question());
        QVERIFY(!several && several.error().problem.code == "snapshot.several_databases"
                && plainText(several.error().problem).find("/staging") != std::string::npos);
        // Once more: the same rows of the same database are the same snapshot, read later.
        const auto again = take("staging", stores);
        QCOMPARE(again.id, staging.id);
        QVERIFY(again.takenAt > staging.takenAt);
    }

    void aSnapshotThatNobodyTrainedOnGivesWay()
    {
        auto stores = workbench::openStores(places()).value();
        const auto first = take("staging", stores);
        m_cluster.runSql("staging", "UPDATE t SET x = x + 1 WHERE id = 7");
        const auto second = take("staging", stores);
        QVERIFY(second.id != first.id);
        for (const auto extent : {snapshot::Extent::Whole, snapshot::Extent::Outline, snapshot::Extent::Excerpt})
            QVERIFY(!snapshot::loadSnapshot(stores.runs, first.id, extent));
        QVERIFY(stores.runs.put("run", second.id + "/r1", "{}"));
        m_cluster.runSql("staging", "UPDATE t SET x = x + 1 WHERE id = 7");
        (void)take("staging", stores);
        QVERIFY(snapshot::loadSnapshot(stores.runs, second.id));
        QVERIFY(training::runsOf(stores.runs, second.id).value() == std::vector<std::string>{"r1"});
    }

    //! What was trained on rows as they were is found again after a restart, of this database only.
    void earlierRunsAreListed()
    {
        const auto trained = [](const snapshot::Snapshot &snapshot, const std::string &id, bool isBaseline) {
            training::Run run{.id = id, .learner = "logistic", .snapshot = snapshot.id};
            run.model.learner = "logistic";
            run.model.classes = {"false", "true"};
            run.model.features = {{"x", model::FeatureKind::Number}};
            run.model.encoding = {{0, model::NumberInput{0, 0, 1}}};
            run.model.family = model::Linear{{{0, {1}}}};
            run.model.link = model::Link::Logistic;
            run.splits["test"].metrics["roc_auc"] = {0.75, 0.7, 0.8};
            run.database = snapshot.database;
            run.takenAt = snapshot.takenAt;
            run.isBaseline = isBaseline;
            return run;
        };
        std::vector<snapshot::Snapshot> taken;
        {
            auto stores = workbench::openStores(places()).value();
            for (const auto *id : {"0000000000a1", "0000000000a2", "0000000000a3"}) {
                taken.push_back(take("staging", stores));
                QVERIFY(training::keepRun(stores.runs, trained(taken.back(), id, false)));
                QVERIFY(training::keepRun(stores.runs, trained(taken.back(), std::string("1") + (id + 1), true)));
                m_cluster.runSql("staging", "UPDATE t SET x = x + 1 WHERE id = 7");
            }
            const auto other = take("production", stores);
            QVERIFY(training::keepRun(stores.runs, trained(other, "0000000000c1", false)));
        }
        auto stores = workbench::openStores(places()).value();
        const auto earlier = training::earlierRuns(stores.runs, taken[2]).value();
        QCOMPARE(earlier.size(), std::size_t(2));
        QCOMPARE(earlier[0].id, std::string("0000000000a2"));
        QVERIFY(earlier[0].takenAt == taken[1].takenAt && earlier[1].takenAt == taken[0].takenAt);
        QCOMPARE(training::scoreOf(earlier[1], "test", "roc_auc")->value, 0.75);
        QVERIFY(training::earlierRuns(stores.runs, take("production", stores)).value().empty());
    }

    void partsOfASnapshotAreEnough()
    {
        using snapshot::Extent;
        auto stores = workbench::openStores(places()).value();
        const auto whole = take("staging", stores);
        // Once as they are kept, once as an earlier version left it: the whole only.
        for (const bool isKept : {true, false}) {
            const auto outline = snapshot::loadSnapshot(stores.runs, whole.id, Extent::Outline).value();
            QVERIFY(outline == snapshot::outlineOf(whole) && outline.frame.features.empty());
            QVERIFY(outline.frame.label == whole.frame.label && outline.parts == whole.parts);
            const auto excerpt = snapshot::loadSnapshot(stores.runs, whole.id, Extent::Excerpt).value();
            QVERIFY(excerpt == snapshot::excerptOf(whole) && excerpt.database == whole.database);
            QCOMPARE(rowCount(excerpt.frame), std::size_t(50));
            QVERIFY(!excerpt.sources.empty() && excerpt.rows == whole.rows);
            QCOMPARE(stores.runs.list("snapshot-excerpt").value().empty(), !isKept);
            QVERIFY(stores.runs.remove("snapshot-outline", whole.id)
                    && stores.runs.remove("snapshot-excerpt", whole.id));
        }
    }

    void whatTheCacheHeldIsMovedOnce()
    {
        snapshot::Snapshot snapshot;
        {
            auto stores = workbench::openStores(places()).value();
            snapshot = take("staging", stores);
        }
        std::filesystem::remove(workbench::runsFile(places()));
        {
            // As earlier versions kept it: in the cache, by the study alone.
            auto cache = store::Cache::open(places().cache).value();
            QVERIFY(cache.put("snapshot", snapshot.id, snapshot::toBytes(snapshot)));
            QVERIFY(cache.put("newest-snapshot", snapshot.studyHash, snapshot.id));
        }
        auto stores = workbench::openStores(places()).value();
        QVERIFY(stores.cache.list("snapshot").value().empty());
        QCOMPARE(snapshot::onlySnapshot(stores.runs, question()).value().id, snapshot.id);
        // Nobody noted which database that was.
        QVERIFY(!snapshot::newestSnapshot(stores.runs, question(), snapshot.database));
        QVERIFY(snapshot::describe(snapshot::newestSnapshots(stores.runs, question()).value())
                == "a database that was not noted");
    }

    void aDamagedRunIsTold()
    {
        auto stores = workbench::openStores(places()).value();
        const auto snapshot = take("staging", stores);
        QVERIFY(stores.runs.put("run", snapshot.id + "/r1", "no document"));
        const auto comparison = training::compareRuns(stores.runs, question(), snapshot).value();
        QCOMPARE(comparison.damaged.size(), std::size_t(1));
        QVERIFY(comparison.runs.empty());
        QVERIFY(pg::isSame(comparison.database, snapshot.database));
    }
};

QTEST_GUILESS_MAIN(AddressTest)

} // namespace address_test

#include "address_test.moc"

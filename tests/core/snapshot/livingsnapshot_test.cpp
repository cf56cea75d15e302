// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots that are brought up to date: the same bytes as afresh, little that is read, and a reason where all is.
#include "core/catalog/load.h"
#include "core/columns/columncache.h"
#include "core/compile/scanstrategy.h"
#include "core/features/enumerate.h"
#include "core/gym/shop.h"
#include "core/screening/fetchsnapshot.h"
#include "core/snapshot/fetch.h"
#include "core/study/compose.h"
#include "tests/support/required.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTemporaryDir>
#include <QTest>

#include <fmt/format.h>
#include <thread>

namespace livingsnapshot_test {

using namespace espalier;
using columns::RereadReason;

namespace {

constexpr const char *tables = R"(
    CREATE TABLE customer (id int PRIMARY KEY, joined timestamptz, kind text);
    CREATE TABLE bought (id bigint PRIMARY KEY, who int REFERENCES customer, at timestamptz NOT NULL, amount numeric(8,2));
    INSERT INTO customer SELECT i, timestamptz '2024-01-01' + i * interval '1 hour', 'kind ' || i % 5 FROM generate_series(1, 400) i;
    INSERT INTO bought SELECT i, 1 + i % 400, timestamptz '2024-01-05' + i * interval '20 minutes', i % 90
        FROM generate_series(1, 20000) i;)";

study::Study boughtStudy()
{
    const study::Hop toBought{.direction = study::Direction::ToChild,
                              .table = {"public", "bought"},
                              .childColumns = {"who"},
                              .parentColumns = {"id"},
                              .isToMany = true};
    study::Study study{.name = "again", .entity = {"public", "customer"}};
    study.target = study::FutureTarget{.path = {toBought},
                                       .aggregate = study::Aggregate::Count,
                                       .condition = study::Condition{{}, study::Operator::Greater, "3"},
                                       .horizon = {20, Duration::Unit::Days},
                                       .schedule = {.every = {20, Duration::Unit::Days},
                                                    .from = required(parseTimestamp("2024-02-01")),
                                                    .until = required(parseTimestamp("2024-12-01"))},
                                       .alive = study::Alive{{toBought}, {30, Duration::Unit::Days}}};
    study.times = {{.table = {"public", "customer"}, .column = "joined"},
                   {.table = {"public", "bought"}, .column = "at"}};
    study.features = {{.name = "n", .path = {toBought}, .aggregate = study::Aggregate::Count},
                      {.name = "kind", .column = "kind"},
                      {.name = "last",
                       .path = {toBought},
                       .aggregate = study::Aggregate::Sum,
                       .column = "amount",
                       .window = study::LastRows{3}}};
    return study;
}

RereadReason againOf(const std::vector<columns::TableReading> &readings, std::string_view table)
{
    for (const auto &reading : readings) {
        if (reading.table.name == table)
            return reading.again;
    }
    qFatal("nothing was read of %s", std::string(table).c_str());
}

std::size_t rowsRead(const std::vector<columns::TableReading> &readings)
{
    std::size_t rows = 0;
    for (const auto &reading : readings)
        rows += reading.rowsRead;
    return rows;
}

} // namespace

class LivingSnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("again");
        m_cluster.runSql("again", tables);
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsLittle()
    {
        const auto first = take("again", boughtStudy());
        QCOMPARE(rowsRead(first.readings), std::size_t(20400));
        QCOMPARE(againOf(first.readings, "bought"), RereadReason::First);
        const auto same = take("again", boughtStudy());
        QCOMPARE(same.rowsHash, first.rowsHash);
        QCOMPARE(rowsRead(same.readings), std::size_t(0));
        m_cluster.runSql("again",
                         "UPDATE bought SET amount = amount + 1 WHERE id % 4000 = 3; DELETE FROM bought WHERE id = 77; "
                         "INSERT INTO bought VALUES (900001, 7, '2024-06-01', 5)");
        const auto next = take("again", boughtStudy());
        QVERIFY(next.rowsHash != first.rowsHash);
        QCOMPARE(againOf(next.readings, "bought"), RereadReason::No);
        QCOMPARE(againOf(next.readings, "customer"), RereadReason::No);
        QVERIFY2(rowsRead(next.readings) > 6 && rowsRead(next.readings) < 2000,
                 std::to_string(rowsRead(next.readings)).c_str());
        const auto fresh = take("again", boughtStudy(), {.isFresh = true});
        QCOMPARE(next.rowsHash, fresh.rowsHash);
        QVERIFY(next.frame == fresh.frame);
        QCOMPARE(againOf(fresh.readings, "bought"), RereadReason::Asked);
        QVERIFY(bytesOf(next) * 10 < bytesOf(fresh));
        QCOMPARE(takePlainly("again", boughtStudy()).rowsHash, fresh.rowsHash);
        const auto words = columns::told(next.readings);
        QCOMPARE(words.size(), std::size_t(1));
        QVERIFY(worded(words.front())
                    .starts_with(fmt::format("brought up to date: {} of 20400 rows read", rowsRead(next.readings))));
    }

    //! A feature more costs its column, not the others.
    void readsAColumnMore()
    {
        auto study = boughtStudy();
        (void)take("again", study);
        study.features.push_back({.name = "mean",
                                  .path = study.features[0].path,
                                  .aggregate = study::Aggregate::DistinctCount,
                                  .column = "id"});
        const auto more = take("again", study);
        QCOMPARE(againOf(more.readings, "customer"), RereadReason::No);
        QCOMPARE(more.rowsHash, takePlainly("again", study).rowsHash);
        const auto all = take("again", study, {.isFresh = true});
        QVERIFY(bytesOf(more) * 2 < bytesOf(all));
    }

    void labelsMature()
    {
        m_cluster.createDatabase("now");
        m_cluster.runSql("now", tables);
        auto study = boughtStudy();
        auto &target = std::get<study::FutureTarget>(study.target);
        target.horizon = {1, Duration::Unit::Seconds};
        target.alive.reset();
        const auto seconds = std::stoll(m_cluster.value("now", "SELECT extract(epoch FROM now())::int8"));
        target.schedule = {
            .every = {1, Duration::Unit::Seconds}, .from = Timestamp{(seconds - 5) * 1'000'000}, .until = {}};
        std::size_t before = 0;
        for (int i = 0; i < 3; ++i) {
            auto connection = m_cluster.connect("now");
            const auto catalog = required(catalog::load(connection));
            const auto plan = required(compile::planned(study, catalog));
            auto cache = open();
            columns::ColumnCache columnCache(cache, catalog);
            auto transaction = required(pg::Transaction::begin(connection));
            const auto living1 =
                required(snapshot::fetchFrame(plan, catalog, transaction, cost::Executor::Local, &columnCache));
            const auto bySql = required(snapshot::fetchFrame(plan, catalog, transaction, cost::Executor::Pushdown));
            QVERIFY(living1.keys == bySql.keys && living1.asOf == bySql.asOf && living1.label == bySql.label);
            QVERIFY(living1.asOf.size() > before);
            before = living1.asOf.size();
            QCOMPARE(rowsRead(columnCache.readings()), std::size_t(i == 0 ? 20400 : 0));
            std::this_thread::sleep_for(std::chrono::milliseconds(1100));
        }
    }

    void saysWhyAllIsRead()
    {
        m_cluster.createDatabase("kinds");
        const auto file = m_cluster.cluster().folder.string() + "/foreign.csv";
        m_cluster.runSql("kinds",
                         fmt::format(R"(
            CREATE TABLE plain (id int PRIMARY KEY, v float8, c regclass, t text);
            INSERT INTO plain SELECT i, i, 'plain'::regclass, 'x' FROM generate_series(1, 3000) i;
            CREATE VIEW seen AS SELECT id, v FROM plain;
            CREATE UNLOGGED TABLE light AS SELECT * FROM plain;
            CREATE TABLE parent AS SELECT * FROM plain;
            CREATE TABLE child () INHERITS (parent);
            CREATE EXTENSION file_fdw; CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
            COPY (SELECT id, v FROM plain) TO '{0}';
            CREATE FOREIGN TABLE far (id int, v float8) SERVER files OPTIONS (filename '{0}', format 'text');
            CREATE TABLE parted (id int, v float8) PARTITION BY RANGE (id);
            CREATE TABLE parted1 PARTITION OF parted FOR VALUES FROM (0) TO (1000);
            CREATE FOREIGN TABLE parted2 PARTITION OF parted FOR VALUES FROM (1000) TO (9000)
                SERVER files OPTIONS (filename '{0}', format 'text');
            CREATE ROLE clerk; GRANT SELECT (id, v) ON plain TO clerk;)",
                                     file));
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(readOnce("kinds", "plain", "v"), i == 0 ? RereadReason::First : RereadReason::No);
            QCOMPARE(readOnce("kinds", "seen", "v"), RereadReason::View);
            QCOMPARE(readOnce("kinds", "far", "v"), RereadReason::Foreign);
            QCOMPARE(readOnce("kinds", "parted", "v"), RereadReason::Foreign);
            QCOMPARE(readOnce("kinds", "light", "v"), RereadReason::Unlogged);
            QCOMPARE(readOnce("kinds", "parent", "v"), RereadReason::Inherited);
            QCOMPARE(readOnce("kinds", "plain", "c", sql::Wire::Text), RereadReason::Computed);
        }
        QCOMPARE(readOnce("kinds", "plain", "t", sql::Wire::Text), RereadReason::First);
        m_cluster.runAlone("kinds", "VACUUM FULL plain");
        QCOMPARE(readOnce("kinds", "plain", "v"), RereadReason::Rewritten);
        m_cluster.runSql("kinds", "ALTER TABLE plain ALTER t TYPE varchar COLLATE \"C\"");
        QCOMPARE(readOnce("kinds", "plain", "t", sql::Wire::Text), RereadReason::Rewritten);
        m_cluster.runSql("kinds", "UPDATE plain SET v = v + 1");
        QCOMPARE(readOnce("kinds", "plain", "v"), RereadReason::Most);
        m_cluster.runSql("kinds", "ALTER TABLE plain RENAME v TO w; ALTER TABLE plain ADD v float8 DEFAULT 7");
        QCOMPARE(readOnce("kinds", "plain", "v"), RereadReason::Altered);
        QCOMPARE(readOnce("kinds", "plain", "v"), RereadReason::No);
    }

    //! Rows of one width that one transaction wrote lie elsewhere afterwards, and each block looks as before.
    void aClusteredTableIsReadAgain()
    {
        m_cluster.createDatabase("clustered");
        m_cluster.runSql(
            "clustered",
            "CREATE TABLE same (id int, v float8); INSERT INTO same SELECT i, -i FROM generate_series(1, 5000) i; "
            "CREATE INDEX same_v ON same (v)");
        QCOMPARE(readOnce("clustered", "same", "v"), RereadReason::First);
        QCOMPARE(readOnce("clustered", "same", "v"), RereadReason::No);
        m_cluster.runAlone("clustered", "CLUSTER same USING same_v");
        QCOMPARE(readOnce("clustered", "same", "v"), RereadReason::Rewritten);
    }

    void aRoleOfSomeColumnsReadsThemAll()
    {
        m_cluster.createDatabase("roles");
        m_cluster.runSql(
            "roles",
            "CREATE TABLE plain (id int PRIMARY KEY, v float8, s text); INSERT INTO plain VALUES (1, 2, 'x'); "
            "GRANT SELECT (id, v) ON plain TO clerk; "
            "CREATE TABLE parted (id int, v float8) PARTITION BY RANGE (id); "
            "CREATE TABLE parted1 PARTITION OF parted FOR VALUES FROM (0) TO (9); "
            "INSERT INTO parted VALUES (1, 2); ALTER TABLE parted1 ENABLE ROW LEVEL SECURITY; "
            "CREATE SCHEMA closed; GRANT SELECT ON parted, parted1 TO clerk");
        QCOMPARE(readOnce("roles", "plain", "v", sql::Wire::Number, "clerk"), RereadReason::Privilege);
        QCOMPARE(readOnce("roles", "plain", "v", sql::Wire::Number, "clerk"), RereadReason::Privilege);
        // Its policies hold for who reads the partition itself, not for who reads the whole.
        QCOMPARE(readOnce("roles", "parted", "v", sql::Wire::Number, "clerk"), RereadReason::Privilege);
        m_cluster.runSql("roles", "ALTER TABLE parted1 DISABLE ROW LEVEL SECURITY");
        QCOMPARE(readOnce("roles", "parted", "v", sql::Wire::Number, "clerk"), RereadReason::First);
        m_cluster.runSql("roles", "ALTER TABLE parted1 SET SCHEMA closed");
        QCOMPARE(readOnce("roles", "parted", "v", sql::Wire::Number, "clerk"), RereadReason::Privilege);
    }

    //! What is kept is bounded, and nothing in the file is trusted.
    void forgetsAndMistrusts()
    {
        const auto first = take("again", boughtStudy());
        const auto small = take("again", boughtStudy(), {.isFresh = true, .bytes = 200'000});
        QCOMPARE(small.rowsHash, first.rowsHash);
        {
            auto cache = open();
            std::size_t bytes = 0;
            const auto entries = required(cache.list("column"));
            for (const auto &entry : entries)
                bytes += entry.bytes;
            QVERIFY(bytes <= 200'000 && bytes > 0);
        }
        const auto again = take("again", boughtStudy());
        QCOMPARE(again.rowsHash, first.rowsHash);
        QVERIFY(rowsRead(again.readings) > 0);
        {
            auto cache = open();
            const auto entries = required(cache.list("column"));
            for (std::size_t i = 0; i < entries.size(); ++i) {
                auto bytes = *required(cache.get("column", entries[i].key));
                bytes = i % 2 == 0 ? bytes.substr(0, bytes.size() / 2) : "junk";
                required(cache.put("column", entries[i].key, bytes));
            }
        }
        QCOMPARE(take("again", boughtStudy()).rowsHash, first.rowsHash);
    }

    //! A server that was set back gives the numbers of its transactions again.
    void aServerThatWasSetBackIsReadAgain()
    {
        const auto first = take("again", boughtStudy());
        auto cache = open();
        const auto entries = required(cache.list("column"));
        for (const auto &entry : entries) {
            auto kept = columns::cachedFromBytes(*required(cache.get("column", entry.key))).value();
            kept.rows.nextTransaction += 1'000'000;
            kept.rows.visible = "elsewhere";
            required(cache.put("column", entry.key, columns::toBytes(kept)));
        }
        const auto again = take("again", boughtStudy());
        QCOMPARE(againOf(again.readings, "bought"), RereadReason::Server);
        QCOMPARE(again.rowsHash, first.rowsHash);
    }

    void theShopTicks()
    {
        m_cluster.createDatabase("shop");
        auto connection = m_cluster.connect("shop");
        Progress progress;
        QVERIFY(gym::createShop(connection, {.scale = 0.15}, progress));
        m_cluster.runSql("shop", "ANALYZE");
        const auto catalog = required(catalog::load(connection));
        const auto graph = relations::relationGraph(catalog);
        auto study = required(study::compose(catalog, graph, "churn",
                                             {.entity = "growth.customers",
                                              .aggregate = "count",
                                              .table = "fulfillment.orders",
                                              .condition = "= 0",
                                              .horizon = "60 days",
                                              .every = "30 days",
                                              .from = "2025-06-01",
                                              .alive = "365 days"},
                                             Timestamp{}));
        study.features = features::enumerateFeatures(catalog, graph, study);
        std::size_t rows = 0;
        std::size_t all = 0;
        std::string last;
        for (int tick = 0; tick < 6; ++tick) {
            const auto brought = take("shop", study);
            const auto fresh = take("shop", study, {.isFresh = true}, "fresh.sqlite");
            QCOMPARE(brought.rowsHash, fresh.rowsHash);
            QVERIFY(brought.frame == fresh.frame);
            QVERIFY(brought.rowsHash != last);
            last = brought.rowsHash;
            if (tick > 0) {
                rows += rowsRead(brought.readings);
                all += rowsRead(fresh.readings);
            }
            QVERIFY(gym::tick(connection, 1 + tick * 3, progress));
        }
        qInfo("%zu of %zu rows read", rows, all);
        QVERIFY(rows * 2 < all);
    }

    //! The last one: what a server lost in a crash, or what was put back from a copy, it does not tell.
    void aServerThatWasStartedMeanwhileIsReadAgain()
    {
        const auto first = take("again", boughtStudy());
        QVERIFY(gym::stopCluster(m_cluster.cluster().folder));
        QVERIFY(gym::startCluster(m_cluster.cluster().folder, m_progress, {.durability = gym::Durability::None}));
        const auto again = take("again", boughtStudy());
        QCOMPARE(againOf(again.readings, "bought"), RereadReason::Server);
        QCOMPARE(again.rowsHash, first.rowsHash);
        QCOMPARE(againOf(take("again", boughtStudy()).readings, "bought"), RereadReason::No);
    }

private:
    store::Cache open(const std::string &name = "cache.sqlite")
    {
        return required(store::Cache::open((m_folder->path() + "/").toStdString() + name));
    }

    snapshot::Snapshot take(const std::string &database, const study::Study &study,
                            const columns::ColumnCacheOptions &options = {}, const std::string &name = "cache.sqlite")
    {
        auto connection = m_cluster.connect(database);
        const auto catalog = required(catalog::load(connection));
        auto cache = open(name);
        columns::ColumnCache columnCache(cache, catalog, options);
        return required(screening::fetchSnapshot(study, required(compile::planned(study, catalog)), catalog, connection,
                                                 m_progress, {.executor = {}, .columnCache = &columnCache}));
    }

    snapshot::Snapshot takePlainly(const std::string &database, const study::Study &study)
    {
        auto connection = m_cluster.connect(database);
        const auto catalog = required(catalog::load(connection));
        return required(screening::fetchSnapshot(study, required(compile::planned(study, catalog)), catalog, connection,
                                                 m_progress));
    }

    static std::uint64_t bytesOf(const snapshot::Snapshot &snapshot)
    {
        std::uint64_t bytes = 0;
        for (const auto &reading : snapshot.readings)
            bytes += reading.bytes;
        return bytes;
    }

    //! Reads one column as a role, and holds it against a new reading.
    RereadReason readOnce(const std::string &database, const std::string &table, const std::string &column,
                          sql::Wire wire = sql::Wire::Number, const std::string &role = {})
    {
        auto connection = m_cluster.connect(database);
        const auto catalog = required(catalog::load(connection));
        auto cache = open();
        columns::ColumnCache columnCache(cache, catalog);
        columns::Request request{.table = {.name = {"public", table}}};
        request.expressions.push_back(sql::cast(sql::column(columns::sourceAlias, column), sql::castOf(wire)));
        request.wires.push_back(wire);
        auto transaction = required(pg::Transaction::begin(connection));
        if (!role.empty())
            required(transaction.execute("SET LOCAL ROLE " + role));
        const auto kept = required(columnCache.read(request, transaction));
        if (!(kept == required(columns::readColumns(request, transaction))))
            qFatal("%s.%s differs", table.c_str(), column.c_str());
        return columnCache.readings().front().again;
    }

    tests::TestCluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
    Progress m_progress;
};

QTEST_GUILESS_MAIN(LivingSnapshotTest)

} // namespace livingsnapshot_test

#include "livingsnapshot_test.moc"

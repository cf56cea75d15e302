// SPDX-License-Identifier: GPL-3.0-or-later
// What a Citus cluster tells of its shards, by stand-ins for the extension's tables and functions: all servers are this
// one.
#include "core/catalog/shards.h"
#include "tests/support/testcluster.h"

#include <QTest>

#include <algorithm>

namespace shards_test {

using namespace espalier;

namespace {

//! Two shards of orders, beside the empty table itself; one of shops, which all servers have; and days in partitions.
constexpr const char *extension = R"sql(
SET LOCAL allow_system_table_mods = on;
CREATE TABLE pg_catalog.pg_dist_partition (logicalrelid regclass, partkey text);
CREATE TABLE pg_catalog.pg_dist_shard (logicalrelid regclass, shardid bigint);
CREATE TABLE pg_catalog.pg_dist_placement (shardid bigint, groupid int);
CREATE TABLE pg_catalog.pg_dist_local_group (groupid int);
CREATE FUNCTION pg_catalog.shard_name(regclass, bigint) RETURNS text LANGUAGE sql AS
    $$ SELECT quote_ident(relname || '_' || $2) FROM pg_class WHERE oid = $1 $$;
CREATE FUNCTION pg_catalog.column_to_column_name(regclass, text) RETURNS text LANGUAGE sql AS $$ SELECT $2 $$;
CREATE FUNCTION pg_catalog.run_command_on_all_nodes(command text, OUT nodeid int, OUT success bool, OUT result text)
    RETURNS SETOF record LANGUAGE plpgsql AS $$ BEGIN
    EXECUTE command INTO result;
    nodeid := 1; success := true; RETURN NEXT;
    IF (SELECT count(*) FROM pg_dist_local_group) > 0 THEN RETURN NEXT; END IF; -- what is kept twice
    nodeid := 3; success := false; result := 'ERROR: no connection'; RETURN NEXT; END $$;
CREATE TABLE orders (id int, shop_id int, note text);
CREATE TABLE orders_101 AS SELECT i AS id, i % 4 AS shop_id, 'n' || i % 5 AS note FROM generate_series(1, 3000) i;
CREATE TABLE orders_102 AS SELECT i AS id, 4 + i % 2 AS shop_id, 'n' || i % 5 AS note FROM generate_series(1, 1000) i;
CREATE TABLE shops (id int);
CREATE TABLE shops_103 AS SELECT i AS id FROM generate_series(1, 6) i;
CREATE TABLE days (at date) PARTITION BY RANGE (at);
CREATE TABLE days_old PARTITION OF days FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE days_104 (at date) PARTITION BY RANGE (at);
CREATE TABLE days_old_105 PARTITION OF days_104 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
INSERT INTO days_104 SELECT date '2020-01-01' + i FROM generate_series(0, 99) i;
INSERT INTO pg_dist_partition VALUES ('orders', 'shop_id'), ('shops', NULL), ('days', 'at'), ('days_old', 'at');
INSERT INTO pg_dist_shard VALUES ('orders', 101), ('orders', 102), ('shops', 103), ('days', 104), ('days_old', 105);
INSERT INTO pg_dist_placement SELECT shardid, 7 FROM pg_dist_shard;
INSERT INTO pg_dist_local_group VALUES (7);
)sql";

} // namespace

class ShardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const auto name = "shards" + std::to_string(++m_number);
        m_cluster.createDatabase(name);
        m_cluster.runSql(name, extension);
        m_cluster.runSql(name, "ANALYZE");
        m_database = name;
    }

    void addsUpTheShards()
    {
        const auto tables = read();
        QCOMPARE(tables.size(), std::size_t(3));
        const auto &orders = named(tables, "orders");
        QCOMPARE(orders.rowEstimate, 4000);
        QVERIFY(orders.pages > 10);
        QVERIFY(orders.counters);
        QCOMPARE(orders.example, 101);
        QCOMPARE(orders.exampleShare, 0.75);
        QCOMPARE(orders.distributedBy, std::string("shop_id"));
        QCOMPARE(named(tables, "shops").rowEstimate, 6);
        QCOMPARE(named(tables, "shops").distributedBy, std::string());
        const auto &days = named(tables, "days"); // the partition counts for its table
        QCOMPARE(days.rowEstimate, 100);
        QCOMPARE(days.example, 104);
    }

    void readsTheStatisticsOfOneShard()
    {
        auto connection = m_cluster.connect(m_database);
        auto transaction = pg::Transaction::begin(connection).value();
        const auto rows =
            catalog::readShardStatistics(transaction, catalog::readShardedTables(transaction).value()).value();
        bool isNoteSeen = false;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            if (rows.text(row, 1) != "orders" || rows.text(row, 2) != "note")
                continue;
            isNoteSeen = true;
            QCOMPARE(rows.number(row, 3), 0.0);
            QCOMPARE(rows.number(row, 4), 5.0);
            QVERIFY(rows.text(row, 5).starts_with("{"));
        }
        QVERIFY(isNoteSeen);
    }

    //! A shard of which no server tells leaves its whole table unknown, and no other.
    void leavesUnknownWhatIsNotTold()
    {
        m_cluster.runSql(m_database,
                         "SET LOCAL allow_system_table_mods = on; DELETE FROM pg_dist_placement WHERE shardid = 102");
        const auto tables = read();
        QCOMPARE(named(tables, "orders").rowEstimate, -1);
        QVERIFY(!named(tables, "orders").counters);
        QCOMPARE(named(tables, "shops").rowEstimate, 6);
    }

    void outlivesWhatAnOlderExtensionLacks()
    {
        m_cluster.runSql(
            m_database,
            "SET LOCAL allow_system_table_mods = on; DROP FUNCTION pg_catalog.run_command_on_all_nodes(text)");
        const auto tables = read();
        QCOMPARE(tables.size(), std::size_t(3));
        QCOMPARE(named(tables, "orders").rowEstimate, -1);
    }

private:
    //! In a transaction that goes on afterwards.
    std::vector<catalog::ShardedTable> read()
    {
        auto connection = m_cluster.connect(m_database);
        auto transaction = pg::Transaction::begin(connection).value();
        auto tables = catalog::readShardedTables(transaction);
        if (!tables)
            qFatal("%s", describe(tables.error()).c_str());
        if (!transaction.query("SELECT 1") || !transaction.commit())
            qFatal("the transaction is over");
        return *tables;
    }

    static catalog::ShardedTable named(const std::vector<catalog::ShardedTable> &tables, const std::string &name)
    {
        const auto found = std::ranges::find(tables, sql::QualifiedName{"public", name}, &catalog::ShardedTable::name);
        return found == tables.end() ? catalog::ShardedTable() : *found;
    }

    tests::TestCluster m_cluster;
    std::string m_database;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(ShardsTest)

} // namespace shards_test

#include "shards_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/load.h"
#include "core/compile/query.h"
#include "core/compile/scanstrategy.h"
#include "core/plan/messages.h"
#include "core/snapshot/fetch.h"
#include "core/study/names.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTest>

#include <cmath>
#include <fmt/format.h>

namespace distributed_test {

using namespace espalier;

namespace {

constexpr const char *customers = R"sql(
CREATE TABLE customers (id int PRIMARY KEY, joined date NOT NULL, country text);
INSERT INTO customers SELECT i, date '2022-12-01' + i % 90, (ARRAY['fr', 'de', NULL])[i % 3 + 1] FROM generate_series(1, 60) i;
)sql";

constexpr const char *orderColumns =
    "id int NOT NULL, customer_id int NOT NULL, at timestamptz NOT NULL, amount float8, status text, note text";

// Few different times, so that many are equal; the later partition is past all that the question is about.
constexpr const char *rows = R"sql(
INSERT INTO orders SELECT i, 1 + i * 7 % 60, timestamptz '2023-01-01 00:00+00' + i * 37 % 900 * interval '1 day' + i % 4 * interval '6 hours',
    CASE WHEN i % 11 > 0 THEN i % 97 / 8.0 + i % 13 / 3.0 END, (ARRAY['paid', 'open', 'lost', NULL])[i % 4 + 1], repeat('word ', i % 5)
FROM generate_series(1, 6000) i;
ANALYZE;
)sql";

constexpr const char *partitions = R"sql(
CREATE TABLE orders_2023 PARTITION OF orders FOR VALUES FROM ('2023-01-01 00:00+00') TO ('2024-01-01 00:00+00');
CREATE TABLE orders_2024 PARTITION OF orders FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2025-01-01 00:00+00')
    PARTITION BY HASH (customer_id);
CREATE TABLE orders_2024_a PARTITION OF orders_2024 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE orders_2024_b PARTITION OF orders_2024 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE orders_2025 PARTITION OF orders FOR VALUES FROM ('2025-01-01 00:00+00') TO ('2026-01-01 00:00+00');
)sql";

} // namespace

//! The same study on one table, on partitions, and on a coordinator with two shards.
class DistributedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("plain");
        m_cluster.runSql(
            "plain", fmt::format("{} CREATE TABLE orders ({}, PRIMARY KEY (id)); {}", customers, orderColumns, rows));
        m_cluster.createDatabase("partitioned");
        m_cluster.runSql(
            "partitioned",
            fmt::format("{} CREATE TABLE orders ({}, PRIMARY KEY (id, at, customer_id)) PARTITION BY RANGE (at); "
                        "{} {}",
                        customers, orderColumns, partitions, rows));
        makeCoordinator();
    }

    void catalogFoldsThePartitions()
    {
        const auto partitioned = catalogOf("partitioned");
        QCOMPARE(partitioned.tables.size(), std::size_t(2));
        const auto &orders = partitioned.table(*catalog::findTable(partitioned, {"public", "orders"}));
        QCOMPARE(orders.kind, catalog::TableKind::Partitioned);
        QCOMPARE(orders.partitions, std::size_t(4));
        QCOMPARE(orders.rowEstimate, 6000);

        const auto coordinator = catalogOf("coordinator");
        QCOMPARE(coordinator.tables.size(), std::size_t(2));
        const auto &sharded = coordinator.table(*catalog::findTable(coordinator, {"public", "orders"}));
        QCOMPARE(sharded.kind, catalog::TableKind::Partitioned);
        QCOMPARE(sharded.partitions, std::size_t(2));
        QCOMPARE(sharded.rowEstimate, 6000);
        QVERIFY(sharded.primaryKey.empty());
        QVERIFY(sharded.isForeign && !orders.isForeign);
        QVERIFY(cost::chooseExecutor(planOf(coordinator), coordinator).executor == cost::Executor::Pushdown);
        QVERIFY(cost::chooseExecutor(planOf(partitioned), partitioned).executor == cost::Executor::Local);
        // Both shards hold rows.
        QVERIFY(m_first.value("shard", "SELECT count(*) > 1000 FROM orders") == "t");
        QVERIFY(m_second.value("shard", "SELECT count(*) > 1000 FROM orders") == "t");
    }

    void givesTheSameFrameEverywhere()
    {
        const auto expected = frameOf("plain", cost::Executor::Pushdown);
        QVERIFY(rowCount(expected) > 400);
        for (const auto *database : {"plain", "partitioned", "coordinator"}) {
            for (const auto executor : {cost::Executor::Pushdown, cost::Executor::Local}) {
                const auto frame = frameOf(database, executor);
                QVERIFY(frame.keys == expected.keys && frame.asOf == expected.asOf && frame.label == expected.label);
                QCOMPARE(frame.features.size(), expected.features.size());
                for (std::size_t i = 0; i < frame.features.size(); ++i)
                    compare(expected.features[i], frame.features[i], database);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    //! A partition in which no example can see anything is not read.
    void prunesPartitions()
    {
        const auto text = explained("partitioned");
        QVERIFY2(text.find("orders_2024_a") != std::string::npos && text.find("orders_2023") != std::string::npos,
                 text.c_str());
        QVERIFY2(text.find("orders_2025") == std::string::npos, text.c_str());
    }

    //! What is sent to the shards says which times are needed.
    void sendsConditionsToTheShards()
    {
        const auto text = explained("coordinator");
        QVERIFY2(text.find("Foreign Scan on public.orders_a") != std::string::npos, text.c_str());
        QVERIFY2(text.find("Foreign Scan on public.orders_b") != std::string::npos, text.c_str());
        std::size_t remote = 0;
        std::size_t limited = 0;
        constexpr std::string_view mark = "Remote SQL: ";
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + 1)) {
            const auto sql = text.substr(at, text.find('\n', at) - at);
            ++remote;
            limited +=
                sql.find("((at < '2024-0") != std::string::npos || sql.find("AND ((at < '2024-0") != std::string::npos
                ? 1
                : 0;
        }
        QVERIFY2(remote >= 4 && limited == remote, text.c_str()); // the label and the features, of two shards
    }

    //! A shard's table itself has no keys here, and what to do about it is said.
    void saysWhatToDoWithoutKeys()
    {
        m_cluster.runSql("coordinator", "IMPORT FOREIGN SCHEMA public LIMIT TO (orders) FROM SERVER first INTO remote");
        auto study = question();
        study.entity = {"remote", "orders"};
        study.target = study::RowTarget{.column = "amount", .condition = {}, .asOf = "at"};
        study.task = study::Task::Regression;
        study.features.clear();
        study.times.clear();
        const auto plan = compile::planned(study, catalogOf("coordinator"));
        QVERIFY(!plan);
        QVERIFY2(plan.error().remedies == std::vector{plan::messages::copyForeignKeys()},
                 describe(plan.error()).c_str());
    }

private:
    void makeCoordinator()
    {
        for (auto *shard : {&m_first, &m_second}) {
            shard->createDatabase("shard");
            shard->runSql(
                "shard",
                fmt::format("CREATE TABLE orders ({}, PRIMARY KEY (id)); CREATE INDEX ON orders (at)", orderColumns));
        }
        m_cluster.createDatabase("coordinator");
        std::string sql = "CREATE EXTENSION postgres_fdw; CREATE SCHEMA remote; ";
        sql += customers;
        sql += fmt::format("CREATE TABLE orders ({}) PARTITION BY HASH (customer_id); ", orderColumns);
        sql += shardSql("first", "orders_a", 0, m_first) + shardSql("second", "orders_b", 1, m_second) + rows;
        // A plain ANALYZE leaves foreign tables out.
        m_cluster.runSql("coordinator", sql + " ANALYZE orders_a, orders_b;");
    }

    static std::string shardSql(const std::string &server, const std::string &partition, int remainder,
                                const tests::TestCluster &cluster)
    {
        const auto parameters = cluster.settings("shard").parameters;
        return fmt::format("CREATE SERVER {0} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host {1}, dbname 'shard'); "
                           "CREATE USER MAPPING FOR CURRENT_USER SERVER {0} OPTIONS (user {2}); "
                           "CREATE FOREIGN TABLE {3} PARTITION OF orders FOR VALUES WITH (MODULUS 2, REMAINDER {4}) "
                           "SERVER {0} OPTIONS (schema_name 'public', table_name 'orders'); ",
                           server, sql::literal(std::string_view(parameters.at("host"))),
                           sql::literal(std::string_view(parameters.at("user"))), partition, remainder);
    }

    static study::Study question()
    {
        const study::Path orders{{study::Direction::ToChild, {"public", "orders"}, {"customer_id"}, {"id"}, true}};
        study::Study study{.name = "churn", .entity = {"public", "customers"}};
        study.target = study::FutureTarget{.path = orders,
                                           .condition = study::Condition{"", study::Operator::Equal, "0"},
                                           .horizon = {10, Duration::Unit::Days},
                                           .schedule = {.every = {30, Duration::Unit::Days},
                                                        .from = parseTimestamp("2023-06-01").value(),
                                                        .until = parseTimestamp("2024-06-30").value()}};
        study.times = {{.table = {"public", "customers"}, .column = "joined"},
                       {.table = {"public", "orders"}, .column = "at"}};
        const auto add = [&](study::Aggregate aggregate, const std::string &column, const study::Window &window,
                             study::ColumnPart part = study::ColumnPart::None) {
            study.features.push_back({.name = fmt::format("f{}", study.features.size()),
                                      .path = orders,
                                      .aggregate = aggregate,
                                      .column = column,
                                      .window = window,
                                      .part = part});
        };
        using study::Aggregate;
        const Duration days{60, Duration::Unit::Days};
        add(Aggregate::Count, "", {});
        add(Aggregate::Count, "", days);
        add(Aggregate::Sum, "amount", {});
        add(Aggregate::Mean, "amount", days);
        add(Aggregate::Last, "amount", {});
        add(Aggregate::Last, "status", study::LastRows{3});
        add(Aggregate::Change, "amount", days);
        add(Aggregate::Slope, "amount", {});
        add(Aggregate::Median, "amount", study::LastRows{5});
        add(Aggregate::DistinctCount, "status", {});
        add(Aggregate::Mode, "status", days);
        add(Aggregate::TimeSinceLast, "", {});
        add(Aggregate::Mean, "at", {}, study::ColumnPart::Hour);
        add(Aggregate::Max, "note", {}, study::ColumnPart::Words);
        study.features.push_back({.name = "open",
                                  .path = orders,
                                  .aggregate = Aggregate::LongestRun,
                                  .column = "status",
                                  .argument = "open"});
        const study::Hop back{study::Direction::ToParent, {"public", "customers"}, {"customer_id"}, {"id"}, false};
        study.features.push_back(
            {.name = "nested",
             .path = orders,
             .aggregate = Aggregate::Mean,
             .window = study::LastRows{5},
             .of = study::RowAggregate{.path = {back, orders.front()}, .aggregate = Aggregate::TimeSinceLast}});
        study.features.push_back({.name = "country", .column = "country"});
        study.features.push_back({.name = "month", .part = study::ColumnPart::Month});
        return study;
    }

    catalog::Catalog catalogOf(const std::string &database)
    {
        auto connection = m_cluster.connect(database);
        return catalog::load(connection).value();
    }

    plan::Plan planOf(const catalog::Catalog &catalog)
    {
        auto plan = compile::planned(question(), catalog);
        if (!plan)
            qFatal("%s", describe(plan.error()).c_str());
        return *std::move(plan);
    }

    frame::Frame frameOf(const std::string &database, cost::Executor executor)
    {
        const auto catalog = catalogOf(database);
        auto connection = m_cluster.connect(database);
        auto transaction = pg::Transaction::begin(connection).value();
        auto frame = snapshot::fetchFrame(planOf(catalog), catalog, transaction, executor);
        if (!frame)
            qFatal("%s: %s", database.c_str(), describe(frame.error()).c_str());
        return *std::move(frame);
    }

    std::string explained(const std::string &database)
    {
        const auto plan = planOf(catalogOf(database));
        auto connection = m_cluster.connect(database);
        auto transaction = pg::Transaction::begin(connection).value();
        const auto lines =
            transaction.query("EXPLAIN (VERBOSE, COSTS OFF) " + sql::print(compile::trainingQuery(plan).select))
                .value();
        std::string text;
        for (std::size_t i = 0; i < lines.size(); ++i)
            text += std::string(lines.text(i, 0)) + "\n";
        return text;
    }

    //! Counts and texts to the bit, sums to rounding: they are added in another order.
    static void compare(const frame::Column &expected, const frame::Column &column, const char *database)
    {
        const auto *wanted = std::get_if<frame::Numbers>(&expected.values);
        for (std::size_t row = 0; row < rowCount(expected); ++row) {
            bool isSame = frame::isMissing(expected, row) == frame::isMissing(column, row);
            if (isSame && !frame::isMissing(expected, row) && wanted != nullptr) {
                const auto a = wanted->values[row];
                const auto b = std::get<frame::Numbers>(column.values).values[row];
                const bool isWhole = expected.name == "f0" || expected.name == "f1" || expected.name == "f9";
                isSame = isWhole ? a == b : std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(a));
            } else if (isSame && wanted == nullptr) {
                isSame = frame::isMissing(expected, row) || frame::textAt(expected, row) == frame::textAt(column, row);
            }
            QVERIFY2(isSame,
                     fmt::format("{} of {} row {}: {} wanted, {}", expected.name, database, row,
                                 frame::textAt(expected, row), frame::textAt(column, row))
                         .c_str());
        }
    }

    tests::TestCluster m_cluster;
    tests::TestCluster m_first;
    tests::TestCluster m_second;
};

QTEST_GUILESS_MAIN(DistributedTest)

} // namespace distributed_test

#include "distributed_test.moc"

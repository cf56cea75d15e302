// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a study's cost before it is fetched, against what it then costs.
#include "core/base/json.h"
#include "core/catalog/load.h"
#include "core/compile/query.h"
#include "core/compile/scanstrategy.h"
#include "core/cost/cost.h"
#include "core/features/enumerate.h"
#include "core/gym/shop.h"
#include "core/relations/relation.h"
#include "core/snapshot/fetch.h"
#include "core/study/compose.h"
#include "tests/support/testcluster.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace cost_test {

using namespace espalier;

class CostTest : public QObject
{
    Q_OBJECT

private:
    //! In a transaction of its own each, as CREATE INDEX CONCURRENTLY wants it.
    void runAlone(const std::string &statement)
    {
        const auto parameters = m_cluster.settings("shop").parameters;
        QProcess process;
        process.start("psql",
                      {"-q", "-X", "-v", "ON_ERROR_STOP=1", "-h", QString::fromStdString(parameters.at("host")), "-U",
                       QString::fromStdString(parameters.at("user")), "-d", "shop", "-c",
                       QString::fromStdString(statement)});
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    void look()
    {
        auto connection = m_cluster.connect("shop");
        m_catalog = catalog::load(connection).value();
        const auto graph = relations::relationGraph(m_catalog);
        constexpr Timestamp now{1'900'000'000'000'000};
        auto study = study::compose(m_catalog, graph, "churn",
                                    {.entity = "growth.customers",
                                     .aggregate = "count",
                                     .table = "fulfillment.orders",
                                     .condition = "= 0",
                                     .horizon = "90 days",
                                     .from = m_cluster.value("shop",
                                                             "SELECT min(placed_at)::date + 180 FROM "
                                                             "fulfillment.orders"),
                                     .alive = "365 days"},
                                    now);
        QVERIFY2(study.has_value(), study ? "" : describe(study.error()).c_str());
        study->features = features::enumerateFeatures(m_catalog, graph, *study);
        m_study = *study;
        m_plan = compile::planned(m_study, m_catalog).value();
    }

    cost::Cost estimate()
    {
        auto connection = m_cluster.connect("shop");
        auto cost = cost::estimateCost(m_plan, m_catalog, connection);
        if (!cost)
            qFatal("%s", describe(cost.error()).c_str());
        return *cost;
    }

    //! Milliseconds that the server takes for the query of one key: the middle of some keys.
    double measuredLive()
    {
        auto connection = m_cluster.connect("shop");
        auto transaction = pg::Transaction::begin(connection).value();
        const auto keys = transaction.query("SELECT id::text FROM growth.customers ORDER BY 1 LIMIT 15").value();
        std::vector<double> times;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const auto key = sql::print(sql::cast(sql::value(keys.text(i, 0)), "uuid"));
            const auto rows =
                transaction
                    .query("EXPLAIN (ANALYZE, FORMAT JSON) " + sql::print(compile::liveQuery(m_plan, {.key = {key}})))
                    .value();
            times.push_back(parseJson(rows.text(0, 0), "EXPLAIN").value().front().value("Execution Time", 0.0));
        }
        std::ranges::nth_element(times, times.begin() + 7);
        return times[7];
    }

    tests::TestCluster m_cluster;
    Progress m_progress;
    catalog::Catalog m_catalog;
    study::Study m_study;
    plan::Plan m_plan;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("shop");
        auto connection = m_cluster.connect("shop");
        QVERIFY(gym::createShop(connection, {.scale = 0.5}, m_progress));
        m_cluster.runSql("shop", "ANALYZE");
        look();
    }

    void indexedSchemaMissesNothing()
    {
        const auto cost = estimate();
        for (const auto &index : cost.missing)
            qWarning("%s", index.sql.c_str());
        QVERIFY(cost.missing.empty());
        QVERIFY(cost.live && cost.live->cost == cost.live->costIndexed);
        QCOMPARE(cost.features, m_study.features.size());
    }

    void sizeIsAsItTurnsOut()
    {
        const auto cost = estimate();
        auto connection = m_cluster.connect("shop");
        auto transaction = pg::Transaction::begin(connection).value();
        const auto counted = transaction.query(sql::print(compile::countQuery(m_plan))).value();
        const auto examples = counted.number(0, 0);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(snapshot::fetchFrame(m_plan, m_catalog, transaction, cost::Executor::Local));
        const auto local = static_cast<double>(timer.restart()) / 1e3;
        QVERIFY(snapshot::fetchFrame(m_plan, m_catalog, transaction, cost::Executor::Pushdown));
        const auto pushdown = static_cast<double>(timer.elapsed()) / 1e3;
        qInfo("%s",
              fmt::format(
                  "estimated / measured: {:.0f} / {:.0f} examples, here {:.2f} / {:.2f} s, in the database {:.2f} / "
                  "{:.2f} s, cost {:.0f}",
                  cost.examples, examples, cost.localSeconds, local, cost.pushdownSeconds.value(), pushdown,
                  cost.trainingCost)
                  .c_str());
        // The planner knows nothing of how many customers are alive at a moment.
        QVERIFY(cost.examples > examples / 5 && cost.examples < examples * 5);
        QVERIFY(cost.localSeconds < cost.pushdownSeconds);
        QCOMPARE(cost.frameBytes, cost.examples * static_cast<double>(cost.features) * 8);
        const auto paths = m_plan.lookups.size() + m_plan.scans.size();
        QCOMPARE(cost.paths.size(), paths);
        QVERIFY(std::ranges::is_sorted(cost.paths, std::greater(), &cost::PathCost::cost));
    }

    void rowTargetsCountTheirRows()
    {
        auto study = study::compose(m_catalog, relations::relationGraph(m_catalog), "late",
                                    {.entity = "finance.payments", .column = "amount", .asOf = "billed_at"},
                                    Timestamp{1'900'000'000'000'000});
        QVERIFY2(study.has_value(), study ? "" : describe(study.error()).c_str());
        auto connection = m_cluster.connect("shop");
        const auto cost = cost::estimateCost(compile::planned(*study, m_catalog).value(), m_catalog, connection);
        QVERIFY2(cost.has_value(), cost ? "" : describe(cost.error()).c_str());
        const auto rows = std::stod(m_cluster.value("shop", "SELECT count(*) FROM finance.payments"));
        qInfo("%s", fmt::format("estimated / there: {:.0f} / {:.0f} examples", cost->examples, rows).c_str());
        QVERIFY(std::abs(cost->examples / rows - 1) < 0.05);
    }

    void filtersAreEstimatedByTheirConstants()
    {
        m_cluster.createDatabase("measured");
        m_cluster.runSql("measured",
                         R"(CREATE TABLE reading (id int PRIMARY KEY, at timestamptz NOT NULL, value float8);
            INSERT INTO reading SELECT i, timestamptz '2020-01-01' + i * interval '1 minute', i % 7
            FROM generate_series(1, 20000) i; ANALYZE;)");
        auto connection = m_cluster.connect("measured");
        const auto catalog = catalog::load(connection).value();
        auto study = study::compose(catalog, relations::relationGraph(catalog), "value",
                                    {.entity = "public.reading", .column = "value", .asOf = "at"},
                                    Timestamp{1'900'000'000'000'000});
        QVERIFY2(study.has_value(), study ? "" : describe(study.error()).c_str());
        std::size_t bytes = 0;
        for (const int most : {5'000, 10'000}) {
            study->filter = {{.column = "id", .op = study::Operator::LessOrEqual, .value = std::to_string(most)}};
            const auto cost = cost::estimateCost(compile::planned(*study, catalog).value(), catalog, connection);
            QVERIFY2(cost.has_value(), cost ? "" : describe(cost.error()).c_str());
            qInfo("at most %d: %.0f examples", most, cost->examples);
            QVERIFY(std::abs(cost->examples / most - 1) < 0.1);
            QVERIFY(cost->choice.bytes > bytes);
            bytes = cost->choice.bytes;
        }
    }

    void allLivePredictionsAreEstimated()
    {
        const auto cost = estimate();
        auto connection = m_cluster.connect("shop");
        auto transaction = pg::Transaction::begin(connection).value();
        QElapsedTimer timer;
        timer.start();
        const auto rows = transaction.query(sql::print(compile::liveRowsQuery(m_plan).select)).value();
        const auto seconds = static_cast<double>(timer.elapsed()) / 1e3;
        qInfo("all live predictions, estimated / measured: %.2f / %.2f s, %.0f / %zu rows", cost.live->secondsOfAll,
              seconds, cost.live->rows, rows.size());
        // Other processes slow it as they like.
        QVERIFY(cost.live->secondsOfAll > seconds / 10 && cost.live->secondsOfAll < seconds * 10);
    }

    void missingIndexesAreNamedAndSaveWhatIsSaid()
    {
        m_cluster.runSql("shop",
                         "DROP INDEX fulfillment.orders_customer_id_placed_at_idx;"
                         "DROP INDEX fulfillment.purchases_order_id_idx;"
                         "DROP INDEX analytics.sessions_customer_id_started_at_idx");
        look();
        const auto cost = estimate();
        std::vector<std::string> statements;
        for (const auto &index : cost.missing) {
            statements.push_back(index.sql);
            QVERIFY(index.rows > 0 && index.rowsIndexed < static_cast<double>(index.rows) && !index.paths.empty());
        }
        const auto has = [&statements](const char *sql) {
            return std::ranges::find(statements, sql) != statements.end();
        };
        QVERIFY(has("CREATE INDEX CONCURRENTLY ON \"fulfillment\".\"orders\" (\"customer_id\", \"placed_at\");\n"));
        QVERIFY(has("CREATE INDEX CONCURRENTLY ON \"analytics\".\"sessions\" (\"customer_id\", \"started_at\");\n"));
        QVERIFY(std::ranges::any_of(cost.missing, [](const cost::MissingIndex &index) {
            return index.table.name == "purchases" && index.columns.front() == "order_id";
        }));
        QVERIFY(cost.live && cost.live->costIndexed < cost.live->cost);

        const auto before = measuredLive();
        for (const auto &statement : statements)
            runAlone(statement);
        m_cluster.runSql("shop", "ANALYZE");
        look();
        const auto after = measuredLive();
        const auto now = estimate();
        qInfo("%s",
              fmt::format(
                  "one live prediction, estimated {:.1f} ms, {:.1f} ms with the indexes (planner then: {:.1f} ms); "
                  "measured {:.1f} ms, {:.1f} ms with them; saving estimated {:.1f}, measured {:.1f} times",
                  cost.live->seconds * 1e3, cost.live->secondsIndexed * 1e3, now.live->seconds * 1e3, before, after,
                  cost.live->cost / cost.live->costIndexed, before / after)
                  .c_str());
        QVERIFY(now.missing.empty());
        QVERIFY(after < before);
        // Right to the order of magnitude, and never a promise that is not kept.
        QVERIFY(cost.live->cost / cost.live->costIndexed < 4 * before / after);
    }

    void smallTablesNeedNoIndex()
    {
        m_cluster.createDatabase("small");
        m_cluster.runSql("small", R"(CREATE TABLE person (id int PRIMARY KEY, born date NOT NULL);
            CREATE TABLE note (id int PRIMARY KEY, person_id int REFERENCES person, at timestamptz NOT NULL);
            INSERT INTO person SELECT i, '2020-01-01' FROM generate_series(1, 20) i;
            INSERT INTO note SELECT i, 1 + i % 20, '2021-01-01' FROM generate_series(1, 40) i; ANALYZE;)");
        auto connection = m_cluster.connect("small");
        const auto catalog = catalog::load(connection).value();
        const auto graph = relations::relationGraph(catalog);
        auto study = study::compose(
            catalog, graph, "notes",
            {.entity = "person", .aggregate = "count", .table = "note", .condition = "= 0", .from = "2020-06-01"},
            Timestamp{1'700'000'000'000'000});
        QVERIFY(study.has_value());
        study->features = features::enumerateFeatures(catalog, graph, *study);
        const auto cost = cost::estimateCost(compile::planned(*study, catalog).value(), catalog, connection);
        QVERIFY2(cost.has_value(), cost ? "" : describe(cost.error()).c_str());
        QVERIFY(cost->missing.empty());
    }
};

QTEST_GUILESS_MAIN(CostTest)

} // namespace cost_test

#include "cost_test.moc"

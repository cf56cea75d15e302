// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/screening/fetchsnapshot.h"
#include "core/snapshot/fetch.h"
#include "core/study/json.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTest>

#include <cmath>

namespace fetch_test {

using namespace espalier;

namespace {

// Two customers; the second ordered nothing before May. Order 3 is at the very cutoff, so it belongs to the future.
constexpr const char *shop = R"(
    CREATE TABLE region (id int PRIMARY KEY, name text);
    CREATE TABLE customer (id int PRIMARY KEY, region_id int REFERENCES region, joined date NOT NULL, vip boolean, left_at date);
    CREATE TABLE product (id int PRIMARY KEY, kind text, price numeric);
    CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, placed_at timestamptz NOT NULL,
                         total money, status text);
    CREATE TABLE line (id int PRIMARY KEY, order_id int NOT NULL REFERENCES orders, product_id int REFERENCES product, amount int);
    INSERT INTO region VALUES (1, 'north'), (2, NULL);
    INSERT INTO customer VALUES (1, 1, '2024-01-01', true, NULL), (2, 2, '2024-01-15', NULL, NULL), (3, NULL, '2024-03-01', false, NULL);
    INSERT INTO product VALUES (1, 'book', 10), (2, 'toy', 1e400);
    INSERT INTO orders VALUES
        (1, 1, '2024-02-01 10:00+00', 10, 'paid'), (2, 1, '2024-02-20 10:00+00', 30, 'open'),
        (3, 1, '2024-03-01 00:00+00', 50, 'paid'), (4, 2, '2024-05-02 00:00+00', 70, 'paid'),
        (5, 1, '2024-02-20 10:00+00', 20, NULL);
    INSERT INTO line VALUES (1, 1, 1, 2), (2, 2, 1, 1), (3, 2, 2, 5), (4, 3, 2, 7), (5, 5, NULL, NULL);
)";

constexpr const char *orders =
    R"({"direction": "to_child", "table": "public.orders", "child_columns": ["customer_id"], "parent_columns": ["id"]})";
constexpr const char *lines =
    R"({"direction": "to_child", "table": "public.line", "child_columns": ["order_id"], "parent_columns": ["id"]})";
constexpr const char *product =
    R"({"direction": "to_parent", "table": "public.product", "child_columns": ["product_id"], "parent_columns": ["id"]})";

std::string feature(const std::string &name, const std::string &aggregate, const std::string &path,
                    const std::string &rest = {})
{
    return R"({"name": ")" + name + R"(", "aggregate": ")" + aggregate + R"(", "path": [)" + path + "]" + rest + "}";
}

std::string
churnStudy(const std::string &features,
           const std::string &schedule = R"("every": "30 days", "from": "2024-03-01", "until": "2024-04-30")")
{
    return R"({"espalier_study": 1, "name": "churn", "entity": "public.customer", "task": "binary",
        "target": {"future": {"aggregate": "count", "path": [)"
        + std::string(orders) + R"(], "condition": {"op": "=", "value": "0"}, "horizon": "30 days", )" + schedule
        + R"(}},
        "times": [{"table": "public.customer", "column": "joined"}, {"table": "public.orders", "column": "placed_at"}],
        "features": [)"
        + features + R"(], "split": {"kind": "time"}})";
}

} // namespace

} // namespace fetch_test

// Opened anew: the quotes of the raw strings above hide its end from moc.
namespace fetch_test {

class FetchTest : public QObject
{
    Q_OBJECT

private:
    frame::Table preview(const std::string &text)
    {
        auto connection = m_cluster.connect("shop");
        const auto study = study::parseStudy(text, "test");
        if (!study)
            qFatal("%s", describe(study.error()).c_str());
        const auto catalog = catalog::load(connection).value();
        const auto plan = compile::planned(*study, catalog);
        if (!plan)
            qFatal("%s", describe(plan.error()).c_str());
        auto table = snapshot::fetchPreview(*plan, connection, 1000);
        if (!table)
            qFatal("%s", describe(table.error()).c_str());
        compareExecutors(*plan, catalog, connection);
        return *table;
    }

    //! Each test of what a plan means holds for both that run it.
    static void compareExecutors(const plan::Plan &plan, const catalog::Catalog &catalog, pg::Connection &connection)
    {
        auto transaction = pg::Transaction::begin(connection).value();
        const auto byDatabase = snapshot::fetchFrame(plan, catalog, transaction, cost::Executor::Pushdown).value();
        const auto byEngine = snapshot::fetchFrame(plan, catalog, transaction, cost::Executor::Local).value();
        QVERIFY(byEngine.keys == byDatabase.keys && byEngine.label == byDatabase.label);
        QCOMPARE(byEngine.features.size(), byDatabase.features.size());
        for (std::size_t i = 0; i < byEngine.features.size(); ++i) {
            const auto &name = byEngine.features[i].name;
            QVERIFY2(byEngine.features[i] == byDatabase.features[i],
                     (name + ": " + column({{byEngine.features[i]}}, name) + " against "
                      + column({{byDatabase.features[i]}}, name))
                         .c_str());
        }
    }

    //! One column's values as text, in row order, "-" where missing.
    static std::string column(const frame::Table &table, std::string_view name)
    {
        const auto *found = frame::find(table, name);
        std::string text;
        for (std::size_t row = 0; found != nullptr && row < rowCount(*found); ++row)
            text += (text.empty() ? "" : " ")
                + (frame::isMissing(*found, row) ? std::string("-") : frame::textAt(*found, row));
        return text;
    }

    tests::TestCluster m_cluster;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("shop");
        m_cluster.runSql("shop", shop);
    }

    void examplesAreVisibleEntitiesAtEachCutoff()
    {
        const auto table = preview(churnStudy(feature("n", "count", orders)));
        // Customer 3 joined on March 1st, which ends after the first cutoff: it appears from the second on.
        QCOMPARE(column(table, "id"), std::string("1 1 1 2 2 2 3 3"));
        QCOMPARE(
            column(table, "as_of"),
            std::string("2024-03-01 00:00:00+00 2024-03-31 00:00:00+00 2024-04-30 00:00:00+00 2024-03-01 00:00:00+00 "
                        "2024-03-31 00:00:00+00 2024-04-30 00:00:00+00 2024-03-31 00:00:00+00 2024-04-30 00:00:00+00"));
        // The order at the cutoff itself is in the label, not in the count.
        QCOMPARE(column(table, "n"), std::string("3 4 4 0 0 0 0 0"));
        QCOMPARE(column(table, "label"), std::string("false true true true true false true true"));
    }

    void aggregatesMeanWhatTheySay()
    {
        const auto table =
            preview(churnStudy(feature("sum", "sum", orders, R"(, "column": "total")") + ","
                               + feature("mean", "mean", orders, R"(, "column": "total")") + ","
                               + feature("min", "min", orders, R"(, "column": "total")") + ","
                               + feature("max", "max", orders, R"(, "column": "total")") + ","
                               + feature("last", "last", orders, R"(, "column": "total")") + ","
                               + feature("status", "last", orders, R"(, "column": "status")") + ","
                               + feature("kinds", "distinct_count", orders, R"(, "column": "status")") + ","
                               + feature("since", "time_since_last", orders) + "," + feature("any", "exists", orders)));
        QCOMPARE(column(table, "sum"), std::string("60 110 110 - - - - -"));
        QCOMPARE(column(table, "mean"), std::string("20 27.5 27.5 - - - - -"));
        QCOMPARE(column(table, "min"), std::string("10 10 10 - - - - -"));
        QCOMPARE(column(table, "max"), std::string("30 50 50 - - - - -"));
        // Orders 2 and 5 are of one moment: the larger key is the later.
        QCOMPARE(column(table, "last"), std::string("20 50 50 - - - - -"));
        QCOMPARE(column(table, "status"), std::string("- paid paid - - - - -"));
        QCOMPARE(column(table, "kinds"), std::string("2 2 2 0 0 0 0 0"));
        QCOMPARE(column(table, "any"), std::string("1 1 1 0 0 0 0 0"));
        const auto since = std::get<frame::Numbers>(frame::find(table, "since")->values).values;
        QVERIFY(std::abs(since[0] - (9 + 14.0 / 24)) < 1e-9);
        QVERIFY(std::isnan(since[3]));
    }

    void windowsAndConditions()
    {
        const auto table = preview(churnStudy(
            feature("recent", "count", orders, R"(, "window": "10 days")") + ","
            + feature("last2", "sum", orders, R"(, "column": "total", "window": "2 rows")") + ","
            + feature("paid", "count", orders, R"(, "where": [{"column": "status", "op": "=", "value": "paid"}])") + ","
            + feature(
                "lastpaid", "sum", orders,
                R"(, "column": "total", "window": "1 rows", "where": [{"column": "status", "op": "=", "value": "paid"}])")));
        QCOMPARE(column(table, "recent"), std::string("2 0 0 0 0 0 0 0"));
        QCOMPARE(column(table, "last2"), std::string("50 70 70 - - - - -"));
        QCOMPARE(column(table, "paid"), std::string("1 2 2 0 0 0 0 0"));
        QCOMPARE(column(table, "lastpaid"), std::string("10 50 50 - - - - -"));
    }

    void pathsOfSeveralHops()
    {
        const auto deep = std::string(orders) + "," + lines;
        const auto table = preview(churnStudy(
            feature("amount", "sum", deep, R"(, "column": "amount")") + ","
            + feature("kinds", "distinct_count", deep + "," + product, R"(, "column": "kind")") + ","
            + feature("price", "max", deep + "," + product, R"(, "column": "price")") + ","
            + feature(
                "region", "direct",
                R"({"direction": "to_parent", "table": "public.region", "child_columns": ["region_id"], "parent_columns": ["id"]})",
                R"(, "column": "name")")
            + "," + feature("age", "direct", "", R"(, "column": "joined")") + ","
            + feature("vip", "direct", "", R"(, "column": "vip")")));
        QCOMPARE(rowCount(table), std::size_t(8));
        QCOMPARE(column(table, "amount"), std::string("8 15 15 - - - - -"));
        QCOMPARE(column(table, "kinds"), std::string("2 2 2 0 0 0 0 0"));
        // 1e400 does not fit into a double: it counts as missing.
        QCOMPARE(column(table, "price"), std::string("10 10 10 - - - - -"));
        QCOMPARE(column(table, "region"), std::string("north north north - - - - -"));
        QCOMPARE(column(table, "vip"), std::string("1 1 1 - - - 0 0"));
        const auto age = std::get<frame::Numbers>(frame::find(table, "age")->values).values;
        QVERIFY(std::abs(age[0] - 59) < 1e-6);
    }

    void rowTargetsAsOfTheirOwnTime()
    {
        const auto own =
            R"({"direction": "to_parent", "table": "public.customer", "child_columns": ["customer_id"], "parent_columns": ["id"]},)"
            + std::string(orders);
        const auto table = preview(
            R"({"espalier_study": 1, "name": "status", "entity": "public.orders", "task": "binary",
                "target": {"row": {"column": "status", "condition": {"op": "=", "value": "paid"}, "as_of": "placed_at"}},
                "times": [{"table": "public.orders", "column": "placed_at"}, {"table": "public.customer", "column": "joined"}],
                "features": [)"
            + feature("earlier", "count", own) + ","
            + feature(
                "joined", "direct",
                R"({"direction": "to_parent", "table": "public.customer", "child_columns": ["customer_id"], "parent_columns": ["id"]})",
                R"(, "column": "vip")")
            + "]}");
        QCOMPARE(column(table, "label"), std::string("true false true true -"));
        QCOMPARE(column(table, "earlier"), std::string("0 1 3 0 1"));
    }

    void givenExamplesKeepRepeatedOnes()
    {
        m_cluster.runSql("shop", R"(CREATE TABLE asked (who int, day date, answer int);
            INSERT INTO asked VALUES (1, '2024-02-20', 1), (1, '2024-02-20', 2), (2, '2024-02-20', 5), (9, '2024-02-20', 7))");
        const auto table = preview(
            R"({"espalier_study": 1, "name": "asked", "entity": "public.customer", "task": "regression",
            "target": {"given": {"table": "public.asked", "key_columns": ["who"], "as_of": "day", "label": "answer"}},
            "times": [{"table": "public.orders", "column": "placed_at"}],
            "features": [)"
            + feature("n", "count", orders) + "," + feature("vip", "direct", "", R"(, "column": "vip")") + "]}");
        QCOMPARE(column(table, "id"), std::string("1 1 2 9"));
        QCOMPARE(column(table, "n"), std::string("3 3 0 0"));
        QCOMPARE(column(table, "vip"), std::string("1 1 - -"));
    }

    void refusesWithAdvice()
    {
        auto connection = m_cluster.connect("shop");
        const auto catalog = catalog::load(connection).value();
        const auto refusal = [&](const std::string &text) {
            const auto study = study::parseStudy(text, "test");
            const auto plan = compile::planned(study.value(), catalog);
            return plan ? std::string("accepted") : plan.error().subject + ": " + worded(plan.error().problem);
        };
        QCOMPARE(refusal(churnStudy(feature("x", "sum", orders, R"(, "column": "totl")"))),
                 std::string("public.orders.totl: the table has no such column"));
        QCOMPARE(refusal(churnStudy(feature("x", "sum", orders, R"(, "column": "status")"))),
                 std::string("x: sum needs numbers"));
        QCOMPARE(refusal(churnStudy(feature("x", "direct", orders, R"(, "column": "total")"))),
                 std::string("x: its path reaches many rows"));
        QCOMPARE(
            refusal(churnStudy(feature(
                "x", "direct",
                R"({"direction": "to_child", "table": "public.orders", "child_columns": ["customer_id"], "parent_columns": ["id"], "many": false})",
                R"(, "column": "total")"))),
            std::string("public.orders: this hop is said to reach one row, but no key makes it so"));
    }

    void refusesOneClassAndNoExamples()
    {
        auto connection = m_cluster.connect("shop");
        const auto catalog = catalog::load(connection).value();
        Progress progress;
        const auto detail = [&](const std::string &text) {
            const auto study = study::parseStudy(text, "test").value();
            const auto snapshot = screening::fetchSnapshot(study, compile::planned(study, catalog).value(), catalog,
                                                           connection, progress);
            return snapshot ? std::string("accepted") : worded(snapshot.error().problem);
        };
        const auto count = feature("n", "count", orders);
        QCOMPARE(detail(churnStudy(count, R"("every": "30 days", "from": "2024-06-10", "until": "2024-08-30")")),
                 std::string("every example has the same label, 'true'"));
        QCOMPARE(detail(churnStudy(count, R"("every": "30 days", "from": "2020-01-01", "until": "2020-02-01")")),
                 std::string("there are no examples"));
        QCOMPARE(detail(churnStudy("")), std::string("the study has no features"));
    }

    //! Of products, one has an infinite price.
    void whatIsNotFiniteIsNoQuantity()
    {
        auto connection = m_cluster.connect("shop");
        const auto catalog = catalog::load(connection).value();
        Progress progress;
        const auto quantityOf = [&](const std::string &filter) {
            const auto text = R"({"espalier_study": 1, "name": "dear", "entity": "public.product", "task": "binary",
                "target": {"row": {"column": "price", "condition": {"op": ">", "value": "15"}}}, )"
                + filter + R"("features": [)" + feature("kind", "direct", "", R"(, "column": "kind")")
                + R"(], "split": {"kind": "random"}})";
            const auto study = study::parseStudy(text, "test").value();
            return screening::fetchSnapshot(study, compile::planned(study, catalog).value(), catalog, connection,
                                            progress)
                .value()
                .frame.quantity;
        };
        m_cluster.runSql("shop",
                         "INSERT INTO product SELECT id, 'game', 10 + id % 10 FROM generate_series(3, 42) AS id");
        QVERIFY(quantityOf("").empty());
        QCOMPARE(quantityOf(R"("filter": [{"column": "id", "op": "<>", "value": "2"}], )").size(), std::size_t(41));
        m_cluster.runSql("shop", "DELETE FROM product WHERE id > 2");
    }

    void theSameStudyGivesTheSameBytes()
    {
        auto connection = m_cluster.connect("shop");
        const auto catalog = catalog::load(connection).value();
        Progress progress;
        const auto study = study::parseStudy(churnStudy(feature("n", "count", orders)), "test").value();
        const auto plan = compile::planned(study, catalog).value();
        const auto first = screening::fetchSnapshot(study, plan, catalog, connection, progress).value();
        const auto second = screening::fetchSnapshot(study, plan, catalog, connection, progress).value();
        QCOMPARE(first.id, second.id);
        QVERIFY(first.frame == second.frame);
        QCOMPARE(first.rowsUsed, std::size_t(8));
        QCOMPARE(first.classes, (std::vector<std::string>{"false", "true"}));
    }
};

QTEST_GUILESS_MAIN(FetchTest)

} // namespace fetch_test

#include "fetch_test.moc"

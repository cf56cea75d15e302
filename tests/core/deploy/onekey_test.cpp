// SPDX-License-Identifier: GPL-3.0-or-later
// One entity's prediction has the bits of the view's, of every family; and its query is planned in time that is linear
// in the features.
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/deploy/apply.h"
#include "core/deploy/golden.h"
#include "core/deploy/retire.h"
#include "core/study/json.h"
#include "tests/core/model/samples.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTest>

#include <array>
#include <fmt/format.h>

Q_DECLARE_METATYPE(espalier::model::Model)

namespace onekey_test {

using namespace espalier;
using model::Link;
using model::Task;

namespace {

//! Of customer 1 nothing is known: neither an age nor a town, and they come first in the row.
constexpr const char *shop = R"(
    CREATE TABLE customer (id int PRIMARY KEY, joined timestamptz NOT NULL, town text);
    CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, placed_at timestamptz NOT NULL, age float8);
    INSERT INTO customer SELECT i, '2024-01-01', CASE i % 4 WHEN 0 THEN 'Bonn' WHEN 2 THEN '' WHEN 3 THEN 'town ' || i END
        FROM generate_series(1, 40) i;
    INSERT INTO orders SELECT i, 2 + i % 37, timestamptz '2024-01-02' + i * interval '1 hour', i / 7.0 FROM generate_series(1, 300) i;
    ANALYZE;
)";

constexpr const char *question = R"({"espalier_study": 1, "name": "one", "entity": "public.customer", "task": "binary",
    "target": {"future": {"aggregate": "count", "path": [{"direction": "to_child", "table": "public.orders",
        "child_columns": ["customer_id"], "parent_columns": ["id"]}],
        "condition": {"op": "=", "value": "0"}, "horizon": "30 days", "every": "30 days", "from": "2024-02-01"}},
    "times": [{"table": "public.customer", "column": "joined"}, {"table": "public.orders", "column": "placed_at"}],
    "features": [
        {"name": "town", "aggregate": "direct", "column": "town", "path": []},
        {"name": "age", "aggregate": "mean", "column": "age", "path": [{"direction": "to_child", "table": "public.orders",
            "child_columns": ["customer_id"], "parent_columns": ["id"]}]}]})";

//! More inputs than a body that is inlined may have.
model::Model ofManyTowns()
{
    auto linear = model::samples::linear();
    auto &output = std::get<model::Linear>(linear.family).outputs.front();
    for (int i = 0; i < 600; ++i) {
        linear.encoding.push_back({1, model::LevelInput{fmt::format("town {}", i)}});
        output.weights.push_back(i / 100.0);
    }
    return linear;
}

model::Model ofThreeClasses(model::Model model, Link link)
{
    model.task = Task::Multiclass;
    model.classes = {"none", "some", "many"};
    model.link = link;
    const auto spread = [](auto &outputs) {
        outputs.resize(3, outputs.front());
        outputs[1].bias += 1.5;
        outputs[2].bias -= 0.75;
    };
    if (auto *linear = std::get_if<model::Linear>(&model.family))
        spread(linear->outputs);
    else
        spread(std::get<model::Trees>(model.family).outputs);
    return model;
}

model::Model calibrated(model::Model model)
{
    model.task = Task::Binary;
    model.classes = {"no", "yes"};
    model.link = Link::Logistic;
    model.calibration = model::Calibration{.slope = 0.3, .intercept = -1.7};
    return model;
}

std::size_t countOf(const std::string &text, std::string_view part)
{
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

} // namespace

class OneKeyTest : public QObject
{
    Q_OBJECT

private:
    void deploy(const model::Model &model, std::size_t reasons = 0)
    {
        auto connection = m_cluster.connect("shop");
        const auto study = study::parseStudy(question, "test").value();
        const auto catalog = catalog::load(connection).value();
        deploy::Request request{.study = study,
                                .plan = compile::planned(study, catalog).value(),
                                .model = model,
                                .run = "abc",
                                .metric = "score",
                                .score = 0.8,
                                .metrics = Json::object(),
                                .snapshot = Json::object(),
                                .reasons = reasons};
        request.golden =
            deploy::goldenRows(model, model::samples::columns({20, 35.5, model::samples::nan}, {"Bonn", "null", "x"}))
                .value();
        const auto proposal = deploy::propose(request, connection);
        QVERIFY2(proposal, proposal ? "" : describe(proposal.error()).c_str());
        const auto version = deploy::apply(*proposal, request, connection);
        QVERIFY2(version, version ? "" : describe(version.error()).c_str());
    }

    //! The plan of a query, with the expressions it computes.
    std::string planOf(const std::string &query)
    {
        return m_cluster.value("shop", "SELECT public.explained(" + sql::literal(query) + ")");
    }

    //! How often a query calls the score, which is a function of its own.
    std::string scoresOf(const std::string &query)
    {
        return m_cluster.value("shop", "SELECT public.scores(" + sql::literal(query) + ")");
    }

    tests::TestCluster m_cluster;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("shop");
        m_cluster.runSql("shop", shop);
        m_cluster.runSql("shop", R"(
            CREATE FUNCTION explained(query text) RETURNS text LANGUAGE plpgsql AS $$
                DECLARE line text; lines text = '';
                BEGIN
                    FOR line IN EXECUTE 'EXPLAIN (VERBOSE, COSTS OFF) ' || query LOOP
                        lines := lines || line || E'\n';
                    END LOOP;
                    RETURN lines;
                END $$;
            CREATE FUNCTION scores(query text) RETURNS bigint LANGUAGE plpgsql SET track_functions = 'all' AS $$
                DECLARE line record; before bigint;
                BEGIN
                    before := coalesce(pg_stat_get_xact_function_calls(
                        'espalier.one_score_v1(espalier.one_features_v1)'::regprocedure), 0);
                    FOR line IN EXECUTE query LOOP
                    END LOOP;
                    RETURN coalesce(pg_stat_get_xact_function_calls(
                        'espalier.one_score_v1(espalier.one_features_v1)'::regprocedure), 0) - before;
                END $$)");
    }

    void cleanup()
    {
        auto connection = m_cluster.connect("shop");
        QVERIFY(deploy::retire(connection, "espalier", "one"));
    }

    void hasTheBitsOfTheView_data()
    {
        QTest::addColumn<model::Model>("model");
        QTest::newRow("linear, inlined") << model::samples::linear();
        QTest::newRow("linear, as a block") << ofManyTowns();
        QTest::newRow("linear, calibrated") << calibrated(model::samples::linear());
        QTest::newRow("linear, three classes") << ofThreeClasses(model::samples::linear(), Link::Softmax);
        QTest::newRow("trees") << model::samples::trees();
        QTest::newRow("trees, calibrated") << calibrated(model::samples::trees());
        QTest::newRow("trees, three classes") << ofThreeClasses(model::samples::trees(), Link::Share);
    }

    //! A row says of each how often the rows of the function are the view's: sent as bytes, -0 is not 0.
    void hasTheBitsOfTheView()
    {
        QFETCH(model::Model, model);
        deploy(model);
        for (const auto *call : {"one_predict(v.id)", "one_at(v.id, now())"}) {
            const auto same = m_cluster.value("shop",
                                              fmt::format("SELECT count(*) FROM espalier.one v, espalier.{} p "
                                                          "WHERE record_send(v) = record_send(p)",
                                                          call));
            QCOMPARE(same, std::string("40"));
        }
        // One at a time, as it is asked: the key is known when it is planned.
        for (int key = 1; key <= 4; ++key) {
            const auto same = m_cluster.value("shop",
                                              fmt::format("SELECT record_send(v) = record_send(p) AND v.id = {0} "
                                                          "FROM (SELECT * FROM espalier.one WHERE id = {0}) v, "
                                                          "(SELECT * FROM espalier.one_predict({0})) p",
                                                          key));
            QCOMPARE(same, std::string("t"));
        }
    }

    //! A row that is written out as the argument is copied into each place of the inlined body that reads a feature.
    void givesTheScoreAValueAndComputesItOnce()
    {
        deploy(model::samples::linear());
        for (const auto *call : {"one_predict(2)", "one_at(2, '2024-01-20')"}) {
            const auto plan = planOf(fmt::format("SELECT * FROM espalier.{}", call));
            QVERIFY2(countOf(plan, "ROW(") == 1, plan.c_str());
            QVERIFY2(countOf(plan, "exp(") == 1, plan.c_str());
            QVERIFY2(plan.find("one_score_v1") == std::string::npos, plan.c_str());
        }
    }

    //! Who does not ask for reasons has the plan of a version that has none: of the view to the letter, of a key without the call.
    void computesReasonsForWhoSelectsThem()
    {
        const std::array queries{"SELECT id, prediction, version FROM espalier.one",
                                 "SELECT count(*) FROM (SELECT * FROM espalier.one LIMIT 3) AS v",
                                 "SELECT id, prediction, version FROM espalier.one_predict(2)",
                                 "SELECT id, prediction, version FROM espalier.one_at(2, '2024-01-20')"};
        auto model = model::samples::linear();
        std::get<model::Linear>(model.family).means.assign(model.encoding.size(), 0.25);
        deploy(model);
        const auto without = planOf(queries.front());
        cleanup();
        deploy(model, 2);
        // The member without rows has a column more, which nobody computes.
        auto with = planOf(queries.front());
        const std::string_view none = ", NULL::jsonb";
        QCOMPARE(countOf(with, none), std::size_t{1});
        with.erase(with.find(none), none.size());
        QCOMPARE(with, without);
        for (const auto *query : queries) {
            const auto plan = planOf(query);
            QVERIFY2(plan.find("one_reason_v1") == std::string::npos, plan.c_str());
        }
        for (const auto *query : {"SELECT reasons FROM espalier.one", "SELECT reasons FROM espalier.one_predict(2)"}) {
            const auto plan = planOf(query);
            QVERIFY2(countOf(plan, "one_reason_v1") == 1, plan.c_str());
        }
    }

    //! Over all no row is formed, and a condition on the view reaches the rows that features are made of.
    void theViewIsPlannedAsOne()
    {
        deploy(model::samples::linear());
        const auto plan = planOf("SELECT * FROM espalier.one WHERE id = 2");
        QVERIFY2(plan.find("ROW(") == std::string::npos, plan.c_str());
        QVERIFY2(plan.find("customer_pkey") != std::string::npos || plan.find("id = 2") != std::string::npos,
                 plan.c_str());
    }

    void theViewScoresARowOnce_data()
    {
        QTest::addColumn<model::Model>("model");
        QTest::addColumn<std::string>("score");
        QTest::newRow("two classes") << calibrated(ofManyTowns()) << std::string("probability");
        QTest::newRow("three classes") << ofThreeClasses(model::samples::trees(), Link::Share)
                                       << std::string("probabilities");
        QTest::newRow("a number") << ofManyTowns() << std::string("prediction");
    }

    //! However many columns name it, and once more for a condition; of keys and counts nothing but the entity is read.
    void theViewScoresARowOnce()
    {
        QFETCH(model::Model, model);
        QFETCH(std::string, score);
        deploy(model);
        for (const auto *query : {"SELECT * FROM espalier.one", "SELECT prediction FROM espalier.one",
                                  "SELECT * FROM espalier.one ORDER BY {0} DESC LIMIT 20"})
            QCOMPARE(scoresOf(fmt::format(fmt::runtime(query), score)), std::string("40"));
        QCOMPARE(scoresOf("SELECT * FROM espalier.one WHERE prediction IS NOT NULL"), std::string("80"));
        QCOMPARE(scoresOf("SELECT * FROM espalier.one WHERE id = 2"), std::string("1"));
        for (const auto *query : {"SELECT id, as_of FROM espalier.one", "SELECT count(*) FROM espalier.one"}) {
            QCOMPARE(scoresOf(query), std::string("0"));
            const auto plan = planOf(query);
            QVERIFY2(plan.find("orders") == std::string::npos, plan.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(OneKeyTest)

} // namespace onekey_test

#include "onekey_test.moc"

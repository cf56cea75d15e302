// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/deploy/activate.h"
#include "core/deploy/apply.h"
#include "core/deploy/calls.h"
#include "core/deploy/emptywindows.h"
#include "core/deploy/golden.h"
#include "core/deploy/live.h"
#include "core/deploy/messages.h"
#include "core/deploy/retire.h"
#include "core/pg/transaction.h"
#include "core/study/json.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTest>

#include <array>
#include <atomic>
#include <cmath>
#include <thread>

namespace deploy_test {

using namespace espalier;

namespace {

constexpr const char *shop = R"(
    CREATE TABLE customer (id int PRIMARY KEY, joined timestamptz NOT NULL, country text);
    CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, placed_at timestamptz NOT NULL, total float8);
    CREATE INDEX ON orders (customer_id, placed_at);
    INSERT INTO customer SELECT i, '2024-01-01', CASE WHEN i % 3 = 0 THEN 'de' WHEN i % 3 = 1 THEN 'fr' END FROM generate_series(1, 30) i;
    INSERT INTO orders SELECT i, 1 + i % 29, timestamptz '2024-01-02' + i * interval '1 hour', i FROM generate_series(1, 300) i;
)";

constexpr const char *text = R"({"espalier_study": 1, "name": "churn", "entity": "public.customer", "task": "binary",
    "target": {"future": {"aggregate": "count", "path": [{"direction": "to_child", "table": "public.orders",
        "child_columns": ["customer_id"], "parent_columns": ["id"]}],
        "condition": {"op": "=", "value": "0"}, "horizon": "30 days", "every": "30 days", "from": "2024-02-01"}},
    "times": [{"table": "public.customer", "column": "joined"}, {"table": "public.orders", "column": "placed_at"}],
    "features": [
        {"name": "orders count", "aggregate": "count", "path": [{"direction": "to_child", "table": "public.orders",
            "child_columns": ["customer_id"], "parent_columns": ["id"]}]},
        {"name": "mean \"total\"", "aggregate": "mean", "column": "total", "path": [{"direction": "to_child", "table": "public.orders",
            "child_columns": ["customer_id"], "parent_columns": ["id"]}]},
        {"name": "country", "aggregate": "direct", "column": "country", "path": []}]})";

model::Model linear(double bias)
{
    model::Model model{.learner = "logistic", .task = model::Task::Binary, .classes = {"false", "true"}};
    model.features = {{"orders count", model::FeatureKind::Number},
                      {"mean \"total\"", model::FeatureKind::Number},
                      {"country", model::FeatureKind::Category}};
    model.encoding = {{0, model::NumberInput{0, 10, 0.1}},
                      {1, model::NumberInput{150, 150, 0.01}},
                      {1, model::MissingInput{}},
                      {2, model::LevelInput{"de"}}};
    model.family = model::Linear{{{bias, {-1.25, 0.5, 2, 0.75}}}};
    model.link = model::Link::Logistic;
    return model;
}

std::vector<frame::Column> sampleRows()
{
    return {{"orders count", frame::Numbers{{1, 10, 12}}},
            {"mean \"total\"", frame::Numbers{{100, std::nan(""), 3.5}}},
            {"country", frame::Categories{{0, 1, -1}, {"de", "o'brien"}}}};
}

} // namespace

} // namespace deploy_test

// Opened anew: the quotes of the raw strings above hide its end from moc.
namespace deploy_test {

class DeployTest : public QObject
{
    Q_OBJECT

private:
    deploy::Request request(pg::Connection &connection, double bias)
    {
        const auto study = study::parseStudy(text, "test").value();
        const auto catalog = catalog::load(connection).value();
        deploy::Request request{.study = study,
                                .plan = compile::planned(study, catalog).value(),
                                .model = linear(bias),
                                .run = "abc",
                                .metric = "roc_auc",
                                .score = 0.8,
                                .metrics = Json::object(),
                                .snapshot = Json::object()};
        request.golden = deploy::goldenRows(request.model, sampleRows()).value();
        return request;
    }

    deploy::Version deployed(pg::Connection &connection, double bias)
    {
        const auto wanted = request(connection, bias);
        const auto proposal = deploy::propose(wanted, connection);
        if (!proposal)
            qFatal("%s", describe(proposal.error()).c_str());
        const auto version = deploy::apply(*proposal, wanted, connection);
        if (!version)
            qFatal("%s", describe(version.error()).c_str());
        return *version;
    }

    //! Everything a schema dump would show.
    std::string objects()
    {
        return m_cluster.value("shop", R"(SELECT md5(string_agg(o, ',' ORDER BY o)) FROM (
            SELECT 'n' || nspname || coalesce(obj_description(oid, 'pg_namespace'), '') FROM pg_namespace WHERE nspname !~ '^pg_t'
            UNION ALL SELECT 'c' || relnamespace::text || relname FROM pg_class WHERE relnamespace::regnamespace::text !~ '^pg_t'
            UNION ALL SELECT 'p' || oid::regprocedure::text FROM pg_proc) AS x(o))");
    }

    tests::TestCluster m_cluster;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("shop");
        m_cluster.runSql("shop", shop);
    }

    void cleanup()
    {
        auto connection = m_cluster.connect("shop");
        if (const auto left = deploy::projects(connection, "espalier"); left && !left->empty())
            QVERIFY(deploy::retire(connection, "espalier", "churn"));
    }

    //! By key as the model's own contributions; a version without them answers with none, and rolling back brings them back.
    void givesReasonsWhereTheyAreAskedFor()
    {
        auto connection = m_cluster.connect("shop");
        auto wanted = request(connection, 0.5);
        std::get<model::Linear>(wanted.model.family).means = {0, 0, 0.1, 0.3};
        wanted.reasons = 2;
        const auto proposal = deploy::propose(wanted, connection).value();
        QVERIFY(deploy::script(proposal).find("churn_reason_v1") != std::string::npos);
        QCOMPARE(std::ranges::count(proposal.issues, std::string("espalier.churn_reasons"), &deploy::Issue::subject),
                 1);
        QVERIFY(deploy::apply(proposal, wanted, connection));
        // Customer 30 has no orders: 1.25 of none instead of ten, 2 * (1 - 0.1) of the missing mean, 0.75 * (1 - 0.3)
        // of "de".
        const auto reasons = [this](const char *what) {
            return m_cluster.value("shop", std::string("SELECT ") + what + " FROM espalier.churn_reasons(30)");
        };
        QCOMPARE(reasons("jsonb_array_length(reasons)"), "2");
        QCOMPARE(reasons("reasons->0->>'feature'"), "mean \"total\"");
        QCOMPARE(reasons("reasons->0->>'words'"), "mean total of all orders");
        QCOMPARE(reasons("round((reasons->0->>'contribution')::numeric, 4)::text"), "1.8000");
        QCOMPARE(reasons("reasons->1->>'feature'"), "orders count");
        QCOMPARE(reasons("round((reasons->1->>'contribution')::numeric, 4)::text"), "1.2500");
        QCOMPARE(reasons("version"), "1");
        QCOMPARE(m_cluster.value("shop", "SELECT count(*) FROM espalier.churn c, espalier.churn_reasons(c.id) r"),
                 "30");
        // View and functions have them as a column: the same.
        const char *beside = "SELECT count(*) FROM espalier.churn c, espalier.churn_predict(c.id) p, "
                             "espalier.churn_at(c.id, now()) a, espalier.churn_reasons(c.id) r "
                             "WHERE c.reasons = r.reasons AND p.reasons = r.reasons AND a.reasons = r.reasons";
        QCOMPARE(m_cluster.value("shop", beside), "30");
        const auto live = deploy::livePredictions(connection, "espalier", "churn", 1).value();
        QCOMPARE(live.rows.names(), (std::vector<std::string>{"id", "as_of", "prediction", "probability", "version"}));
        QVERIFY(deploy::callsOf("espalier", "churn", live)
                    .starts_with("SELECT \"id\", \"as_of\", \"prediction\", \"probability\", \"version\" FROM "));
        const auto without = deploy::propose(request(connection, -0.5), connection).value();
        QVERIFY(std::ranges::any_of(without.issues, [](const deploy::Issue &issue) {
            return issue.subject == "espalier.churn_reasons" && issue.detail.code == "deploy.no_more_reasons";
        }));
        QCOMPARE(deployed(connection, -0.5).number, 2);
        QCOMPARE(reasons("count(*)"), "0");
        QCOMPARE(m_cluster.value("shop",
                                 "SELECT count(*) FROM espalier.churn c, espalier.churn_predict(c.id) p "
                                 "WHERE c.reasons IS NULL AND p.reasons IS NULL AND p.version = 2"),
                 "30");
        const auto projects = deploy::projects(connection, "espalier").value();
        for (const auto &version : projects.front().versions)
            QVERIFY(version.issues.empty());
        QVERIFY(deploy::activate(connection, "espalier", "churn", 1));
        QCOMPARE(reasons("jsonb_array_length(reasons)"), "2");
        QCOMPARE(m_cluster.value("shop", beside), "30");
        QVERIFY(deploy::rollBack(connection, "espalier", "churn"));
        QCOMPARE(m_cluster.value("shop", "SELECT count(reasons) FROM espalier.churn"), "0");
    }

    //! What a view's readers have been given stays: reasons that come later have a function, and it is said.
    void givesNoColumnToWhatIsThereWithout()
    {
        auto connection = m_cluster.connect("shop");
        deployed(connection, 0.5);
        auto wanted = request(connection, 0.5);
        std::get<model::Linear>(wanted.model.family).means = {0, 0, 0.1, 0.3};
        wanted.reasons = 2;
        const auto proposal = deploy::propose(wanted, connection).value();
        QVERIFY(!deploy::isBlocked(proposal));
        QCOMPARE(std::ranges::count_if(proposal.issues,
                                       [](const deploy::Issue &issue) {
                                           return issue.detail.code == "deploy.reasons_apart";
                                       }),
                 1);
        QVERIFY(deploy::apply(proposal, wanted, connection));
        QCOMPARE(m_cluster.value("shop", "SELECT jsonb_array_length(reasons) FROM espalier.churn_reasons(30)"), "2");
        const auto columns = m_cluster.value("shop",
                                             "SELECT string_agg(attname, ' ' ORDER BY attnum) FROM pg_attribute WHERE "
                                             "attrelid = 'espalier.churn'::regclass");
        QCOMPARE(columns, "id as_of prediction probability version");
        QVERIFY(deploy::rollBack(connection, "espalier", "churn"));
    }

    //! Before anything is made.
    void refusesReasonsThatThereAreNot()
    {
        auto connection = m_cluster.connect("shop");
        auto wanted = request(connection, 0.5); // it does not say what its rows are explained against
        wanted.reasons = 3;
        const auto proposal = deploy::propose(wanted, connection);
        QVERIFY(!proposal && proposal.error().code == Error::Code::Unsupported);
    }

    void livePredictionsAreWhatTheModelSays()
    {
        auto connection = m_cluster.connect("shop");
        QCOMPARE(deployed(connection, 0.5).number, 1);
        const auto rows = deploy::livePredictions(connection, "espalier", "churn", 100).value().rows;
        QCOMPARE(rows.size(), std::size_t(30));
        QCOMPARE(rows.names(), (std::vector<std::string>{"id", "as_of", "prediction", "probability", "version"}));
        // Customer 30 has no orders; "de": 0.5 + 1.25 + 0 + 2 + 0.75, by hand.
        const auto probability =
            m_cluster.value("shop", "SELECT probability::numeric(12,10) FROM espalier.churn WHERE id = 30");
        QCOMPARE(probability, QString::number(1 / (1 + std::exp(-4.5)), 'f', 10).toStdString());
    }

    void livePredictionsComeByKey()
    {
        auto connection = m_cluster.connect("shop");
        deployed(connection, 0.5);
        // Physically the other way round.
        m_cluster.runSql("shop", "UPDATE customer SET country = country WHERE id < 20");
        const auto first = deploy::livePredictions(connection, "espalier", "churn", 7).value();
        QCOMPARE(first.orderedBy, (std::vector<std::string>{"id", "as_of"}));
        QCOMPARE(first.rows.size(), std::size_t(7));
        for (std::size_t row = 0; row < first.rows.size(); ++row)
            QCOMPARE(first.rows.integer(row, 0), static_cast<std::int64_t>(row + 1));
    }

    void oneKeyAndAPastMomentGiveTheSameAsTheView()
    {
        auto connection = m_cluster.connect("shop");
        deployed(connection, 0.5);
        QCOMPARE(
            m_cluster.value("shop",
                            "SELECT count(*) FROM espalier.churn v JOIN LATERAL espalier.churn_predict(v.id) p ON true "
                            "WHERE p.probability = v.probability AND p.id = v.id"),
            std::string("30"));
        QCOMPARE(m_cluster.value("shop",
                                 "SELECT probability < (SELECT probability FROM espalier.churn_at(1, '2024-01-02')) "
                                 "FROM espalier.churn_predict(1)"),
                 std::string("t"));
    }

    void rowsThatArriveLaterCount()
    {
        auto connection = m_cluster.connect("shop");
        deployed(connection, 0.5);
        const auto before = m_cluster.value("shop", "SELECT probability FROM espalier.churn WHERE id = 30");
        m_cluster.runSql("shop", "INSERT INTO orders VALUES (1000, 30, now() - interval '1 hour', 5)");
        const auto after = m_cluster.value("shop", "SELECT probability FROM espalier.churn WHERE id = 30");
        m_cluster.runSql("shop", "DELETE FROM orders WHERE id = 1000");
        QVERIFY(std::stod(after) < std::stod(before));
    }

    void versionsAreActivatedAndRolledBack()
    {
        auto connection = m_cluster.connect("shop");
        deployed(connection, 0.5);
        const auto first = m_cluster.value("shop", "SELECT sum(probability) FROM espalier.churn");
        QCOMPARE(deployed(connection, -3).number, 2);
        QVERIFY(m_cluster.value("shop", "SELECT sum(probability) FROM espalier.churn") != first);
        QCOMPARE(deploy::rollBack(connection, "espalier", "churn").value().number, 1);
        QCOMPARE(m_cluster.value("shop", "SELECT sum(probability) FROM espalier.churn"), first);
        QVERIFY(!deploy::rollBack(connection, "espalier", "churn"));
        QCOMPARE(deploy::activate(connection, "espalier", "churn", 2).value().number, 2);
        QCOMPARE(deploy::rollBack(connection, "espalier", "churn").value().number, 1);
        QCOMPARE(deploy::activate(connection, "espalier", "churn", 9).error().code, Error::Code::Invalid);
        QCOMPARE(m_cluster.value("shop", "SELECT count(*) FROM espalier.deployments"), std::string("5"));
    }

    //! Citus plans no SQL function over distributed tables; the extension is only named here.
    void functionsOverShardsArePlannedByThemselves()
    {
        auto connection = m_cluster.connect("shop");
        const std::array wanted{request(connection, 0.5), request(connection, 1.5)};
        m_cluster.runSql("shop",
                         "INSERT INTO pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion) "
                         "VALUES (99999, 'citus', 10, 11, false, '13')");
        for (const auto &one : wanted) {
            const auto proposal = deploy::propose(one, connection).value();
            const auto version = deploy::apply(proposal, one, connection);
            QVERIFY2(version, version ? "" : describe(version.error()).c_str());
        }
        QVERIFY(deploy::rollBack(connection, "espalier", "churn"));
        const auto asked = [this](const std::string &sql) {
            return m_cluster.value("shop", sql);
        };
        QCOMPARE(asked("SELECT count(*) FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang "
                       "WHERE p.proname ~ '^churn_(live|predict|at)' AND l.lanname = 'plpgsql'"),
                 std::string("7"));
        QCOMPARE(asked("SELECT count(*) FROM espalier.churn v, espalier.churn_predict(v.id) p "
                       "WHERE (p.prediction, p.probability, p.version) = (v.prediction, v.probability, 1)"),
                 std::string("30"));
        m_cluster.runSql("shop", "DELETE FROM pg_extension WHERE extname = 'citus'");
    }

    void retiringLeavesNothing()
    {
        const auto before = objects();
        auto connection = m_cluster.connect("shop");
        deployed(connection, 0.5);
        deployed(connection, 0.25);
        QVERIFY(objects() != before);
        QVERIFY(deploy::retire(connection, "espalier", "churn"));
        QCOMPARE(objects(), before);
    }

    void aGoldenRowThatDiffersUndoesEverything()
    {
        const auto before = objects();
        auto connection = m_cluster.connect("shop");
        auto wanted = request(connection, 0.5);
        const auto proposal = deploy::propose(wanted, connection).value();
        wanted.golden.expected.values[1] += 1e-9;
        const auto result = deploy::apply(proposal, wanted, connection);
        QVERIFY(!result);
        QCOMPARE(result.error().subject, std::string("golden row 2"));
        QCOMPARE(objects(), before);
    }

    void whoeverIsSecondSeesTheFirst()
    {
        auto connection = m_cluster.connect("shop");
        const auto wanted = request(connection, 0.5);
        const auto proposal = deploy::propose(wanted, connection).value();
        QVERIFY(deploy::apply(proposal, wanted, connection));
        const auto again = deploy::apply(proposal, wanted, connection);
        QVERIFY(!again);
        QVERIFY(again.error().problem == deploy::messages::deployedMeanwhile("1"));
    }

    void readersNeverWaitForPromotion()
    {
        auto connection = m_cluster.connect("shop");
        deployed(connection, 0.5);
        deployed(connection, -1);
        std::atomic_bool stop{false};
        std::atomic_int failures{0};
        std::atomic_int reads{0};
        std::thread reader([&] {
            auto own = m_cluster.connect("shop");
            while (!stop) {
                const auto rows = deploy::livePredictions(own, "espalier", "churn", 5);
                failures += rows && rows->rows.size() == 5 ? 0 : 1;
                ++reads;
            }
        });
        for (int i = 0; i < 10; ++i)
            QVERIFY(deploy::activate(connection, "espalier", "churn", 1 + i % 2));
        stop = true;
        reader.join();
        QVERIFY(reads > 0);
        QCOMPARE(failures.load(), 0);
    }

    //! The view reads what training read, and predicts whom the model did not learn from.
    void saysWhatTheModelDidNotLearnFrom()
    {
        auto connection = m_cluster.connect("shop");
        auto wanted = request(connection, 0.5);
        const auto border = parseTimestamp("2024-01-08").value();
        wanted.study.leftOut = {{{}, border}};
        wanted.study.repairs = {{{"public", "orders"}, "total", study::Repair::Missing{border, {}}}};
        wanted.plan = compile::planned(wanted.study, catalog::load(connection).value()).value();
        const auto proposal = deploy::propose(wanted, connection).value();
        QVERIFY(!deploy::isBlocked(proposal));
        QCOMPARE(proposal.issues.size(), std::size_t(2));
        QCOMPARE(worded(proposal.issues[0].detail, proposal.issues[0].evidence),
                 std::string("the model did not learn from the examples before 2024-01-08"));
        QCOMPARE(proposal.issues[1].subject, std::string("public.orders.total"));
        QVERIFY(deploy::apply(proposal, wanted, connection));
        QCOMPARE(m_cluster.value("shop", "SELECT count(*) FROM espalier.churn"), std::string("30"));
        QCOMPARE(m_cluster.value("shop", R"(SELECT count(*) FROM espalier.churn_features_v1 f JOIN LATERAL
            (SELECT avg(total) AS mean FROM orders WHERE customer_id = f.id AND placed_at < '2024-01-08') o ON true
            WHERE f."mean ""total""" IS NOT DISTINCT FROM o.mean)"),
                 std::string("30"));
        QCOMPARE(m_cluster.value("shop",
                                 "SELECT count(*) FROM espalier.churn v JOIN LATERAL espalier.churn_at(v.id, now()) p "
                                 "ON p.probability = v.probability"),
                 std::string("30"));
    }

    //! Rows that ended long ago leave windows before now empty: the view predicts all the same, from nothing.
    void saysWhichWindowsHoldNothingNow()
    {
        m_cluster.createDatabase("old");
        m_cluster.runSql("old", shop);
        auto connection = m_cluster.connect("old");
        auto wanted = request(connection, 0.5);
        const auto told = [&] {
            wanted.plan = compile::planned(wanted.study, catalog::load(connection).value()).value();
            auto transaction = pg::Transaction::begin(connection).value();
            return deploy::emptyWindows(wanted, transaction).value();
        };
        QVERIFY(told().empty()); // all history
        constexpr std::int64_t longAgo = 36500;
        wanted.study.features[0].window = Duration{30};
        wanted.study.features[1].window = Duration{longAgo};
        auto issues = told();
        QCOMPARE(issues.size(), std::size_t(1));
        QVERIFY(!issues[0].isBlocking);
        QCOMPARE(issues[0].subject, std::string("public.orders"));
        QCOMPARE(worded(issues[0].detail, issues[0].evidence),
                 std::string("its newest row is of 2024-01-14: windows of the last 30 days hold nothing as of now"));
        wanted.study.features[1].window = Duration{7};
        auto &future = std::get<study::FutureTarget>(wanted.study.target);
        future.alive = study::Alive{.path = future.path, .within = Duration{365}};
        issues = told();
        QCOMPARE(issues.size(), std::size_t(1));
        QCOMPARE(worded(issues[0].detail, issues[0].evidence),
                 std::string("its newest row is of 2024-01-14: windows of the last 7 days, 30 days hold nothing as of "
                             "now; the live view is empty, as it has only those with a row in the last 365 "
                             "days"));
        // What is to come is not known now.
        m_cluster.runSql("old", "INSERT INTO orders VALUES (1001, 1, now() + interval '1 day', 1)");
        QVERIFY(told() == issues);
        m_cluster.runSql("old", "INSERT INTO orders VALUES (1002, 1, now() - interval '10 days', 1)");
        QVERIFY(worded(told()[0].detail, told()[0].evidence)
                    .ends_with("windows of the last 7 days hold nothing as of now"));
        m_cluster.runSql("old", "INSERT INTO orders VALUES (1003, 1, now() - interval '1 hour', 1)");
        QVERIFY(told().empty());
        m_cluster.runSql("old", "TRUNCATE orders");
        QVERIFY(worded(told()[0].detail, told()[0].evidence).starts_with("none of its rows is known now: windows"));
    }

    void rightsAreToldBeforehand()
    {
        m_cluster.runSql("shop", "CREATE ROLE analyst LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO analyst");
        auto settings = m_cluster.settings("shop");
        settings.parameters["user"] = "analyst";
        Progress progress;
        auto connection = pg::Connection::open(settings, progress);
        QVERIFY2(connection, connection ? "" : describe(connection.error()).c_str());
        const auto wanted = request(*connection, 0.5);
        const auto proposal = deploy::propose(wanted, *connection).value();
        QVERIFY(deploy::isBlocked(proposal));
        QCOMPARE(worded(proposal.issues.front().advice),
                 std::string("Ask for CREATE SCHEMA \"espalier\" AUTHORIZATION \"analyst\""));
        QCOMPARE(deploy::apply(proposal, wanted, *connection).error().code, Error::Code::Permission);
        m_cluster.runSql("shop", "DROP OWNED BY analyst; DROP ROLE analyst");
    }

    //! One entity's prediction is an index scan over its rows, however many others there are.
    void predictsOneByItsOwnRows()
    {
        m_cluster.createDatabase("large");
        m_cluster.runSql("large", shop);
        m_cluster.runSql("large", R"(
            INSERT INTO customer SELECT i, '2024-01-01', 'de' FROM generate_series(31, 3000) i;
            INSERT INTO orders SELECT 300 + i, 1 + i % 3000, timestamptz '2024-01-03' + i * interval '1 minute', i
                FROM generate_series(1, 60000) i)");
        m_cluster.runSql("large", "ANALYZE");
        auto connection = m_cluster.connect("large");
        deployed(connection, 0);
        m_cluster.runSql("large", R"(
            CREATE FUNCTION explained(query text) RETURNS text LANGUAGE plpgsql AS $$
                DECLARE line text; lines text = '';
                BEGIN
                    FOR line IN EXECUTE 'EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) ' || query LOOP
                        lines := lines || line || E'\n';
                    END LOOP;
                    RETURN lines;
                END $$)");
        const auto plan =
            m_cluster.value("large", "SELECT public.explained('SELECT * FROM espalier.churn_predict(17)')");
        QVERIFY2(plan.find("orders_customer_id_placed_at_idx") != std::string::npos, plan.c_str());
        QVERIFY2(plan.find("Seq Scan on orders") == std::string::npos, plan.c_str());
        QVERIFY2(plan.find("Seq Scan on customer") == std::string::npos, plan.c_str());
        const auto same = m_cluster.value("large", R"(
            SELECT bool_and(p.probability = v.probability) FROM espalier.churn v
            JOIN LATERAL espalier.churn_predict(v.id) p ON true WHERE v.id < 200)");
        QCOMPARE(same, std::string("t"));
    }
};

QTEST_GUILESS_MAIN(DeployTest)

} // namespace deploy_test

#include "deploy_test.moc"

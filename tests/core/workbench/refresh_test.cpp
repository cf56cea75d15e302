// SPDX-License-Identifier: GPL-3.0-or-later
// The table of predictions holds what the view gives, to the bit, whoever computed the features.
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/cost/messages.h"
#include "core/deploy/golden.h"
#include "core/engine/messages.h"
#include "core/learn/learner.h"
#include "core/screening/fetchsnapshot.h"
#include "core/study/json.h"
#include "core/workbench/deployments.h"
#include "core/workbench/projects.h"
#include "core/workbench/refresh.h"
#include "tests/support/required.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTemporaryDir>
#include <QTest>

#include <fmt/format.h>

namespace refresh_test {

using namespace espalier;
using cost::Executor;
using model::Task;

namespace {

//! Customers without a town and without orders, orders without a total, of equal times and still to be sent; a time zone that is not UTC.
constexpr const char *shop = R"(
    ALTER DATABASE shop SET timezone = 'Asia/Kolkata';
    CREATE TABLE customer (id int PRIMARY KEY, joined timestamptz NOT NULL, town text, born date);
    CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, placed_at timestamptz NOT NULL,
        total numeric(12,3), due timestamp, status text, fee float8);
    INSERT INTO customer SELECT i, timestamptz '2024-01-01' + i * interval '7 minutes',
        CASE i % 4 WHEN 0 THEN 'Bonn' WHEN 2 THEN '' WHEN 3 THEN 'o''town ' || i END, date '1950-01-01' + i * 97
        FROM generate_series(1, 150) i;
    INSERT INTO orders SELECT i, 2 + i * i % 137, timestamptz '2024-01-03' + (i / 2) * interval '111 minutes',
        CASE WHEN i % 11 > 0 THEN i % 97 / 7.0 END, CASE WHEN i % 5 > 0 THEN timestamp '2024-01-09' + i * interval '2 hours' END,
        CASE WHEN i > 2300 THEN NULL WHEN i * i % 7 < 3 THEN 'kept' WHEN i % 3 = 0 THEN 'sent "back"' ELSE 'lost' END,
        CASE WHEN i % 13 > 0 THEN i / 3.0 END
        FROM generate_series(1, 2500) i;
    ANALYZE;
)";

constexpr const char *future = R"({"espalier_study": 1, "name": "NAME", "entity": "public.customer", "task": "TASK",
    "target": {"future": {"aggregate": "AGGREGATE", "path": [{"direction": "to_child", "table": "public.orders",
        "child_columns": ["customer_id"], "parent_columns": ["id"]}], "horizon": "10 days", "every": "10 days", "from": "2024-02-01"}},
    "times": [{"table": "public.customer", "column": "joined"}, {"table": "public.orders", "column": "placed_at"}],
    "split": {"kind": "random"}, "features": [
        {"name": "town", "aggregate": "direct", "column": "town", "path": []},
        {"name": "age", "aggregate": "direct", "column": "born", "path": []},
        {"name": "n", "aggregate": "count", "path": [ORDERS]},
        {"name": "mean", "aggregate": "mean", "column": "total", "path": [ORDERS]},
        {"name": "fees", "aggregate": "sum", "column": "fee", "path": [ORDERS]},
        {"name": "last status", "aggregate": "last", "column": "status", "path": [ORDERS]},
        {"name": "since", "aggregate": "time_since_last", "path": [ORDERS]},
        {"name": "spread", "aggregate": "standard_deviation", "column": "total", "path": [ORDERS]}]})";

constexpr const char *row = R"({"espalier_study": 1, "name": "NAME", "entity": "public.orders", "task": "TASK",
    "target": {"row": {"column": "status", "as_of": "placed_at"}},
    "times": [{"table": "public.customer", "column": "joined"}, {"table": "public.orders", "column": "placed_at"}],
    "split": {"kind": "random"}, "features": [
        {"name": "total", "aggregate": "direct", "column": "total", "path": []},
        {"name": "due", "aggregate": "direct", "column": "due", "path": []},
        {"name": "town", "aggregate": "direct", "column": "town", "path": [CUSTOMER]},
        {"name": "earlier", "aggregate": "count", "path": [CUSTOMER, ORDERS]},
        {"name": "sum", "aggregate": "sum", "column": "total", "path": [CUSTOMER, ORDERS]}]})";

//! Without moments: nothing is as of anything.
constexpr const char *untimed =
    R"({"espalier_study": 1, "name": "untimed", "entity": "public.orders", "task": "multiclass",
    "target": {"row": {"column": "status"}}, "split": {"kind": "random"}, "features": [
        {"name": "total", "aggregate": "direct", "column": "total", "path": []},
        {"name": "fee", "aggregate": "direct", "column": "fee", "path": []}]})";

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

study::Study questionOf(const std::string &name, Task task)
{
    std::string text = task == Task::Multiclass ? row : future;
    text = replaced(std::move(text), "ORDERS", R"({"direction": "to_child", "table": "public.orders",
        "child_columns": ["customer_id"], "parent_columns": ["id"]})");
    text = replaced(std::move(text), "CUSTOMER", R"({"direction": "to_parent", "table": "public.customer",
        "child_columns": ["customer_id"], "parent_columns": ["id"]})");
    text = replaced(std::move(text), "NAME", name);
    text = replaced(std::move(text), "\"AGGREGATE\"",
                    task == Task::Binary ? R"("count", "condition": {"op": "=", "value": "0"})"
                                         : R"("sum", "column": "total")");
    return required(study::parseStudy(replaced(std::move(text), "TASK",
                                               task == Task::Binary           ? "binary"
                                                   : task == Task::Multiclass ? "multiclass"
                                                                              : "regression"),
                                      "test"));
}

} // namespace

class RefreshTest : public QObject
{
    Q_OBJECT

private:
    void deployed(const std::string &learner, Task task) { deployed(learner, task, questionOf(m_project, task)); }

    void deployed(const std::string &learner, Task task, const study::Study &study)
    {
        auto connection = m_cluster.connect("shop");
        const auto catalog = required(catalog::load(connection));
        deploy::Request request{.study = study,
                                .plan = required(compile::planned(study, catalog)),
                                .run = "abc",
                                .metric = "score",
                                .score = 0.8,
                                .metrics = Json::object(),
                                .snapshot = Json::object()};
        const auto taken = required(screening::fetchSnapshot(study, request.plan, catalog, connection, m_progress));
        const learn::Training training{.train = frame::taken(taken.frame, rowsOf(taken, snapshot::Part::Train)),
                                       .validation =
                                           frame::taken(taken.frame, rowsOf(taken, snapshot::Part::Validation)),
                                       .task = task,
                                       .classes = taken.classes,
                                       .seed = Seed{7}};
        request.model = required(learn::findLearner(learner)->train(training, {}, m_progress));
        request.golden = required(deploy::goldenRows(request.model, taken.frame.features));
        const auto proposal = required(deploy::propose(request, connection));
        required(deploy::apply(proposal, request, connection));
    }

    workbench::Refresh refreshed(std::optional<Executor> executor, std::size_t memory = defaultMemory())
    {
        return required(workbench::refreshPredictions(m_project, m_cluster.settings("shop"), m_progress,
                                                      {.executor = executor, .cache = &*m_cache, .memory = memory}));
    }

    //! Predictions that are the view's, asked as of their moment, in every bit and letter; and how many there are.
    std::string agreeing(Task task)
    {
        const auto *scores = task == Task::Binary ? "ARRAY[a.probability]"
            : task == Task::Multiclass            ? "a.probabilities"
                                                  : "ARRAY[a.prediction]";
        const auto *prediction = task == Task::Regression ? "true" : "a.prediction = p.prediction";
        return m_cluster.value(
            "shop",
            fmt::format("SELECT count(*) FILTER (WHERE a.version = p.version AND array_send({}) = array_send(p.scores) "
                        "AND {}) || ' of ' || count(*) FROM espalier.predictions p "
                        "LEFT JOIN LATERAL espalier.{}_at(p.entity::int, p.as_of) a ON true WHERE p.project = '{}'",
                        scores, prediction, m_project, m_project));
    }

    std::string all(std::size_t rows) { return fmt::format("{} of {}", rows, rows); }

    tests::TestCluster m_cluster;
    Progress m_progress;
    QTemporaryDir m_folder;
    std::optional<store::Cache> m_cache;
    std::string m_project;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("shop");
        m_cluster.runSql("shop", shop);
        m_cache.emplace(required(store::Cache::open(m_folder.filePath("cache.sqlite").toStdString())));
    }

    void cleanup()
    {
        if (!m_project.empty())
            QVERIFY(workbench::retire(m_project, m_cluster.settings("shop"), m_progress));
        m_project.clear();
    }

    void bothPlacesGiveWhatTheViewGives_data()
    {
        QTest::addColumn<QString>("learner");
        QTest::addColumn<int>("task");
        const std::array<std::pair<const char *, Task>, 3> tasks{
            {{"binary", Task::Binary}, {"multiclass", Task::Multiclass}, {"regression", Task::Regression}}};
        for (const auto *learner : {"logistic", "ridge", "xgboost", "random_forest", "linear_svm"}) {
            const auto found = learn::findLearner(learner);
            QVERIFY2(found, learner);
            for (const auto &[name, task] : tasks) {
                if (found->suits(task))
                    QTest::addRow("%s %s", learner, name) << learner << static_cast<int>(task);
            }
        }
    }

    void bothPlacesGiveWhatTheViewGives()
    {
        QFETCH(QString, learner);
        QFETCH(int, task);
        m_project = "bulk";
        const auto kind = static_cast<Task>(task);
        deployed(learner.toStdString(), kind);
        const auto chosen = refreshed(std::nullopt);
        QCOMPARE(chosen.choice.executor, Executor::Local);
        QCOMPARE(chosen.choice.reason, cost::messages::fits());
        QVERIFY(chosen.rows >= 100);
        QVERIFY(!chosen.readings.empty());
        QCOMPARE(agreeing(kind), all(chosen.rows));
        const auto database = refreshed(Executor::Pushdown);
        QCOMPARE(database.choice.executor, Executor::Pushdown);
        QCOMPARE(database.choice.reason, cost::messages::asAskedFor());
        QVERIFY(database.readings.empty());
        QCOMPARE(database.rows, chosen.rows);
        QVERIFY(database.asOf > chosen.asOf);
        QCOMPARE(agreeing(kind), all(chosen.rows));
    }

    void whatWasKeptIsBroughtUpToTheMoment()
    {
        m_project = "moment";
        deployed("logistic", Task::Binary);
        const auto first = refreshed(Executor::Local);
        m_cluster.runSql("shop", R"(
            INSERT INTO customer SELECT 1000 + i, '2024-02-02', 'Bonn', '1970-01-01' FROM generate_series(1, 9) i;
            INSERT INTO orders SELECT 5000 + i, 1000 + i % 9 + 1, now() - i * interval '1 microsecond', i, NULL, 'kept', i
                FROM generate_series(0, 20) i;
            UPDATE orders SET total = -total WHERE id % 50 = 0;
            DELETE FROM orders WHERE id % 77 = 0;)");
        const auto then = refreshed(Executor::Local);
        QCOMPARE(then.choice.executor, Executor::Local);
        QCOMPARE(then.rows, first.rows + 9);
        QCOMPARE(agreeing(Task::Binary), all(then.rows));
        // One moment, the one that is stated.
        QCOMPARE(m_cluster.value("shop", "SELECT count(DISTINCT as_of) || ' ' || min(as_of) FROM espalier.predictions"),
                 m_cluster.value("shop", fmt::format("SELECT '1 ' || '{}'::timestamptz", printTimestamp(then.asOf))));
    }

    void whatDoesNotFitTheDatabaseDoes()
    {
        m_project = "small";
        deployed("logistic", Task::Binary);
        for (const auto executor : {std::optional<Executor>(), std::optional(Executor::Local)}) {
            const auto refresh = refreshed(executor, 1000);
            QCOMPARE(refresh.choice.executor, Executor::Pushdown);
            QCOMPARE(refresh.choice.reason, cost::messages::doesNotFit());
            QVERIFY(refresh.readings.empty());
            QCOMPARE(agreeing(Task::Binary), all(refresh.rows));
        }
    }

    void whatTheEngineIsNotForTheDatabaseDoes()
    {
        m_project = "untimed";
        deployed("xgboost", Task::Multiclass, required(study::parseStudy(untimed, "test")));
        for (const auto executor : {std::optional<Executor>(), std::optional(Executor::Local)}) {
            const auto refresh = refreshed(executor);
            QCOMPARE(refresh.choice.executor, Executor::Pushdown);
            QCOMPARE(refresh.choice.reason, engine::messages::noAsOf());
            QCOMPARE(m_cluster.value("shop", R"(SELECT count(*) || ' of ' || (SELECT count(*) FROM espalier.untimed)
                FROM espalier.untimed u JOIN espalier.predictions p ON p.entity = u.id::text
                AND array_send(u.probabilities) = array_send(p.scores) AND p.as_of IS NULL)"),
                     all(refresh.rows));
        }
    }

    //! It finds out while it reads, and nothing that was read to no use is told.
    void whatTheEngineFindsThatItCannotTheDatabaseDoes()
    {
        m_cluster.runSql("shop", "UPDATE orders SET placed_at = '294270-01-01' WHERE id = 2400");
        m_project = "late";
        deployed("logistic", Task::Multiclass);
        for (const auto executor : {std::optional<Executor>(), std::optional(Executor::Local)}) {
            const auto refresh = refreshed(executor);
            QCOMPARE(refresh.choice.executor, Executor::Pushdown);
            QCOMPARE(refresh.choice.reason, cost::messages::leftByEngine("orders", {engine::messages::beyondTime()}));
            QVERIFY(refresh.readings.empty());
            QVERIFY(refresh.rows > 100);
        }
        m_cluster.runSql("shop", "DELETE FROM orders WHERE id = 2400");
    }

    void whereNothingIsToBePredictedTheTableIsEmpty()
    {
        m_project = "none";
        deployed("logistic", Task::Multiclass);
        QVERIFY(refreshed(Executor::Local).rows > 0);
        m_cluster.runSql("shop", "UPDATE orders SET status = 'kept' WHERE status IS NULL");
        for (const auto executor : {Executor::Local, Executor::Pushdown}) {
            QCOMPARE(refreshed(executor).rows, std::size_t(0));
            QCOMPARE(agreeing(Task::Multiclass), all(0));
        }
    }

    void withoutKeptColumnsAllIsRead()
    {
        m_project = "nothing_kept";
        deployed("logistic", Task::Binary);
        const auto refresh = required(workbench::refreshPredictions(m_project, m_cluster.settings("shop"), m_progress));
        QCOMPARE(refresh.choice.executor, Executor::Local);
        QCOMPARE(agreeing(Task::Binary), all(refresh.rows));
    }
};

QTEST_GUILESS_MAIN(RefreshTest)

} // namespace refresh_test

#include "refresh_test.moc"

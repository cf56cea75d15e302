// SPDX-License-Identifier: GPL-3.0-or-later
// What was predicted is logged, and what became of it is told: the same scores as core/evaluate computes of the same
// rows.
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/deploy/apply.h"
#include "core/deploy/golden.h"
#include "core/evaluate/evaluate.h"
#include "core/evaluate/json.h"
#include "core/learn/learner.h"
#include "core/monitor/profile.h"
#include "core/screening/fetchsnapshot.h"
#include "core/study/json.h"
#include "core/workbench/projects.h"
#include "core/workbench/refresh.h"
#include "core/workbench/watching.h"
#include "tests/support/required.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTest>

#include <fmt/format.h>

namespace watching_test {

using namespace espalier;
using model::Task;

namespace {

constexpr const char *shop = R"(
    ALTER DATABASE shop SET timezone = 'Asia/Kolkata';
    CREATE TABLE customer (id int PRIMARY KEY, joined timestamptz NOT NULL, town text);
    CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, placed_at timestamptz NOT NULL,
        total float8, status text);
    INSERT INTO customer SELECT i, timestamptz '2024-01-01' + i * interval '7 minutes', 'town ' || i % 3
        FROM generate_series(1, 60) i;
    INSERT INTO orders SELECT i, 2 + i * i % 57, timestamptz '2024-01-03' + (i / 2) * interval '211 minutes', i % 97 / 7.0,
        CASE WHEN i > 1400 THEN NULL WHEN i % 97 > 60 THEN 'kept' WHEN i % 5 < 3 THEN 'sent "back"' ELSE 'lost' END
        FROM generate_series(1, 1500) i;
    CREATE INDEX ON orders (placed_at);
    ANALYZE;
)";

constexpr const char *orders = R"({"direction": "to_child", "table": "public.orders", "child_columns": ["customer_id"],
    "parent_columns": ["id"]})";

std::string future(Task task)
{
    const auto *target = task == Task::Binary ? R"("aggregate": "count", "condition": {"op": "=", "value": "0"})"
                                              : R"("aggregate": "sum", "column": "total")";
    return fmt::format(
        R"({{"espalier_study": 1, "name": "its", "entity": "public.customer", "task": "{}",
        "target": {{"future": {{{}, "path": [{}], "horizon": "9 days", "every": "9 days", "from": "2024-01-20", "until": "2024-03-20"}}}},
        "times": [{{"table": "public.customer", "column": "joined"}}, {{"table": "public.orders", "column": "placed_at"}}],
        "split": {{"kind": "random"}}, "features": [
            {{"name": "town", "aggregate": "direct", "column": "town", "path": []}},
            {{"name": "n", "aggregate": "count", "path": [{}]}},
            {{"name": "since", "aggregate": "time_since_last", "path": [{}]}}]}})",
        task == Task::Binary ? "binary" : "regression", target, orders, orders, orders);
}

//! A column that is filled in later, as of the row's own time, or of none.
std::string filled(bool isTimed)
{
    return fmt::format(
        R"({{"espalier_study": 1, "name": "its", "entity": "public.orders", "task": "multiclass",
        "target": {{"row": {{"column": "status"{}}}}}, "split": {{"kind": "random"}}, {} "features": [
            {{"name": "total", "aggregate": "direct", "column": "total", "path": []}}]}})",
        isTimed ? R"(, "as_of": "placed_at")" : "",
        isTimed ? R"("times": [{"table": "public.orders", "column": "placed_at"}],)" : "");
}

constexpr const char *logged = R"("espalier"."its_log")";

} // namespace

class WatchingTest : public QObject
{
    Q_OBJECT

private:
    void deployed(const std::string &learner, const std::string &question)
    {
        auto connection = m_cluster.connect("shop");
        const auto study = required(study::parseStudy(question, "test"));
        const auto catalog = required(catalog::load(connection));
        const std::string metric = study.task == Task::Regression ? "rmse" : "log_loss";
        evaluate::SplitReport report{.rows = 10, .metrics = {{metric, {0.5, 0.4, 0.6}}}};
        deploy::Request request{.study = study,
                                .plan = required(compile::planned(study, catalog)),
                                .run = "abc",
                                .metric = metric,
                                .score = 0.5,
                                .metrics = {{"test", evaluate::toJson(report)}},
                                .snapshot = Json::object()};
        const auto taken = required(screening::fetchSnapshot(study, request.plan, catalog, connection, m_progress));
        const learn::Training training{.train = frame::taken(taken.frame, rowsOf(taken, snapshot::Part::Train)),
                                       .validation =
                                           frame::taken(taken.frame, rowsOf(taken, snapshot::Part::Validation)),
                                       .task = study.task,
                                       .classes = taken.classes,
                                       .seed = Seed{7}};
        request.model = required(learn::findLearner(learner)->train(training, {}, m_progress));
        request.golden = required(deploy::goldenRows(request.model, taken.frame.features));
        monitor::Profile profile;
        for (const auto &feature : taken.frame.features)
            profile.features.push_back(monitor::profileOf(feature, {}));
        const auto predictions = required(model::predict(request.model, taken.frame.features));
        profile.score = monitor::profileOf(monitor::scoreColumnOf(request.model, predictions), {});
        request.profile = monitor::toJson(profile);
        required(deploy::apply(required(deploy::propose(request, connection)), request, connection));
        m_classes = request.model.classes;
    }

    workbench::Refresh scored(const workbench::RefreshOptions &options = {})
    {
        return required(workbench::refreshPredictions("its", m_cluster.settings("shop"), m_progress, options));
    }

    workbench::Watched watched(const workbench::WatchOptions &options = {})
    {
        auto all = required(workbench::watched(m_cluster.settings("shop"), m_progress, options));
        if (all.size() != 1 || all.front().problem)
            qFatal("%s", all.empty() ? "nothing" : worded(*all.front().problem).c_str());
        return all.front();
    }

    std::string value(const std::string &sql) { return m_cluster.value("shop", sql); }

    //! What the version would have said at earlier moments, as it is asked then.
    void sayEarlier(const std::string &score)
    {
        m_cluster.runSql("shop",
                         fmt::format(R"(INSERT INTO {0} (id, as_of, prediction, {1}version, scored_at)
            SELECT p.id, p.as_of, p.prediction, {1}p.version, t FROM generate_series(timestamptz '2024-02-01', '2024-04-30', '4 days') t,
            customer c, espalier."its_at"(c.id, t) p;)",
                                     logged, score));
    }

    //! Truths and scores that a query of (truth, score) gives, by the reference.
    std::map<std::string, double> reference(Task task, const std::string &sql)
    {
        auto connection = m_cluster.connect("shop");
        auto transaction = required(pg::Transaction::begin(connection));
        const auto rows = required(transaction.query(sql));
        model::Predictions predictions{.rows = rows.size(), .width = 1, .values = {}};
        evaluate::Truth truth{.task = task, .values = {}};
        for (std::size_t row = 0; row < rows.size(); ++row) {
            truth.values.push_back(rows.number(row, 0));
            predictions.values.push_back(rows.number(row, 1));
        }
        std::map<std::string, double> values;
        for (const auto &[name, score] : evaluate::evaluate(predictions, truth, {.replicates = 0}).metrics)
            values[name] = score.value;
        return values;
    }

    void compareViewWith(const std::map<std::string, double> &expected, const std::vector<std::string> &names,
                         const std::string &where)
    {
        for (const auto &name : names) {
            const auto found = value(fmt::format(R"(SELECT {} FROM espalier."its_performance" WHERE {})", name, where));
            const auto distance = std::abs(std::stod(found) - expected.at(name));
            QVERIFY2(distance < 1e-9, (name + ": " + found + " and " + fmt::format("{}", expected.at(name))).c_str());
        }
    }

    tests::TestCluster m_cluster;
    Progress m_progress;
    std::vector<std::string> m_classes;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("shop");
        m_cluster.runSql("shop", shop);
    }

    void cleanup()
    {
        QVERIFY(workbench::retire("its", m_cluster.settings("shop"), m_progress));
        QCOMPARE(value("SELECT count(*) FROM pg_namespace WHERE nspname = 'espalier'"), std::string("0"));
    }

    void whatBecameOfClassesIsAsEvaluated()
    {
        deployed("logistic", future(Task::Binary));
        auto first = watched();
        QVERIFY(!first.scoredAt && !first.drift && first.hasProfile);
        QCOMPARE(first.performance.rows, std::int64_t{0});
        const auto refresh = scored();
        QCOMPARE(refresh.logged, std::optional(std::uint64_t{60}));
        QCOMPARE(value(fmt::format("SELECT count(*) FROM {} l JOIN espalier.predictions p ON p.entity = l.id::text"
                                   " AND p.as_of = l.as_of AND p.scores = ARRAY[l.probability]"
                                   " AND p.prediction = l.prediction AND p.version = l.version",
                                   logged)),
                 std::string("60"));
        first = watched();
        QCOMPARE(first.performance.rows, std::int64_t{60});
        QCOMPARE(first.performance.known, std::int64_t{0});
        QCOMPARE(*first.performance.firstLabels, (Timestamp{refresh.asOf.microseconds + 9 * 86'400'000'000LL}));
        QCOMPARE(monitor::standingOf(first.performance), monitor::Standing::Unknown);
        sayEarlier("probability, ");
        // An entity that is gone has no label any more, and says neither yes nor no.
        m_cluster.runSql("shop", "DELETE FROM orders WHERE customer_id = 5; DELETE FROM customer WHERE id = 5");
        const auto known = fmt::format(R"(SELECT (NOT EXISTS (SELECT FROM public.orders o WHERE o.customer_id = l.id
            AND o.placed_at >= l.as_of AND o.placed_at < l.as_of + interval '216 hours'))::int, l.probability
            FROM {} l JOIN public.customer c ON c.id = l.id WHERE l.as_of < now() - interval '9 days')",
                                       logged);
        const auto all = watched().performance;
        QCOMPARE(std::to_string(all.known), value("SELECT count(*) FROM (" + known + ") k"));
        QCOMPARE(std::to_string(all.rows), value(fmt::format("SELECT count(*) FROM {}", logged)));
        QVERIFY(all.known < all.rows - 60);
        const auto expected = reference(Task::Binary, known);
        QVERIFY(std::abs(all.score->value - expected.at("log_loss")) < 1e-9);
        QVERIFY(all.score->low < all.score->value && all.score->value < all.score->high);
        // By the predictions alone: the mean of what each says of itself.
        QVERIFY(all.estimated && all.estimated->low < all.estimated->value
                && all.estimated->value < all.estimated->high);
        const auto entropy = std::stod(value(fmt::format(
            "SELECT -avg(probability * ln(probability) + (1 - probability) * ln(1 - probability)) FROM {}", logged)));
        QVERIFY(std::abs(all.estimated->value - entropy) < 1e-9);
        for (const auto &period : all.periods) {
            QVERIFY(period.estimated);
            const auto inView =
                value(fmt::format(R"(SELECT estimated_log_loss FROM espalier."its_performance" WHERE period = '{}')",
                                  printTimestamp(period.from)));
            QVERIFY(std::abs(period.estimated->value - std::stod(inView)) < 1e-9);
        }
        const auto area = std::stod(value(fmt::format("WITH l AS (SELECT row_number() OVER () AS i, probability AS p "
                                                      "FROM {} WHERE as_of >= '2024-02-05Z' AND as_of < "
                                                      "'2024-02-12Z') SELECT sum(a.p * (1 - b.p) * (CASE WHEN a.p > "
                                                      "b.p THEN 1 WHEN a.p = b.p THEN 0.5 ELSE 0 END)) / "
                                                      "sum(a.p * (1 - b.p)) FROM l a JOIN l b ON a.i <> b.i",
                                                      logged)));
        QVERIFY(
            std::abs(std::stod(value(
                         R"(SELECT estimated_roc_auc FROM espalier."its_performance" WHERE period = '2024-02-05Z')"))
                     - area)
            < 1e-9);
        QCOMPARE(*all.promised, (evaluate::Score{0.5, 0.4, 0.6}));
        for (const auto *week : {"2024-02-05", "2024-03-11"}) {
            const auto one = reference(Task::Binary,
                                       known
                                           + fmt::format(" AND l.as_of >= '{0}Z' AND l.as_of < "
                                                         "timestamptz '{0}Z' + interval '168 hours'",
                                                         week));
            const auto where =
                fmt::format("period = '{}Z' AND promised_low = 0.4 AND promised_metric = 'log_loss'", week);
            compareViewWith(one, {"roc_auc", "log_loss", "brier", "accuracy"}, where);
            const auto found = std::ranges::find(all.periods, required(parseTimestamp(week)), &monitor::Period::from);
            QVERIFY(found != all.periods.end() && found->score);
            QVERIFY(std::abs(found->score->value - one.at("log_loss")) < 1e-9);
        }
    }

    void whatBecameOfNumbersIsAsEvaluated()
    {
        deployed("ridge", future(Task::Regression));
        scored();
        sayEarlier("");
        const auto known =
            fmt::format(R"(SELECT (SELECT coalesce(sum(o.total), 0) FROM public.orders o WHERE o.customer_id = l.id
            AND o.placed_at >= l.as_of AND o.placed_at < l.as_of + interval '216 hours'), l.prediction
            FROM {} l WHERE l.as_of < now() - interval '9 days')",
                        logged);
        const auto all = watched().performance;
        QVERIFY(std::abs(all.score->value - reference(Task::Regression, known).at("rmse")) < 1e-9);
        QCOMPARE(monitor::standingOf(all), monitor::Standing::Worse);
        const auto one =
            reference(Task::Regression, known + " AND l.as_of >= '2024-02-05Z' AND l.as_of < '2024-02-12Z'");
        compareViewWith(one, {"rmse", "mae"}, "period = '2024-02-05Z'");
    }

    //! Examples that keep their moment are logged again where something else is said of them.
    void whatIsSaidAgainIsLoggedOnce_data()
    {
        QTest::addColumn<bool>("isTimed");
        QTest::addRow("as of each row") << true;
        QTest::addRow("static") << false;
    }

    void whatIsSaidAgainIsLoggedOnce()
    {
        QFETCH(bool, isTimed);
        deployed("logistic", filled(isTimed));
        QCOMPARE(scored().logged, std::optional(std::uint64_t{100}));
        QCOMPARE(scored().logged, std::optional(std::uint64_t{0}));
        m_cluster.runSql("shop", "UPDATE orders SET total = total + 3 WHERE id > 1480");
        QCOMPARE(scored().logged, std::optional(std::uint64_t{20}));
        QCOMPARE(watched().performance.known, std::int64_t{0});
        QVERIFY(!watched().performance.firstLabels);
        m_cluster.runSql("shop",
                         "UPDATE orders SET status = 'lost' WHERE id BETWEEN 1401 AND 1450;"
                         "UPDATE orders SET status = 'never seen' WHERE id = 1451");
        QCOMPARE(scored().logged, std::optional(std::uint64_t{0}));
        const auto performance = watched().performance;
        QCOMPARE(performance.rows, std::int64_t{120});
        QCOMPARE(performance.known, std::int64_t{50});
        // What the model gave to the class that it became.
        const auto place = 1 + std::ranges::find(m_classes, "lost") - m_classes.begin();
        const auto loss =
            value(fmt::format("SELECT -avg(ln(probabilities[{}])) FROM {} WHERE id <= 1450", place, logged));
        QVERIFY(std::abs(performance.score->value - std::stod(loss)) < 1e-9);
        QVERIFY(std::abs(std::stod(value(R"(SELECT sum(log_loss * known) / 50 FROM espalier."its_performance")"))
                         - std::stod(loss))
                < 1e-9);
        QCOMPARE(value(R"(SELECT sum(rows) || ' ' || sum(known) FROM espalier."its_performance")"),
                 std::string("120 50"));
        m_cluster.runSql(
            "shop",
            "UPDATE orders SET status = NULL WHERE id > 1400; UPDATE orders SET total = total - 3 WHERE id > 1480");
    }

    //! As it was known then: labels that came later are not, nor what was said since.
    void asOfAMomentThatIsPast()
    {
        deployed("logistic", future(Task::Binary));
        const auto then = required(parseTimestamp("2024-03-05"));
        const auto refresh = scored({.asOf = then});
        QCOMPARE(refresh.asOf, then);
        auto now = watched();
        QCOMPARE(now.scoredAt, std::optional(then));
        QCOMPARE(now.drift->asOf, then);
        sayEarlier("probability, ");
        const auto known = fmt::format(R"(SELECT (NOT EXISTS (SELECT FROM public.orders o WHERE o.customer_id = l.id
            AND o.placed_at >= l.as_of AND o.placed_at < l.as_of + interval '216 hours'))::int, l.probability
            FROM {} l WHERE l.as_of + interval '216 hours' <= '2024-03-10Z')",
                                       logged);
        const auto found = watched({.asOf = required(parseTimestamp("2024-03-10"))});
        QCOMPARE(found.now, required(parseTimestamp("2024-03-10")));
        QCOMPARE(std::to_string(found.performance.rows),
                 value(fmt::format("SELECT count(*) FROM {} WHERE as_of <= '2024-03-10Z'", logged)));
        QCOMPARE(std::to_string(found.performance.known), value("SELECT count(*) FROM (" + known + ") k"));
        QVERIFY(found.performance.known > 0);
        const auto expected = reference(Task::Binary, known);
        QVERIFY(std::abs(found.performance.score->value - expected.at("log_loss")) < 1e-9);
        QVERIFY(found.drift);
        for (const auto &source : found.sources)
            QVERIFY(source.newest <= found.now);
        now = watched();
        QVERIFY(now.performance.known > found.performance.known && now.performance.rows > found.performance.rows);
        QVERIFY(!watched({.asOf = required(parseTimestamp("2024-03-04"))}).drift);
    }

    //! Nothing is known of it yet, and that is no state of a project.
    void aMomentToComeIsRefused()
    {
        deployed("logistic", future(Task::Binary));
        const workbench::WatchOptions toCome{.asOf = required(parseTimestamp("2999-01-01"))};
        const auto found = workbench::watched(m_cluster.settings("shop"), m_progress, toCome);
        QVERIFY(!found);
        QCOMPARE(found.error().problem.code, std::string("workbench.moment_to_come"));
    }

    //! What is scored again as of the same moment is one point of the history, the later one.
    void aMomentIsOnePointOfDrift()
    {
        deployed("logistic", future(Task::Binary));
        const auto then = required(parseTimestamp("2024-03-05"));
        scored({.asOf = then});
        m_cluster.runSql("shop", "UPDATE customer SET town = 'other' WHERE id % 2 = 0");
        scored({.asOf = then});
        const auto found = watched();
        QCOMPARE(found.history.size(), std::size_t{1});
        QCOMPARE(found.history.front().moved, monitor::movedCount(*found.drift));
        QVERIFY(found.history.front().moved > 0);
        QCOMPARE(value("SELECT count(*) FROM espalier.watched_observations"), std::string("1"));
        scored({.asOf = required(parseTimestamp("2024-03-06"))});
        QCOMPARE(watched().history.size(), std::size_t{2});
        m_cluster.runSql("shop", "UPDATE customer SET town = 'town ' || id % 3");
    }

    void whatMovedIsTold()
    {
        deployed("logistic", future(Task::Binary));
        m_cluster.runSql("shop", "UPDATE customer SET town = 'new' WHERE id % 2 = 0");
        scored();
        const auto found = watched();
        QVERIFY(found.drift && found.drift->features.size() == 3 && found.drift->score);
        QCOMPARE(found.history.size(), std::size_t{1});
        QCOMPARE(found.history.front().moved, monitor::movedCount(*found.drift));
        const auto town = std::ranges::find(found.drift->features, "town", [](const monitor::Moved &moved) {
            return moved.then.name;
        });
        QVERIFY(monitor::hasMoved(*town));
        QVERIFY(monitor::newShare(*town) > 0.45);
        QCOMPARE(monitor::totalOf(town->now), std::int64_t{found.drift->rows});
        // Now, without being scored.
        m_cluster.runSql("shop", "UPDATE customer SET town = NULL");
        const auto live = watched({.isLive = true});
        QVERIFY(live.drift->asOf > found.drift->asOf);
        const auto gone = std::ranges::find(live.drift->features, "town", [](const monitor::Moved &moved) {
            return moved.then.name;
        });
        QCOMPARE(monitor::missingNow(*gone), 1.0);
        QCOMPARE(live.history.size(), std::size_t{1});
        QCOMPARE(live.sources.back().table.name, std::string("orders"));
        QCOMPARE(
            printTimestamp(live.sources.back().newest),
            value("SELECT to_char(max(placed_at) AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') || '+00' FROM orders"));
    }

    void versionsShareTheLog()
    {
        deployed("logistic", future(Task::Binary));
        scored();
        deployed("xgboost", future(Task::Binary));
        scored();
        QVERIFY(workbench::rollBack("its", m_cluster.settings("shop"), m_progress));
        QCOMPARE(scored().version, 1);
        QCOMPARE(value(fmt::format("SELECT string_agg(version || ' ' || n, ', ' ORDER BY version) FROM "
                                   "(SELECT version, count(*) AS n FROM {} GROUP BY 1) l",
                                   logged)),
                 fmt::format("1 {0}, 2 {1}", 2 * 59, 59));
        QCOMPARE(value(R"(SELECT sum(rows) FROM espalier."its_performance" WHERE version = 2)"), std::string("59"));
        QCOMPARE(watched().performance.rows, std::int64_t{2 * 59});
        QCOMPARE(watched().history.size(), std::size_t{2});
    }

    void whatIsOldGoesOnRequest()
    {
        deployed("logistic", future(Task::Binary));
        QVERIFY(!scored({.isLogged = false}).logged);
        QCOMPARE(value("SELECT to_regclass('espalier.\"its_log\"') IS NULL"), std::string("t"));
        QVERIFY(watched().scoredAt);
        scored();
        m_cluster.runSql("shop",
                         fmt::format("UPDATE {} SET scored_at = now() - interval '31 days' WHERE id < 11;"
                                     "UPDATE espalier.watched_observations SET as_of = now() - interval '31 days'",
                                     logged));
        const auto pruned = scored({.keptDays = 30});
        QCOMPARE(pruned.pruned, std::uint64_t{9});
        QCOMPARE(value("SELECT count(*) FROM espalier.watched_observations"), std::string("1"));
    }

    //! A registry without tables for watching gets them; a name that is taken is told, and nothing is half done.
    void whatIsThereAlreadyIsRespected()
    {
        deployed("logistic", future(Task::Binary));
        m_cluster.runSql("shop",
                         "DROP TABLE espalier.watched_logs, espalier.watched_observations, espalier.watched_profiles");
        QVERIFY(!watched().hasProfile);
        m_cluster.runSql("shop", fmt::format("CREATE VIEW {} AS SELECT 1 AS one", logged));
        const auto refused = workbench::refreshPredictions("its", m_cluster.settings("shop"), m_progress);
        QVERIFY(!refused);
        QCOMPARE(refused.error().subject, std::string("espalier.its_log"));
        QCOMPARE(value("SELECT count(*) FROM espalier.predictions"), std::string("0"));
        QVERIFY(scored({.isLogged = false}).rows > 0);
        m_cluster.runSql("shop", fmt::format("DROP VIEW {}", logged));
        QVERIFY(scored().logged);
        QVERIFY(!watched().drift);
    }
};

QTEST_GUILESS_MAIN(WatchingTest)

} // namespace watching_test

#include "watching_test.moc"

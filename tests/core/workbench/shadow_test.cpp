// SPDX-License-Identifier: GPL-3.0-or-later
// A challenger beside what answers: logged of the same rows at the same moments, judged on what came true, promoted or
// retired in one transaction, and never seen by anybody who asks.
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/deploy/apply.h"
#include "core/deploy/golden.h"
#include "core/deploy/live.h"
#include "core/deploy/messages.h"
#include "core/evaluate/evaluate.h"
#include "core/evaluate/json.h"
#include "core/learn/learner.h"
#include "core/screening/fetchsnapshot.h"
#include "core/snapshot/fetch.h"
#include "core/study/json.h"
#include "core/workbench/projects.h"
#include "core/workbench/refresh.h"
#include "core/workbench/shadow.h"
#include "core/workbench/watching.h"
#include "tests/support/required.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <fmt/format.h>
#include <thread>

namespace shadow_test {

using namespace espalier;
using model::Task;

namespace {

constexpr const char *shop = R"(
    CREATE TABLE customer (id int PRIMARY KEY, joined timestamptz NOT NULL, town text);
    CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, placed_at timestamptz NOT NULL,
        total float8, status text);
    INSERT INTO customer SELECT i, timestamptz '2024-01-01' + i * interval '7 minutes', 'town ' || i % 3
        FROM generate_series(1, 60) i;
    INSERT INTO orders SELECT i, 2 + i * i % 57, timestamptz '2024-01-03' + (i / 2) * interval '211 minutes', i % 97 / 7.0,
        CASE WHEN i > 1400 THEN NULL WHEN i % 97 > 60 THEN 'kept' ELSE 'lost' END
        FROM generate_series(1, 1500) i;
    CREATE INDEX ON orders (customer_id);
    ANALYZE;
)";

constexpr const char *orders = R"({"direction": "to_child", "table": "public.orders", "child_columns": ["customer_id"],
    "parent_columns": ["id"]})";

//! Whether a customer stays away. further: more features.
std::string future(const std::string &further = {}, const char *horizon = "9 days")
{
    return fmt::format(
        R"({{"espalier_study": 1, "name": "stay_away", "entity": "public.customer", "task": "binary",
        "target": {{"future": {{"aggregate": "count", "condition": {{"op": "=", "value": "0"}}, "path": [{0}], "horizon": "{1}",
            "every": "9 days", "from": "2024-01-20", "until": "2024-03-20"}}}},
        "times": [{{"table": "public.customer", "column": "joined"}}, {{"table": "public.orders", "column": "placed_at"}}],
        "split": {{"kind": "random"}}, "features": [
            {{"name": "town", "aggregate": "direct", "column": "town", "path": []}},
            {{"name": "n", "aggregate": "count", "path": [{0}]}}{2}]}})",
        orders, horizon, further);
}

const std::string otherFeatures =
    fmt::format(R"(, {{"name": "mean", "aggregate": "mean", "column": "total", "path": [{0}]}},
    {{"name": "largest", "aggregate": "max", "column": "total", "path": [{0}]}})",
                orders);

//! A column that is filled in later, as of the row's own time.
constexpr const char *filled =
    R"({"espalier_study": 1, "name": "stay_away", "entity": "public.orders", "task": "binary",
    "target": {"row": {"column": "status", "as_of": "placed_at", "condition": {"op": "=", "value": "kept"}}},
    "times": [{"table": "public.orders", "column": "placed_at"}], "split": {"kind": "random"},
    "features": [{"name": "total", "aggregate": "direct", "column": "total", "path": []}]})";

constexpr const char *logged = R"("espalier"."stay_away_log")";

//! Everything of the project's schema that a dump of it would show, and what the registry says.
constexpr const char *everything = R"(SELECT string_agg(o, E'\n' ORDER BY o) FROM (
    SELECT 'class ' || relname || coalesce(' ' || pg_get_viewdef(CASE WHEN relkind = 'v' THEN oid END), '') FROM pg_class
        WHERE relnamespace = 'espalier'::regnamespace
    UNION ALL SELECT 'function ' || oid::regprocedure || md5(prosrc) FROM pg_proc WHERE pronamespace = 'espalier'::regnamespace
    UNION ALL SELECT 'model ' || version FROM espalier.models
    UNION ALL SELECT 'alias ' || alias || ' ' || version FROM espalier.aliases
    UNION ALL SELECT 'profile ' || version FROM espalier.watched_profiles
    UNION ALL SELECT 'log ' || version FROM espalier.watched_logs
    UNION ALL SELECT 'said ' || id || ' ' || version || ' ' || probability FROM espalier."stay_away_log"
    UNION ALL SELECT 'prediction ' || entity || ' ' || version || ' ' || scores::text FROM espalier.predictions) AS x(o))";

} // namespace

class ShadowTest : public QObject
{
    Q_OBJECT

private:
    deploy::Request request(const std::string &learner, const std::string &question, bool isShadow)
    {
        auto connection = m_cluster.connect("shop");
        const auto study = required(study::parseStudy(question, "test"));
        const auto catalog = required(catalog::load(connection));
        deploy::Request request{.study = study,
                                .plan = required(compile::planned(study, catalog)),
                                .run = "abc",
                                .metric = "roc_auc",
                                .score = 0.5,
                                .metrics = Json::object(),
                                .snapshot = Json::object(),
                                .isShadow = isShadow};
        auto taken = required(screening::fetchSnapshot(study, request.plan, catalog, connection, m_progress));
        const learn::Training training{.train = frame::taken(taken.frame, rowsOf(taken, snapshot::Part::Train)),
                                       .validation =
                                           frame::taken(taken.frame, rowsOf(taken, snapshot::Part::Validation)),
                                       .task = study.task,
                                       .classes = taken.classes,
                                       .seed = Seed{7}};
        request.model = required(learn::findLearner(learner)->train(training, {}, m_progress));
        request.golden = required(deploy::goldenRows(request.model, taken.frame.features));
        request.examples = frame::taken(taken.frame, {0, 1, 2});
        return request;
    }

    Result<deploy::Version> applied(const deploy::Request &wanted)
    {
        auto connection = m_cluster.connect("shop");
        const auto proposal = deploy::propose(wanted, connection);
        return proposal ? deploy::apply(*proposal, wanted, connection) : Failure(proposal.error());
    }

    deploy::Request deployed(const std::string &learner, const std::string &question, bool isShadow = false)
    {
        auto wanted = request(learner, question, isShadow);
        const auto version = required(applied(wanted));
        if (version.isShadow != isShadow || version.isActive == isShadow)
            qFatal("not as it was asked for");
        return wanted;
    }

    workbench::Refresh scored(bool isChangedOnly = false)
    {
        return required(workbench::refreshPredictions("stay_away", m_cluster.settings("shop"), m_progress,
                                                      {.cache = &*m_cache, .isChangedOnly = isChangedOnly}));
    }

    workbench::Watched watched()
    {
        auto all = required(workbench::watched(m_cluster.settings("shop"), m_progress));
        if (all.size() != 1 || all.front().problem)
            qFatal("%s", all.empty() ? "nothing" : worded(*all.front().problem).c_str());
        return all.front();
    }

    std::string value(const std::string &sql) { return m_cluster.value("shop", sql); }
    void runSql(const std::string &sql) { m_cluster.runSql("shop", sql); }

    //! Rows that a version logged as of a moment that are, to the bit, what its model says in memory of the features of then.
    std::string asInMemory(const deploy::Request &wanted, int version, Timestamp asOf)
    {
        auto connection = m_cluster.connect("shop");
        auto transaction = required(pg::Transaction::begin(connection));
        const auto frame = required(snapshot::fetchLive(
            wanted.plan, transaction, {.asOf = fmt::format("'{}'::timestamptz", printTimestamp(asOf))}));
        const auto predictions = required(model::predict(wanted.model, frame.features));
        std::size_t equal = 0;
        const auto rows =
            required(transaction.query(fmt::format("SELECT id, probability FROM {} WHERE version = {} AND as_of = '{}'",
                                                   logged, version, printTimestamp(asOf))));
        for (std::size_t row = 0; row < rows.size(); ++row) {
            for (std::size_t place = 0; place < frame::rowCount(frame); ++place) {
                if (frame::textAt(frame.keys.front(), place) == rows.text(row, 0))
                    equal += predictions.at(place, 0) == rows.number(row, 1) ? 1 : 0;
            }
        }
        return fmt::format("{} of {}", equal, rows.size());
    }

    std::string history()
    {
        return value("SELECT string_agg(action || ' ' || version, ', ' ORDER BY id) FROM espalier.deployments");
    }
    std::string live()
    {
        return value(R"(SELECT md5(string_agg(p::text, ',' ORDER BY id)) FROM
        (SELECT id, prediction, encode(float8send(probability), 'hex'), version FROM espalier."stay_away") p)");
    }

    //! What both would have said at earlier moments, as each is asked then.
    void sayEarlier()
    {
        for (const auto *function : {"stay_away_at", "stay_away_at_v2"})
            runSql(fmt::format(R"(INSERT INTO {} (id, as_of, prediction, probability, version, scored_at)
                SELECT p.id, p.as_of, p.prediction, p.probability, p.version, t
                FROM generate_series(timestamptz '2024-02-01', '2024-03-30', '4 days') t, customer c, espalier."{}"(c.id, t) p)",
                               logged, function));
    }

    tests::TestCluster m_cluster;
    Progress m_progress;
    QTemporaryDir m_folder;
    std::optional<store::Cache> m_cache;

private Q_SLOTS:
    void init()
    {
        m_cluster.createDatabase("shop");
        runSql(shop);
        m_cache.emplace(required(store::Cache::open(m_folder.filePath("cache.sqlite").toStdString())));
    }

    void cleanup()
    {
        if (value("SELECT count(*) FROM pg_namespace WHERE nspname = 'espalier'") == "1")
            QVERIFY(workbench::retire("stay_away", m_cluster.settings("shop"), m_progress));
        QCOMPARE(value("SELECT count(*) FROM pg_namespace WHERE nspname = 'espalier'"), std::string("0"));
        m_cluster.runAlone("postgres", "DROP DATABASE shop");
    }

    void bothAreLoggedOfTheSameRows_data()
    {
        QTest::addColumn<bool>("readsOther");
        QTest::addRow("same features") << false;
        QTest::addRow("other features") << true;
    }

    void bothAreLoggedOfTheSameRows()
    {
        QFETCH(bool, readsOther);
        const auto champion = deployed("logistic", future());
        const auto before = live();
        const auto challenger = deployed("xgboost", future(readsOther ? otherFeatures : ""), true);
        QCOMPARE(live(), before);
        auto refresh = scored(true);
        QVERIFY(refresh.all && refresh.shadow && !refresh.shadow->problem);
        QCOMPARE(refresh.shadow->version, 2);
        QCOMPARE(refresh.shadow->logged, std::uint64_t{60});
        QCOMPARE(*refresh.logged, std::uint64_t{60});
        QCOMPARE(asInMemory(champion, 1, refresh.asOf), std::string("60 of 60"));
        QCOMPARE(asInMemory(challenger, 2, refresh.asOf), std::string("60 of 60"));
        // What changed alone, and both of it.
        runSql("INSERT INTO orders VALUES (9001, 7, '2024-06-01', 50, NULL), (9002, 11, '2024-06-01', 50, NULL)");
        refresh = scored(true);
        QVERIFY2(!refresh.all, refresh.all ? worded(*refresh.all).c_str() : "");
        QCOMPARE(refresh.rows, std::size_t{2});
        QCOMPARE(refresh.shadow->logged, std::uint64_t{2});
        QCOMPARE(asInMemory(champion, 1, refresh.asOf), std::string("2 of 2"));
        QCOMPARE(asInMemory(challenger, 2, refresh.asOf), std::string("2 of 2"));
        QCOMPARE(
            value(fmt::format("SELECT count(*) FROM {0} a JOIN {0} b USING (id, as_of, scored_at) WHERE a.version = "
                              "1 AND b.version = 2 AND a.probability <> b.probability",
                              logged)),
            std::string("62"));
        QCOMPARE(scored(true).shadow->logged, std::uint64_t{0});
        // Nobody who asks sees it.
        QCOMPARE(value("SELECT string_agg(DISTINCT version::text, ',') FROM espalier.predictions"), std::string("1"));
        QCOMPARE(
            value(
                R"(SELECT string_agg(DISTINCT v.version || ' ' || p.version || ' ' || a.version, ',') FROM espalier."stay_away" v,
            espalier."stay_away_predict"(v.id) p, espalier."stay_away_at"(v.id, now()) a)"),
            std::string("1 1 1"));
    }

    void theyAreJudgedOnWhatBothSaid()
    {
        deployed("logistic", future());
        scored();
        deployed("xgboost", future(), true);
        QVERIFY(watched().shadow && watched().shadow->performance.rows == 0);
        const auto refresh = scored();
        QCOMPARE(watched().shadow->paired.rows, std::int64_t{60});
        QCOMPARE(watched().shadow->paired.known, std::int64_t{0});
        QVERIFY(!watched().shadow->paired.claim);
        sayEarlier();
        // One that only the champion said.
        runSql(fmt::format("DELETE FROM {} WHERE version = 2 AND id = 9 AND as_of < '2024-03-30'", logged));
        const auto known = fmt::format(R"(SELECT (NOT EXISTS (SELECT FROM public.orders o WHERE o.customer_id = a.id
            AND o.placed_at >= a.as_of AND o.placed_at < a.as_of + interval '216 hours'))::int, a.probability, b.probability
            FROM {0} a JOIN {0} b USING (id, as_of) WHERE a.version = 1 AND b.version = 2 AND a.as_of < now() - interval '9 days')",
                                       logged);
        const auto found = watched();
        const auto &paired = found.shadow->paired;
        QCOMPARE(std::to_string(paired.known), value("SELECT count(*) FROM (" + known + ") k"));
        QCOMPARE(paired.rows, paired.known + 60);
        QCOMPARE(found.performance.known - paired.known, std::int64_t{15});
        QCOMPARE(found.shadow->performance.known, paired.known);
        auto connection = m_cluster.connect("shop");
        auto transaction = required(pg::Transaction::begin(connection));
        const auto rows = required(transaction.query(known));
        model::Predictions first{.rows = rows.size(), .width = 1, .values = {}};
        auto second = first;
        evaluate::Truth truth{.values = {}};
        for (std::size_t row = 0; row < rows.size(); ++row) {
            truth.values.push_back(rows.number(row, 0));
            first.values.push_back(rows.number(row, 1));
            second.values.push_back(rows.number(row, 2));
        }
        const auto championScore = evaluate::evaluate(first, truth, {.replicates = 0}).metrics.at("roc_auc").value;
        const auto challengerScore = evaluate::evaluate(second, truth, {.replicates = 0}).metrics.at("roc_auc").value;
        QVERIFY(std::abs(paired.champion->value - championScore) < 1e-12);
        QVERIFY(std::abs(paired.challenger->value - challengerScore) < 1e-12);
        QVERIFY(std::abs(found.shadow->performance.score->value - challengerScore) < 1e-12);
        QVERIFY(std::abs(paired.claim->gain.value - (challengerScore - championScore)) < 1e-12);
        QVERIFY(paired.claim->gain.low <= paired.claim->gain.value
                && paired.claim->gain.value <= paired.claim->gain.high);
        QVERIFY(std::abs(paired.claim->better + paired.claim->equal + paired.claim->worse - 1) < 1e-9);
        QCOMPARE(paired.region, 0.005);
        QCOMPARE(refresh.version, 1);
    }

    //! Examples that keep their moment count once, by what was said of them last.
    void whatIsSaidAgainIsJudgedOnce()
    {
        deployed("logistic", filled);
        deployed("xgboost", filled, true);
        QCOMPARE(scored().shadow->logged, std::uint64_t{100});
        QCOMPARE(scored().shadow->logged, std::uint64_t{0});
        runSql("UPDATE orders SET total = 13.5 - total WHERE id > 1440");
        scored();
        runSql("UPDATE orders SET status = CASE WHEN id % 2 = 0 THEN 'kept' ELSE 'lost' END WHERE id BETWEEN 1411 AND "
               "1470");
        const auto paired = watched().shadow->paired;
        QCOMPARE(paired.rows, std::int64_t{100});
        QCOMPARE(paired.known, std::int64_t{60});
        QVERIFY(watched().performance.known > 60);
        const auto area = [this](int version) {
            return std::stod(value(fmt::format(
                R"(WITH l AS (SELECT DISTINCT ON (id) id, probability AS p, id % 2 = 0 AS y FROM {} WHERE version = {}
                AND id BETWEEN 1411 AND 1470 ORDER BY id, scored_at DESC) SELECT avg(CASE WHEN a.p > b.p THEN 1 WHEN a.p = b.p
                THEN 0.5 ELSE 0 END) FROM l a, l b WHERE a.y AND NOT b.y)",
                logged, version)));
        };
        QVERIFY(std::abs(paired.champion->value - area(1)) < 1e-9);
        QVERIFY(std::abs(paired.challenger->value - area(2)) < 1e-9);
    }

    void promotingSwapsAtOnce()
    {
        deployed("logistic", future());
        const auto first = live();
        const auto challenger = deployed("xgboost", future(otherFeatures), true);
        scored();
        std::atomic_bool stop{false};
        std::atomic_int mixed{0};
        std::atomic_int reads{0};
        std::thread reader([&] {
            auto own = m_cluster.connect("shop");
            while (!stop) {
                const auto read = deploy::livePredictions(own, "espalier", "stay_away", 100);
                bool isWhole = read && read->rows.size() == 60;
                for (std::size_t row = 0; isWhole && row < 60; ++row)
                    isWhole = read->rows.text(row, 4) == read->rows.text(0, 4);
                mixed += isWhole ? 0 : 1;
                ++reads;
            }
        });
        const auto promoted = workbench::promote("stay_away", m_cluster.settings("shop"), m_progress);
        const auto rolledBack = workbench::rollBack("stay_away", m_cluster.settings("shop"), m_progress);
        const auto again = workbench::activate("stay_away", 2, m_cluster.settings("shop"), m_progress);
        stop = true;
        reader.join();
        QVERIFY2(promoted, promoted ? "" : describe(promoted.error()).c_str());
        QVERIFY(promoted->number == 2 && promoted->isActive && !promoted->isShadow);
        QVERIFY(rolledBack && rolledBack->number == 1 && again && again->number == 2);
        QVERIFY(reads > 0);
        QCOMPARE(mixed.load(), 0);
        QCOMPARE(history(), std::string("deploy 1, shadow 2, activate 2, rollback 1, activate 2"));
        QCOMPARE(value("SELECT string_agg(alias || ' ' || version, ',') FROM espalier.aliases"),
                 std::string("champion 2"));
        const auto refresh = scored();
        QVERIFY(!refresh.shadow && refresh.version == 2);
        QCOMPARE(asInMemory(challenger, 2, refresh.asOf), std::string("60 of 60"));
        QVERIFY(workbench::rollBack("stay_away", m_cluster.settings("shop"), m_progress));
        QCOMPARE(live(), first);
        QVERIFY(!workbench::promote("stay_away", m_cluster.settings("shop"), m_progress));
    }

    void retiringItLeavesNothing()
    {
        deployed("logistic", future());
        scored();
        const auto before = value(everything);
        deployed("xgboost", future(otherFeatures), true);
        QCOMPARE(scored().shadow->logged, std::uint64_t{60});
        QVERIFY(value(everything) != before);
        runSql(fmt::format("DELETE FROM {} WHERE version = 1 AND scored_at > (SELECT min(scored_at) FROM {})", logged,
                           logged));
        const auto retired = workbench::retireShadow("stay_away", m_cluster.settings("shop"), m_progress);
        QVERIFY2(retired, retired ? "" : describe(retired.error()).c_str());
        QCOMPARE(value(everything), before);
        QCOMPARE(history(), std::string("deploy 1, shadow 2, retire 2"));
        const auto none = workbench::retireShadow("stay_away", m_cluster.settings("shop"), m_progress);
        QVERIFY(!none && none.error().problem == deploy::messages::noShadow());
        // No number is given twice.
        QCOMPARE(required(applied(request("logistic", future(), true))).number, 3);
        QVERIFY(!workbench::rollBack("stay_away", m_cluster.settings("shop"), m_progress));
        QCOMPARE(required(applied(request("logistic", future(), false))).number, 4);
        QCOMPARE(required(workbench::rollBack("stay_away", m_cluster.settings("shop"), m_progress)).number, 1);
    }

    void whatStandsAgainstItIsSaid()
    {
        const auto refusal = [this](const deploy::Request &wanted) {
            const auto version = applied(wanted);
            return version ? Message() : version.error().problem;
        };
        QVERIFY(refusal(request("logistic", future(), true)) == deploy::messages::noChampion());
        QCOMPARE(value("SELECT count(*) FROM pg_namespace WHERE nspname = 'espalier'"), std::string("0"));
        deployed("logistic", future());
        QVERIFY(refusal(request("logistic", future("", "18 days"), true)) == deploy::messages::otherQuestion("1"));
        // What a golden row says of it counts as of any other; and a registry that knows no shadows yet learns of them.
        runSql("ALTER TABLE espalier.deployments DROP CONSTRAINT deployments_action_check, ADD CONSTRAINT "
               "deployments_action_check CHECK (action IN ('deploy', 'activate', 'rollback', 'retire'))");
        auto wrong = request("xgboost", future(), true);
        wrong.golden.expected.values[1] += 1e-9;
        QVERIFY(!applied(wrong));
        QCOMPARE(history(), std::string("deploy 1"));
        deployed("xgboost", future(), true);
        QVERIFY(refusal(request("logistic", future(), true)) == deploy::messages::shadowIsThere("2"));
        // Another champion may come meanwhile.
        deployed("logistic", future());
        QCOMPARE(scored().shadow->version, 2);
        QCOMPARE(watched().shadow->paired.rows, std::int64_t{60});
    }

    //! Whatever is done to it, the champion is scored, and nobody is made to believe in it.
    void whatIsDoneToItIsSeen()
    {
        deployed("logistic", future());
        const auto wanted = deployed("xgboost", future(), true);
        runSql(
            R"(CREATE OR REPLACE FUNCTION espalier."stay_away_score_v2"(features espalier."stay_away_features_v2") RETURNS float8 LANGUAGE sql
            AS 'SELECT 0.5::float8')");
        auto connection = m_cluster.connect("shop");
        const auto versions = required(deploy::projects(connection, "espalier")).front().versions;
        QVERIFY(versions[0].isShadow && !versions[0].issues.empty() && versions[1].issues.empty());
        QVERIFY(!workbench::promote("stay_away", m_cluster.settings("shop"), m_progress));
        QCOMPARE(history(), std::string("deploy 1, shadow 2"));
        QCOMPARE(asInMemory(wanted, 2, scored().asOf), std::string("60 of 60"));
        runSql("UPDATE espalier.models SET document_hash = 'x' WHERE version = 2");
        const auto refresh = scored();
        QCOMPARE(*refresh.logged, std::uint64_t{60});
        QVERIFY(refresh.shadow && refresh.shadow->problem);
        QVERIFY(watched().shadow->problem && watched().performance.rows == 120);
        const auto retired = workbench::retireShadow("stay_away", m_cluster.settings("shop"), m_progress);
        QVERIFY2(retired, retired ? "" : describe(retired.error()).c_str());
        QVERIFY(!scored().shadow);
    }
};

QTEST_GUILESS_MAIN(ShadowTest)

} // namespace shadow_test

#include "shadow_test.moc"

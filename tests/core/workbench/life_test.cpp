// SPDX-License-Identifier: GPL-3.0-or-later
// The whole life of a deployed model in half a year of the living shop: scored each day, watched each week, with drift
// and a bug on the way, retrained, promoted, rolled back and retired.
#include "core/gym/shop.h"
#include "core/study/json.h"
#include "core/study/words.h"
#include "core/training/runs.h"
#include "core/training/train.h"
#include "core/workbench/deployments.h"
#include "core/workbench/explore.h"
#include "core/workbench/projects.h"
#include "core/workbench/refresh.h"
#include "core/workbench/retraining.h"
#include "core/workbench/rowprofile.h"
#include "core/workbench/snapshots.h"
#include "core/workbench/watching.h"
#include "tests/support/required.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <fmt/format.h>
#include <map>
#include <optional>
#include <set>

namespace life_test {

using namespace espalier;

namespace {

constexpr std::int64_t day = 86'400'000'000;

//! 2026-05-15, so that all of it is past, and the same whenever it is looked at.
constexpr Timestamp begin{1'778'803'200'000'000};

// Days of the model's life.
constexpr int lastDay = 180;
constexpr int driftDay = 60; //!< from it on two visits in three come by an app that was not there before
constexpr int bugDay = 100; //!< for so many days page views are lost:
constexpr int bugDays = 10;
constexpr int retrainDay = 130;
constexpr int promoteDay = 150;
constexpr int rollBackDay = 165;

constexpr const char *question =
    R"({"espalier_study": 1, "name": "idle", "entity": "growth.customers", "task": "binary",
    "target": {"future": {"aggregate": "count", "condition": {"op": "=", "value": "0"}, "path": [ORDERS],
        "horizon": "30 days", "every": "15 days", "from": "FROM", "until": "UNTIL",
        "alive": {"path": [ORDERS], "within": "180 days"}}},
    "times": [{"table": "growth.customers", "column": "created_at"}, {"table": "fulfillment.orders", "column": "placed_at"},
        {"table": "analytics.sessions", "column": "started_at"}, {"table": "catalog.ratings", "column": "rated_at"}],
    "split": {"kind": "time"}, "features": [
        {"name": "orders", "aggregate": "count", "path": [ORDERS], "window": "90 days"},
        {"name": "since_order", "aggregate": "time_since_last", "path": [ORDERS]},
        {"name": "visits", "aggregate": "count", "path": [SESSIONS], "window": "30 days"},
        {"name": "since_visit", "aggregate": "time_since_last", "path": [SESSIONS]},
        {"name": "views", "aggregate": "mean", "column": "page_views", "path": [SESSIONS], "window": "14 days"},
        {"name": "referrer", "aggregate": "last", "column": "referrer", "path": [SESSIONS]},
        {"name": "stars", "aggregate": "mean", "column": "stars", "path": [RATINGS]}]})";

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

std::string childOf(const char *table)
{
    return fmt::format(R"({{"direction": "to_child", "table": "{}", "child_columns": ["customer_id"],
        "parent_columns": ["id"]}})",
                       table);
}

study::Study studyUntil(Timestamp until)
{
    auto text = replaced(question, "FROM", printTimestamp({until.microseconds - 480 * day}));
    text = replaced(std::move(text), "UNTIL", printTimestamp(until));
    text = replaced(std::move(text), "ORDERS", childOf("fulfillment.orders"));
    text = replaced(std::move(text), "SESSIONS", childOf("analytics.sessions"));
    return required(study::parseStudy(replaced(std::move(text), "RATINGS", childOf("catalog.ratings")), "test"));
}

//! What the weekly look told.
struct Look
{
    int day = 0;
    std::set<std::string> moved;
};

} // namespace

class LifeTest : public QObject
{
    Q_OBJECT

private:
    pg::Settings settings() const { return m_cluster.settings("shop"); }
    std::string value(const std::string &sql) { return m_cluster.value("shop", sql); }
    static std::string literal(Timestamp moment) { return fmt::format("'{}'::timestamptz", printTimestamp(moment)); }

    void deployFirst()
    {
        const auto explored = required(workbench::explore(settings(), m_progress));
        const auto study = studyUntil({m_clock.microseconds - 30 * day});
        auto stores = required(workbench::openStores(m_places));
        const auto snapshot =
            required(workbench::takeSnapshot(study, *explored.catalog, settings(), stores, m_progress));
        const auto jobs = training::jobsFor(study, snapshot.id, workbench::runsFile(m_places).string(),
                                            {{.name = "logistic", .parameters = {}}}, Seed{7}, {.trials = 2});
        const auto outcomes = training::trainAll(jobs, m_places.worker, m_progress);
        const auto run = required(training::loadRun(stores.runs, snapshot.id, required(outcomes.front().run)));
        auto deployable = required(workbench::proposeDeployment(
            study, *explored.catalog,
            {.snapshot = snapshot, .run = run, .profile = workbench::rowProfile(stores.runs, run, study)}, settings(),
            m_progress));
        deploy::agree(deployable.proposal, deploy::Agreement::Anyway);
        QCOMPARE(required(workbench::applyDeployment(deployable, settings(), m_progress)).number, 1);
    }

    //! Adds what something took to the time of its kind.
    template<typename Work>
    void timed(const char *kind, Work work)
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        m_seconds[kind] += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }

    void pass(int number)
    {
        const bool isBroken = number >= bugDay && number < bugDay + bugDays;
        const auto bug = isBroken ? gym::Bug::PageViewsLost : gym::Bug::None;
        timed("ticking", [&] {
            m_clock = required(gym::tick(*m_shop, 1, m_progress, bug)).now;
            if (number < driftDay)
                return;
            auto transaction = required(pg::Transaction::begin(*m_shop, {.access = pg::Access::Deploy}));
            required(
                transaction.execute("UPDATE analytics.sessions SET referrer = 'app' WHERE id % 3 > 0 AND started_at >= "
                                    + literal({m_clock.microseconds - day})));
            required(transaction.commit());
        });
    }

    workbench::Refresh scored(store::Cache &cache, cost::Executor executor)
    {
        workbench::Refresh refresh;
        timed("scoring", [&] {
            refresh = required(workbench::refreshPredictions("idle", settings(), m_progress,
                                                             {.executor = executor, .cache = &cache, .asOf = m_clock}));
        });
        return refresh;
    }

    workbench::Watched watched()
    {
        std::vector<workbench::Watched> all;
        timed("watching", [&] {
            all = required(workbench::watched(settings(), m_progress, {.project = "idle", .asOf = m_clock}));
        });
        if (all.size() != 1 || all.front().problem)
            qFatal("%s", all.empty() ? "nothing" : worded(*all.front().problem).c_str());
        return std::move(all.front());
    }

    //! Those who ordered in the 180 days before, each once, and what the function for one key says of them: all as in the table.
    void compareWithMemory()
    {
        const auto asOf = literal(m_clock);
        const auto there = value("SELECT count(*) FROM espalier.predictions WHERE project = 'idle'");
        const auto same = value(fmt::format(
            "SELECT count(*) FROM growth.customers c CROSS JOIN LATERAL espalier.idle_at(c.id, {0}) a "
            "JOIN espalier.predictions p ON p.project = 'idle' AND p.entity = c.id::text AND p.as_of = {0} "
            "AND p.version = a.version AND p.prediction = a.prediction "
            "AND array_send(p.scores) = array_send(ARRAY[a.probability]) "
            "WHERE c.created_at < {0} AND EXISTS (SELECT FROM fulfillment.orders o WHERE o.customer_id = c.id AND "
            "o.placed_at < {0} AND o.placed_at >= {0} - interval '4320 hours')",
            asOf));
        QCOMPARE(same, there);
        const auto asked =
            value(fmt::format("SELECT count(DISTINCT o.customer_id) FROM fulfillment.orders o WHERE o.placed_at < {0} "
                              "AND o.placed_at >= {0} - interval '4320 hours'",
                              asOf));
        QCOMPARE(there, asked);
    }

    void look(int number)
    {
        const auto found = watched();
        Look look{.day = number, .moved = {}};
        const auto before = m_looks.empty() ? std::set<std::string>() : m_looks.back().moved;
        for (const auto &feature : found.drift->features) {
            if (!monitor::hasMoved(feature))
                continue;
            look.moved.insert(feature.then.name);
            m_alarms += before.contains(feature.then.name) ? 0 : 1;
            if (feature.then.name == "views" && m_bug.empty()
                && monitor::kindOf(feature) == monitor::MoveKind::Missing) {
                const auto named = std::ranges::find(found.study.features, feature.then.name, &study::Feature::name);
                m_bug = study::describe(*named);
            }
        }
        const auto &performance = found.performance;
        const auto text = [](const std::optional<evaluate::Score> &score) {
            return score ? fmt::format("{:.3f}", score->value) : std::string("-");
        };
        fmt::print("day {:3}: version {}, {} rows logged, {} known, estimated {}, came true {}, moved: {}\n", number,
                   workbench::activeOf(found.project)->number, performance.rows, performance.known,
                   text(performance.estimated), text(performance.score), fmt::join(look.moved, " "));
        m_looks.push_back(std::move(look));
        std::fflush(stdout);
    }

    //! From one day to another, both of them.
    void live(int from, int to)
    {
        auto cache = required(store::Cache::open(m_places.cache));
        for (int number = from; number <= to; ++number) {
            pass(number);
            // Each second day the database computes.
            const auto executor = number % 2 == 0 ? cost::Executor::Pushdown : cost::Executor::Local;
            const auto refresh = scored(cache, executor);
            QCOMPARE(refresh.asOf, m_clock);
            QCOMPARE(refresh.choice.executor, executor);
            QCOMPARE(refresh.logged, std::optional<std::uint64_t>(refresh.rows));
            QCOMPARE(refresh.shadow.has_value(), number > retrainDay && number <= promoteDay);
            if (refresh.shadow)
                QCOMPARE(refresh.shadow->logged, *refresh.logged);
            m_logged[number] = refresh.rows;
            if (number % 15 == 1)
                compareWithMemory();
            if (number % 7 == 0)
                look(number);
        }
        for (const auto &[kind, seconds] : m_seconds)
            fmt::print("{} {:.1f} s ", kind, seconds);
        fmt::print("\n");
        std::fflush(stdout);
    }

    std::int64_t logged(int from, int to) const
    {
        std::int64_t rows = 0;
        for (int number = from; number <= to; ++number)
            rows += static_cast<std::int64_t>(m_logged.at(number));
        return rows;
    }

    //! Tables, views, indexes, types and functions, by name.
    std::string objects()
    {
        return value("SELECT string_agg(o, E'\n' ORDER BY o) FROM (SELECT oid::regclass::text AS o FROM pg_class "
                     "UNION ALL SELECT oid::regprocedure::text FROM pg_proc UNION ALL SELECT oid::regtype::text FROM "
                     "pg_type UNION ALL SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg@_%' ESCAPE '@') n "
                     "WHERE o NOT "
                     "LIKE 'pg_t%'");
    }

    //! How many days after it a look told it for the first time.
    int noticedAfter(int since, const std::string &feature) const
    {
        for (const auto &look : m_looks) {
            if (look.day >= since && look.moved.contains(feature))
                return look.day - since;
        }
        return lastDay;
    }

    tests::TestCluster m_cluster;
    std::optional<pg::Connection> m_shop;
    Progress m_progress;
    QTemporaryDir m_folder;
    workbench::Places m_places;
    Timestamp m_clock;
    std::map<int, std::uint64_t> m_logged; //!< by day
    std::map<std::string, double> m_seconds;
    std::vector<Look> m_looks;
    int m_alarms = 0; //!< that something was told to have moved that was not a week before
    std::string m_objects; //!< of the database before
    std::string m_bug; //!< what is told of the feature that it breaks

private Q_SLOTS:
    void initTestCase()
    {
        m_places = {.cache = m_folder.filePath("cache.sqlite").toStdString(), .gym = {}, .worker = ESPALIERCTL};
        m_cluster.createDatabase("shop");
        m_shop.emplace(m_cluster.connect("shop"));
        m_clock = begin;
        required(gym::createShop(*m_shop, {.scale = 0.2, .seed = Seed{3}, .until = m_clock}, m_progress));
        m_objects = objects();
        deployFirst();
    }

    //! Nothing is told to have moved, or one thing once.
    void nothingHappens()
    {
        live(1, driftDay - 1);
        QVERIFY2(m_alarms <= 1, qPrintable(QString::number(m_alarms)));
        QCOMPARE(m_looks.size(), std::size_t((driftDay - 1) / 7));
    }

    void driftIsNoticedWithinAWeek()
    {
        live(driftDay, bugDay - 1);
        QVERIFY2(noticedAfter(driftDay, "referrer") <= 7,
                 qPrintable(QString::number(noticedAfter(driftDay, "referrer"))));
        QVERIFY(!m_looks.front().moved.contains("referrer") && m_bug.empty());
    }

    //! With the path to the column that is empty.
    void theBugIsNamed()
    {
        live(bugDay, retrainDay - 1);
        QVERIFY2(noticedAfter(bugDay, "views") <= 7, qPrintable(QString::number(noticedAfter(bugDay, "views"))));
        QVERIFY2(m_bug.find("page_views") != std::string::npos && m_bug.find("sessions") != std::string::npos,
                 m_bug.c_str());
        // When it is over, so is what was told.
        QVERIFY(!m_looks.back().moved.contains("views"));
    }

    void aChallengerIsLoggedBeside()
    {
        live(retrainDay, retrainDay);
        auto stores = required(workbench::openStores(m_places));
        const auto retraining =
            required(workbench::retrain("idle", settings(), stores, m_progress, {.places = m_places, .asOf = m_clock}));
        fmt::print("retrained: {:.3f} beside {:.3f} on {} unseen of {} examples, {} of {} change sides\n",
                   retraining.challengerScore->value, retraining.championScore->value, retraining.unseen,
                   retraining.tested, retraining.sides.turned, retraining.sides.rows);
        QVERIFY(retraining.unseen > 0 && retraining.claim);
        QCOMPARE(retraining.sides.rows, std::size_t(m_logged.at(retrainDay)));
        // Of what is asked about after the last label that is known nothing is learned.
        const auto *future = std::get_if<study::FutureTarget>(&retraining.study.target);
        QCOMPARE(future->schedule.until, std::optional(Timestamp{m_clock.microseconds - 30 * day}));
        QCOMPARE(required(workbench::deployBeside(retraining, settings(), stores, m_progress)).number, 2);
        live(retrainDay + 1, promoteDay);
        const auto found = watched();
        QVERIFY(found.shadow && !found.shadow->problem);
        QCOMPARE(found.shadow->version.number, 2);
        QCOMPARE(found.shadow->paired.rows, logged(retrainDay + 1, promoteDay));
        QCOMPARE(found.shadow->paired.known, std::int64_t{0});
    }

    void itIsPromotedAndRolledBack()
    {
        QCOMPARE(required(workbench::promote("idle", settings(), m_progress)).number, 2);
        live(promoteDay + 1, rollBackDay);
        QCOMPARE(required(workbench::rollBack("idle", settings(), m_progress)).number, 1);
        live(rollBackDay + 1, lastDay);
    }

    void whatCameTrueIsAsEstimated()
    {
        const auto found = watched();
        const auto &performance = found.performance;
        QCOMPARE(workbench::activeOf(found.project)->number, 1);
        QCOMPARE(found.project.versions.size(), std::size_t{2});
        // Each day's, and nobody else's: version 1 spoke but for the days on which 2 did.
        QCOMPARE(performance.rows, logged(1, promoteDay) + logged(rollBackDay + 1, lastDay));
        QCOMPARE(performance.known, logged(1, promoteDay));
        std::string byDay;
        for (const auto &[number, rows] : m_logged) {
            const auto version = number > promoteDay && number <= rollBackDay ? 2 : 1;
            byDay += fmt::format("{} {} {}, ", number, version, rows);
            if (number > retrainDay && number <= promoteDay)
                byDay += fmt::format("{} 2 {}, ", number, rows);
        }
        QCOMPARE(value(fmt::format("SELECT string_agg(format('%s %s %s, ', day, version, n), '' ORDER BY day, version) "
                                   "FROM (SELECT {} + extract(day FROM as_of - {})::int AS day, version, count(*) AS n "
                                   "FROM espalier.idle_log GROUP BY 1, 2) l",
                                   lastDay, literal(m_clock))),
                 byDay);
        QCOMPARE(value("SELECT count(*) FROM espalier.idle_log"),
                 std::to_string(logged(1, lastDay) + logged(retrainDay + 1, promoteDay)));
        fmt::print("{} predictions in {} days; ROC AUC estimated {:.3f}, came true {:.3f} on {}\n", logged(1, lastDay),
                   lastDay, performance.estimated->value, performance.score->value, performance.known);
        QCOMPARE(performance.metric, std::string("roc_auc"));
        constexpr double near = 0.03;
        QVERIFY(std::abs(performance.estimated->value - performance.score->value) < near);
        QCOMPARE(value("SELECT string_agg(action || ' ' || version, ', ' ORDER BY id) FROM espalier.deployments"),
                 std::string("deploy 1, shadow 2, activate 2, rollback 1"));
    }

    void nothingIsLeft()
    {
        required(workbench::retire("idle", settings(), m_progress));
        QCOMPARE(value("SELECT count(*) FROM pg_namespace WHERE nspname = 'espalier'"), std::string("0"));
        QCOMPARE(objects(), m_objects);
    }
};

QTEST_GUILESS_MAIN(LifeTest)

} // namespace life_test

#include "life_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What changed is scored alone, and the table of predictions is, to the bit, what scoring all would make of it.
#include "core/base/random.h"
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/deploy/golden.h"
#include "core/learn/learner.h"
#include "core/screening/fetchsnapshot.h"
#include "core/study/json.h"
#include "core/workbench/deployments.h"
#include "core/workbench/messages.h"
#include "core/workbench/projects.h"
#include "core/workbench/refresh.h"
#include "tests/support/required.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <fmt/format.h>
#include <thread>

namespace changed_test {

using namespace espalier;
using model::Task;

namespace {

//! Towns with customers, their orders with lines of products. Keys of two columns, texts as keys, times to come.
constexpr const char *shop = R"(
    CREATE TABLE town (name text PRIMARY KEY, size float8, seen_at timestamptz NOT NULL);
    CREATE TABLE customer (id int PRIMARY KEY, joined timestamptz NOT NULL, town text REFERENCES town, worth float8, worth_at timestamptz);
    CREATE TABLE orders (id int PRIMARY KEY, customer_id int REFERENCES customer ON DELETE CASCADE, placed_at timestamptz NOT NULL,
        total numeric(12,3), status text);
    CREATE TABLE product (name text PRIMARY KEY, price float8);
    CREATE TABLE line (order_id int NOT NULL REFERENCES orders ON DELETE CASCADE, number int NOT NULL, product text, amount int,
        PRIMARY KEY (order_id, number));
    INSERT INTO town SELECT 'town ' || i, i * 100, now() - interval '40 days' FROM generate_series(1, 25) i;
    INSERT INTO product SELECT 'product ' || i, i / 7.0 FROM generate_series(1, 40) i;
    INSERT INTO customer SELECT i, now() - interval '39 days' + i * interval '7 minutes', 'town ' || 1 + i % 25, i, now() - interval '20 days'
        FROM generate_series(1, 150) i;
    INSERT INTO orders SELECT i, 1 + i * i % 149, now() - (i % 1200) * interval '43 minutes', i % 97 / 7.0,
        CASE WHEN i > 1000 THEN NULL WHEN i * i % 7 < 3 THEN 'kept' WHEN i % 3 = 0 THEN 'sent' ELSE 'lost' END FROM generate_series(1, 1200) i;
    INSERT INTO line SELECT 1 + i % 1200, i / 1200, 'product ' || 1 + i * i % 40, i % 9 FROM generate_series(0, 2399) i;
    ANALYZE;
)";

constexpr const char *times = R"([{"table": "public.customer", "column": "joined",
        "columns": [{"column": "worth", "from": "worth_at", "delay": "1 seconds"}]},
    {"table": "public.orders", "column": "placed_at", "delay": "1 seconds"},
    {"table": "public.line", "column": "placed_at", "delay": "1 seconds", "path": [{"direction": "to_parent", "table": "public.orders",
        "child_columns": ["order_id"], "parent_columns": ["id"]}]}])";

constexpr const char *ofCustomers =
    R"({"espalier_study": 1, "name": "life", "entity": "public.customer", "task": "regression",
    "target": {"future": {"aggregate": "sum", "column": "total", "path": [ORDERS], "horizon": "5 days", "every": "5 days", "from": "FROM",
        "alive": {"path": [ORDERS], "within": "30 days"}}},
    "times": TIMES, "split": {"kind": "random"}, "features": [
        {"name": "size", "aggregate": "direct", "column": "size", "path": [TOWN]},
        {"name": "worth", "aggregate": "direct", "column": "worth", "path": []},
        {"name": "n", "aggregate": "count", "path": [ORDERS]},
        {"name": "n2", "aggregate": "count", "path": [ORDERS], "window": "2 seconds"},
        {"name": "late", "aggregate": "sum", "column": "total", "path": [ORDERS], "window": "3 seconds", "lag": "1 seconds"},
        {"name": "ratio", "aggregate": "sum", "column": "total", "path": [ORDERS], "window": "2 seconds", "over": "all"},
        {"name": "mean", "aggregate": "mean", "column": "total", "path": [ORDERS]},
        {"name": "status", "aggregate": "last", "column": "status", "path": [ORDERS]},
        {"name": "three", "aggregate": "sum", "column": "total", "path": [ORDERS], "window": "last 3 rows"},
        {"name": "spread", "aggregate": "standard_deviation", "column": "total", "path": [ORDERS]},
        {"name": "price", "aggregate": "sum", "column": "price", "path": [ORDERS, LINES, PRODUCT]},
        {"name": "lines", "aggregate": "max", "of": {"aggregate": "sum", "column": "amount", "path": [LINES]}, "path": [ORDERS]},
        {"name": "neighbours", "aggregate": "mean", "column": "worth", "path": [TOWN, CUSTOMERS]}]})";

constexpr const char *ofOrders =
    R"({"espalier_study": 1, "name": "life", "entity": "public.orders", "task": "multiclass",
    "target": {"row": {"column": "status", "as_of": "placed_at"}},
    "times": [{"table": "public.customer", "column": "joined"}, {"table": "public.orders", "column": "placed_at"}],
    "split": {"kind": "random"}, "features": [
        {"name": "total", "aggregate": "direct", "column": "total", "path": []},
        {"name": "size", "aggregate": "direct", "column": "size", "path": [CUSTOMER, TOWN]},
        {"name": "since", "aggregate": "time_since_last", "path": [CUSTOMER, ORDERS]},
        {"name": "sum", "aggregate": "sum", "column": "total", "path": [CUSTOMER, ORDERS]},
        {"name": "amount", "aggregate": "sum", "column": "amount", "path": [LINES]}]})";

constexpr const char *ofLines = R"({"espalier_study": 1, "name": "life", "entity": "public.line", "task": "regression",
    "target": {"row": {"column": "amount"}}, "split": {"kind": "random"}, "features": [
        {"name": "price", "aggregate": "direct", "column": "price", "path": [PRODUCT]},
        {"name": "total", "aggregate": "direct", "column": "total", "path": [{"direction": "to_parent", "table": "public.orders",
            "child_columns": ["order_id"], "parent_columns": ["id"]}]}]})";

std::string replaced(std::string text, std::string_view what, std::string_view by)
{
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

std::string step(const char *direction, const char *table, const char *child, const char *parent)
{
    return fmt::format(
        R"({{"direction": "{}", "table": "public.{}", "child_columns": ["{}"], "parent_columns": ["{}"]}})", direction,
        table, child, parent);
}

study::Study questionOf(std::string text)
{
    const auto day = printTimestamp({currentTime().microseconds - 25LL * 86'400'000'000}).substr(0, 10);
    text = replaced(std::move(text), "\"FROM\"", "\"" + day + "\"");
    text = replaced(std::move(text), "TIMES", times);
    for (const auto &[name, path] : {std::pair{"CUSTOMERS", step("to_child", "customer", "town", "name")},
                                     {"CUSTOMER", step("to_parent", "customer", "customer_id", "id")},
                                     {"ORDERS", step("to_child", "orders", "customer_id", "id")},
                                     {"LINES", step("to_child", "line", "order_id", "id")},
                                     {"PRODUCT", step("to_parent", "product", "product", "name")},
                                     {"TOWN", step("to_parent", "town", "town", "name")}})
        text = replaced(std::move(text), name, path);
    return required(study::parseStudy(text, "test"));
}

} // namespace

class ChangedTest : public QObject
{
    Q_OBJECT

private:
    void deployed(const study::Study &study, const std::string &learner)
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
        const auto task = study.task == study::Task::Regression ? Task::Regression : Task::Multiclass;
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
        m_isNumber = task == Task::Regression;
    }

    workbench::Refresh changed(bool isChangedOnly = true)
    {
        return required(workbench::refreshPredictions("life", m_cluster.settings("shop"), m_progress,
                                                      {.cache = &*m_cache, .isChangedOnly = isChangedOnly}));
    }

    Result<workbench::Refresh> scoredAsOf(Timestamp asOf, workbench::RefreshOptions options = {})
    {
        options.cache = &*m_cache;
        options.asOf = asOf;
        return workbench::refreshPredictions("life", m_cluster.settings("shop"), m_progress, options);
    }

    std::string value(const std::string &sql) { return m_cluster.value("shop", sql); }

    //! Rows of the table that scoring all as of that moment would give too, and those of such a scoring that are not there.
    std::string agreeing(Timestamp asOf, const std::string &entities, const std::string &call)
    {
        const auto scores = m_isNumber ? "ARRAY[a.prediction]" : "a.probabilities";
        return value(fmt::format("WITH a AS (SELECT * FROM ({}) e CROSS JOIN LATERAL espalier.life_{} a), "
                                 "p AS (SELECT * FROM espalier.predictions WHERE project = 'life') "
                                 "SELECT count(*) FILTER (WHERE array_send({}) = array_send(p.scores) AND "
                                 "a.prediction::text = p.prediction) || ' ' "
                                 "|| count(*) FROM a FULL JOIN p ON p.entity = a.entity",
                                 replaced(entities, "NOW", fmt::format("'{}'::timestamptz", printTimestamp(asOf))),
                                 replaced(call, "NOW", fmt::format("'{}'::timestamptz", printTimestamp(asOf))),
                                 scores));
    }

    //! A few rows come, change and go.
    std::string happening(Random &random)
    {
        const auto any = [&random](int most) {
            return 1 + static_cast<int>(random.below(static_cast<std::uint64_t>(most)));
        };
        const auto order = any(1300);
        switch (any(16)) {
        case 1:
            return fmt::format(
                "INSERT INTO orders SELECT max(id) + 1, {}, now() + interval '{} milliseconds', {}, {} FROM orders",
                any(150), any(3000) - 1500, any(99) / 7.0, any(2) == 1 ? "NULL" : "'kept'");
        case 2:
            return fmt::format("UPDATE orders SET customer_id = {} WHERE id = {}", any(150), order);
        case 3:
            return fmt::format("UPDATE orders SET total = {} WHERE id = {}", any(1000) / 3.0, order);
        case 4:
            return fmt::format("DELETE FROM orders WHERE id = {}", order);
        case 5:
            return fmt::format("UPDATE orders SET placed_at = now() + interval '{} milliseconds' WHERE id = {}",
                               any(3000) - 1500, order);
        case 6:
            return fmt::format("UPDATE customer SET town = 'town {}' WHERE id = {}", any(25), any(150));
        case 7:
            return fmt::format("DELETE FROM line WHERE order_id = {}", order);
        case 8:
            return fmt::format("INSERT INTO line SELECT id, 7 + {}, 'product {}', NULL FROM orders WHERE id = {} "
                               "ON CONFLICT DO NOTHING",
                               any(5), any(50), order);
        case 9:
            return fmt::format(
                "UPDATE customer SET worth = {}, worth_at = now() - interval '{} milliseconds' WHERE id = {}", any(500),
                any(2000), any(150));
        case 10:
            return fmt::format("DELETE FROM customer WHERE id = {}", any(150));
        case 11:
            return fmt::format(
                "INSERT INTO customer VALUES ({}, now() + interval '{} milliseconds', 'town {}', {}, now()) "
                "ON CONFLICT DO NOTHING",
                150 + any(50), any(2000) - 1000, any(25), any(99));
        case 12:
            return fmt::format("UPDATE orders SET status = {} WHERE id = {}", any(2) == 1 ? "NULL" : "'lost'", order);
        case 13:
            return fmt::format("UPDATE line SET product = 'product {}' WHERE order_id = {}", any(50), order);
        case 14:
            return fmt::format(
                "UPDATE line SET order_id = (SELECT min(id) FROM orders WHERE id >= {}), number = 20 + {} WHERE "
                "order_id = {} AND number = 1 AND EXISTS (SELECT FROM orders WHERE id >= {})",
                order, m_number++, any(1200), order);
        case 15:
            return fmt::format("UPDATE product SET price = {} WHERE name = 'product {}' AND {} = 1", any(90), any(40),
                               any(6));
        default:
            return fmt::format("UPDATE town SET size = {} WHERE name = 'town {}'", any(999), any(25));
        }
    }

    void changedIsAsIfAll(const std::string &entities, const std::string &call, int rounds)
    {
        Random random(Seed{11});
        int parts = 0;
        for (int round = 0; round < rounds; ++round) {
            std::string sql;
            for (auto i = random.below(5); i > 0; --i)
                sql += happening(random) + ";";
            if (!sql.empty())
                m_cluster.runSql("shop", sql);
            if (round % 7 == 5)
                m_cluster.runAlone("shop", "VACUUM orders");
            std::this_thread::sleep_for(std::chrono::milliseconds(random.below(400)));
            const auto refresh = changed();
            const auto rows = value("SELECT count(*) FROM espalier.predictions WHERE project = 'life'");
            QCOMPARE(agreeing(refresh.asOf, entities, call), rows + " " + rows);
            QCOMPARE(std::to_string(refresh.predictions), rows);
            QVERIFY(refresh.rows <= static_cast<std::size_t>(refresh.predictions));
            if (refresh.all)
                QCOMPARE(refresh.rows, static_cast<std::size_t>(refresh.predictions));
            parts += refresh.all ? 0 : 1;
            QVERIFY(round > 0 || refresh.all);
        }
        QVERIFY2(parts * 2 > rounds, qPrintable(QString::number(parts)));
    }

    tests::TestCluster m_cluster;
    Progress m_progress;
    QTemporaryDir m_folder;
    std::optional<store::Cache> m_cache;
    bool m_isNumber = false;
    int m_number = 0;

private Q_SLOTS:
    void init()
    {
        m_cluster.createDatabase("shop");
        m_cluster.runSql("shop", shop);
        m_cache.emplace(required(store::Cache::open(m_folder.filePath("cache.sqlite").toStdString())));
    }

    void cleanup()
    {
        QVERIFY(workbench::retire("life", m_cluster.settings("shop"), m_progress));
        m_cluster.runAlone("postgres", "DROP DATABASE shop");
    }

    //! As of now, in which rows come into sight and leave windows by themselves.
    void ofWhatIsAsOfNow()
    {
        deployed(questionOf(ofCustomers), "ridge");
        changedIsAsIfAll(
            "SELECT c.id, c.id::text AS entity FROM customer c WHERE c.joined < NOW AND EXISTS (SELECT FROM orders o "
            "WHERE o.customer_id = c.id AND o.placed_at + interval '1 second' < NOW AND "
            "o.placed_at >= NOW - interval '720 hours')",
            "at(e.id, NOW)", 20);
    }

    //! The table is as it would have been then, whoever computes it, whether all is scored or what changed; what came later is not seen.
    void ofMomentsThatArePast()
    {
        constexpr auto step = 2 * 3'600'000'000LL;
        deployed(questionOf(ofCustomers), "ridge");
        Random random(Seed{5});
        auto asOf = Timestamp{currentTime().microseconds - 15 * 86'400'000'000LL};
        int parts = 0;
        for (int round = 0; round < 16; ++round, asOf.microseconds += step) {
            std::string sql;
            for (auto i = random.below(4); i > 0; --i)
                sql += happening(random) + ";";
            const auto then = fmt::format("'{}'::timestamptz", printTimestamp(asOf));
            sql += fmt::format(
                "INSERT INTO customer VALUES ({0}, {1} + interval '1 hour', 'town 1', 1, {1});"
                "INSERT INTO orders SELECT max(id) + 1, {0}, {1} + interval '1 minute', 5, 'kept' FROM orders;"
                "INSERT INTO orders SELECT max(id) + 1, (SELECT min(id) FROM customer WHERE id > {2}), {1} - interval "
                "'1 "
                "minute', 5, 'kept' FROM orders;",
                1000 + round, then, 2 + round);
            m_cluster.runSql("shop", sql);
            const bool isPart = round % 4 != 0;
            const auto executor = round % 8 == 0 ? cost::Executor::Pushdown : cost::Executor::Local;
            const auto refresh = required(scoredAsOf(asOf, {.executor = executor, .isChangedOnly = isPart}));
            QCOMPARE(refresh.asOf, asOf);
            const auto rows = value("SELECT count(*) FROM espalier.predictions WHERE project = 'life'");
            QCOMPARE(
                agreeing(asOf,
                         "SELECT c.id, c.id::text AS entity FROM customer c WHERE c.joined < NOW AND EXISTS (SELECT "
                         "FROM orders o WHERE o.customer_id = c.id AND o.placed_at + interval '1 second' < NOW AND "
                         "o.placed_at >= NOW - interval '720 hours')",
                         "at(e.id, NOW)"),
                rows + " " + rows);
            QCOMPARE(value(fmt::format("SELECT count(*) FROM espalier.predictions WHERE entity = '{}'", 1000 + round)),
                     std::string("0"));
            QCOMPARE(refresh.logged, std::optional<std::uint64_t>(refresh.rows));
            QCOMPARE(value("SELECT count(*) FROM espalier.life_log WHERE as_of = " + then),
                     std::to_string(refresh.rows));
            parts += isPart && !refresh.all ? 1 : 0;
        }
        QVERIFY2(parts > 6, qPrintable(QString::number(parts)));
    }

    //! What was said is not said otherwise afterwards; the same again is no more than once in the log.
    void historyIsNotRewritten()
    {
        using namespace workbench::messages;
        const auto deny = [this](Timestamp asOf, const Message &problem) {
            const auto refused = scoredAsOf(asOf);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, Error::Code::Invalid);
            QCOMPARE(refused.error().problem, problem);
        };
        const auto daysAgo = [](int days) {
            return Timestamp{currentTime().microseconds - days * 86'400'000'000LL};
        };
        deployed(questionOf(ofCustomers), "ridge");
        const auto then = daysAgo(5);
        const auto first = required(scoredAsOf(then));
        QVERIFY(first.rows > 0);
        deny(daysAgo(6), laterIsLogged(printTimestamp(then)));
        QCOMPARE(required(scoredAsOf(then)).logged, std::optional(std::uint64_t{0}));
        const auto future = scoredAsOf(daysAgo(-1));
        QVERIFY(!future && future.error().problem.code == momentToCome("").code);
        // The log alone tells it, too.
        m_cluster.runSql("shop",
                         "UPDATE espalier.watched_freshness SET as_of = as_of - interval '9 days';"
                         "DELETE FROM espalier.watched_observations");
        deny(daysAgo(6), laterIsLogged(printTimestamp(then)));
        const auto now = changed(false);
        deny(daysAgo(1), laterIsLogged(printTimestamp(now.asOf)));
        QVERIFY(workbench::retire("life", m_cluster.settings("shop"), m_progress));
        deployed(questionOf(ofOrders), "logistic");
        deny(daysAgo(1), notOfOneMoment());
    }

    void ofWhatIsAsOfItsOwnTime()
    {
        deployed(questionOf(ofOrders), "logistic");
        changedIsAsIfAll("SELECT o.id, o.id::text AS entity FROM orders o WHERE o.status IS NULL", "predict(e.id)", 12);
    }

    void ofWhatHasNoTime()
    {
        m_cluster.runSql("shop", "UPDATE line SET amount = NULL WHERE order_id > 900");
        deployed(questionOf(ofLines), "ridge");
        changedIsAsIfAll(
            "SELECT l.order_id, l.number, l.order_id || ', ' || l.number AS entity FROM line l WHERE l.amount IS NULL",
            "predict(e.order_id, e.number)", 12);
    }

    //! What cannot be known is not guessed, and the reason is told.
    void allIsScoredWhereItCannotBeKnown()
    {
        using namespace workbench::messages;
        deployed(questionOf(ofOrders), "logistic");
        QCOMPARE(changed().all, std::optional<Message>(neverScoredSo()));
        const auto nothing = changed();
        QVERIFY(!nothing.all);
        QCOMPARE(nothing.rows, std::size_t{0});
        QCOMPARE(nothing.logged, std::optional(std::uint64_t{0}));
        // All was scored in between; what was kept is of before, and tells more than changed since.
        m_cluster.runSql("shop", "UPDATE orders SET total = 1 WHERE id = 1199");
        QVERIFY(!changed(false).all);
        m_cluster.runSql("shop", "UPDATE orders SET total = 2 WHERE id = 1200");
        const auto again = changed();
        QVERIFY(!again.all);
        // Theirs, and the other open orders of the same customers.
        QCOMPARE(
            std::to_string(again.rows),
            value("SELECT count(*) FROM orders WHERE status IS NULL AND customer_id IN (SELECT customer_id FROM orders "
                  "WHERE id IN (1199, 1200))"));
        // Somebody took a row away.
        m_cluster.runSql("shop", "DELETE FROM espalier.predictions WHERE entity = '1200'");
        QCOMPARE(changed().all, std::optional<Message>(neverScoredSo()));
        // A table that was rewritten tells nothing of its rows.
        m_cluster.runAlone("shop", "VACUUM FULL town");
        QCOMPARE(changed().all,
                 std::optional<Message>(tableTellsNothing("town", {columns::told(columns::RereadReason::Rewritten)})));
        // Another cache.
        QVERIFY(!changed().all);
        m_cache.emplace(required(store::Cache::open(m_folder.filePath("other.sqlite").toStdString())));
        QCOMPARE(changed().all, std::optional<Message>(nothingKept()));
        QVERIFY(!changed().all);
        // Another version, and back.
        deployed(questionOf(ofOrders), "xgboost");
        QCOMPARE(changed().all, std::optional<Message>(otherVersionScored(1)));
        m_cluster.runSql("shop", "UPDATE town SET size = -5 WHERE name = 'town 3'");
        const auto part = changed();
        QVERIFY(!part.all);
        QVERIFY(part.rows > 0 && part.rows < static_cast<std::size_t>(part.predictions) / 5);
    }

    void whatMovesForAllIsNamed()
    {
        auto study = questionOf(ofCustomers);
        study.features.push_back(
            {.name = "since", .path = study.features[2].path, .aggregate = study::Aggregate::TimeSinceLast});
        deployed(study, "ridge");
        QVERIFY(changed().all);
        const auto refresh = changed();
        QCOMPARE(refresh.all, std::optional<Message>(workbench::messages::movesWithTime(1, "since")));
        QCOMPARE(refresh.rows, static_cast<std::size_t>(refresh.predictions));
    }
};

QTEST_GUILESS_MAIN(ChangedTest)

} // namespace changed_test

#include "changed_test.moc"

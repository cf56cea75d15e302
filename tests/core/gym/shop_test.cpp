// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/load.h"
#include "core/gym/shop.h"
#include "core/pg/transaction.h"
#include "tests/support/testcluster.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

namespace shop_test {

using namespace espalier;

namespace {

const char *allTables[] = {"catalog.brands",        "catalog.categories",    "catalog.products",
                           "growth.customers",      "fulfillment.addresses", "growth.customer_addresses",
                           "finance.credit_cards",  "analytics.sessions",    "analytics.impressions",
                           "fulfillment.orders",    "fulfillment.purchases", "finance.payments",
                           "analytics.conversions", "catalog.ratings",       "finance.refunds"};

} // namespace

class ShopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster = std::make_unique<tests::TestCluster>();
        make("shop", {.scale = 0.1, .seed = {7}});
    }
    void cleanupTestCase() { m_cluster.reset(); }

    void hasFifteenTablesTheCatalogCanRead()
    {
        auto connection = m_cluster->connect("shop");
        const auto catalog = catalog::load(connection).value();
        QCOMPARE(catalog.tables.size(), std::size_t(15));
        QCOMPARE(catalog.schemas.size(), std::size_t(6)); // with an empty public, without the gym's own
        for (const auto &table : catalog.tables) {
            QVERIFY2(!table.comment.empty() && table.rowEstimate > 0, table.name.name.c_str());
            QVERIFY(!table.primaryKey.empty());
        }
        QCOMPARE(catalog.foreignKeys.size(), std::size_t(21));
    }

    void givesTheSameRowsForTheSameOptions()
    {
        make("again", {.scale = 0.1, .seed = {7}});
        make("other", {.scale = 0.1, .seed = {8}});
        QCOMPARE(digest("again"), digest("shop"));
        QVERIFY(digest("other") != digest("shop"));
    }

    void hasAboutTheSizeAskedFor()
    {
        auto connection = m_cluster->connect("shop");
        const auto status = gym::shopStatus(connection).value();
        QVERIFY2(status.rows > 8'000 && status.rows < 12'500, std::to_string(status.rows).c_str());
        QCOMPARE(printTimestamp(status.now), std::string("2026-06-30 00:00:00+00"));
        QCOMPARE(number("shop", countOfAll()), double(status.rows));
    }

    void keepsTimeInOrder()
    {
        for (const char *sql :
             {"SELECT count(*) FROM fulfillment.orders WHERE shipped_at < placed_at OR delivered_at < shipped_at",
              "SELECT count(*) FROM fulfillment.orders o JOIN growth.customers c ON c.id = o.customer_id "
              "WHERE o.placed_at < c.created_at",
              "SELECT count(*) FROM finance.refunds r JOIN fulfillment.purchases p ON p.id = r.purchase_id "
              "WHERE r.requested_at < p.purchased_at OR r.refunded_at < r.requested_at",
              "SELECT count(*) FROM fulfillment.orders WHERE greatest(placed_at, shipped_at, delivered_at) >= "
              "'2026-06-30'",
              "SELECT count(*) FROM catalog.ratings r JOIN fulfillment.purchases p ON p.id = r.purchase_id JOIN "
              "fulfillment.orders o ON o.id = p.order_id WHERE o.delivered_at IS NULL OR r.rated_at < o.delivered_at",
              "SELECT count(*) FROM fulfillment.purchases p JOIN catalog.products g ON g.id = p.product_id "
              "WHERE p.purchased_at < g.introduced_at",
              "SELECT count(*) FROM finance.payments WHERE paid_at < billed_at OR charged_back_at >= '2026-06-30'"})
            QVERIFY2(number("shop", sql) == 0, sql);
    }

    void aBugLeavesItsMarks()
    {
        make("broken", {.scale = 0.1, .seed = {7}});
        auto connection = m_cluster->connect("broken");
        const char *lost =
            "SELECT count(*) FROM analytics.sessions WHERE page_views IS NULL AND started_at >= '2026-06-30'";
        const char *all = "SELECT count(*) FROM analytics.sessions WHERE started_at >= '2026-06-30'";
        const auto before = number("broken", "SELECT count(*) FROM analytics.sessions WHERE page_views IS NULL");
        QVERIFY(gym::tick(connection, 3, m_progress, gym::Bug::PageViewsLost));
        QVERIFY(number("broken", all) > 0);
        QCOMPARE(number("broken", lost), number("broken", all));
        // What was there before is as it was.
        QCOMPARE(number("broken", "SELECT count(*) FROM analytics.sessions WHERE page_views IS NULL")
                     - number("broken", lost),
                 before);
        QVERIFY(gym::tick(connection, 20, m_progress, gym::Bug::PricesTimesHundred));
        QVERIFY(number("broken",
                       "SELECT count(*) FROM fulfillment.purchases b JOIN catalog.products p ON p.id = b.product_id "
                       "WHERE b.purchased_at >= '2026-07-03' AND b.unit_price > p.price * 50")
                > 0);
        QCOMPARE(gym::findBug("places_lost").value(), gym::Bug::PlacesLost);
        QCOMPARE(gym::findBug("rain").error().code, Error::Code::Invalid);
    }

    void ticksAsIfItHadNeverStopped()
    {
        make("ticking", {.scale = 0.1, .seed = {7}});
        auto connection = m_cluster->connect("ticking");
        const auto before = gym::shopStatus(connection).value();
        const auto open = number("ticking", "SELECT count(*) FROM fulfillment.orders WHERE delivered_at IS NULL");
        QVERIFY(gym::tick(connection, 10, m_progress));
        const auto after = gym::tick(connection, 35, m_progress).value();
        QCOMPARE(after.now.microseconds - before.now.microseconds, 45 * 86'400'000'000);
        QVERIFY(after.rows > before.rows + 200);
        QCOMPARE(number("ticking", countOfAll()), double(after.rows));
        // Orders that were on their way have arrived; refunds of old orders have come.
        QVERIFY(open > 0);
        QCOMPARE(number("ticking",
                        "SELECT count(*) FROM fulfillment.orders WHERE delivered_at IS NULL AND placed_at < "
                        "'2026-06-30'"),
                 0.0);
        QVERIFY(number("ticking",
                       "SELECT count(*) FROM finance.refunds r JOIN fulfillment.purchases p ON p.id = "
                       "r.purchase_id WHERE p.purchased_at < '2026-06-30' AND r.requested_at >= "
                       "'2026-06-30'")
                > 0);
        // In one step or in two, the same rows.
        make("once", {.scale = 0.1, .seed = {7}});
        auto other = m_cluster->connect("once");
        QVERIFY(gym::tick(other, 45, m_progress));
        QCOMPARE(digest("once"), digest("ticking"));
    }

    void refusesWhatItCannotDo()
    {
        auto connection = m_cluster->connect("shop");
        QCOMPARE(gym::createShop(connection, {}, m_progress).error().code, Error::Code::Invalid);
        QCOMPARE(gym::tick(connection, 0, m_progress).error().code, Error::Code::Invalid);
        m_cluster->createDatabase("empty");
        auto empty = m_cluster->connect("empty");
        QCOMPARE(gym::shopStatus(empty).error().code, Error::Code::Invalid);
        QCOMPARE(gym::createShop(empty, {.scale = 1000}, m_progress).error().code, Error::Code::Invalid);
        QCOMPARE(m_cluster->value("empty", "SELECT count(*) FROM pg_namespace WHERE nspname = 'growth'"),
                 std::string("0"));
    }

    void hidesALessonInEveryDomain()
    {
        make("lesson", {.scale = 0.5, .seed = {42}});
        // Churn of those who ordered in the last 180 days, by what happened to them before.
        m_cluster->runSql("lesson", R"sql(
            CREATE TABLE churn AS
            SELECT c.id, t.at, NOT EXISTS (SELECT FROM fulfillment.orders o WHERE o.customer_id = c.id
                                           AND o.placed_at >= t.at AND o.placed_at < t.at + interval '90 days') AS gone,
                   (SELECT count(*) FROM analytics.sessions s WHERE s.customer_id = c.id
                    AND s.started_at >= t.at - interval '30 days' AND s.started_at < t.at) AS visits,
                   (SELECT count(*) FROM finance.refunds r JOIN fulfillment.purchases p ON p.id = r.purchase_id
                    JOIN fulfillment.orders o ON o.id = p.order_id WHERE o.customer_id = c.id
                    AND r.requested_at >= t.at - interval '60 days' AND r.requested_at < t.at) AS refunds,
                   (SELECT count(*) FROM catalog.ratings r WHERE r.customer_id = c.id AND r.stars <= 2
                    AND r.rated_at >= t.at - interval '60 days' AND r.rated_at < t.at) AS bad,
                   (SELECT extract(epoch FROM t.at - max(o.placed_at)) / 86400 FROM fulfillment.orders o
                    WHERE o.customer_id = c.id AND o.placed_at < t.at) AS recency
            FROM growth.customers c,
                 generate_series('2025-01-01'::timestamptz, '2026-03-01', interval '30 days') t(at)
            WHERE EXISTS (SELECT FROM fulfillment.orders o WHERE o.customer_id = c.id
                          AND o.placed_at < t.at AND o.placed_at >= t.at - interval '180 days'))sql");
        const auto share = [&](const char *condition) {
            return number("lesson", std::string("SELECT avg(gone::int) FROM churn WHERE ") + condition);
        };
        const auto overall = share("true");
        qInfo("churn %.2f; visits 0: %.2f, 3+: %.2f; refunds: %.2f; low ratings: %.2f; recency < 30: %.2f, of these "
              "no visit: %.2f, refund: %.2f, low rating: %.2f",
              overall, share("visits = 0"), share("visits >= 3"), share("refunds > 0"), share("bad > 0"),
              share("recency < 30"), share("recency < 30 AND visits <= 1"), share("recency < 30 AND refunds > 0"),
              share("recency < 30 AND bad > 0"));
        QVERIFY(overall > 0.15 && overall < 0.6);
        QVERIFY(share("visits = 0") > share("visits >= 3") + 0.3);
        QVERIFY(share("recency < 30 AND refunds > 0") > share("recency < 30 AND refunds = 0") + 0.04);
        QVERIFY(share("recency < 30 AND bad > 0") > share("recency < 30 AND bad = 0") + 0.04);
        // Fraud: cards added the same day. Late payment: who paid late before. Refunds: products with low ratings.
        const auto fraud = [&](const char *sign) {
            return number("lesson",
                          std::string("SELECT avg((p.charged_back_at IS NOT NULL)::int) FROM finance.payments p JOIN "
                                      "finance.credit_cards k ON k.id = p.credit_card_id WHERE billed_at < "
                                      "'2026-04-01' AND billed_at - k.created_at ")
                              + sign + " interval '1 day'");
        };
        QVERIFY(fraud("<") > 5 * fraud(">"));
        const auto late = [&](const char *sign) {
            return number("lesson",
                          std::string("WITH p AS (SELECT coalesce(paid_at > due_at, true)::int AS late, "
                                      "lag(coalesce(paid_at > due_at, true)::int) OVER (PARTITION BY customer_id "
                                      "ORDER BY billed_at) AS before FROM finance.payments JOIN fulfillment.orders o "
                                      "ON o.id = order_id WHERE billed_at < '2026-03-01') SELECT avg(late) FROM p "
                                      "WHERE before = ")
                              + sign);
        };
        QVERIFY(late("1") > late("0") + 0.15);
        const auto refunded = [&](const char *condition) {
            return number("lesson",
                          std::string("WITH q AS (SELECT product_id, avg(stars) AS stars FROM catalog.ratings "
                                      "WHERE rated_at < '2025-09-01' GROUP BY 1) SELECT avg((r.id IS NOT "
                                      "NULL)::int) FROM fulfillment.purchases p JOIN q USING (product_id) "
                                      "LEFT JOIN finance.refunds r ON r.purchase_id = p.id WHERE "
                                      "purchased_at BETWEEN '2025-09-01' AND '2026-05-01' AND q.stars ")
                              + condition);
        };
        QVERIFY(refunded("< 3") > refunded(">= 4") + 0.05);
    }

    void isReadyInSeconds()
    {
        QElapsedTimer timer;
        timer.start();
        make("one", {.scale = 1});
        const auto milliseconds = timer.elapsed();
        auto connection = m_cluster->connect("one");
        qInfo("scale 1: %lld rows in %lld ms", static_cast<long long>(gym::shopStatus(connection).value().rows),
              milliseconds);
        for (const char *table : allTables)
            qInfo("  %s %g", table, number("one", std::string("SELECT count(*) FROM ") + table));
        QVERIFY(milliseconds < 20'000);
    }

private:
    void make(const std::string &database, gym::ShopOptions options)
    {
        m_cluster->createDatabase(database);
        auto connection = m_cluster->connect(database);
        const auto made = gym::createShop(connection, options, m_progress);
        QVERIFY2(made, made ? "" : describe(made.error()).c_str());
    }

    double number(const std::string &database, const std::string &sql)
    {
        return std::stod(m_cluster->value(database, sql));
    }

    static std::string countOfAll()
    {
        std::string sql = "SELECT 0";
        for (const char *table : allTables)
            sql += std::string(" + (SELECT count(*) FROM ") + table + ")";
        return sql;
    }

    //! Of every row of every table, whatever order they lie in.
    std::string digest(const std::string &database)
    {
        std::string result;
        for (const char *table : allTables)
            result += m_cluster->value(
                database, std::string("SELECT md5(string_agg(t::text, ',' ORDER BY t::text)) FROM ") + table + " t");
        return result;
    }

    std::unique_ptr<tests::TestCluster> m_cluster;
    Progress m_progress;
};

QTEST_GUILESS_MAIN(ShopTest)

} // namespace shop_test

#include "shop_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/activity.h"
#include "core/catalog/load.h"
#include "core/catalog/sample.h"
#include "tests/support/testcluster.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <set>
#include <thread>

namespace sample_test {

using namespace espalier;
using catalog::SampleMethod;

namespace {

const char *schema = R"sql(
CREATE TABLE "odd ""name" ("a""b" int, note text, raw bytea, doc jsonb, at timestamptz);
INSERT INTO "odd ""name" VALUES (1, NULL, '\x00ff', '{"a": 1}', '2024-01-02 03:04:05+00'),
    (2, repeat('ä', 5000), decode(repeat('ab', 1000), 'hex'), NULL, NULL);
CREATE TABLE large AS SELECT i AS id, repeat('x', 100) AS filler FROM generate_series(1, 200000) i;
CREATE TABLE nothing ();
INSERT INTO nothing DEFAULT VALUES;
CREATE TABLE parts (id int, at date) PARTITION BY RANGE (at);
CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE parts_2 PARTITION OF parts FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
INSERT INTO parts SELECT i, date '2024-01-01' + i FROM generate_series(1, 700) i;
CREATE VIEW slow AS SELECT i, pg_sleep(60) IS NULL AS s FROM generate_series(1, 3) i;
CREATE VIEW broken AS SELECT 1 / (i - 1) AS quotient FROM generate_series(1, 3) i;
CREATE TABLE secret (id int);
CREATE TABLE guarded (id int, owner name);
INSERT INTO guarded VALUES (1, 'guest'), (2, 'postgres');
ALTER TABLE guarded ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON guarded USING (owner = current_user);
CREATE ROLE guest LOGIN;
GRANT SELECT ON guarded TO guest;
)sql";

class StopLater final : public Progress
{
public:
    bool isCancelled() const override { return stop; }
    std::atomic_bool stop{false};
};

} // namespace

class SampleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster = std::make_unique<tests::TestCluster>();
        m_cluster->createDatabase("shop");
        m_cluster->runSql("shop", schema);
        m_cluster->runSql("shop", "ANALYZE");
        auto connection = m_cluster->connect("shop");
        auto loaded = catalog::load(connection);
        QVERIFY(loaded.has_value());
        m_catalog = std::move(*loaded);
    }

    void showsValuesAsTheyAre()
    {
        const auto sample = read("odd \"name", {});
        QVERIFY(sample.has_value());
        QVERIFY(sample->isComplete);
        QCOMPARE(sample->rows.size(), std::size_t{2});
        const auto &first = sample->rows[0];
        QCOMPARE(first[0].text, std::string("1"));
        QVERIFY(first[1].isNull);
        QCOMPARE(first[2].text, std::string("\\x00ff"));
        QCOMPARE(first[3].text, std::string("{\"a\": 1}"));
        QCOMPARE(first[4].text, std::string("2024-01-02 03:04:05+00"));
        const auto &second = sample->rows[1];
        QVERIFY(second[1].isCut);
        QCOMPARE(QString::fromStdString(second[1].text), QString(200, u'ä'));
        QVERIFY(second[2].isCut);
        QCOMPARE(second[2].text, std::string("\\xabababababababababababababababab… (1000 bytes)"));
        QVERIFY(second[3].isNull);
    }

    void printsItsQuery()
    {
        const auto query =
            catalog::sampleQuery(table("parts"), {.rows = 10, .method = SampleMethod::Random, .seed = 7}, 2.5);
        QCOMPARE(QString::fromStdString(sql::print(query)),
                 QStringLiteral("SELECT\n"
                                "    left(\"t\".\"id\"::text, 201),\n"
                                "    left(\"t\".\"at\"::text, 201)\n"
                                "FROM \"public\".\"parts\" AS \"t\" TABLESAMPLE SYSTEM ('2.5'::float8) REPEATABLE (7)\n"
                                "ORDER BY hashtextextended(\"t\".\"ctid\"::text, 7)\n"
                                "LIMIT 11"));
    }

    void takesNoMoreThanAsked()
    {
        const auto sample = read("large", {.rows = 7});
        QVERIFY(sample.has_value());
        QCOMPARE(sample->rows.size(), std::size_t{7});
        QVERIFY(!sample->isComplete);
        const auto none = read("nothing", {});
        QVERIFY(none.has_value());
        QCOMPARE(none->rows.size(), std::size_t{1});
        QVERIFY(none->rows[0].empty());
    }

    void drawsFromAllOverALargeTable()
    {
        const auto sample = read("large", {.rows = 100, .method = SampleMethod::Random, .seed = 3});
        QVERIFY(sample.has_value());
        QCOMPARE(sample->rows.size(), std::size_t{100});
        QVERIFY(sample->percent < 20);
        std::set<int> tenths;
        for (const auto &row : sample->rows)
            tenths.insert(std::stoi(row[0].text) / 20'000);
        QVERIFY2(tenths.size() >= 9, std::to_string(tenths.size()).c_str());
        const auto again = read("large", {.rows = 100, .method = SampleMethod::Random, .seed = 3});
        QCOMPARE(*again, *sample);
        const auto other = read("large", {.rows = 100, .method = SampleMethod::Random, .seed = 4});
        QVERIFY(other->rows != sample->rows);
    }

    void drawsFromPartitionsAndSmallTables()
    {
        const auto sample = read("parts", {.rows = 200, .method = SampleMethod::Random, .seed = 1});
        QVERIFY2(sample.has_value(), sample ? "" : describe(sample.error()).c_str());
        QCOMPARE(sample->rows.size(), std::size_t{200});
        QCOMPARE(sample->percent, 100.0);
        std::set<std::string> years;
        for (const auto &row : sample->rows)
            years.insert(row[1].text.substr(0, 4));
        QCOMPARE(years.size(), std::size_t{2});
        const auto small = read("odd \"name", {.method = SampleMethod::Random});
        QVERIFY(small->isComplete);
    }

    void saysWhatCannotBe()
    {
        const auto random = read("slow", {.method = SampleMethod::Random});
        QCOMPARE(random.error().code, Error::Code::Unsupported);
        const auto broken = read("broken", {});
        QCOMPARE(broken.error().sqlState, std::string("22012"));
        QCOMPARE(broken.error().subject, std::string("broken"));
        auto settings = m_cluster->settings("shop");
        settings.parameters["user"] = "guest";
        Progress progress;
        auto connection = pg::Connection::open(settings, progress);
        QVERIFY(connection.has_value());
        const auto secret = catalog::readSample(*connection, table("secret"), {});
        QCOMPARE(secret.error().code, Error::Code::Permission);
        QCOMPARE(secret.error().remedies.size(), std::size_t(1));
        QCOMPARE(secret.error().remedies.front().code, std::string("catalog.ask_for_select_on"));
        // The connection is as good as before.
        const auto guarded = catalog::readSample(*connection, table("guarded"), {});
        QVERIFY(guarded.has_value());
        QVERIFY(guarded->isRestricted);
        QCOMPARE(guarded->rows.size(), std::size_t{1});
        QVERIFY(!read("guarded", {})->isRestricted);
    }

    void givesUpAtItsTimeLimits()
    {
        const auto slow = read("slow", {.statementTimeoutMilliseconds = 200});
        QVERIFY(!slow.has_value());
        QCOMPARE(slow.error().sqlState, std::string("57014"));
        QVERIFY(slow.error().code != Error::Code::Cancelled);
        auto holder = m_cluster->connect("shop");
        auto lock = pg::Transaction::begin(holder, {.access = pg::Access::Deploy});
        QVERIFY(lock->execute("LOCK TABLE public.large IN ACCESS EXCLUSIVE MODE").has_value());
        QElapsedTimer timer;
        timer.start();
        const auto locked = read("large", {.lockTimeoutMilliseconds = 200});
        QCOMPARE(locked.error().sqlState, std::string("55P03"));
        QVERIFY(timer.elapsed() < 2000);
    }

    void stopsAtOnce()
    {
        StopLater progress;
        auto connection = pg::Connection::open(m_cluster->settings("shop"), progress);
        QVERIFY(connection.has_value());
        std::atomic<std::chrono::steady_clock::time_point> stopped{};
        std::thread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(400));
            stopped = std::chrono::steady_clock::now();
            progress.stop = true;
        });
        const auto sample = catalog::readSample(*connection, table("slow"), {});
        const auto took = std::chrono::steady_clock::now() - stopped.load();
        stopper.join();
        QCOMPARE(sample.error().code, Error::Code::Cancelled);
        QVERIFY(took < std::chrono::seconds(1));
        QCOMPARE(
            m_cluster->value("shop",
                             "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%slow%' "
                             "AND pid <> pg_backend_pid()"),
            std::string("0"));
    }

    void countsRowsPerSecond()
    {
        auto connection = m_cluster->connect("shop");
        const auto before = catalog::readActivity(connection);
        QVERIFY(before.has_value());
        QVERIFY(std::ranges::is_sorted(before->entries, {}, &catalog::ActivityReading::Entry::table));
        QVERIFY(std::ranges::find(before->entries, sql::QualifiedName{"public", "parts_1"},
                                  &catalog::ActivityReading::Entry::table)
                == before->entries.end());
        m_cluster->runSql("shop",
                          "INSERT INTO parts SELECT i, '2024-05-05' FROM generate_series(1, 300) i;"
                          "DELETE FROM parts WHERE at = '2024-05-05' AND id > 250;"
                          "INSERT INTO secret VALUES (1); UPDATE secret SET id = 2");
        std::vector<catalog::TableRate> found;
        catalog::ActivityReading now;
        // The server counts a little later.
        for (int i = 0; i < 50 && found.size() < 2; ++i) {
            QTest::qWait(100);
            auto reading = catalog::readActivity(connection);
            QVERIFY(reading.has_value());
            now = std::move(*reading);
            found = catalog::rates(*before, now);
        }
        QCOMPARE(found.size(), std::size_t{2});
        const auto seconds = static_cast<double>(now.moment.microseconds - before->moment.microseconds) / 1e6;
        QCOMPARE(found[0].table.name, std::string("parts"));
        QCOMPARE(found[0].inserted * seconds, 300.0);
        QCOMPARE(found[0].deleted * seconds, 50.0);
        QCOMPARE(found[1].table.name, std::string("secret"));
        QCOMPARE(found[1].updated * seconds, 1.0);
        QVERIFY(catalog::rates(now, *before).empty());
        QVERIFY(catalog::rates(now, now).empty());
    }

private:
    const catalog::Table &table(const std::string &name) const
    {
        const auto id = catalog::findTable(m_catalog, {"public", name});
        if (!id)
            qFatal("no table %s", name.c_str());
        return m_catalog.table(*id);
    }

    Result<catalog::TableSample> read(const std::string &name, const catalog::SampleOptions &options)
    {
        auto connection = m_cluster->connect("shop");
        return catalog::readSample(connection, table(name), options);
    }

    std::unique_ptr<tests::TestCluster> m_cluster;
    catalog::Catalog m_catalog;
};

QTEST_GUILESS_MAIN(SampleTest)

} // namespace sample_test

#include "sample_test.moc"

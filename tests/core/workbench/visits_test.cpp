// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/load.h"
#include "core/workbench/activity.h"
#include "core/workbench/visits.h"
#include "tests/support/required.h"
#include "tests/support/testcluster.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace visits_test {

using namespace espalier;
using catalog::ChangeKind;

namespace {

constexpr std::int64_t hour = 3'600'000'000;

class Never final : public Progress
{
public:
    bool isCancelled() const override { return stop; }
    bool stop = false;
};

} // namespace

class VisitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster = std::make_unique<tests::TestCluster>();
        m_cluster->createDatabase("shop");
        m_cluster->runSql("shop",
                          "CREATE TABLE a (id int PRIMARY KEY, note text); CREATE TABLE b (id int, a int);"
                          "INSERT INTO a SELECT i, 'x' FROM generate_series(1, 100) i");
        m_cluster->runSql("shop", "ANALYZE");
    }

    void keepsTheComparisonWithinASession()
    {
        auto cache = openCache();
        QVERIFY(!required(workbench::lastVisit(cache, "db")));
        const auto first = required(workbench::keepVisit(cache, "db", summary(0), "monday"));
        QVERIFY(first.isFirst);
        QVERIFY(first.changes.isEmpty());
        m_cluster->runSql("shop",
                          "ALTER TABLE b ADD COLUMN total numeric(8, 2); ALTER TABLE a ALTER note SET NOT NULL;"
                          "ALTER TABLE b ADD FOREIGN KEY (a) REFERENCES a;"
                          "INSERT INTO a SELECT i, 'y' FROM generate_series(101, 150) i; CREATE TABLE c (x int)");
        m_cluster->runSql("shop", "ANALYZE");
        // Looking again, a day later, in the same session: since its beginning.
        const auto again = required(workbench::keepVisit(cache, "db", summary(24), "monday"));
        QVERIFY(!again.isFirst);
        QCOMPARE(kinds(again.changes),
                 (std::vector{ChangeKind::TableAdded, ChangeKind::ColumnAdded, ChangeKind::ColumnRequired,
                              ChangeKind::KeyAdded}));
        QCOMPARE(again.changes.rows.size(), std::size_t{1});
        QCOMPARE(again.changes.rows[0].now - again.changes.rows[0].before, 50);
        QCOMPARE(again.changes.rows[0].perDay, std::optional(50.0));
        QCOMPARE(again.changes.rows[0].counted->inserted, 50);
        const auto third = required(workbench::keepVisit(cache, "db", summary(25), "monday"));
        QCOMPARE(third.changes.structure, again.changes.structure);
        // The next session compares with how the last one ended.
        m_cluster->runSql("shop", "DROP TABLE c");
        const auto next = required(workbench::keepVisit(cache, "db", summary(48), "tuesday"));
        QCOMPARE(kinds(next.changes), std::vector{ChangeKind::TableDropped});
        QCOMPARE(next.changes.since, Timestamp{25 * hour});
        QCOMPARE(required(workbench::keepVisit(cache, "db", summary(49), "tuesday")).changes.structure,
                 next.changes.structure);
        // Another database knows nothing of it.
        QVERIFY(required(workbench::keepVisit(cache, "elsewhere", summary(0), "tuesday")).isFirst);
    }

    void keepsAShortHistory()
    {
        auto cache = openCache();
        catalog::Summary seen;
        seen.tables = {{.name = {"public", "t"}, .rows = 0}};
        workbench::RowHistory history;
        for (int i = 0; i < 400; ++i) {
            seen.moment = {i * 24 * hour};
            seen.tables[0].rows = i;
            history = required(workbench::keepVisit(cache, "db", seen, std::to_string(i))).history;
        }
        QCOMPARE(history.moments.size(), std::size_t{48});
        QCOMPARE(history.moments.front(), Timestamp{0});
        QCOMPARE(history.moments.back(), seen.moment);
        for (std::size_t i = 0; i < history.moments.size(); ++i)
            QCOMPARE(history.tables[0].rows[i] * 24 * hour, history.moments[i].microseconds);
        // Looking again within minutes is the same point.
        seen.moment.microseconds += hour / 60;
        history = required(workbench::keepVisit(cache, "db", seen, "now")).history;
        QCOMPARE(history.moments.size(), std::size_t{48});
        QCOMPARE(history.moments.back(), seen.moment);
        // A table that is new has no past.
        seen.moment.microseconds += hour;
        seen.tables.push_back({.name = {"public", "u"}, .rows = 5});
        history = required(workbench::keepVisit(cache, "db", seen, "later")).history;
        QCOMPARE(history.tables[1].rows.back(), 5);
        QCOMPARE(history.tables[1].rows.front(), -1);
    }

    void beginsAnewWhereNothingCanBeRead()
    {
        auto cache = openCache();
        QVERIFY(cache.put("visit", "db", "{\"latest\": 3, \"since\": []}").has_value());
        QVERIFY(cache.put("visit-rows", "db", "not json").has_value());
        const auto visit = required(workbench::keepVisit(cache, "db", summary(1), "s"));
        QVERIFY(visit.isFirst);
        QCOMPARE(visit.history.moments.size(), std::size_t{1});
        QVERIFY(required(workbench::lastVisit(cache, "db")));
    }

    void watchesUntilItIsStopped()
    {
        Never progress;
        int calls = 0;
        std::vector<catalog::TableRate> seen;
        const auto watched = workbench::watchActivity(m_cluster->settings("shop"), std::chrono::milliseconds(150),
                                                      progress, [&](std::vector<catalog::TableRate> rates) {
                                                          if (++calls == 1) {
                                                              m_cluster->runSql("shop", "UPDATE a SET note = 'z'");
                                                          }
                                                          if (!rates.empty())
                                                              seen = std::move(rates);
                                                          progress.stop = calls == 40 || !seen.empty();
                                                          return true;
                                                      });
        QCOMPARE(watched.error().code, Error::Code::Cancelled);
        QCOMPARE(seen.size(), std::size_t{1});
        QCOMPARE(seen[0].table.name, std::string("a"));
        QVERIFY(seen[0].updated > 0);
    }

    void tellsWhenTheServerIsGone()
    {
        Never progress;
        const auto watched = workbench::watchActivity(
            m_cluster->settings("shop"), std::chrono::milliseconds(100), progress,
            [&](const std::vector<catalog::TableRate> & /*rates*/) {
                m_cluster->value("shop",
                                 "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                                 "WHERE datname = 'shop' AND pid <> pg_backend_pid()");
                return true;
            });
        QCOMPARE(watched.error().code, Error::Code::Connection);
    }

    //! A real schema of a thousand tables: nothing of this may be felt.
    void staysQuickOnALargeSchema()
    {
        const auto shared = tests::sharedData();
        if (shared.empty())
            QSKIP("ESPALIER_SHARED_DATA is not set");
        m_cluster->createDatabase("gitlab");
        QVERIFY(m_cluster->loadFile("gitlab", shared + "/shapes/gitlab.sql.gz"));
        auto connection = m_cluster->connect("gitlab");
        QElapsedTimer timer;
        timer.start();
        const auto catalog = required(catalog::load(connection));
        const auto loaded = timer.restart();
        const auto reading = required(catalog::readActivity(connection));
        const auto read = timer.restart();
        auto cache = openCache();
        auto seen = catalog::summarised(catalog, {hour});
        required(workbench::keepVisit(cache, "gitlab", seen, "one"));
        const auto kept = timer.restart();
        seen.moment = {50 * hour};
        seen.tables.erase(seen.tables.begin());
        const auto again = required(workbench::keepVisit(cache, "gitlab", seen, "two"));
        const auto compared = timer.restart();
        qInfo("%zu tables: catalog %lld ms, activity %lld ms, first visit %lld ms, next %lld ms, %zu kB",
              catalog.tables.size(), static_cast<long long>(loaded), static_cast<long long>(read),
              static_cast<long long>(kept), static_cast<long long>(compared),
              required(cache.list("visit")).front().bytes / 1024);
        QVERIFY(catalog.tables.size() > 900);
        QVERIFY(reading.entries.size() > 900);
        QVERIFY(again.changes.structure.size() > 0);
        QVERIFY(read < 500);
        QVERIFY(kept + compared < 3000);
    }

private:
    store::Cache openCache()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        return required(store::Cache::open(m_folder->filePath("cache.sqlite").toStdString()));
    }

    catalog::Summary summary(std::int64_t hours)
    {
        auto connection = m_cluster->connect("shop");
        // The counters reach the server's statistics a moment after the commit.
        QTest::qWait(1200);
        return catalog::summarised(required(catalog::load(connection)), {hours * hour});
    }

    static std::vector<ChangeKind> kinds(const catalog::Changes &changes)
    {
        std::vector<ChangeKind> result;
        for (const auto &change : changes.structure)
            result.push_back(change.kind);
        return result;
    }

    std::unique_ptr<tests::TestCluster> m_cluster;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(VisitsTest)

} // namespace visits_test

#include "visits_test.moc"

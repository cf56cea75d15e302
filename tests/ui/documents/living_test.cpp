// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testcluster.h"
#include "ui/documents/activity.h"
#include "ui/documents/sampling.h"
#include "ui/documents/visiting.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace living_test {

using namespace espalier;
using namespace espalier::ui;
using namespace std::chrono_literals;

namespace {

workbench::Explored explored(tests::TestCluster &cluster)
{
    Progress progress;
    auto result = workbench::explore(cluster.settings("shop"), progress);
    if (!result)
        qFatal("%s", describe(result.error()).c_str());
    return std::move(*result);
}

} // namespace

class LivingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster = std::make_unique<tests::TestCluster>();
        m_cluster->createDatabase("shop");
        m_cluster->runSql("shop",
                          "CREATE TABLE orders (id int PRIMARY KEY, note text); INSERT INTO orders VALUES (1, 'a');"
                          "CREATE VIEW slow AS SELECT i, pg_sleep(60) IS NULL AS s FROM generate_series(1, 3) i");
    }

    void tellsRatesWhileItRuns()
    {
        Activity activity;
        QSignalSpy rates(&activity, &Activity::ratesChanged);
        activity.start(m_cluster->settings("shop"), 100ms);
        QVERIFY(activity.isRunning());
        QVERIFY(rates.wait(3000));
        m_cluster->runSql("shop", "INSERT INTO orders SELECT i, 'b' FROM generate_series(100, 199) i");
        const auto isSeen = [&rates] {
            return std::ranges::any_of(rates, [](const QList<QVariant> &arguments) {
                return !arguments.first().value<std::vector<catalog::TableRate>>().empty();
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSeen(), 5000);
        activity.stop();
        QVERIFY(!activity.isRunning());
        rates.clear();
        QTest::qWait(400);
        QCOMPARE(rates.count(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(sessions(), "0", 1000);
    }

    void doesNotPileUp()
    {
        Activity activity;
        QSignalSpy rates(&activity, &Activity::ratesChanged);
        activity.start(m_cluster->settings("shop"), 20ms);
        QVERIFY(rates.wait(3000));
        rates.clear();
        // An interface that is busy gets one answer afterwards, the latest.
        QThread::msleep(500);
        QCoreApplication::sendPostedEvents(&activity);
        QVERIFY2(rates.count() <= 1, qPrintable(QString::number(rates.count())));
        QElapsedTimer timer;
        timer.start();
        activity.start(m_cluster->settings("shop"), 10s);
        activity.stop();
        QVERIFY(timer.elapsed() < 100);
    }

    void saysThatTheServerIsGone()
    {
        Activity activity;
        QSignalSpy rates(&activity, &Activity::ratesChanged);
        QSignalSpy failed(&activity, &Activity::failed);
        activity.start(m_cluster->settings("shop"), 50ms);
        QVERIFY(rates.wait(3000));
        m_cluster->value("shop",
                         "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = 'shop' "
                         "AND pid <> pg_backend_pid()");
        QVERIFY(failed.wait(3000));
        QCOMPARE(failed.first().first().value<Error>().code, Error::Code::Connection);
        QVERIFY(!activity.isRunning());
    }

    void samplesAndStopsAtOnce()
    {
        const auto shop = explored(*m_cluster);
        Sampling sampling;
        QSignalSpy finished(&sampling, &Sampling::finished);
        QSignalSpy failed(&sampling, &Sampling::failed);
        const auto orders = *catalog::findTable(shop.catalog, {"public", "orders"});
        sampling.start(m_cluster->settings("shop"), shop.catalog, orders, {.rows = 5});
        QVERIFY(finished.wait(3000));
        QCOMPARE(finished.first().at(0).value<catalog::TableId>(), orders);
        QCOMPARE(finished.first().at(1).value<catalog::TableSample>().rows.size(), std::size_t{5});
        const auto slow = *catalog::findTable(shop.catalog, {"public", "slow"});
        sampling.start(m_cluster->settings("shop"), shop.catalog, slow, {});
        QTRY_COMPARE_WITH_TIMEOUT(sleepers(), "1", 3000);
        QElapsedTimer timer;
        timer.start();
        sampling.stop();
        QTRY_COMPARE_WITH_TIMEOUT(sleepers(), "0", 1000);
        qInfo("stopped after %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(timer.elapsed() < 1000);
        QTest::qWait(200);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(failed.count(), 0);
    }

    void comparesWithTheLastSession()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("cache.sqlite").toStdString();
        const auto compare = [this](Visiting &visiting) {
            QSignalSpy compared(&visiting, &Visiting::compared);
            visiting.keep(explored(*m_cluster));
            if (!compared.wait(3000))
                qFatal("no answer");
            return compared.first().first().value<workbench::VisitChanges>();
        };
        Visiting first(file);
        QVERIFY(compare(first).isFirst);
        m_cluster->runSql("shop", "ALTER TABLE orders ADD total int");
        QCOMPARE(compare(first).changes.structure.size(), std::size_t{1});
        QCOMPARE(compare(first).changes.structure.size(), std::size_t{1});
        Visiting second(file);
        const auto again = compare(second);
        QVERIFY(!again.isFirst);
        QCOMPARE(again.changes.structure.size(), std::size_t{0});
    }

private:
    QString sessions() const
    {
        return QString::fromStdString(m_cluster->value(
            "postgres",
            "SELECT count(*) FROM pg_stat_activity WHERE datname = 'shop' AND backend_type = 'client backend'"));
    }

    QString sleepers() const
    {
        return QString::fromStdString(
            m_cluster->value("postgres",
                             "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%\"slow\"%' "
                             "AND pid <> pg_backend_pid()"));
    }

    std::unique_ptr<tests::TestCluster> m_cluster;
};

QTEST_GUILESS_MAIN(LivingTest)

} // namespace living_test

#include "living_test.moc"

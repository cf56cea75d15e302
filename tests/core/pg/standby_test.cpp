// SPDX-License-Identifier: GPL-3.0-or-later
// Reading from a standby, which ends whoever keeps it from following its primary.
#include "core/pg/reading.h"
#include "tests/support/testcluster.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <functional>
#include <sys/stat.h>
#include <thread>

namespace standby_test {

using namespace espalier;

class StandbyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_primary.runSql(
            "postgres",
            "CREATE TABLE visits AS SELECT i AS id, repeat('x', 200) AS note FROM generate_series(1, 20000) i");
        startStandby();
        QVERIFY(isSoon([this] {
            return onStandby("SELECT to_regclass('public.visits') IS NOT NULL") == "t";
        }));
    }
    void cleanupTestCase() { (void)gym::stopCluster(m_standby.folder); }

    //! The session is ended while its transaction asks for nothing.
    void aSessionThatIsEndedIsBegunAgain()
    {
        int attempts = 0;
        auto connection = pg::Connection::open(gym::settingsFor(m_standby, "postgres"), m_progress).value();
        const auto rows = pg::inReading(
            connection, {.tables = {{"public", "visits"}}}, [&](pg::Transaction &transaction) -> Result<std::int64_t> {
                const auto pid = std::string(transaction.query("SELECT pg_backend_pid()")->text(0, 0));
                auto seen = transaction.query("SELECT count(*) FROM public.visits");
                if (seen && ++attempts == 1) {
                    cleanUp("id <= 1000");
                    if (!isSoon([&] {
                            return onStandby("SELECT count(*) FROM pg_stat_activity WHERE pid = " + pid) == "0";
                        }))
                        qWarning("it was not ended");
                }
                seen = transaction.query("SELECT count(*) FROM public.visits");
                if (!seen)
                    return Failure(seen.error());
                return seen->integer(0, 0);
            });
        QVERIFY2(rows, rows ? "" : describe(rows.error()).c_str());
        QVERIFY(isBegunAgain(attempts));
        QCOMPARE(*rows, std::int64_t(19'000));
        QVERIFY(connection.isUsable());
    }

    //! However the server tells it, or does not, in the middle of the rows.
    void aCopyThatIsEndedIsBegunAgain()
    {
        int attempts = 0;
        auto connection = pg::Connection::open(gym::settingsFor(m_standby, "postgres"), m_progress).value();
        const auto rows =
            pg::inReading(connection, {.tables = {{"public", "visits"}}}, [&](pg::Transaction &transaction) {
                bool isFirst = ++attempts == 1;
                return transaction.copyOut("COPY (SELECT v.* FROM generate_series(1, 20) i, public.visits v) TO STDOUT",
                                           [&](std::string_view) -> Result<> {
                                               if (isFirst) {
                                                   cleanUp("id <= 2000");
                                                   std::this_thread::sleep_for(std::chrono::seconds(2));
                                               }
                                               isFirst = false;
                                               return {};
                                           });
            });
        QVERIFY2(rows, rows ? "" : describe(rows.error()).c_str());
        QVERIFY(isBegunAgain(attempts));
        QCOMPARE(*rows, std::uint64_t(20 * 18'000));
    }

    //! An administrator who ends a session does not want to see it again.
    void whatAnAdministratorEndsIsNotBegunAgain()
    {
        int attempts = 0;
        auto connection = pg::Connection::open(m_primary.settings(), m_progress).value();
        const auto ended = pg::inReading(connection, {}, [&](pg::Transaction &transaction) -> Result<pg::Rows> {
            ++attempts;
            const auto pid = std::string(transaction.query("SELECT pg_backend_pid()")->text(0, 0));
            (void)m_primary.value("postgres", "SELECT pg_terminate_backend(" + pid + ")");
            return transaction.query("SELECT pg_sleep(20)");
        });
        QVERIFY(!ended);
        QCOMPARE(attempts, 1);
        QVERIFY(ended.error().code == Error::Code::Connection);
    }

private:
    //! Rows that readings on the standby may still see are taken away.
    void cleanUp(const std::string &rows)
    {
        m_primary.runAlone("postgres", "DELETE FROM visits WHERE " + rows);
        m_primary.runAlone("postgres", "VACUUM visits");
    }

    //! Once is what was meant; whatever else is cleaned up meanwhile on a busy machine may end it once more.
    static bool isBegunAgain(int attempts) { return attempts >= 2 && attempts <= pg::readingAttempts; }

    std::string onStandby(const std::string &sql)
    {
        auto connection = pg::Connection::open(gym::settingsFor(m_standby, "postgres"), m_progress);
        auto transaction = connection ? pg::Transaction::begin(*connection) : Failure(connection.error());
        const auto rows = transaction ? transaction->query(sql) : Failure(transaction.error());
        return rows && rows->size() > 0 ? std::string(rows->text(0, 0)) : std::string();
    }

    static bool isSoon(const std::function<bool()> &isTrue)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 30'000) {
            if (isTrue())
                return true;
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        return false;
    }

    //! A copy of the primary's files, made while it stands still, that follows it.
    void startStandby()
    {
        const auto &primary = m_primary.cluster().folder;
        const std::filesystem::path folder = m_folder.path().toStdString();
        chmod(folder.c_str(), 0711); // NOLINT(cppcoreguidelines-avoid-magic-numbers)
        const auto place = folder / "standby";
        std::filesystem::create_directory(place);
        QVERIFY(gym::stopCluster(primary));
        QCOMPARE(QProcess::execute("cp",
                                   {"-a", QString::fromStdString((primary / "data").string()),
                                    QString::fromStdString(place.string())}),
                 0);
        const gym::ClusterOptions options{.durability = gym::Durability::None};
        QVERIFY(gym::startCluster(primary, m_progress, options));
        std::ofstream(place / "data" / "standby.signal");
        std::ofstream(place / "data" / "postgresql.conf", std::ios::app)
            << fmt::format("\nprimary_conninfo = 'host={} port=5432 user={}'\nmax_standby_streaming_delay = 0\n",
                           primary.string(), m_primary.settings().parameters.at("user"));
        m_standby = gym::startCluster(place, m_progress, options).value();
    }

    tests::TestCluster m_primary;
    QTemporaryDir m_folder;
    gym::Cluster m_standby;
    Progress m_progress;
};

QTEST_GUILESS_MAIN(StandbyTest)

} // namespace standby_test

#include "standby_test.moc"

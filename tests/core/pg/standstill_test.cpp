// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that stand still in the middle of a COPY over a Unix socket: the server must not keep its horizon for them.
#include "core/pg/reading.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <fmt/format.h>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <thread>

namespace standstill_test {

using namespace espalier;
using namespace std::chrono_literals;

namespace {

constexpr int limit = 2000; //!< milliseconds
constexpr auto endless = "COPY (SELECT generate_series(1, 2000000000), repeat('x', 1000)) TO STDOUT";

pg::TransactionOptions optionsFor(std::vector<sql::QualifiedName> tables = {})
{
    return {.standstillTimeoutMilliseconds = limit, .tables = std::move(tables)};
}

//! What the other program does: it reads on and on, and says why it ended.
int readEndlessly(const char *settings)
{
    Progress progress;
    auto connection = pg::Connection::open(pg::parseSettings(settings).value(), progress).value();
    auto transaction = pg::Transaction::begin(connection, optionsFor()).value();
    const auto read = transaction.copyOut(endless, [](std::string_view) {
        return Result<>();
    });
    std::cout << worded(read.error()) << std::endl;
    return 0;
}

} // namespace

class StandstillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.runSql(
            "postgres",
            "CREATE ROLE reader LOGIN; CREATE TABLE visits AS SELECT i AS id FROM generate_series(1, 10) i;"
            "GRANT SELECT ON visits TO reader");
    }
    //! No session is left behind, and the server had nothing to complain about but what a test wants.
    void cleanup() { QVERIFY(isSoon("0", 1500)); }

    void aStoppedProgramIsLetGo_data()
    {
        QTest::addColumn<QString>("role");
        QTest::newRow("superuser") << QString::fromStdString(m_cluster.settings().parameters.at("user"));
        QTest::newRow("of few rights") << "reader";
    }
    void aStoppedProgramIsLetGo()
    {
        QFETCH(QString, role);
        auto settings = settingsOf(role.toStdString());
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
                      {"standstill", "--read", QString::fromStdString(pg::displayText(settings))});
        QVERIFY(program.waitForStarted());
        QVERIFY(isSoon("2", 10'000)); // it reads, and is looked after
        QTest::qWait(500);
        ::kill(static_cast<pid_t>(program.processId()), SIGSTOP);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(isSoon("1", limit + 3000));
        QVERIFY2(timer.elapsed() >= limit / 2, std::to_string(timer.elapsed()).c_str());
        QVERIFY(isSoon("0", 10'000)); // who looked goes, too
        ::kill(static_cast<pid_t>(program.processId()), SIGCONT);
        QVERIFY(program.waitForFinished(10'000));
        const auto said = QString::fromUtf8(program.readAllStandardOutput());
        QVERIFY2(said.contains("The program stood still for"), qPrintable(said));
    }

    void whatStoodStillIsBegunAgain()
    {
        int attempts = 0;
        auto connection = pg::Connection::open(settingsOf("reader"), m_progress).value();
        const auto rows =
            pg::inReading(connection, optionsFor({{"public", "visits"}}), [&](pg::Transaction &transaction) {
                bool isFirst = ++attempts == 1;
                return transaction.copyOut(
                    "COPY (SELECT id, repeat('x', 1000) FROM public.visits, generate_series(1, 1000)) TO STDOUT",
                    [&](std::string_view) -> Result<> {
                        if (std::exchange(isFirst, false))
                            std::this_thread::sleep_for(std::chrono::milliseconds(limit) + 2s);
                        return {};
                    });
            });
        QVERIFY2(rows, rows ? "" : describe(rows.error()).c_str());
        QCOMPARE(attempts, 2);
        QCOMPARE(*rows, std::uint64_t(10'000));
    }

    //! Bytes are taken all the time, though the server waits for its client whenever somebody looks.
    void whoReadsSlowlyIsLeftAlone()
    {
        auto connection = pg::Connection::open(settingsOf("reader"), m_progress).value();
        auto transaction = pg::Transaction::begin(connection, optionsFor()).value();
        const auto rows = transaction.copyOut(
            "COPY (SELECT i, repeat('x', 8000) FROM generate_series(1, 400) i) TO STDOUT", [](std::string_view) {
                std::this_thread::sleep_for(15ms);
                return Result<>();
            });
        QVERIFY2(rows, rows ? "" : describe(rows.error()).c_str());
        QCOMPARE(*rows, std::uint64_t(400));
        QVERIFY(transaction.commit());
    }

    //! Nor who is slow with other things than a COPY.
    void whoThinksIsLeftAlone()
    {
        auto connection = pg::Connection::open(settingsOf("reader"), m_progress).value();
        auto transaction = pg::Transaction::begin(connection, optionsFor({{"public", "visits"}})).value();
        std::this_thread::sleep_for(std::chrono::milliseconds(limit) + 1s);
        const auto rows = transaction.query("SELECT pg_sleep($1::float8), 7", {std::to_string(limit / 1000 + 1)});
        QVERIFY2(rows, rows ? "" : describe(rows.error()).c_str());
        QVERIFY(transaction.commit());
    }

    void whoGivesNothingIsLetGo()
    {
        m_cluster.runSql("postgres", "CREATE TABLE given (id int); GRANT ALL ON given TO reader");
        auto connection = pg::Connection::open(settingsOf("reader"), m_progress).value();
        auto writing =
            pg::Transaction::begin(connection, {.access = pg::Access::Deploy, .standstillTimeoutMilliseconds = limit})
                .value();
        int given = 0;
        const auto copied = writing.copyIn("COPY public.given FROM STDIN", [&]() -> std::optional<std::string_view> {
            if (++given == 2)
                std::this_thread::sleep_for(std::chrono::milliseconds(limit) + 2s);
            return given <= 3 ? std::optional<std::string_view>("1\n") : std::nullopt;
        });
        QVERIFY(!copied);
        QVERIFY2(copied.error().problem.code == "pg.stood_still", describe(copied.error()).c_str());
        QCOMPARE(m_cluster.value("postgres", "SELECT count(*) FROM given"), std::string("0"));
    }

    //! Once its connection is closed, nothing is left, and nothing was cancelled or cut off.
    void aReadLeavesNothingBehind()
    {
        const auto before = log().size();
        for (const auto time : {100ms, 300ms, 700ms}) {
            {
                auto connection = pg::Connection::open(settingsOf("reader"), m_progress).value();
                auto transaction = pg::Transaction::begin(connection, optionsFor({{"public", "visits"}})).value();
                std::this_thread::sleep_for(time);
                QVERIFY(transaction.query("SELECT count(*) FROM public.visits"));
                QVERIFY(transaction.commit());
            }
            QVERIFY(isSoon("0", 100));
        }
        QCOMPARE(log().substr(before), std::string());
    }

    //! What is stopped on request is stopped at once, and whoever looks after it goes with it.
    void aStoppedReadIsOverAtOnce()
    {
        struct Stopping : Progress
        {
            QElapsedTimer timer;
            bool isCancelled() const override { return timer.isValid() && timer.elapsed() > 1000; }
        } progress;
        auto connection = pg::Connection::open(settingsOf("reader"), progress).value();
        QElapsedTimer timer;
        {
            auto transaction = pg::Transaction::begin(connection, optionsFor()).value();
            progress.timer.start();
            timer.start();
            const auto read = transaction.copyOut(endless, [](std::string_view) {
                return Result<>();
            });
            QCOMPARE(read.error().code, Error::Code::Cancelled);
        }
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(isSoon("1", 1000));
    }

private:
    pg::Settings settingsOf(const std::string &role) const
    {
        auto settings = m_cluster.settings();
        settings.parameters["user"] = role;
        settings.parameters["application_name"] = "standstill";
        return settings;
    }

    //! How many sessions there are of those that are tested.
    bool isSoon(const std::string &count, int milliseconds)
    {
        auto connection = m_cluster.connect();
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < milliseconds) {
            auto transaction = pg::Transaction::begin(connection).value();
            if (transaction.query("SELECT count(*) FROM pg_stat_activity WHERE application_name = 'standstill'")
                    ->text(0, 0)
                == count)
                return true;
            std::this_thread::sleep_for(20ms);
        }
        return false;
    }

    std::string log() const
    {
        std::ifstream file(m_cluster.cluster().folder / "server.log");
        return {std::istreambuf_iterator<char>(file), {}};
    }

    tests::TestCluster m_cluster;
    Progress m_progress;
};

int main(int argc, char **argv)
{
    if (argc == 3 && std::string_view(argv[1]) == "--read")
        return readEndlessly(argv[2]);
    const QCoreApplication application(argc, argv);
    StandstillTest test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace standstill_test

#include "standstill_test.moc"

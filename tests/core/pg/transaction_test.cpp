// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pg/messages.h"
#include "core/pg/reader.h"
#include "core/pg/transaction.h"
#include "core/sql/quote.h"
#include "tests/support/testcluster.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <fstream>
#include <iterator>
#include <memory>
#include <variant>
#include <vector>

namespace transaction_test {

using namespace espalier;

namespace {

//! Says stop from a given time after it was armed.
class StopAfter : public Progress
{
public:
    void arm(int milliseconds)
    {
        m_timer.start();
        m_milliseconds = milliseconds;
    }
    void disarm() { m_milliseconds = -1; }
    bool isCancelled() const override { return m_milliseconds >= 0 && m_timer.elapsed() >= m_milliseconds; }

private:
    QElapsedTimer m_timer;
    int m_milliseconds = -1;
};

} // namespace

class TransactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster = std::make_unique<tests::TestCluster>();
        m_cluster->createDatabase("work");
        m_cluster->createDatabase("work"); // again: nothing happens
    }
    void cleanupTestCase() { m_cluster.reset(); }

    void tellsFailedConnectionsApart_data()
    {
        QTest::addColumn<QString>("keyword");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("subject");
        QTest::newRow("database") << "dbname"
                                  << "nowhere"
                                  << "database nowhere";
        QTest::newRow("role") << "user"
                              << "nobody_here"
                              << "login as nobody_here";
        QTest::newRow("port") << "port"
                              << "1"
                              << "port 1";
        QTest::newRow("host name") << "host"
                                   << "no-such-host.invalid"
                                   << "host name no-such-host.invalid";
        QTest::newRow("no server") << "host"
                                   << "127.0.0.1"
                                   << "127.0.0.1 port";
    }

    void tellsFailedConnectionsApart()
    {
        QFETCH(QString, keyword);
        QFETCH(QString, value);
        QFETCH(QString, subject);
        auto settings = m_cluster->settings("work");
        settings.parameters["port"] = "1";
        if (keyword != "host")
            settings = m_cluster->settings("work");
        settings.parameters[keyword.toStdString()] = value.toStdString();
        const auto opened = pg::Connection::open(settings, m_progress);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::Connection);
        QVERIFY2(QString::fromStdString(opened.error().subject).contains(subject), opened.error().subject.c_str());
        QVERIFY(!opened.error().remedies.empty());
        QVERIFY(opened.error().detail.find("LOCATION") == std::string::npos);
    }

    //! Not the host is what is wrong.
    void tellsWhatIsAskedForInVain()
    {
        const auto with = [this](const char *keyword, const char *value) {
            auto settings = m_cluster->settings("work");
            settings.parameters[keyword] = value;
            return settings;
        };
        QCOMPARE(failure(with("service", "nosuch")).subject, std::string("service nosuch"));
        const auto wrong = failure(with("target_session_attrs", "writable"));
        QCOMPARE(wrong.subject, std::string("target_session_attrs"));
        QVERIFY(wrong.problem == pg::messages::noneOfItsValues("writable"));
        QCOMPARE(wrong.remedies.size(), std::size_t{1});
        QVERIFY(plainText(wrong.remedies.front()).starts_with("pg.may_be(any, read-write, "));
        const auto standby = failure(with("target_session_attrs", "standby"));
        QVERIFY2(standby.remedies == std::vector{pg::messages::otherKind()}, describe(standby).c_str());
        for (const auto *kind : {"read-write", "primary", "any"}) {
            auto opened = pg::Connection::open(with("target_session_attrs", kind), m_progress);
            QVERIFY2(opened, opened ? "" : describe(opened.error()).c_str());
        }
    }

    //! A word alone may be a service that nobody described, or a database of this server.
    void tellsBothReadingsOfAWord()
    {
        const auto settings = m_cluster->settings("work");
        const std::vector<std::pair<const char *, std::string>> variables{
            {"PGHOST", "host"}, {"PGPORT", "port"}, {"PGUSER", "user"}};
        for (const auto &[variable, keyword] : variables) {
            if (const auto found = settings.parameters.find(keyword); found != settings.parameters.end())
                qputenv(variable, QByteArray::fromStdString(found->second));
        }
        const auto wrong = failure(pg::parseSettings("wrok").value());
        const bool isOpened = pg::Connection::open(pg::parseSettings("work").value(), m_progress).has_value();
        for (const auto &[variable, keyword] : variables)
            qunsetenv(variable);
        QVERIFY(isOpened);
        QCOMPARE(wrong.subject, std::string("database wrok"));
        QVERIFY2(wrong.remedies.size() == 2 && wrong.remedies.back().code.starts_with("pg.taken_for_database"),
                 describe(wrong).c_str());
        QCOMPARE(std::get<std::string>(wrong.remedies.back().arguments.front()), std::string("wrok"));
        // Who says which it is needs no other reading.
        auto named = settings;
        named.parameters["dbname"] = "wrok";
        QVERIFY(failure(named).remedies == std::vector{pg::messages::checkDatabase()});
    }

    void tellsAWrongPassword()
    {
        const auto file = m_cluster->cluster().folder / "data" / "pg_hba.conf";
        std::ifstream stream(file);
        const std::string rules(std::istreambuf_iterator<char>(stream), {});
        std::ofstream(file) << "local all ann scram-sha-256\n" << rules;
        m_cluster->runSql("work", "CREATE ROLE ann LOGIN PASSWORD 'right'");
        m_cluster->value("work", "SELECT pg_reload_conf()");
        auto settings = m_cluster->settings("work");
        settings.parameters["user"] = "ann";
        // The server reads its rules again a moment after it was told to.
        QTRY_VERIFY(!failure(settings).detail.empty());
        QCOMPARE(failure(settings).subject, std::string("login as ann"));
        settings.parameters["password"] = "wrong";
        QCOMPARE(failure(settings).sqlState, std::string("28P01"));
        settings.parameters["password"] = "right";
        QVERIFY(pg::Connection::open(settings, m_progress));
    }

    void readsAreReadOnlyAndPinned()
    {
        auto connection = pg::Connection::open(m_cluster->settings("work"), m_progress).value();
        QVERIFY(connection.serverVersion() >= 140000);
        QCOMPARE(connection.database(), std::string("work"));
        auto transaction = pg::Transaction::begin(connection).value();
        const auto rows = transaction
                              .query("SELECT current_setting('TimeZone'), current_setting('search_path'), "
                                     "current_setting('transaction_isolation'), "
                                     "current_setting('client_connection_check_interval'), $1::int + 1, $2",
                                     {"41", std::nullopt})
                              .value();
        QCOMPARE(rows.text(0, 0), std::string_view("UTC"));
        QCOMPARE(rows.text(0, 1), std::string_view("pg_catalog, pg_temp"));
        QCOMPARE(rows.text(0, 2), std::string_view("repeatable read"));
        QCOMPARE(rows.text(0, 3), std::string_view("500ms"));
        QCOMPARE(rows.integer(0, 4), 42);
        QVERIFY(rows.isNull(0, 5));
        const auto written = transaction.execute("CREATE TABLE public.t ()");
        QCOMPARE(written.error().sqlState, std::string("25006"));
        QCOMPARE(written.error().code, Error::Code::Permission);
    }

    void rollsBackUnlessCommitted()
    {
        auto connection = pg::Connection::open(m_cluster->settings("work"), m_progress).value();
        for (const bool commits : {false, true}) {
            auto transaction = pg::Transaction::begin(connection, {.access = pg::Access::Deploy}).value();
            QVERIFY(transaction.execute("CREATE TABLE public.kept (a int); CREATE TABLE public.too ()"));
            if (commits)
                QVERIFY(transaction.commit());
        }
        QCOMPARE(m_cluster->value("work", "SELECT count(*) FROM pg_class WHERE relname IN ('kept', 'too')"),
                 std::string("2"));
        auto failed = pg::Transaction::begin(connection, {.access = pg::Access::Deploy}).value();
        QVERIFY(!failed.execute("SELECT 1/0"));
        QVERIFY(!failed.commit());
        QVERIFY(connection.isUsable());
    }

    void mapsErrors()
    {
        m_cluster->runSql("work", "CREATE ROLE reader LOGIN; CREATE TABLE secret (a int)");
        auto settings = m_cluster->settings("work");
        settings.parameters["user"] = "reader";
        auto connection = pg::Connection::open(settings, m_progress).value();
        auto transaction = pg::Transaction::begin(connection).value();
        QCOMPARE(transaction.query("SELECT * FROM public.secret").error().code, Error::Code::Permission);
        auto second = m_cluster->connect("work");
        auto other = pg::Transaction::begin(second, {.statementTimeoutMilliseconds = 1000}).value();
        const auto slow = other.query("SELECT pg_sleep(20)");
        QCOMPARE(slow.error().sqlState, std::string("57014"));
        QCOMPARE(slow.error().code, Error::Code::Query);
        QCOMPARE(other.query(std::string_view("a\0b", 3)).error().code, Error::Code::Invalid);
    }

    void stopsAtAnyMoment()
    {
        StopAfter progress;
        auto connection = pg::Connection::open(m_cluster->settings("work"), progress).value();
        for (int milliseconds = 0; milliseconds < 50; milliseconds += 3) {
            {
                progress.disarm();
                auto transaction = pg::Transaction::begin(connection).value();
                progress.arm(milliseconds);
                QElapsedTimer timer;
                timer.start();
                const auto answer = transaction.query("SELECT pg_sleep(30)");
                QCOMPARE(answer.error().code, Error::Code::Cancelled);
                QVERIFY2(timer.elapsed() < 1000, std::to_string(timer.elapsed()).c_str());
            }
            progress.disarm();
            auto next = pg::Transaction::begin(connection).value();
            QCOMPARE(next.query("SELECT 7").value().integer(0, 0), 7);
        }
    }

    void stopsACopyAndStaysUsable()
    {
        StopAfter progress;
        auto connection = pg::Connection::open(m_cluster->settings("work"), progress).value();
        {
            auto transaction = pg::Transaction::begin(connection).value();
            progress.arm(30);
            const auto table = pg::readTable(transaction, "SELECT i::float8 FROM generate_series(1, 100000000) i",
                                             {{"i", sql::Wire::Number}});
            QCOMPARE(table.error().code, Error::Code::Cancelled);
            progress.disarm();
        }
        auto transaction = pg::Transaction::begin(connection).value();
        int chunks = 0;
        const auto refused = transaction.copyOut("COPY (SELECT * FROM generate_series(1, 1000000)) TO STDOUT",
                                                 [&](std::string_view) -> Result<> {
                                                     if (++chunks == 10)
                                                         return Failure(Error{.code = Error::Code::Io});
                                                     return {};
                                                 });
        QCOMPARE(refused.error().code, Error::Code::Io);
        QVERIFY(connection.isUsable());
    }

    void readsTablesExactly()
    {
        auto connection = m_cluster->connect("work");
        auto transaction = pg::Transaction::begin(connection).value();
        const auto table =
            pg::readTable(
                transaction,
                "SELECT i::int8, CASE WHEN i % 3 = 0 THEN NULL ELSE i / 8.0 END::float8, "
                "('2024-01-01'::timestamptz + i * interval '1 minute')::timestamptz, ('c' || i % 5)::text "
                "FROM generate_series(1, 20000) i ORDER BY i",
                {{"k", sql::Wire::Whole}, {"n", sql::Wire::Number}, {"m", sql::Wire::Moment}, {"t", sql::Wire::Text}},
                20'000)
                .value();
        QCOMPARE(frame::rowCount(table), std::size_t(20'000));
        QCOMPARE(frame::missingCount(table.columns[1]), std::size_t(6666));
        QCOMPARE(frame::textAt(table.columns[0], 19'999), std::string("20000"));
        QCOMPARE(frame::textAt(table.columns[2], 59), std::string("2024-01-01 01:00:00+00"));
        QCOMPARE(frame::textAt(table.columns[3], 6), std::string("c2"));
        QCOMPARE(std::get<frame::Categories>(table.columns[3].values).levels.size(), std::size_t(5));
    }

    void refusesACopyThatFailsLate()
    {
        auto connection = m_cluster->connect("work");
        auto transaction = pg::Transaction::begin(connection).value();
        const auto table =
            pg::readTable(transaction, "SELECT (1 / (99999 - i))::float8 FROM generate_series(1, 100000) i",
                          {{"n", sql::Wire::Number}});
        QCOMPARE(table.error().sqlState, std::string("22012"));
        QVERIFY(connection.isUsable());
    }

    void refusesTheWrongType()
    {
        auto connection = m_cluster->connect("work");
        auto transaction = pg::Transaction::begin(connection).value();
        QCOMPARE(pg::readTable(transaction, "SELECT 1::int4", {{"n", sql::Wire::Number}}).error().code,
                 Error::Code::Internal);
        QVERIFY(connection.isUsable());
    }

    void copiesInAndOut()
    {
        auto connection = m_cluster->connect("work");
        auto transaction = pg::Transaction::begin(connection, {.access = pg::Access::Deploy}).value();
        QVERIFY(transaction.execute("CREATE TABLE public.numbers (a int, b text)"));
        int next = 0;
        std::string chunk;
        const auto copied =
            transaction.copyIn("COPY public.numbers FROM STDIN", [&]() -> std::optional<std::string_view> {
                if (++next > 50'000)
                    return std::nullopt;
                chunk = std::to_string(next) + "\tvalue\n";
                return chunk;
            });
        QCOMPARE(copied.value(), std::uint64_t(50'000));
        QVERIFY(transaction.commit());
        QCOMPARE(m_cluster->value("work", "SELECT sum(a) FROM numbers"), std::string("1250025000"));
        auto again = pg::Transaction::begin(connection, {.access = pg::Access::Deploy}).value();
        const auto refused =
            again.copyIn("COPY public.numbers FROM STDIN", [left = 1]() mutable -> std::optional<std::string_view> {
                return left-- > 0 ? std::optional<std::string_view>("x\ty\n") : std::nullopt;
            });
        QCOMPARE(refused.error().sqlState, std::string("22P02"));
    }

    void sharesASnapshot()
    {
        m_cluster->runSql("work", "CREATE TABLE moving AS SELECT 1 AS a");
        auto first = m_cluster->connect("work");
        auto second = m_cluster->connect("work");
        auto reading = pg::Transaction::begin(first).value();
        const auto snapshot = reading.exportSnapshot().value();
        m_cluster->runSql("work", "INSERT INTO moving VALUES (2)");
        auto joined = pg::Transaction::begin(second, {.snapshot = snapshot}).value();
        QCOMPARE(joined.query("SELECT count(*) FROM public.moving").value().integer(0, 0), 1);
        QVERIFY(!pg::Transaction::begin(first, {.snapshot = "x'; DROP TABLE moving; --"}));
    }

    void tellsWhenTheLinkIsLost()
    {
        auto connection = m_cluster->connect("work");
        auto transaction = pg::Transaction::begin(connection).value();
        const auto backend = transaction.query("SELECT pg_backend_pid()").value().integer(0, 0);
        m_cluster->value("work", "SELECT pg_terminate_backend(" + std::to_string(backend) + ")");
        const auto answer = transaction.query("SELECT 1");
        QCOMPARE(answer.error().code, Error::Code::Connection);
        QVERIFY(!connection.isUsable());
        QCOMPARE(transaction.query("SELECT 1").error().code, Error::Code::Connection);
    }

private:
    //! Nothing where it connects.
    Error failure(const pg::Settings &settings)
    {
        const auto opened = pg::Connection::open(settings, m_progress);
        return opened ? Error{} : opened.error();
    }

    std::unique_ptr<tests::TestCluster> m_cluster;
    Progress m_progress;
};

QTEST_GUILESS_MAIN(TransactionTest)

} // namespace transaction_test

#include "transaction_test.moc"

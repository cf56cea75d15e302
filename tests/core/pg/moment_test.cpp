// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that are rewritten between a transaction's snapshot and its first look at them, locks that are waited for, and
// COMMITs whose answer is lost.
#include "core/pg/blockers.h"
#include "core/pg/reading.h"
#include "core/pg/transaction.h"
#include "tests/support/testcluster.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace moment_test {

using namespace espalier;

namespace {

//! Stands between clients and a server, on sockets in folders. Once the first client says a word, answers to it are kept back: its link
//! stays open, or is closed.
class Proxy
{
public:
    Proxy(const std::string &folder, std::string serverFolder, std::string word, bool closes)
        : m_server(std::move(serverFolder))
        , m_word(std::move(word))
        , m_closes(closes)
        , m_listener(socket(AF_UNIX, SOCK_STREAM, 0))
    {
        const auto address = addressIn(folder);
        ::bind(m_listener, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        ::listen(m_listener, 4);
        m_thread = std::thread([this] {
            run();
        });
    }
    Proxy(const Proxy &) = delete;
    Proxy &operator=(const Proxy &) = delete;
    ~Proxy()
    {
        m_isOver = true;
        m_thread.join();
        ::close(m_listener);
    }

private:
    struct Pair
    {
        int client = -1;
        int server = -1;
    };

    static sockaddr_un addressIn(const std::string &folder)
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        (folder + "/.s.PGSQL.5432").copy(address.sun_path, sizeof address.sun_path - 1);
        return address;
    }

    void accept()
    {
        Pair pair{::accept(m_listener, nullptr, nullptr), socket(AF_UNIX, SOCK_STREAM, 0)};
        const auto address = addressIn(m_server);
        ::connect(pair.server, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        m_pairs.push_back(pair);
    }

    //! False at the end of the link.
    bool pass(std::size_t index, bool fromClient)
    {
        std::string buffer(1U << 16U, '\0');
        const auto [client, server] = m_pairs[index];
        const auto count = ::read(fromClient ? client : server, buffer.data(), buffer.size());
        if (count <= 0)
            return false;
        const auto text = std::string_view(buffer).substr(0, static_cast<std::size_t>(count));
        if (index == 0 && !fromClient && m_isSilent)
            return true;
        m_isSilent = m_isSilent || (index == 0 && fromClient && text.find(m_word) != std::string_view::npos);
        (void)!::write(fromClient ? server : client, text.data(), text.size());
        if (!m_isSilent || !m_closes || index != 0)
            return true;
        ::usleep(300'000); // the server has it
        return false;
    }

    void run()
    {
        while (!m_isOver) {
            std::vector<pollfd> waits{{m_listener, POLLIN, 0}};
            for (const auto &pair : m_pairs) {
                waits.push_back({pair.client, POLLIN, 0});
                waits.push_back({pair.server, POLLIN, 0});
            }
            ::poll(waits.data(), waits.size(), 20);
            for (std::size_t i = 1; i < waits.size(); ++i) {
                if (waits[i].fd >= 0 && waits[i].revents != 0 && !pass((i - 1) / 2, i % 2 == 1))
                    finish(m_pairs[(i - 1) / 2]);
            }
            if (waits[0].revents != 0)
                accept();
        }
        for (auto &pair : m_pairs)
            finish(pair);
    }

    static void finish(Pair &pair)
    {
        for (auto *end : {&pair.client, &pair.server}) {
            if (*end >= 0)
                ::close(*end);
            *end = -1;
        }
    }

    std::string m_server;
    std::string m_word;
    bool m_closes;
    bool m_isSilent = false;
    int m_listener;
    std::vector<Pair> m_pairs;
    std::atomic_bool m_isOver{false};
    std::thread m_thread;
};

class Insistent : public Progress
{
public:
    std::atomic_int times{0};
    bool isCancelled() const override { return times > 0; }
    bool isInsisted() const override { return times > 1; }
};

} // namespace

class MomentTest : public QObject
{
    Q_OBJECT

private:
    tests::TestCluster m_cluster;

    static void rewritings()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("type") << "ALTER TABLE visits ALTER amount TYPE float8";
        QTest::newRow("volatile default") << "ALTER TABLE visits ADD COLUMN at timestamptz DEFAULT clock_timestamp()";
        QTest::newRow("truncated") << "TRUNCATE visits";
        QTest::newRow("part") << "TRUNCATE visits_2";
    }

private Q_SLOTS:
    void init()
    {
        m_cluster.createDatabase("moment");
        m_cluster.runSql("moment", R"(
            DROP TABLE IF EXISTS visits, people CASCADE;
            CREATE TABLE people (id int);
            INSERT INTO people VALUES (1);
            CREATE TABLE visits (id int, amount int) PARTITION BY RANGE (id);
            CREATE TABLE visits_1 PARTITION OF visits FOR VALUES FROM (0) TO (100);
            CREATE TABLE visits_2 PARTITION OF visits FOR VALUES FROM (100) TO (200);
            INSERT INTO visits SELECT i, i FROM generate_series(1, 150) i;
            CREATE VIEW seen AS SELECT id FROM visits;
        )");
    }

    void whatIsReadIsNotRewritten_data() { rewritings(); }
    void whatIsReadIsNotRewritten()
    {
        QFETCH(QString, change);
        for (const auto *name : {"visits", "seen"}) {
            auto connection = m_cluster.connect("moment");
            auto other = m_cluster.connect("moment");
            auto reading =
                pg::Transaction::begin(connection, {.tables = {{"public", "people"}, {"public", name}}}).value();
            QVERIFY(reading.query("SELECT count(*) FROM public.people"));
            auto changing =
                pg::Transaction::begin(other, {.access = pg::Access::Deploy, .lockTimeoutMilliseconds = 100}).value();
            QVERIFY(changing.execute("SET LOCAL search_path = public"));
            const auto changed = changing.execute(change.toStdString());
            QCOMPARE(changed.error().sqlState, std::string("55P03"));
            const auto rows = reading.query(std::string("SELECT count(*) FROM public.") + name).value();
            QCOMPARE(rows.integer(0, 0), std::int64_t{150});
            QVERIFY(reading.commit());
        }
    }

    //! A role with rights on single columns may not lock: what was rewritten is seen at the end, and read again.
    void whatCannotBeLockedIsLookedAt_data() { rewritings(); }
    void whatCannotBeLockedIsLookedAt()
    {
        QFETCH(QString, change);
        m_cluster.runSql("moment", R"(
            DO $$ BEGIN CREATE ROLE clerk LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;
            GRANT SELECT ON people TO clerk; GRANT SELECT (id) ON visits TO clerk; GRANT SELECT (id) ON seen TO clerk;)");
        auto settings = m_cluster.settings("moment");
        settings.parameters["user"] = "clerk";
        Progress progress;
        auto connection = pg::Connection::open(settings, progress).value();
        for (const auto *name : {"visits", "seen"}) {
            init();
            m_cluster.runSql("moment", "GRANT SELECT ON people TO clerk; GRANT SELECT (id) ON visits, seen TO clerk");
            int attempts = 0;
            const auto read =
                pg::inReading(connection, {.tables = {{"public", "people"}, {"public", name}}},
                              [&](pg::Transaction &transaction) -> Result<std::int64_t> {
                                  if (auto first = transaction.query("SELECT count(*) FROM public.people"); !first)
                                      return Failure(first.error());
                                  if (++attempts == 1)
                                      m_cluster.runSql("moment", change.toStdString());
                                  const auto rows =
                                      transaction.query(std::string("SELECT count(id) FROM public.") + name);
                                  return rows ? Result<std::int64_t>(rows->integer(0, 0)) : Failure(rows.error());
                              });
            QVERIFY2(read, read ? "" : describe(read.error()).c_str());
            QCOMPARE(attempts, 2);
            QCOMPARE(std::to_string(*read), m_cluster.value("moment", "SELECT count(*) FROM visits"));
        }
        const auto lost = pg::inReading(connection, {.tables = {{"public", "visits"}}},
                                        [&](pg::Transaction &transaction) -> Result<pg::Rows> {
                                            auto rows = transaction.query("SELECT 1");
                                            m_cluster.runSql("moment", "TRUNCATE visits");
                                            return rows;
                                        });
        QVERIFY(!lost);
        QCOMPARE(lost.error().subject, std::string("public.visits"));
    }

    void swappedTablesAreSeen()
    {
        m_cluster.runSql("moment",
                         "DO $$ BEGIN CREATE ROLE clerk LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$;"
                         "GRANT SELECT (id) ON visits TO clerk");
        auto settings = m_cluster.settings("moment");
        settings.parameters["user"] = "clerk";
        Progress progress;
        auto connection = pg::Connection::open(settings, progress).value();
        auto reading = pg::Transaction::begin(connection, {.tables = {{"public", "visits"}}}).value();
        QVERIFY(reading.query("SELECT 1"));
        m_cluster.runSql("moment", "ALTER TABLE visits RENAME TO visits_old; CREATE TABLE visits (id int)");
        const auto ended = reading.commit();
        QVERIFY(!ended);
        QCOMPARE(ended.error().sqlState, std::string("40001"));
        m_cluster.runSql("moment", "DROP TABLE visits_old CASCADE");
    }

    void whoKeepsATableIsNamed()
    {
        auto other = m_cluster.connect("moment");
        auto holding = pg::Transaction::begin(other, {.access = pg::Access::Deploy}).value();
        QVERIFY(holding.execute("LOCK TABLE public.visits IN ACCESS EXCLUSIVE MODE"));
        const auto pid = std::string(holding.query("SELECT pg_backend_pid()")->text(0, 0));
        auto connection = m_cluster.connect("moment");
        const auto begun = pg::Transaction::begin(
            connection, {.lockTimeoutMilliseconds = 100, .tables = {{"public", "people"}, {"public", "visits"}}});
        QVERIFY(!begun);
        QCOMPARE(begun.error().subject, std::string("public.visits"));
        QVERIFY2(plainText(begun.error().problem).find("pg.holds_lock(" + pid + ",") != std::string::npos,
                 describe(begun.error()).c_str());
    }

    //! A migration that waits behind a long read, and all who wait behind it, are let through.
    void aLongReadGivesWay()
    {
        auto connection = m_cluster.connect("moment");
        auto reading = pg::Transaction::begin(connection, {.tables = {{"public", "visits"}}}).value();
        std::thread migration([this] {
            auto other = m_cluster.connect("moment");
            auto changing =
                pg::Transaction::begin(other, {.access = pg::Access::Deploy, .lockTimeoutMilliseconds = 60'000})
                    .value();
            if (changing.execute("ALTER TABLE public.visits ADD COLUMN more int"))
                (void)changing.commit();
        });
        QElapsedTimer timer;
        timer.start();
        const auto rows = reading.query("SELECT pg_sleep(60) FROM public.people");
        QVERIFY(!rows);
        QVERIFY(timer.elapsed() < 30'000);
        QCOMPARE(rows.error().sqlState, std::string("40001"));
        QCOMPARE(rows.error().subject, std::string("public.visits"));
        QVERIFY(rows.error().code != Error::Code::Cancelled);
        {
            const auto ended = std::move(reading);
        }
        migration.join();
        QCOMPARE(m_cluster.value("moment", "SELECT count(more) FROM visits"), std::string("0"));
        QVERIFY(pg::Transaction::begin(connection, {.tables = {{"public", "visits"}}}));
    }

    void aLostAnswerIsLookedUp_data()
    {
        QTest::addColumn<bool>("closes");
        QTest::newRow("closed") << true;
        QTest::newRow("open") << false;
    }
    void aLostAnswerIsLookedUp()
    {
        QFETCH(bool, closes);
        const QTemporaryDir folder;
        auto settings = m_cluster.settings("moment");
        const Proxy proxy(folder.path().toStdString(), settings.parameters["host"], std::string("COMMIT\0", 7), closes);
        settings.parameters["host"] = folder.path().toStdString();
        settings.parameters["port"] = "5432";
        settings.parameters.erase("requirepeer");
        Insistent progress;
        auto opened = pg::Connection::open(settings, progress);
        QVERIFY2(opened, opened ? "" : describe(opened.error()).c_str());
        auto connection = std::move(*opened);
        auto writing = pg::Transaction::begin(connection, {.access = pg::Access::Deploy}).value();
        QVERIFY(writing.execute("INSERT INTO public.people VALUES (2)"));
        QElapsedTimer timer;
        timer.start();
        std::thread impatient([&progress] {
            std::this_thread::sleep_for(std::chrono::milliseconds(700));
            progress.times = 2;
        });
        const auto ended = writing.commit();
        impatient.join();
        QVERIFY2(ended, ended ? "" : describe(ended.error()).c_str());
        QVERIFY(timer.elapsed() < 10'000);
        QCOMPARE(m_cluster.value("moment", "SELECT count(*) FROM people WHERE id = 2"), std::string("1"));
    }
};

QTEST_GUILESS_MAIN(MomentTest)

} // namespace moment_test

#include "moment_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The way through ssh, with a real SSH server and a real PostgreSQL behind it.
#include "core/pg/connection.h"
#include "core/pg/messages.h"
#include "core/pg/passfile.h"
#include "core/pg/ssh.h"
#include "core/pg/transaction.h"
#include "core/pg/way.h"
#include "tests/support/required.h"
#include "tests/support/sshserver.h"
#include "tests/support/testcluster.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <csignal>
#include <memory>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tunnel_test {

using namespace espalier;

namespace {

constexpr const char *victim = "ESPALIER_TEST_TUNNEL";

//! Says stop after so many milliseconds.
class Impatient final : public Progress
{
public:
    explicit Impatient(qint64 milliseconds)
        : m_milliseconds(milliseconds)
    {
        m_timer.start();
    }
    bool isCancelled() const override { return m_timer.elapsed() > m_milliseconds; }

private:
    QElapsedTimer m_timer;
    qint64 m_milliseconds;
};

std::string one(pg::Connection &connection)
{
    auto transaction = pg::Transaction::begin(connection);
    if (!transaction)
        return describe(transaction.error());
    const auto rows = transaction->query("SELECT 1");
    return rows ? std::string(rows->text(0, 0)) : describe(rows.error());
}

} // namespace

class TunnelTest : public QObject
{
    Q_OBJECT

private:
    //! Each call is another way: nothing is shared with the settings before.
    pg::Settings settings() const
    {
        pg::Settings made{.parameters = m_cluster->settings().parameters};
        made.parameters["ssh"] = m_server->target();
        return made;
    }

    //! What tells this test's processes of ssh from all others.
    QByteArray mark() const { return "-p " + QByteArray::number(m_server->port()) + " -- 127.0.0.1"; }

    std::unique_ptr<tests::SshServer> m_server;
    std::unique_ptr<tests::TestCluster> m_cluster;
    Progress m_progress;

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto missing = tests::SshServer::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        m_server = std::make_unique<tests::SshServer>();
        m_cluster = std::make_unique<tests::TestCluster>();
    }

    //! Before the key is known: this comes first.
    void refusesAnUnknownKey()
    {
        const auto opened = pg::Connection::open(settings(), m_progress);
        QVERIFY(!opened);
        QVERIFY(opened.error().problem == pg::messages::sshKeyUnknown());
        const auto command = "ssh -p " + std::to_string(m_server->port()) + " " + m_server->user() + "@127.0.0.1";
        QVERIFY(opened.error().remedies == std::vector<Message>{pg::messages::confirmKey(command)});
        QCOMPARE(tests::childrenWith(mark()), QList<int>());
    }

    void connectsThroughIt()
    {
        m_server->makeKnown();
        auto given = settings();
        given.parameters["password"] = "geheim-5f3c";
        auto connection = required(pg::Connection::open(given, m_progress));
        QCOMPARE(one(connection), std::string("1"));
        QCOMPARE(tests::childrenWith(mark()).size(), 1);
        // No password in any command line: of ssh, of us, of the server's.
        QCOMPARE(tests::commandLinesWith("geheim-5f3c"), QStringList());
        // It is known by the server's own port and by the way there.
        QCOMPARE(connection.address(),
                 given.parameters.at("host") + " through " + m_server->target() + ":5432/postgres");
        // A second one takes the same way, and the last one ends it.
        {
            auto second = required(pg::Connection::open(given, m_progress));
            QCOMPARE(one(second), std::string("1"));
            QCOMPARE(tests::childrenWith(mark()).size(), 1);
        }
        QCOMPARE(one(connection), std::string("1"));
    }

    void endsWithTheLastWhoNeedsIt()
    {
        {
            auto connection = required(pg::Connection::open(settings(), m_progress));
            QCOMPARE(tests::childrenWith(mark()).size(), 1);
        }
        QCOMPARE(tests::childrenWith(mark()), QList<int>());
    }

    //! What is asked next after ssh died works again.
    void comesBackAfterItDied()
    {
        auto connection = required(pg::Connection::open(settings(), m_progress));
        const auto before = tests::childrenWith(mark());
        QCOMPARE(before.size(), 1);
        QVERIFY(kill(before.front(), SIGKILL) == 0);
        QVERIFY(one(connection) != "1");
        QVERIFY(!connection.isUsable());
        required(connection.reopen());
        QCOMPARE(one(connection), std::string("1"));
        const auto after = tests::childrenWith(mark());
        QCOMPARE(after.size(), 1);
        QVERIFY(after != before);
    }

    void tellsWhoIsNotLetIn()
    {
        auto given = settings();
        given.parameters["ssh"] = "nobody-of-here@127.0.0.1:" + std::to_string(m_server->port());
        const auto opened = pg::Connection::open(given, m_progress);
        QVERIFY(!opened);
        QVERIFY(opened.error().problem == pg::messages::sshNotLetIn());
    }

    void tellsWhatIsNotThereBeyond()
    {
        auto given = settings();
        given.parameters["host"] = "127.0.0.1";
        given.parameters["port"] = std::to_string(tests::freePort());
        const auto opened = pg::Connection::open(given, m_progress);
        QVERIFY(!opened);
        QVERIFY2(opened.error().problem == pg::messages::notReachedBeyond(), describe(opened.error()).c_str());
        QVERIFY(opened.error().subject.find(given.parameters["port"]) != std::string::npos);
        QVERIFY(opened.error().detail.find("refused") != std::string::npos);
    }

    void tellsWhereNobodyAnswers()
    {
        auto given = settings();
        given.parameters["ssh"] = "127.0.0.1:" + std::to_string(tests::freePort());
        const auto opened = pg::Connection::open(given, m_progress);
        QVERIFY(!opened);
        QVERIFY(opened.error().problem == pg::messages::sshNotReached());
    }

    void tellsWhereThereIsNoSsh()
    {
        const auto before = qgetenv("ESPALIER_SSH");
        qputenv("ESPALIER_SSH", "/nowhere/ssh");
        const auto opened = pg::Connection::open(settings(), m_progress);
        qputenv("ESPALIER_SSH", before);
        QVERIFY(!opened);
        QVERIFY(opened.error().code == Error::Code::Unsupported);
        QVERIFY(opened.error().problem == pg::messages::sshNotInstalled());
    }

    //! Somebody takes the connection and never says who he is.
    void isGivenUpWhenToldTo()
    {
        const int silent = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int port = tests::freePort();
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QVERIFY(bind(silent, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0);
        QVERIFY(listen(silent, 4) == 0);
        Impatient progress(300);
        QElapsedTimer timer;
        timer.start();
        {
            auto given = settings();
            given.parameters["ssh"] = "127.0.0.1:" + std::to_string(port);
            const auto opened = pg::Connection::open(given, progress);
            QVERIFY(!opened);
            QVERIFY(opened.error().code == Error::Code::Cancelled);
        }
        close(silent);
        // Far from the ten seconds after which ssh itself gives up.
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(tests::childrenWith("-p " + QByteArray::number(port)), QList<int>());
    }

    //! Nothing of ours runs on when we are killed without a word.
    void endsWithTheProgram()
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(victim), QString::fromStdString(pg::displayText(settings())));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {"tunnel"});
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 30'000);
        QCOMPARE(process.readLine().trimmed(), QByteArray("connected"));
        QCOMPARE(tests::commandLinesWith(mark()).size(), 1);
        process.kill();
        QVERIFY(process.waitForFinished());
        QTRY_COMPARE_WITH_TIMEOUT(tests::commandLinesWith(mark()), QStringList(), 5000);
    }

    //! libpq would look for the port of this computer.
    void findsThePasswordOfTheServer()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("pass"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# mine\ndb.example.org:5433:shop:ada:with\\:colon\n*:*:*:bob:any\nbad line\n");
        file.close();
        const auto name = file.fileName().toStdString();
        const pg::PassEntry ada{"db.example.org", "5433", "shop", "ada"};
        // Others may read it: libpq does not use it either.
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        QVERIFY(pg::passEntries(name).empty());
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QCOMPARE(pg::passEntries(name), (std::vector<pg::PassEntry>{ada, {"*", "*", "*", "bob"}}));
        QCOMPARE(pg::passwordFor(ada, name), std::optional<std::string>("with:colon"));
        QCOMPARE(pg::passwordFor({"x", "1", "y", "bob"}, name), std::optional<std::string>("any"));
        QVERIFY(!pg::passwordFor({"db.example.org", "5432", "shop", "ada"}, name));
    }

    void cleanupTestCase()
    {
        m_cluster.reset();
        m_server.reset();
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const auto text = qgetenv(victim); !text.isEmpty()) {
        Progress progress;
        const auto settings = pg::parseSettings(text.toStdString()).value();
        const auto connection = pg::Connection::open(settings, progress);
        puts(connection ? "connected" : describe(connection.error()).c_str());
        fflush(stdout);
        for (;;)
            pause();
    }
    TunnelTest test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace tunnel_test

#include "tunnel_test.moc"

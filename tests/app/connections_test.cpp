// SPDX-License-Identifier: GPL-3.0-or-later
// Kept connections on the command line, as the window keeps them; and the way through ssh.
#include "tests/support/commandline.h"
#include "tests/support/sshserver.h"
#include "tests/support/testcluster.h"

#include <QTemporaryDir>
#include <QTest>

namespace connections_test {

using namespace espalier;

class ConnectionsCommandTest : public QObject
{
    Q_OBJECT

private:
    tests::Answer run(const QStringList &arguments) const { return tests::runCommand(arguments, m_home.path()); }
    Json json(const QStringList &arguments) const { return tests::documentOf(run(arguments + QStringList{"--json"})); }

    QStringList names() const
    {
        QStringList result;
        const auto list = json({"connections"});
        for (const auto &connection : list["connections"])
            result.append(QString::fromStdString(connection["name"].get<std::string>()));
        return result;
    }

    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase()
    {
        // Nothing of who runs this is offered.
        for (const auto *name : {"PGSERVICEFILE", "PGPASSFILE", "PGSYSCONFDIR"})
            qputenv(name, m_home.filePath("nothing").toUtf8());
    }

    void keepsRenamesAndDeletes()
    {
        QCOMPARE(names(), QStringList{"gym"});
        const auto added = json({"connections", "add", "shop", "--folder", "work", "--colour", "#b3261e", "-d",
                                 "postgresql://ada:geheim@db.example.org/shop", "--ssh", "ops@bastion:2222"});
        QCOMPARE(added["connection"].get<std::string>(),
                 std::string("dbname=shop host=db.example.org ssh=ops@bastion:2222 user=ada"));
        QCOMPARE(names(), (QStringList{"gym", "shop"}));
        QFile file(m_home.filePath("connections.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("geheim"));
        QVERIFY(run({"connections", "duplicate", "shop", "--name", "copy"}).text.contains("copy is kept"));
        QCOMPARE(json({"connections", "edit", "copy", "--name", "other", "--folder", ""})["folder"].get<std::string>(),
                 std::string());
        QCOMPARE(names(), (QStringList{"gym", "shop", "other"}));
        QCOMPARE(run({"connections", "delete", "work/shop"}).exitCode, 0);
        QCOMPARE(names(), (QStringList{"gym", "other"}));
        QCOMPARE(run({"connections", "delete", "shop"}).exitCode, 1);
        QVERIFY(run({"connections", "delete", "gym"}).error.contains("Gym"));
        QCOMPARE(run({"connections", "delete", "other"}).exitCode, 0);
        QCOMPARE(run({"--ssh", "-oProxyCommand=x", "catalog"}).exitCode, 2);
    }

    void opensByItsNameThroughSsh()
    {
        if (const auto missing = tests::SshServer::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        tests::SshServer server;
        server.makeKnown();
        tests::TestCluster cluster;
        cluster.runSql("postgres", "CREATE TABLE here (id int PRIMARY KEY)");
        const auto address = QString::fromStdString(pg::displayText(cluster.settings()));
        const auto target = QString::fromStdString(server.target());
        QVERIFY(run({"catalog", "-d", address, "--ssh", target}).text.contains("here"));
        json({"connections", "add", "mine", "-d", address, "--ssh", target});
        const auto catalog = run({"catalog", "-d", "mine"});
        QVERIFY2(catalog.text.contains("here"), qPrintable(catalog.error));
        // Nothing is left behind.
        QCOMPARE(tests::commandLinesWith("-p " + QByteArray::number(server.port())), QStringList());
        // One of a name that another one has gets a number; two of one name in different folders are none.
        QVERIFY(json({"connections", "add", "mine", "-d", "dbname=y"})["name"] == "mine (2)");
        json({"connections", "add", "mine", "--folder", "work", "-d", "dbname=x"});
        const auto several = run({"catalog", "-d", "mine"});
        QCOMPARE(several.exitCode, 1);
        QVERIFY(several.error.contains("Several connections have this name"));
    }
};

QTEST_GUILESS_MAIN(ConnectionsCommandTest)

} // namespace connections_test

#include "connections_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/connections.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace connections_test {

using namespace espalier;
using workbench::KeptConnection;
using Connections = std::vector<KeptConnection>;

namespace {

pg::Settings settings(const std::string &text)
{
    return pg::parseSettings(text).value();
}

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<std::string> names(const Connections &connections)
{
    std::vector<std::string> result;
    for (const auto &connection : connections)
        result.push_back(workbench::connectionName(connection));
    return result;
}

} // namespace

class ConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNothingSecret()
    {
        const QTemporaryDir folder;
        const auto name = folder.filePath("a/connections.json");
        const std::filesystem::path file = name.toStdString();
        std::string id;
        const auto kept = workbench::changeConnections(file, [&id](Connections &list) -> Result<> {
            id = workbench::addConnection(
                list, settings("host=db user=ada password=geheim1 sslpassword=geheim2 ssh=ops@bastion"),
                {.name = "Shop", .folder = "work", .colour = "#b3261e"});
            return {};
        });
        QCOMPARE(names(kept.value()), (std::vector<std::string>{"gym", "Shop"}));
        QVERIFY(!bytesOf(name).contains("geheim"));
        QCOMPARE(QFile::permissions(name) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
        const auto again = workbench::readConnections(file).value();
        QCOMPARE(again, kept.value());
        QCOMPARE(again.at(1),
                 (KeptConnection{.id = id,
                                 .name = "Shop",
                                 .folder = "work",
                                 .colour = "#b3261e",
                                 .settings = "host=db ssh=ops@bastion user=ada"}));
    }

    //! Two programs change the file beside each other: what one adds the other does not lose.
    void changesWhatIsThere()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("connections.json").toStdString();
        for (const auto *name : {"one", "two"}) {
            QVERIFY(workbench::changeConnections(file, [name](Connections &list) -> Result<> {
                workbench::addConnection(list, settings("host=db"), {.name = name});
                return {};
            }));
        }
        QCOMPARE(names(workbench::readConnections(file).value()), (std::vector<std::string>{"gym", "one", "two"}));
        // What fails changes nothing.
        const auto before = bytesOf(folder.filePath("connections.json"));
        const auto failed = workbench::changeConnections(file, [](Connections &list) -> Result<> {
            list.clear();
            return Failure(Error{.code = Error::Code::Invalid});
        });
        QVERIFY(!failed);
        QCOMPARE(bytesOf(folder.filePath("connections.json")), before);
    }

    //! A name is one line, is nobody else's in its folder, and no longer than anybody reads.
    void tellsNamesApart()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("connections.json").toStdString();
        const auto kept = workbench::changeConnections(file, [](Connections &list) -> Result<> {
            for (const auto *name : {"Shop", " Shop\n", "gym", "  ", "one\ntwo"})
                workbench::addConnection(list, settings("host=db user=" + std::to_string(list.size())), {.name = name});
            workbench::addConnection(list, settings("host=db user=x"), {.name = "Shop", .folder = "work"});
            workbench::addConnection(list, settings("host=db user=y"), {.name = std::string(1000, 'n') + "ä"});
            return {};
        });
        const auto found = names(kept.value());
        QCOMPARE(std::vector<std::string>(found.begin(), found.begin() + 4),
                 (std::vector<std::string>{"gym", "Shop", "Shop (2)", "gym (2)"}));
        QCOMPARE(kept->at(4).name, std::string());
        QCOMPARE(kept->at(5).name, std::string("one two"));
        QCOMPARE(kept->at(6).name, std::string("Shop"));
        QCOMPARE(kept->at(7).name, std::string(200, 'n'));
        for (const auto *text : {"Shop", "Shop (2)", "work/Shop", "gym (2)"})
            QVERIFY2(text == std::string("Shop") || workbench::findConnection(*kept, text), text);
    }

    void copiesAndDeletes()
    {
        Connections list{{.id = "gym", .isGym = true}};
        const auto id = workbench::addConnection(list, settings("host=db dbname=shop"), {.colour = "#2a6fc0"});
        const auto first = workbench::duplicateConnection(list, id).value();
        const auto second = workbench::duplicateConnection(list, id).value();
        QVERIFY(first != second && first != id);
        QCOMPARE(names(list), (std::vector<std::string>{"gym", "shop on db", "shop on db (3)", "shop on db (2)"}));
        QCOMPARE(workbench::connectionOf(list, second)->colour, std::string("#2a6fc0"));
        QVERIFY(workbench::deleteConnection(list, id));
        QVERIFY(!workbench::deleteConnection(list, id));
        QVERIFY(!workbench::deleteConnection(list, "gym"));
        QVERIFY(!workbench::duplicateConnection(list, "gym"));
        QCOMPARE(list.size(), std::size_t(3));
    }

    void notesItsUse()
    {
        Connections list{{.id = "gym", .isGym = true}};
        const auto id = workbench::noteUse(list, settings("host=db password=x"), false, "15.18", Timestamp{5});
        QCOMPARE(list.size(), std::size_t(2));
        // The same place, whatever the password.
        QCOMPARE(workbench::noteUse(list, settings("host=db"), false, "16.1", Timestamp{7}), id);
        QCOMPARE(list.size(), std::size_t(2));
        QCOMPARE(list[1].server, std::string("16.1"));
        QVERIFY(list[1].used == Timestamp{7});
        QCOMPARE(workbench::noteUse(list, settings("host=/run/gym"), true, "15.18", Timestamp{9}), std::string("gym"));
        QVERIFY(list[0].used == Timestamp{9});
        QCOMPARE(list[0].settings, std::string());
    }

    void findsOneByItsName()
    {
        Connections list{{.id = "gym", .isGym = true}};
        const auto id = workbench::addConnection(list, settings("host=a"), {.name = "shop", .folder = "work"});
        QCOMPARE(workbench::findConnection(list, "shop").value().id, id);
        const auto other = workbench::addConnection(list, settings("host=b"), {.name = "shop", .folder = "home"});
        QVERIFY(!workbench::findConnection(list, "shop"));
        QCOMPARE(workbench::findConnection(list, "home/shop").value().id, other);
        QCOMPARE(workbench::findConnection(list, id).value().folder, std::string("work"));
        QVERIFY(!workbench::findConnection(list, "nothing"));
    }

    void offersServicesAndThePasswordFile()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const char *name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0)
                qFatal("%s", name);
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            return file.fileName().toUtf8();
        };
        qputenv("PGSERVICEFILE", write("services", "[shop]\nhost=db\n[kept]\nhost=other\n"));
        qputenv("PGSYSCONFDIR", folder.path().toUtf8());
        qputenv("PGPASSFILE", write("pass", "db.example.org:5433:shop:ada:geheim\n*:*:*:ada:geheim\n"));
        const Connections kept{{.id = "c1", .settings = "service=kept"}};
        const auto offered = workbench::offeredConnections(kept);
        qunsetenv("PGSERVICEFILE");
        qunsetenv("PGSYSCONFDIR");
        qunsetenv("PGPASSFILE");
        QCOMPARE(offered.size(), std::size_t(2));
        QCOMPARE(offered[0].settings, std::string("service=shop"));
        QVERIFY(offered[0].source == workbench::ConnectionSource::Service);
        QCOMPARE(offered[1].settings, std::string("dbname=shop host=db.example.org port=5433 user=ada"));
        QVERIFY(offered[1].source == workbench::ConnectionSource::PassFile);
    }

    void tellsWhatIsNoList()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("connections.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"connections": [{"id": "c1", "passwort": "x"}]})");
        file.close();
        const auto read = workbench::readConnections(file.fileName().toStdString());
        QVERIFY(!read);
        QVERIFY(read.error().code == Error::Code::Invalid);
        // It is not written over either.
        QVERIFY(!workbench::changeConnections(file.fileName().toStdString(), [](Connections &) -> Result<> {
            return {};
        }));
        QVERIFY(bytesOf(file.fileName()).contains("passwort"));
    }
};

QTEST_GUILESS_MAIN(ConnectionsTest)

} // namespace connections_test

#include "connections_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gym/cluster.h"
#include "core/gym/programs.h"
#include "core/gym/serverprogram.h"
#include "core/pg/transaction.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <memory>
#include <sys/stat.h>

namespace cluster_test {

using namespace espalier;

namespace {

class StopsAtOnce : public Progress
{
public:
    bool isCancelled() const override { return true; }
};

} // namespace

class ClusterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        // The server may run as another user, who has to come through.
        chmod(m_folder->path().toUtf8().constData(), 0711);
    }
    void cleanup() { QVERIFY(gym::stopCluster(place("gym"))); }

    void startsStopsAndStartsAgain()
    {
        const auto before = gym::findCluster(place("gym")).value();
        QVERIFY(!before.isRunning);
        QVERIFY(before.serverVersion >= 14);
        QVERIFY(!std::filesystem::exists(place("gym"))); // looking makes nothing

        QElapsedTimer timer;
        timer.start();
        const auto cluster = start("gym").value();
        qInfo("made and started in %lld ms", timer.elapsed());
        QVERIFY(cluster.isRunning);
        QVERIFY(gym::findCluster(place("gym")).value().isRunning);
        QVERIFY(start("gym").value().isRunning); // again: nothing happens
        const auto mode = std::filesystem::status(cluster.folder).permissions();
        QCOMPARE(mode, std::filesystem::perms::owner_all);
        {
            auto connection = pg::Connection::open(gym::settingsFor(cluster, "postgres"), m_progress).value();
            auto transaction = pg::Transaction::begin(connection).value();
            const auto rows = transaction
                                  .query("SELECT current_setting('listen_addresses'), "
                                         "current_setting('server_encoding')")
                                  .value();
            QCOMPARE(rows.text(0, 0), std::string_view(""));
            QCOMPARE(rows.text(0, 1), std::string_view("UTF8"));
        }
        QVERIFY(gym::stopCluster(place("gym")));
        QVERIFY(gym::stopCluster(place("gym")));
        QVERIFY(!gym::findCluster(place("gym")).value().isRunning);
        QVERIFY(start("gym").value().isRunning);
    }

    //! The programs keep what they write to themselves; the server's account is another one where they run as root.
    void startsUnderAPrivateUmask()
    {
        const auto before = umask(S_IRWXG | S_IRWXO);
        const auto started = start("gym");
        umask(before);
        QVERIFY2(started, started ? "" : describe(started.error()).c_str());
    }

    void copesWithLongPathsAndQuotes()
    {
        const std::string name = std::string(70, 'x') + " it's/" + std::string(60, 'y');
        const auto cluster = start(name).value();
        QVERIFY(gym::createDatabase(cluster, "a \"b\" 'c'"));
        QVERIFY(pg::Connection::open(gym::settingsFor(cluster, "a \"b\" 'c'"), m_progress));
        QVERIFY(gym::stopCluster(place(name)));
    }

    void leavesNothingHalfMade()
    {
        StopsAtOnce stops;
        const auto stopped = gym::startCluster(place("gym"), stops);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
        QVERIFY(!std::filesystem::exists(place("gym") / "data"));
        QVERIFY(start("gym"));
    }

    void refusesAFolderOfSomethingElse()
    {
        std::filesystem::create_directories(place("other") / "data");
        std::ofstream(place("other") / "data" / "thesis.txt") << "do not delete";
        QCOMPARE(start("other").error().code, Error::Code::Invalid);
        QVERIFY(std::filesystem::exists(place("other") / "data" / "thesis.txt"));
    }

    //! A folder on the path that lacks one of the programs is passed over.
    void wantsAllPrograms()
    {
        const auto installed = gym::installedPrograms().front();
        const auto folder = place("programs");
        std::filesystem::create_directories(folder);
        const auto only = qgetenv("ESPALIER_PG_BIN");
        qunsetenv("ESPALIER_PG_BIN");
        const auto path = qgetenv("PATH");
        qputenv("PATH", QByteArray::fromStdString(folder.string()) + ":" + path);
        const auto isFound = [&folder] {
            const auto all = gym::installedPrograms();
            return std::ranges::find(all, folder, &gym::Programs::folder) != all.end();
        };
        for (const auto *name : {"initdb", "pg_ctl", "postgres", "createdb"}) {
            QVERIFY(!isFound());
            std::filesystem::create_symlink(installed.folder / name, folder / name);
        }
        QVERIFY(isFound());
        qputenv("PATH", path);
        qputenv("ESPALIER_PG_BIN", QByteArray::fromStdString(folder.string()));
        QCOMPARE(gym::installedPrograms().size(), std::size_t(1));
        QVERIFY(isFound());
        only.isEmpty() ? qunsetenv("ESPALIER_PG_BIN") : qputenv("ESPALIER_PG_BIN", only);
    }

    void tellsWhatAProgramSaid()
    {
        const auto outcome = gym::run({.program = "/bin/sh",
                                       .arguments = {"-c", "echo \"$PGHOST$0\"; tty; exit 3"},
                                       .folder = "/",
                                       .account = gym::serverAccount()},
                                      m_progress)
                                 .value();
        QCOMPARE(outcome.exitCode, 3);
        QCOMPARE(outcome.output, std::string("/bin/sh\nnot a tty\n"));
        QCOMPARE(gym::run({.program = "/nowhere", .arguments = {}, .folder = "/", .account = gym::serverAccount()},
                          m_progress)
                     .error()
                     .code,
                 Error::Code::Io);
    }

private:
    std::filesystem::path place(const std::string &name) const
    {
        return std::filesystem::path(m_folder->path().toStdString()) / name;
    }
    Result<gym::Cluster> start(const std::string &name)
    {
        return gym::startCluster(place(name), m_progress, {.durability = gym::Durability::None});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Progress m_progress;
};

QTEST_GUILESS_MAIN(ClusterTest)

} // namespace cluster_test

#include "cluster_test.moc"

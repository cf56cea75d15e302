// SPDX-License-Identifier: GPL-3.0-or-later
// The kept connections in the whole window: kept without anything secret, changed and taken back, and opened again
// after the server went away.
#include "core/gym/cluster.h"
#include "tests/support/testcluster.h"
#include "ui/base/theme.h"
#include "ui/controllers/application.h"
#include "ui/models/connectionmodel.h"
#include "ui/pages/connect/connectionform.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/paletteitem.h"
#include "ui/widgets/chip.h"
#include "ui/words/language.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace connections_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

struct Program
{
    QSettings settings;
    Theme theme{*qApp};
    Language language;
    MainWindow window{{theme, language, settings}};
    Application application;

    explicit Program(const QString &folder)
        : settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
        , application(window,
                      workbench::Places{folder.toStdString() + "/cache.sqlite", folder.toStdString() + "/gym", {}},
                      settings)
    {
        language.setCode(QStringLiteral("en"));
    }

    Connections &connections() { return application.workspace().connections; }
    QListView *list() { return window.connectPage().findChild<QListView *>("connections"); }
    QStringList titles()
    {
        QStringList result;
        for (int i = 0; i < list()->model()->rowCount(); ++i)
            result.append(list()->model()->index(i, 0).data().toString());
        return result;
    }
    QStringList chips()
    {
        QStringList result;
        for (const auto *chip : window.topBar().findChildren<Chip *>())
            result.append(chip->text());
        return result;
    }
    void choose(const QString &title)
    {
        for (int i = 0; i < list()->model()->rowCount(); ++i) {
            if (list()->model()->index(i, 0).data().toString() == title)
                list()->setCurrentIndex(list()->model()->index(i, 0));
        }
    }
    void trigger(const QString &text)
    {
        for (auto *action : list()->actions()) {
            if (action->text() == text)
                action->trigger();
        }
    }
    template<typename T>
    T *field(const char *name)
    {
        return window.connectPage().findChild<T *>(name);
    }
};

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ConnectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto *name : {"PGSERVICEFILE", "PGPASSFILE", "PGSYSCONFDIR"})
            qputenv(name, "/nowhere");
    }

    void savesRenamesCopiesDeletesAndTakesBack()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath("connections.json");
        {
            Program program(folder.path());
            program.window.show();
            QCOMPARE(program.titles(), QStringList{"Gym"});
            QStringList found;
            for (const auto *command : findableCommands(program.window)) {
                if (const auto *action = qobject_cast<const QAction *>(command))
                    found.append(action->text());
            }
            for (const auto *text : {"Open the Connection", "New Connection", "Edit the Connection",
                                     "Rename the Connection", "Duplicate the Connection", "Delete the Connection"})
                QVERIFY2(found.contains(QLatin1String(text)), text);
            program.trigger("New Connection");
            program.field<QLineEdit>("name")->setText("Shop");
            program.field<QLineEdit>("host")->setText("db.example.org");
            program.field<QLineEdit>("password")->setText("geheim");
            program.field<QComboBox>("folder")->setCurrentText("Work");
            program.field<QPushButton>("save")->click();
            QCOMPARE(program.titles(), (QStringList{"Gym", "Work", "Shop"}));
            // Saving again changes the same one.
            program.field<QLineEdit>("name")->setText("Till");
            program.field<QPushButton>("save")->click();
            QCOMPARE(program.titles(), (QStringList{"Gym", "Work", "Till"}));
            program.trigger("Duplicate the Connection");
            QCOMPARE(program.titles(), (QStringList{"Gym", "Work", "Till", "Till (2)"}));
            program.choose("Till");
            program.trigger("Delete the Connection");
            QCOMPARE(program.titles(), (QStringList{"Gym", "Work", "Till (2)"}));
            auto *undo = program.window.command(Command::Undo);
            QVERIFY(undo->text().contains("Delete Till"));
            undo->trigger();
            QCOMPARE(program.titles(), (QStringList{"Gym", "Work", "Till", "Till (2)"}));
            program.window.command(Command::Redo)->trigger();
            QCOMPARE(program.titles(), (QStringList{"Gym", "Work", "Till (2)"}));
            for (int i = 0; i < 4; ++i)
                undo->trigger();
            QCOMPARE(program.titles(), QStringList{"Gym"});
            program.window.command(Command::Redo)->trigger();
            QTRY_VERIFY(bytesOf(file).contains("db.example.org"));
        }
        QVERIFY(!bytesOf(file).contains("geheim"));
        QVERIFY(!bytesOf(folder.filePath("settings.ini")).contains("geheim"));
        Program next(folder.path());
        QTRY_COMPARE(next.titles(), (QStringList{"Gym", "Work", "Shop"}));
    }

    void takesOverWhatEarlierVersionsKept()
    {
        const QTemporaryDir folder;
        {
            QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
            settings.setValue("connections/recent",
                              QVariantList{QVariantMap{{"id", "dbname=shop host=db"},
                                                       {"title", "shop on db"},
                                                       {"colour", "#b3261e"},
                                                       {"used", QDateTime::currentDateTimeUtc().addDays(-1)}},
                                           QVariantMap{{"id", "gym"}, {"used", QDateTime::currentDateTimeUtc()}}});
        }
        {
            Program program(folder.path());
            QTRY_COMPARE(program.titles(), (QStringList{"Gym", "shop on db"}));
            QVERIFY(!program.settings.contains("connections/recent"));
        }
        Program next(folder.path());
        QTRY_COMPARE(next.titles(), (QStringList{"Gym", "shop on db"}));
        QCOMPARE(next.connections().kept().back().colour, std::string("#b3261e"));
        QCOMPARE(next.connections().kept().size(), std::size_t(2));
    }

    //! The server is stopped and started again: the window says so, and goes on by itself.
    void goesOnWhenTheServerComesBack()
    {
        const QTemporaryDir folder;
        tests::TestCluster cluster;
        cluster.runSql("postgres", "CREATE TABLE here (id int PRIMARY KEY)");
        Program program(folder.path());
        program.window.show();
        program.window.showPage(PageId::Connect);
        auto &database = program.application.workspace().database;
        program.window.connectPage().setRequest({.settings = cluster.settings(), .name = "Mine"});
        program.field<QPushButton>("save")->click();
        program.choose("Mine");
        Q_EMIT program.list()->activated(program.list()->currentIndex());
        QTRY_VERIFY_WITH_TIMEOUT(database.isConnected(), 20'000);
        QTRY_COMPARE(program.window.currentPage(), PageId::Explore);
        QVERIFY(program.connections().kept().back().used.has_value());
        QVERIFY(gym::stopCluster(cluster.cluster().folder));
        auto &reach = program.application.workspace().reach;
        QSignalSpy lost(&reach, &Reach::lost);
        QSignalSpy back(&reach, &Reach::cameBack);
        database.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(lost.count(), 1, 20'000);
        QVERIFY(database.isConnected());
        QVERIFY(program.chips().contains("Mine (not reached)"));
        Progress progress;
        QVERIFY(gym::startCluster(cluster.cluster().folder, progress, {.durability = gym::Durability::None}));
        cluster.runSql("postgres", "CREATE TABLE there (id int PRIMARY KEY)");
        QTRY_COMPARE_WITH_TIMEOUT(back.count(), 1, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(database.explored().catalog->tables.size(), std::size_t(2), 20'000);
        QVERIFY(program.chips().contains("Mine"));
    }
};

QTEST_MAIN(ConnectionsTest)

} // namespace connections_test

#include "connections_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What is open stays so: over a crash, over a quit, beside a second window; and what can be done is found, undone and
// reached by keys.
#include "core/features/enumerate.h"
#include "core/study/compose.h"
#include "core/workbench/studylibrary.h"
#include "tests/ui/support/samples.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/controllers/application.h"
#include "ui/documents/session.h"
#include "ui/models/featuremodel.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/pages/study/studyfeatures.h"
#include "ui/pages/study/studypage.h"
#include "ui/pages/study/studyresults.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/namedialog.h"
#include "ui/shell/studymenu.h"
#include "ui/words/language.h"
#include "ui/words/text.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <cstdio>

namespace session_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

constexpr const char *victim = "ESPALIER_TEST_VICTIM";

study::Study churn(const std::string &name = "churn_90d")
{
    static const auto schema = samples::shop();
    constexpr Timestamp now{1'700'000'000'000'000};
    const study::TargetWords words{.entity = "growth.customers",
                                   .aggregate = "count",
                                   .table = "fulfillment.orders",
                                   .condition = "= 0",
                                   .horizon = "90 days",
                                   .alive = "365 days"};
    auto study = study::compose(schema.catalog, schema.graph, name, words, now);
    if (!study)
        qFatal("%s", describe(study.error()).c_str());
    study->features = features::enumerateFeatures(schema.catalog, schema.graph, *study, {.features = 6});
    return *study;
}

//! A program that runs in a folder of its own.
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

    StudyDocument &document() { return application.workspace().document; }
};

Session kept(const QTemporaryDir &folder)
{
    const auto session = readSession(folder.filePath("session.json").toStdString());
    return session && *session ? **session : Session();
}

std::filesystem::path studies(const QString &folder)
{
    return folder.toStdString() + "/studies";
}

//! What the session opened last, as the disk has it.
std::optional<study::Study> keptStudy(const QTemporaryDir &folder)
{
    const auto loaded = workbench::loadStudy(studies(folder.path()), kept(folder).kept);
    return loaded ? std::optional(loaded->study) : std::nullopt;
}

QString pressed(QString text)
{
    text.remove(u'&');
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("a/session.json").toStdString();
        QVERIFY(readSession(file).value() == std::nullopt);
        const Session session{
            "churn-2", {}, {}, "dbname=shop host=localhost", false, "study", {"a.b", 0.5, 3, -4.25, "n \"1\"", 2}};
        QVERIFY(writeSession(file, session));
        QCOMPARE(readSession(file).value(), std::optional(session));
        QVERIFY(writeSession(file, {.study = {}, .isGym = true}));
        QCOMPARE(readSession(file).value()->kept, std::string());
    }

    //! A crash runs no destructor: what the file holds by then is what is left.
    void keepsAStudyWithinASecondOfEachChange()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        program.document().change(churn(), "New Study");
        QTRY_COMPARE_WITH_TIMEOUT(keptStudy(folder), std::optional(churn()), 1000);
        auto fewer = churn();
        fewer.features.pop_back();
        program.document().change(fewer, "Leave Out 1");
        // Changes that follow each other quickly do not put it off.
        for (int i = 0; i < 8; ++i) {
            QTest::qWait(100);
            fewer.title = "change " + std::to_string(i);
            program.document().change(fewer, "Rename");
        }
        QCOMPARE(keptStudy(folder)->features.size(), fewer.features.size());
        QTRY_COMPARE_WITH_TIMEOUT(keptStudy(folder), std::optional(fewer), 1000);
    }

    //! Told once, and written as soon as it can be.
    void whatCannotBeWrittenIsTriedAgain()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        program.document().change(churn(), "New Study");
        QTRY_COMPARE_WITH_TIMEOUT(keptStudy(folder), std::optional(churn()), 1000);
        QSignalSpy failed(&program.application.workspace().studies, &Studies::failed);
        const std::filesystem::path away = folder.filePath("away").toStdString();
        std::filesystem::rename(studies(folder.path()), away);
        QFile inTheWay(folder.filePath("studies"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        auto fewer = churn();
        fewer.features.pop_back();
        program.document().change(fewer, "Leave Out 1");
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 2000);
        QVERIFY(inTheWay.remove());
        std::filesystem::rename(away, studies(folder.path()));
        QTRY_COMPARE_WITH_TIMEOUT(keptStudy(folder), std::optional(fewer), 8000);
        QCOMPARE(failed.count(), 1);
    }

    //! As kill -9 does it, a second after the change.
    void losesNothingWhenItIsKilled()
    {
        const QTemporaryDir folder;
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(victim, folder.path());
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {"session"});
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 30'000);
        QCOMPARE(process.readLine().trimmed(), QByteArray("changed"));
        QTest::qWait(1000);
        QCOMPARE(process.state(), QProcess::Running);
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        Program next(folder.path());
        next.application.restore();
        auto fewer = churn();
        fewer.features.clear();
        QCOMPARE(next.document().study(), fewer);
        const auto list = workbench::listStudies(studies(folder.path())).value();
        QCOMPARE(list.size(), std::size_t(1));
        QCOMPARE(list[0].features, std::size_t(0));
    }

    void keepsEachStudyFromItsFirstMoment()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        auto &studies = program.application.workspace().studies;
        auto &undo = program.document().undoStack();
        program.document().change(churn(), "New Study");
        program.window.command(Command::NewStudy)->trigger();
        QVERIFY(!program.document().isOpen());
        program.document().change(churn("second"), "New Study");
        QTRY_COMPARE_WITH_TIMEOUT(studies.list().size(), std::size_t(2), 2000);
        QCOMPARE(studies.list().front().name, std::string("second"));
        // Back and forth: each is written under its own id.
        undo.undo();
        undo.undo();
        QCOMPARE(program.document().study(), churn());
        auto changed = churn();
        changed.title = "changed";
        program.document().change(changed, "Change Title");
        program.application.workspace().studies.open("second");
        QCOMPARE(program.document().study(), churn("second"));
        QTRY_COMPARE_WITH_TIMEOUT(keptStudy(folder), std::optional(churn("second")), 2000);
        QTRY_COMPARE_WITH_TIMEOUT(workbench::loadStudy(session_test::studies(folder.path()), "churn_90d").value().study,
                                  changed, 2000);
        QCOMPARE(undo.undoText(), "Open Study");
    }

    void duplicatesRenamesAndDeletesUndoably()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        auto &studies = program.application.workspace().studies;
        const auto ids = [&folder] {
            std::vector<std::string> result;
            const auto list = workbench::listStudies(session_test::studies(folder.path())).value();
            for (const auto &each : list)
                result.push_back(each.id);
            std::ranges::sort(result);
            return result;
        };
        using Ids = std::vector<std::string>;
        for (const auto command : {Command::DuplicateStudy, Command::RenameStudy, Command::DeleteStudy})
            QVERIFY(!program.window.command(command)->isEnabled());
        program.document().change(churn(), "New Study");
        QTRY_COMPARE_WITH_TIMEOUT(ids(), Ids{"churn_90d"}, 2000);
        program.window.command(Command::DuplicateStudy)->trigger();
        QCOMPARE(program.document().study().name, std::string("churn_90d_2"));
        studies.rename("No Name");
        QCOMPARE(program.document().study().name, std::string("churn_90d_2"));
        studies.rename("loyalty");
        QTRY_COMPARE_WITH_TIMEOUT(keptStudy(folder).value_or(study::Study()).name, std::string("loyalty"), 2000);
        QCOMPARE(program.window.command(Command::Undo)->text(), "Undo Rename Study");
        program.window.command(Command::DeleteStudy)->trigger();
        QVERIFY(!program.document().isOpen());
        QTRY_COMPARE_WITH_TIMEOUT(ids(), Ids{"churn_90d"}, 2000);
        QCOMPARE(program.window.command(Command::Undo)->text(), "Undo Delete loyalty");
        program.window.command(Command::Undo)->trigger();
        QCOMPARE(program.document().study().name, std::string("loyalty"));
        QTRY_COMPARE_WITH_TIMEOUT(ids(), (Ids{"churn_90d", "churn_90d_2"}), 2000);
        // One that is not open goes and comes back too, and the open one stays.
        studies.remove("churn_90d");
        QTRY_COMPARE_WITH_TIMEOUT(ids(), Ids{"churn_90d_2"}, 2000);
        QCOMPARE(program.document().study().name, std::string("loyalty"));
        program.window.command(Command::Undo)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(ids(), (Ids{"churn_90d", "churn_90d_2"}), 2000);
        QTRY_COMPARE_WITH_TIMEOUT(studies.list().size(), std::size_t(2), 2000);
    }

    //! In the menu of the chip, in the palette and on Connect.
    void listsKeptStudiesWhereTheyAreSought()
    {
        const QTemporaryDir folder;
        QVERIFY(workbench::keepStudy(studies(folder.path()), "churn", {churn(), {{}, true, {}}}));
        const workbench::StudyOrigin far{"dbname=far host=127.0.0.1 port=1 user=ada", false, {}};
        QVERIFY(workbench::keepStudy(studies(folder.path()), "far", {churn("far"), far}));
        Program program(folder.path());
        const auto *list = program.window.connectPage().findChild<QListView *>("studies");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, 2000);
        auto &menu = program.window.studyMenu();
        QStringList names;
        for (const auto *action : menu.actions())
            names.append(action->text().section('\t', 0, 0));
        QVERIFY(names.contains("far") && names.contains("churn_90d") && names.contains("All Studies"));
        program.window.setCatalog(samples::shop().catalog);
        QVERIFY(program.window.commandPalette().found("far").contains("far"));
        for (const auto &[scheme, look] : {std::pair(Scheme::Light, "light"), std::pair(Scheme::Dark, "dark")}) {
            program.theme.setScheme(scheme);
            menu.ensurePolished();
            menu.resize(menu.sizeHint());
            samples::keepShot(menu, QStringLiteral("studymenu-%1").arg(look));
            NameDialog dialog(QStringLiteral("churn_90d"), {}, nullptr);
            dialog.adjustSize();
            samples::keepShot(dialog, QStringLiteral("namedialog-%1").arg(look));
        }
        QSignalSpy connecting(&program.application.workspace().database, &Database::connecting);
        Q_EMIT program.window.connectPage().studyRequested("far");
        QCOMPARE(program.document().study().name, std::string("far"));
        QCOMPARE(program.window.currentPage(), PageId::Study);
        QTRY_COMPARE_WITH_TIMEOUT(connecting.count(), 1, 2000);
        QCOMPARE(menu.actions().at(2)->isChecked() + menu.actions().at(3)->isChecked(), 1);
    }

    void looksAtWhatWasLookedAt()
    {
        const QTemporaryDir folder;
        const auto last = toQString(churn().features.back().name);
        {
            Program program(folder.path());
            program.document().change(churn(), "New Study");
            auto &page = *program.window.findChild<StudyPage *>();
            QVERIFY(page.features().select(last));
            page.results().setCurrentIndex(2);
            QTRY_COMPARE_WITH_TIMEOUT(kept(folder).view.feature, last.toStdString(), 2000);
        }
        Program next(folder.path());
        next.application.restore();
        auto &page = *next.window.findChild<StudyPage *>();
        QCOMPARE(page.features().current(), last);
        QCOMPARE(page.results().currentIndex(), 2);
    }

    void undoesTwoHundredSteps()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        program.document().change(churn(), "New Study");
        constexpr int steps = 250;
        auto study = churn();
        for (int i = 0; i < steps; ++i) {
            study.title = "title " + std::to_string(i);
            program.document().change(study, "Change Title");
        }
        auto *undo = program.window.command(Command::Undo);
        for (int i = 0; i < steps; ++i)
            undo->trigger();
        QCOMPARE(program.document().study(), churn());
        undo->trigger();
        QVERIFY(!undo->isEnabled() && !program.document().isOpen());
        for (int i = 0; i <= steps; ++i)
            program.window.command(Command::Redo)->trigger();
        QCOMPARE(program.document().study(), study);
        QVERIFY(!program.window.command(Command::Redo)->isEnabled());
    }

    void opensWhereItWasLeft()
    {
        const QTemporaryDir folder;
        {
            Program program(folder.path());
            program.document().change(churn(), "New Study");
            program.document().save(folder.filePath("mine.json"));
        }
        Program next(folder.path());
        QVERIFY(!next.document().isOpen());
        next.application.restore();
        QCOMPARE(next.document().study(), churn());
        QCOMPARE(next.document().file(), folder.filePath("mine.json"));
        QVERIFY(!next.document().undoStack().canUndo());
    }

    void asksForNothingButThePassword()
    {
        const QTemporaryDir folder;
        QVERIFY(workbench::keepStudy(studies(folder.path()), "churn", {churn(), {}}));
        const Session session{"churn", {}, {}, "dbname=shop host=127.0.0.1 port=1 user=ada", false, "train", {}};
        QVERIFY(writeSession(folder.filePath("session.json").toStdString(), session));
        Program program(folder.path());
        program.window.show();
        program.application.restore();
        // Nothing listens there: the connection stays the last one, and the study is there all the same.
        QTRY_VERIFY_WITH_TIMEOUT(!program.application.workspace().database.isConnected(), 5000);
        QCOMPARE(program.document().study(), churn());
        program.document().change(churn("other"), "Rename");
        QTRY_COMPARE_WITH_TIMEOUT(keptStudy(folder)->name, std::string("other"), 2000);
        QCOMPARE(kept(folder).connection, session.connection);
        QCOMPARE(kept(folder).page, session.page);
    }

    void leavesTheOtherWindowsStudyAlone()
    {
        const QTemporaryDir folder;
        Program first(folder.path());
        first.document().change(churn("first"), "New Study");
        Program second(folder.path());
        second.application.restore();
        QVERIFY(!second.document().isOpen());
        second.document().change(churn("second"), "New Study");
        QTest::qWait(800);
        QCOMPARE(keptStudy(folder)->name, std::string("first"));
        // Nor does it write over a study that is open there: it has a copy.
        auto &studies = second.application.workspace().studies;
        studies.open(kept(folder).kept);
        QCOMPARE(second.document().study().name, std::string("first_2"));
        QVERIFY(second.document().kept() != kept(folder).kept);
    }

    //! Nothing is closed: what is seen is kept a moment after it was changed.
    void keepsWindowAndSplittersSoon()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        program.window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&program.window));
        const auto geometry = [&program] {
            return program.settings.value("window/geometry").toByteArray();
        };
        QTest::qWait(600);
        const auto before = geometry();
        program.window.resize(1111, 777);
        QTRY_VERIFY_WITH_TIMEOUT(geometry() != before && geometry() == program.window.saveGeometry(), 2000);
        const auto key = QStringLiteral("views/window/inspectorSplitter/study/splitter");
        auto *study = program.window.page(PageId::Study)->findChild<QSplitter *>("splitter");
        const auto old = program.settings.value(key).toByteArray();
        study->setSizes({300, 500});
        Q_EMIT study->splitterMoved(300, 1);
        QTRY_VERIFY_WITH_TIMEOUT(program.settings.value(key).toByteArray() == study->saveState(), 2000);
        QVERIFY(old != study->saveState());
    }

    void findsFeaturesInThePalette()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        program.document().change(churn(), "New Study");
        const auto name = program.document().study().features.back().name;
        const auto &palette = program.window.commandPalette();
        QVERIFY(!palette.found(toQString(name)).isEmpty());
        Q_EMIT program.window.commandPalette().workChosen(PaletteKind::Feature, toQString(name));
        QCOMPARE(program.window.currentPage(), PageId::Study);
        const auto *tree = program.window.page(PageId::Study)->findChild<QTreeView *>("features");
        QCOMPARE(tree->currentIndex().data(FeatureModel::NameRole).toString(), toQString(name));
    }

    void putsAsideWhatItCannotRead()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("session.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"study\": ");
        file.close();
        Program program(folder.path());
        program.application.restore();
        QVERIFY(QFile::exists(folder.filePath("session.json.unreadable")));
        QVERIFY(!program.document().isOpen());
    }

    void undoesByKeyOnEveryPage()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        auto *undo = program.window.command(Command::Undo);
        auto *redo = program.window.command(Command::Redo);
        QVERIFY(!undo->isEnabled() && !redo->isEnabled());
        QCOMPARE(undo->text(), "Undo");
        program.document().change(churn(), "New Study");
        auto other = churn();
        other.features.clear();
        program.document().change(other, "Leave Out 6");
        QCOMPARE(undo->text(), "Undo Leave Out 6");
        program.window.show();
        program.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        for (const auto page : {PageId::Study, PageId::Train, PageId::Compare, PageId::Deploy, PageId::Explore}) {
            program.window.showPage(page);
            QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(program.document().study(), churn());
            QCOMPARE(redo->text(), "Redo Leave Out 6");
            QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(program.document().study(), other);
        }
        const auto *button = program.window.findChild<QPushButton *>("undoButton");
        QVERIFY(button->isEnabled() && button->toolTip().contains("Leave Out 6"));
        QVERIFY(!program.window.findChild<QPushButton *>("redoButton")->isEnabled());
    }

    //! Saving after undoing does not write one study over another one's file.
    void savesToTheFileOfTheStudy()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        auto &document = program.document();
        document.change(churn("one"), "New Study");
        document.save(folder.filePath("one.json"));
        document.change(churn("two"), "New Study");
        document.save(folder.filePath("two.json"));
        document.open(folder.filePath("one.json"));
        QCOMPARE(document.study().name, std::string("one"));
        document.undoStack().undo();
        QCOMPARE(document.study().name, std::string("two"));
        QCOMPARE(document.file(), folder.filePath("two.json"));
        auto changed = document.study();
        changed.title = "changed";
        document.change(changed, "Rename");
        program.window.command(Command::SaveStudy)->trigger();
        document.open(folder.filePath("one.json"));
        QCOMPARE(document.study().name, std::string("one"));
        document.open(folder.filePath("two.json"));
        QCOMPARE(document.study().title, std::string("changed"));
    }

    void namesEachSplitterOnce()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        int count = 0;
        for (const auto *splitter : program.window.findChildren<QSplitter *>())
            count += splitter->objectName().isEmpty() ? 0 : 1;
        program.window.show();
        program.window.close();
        program.settings.beginGroup("views");
        QVERIFY(count >= 8);
        QCOMPARE(program.settings.allKeys().size(), count);
    }

    //! Every action and every button of every page, with the exact name first.
    void findsEverythingThatCanBeDone()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        auto &palette = program.window.commandPalette();
        QStringList wanted;
        for (const auto *action : program.window.findChildren<QAction *>()) {
            const bool isPart = action->isSeparator() || action->menu() != nullptr || action->text().isEmpty()
                || !action->isVisible() || action->shortcutContext() == Qt::WidgetShortcut
                || qobject_cast<QLineEdit *>(action->parent()) != nullptr;
            if (!isPart)
                wanted.append(pressed(action->text()));
        }
        for (std::size_t page = 0; page < pageCount; ++page) {
            for (const auto *button : program.window.page(static_cast<PageId>(page))->findChildren<QPushButton *>()) {
                bool isPassing = false;
                for (const auto *parent = button->parentWidget(); parent != nullptr; parent = parent->parentWidget())
                    isPassing = isPassing || parent->property("passing").toBool();
                if (!isPassing && !button->text().isEmpty())
                    wanted.append(pressed(button->text()));
            }
        }
        wanted.removeDuplicates();
        QVERIFY(wanted.size() > 40);
        program.window.setCatalog(samples::shop().catalog);
        for (const auto &text : wanted)
            QVERIFY2(palette.found(text).value(0).compare(text, Qt::CaseInsensitive) == 0,
                     qPrintable(text + " finds " + palette.found(text).value(0)));
        const QList<std::pair<const char *, const char *>> typed{{"retire", "Retire"},
                                                                 {"roll back", "Roll Back"},
                                                                 {"suggest", "Suggest Features"},
                                                                 {"save", "Save"},
                                                                 {"undo", "Undo"},
                                                                 {"stop", "Stop"},
                                                                 {"german", "Deutsch"},
                                                                 {"gym", "Start and Open the Gym"}};
        for (const auto &[text, found] : typed)
            QVERIFY2(palette.found(text).value(0).startsWith(found),
                     qPrintable(QString("%1 finds %2").arg(text, palette.found(text).value(0))));
    }

    void pressesTheButtonThatHasTheFocus()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        program.window.show();
        program.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        QPushButton button("Press", &program.window);
        button.show();
        button.setFocus();
        int count = 0;
        connect(&button, &QPushButton::clicked, this, [&count] {
            ++count;
        });
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(count, 2);
    }
};

//! With a folder in the environment it is the program that is killed: it makes a study, changes it, says so and goes on.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const auto folder = qEnvironmentVariable(victim);
    if (folder.isEmpty()) {
        SessionTest test;
        return QTest::qExec(&test, argc, argv);
    }
    Program program(folder);
    program.window.show();
    program.window.showPage(PageId::Train);
    program.document().change(churn(), QStringLiteral("New Study"));
    auto fewer = churn();
    fewer.features.clear();
    program.document().change(fewer, QStringLiteral("Leave Out 6"));
    std::puts("changed");
    std::fflush(stdout);
    return QApplication::exec();
}

} // namespace session_test

#include "session_test.moc"

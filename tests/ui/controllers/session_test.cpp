// SPDX-License-Identifier: GPL-3.0-or-later
// What is open stays so: over a crash, over a quit, beside a second window; and what can be done is found, undone and
// reached by keys.
#include "core/features/enumerate.h"
#include "core/study/compose.h"
#include "tests/ui/support/samples.h"
#include "ui/base/theme.h"
#include "ui/controllers/application.h"
#include "ui/documents/session.h"
#include "ui/models/featuremodel.h"
#include "ui/pages/connect/connectpage.h"
#include "ui/pages/study/studypage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/language.h"
#include "ui/words/text.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace espalier;
using namespace espalier::ui;

namespace {

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
        const Session session{churn(), "/home/ada/churn.json", "dbname=shop host=localhost", false, "study"};
        QVERIFY(writeSession(file, session));
        QCOMPARE(readSession(file).value(), std::optional(session));
        QVERIFY(writeSession(file, {.study = {}, .isGym = true}));
        QCOMPARE(readSession(file).value()->study, std::nullopt);
    }

    //! A crash runs no destructor: what the file holds by then is what is left.
    void keepsAStudyWithinASecondOfEachChange()
    {
        const QTemporaryDir folder;
        Program program(folder.path());
        program.document().change(churn(), "New Study");
        QTRY_COMPARE_WITH_TIMEOUT(kept(folder).study, std::optional(churn()), 1000);
        auto fewer = churn();
        fewer.features.pop_back();
        program.document().change(fewer, "Leave Out 1");
        // Changes that follow each other quickly do not put it off.
        for (int i = 0; i < 8; ++i) {
            QTest::qWait(100);
            fewer.title = "change " + std::to_string(i);
            program.document().change(fewer, "Rename");
        }
        QCOMPARE(kept(folder).study->features.size(), fewer.features.size());
        QTRY_COMPARE_WITH_TIMEOUT(kept(folder).study, std::optional(fewer), 1000);
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
        const Session session{churn(), {}, "dbname=shop host=127.0.0.1 port=1 user=ada", false, "train"};
        QVERIFY(writeSession(folder.filePath("session.json").toStdString(), session));
        Program program(folder.path());
        program.window.show();
        program.application.restore();
        // Nothing listens there: the connection stays the last one, and the study is there all the same.
        QTRY_VERIFY_WITH_TIMEOUT(!program.application.workspace().database.isConnected(), 5000);
        QCOMPARE(program.document().study(), churn());
        program.document().change(churn("other"), "Rename");
        QTRY_COMPARE_WITH_TIMEOUT(kept(folder).study->name, std::string("other"), 2000);
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
        QCOMPARE(kept(folder).study->name, std::string("first"));
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
        QCOMPARE(undo->text(), "Undo: Leave Out 6");
        program.window.show();
        program.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&program.window));
        for (const auto page : {PageId::Study, PageId::Train, PageId::Compare, PageId::Deploy, PageId::Explore}) {
            program.window.showPage(page);
            QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(program.document().study(), churn());
            QCOMPARE(redo->text(), "Redo: Leave Out 6");
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

QTEST_MAIN(SessionTest)
#include "session_test.moc"

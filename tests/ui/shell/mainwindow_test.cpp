// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/samples.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/pages/explore/explorepage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/widgets/graphview.h"
#include "ui/words/language.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace mainwindow_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

struct Stand
{
    QTemporaryDir folder;
    QSettings settings{folder.filePath("settings.ini"), QSettings::IniFormat};
    Theme theme{*qApp};
    Language language;
    MainWindow window{{theme, language, settings}};

    explicit Stand(const QString &code = "en") { language.setCode(code); }

    void fill()
    {
        const auto shop = samples::shop();
        window.explorePage().setCatalog(shop.catalog, shop.graph, shop.layout);
        window.setCatalog(shop.catalog);
        window.topBar().setConnection({"shop", "gym", QColor(0x2F8F5B), true});
        window.topBar().setStudy("churn-90d");
        window.setStatus(
            {"12,480 of 12,480 examples", "snapshot 4 min old", "PostgreSQL 15", "oldest transaction 0 s"});
    }
};

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksThroughThePages()
    {
        Stand stand;
        stand.fill();
        stand.window.show();
        stand.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&stand.window));
        stand.window.showPage(PageId::Explore);
        stand.window.explorePage().selectTable({11});
        stand.window.showPage(PageId::Study);
        QTest::keyClick(&stand.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(stand.window.currentPage(), PageId::Explore);
        QCOMPARE(stand.window.explorePage().graphView()->selection()->table.value, std::size_t{11});
        QTest::keyClick(&stand.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(stand.window.currentPage(), PageId::Study);
    }

    void hasEveryActionInThePalette()
    {
        Stand stand;
        stand.fill();
        QStringList texts;
        for (const auto *action : stand.window.findChildren<QAction *>()) {
            // Icons within a field, menus and their separators are nothing to run; nor is what needs a selection in the
            // widget that has the focus.
            const bool isPart = action->isSeparator() || action->menu() != nullptr
                || qobject_cast<QLineEdit *>(action->parent()) != nullptr;
            if (isPart)
                continue;
            QVERIFY2(!action->text().isEmpty(), qPrintable("an action without a text: " + action->objectName()));
            QVERIFY2(!action->toolTip().isEmpty(), qPrintable(action->text()));
            if (action->shortcutContext() != Qt::WidgetShortcut)
                texts.append(action->text().remove(u'…'));
        }
        QVERIFY(texts.size() > 20);
        for (const auto &text : texts)
            QVERIFY2(stand.window.commandPalette().found(text).value(0) == text, qPrintable(text));
    }

    void findsTables()
    {
        Stand stand;
        stand.fill();
        QCOMPARE(stand.window.commandPalette().found("credit").value(0), "credit_cards");
    }

    void keepsItsPlace()
    {
        Stand stand;
        stand.window.resize(1300, 777);
        stand.window.show();
        stand.window.close();
        QVERIFY(stand.settings.contains("window/geometry"));
        const MainWindow second({stand.theme, stand.language, stand.settings});
        QCOMPARE(second.size(), QSize(1300, 777));
    }

    //! Two pages may call a part the same, and are placed after the window is made.
    void keepsTheSplittersOfEachPage()
    {
        Stand stand;
        const auto place = [](MainWindow &window, PageId id, const char *name, Qt::Orientation orientation) {
            auto *page = new QWidget(&window);
            page->setObjectName(QString::fromLatin1(name));
            auto *column = new QVBoxLayout(page);
            auto *splitter = new QSplitter(orientation, page);
            splitter->setObjectName(QStringLiteral("splitter"));
            splitter->addWidget(new QWidget(splitter));
            splitter->addWidget(new QWidget(splitter));
            column->addWidget(splitter);
            window.setPage(id, page);
            return splitter;
        };
        stand.window.resize(1200, 800);
        auto *study = place(stand.window, PageId::Study, "study", Qt::Horizontal);
        auto *monitor = place(stand.window, PageId::Monitor, "monitor", Qt::Vertical);
        stand.window.show();
        for (const auto id : {PageId::Study, PageId::Monitor})
            stand.window.showPage(id);
        study->setSizes({300, 700});
        monitor->setSizes({100, 500});
        const auto studySizes = study->sizes();
        const auto monitorSizes = monitor->sizes();
        stand.window.close();
        MainWindow second({stand.theme, stand.language, stand.settings});
        const auto *studyAgain = place(second, PageId::Study, "study", Qt::Horizontal);
        const auto *monitorAgain = place(second, PageId::Monitor, "monitor", Qt::Vertical);
        second.show();
        for (const auto id : {PageId::Study, PageId::Monitor})
            second.showPage(id);
        QCOMPARE(studyAgain->orientation(), Qt::Horizontal);
        QCOMPARE(monitorAgain->orientation(), Qt::Vertical);
        QCOMPARE(studyAgain->sizes(), studySizes);
        QCOMPARE(monitorAgain->sizes(), monitorSizes);
    }

    void fitsTheScreenAtFirst()
    {
        const Stand stand;
        const auto room = stand.window.screen()->availableSize();
        QVERIFY(stand.window.width() <= room.width() && stand.window.height() <= room.height());
    }

    void switchesLanguageWhileRunning()
    {
        Stand stand;
        const auto texts = [&stand] {
            QStringList result;
            for (const auto *action : stand.window.actions())
                result.append(action->text());
            return result;
        };
        QVERIFY(texts().contains("Keyboard Shortcuts"));
        stand.language.setCode("de");
        QCoreApplication::processEvents();
        QVERIFY(texts().contains("Tastenkürzel"));
        stand.language.setCode("en");
        QCoreApplication::processEvents();
        QVERIFY(texts().contains("Keyboard Shortcuts"));
    }

    void helpFollowsThePage()
    {
        Stand stand;
        stand.window.show();
        stand.window.showPage(PageId::Deploy);
        for (auto *action : stand.window.actions()) {
            if (action->shortcut() == QKeySequence(Qt::Key_F1))
                action->trigger();
        }
        auto *help = stand.window.findChild<HelpDialog *>();
        QVERIFY(help && help->isVisible());
        const auto *text = help->findChild<QTextBrowser *>("helpText");
        QVERIFY2(text->toPlainText().startsWith("Deploy"), qPrintable(text->toPlainText().left(80)));
        QVERIFY(text->toPlainText().contains("Live view"));
        QStringList pages;
        for (std::size_t page = 0; page < pageCount; ++page) {
            stand.window.showPage(static_cast<PageId>(page));
            pages.append(help->windowTitle());
            // What the page is for, what to do, and every term once.
            QVERIFY(text->toPlainText().count("\n") > 20);
            QCOMPARE(text->toPlainText().count("Shuffled", Qt::CaseInsensitive), 1);
        }
        pages.removeDuplicates();
        QCOMPARE(std::size_t(pages.size()), pageCount);
        stand.language.setCode("de");
        QCoreApplication::processEvents();
        QCOMPARE(help->windowTitle(), QString("Hilfe: Lernen"));
        stand.language.setCode("en");
    }

    void replacesAnEmptyPage()
    {
        Stand stand;
        auto *page = new QLabel("study");
        stand.window.setPage(PageId::Study, page);
        stand.window.showPage(PageId::Study);
        QCOMPARE(stand.window.page(PageId::Study), page);
        stand.language.setCode("de");
        QCoreApplication::processEvents();
    }

    //! However long what is told at its foot.
    void keepsItsWidth()
    {
        Stand stand;
        stand.fill();
        stand.window.resize(1280, 800);
        stand.window.show();
        stand.window.setStatus(QStringList(40, QStringLiteral("a part of the status line")));
        QCoreApplication::processEvents();
        QCOMPARE(stand.window.width(), 1280);
        QVERIFY(stand.window.minimumSizeHint().width() <= 1280);
    }

    void looksRight_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        QTest::newRow("light-1280") << Scheme::Light << QSize(1280, 800) << "en";
        QTest::newRow("dark-1280") << Scheme::Dark << QSize(1280, 800) << "en";
        QTest::newRow("light-1920-de") << Scheme::Light << QSize(1920, 1080) << "de";
    }

    void looksRight()
    {
        QFETCH(Scheme, scheme);
        QFETCH(QSize, size);
        QFETCH(QString, language);
        Stand stand(language);
        stand.theme.setScheme(scheme);
        stand.fill();
        stand.window.resize(size);
        stand.window.show();
        const auto tag = QString::fromLatin1(QTest::currentDataTag());
        stand.window.showPage(PageId::Connect);
        samples::keepShot(stand.window, "window-connect-" + tag);
        stand.window.showPage(PageId::Explore);
        stand.window.explorePage().selectTable({11}, 5);
        samples::keepShot(stand.window, "window-explore-" + tag);
        stand.window.showPage(PageId::Study);
        samples::keepShot(stand.window, "window-study-" + tag);
        stand.window.commandPalette().open();
        samples::keepShot(stand.window.commandPalette(), "palette-" + tag);
        ShortcutSheet sheet(stand.window.actions());
        samples::keepShot(sheet, "shortcuts-" + tag);
        QCOMPARE(stand.window.size(), size);
    }
};

QTEST_MAIN(MainWindowTest)

} // namespace mainwindow_test

#include "mainwindow_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson in the real window: its steps run on a Gym, and what they made is opened.
#include "core/workbench/gym.h"
#include "tests/ui/support/shots.h"
#include "ui/base/joblist.h"
#include "ui/base/theme.h"
#include "ui/controllers/application.h"
#include "ui/pages/learn/gymbar.h"
#include "ui/pages/learn/learnlesson.h"
#include "ui/pages/learn/learnpage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace learn_test {

using namespace espalier;
using namespace espalier::ui;

class LearnTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 180'000;

    LearnPage &page() const { return static_cast<LearnPage &>(*m_window->page(PageId::Learn)); }
    std::vector<LearnStep *> steps() const { return page().findChild<LearnLesson *>()->steps(); }
    bool isIdle() const { return m_application->workspace().learning.running().first.isEmpty(); }
    void click(const char *name) const
    {
        QTest::mouseClick(page().findChild<QPushButton *>(QString::fromLatin1(name)), Qt::LeftButton);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Application> m_application;
    workbench::Places m_places;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        // The gym's server runs as another user where this one is root.
        QFile::setPermissions(m_folder.path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup
                                  | QFile::ExeOther);
        // Commands of a step find the same places as the window does.
        qputenv("ESPALIER_HOME", m_folder.path().toUtf8());
        qputenv("ESPALIER_WORKER", WORKER);
        m_places = workbench::defaultPlaces();
        m_settings = std::make_unique<QSettings>(m_folder.filePath("settings.ini"), QSettings::IniFormat);
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(Scheme::Light);
        m_language = std::make_unique<Language>();
        m_language->setCode("en");
        m_window = std::make_unique<MainWindow>(MainWindow::Parts{*m_theme, *m_language, *m_settings});
        m_application = std::make_unique<Application>(*m_window, m_places, *m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanupTestCase()
    {
        m_application.reset();
        m_window.reset();
        QVERIFY(workbench::stopGym(m_places.gym));
    }

    void saysThatTheGymDoesNotRun()
    {
        m_window->showPage(PageId::Learn);
        QCOMPARE(page().current(), QString("first"));
        auto *query = steps()[1]->findChild<QPushButton *>("runStep");
        QTest::mouseClick(query, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), patience);
        QVERIFY(steps()[1]->findChild<QLabel *>("stepError")->isVisible());
        QVERIFY(page().gymBar().findChild<QPushButton *>("gymStart")->isVisible());
    }

    void allStepsRunInPlace()
    {
        Progress progress;
        QVERIFY(workbench::startGym(m_places.gym, {.scale = 0.1}, progress));
        click("runAll");
        QTRY_VERIFY_WITH_TIMEOUT(!isIdle(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), patience);
        for (const auto *step : steps()) {
            const auto *error = step->findChild<QLabel *>("stepError");
            QVERIFY2(!error->isVisibleTo(step),
                     qPrintable(error->text() + step->findChild<QPlainTextEdit *>("stepOutput")->toPlainText()));
        }
        QVERIFY(steps()[0]->findChild<QPlainTextEdit *>("stepOutput")->toPlainText().contains("the gym is running"));
        // Live predictions, read from the database by a query.
        const auto *live = steps().back()->findChild<QTableView *>("stepRows");
        QVERIFY(live->isVisibleTo(steps().back()));
        QCOMPARE(live->model()->rowCount(), 8);
        QTRY_VERIFY(!page().gymBar().findChild<QPushButton *>("gymStart")->isVisible());
        samples::keepShot(*m_window, "learn-done");
    }

    //! The last step but one deployed: nothing of it is left, and it is deployed again.
    void aStepIsUndoneAndRepeated()
    {
        auto &learning = m_application->workspace().learning;
        auto *undo = steps()[4]->findChild<QPushButton *>("undoStep");
        QVERIFY(undo->isVisibleTo(steps()[4]));
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), patience);
        QCOMPARE(learning.done().at("first"), (std::set<std::size_t>{1, 2, 3, 4}));
        QVERIFY(!steps()[4]->findChild<QPushButton *>("undoStep")->isVisibleTo(steps()[4]));
        QVERIFY(!steps().back()->findChild<QTableView *>("stepRows")->isVisibleTo(steps().back()));
        QVERIFY(page().findChild<QPushButton *>("runAll")->text().contains("Go On"));
        click("runAll");
        QTRY_VERIFY_WITH_TIMEOUT(!isIdle(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(isIdle(), patience);
        QVERIFY(steps().back()->findChild<QTableView *>("stepRows")->isVisibleTo(steps().back()));
        QCOMPARE(learning.done().at("first").size(), std::size_t(6));
    }

    void thePaletteFindsLessons()
    {
        const auto found = m_window->commandPalette().found("who will");
        QVERIFY2(std::ranges::any_of(found,
                                     [](const QString &text) {
                                         return text.contains("come back");
                                     }),
                 qPrintable(found.join("; ")));
    }

    void timePassesInTheGym()
    {
        auto &gym = m_application->workspace().gym;
        QTRY_VERIFY_WITH_TIMEOUT(gym.state() && gym.state()->isRunning && !gym.isBusy(), patience);
        const auto before = gym.state()->shop.now;
        Q_EMIT page().gymBar().tickRequested(7, gym::Bug::PageViewsLost);
        QVERIFY(gym.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!gym.isBusy(), patience);
        QCOMPARE(gym.state()->shop.now.microseconds - before.microseconds, 7 * 86'400'000'000);
    }

    void itsStudyIsOpened()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_window->jobs().runningCount() == 0, patience);
        click("openLessonStudy");
        auto &workspace = m_application->workspace();
        QTRY_VERIFY_WITH_TIMEOUT(workspace.database.isConnected() && m_window->currentPage() == PageId::Study,
                                 patience);
        QVERIFY(workspace.database.isGym());
        QTRY_VERIFY_WITH_TIMEOUT(workspace.document.isOpen(), patience);
        QCOMPARE(workspace.document.study().name, std::string("lesson_first"));
    }

    //! The best possible among the models, and the true probability beside each live prediction.
    void theTruthStandsBesideWhatWasMade()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_application->workspace().bestScore.best(), patience);
        const auto *runs = m_window->page(PageId::Compare)->findChild<QTableView *>("runs")->model();
        QCOMPARE(runs->index(runs->rowCount() - 1, 0).data().toString(), QString("Best possible"));
        m_window->showPage(PageId::Deploy);
        const auto *live = m_window->page(PageId::Deploy)->findChild<QTableView *>("live")->model();
        const auto truth = [live] {
            for (int column = 0; column < live->columnCount(); ++column) {
                if (live->headerData(column, Qt::Horizontal).toString() == "true probability")
                    return live->index(0, column).data().toString();
            }
            return QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!truth().isEmpty(), patience);
        QVERIFY2(truth().toDouble() > 0, qPrintable(truth()));
        samples::keepShot(*m_window, "learn-truth");
    }

    void isReadInAnotherLanguageAndStartedOver()
    {
        m_window->showPage(PageId::Learn);
        m_language->setCode("de");
        QTRY_VERIFY(page().findChild<LearnLesson *>()->steps().size() == 6);
        samples::keepShot(*m_window, "learn-german");
        QVERIFY(m_application->workspace().learning.done().contains("first"));
        click("startOver");
        QVERIFY(!m_application->workspace().learning.done().contains("first"));
        QVERIFY(!page().findChild<QPushButton *>("openLessonStudy")->isEnabled());
    }
};

QTEST_MAIN(LearnTest)

} // namespace learn_test

#include "learn_test.moc"

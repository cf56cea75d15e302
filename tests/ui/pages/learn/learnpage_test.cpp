// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lessons/library.h"
#include "core/workbench/messages.h"
#include "tests/ui/support/narrow.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/pages/learn/gymbar.h"
#include "ui/pages/learn/learnlesson.h"
#include "ui/pages/learn/learnpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace learnpage_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

std::vector<lessons::Lesson> english()
{
    return lessons::lessonsIn("en").value();
}

LearnPage::EndOf nothing()
{
    return [](std::size_t) -> const workbench::StepEnd * {
        return nullptr;
    };
}

template<typename Widget>
Widget *in(const QWidget &place, const char *name)
{
    auto *widget = place.findChild<Widget *>(QString::fromLatin1(name));
    if (widget == nullptr)
        qFatal("there is no widget named %s", name);
    return widget;
}

} // namespace

class LearnPageTest : public QObject
{
    Q_OBJECT

private:
    static void show(LearnPage &page)
    {
        page.resize(1280, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }

private Q_SLOTS:
    void listsLessonsWithWhatIsDone()
    {
        LearnPage page;
        page.setLessons(english(), {{"first", {1, 2, 3, 4, 5, 6}}, {"churn", {1}}});
        const auto *list = in<QListWidget>(page, "lessons");
        QCOMPARE(list->count(), 8);
        QVERIFY2(list->item(0)->text().contains("6 of 6 steps done"), qPrintable(list->item(0)->text()));
        QVERIFY2(list->item(1)->text().contains("1 of "), qPrintable(list->item(1)->text()));
        // The first that is not done is the one to go on with.
        QCOMPARE(page.current(), QString("churn"));
        page.select("fraud");
        page.setLessons(english(), {});
        QCOMPARE(page.current(), QString("fraud"));
    }

    void runsAStepOrAllThatAreLeft()
    {
        LearnPage page;
        page.setLessons(english(), {});
        show(page);
        page.setSteps({{"first", {1, 2}}}, 0, false, nothing());
        const QSignalSpy runs(&page, &LearnPage::runRequested);
        const auto &steps = page.findChild<LearnLesson *>()->steps();
        QCOMPARE(steps.size(), std::size_t(6));
        QTest::mouseClick(in<QPushButton>(*steps[1], "runStep"), Qt::LeftButton);
        auto *all = in<QPushButton>(page, "runAll");
        QCOMPARE(all->text(), QString("Go On"));
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(runs.count(), 2);
        QCOMPARE(runs[0], QVariantList({QString("first"), QVariant::fromValue(std::size_t(2)), true}));
        QCOMPARE(runs[1], QVariantList({QString("first"), QVariant::fromValue(std::size_t(3)), false}));
        QCOMPARE(in<QPushButton>(*steps[1], "runStep")->text(), QString("Run Again"));
        QCOMPARE(in<QPushButton>(*steps[2], "runStep")->text(), QString("Run"));
    }

    void undoesWhatRan()
    {
        LearnPage page;
        page.setLessons(english(), {});
        show(page);
        page.setSteps({{"first", {1, 2}}}, 0, false, nothing(), {2});
        const auto &steps = page.findChild<LearnLesson *>()->steps();
        QVERIFY(!in<QPushButton>(*steps[0], "undoStep")->isVisible());
        const QSignalSpy undos(&page, &LearnPage::undoRequested);
        QTest::mouseClick(in<QPushButton>(*steps[1], "undoStep"), Qt::LeftButton);
        QCOMPARE(undos.count(), 1);
        QCOMPARE(undos[0], QVariantList({QString("first"), QVariant::fromValue(std::size_t(2))}));
        page.setStays({workbench::messages::timeStays()});
        QVERIFY(page.findChild<MessageBar *>()->text().contains("gym reset"));
        page.setSteps({{"first", {1, 2}}}, 0, true, nothing(), {2});
        QVERIFY(!in<QPushButton>(*steps[1], "undoStep")->isEnabled());
        page.setStays({});
        QVERIFY(!page.findChild<MessageBar *>()->isShown());
    }

    void waitsWhileOneRuns()
    {
        LearnPage page;
        page.setLessons(english(), {});
        show(page);
        page.setSteps({}, 2, true, nothing());
        const auto &steps = page.findChild<LearnLesson *>()->steps();
        QVERIFY(!in<QPushButton>(*steps[0], "runStep")->isEnabled());
        const QSignalSpy stops(&page, &LearnPage::stopRequested);
        QTest::mouseClick(in<QPushButton>(*steps[1], "runStep"), Qt::LeftButton);
        QTest::mouseClick(in<QPushButton>(page, "runAll"), Qt::LeftButton);
        QCOMPARE(stops.count(), 2);
        QVERIFY(!in<QPushButton>(page, "startOver")->isEnabled());
    }

    void showsWhatAStepGave()
    {
        LearnPage page;
        page.setLessons(english(), {});
        show(page);
        const workbench::StepEnd rows{.rows = pg::Rows({"name", "orders"}, {"Ada", "3", "Zoë", std::nullopt}, 2),
                                      .output = {},
                                      .error = {},
                                      .seconds = 0.2};
        const workbench::StepEnd words{.rows = {}, .output = "12 features\nare suggested\n", .error = {}, .seconds = 1};
        const workbench::StepEnd wrong{.rows = {},
                                       .output = "espalierctl: no\n",
                                       .error = Error{.code = Error::Code::Io, .subject = "gym", .problem = {}},
                                       .seconds = 1};
        page.setSteps({{"first", {2, 3}}}, 0, false, [&](std::size_t step) -> const workbench::StepEnd * {
            if (step == 2)
                return &rows;
            if (step == 3)
                return &words;
            return step == 4 ? &wrong : nullptr;
        });
        const auto &steps = page.findChild<LearnLesson *>()->steps();
        const auto *table = in<QTableView>(*steps[1], "stepRows");
        QVERIFY(table->isVisibleTo(&page));
        QCOMPARE(table->model()->index(1, 0).data().toString(), QString("Zoë"));
        QCOMPARE(table->model()->index(1, 1).data().toString(), QString("–"));
        QVERIFY(!in<QPlainTextEdit>(*steps[1], "stepOutput")->isVisibleTo(&page));
        QCOMPARE(in<QPlainTextEdit>(*steps[2], "stepOutput")->toPlainText(), QString("12 features\nare suggested"));
        QVERIFY(!in<QLabel>(*steps[2], "stepError")->isVisibleTo(&page));
        QVERIFY(in<QLabel>(*steps[3], "stepError")->isVisibleTo(&page));
        QVERIFY(!in<QTableView>(*steps[0], "stepRows")->isVisibleTo(&page));
    }

    void opensTheStudyThatWasMade()
    {
        LearnPage page;
        page.setLessons(english(), {});
        show(page);
        auto *open = in<QPushButton>(page, "openLessonStudy");
        QVERIFY(!open->isEnabled());
        page.setStudies({"/tmp/a.json", "/tmp/b.json"});
        const QSignalSpy opened(&page, &LearnPage::studyRequested);
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(opened.first().first().toString(), QString("/tmp/b.json"));
    }

    void letsTimePassInTheGym()
    {
        LearnPage page;
        show(page);
        auto &bar = page.gymBar();
        bar.setState(workbench::GymState{}, false, false);
        QVERIFY(in<QPushButton>(bar, "gymStart")->isVisible());
        QVERIFY(!in<QToolButton>(bar, "gymPass")->isVisible());
        workbench::GymState state;
        state.isRunning = true;
        state.shop.now = parseTimestamp("2026-06-30 00:00:00+00").value();
        state.shop.rows = 123'456;
        bar.setState(state, false, false);
        QVERIFY2(in<QLabel>(bar, "gymText")->toolTip().contains("123,456")
                     || in<QLabel>(bar, "gymText")->text().contains("123,456"),
                 qPrintable(in<QLabel>(bar, "gymText")->text()));
        const QSignalSpy ticks(&bar, &GymBar::tickRequested);
        const auto actions = in<QToolButton>(bar, "gymPass")->menu()->actions();
        actions[1]->trigger();
        actions.last()->menu()->actions()[2]->trigger();
        QCOMPARE(ticks[0][0].toInt(), 7);
        QVERIFY(ticks[0][1].value<gym::Bug>() == gym::Bug::None);
        QVERIFY(ticks[1][1].value<gym::Bug>() == gym::Bug::PlacesLost);
        bar.setState(state, false, true);
        QVERIFY(!in<QToolButton>(bar, "gymPass")->isEnabled());
        QVERIFY(in<QToolButton>(bar, "gymClock")->isChecked());
    }

    void standsWithinTheSmallestWindow_data() { samples::addLongLanguages(); }

    void standsWithinTheSmallestWindow()
    {
        QFETCH(QString, code);
        const Theme theme(*qApp);
        const Language language(code);
        LearnPage page;
        page.setLessons(english(), {});
        QCOMPARE(samples::standingOutside(page), QStringList());
        samples::keepShot(page, "learn-narrow-" + code);
    }

    void looksRight()
    {
        Theme theme(*qApp);
        for (const bool isDark : {false, true}) {
            theme.setScheme(isDark ? Scheme::Dark : Scheme::Light);
            LearnPage page;
            page.setLessons(english(), {});
            show(page);
            const workbench::StepEnd words{
                .rows = {}, .output = "the gym is running: 123456 rows\n", .error = {}, .seconds = 1};
            page.setSteps({{"first", {1}}}, 2, true, [&](std::size_t step) {
                return step == 1 ? &words : nullptr;
            });
            QTest::qWait(50);
            QVERIFY(page.minimumSizeHint().width() <= 1024);
            samples::keepShot(page, isDark ? "learn-dark" : "learn");
        }
    }
};

QTEST_MAIN(LearnPageTest)

} // namespace learnpage_test

#include "learnpage_test.moc"

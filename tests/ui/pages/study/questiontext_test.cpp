// SPDX-License-Identifier: GPL-3.0-or-later
// The question as one line of text behind its sentence.
#include "core/features/candidates.h"
#include "core/study/questionline.h"
#include "tests/ui/pages/study/studypagesamples.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace questiontext_test {

using namespace espalier;
using namespace espalier::ui;

class QuestionTextTest : public QObject
{
    Q_OBJECT

private:
    static QLineEdit &line(const StudyPage &page) { return *page.findChild<QLineEdit *>("questionLine"); }
    static QLabel &problem(const StudyPage &page) { return *page.findChild<QLabel *>("questionLineProblem"); }

    static void open(StudyPage &page, const std::optional<study::Study> &study = churn())
    {
        page.setCatalog(studySample().catalog, studySample().graph);
        page.setStudy(study);
        page.resize(1280, 800);
        page.show();
        page.findChild<QToolButton *>("asText")->click();
    }

    static void enter(const StudyPage &page, const QString &text)
    {
        line(page).setText(text);
        QTest::keyClick(&line(page), Qt::Key_Return);
    }

private Q_SLOTS:
    void showsTheLineAndAppliesAnother()
    {
        StudyPage page;
        open(page);
        QVERIFY(line(page).isVisible() && !problem(page).isVisible());
        QVERIFY(line(page).text().startsWith("count(fulfillment.orders) = 0 over next 90 days every 30 days from "));
        QVERIFY(line(page).text().endsWith("for each growth.customers where any fulfillment.orders in last 365 days"));
        QSignalSpy changed(&page, &StudyPage::studyChanged);
        QSignalSpy asked(&page, &StudyPage::questionRequested);
        auto text = line(page).text();
        enter(page, text.replace("90 days", "60 days").replace("= 0", "> 2"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(asked.count(), 0);
        const auto study = changed.front().front().value<study::Study>();
        const auto &target = std::get<study::FutureTarget>(study.target);
        QCOMPARE(target.horizon.count, 60);
        QCOMPARE(target.condition->value, std::string("2"));
        QCOMPARE(study.features, churn().features);
        // What comes back is shown anew.
        page.setStudy(study);
        QVERIFY(line(page).text().startsWith("count(fulfillment.orders) > 2 over next 60 days"));
    }

    void anotherQuestionIsAnotherStudy()
    {
        StudyPage page;
        open(page);
        QSignalSpy changed(&page, &StudyPage::studyChanged);
        QSignalSpy asked(&page, &StudyPage::questionRequested);
        enter(page, "total for each fulfillment.orders as of placed_at");
        QCOMPARE(changed.count(), 0);
        QCOMPARE(asked.count(), 1);
        const auto question = asked.front().at(1).value<study::Question>();
        QCOMPARE(std::get<study::RowTarget>(question.target).column, std::string("total"));
    }

    void tellsWhatIsWrongAndSelectsIt()
    {
        StudyPage page;
        open(page);
        QSignalSpy changed(&page, &StudyPage::studyChanged);
        const auto before = line(page).text();
        enter(page, QString(before).replace("count(fulfillment.orders)", QString::fromUtf8("count(ordérs)")));
        QCOMPARE(changed.count(), 0);
        QVERIFY(problem(page).isVisible() && problem(page).text().contains("no such table"));
        QCOMPARE(line(page).selectedText(), QString::fromUtf8("ordérs"));
        Theme theme(*qApp);
        for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
            theme.setScheme(scheme);
            samples::keepShot(page, scheme == Scheme::Light ? "question-text-light" : "question-text-dark");
        }
        // Writing on takes the message away.
        QTest::keyClicks(&line(page), "x");
        QVERIFY(!problem(page).isVisible());
        QTest::keyClick(&line(page), Qt::Key_Escape);
        QVERIFY(!line(page).isVisible());
        page.findChild<QToolButton *>("asText")->click();
        QCOMPARE(line(page).text(), before);
        enter(page, "count(fulfillment.orders)");
        QVERIFY(problem(page).isVisible() && line(page).cursorPosition() == line(page).text().size());
    }

    void aNewQuestionIsNamedAfterItself()
    {
        StudyPage page;
        open(page, std::nullopt);
        QVERIFY2(line(page).text().contains("over next 90 days for each"), qPrintable(line(page).text()));
        QSignalSpy asked(&page, &StudyPage::questionRequested);
        enter(page, "count(fulfillment.orders) over next 2 weeks for each growth.customers");
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.front().front().toString(), "orders_2w");
        // The same for a question that is begun in the graph.
        const auto orders = *catalog::findTable(studySample().catalog, {"fulfillment", "orders"});
        page.startFrom(orders, catalog::findColumn(studySample().catalog.table(orders), "total"));
        QVERIFY2(line(page).text().startsWith("total for each fulfillment.orders as of "),
                 qPrintable(line(page).text()));
    }

    void saysWhyThereIsNoLine()
    {
        auto study = churn();
        std::get<study::FutureTarget>(study.target).condition->value = "a\nb";
        StudyPage page;
        open(page, study);
        QVERIFY(line(page).text().isEmpty());
        QVERIFY(problem(page).text().contains("line break"));
    }
};

QTEST_MAIN(QuestionTextTest)

} // namespace questiontext_test

#include "questiontext_test.moc"

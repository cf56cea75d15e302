// SPDX-License-Identifier: GPL-3.0-or-later
// Runs on earlier rows, and the best possible, are listed beside those that are compared, and never mixed with them.
#include "ui/pages/compare/comparelist.h"
#include "ui/pages/compare/comparepage.h"

#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

namespace compareearlier_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

training::Comparison withEarlier()
{
    training::Comparison comparison{.study = "churn", .metric = "roc_auc", .rowsUsed = 4, .rowsAvailable = 4};
    for (const auto *split : {"validation", "test"})
        comparison.truths[split] = {.values = {0, 1, 0, 1}};
    training::Run run{.id = "0000000000a1", .learner = "logistic"};
    for (const auto *split : {"validation", "test"})
        run.splits[split].metrics["roc_auc"] = {0.75, 0.7, 0.8};
    comparison.earlier.push_back(run);
    return comparison;
}

training::Run newestRun(training::Run run)
{
    run.id = "0000000000b1";
    run.snapshot = "rows";
    run.model.classes = {"stays", "leaves"};
    for (const auto *split : {"validation", "test"})
        run.predictions[split] = {.rows = 4, .width = 1, .values = {0.1, 0.9, 0.2, 0.6}};
    return run;
}

} // namespace

class CompareEarlierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsThemWithoutDrawing()
    {
        ComparePage page;
        auto comparison = withEarlier();
        page.setComparison(comparison);
        const auto *list = page.findChild<CompareList *>();
        QCOMPARE(list->model()->rowCount(), 1);
        const auto name = list->model()->index(0, RunModel::NameColumn);
        QVERIFY(name.data().toString().startsWith("Logistic regression, rows of "));
        QVERIFY(!name.data(Qt::CheckStateRole).isValid());
        const auto *words = page.findChild<QLabel *>("selectedScore");
        QVERIFY2(words->text().contains("not comparable"), qPrintable(words->text()));
        QVERIFY(!page.findChild<QPushButton *>("deployRunButton")->isEnabled());
        // What it predicted then can be written all the same.
        QVERIFY(page.findChild<QPushButton *>("exportPredictionsButton")->isEnabled());
        // What is trained on the newest rows comes first.
        comparison.runs.push_back(newestRun(comparison.earlier.front()));
        page.setComparison(comparison);
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(list->selectedRun(), QStringLiteral("0000000000b1"));
        QVERIFY(page.findChild<QPushButton *>("deployRunButton")->isEnabled());
        page.select("0000000000a1");
        QCOMPARE(list->selectedRun(), QStringLiteral("0000000000a1"));
        QVERIFY(words->text().contains("not comparable"));
    }

    //! A line of its own behind those of the runs, which is none; of these rows, and of the part where it is known.
    void listsTheBestPossible()
    {
        ComparePage page;
        auto comparison = withEarlier();
        comparison.runs.push_back(newestRun(comparison.earlier.front()));
        page.setComparison(comparison);
        const auto *list = page.findChild<CompareList *>();
        const auto *model = list->model();
        workbench::BestPossible best{.snapshot = "other rows", .splits = {}};
        best.splits["validation"].metrics["roc_auc"] = {.value = 0.95, .low = 0.93, .high = 0.97};
        page.setBestPossible(best);
        QCOMPARE(model->rowCount(), 2);
        best.snapshot = "rows";
        page.setBestPossible(best);
        QCOMPARE(model->rowCount(), 3);
        const auto name = model->index(1, RunModel::NameColumn);
        QCOMPARE(name.data().toString(), QString("Best possible"));
        QVERIFY(name.data(RunModel::VerdictRole).toString().contains("no model"));
        QCOMPARE(model->index(1, RunModel::ScoreColumn).data().toString(), QString("0.950"));
        QVERIFY(!name.data(Qt::CheckStateRole).isValid());
        QVERIFY(!(name.flags() & (Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable)));
        QCOMPARE(list->selectedRun(), QStringLiteral("0000000000b1"));
        page.findChild<QTabBar *>("split")->setCurrentIndex(1);
        QCOMPARE(model->rowCount(), 2);
        page.setBestPossible(std::nullopt);
        page.findChild<QTabBar *>("split")->setCurrentIndex(0);
        QCOMPARE(model->rowCount(), 2);
    }
};

QTEST_MAIN(CompareEarlierTest)

} // namespace compareearlier_test

#include "compareearlier_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// How the listed models are to the one that is ranked first, in few words, by claims that are made by hand.
#include "core/base/metric.h"
#include "ui/base/theme.h"
#include "ui/pages/compare/comparelist.h"
#include "ui/pages/compare/comparerunrows.h"
#include "ui/words/comparewords.h"
#include "ui/words/sentence.h"

#include <QHeaderView>
#include <QTest>

namespace compareverdicts_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

training::Comparison withClaims()
{
    training::Comparison comparison{.study = "churn", .metric = "roc_auc", .region = 0.005};
    for (const auto *learner : {"xgboost", "random_forest", "logistic", "ridge", "baseline"}) {
        training::Run run{.id = learner, .learner = learner};
        run.splits["validation"].metrics["roc_auc"] = {0.8, 0.7, 0.9};
        comparison.runs.push_back(std::move(run));
    }
    comparison.claims["validation"] = {
        {.first = 0, .second = 1, .verdict = evaluate::Verdict::Equal, .equal = 0.971},
        {.first = 0, .second = 2, .verdict = evaluate::Verdict::CannotTell, .better = 0.94, .worse = 0.01},
        {.first = 0, .second = 3, .verdict = evaluate::Verdict::Better, .gain = {0.05, 0.01, 0.09}, .better = 0.987},
        {.first = 2, .second = 3, .verdict = evaluate::Verdict::Better, .gain = {0.04, 0.02, 0.06}, .better = 0.96},
    };
    return comparison;
}

std::vector<RunRow> rowsOf(const training::Comparison &comparison, const training::Run *selected)
{
    return runRows(
        comparison, "validation",
        [](const training::Run & /*run*/) {
            return true;
        },
        selected);
}

} // namespace

class CompareVerdictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesMetrics()
    {
        QCOMPARE(sentence(toldMetric("roc_auc")), "ROC AUC");
        QCOMPARE(sentence(toldMetric("something_new")), "something_new");
    }

    void saysNoMoreThanTheClaims()
    {
        evaluate::Claim claim{.verdict = evaluate::Verdict::Better, .gain = {0.021, 0.008, 0.034}, .better = 0.987};
        QCOMPARE(claimText("Boosted trees", "Random forest", claim, "roc_auc", 0.005),
                 "Boosted trees is better than Random forest with a probability of 99 %: ROC AUC higher by 0.021 "
                 "(95 % interval 0.008 to 0.034).");
        claim = {.verdict = evaluate::Verdict::Worse, .gain = {-0.5, -0.9, -0.1}, .worse = 1};
        QCOMPARE(claimText("Ridge", "Random forest", claim, "rmse", 0.02),
                 "Ridge is worse than Random forest with a probability of 99.9 %: RMSE higher by 0.500 (95 % "
                 "interval 0.100 to 0.900).");
        claim = {.verdict = evaluate::Verdict::Equal, .gain = {0.001, -0.002, 0.004}, .equal = 0.97};
        QCOMPARE(claimText("A", "B", claim, "roc_auc", 0.005),
                 "A and B are practically equal: their ROC AUC differs by less than 0.005 with a probability of 97 %.");
        claim = {.verdict = evaluate::Verdict::CannotTell, .gain = {0.01, -0.02, 0.04}, .better = 0.7, .worse = 0.1};
        QCOMPARE(claimText("A", "B", claim, "roc_auc", 0.005),
                 "These rows do not tell whether A is better than B (probability 70 %) or worse (10 %): ROC AUC higher "
                 "by 0.010 (95 % interval -0.020 to 0.040).");
    }

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    //! What is less probable than nineteen in twenty is not said.
    void saysThemInFewWords()
    {
        const auto comparison = withClaims();
        QStringList verdicts;
        for (const auto &row : rowsOf(comparison, nullptr))
            verdicts << row.verdict;
        QCOMPARE(verdicts,
                 QStringList({"ranked first", "practically equal (97 %)", "cannot tell", "worse (99 %)", ""}));
    }

    //! Beside the selected one too; and why nothing is said.
    void tellsMoreWhenPointedAt()
    {
        const auto comparison = withClaims();
        const auto rows = rowsOf(comparison, &comparison.runs[2]);
        QVERIFY2(rows[3].note.contains("is worse than Logistic regression with a probability of 96 %"),
                 qPrintable(rows[3].note));
        QVERIFY2(rows[4].note.contains("have no score on the same rows"), qPrintable(rows[4].note));
        QVERIFY2(rows[0].note.contains("than Logistic regression (probability 94 %)"), qPrintable(rows[0].note));
    }

    //! A second line makes rows higher, and is read aloud.
    void isListed()
    {
        CompareList list;
        list.setRuns(rowsOf(withClaims(), nullptr), "ROC AUC");
        QVERIFY(list.rowHeight(0) > list.fontMetrics().height() * 2);
        const auto name = list.model()->index(3, RunModel::NameColumn);
        QVERIFY(name.data(Qt::AccessibleTextRole).toString().endsWith(", worse (99 %)"));
    }

    //! A name that the column has no room for takes two lines, others one, and a tip has all of it.
    void aLongNameTakesTwoLines()
    {
        CompareList list;
        list.resize(900, 400);
        list.show();
        list.setRuns(rowsOf(withClaims(), nullptr), "ROC AUC");
        const auto rows = list.model()->rowCount();
        const auto usual = list.rowHeight(0);
        const auto line = QFontMetrics(fontFor(TextRole::Body)).lineSpacing();
        const auto higherRows = [&] {
            int count = 0;
            for (int row = 0; row < rows; ++row) {
                if (list.rowHeight(row) == usual + line)
                    ++count;
                else if (list.rowHeight(row) != usual)
                    return -1;
            }
            return count;
        };
        QCOMPARE(higherRows(), 0);
        list.resize(300, 400); // becomes narrower, which lets it be higher
        list.resize(300, 400);
        QVERIFY(higherRows() > 0 && higherRows() < rows);
        // Where not all rows were seen then, names keep one line.
        list.resize(300, list.horizontalHeader()->height() + rows * usual + 2 * list.frameWidth() + 2);
        QCOMPARE(higherRows(), 0);
        list.resize(900, 400);
        QCOMPARE(higherRows(), 0);
        const auto name = list.model()->index(0, RunModel::NameColumn);
        QVERIFY(name.data(Qt::ToolTipRole).toString().contains(name.data().toString()));
    }
};

QTEST_MAIN(CompareVerdictsTest)

} // namespace compareverdicts_test

#include "compareverdicts_test.moc"

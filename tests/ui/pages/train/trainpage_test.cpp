// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/messages.h"
#include "tests/ui/support/narrow.h"
#include "tests/ui/support/pseudo.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/pages/train/trainpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace trainpage_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

std::vector<LearnerChoice> learnerSample()
{
    return {{"logistic",
             "Logistic regression",
             "A weighted sum of the features, as a probability.",
             {{"penalty", "Penalty", "How strongly weights are held small.", 1, 0.001, 1000, false}}},
            {"random_forest",
             "Random forest",
             "Many trees, each on a sample of rows and features; their mean.",
             {{"trees", "Trees", "How many.", 200, 10, 2000, true},
              {"fraction", "Fraction", "Part of the features tried for each split.", std::nullopt, 0.01, 1, false}}},
            {"xgboost",
             "Boosted trees (XGBoost)",
             "Trees that each mend what the ones before got wrong.",
             {{"rounds", "Rounds", "How many trees at most.", 400, 10, 2000, true},
              {"eta", "Learning rate", "How much of each tree counts.", 0.1, 0.01, 1, false}},
             false}};
}

std::vector<RunRow> runSample()
{
    return {{.id = "a1",
             .label = "Random forest",
             .note = "depth 12, trees 200",
             .score = 0.861,
             .low = 0.842,
             .high = 0.88,
             .seconds = 12.4,
             .microsecondsHere = 8.1,
             .bytes = 2'400'000,
             .series = 4},
            {.id = "b1",
             .label = "Logistic regression",
             .score = 0.84,
             .low = 0.82,
             .high = 0.858,
             .seconds = 0.8,
             .microsecondsHere = 0.4,
             .bytes = 14'000,
             .series = 2},
            {.id = "c1", .label = "Baseline", .score = 0.5, .low = 0.5, .high = 0.5, .bytes = 200, .isBaseline = true}};
}

QSet<QString> trainNames()
{
    QSet<QString> names{"ROC AUC", "11,037 of 11,037 examples"};
    for (const auto &learner : learnerSample()) {
        names << learner.name << learner.label << learner.description;
        for (const auto &parameter : learner.parameters)
            names << parameter.label << parameter.description;
    }
    return names;
}

void fillTrain(TrainPage &page)
{
    page.setLearners(learnerSample());
    page.setDataText("11,037 of 11,037 examples");
    page.setRuns(runSample(), "ROC AUC", 0.5);
}

QString scoreCell(const TrainPage &page, int row)
{
    const auto *table = page.findChild<QTableView *>("leaderboard");
    return table->model()->index(row, RunModel::ScoreColumn).data().toString();
}

} // namespace

class TrainPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void offersWhatComesNext()
    {
        TrainPage page;
        page.setUnavailable("No study yet.", "Choose What to Predict");
        page.show();
        QSignalSpy next(&page, &TrainPage::nextRequested);
        for (auto *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(next.count(), 1);
    }

    void tellsWhatIsChosen()
    {
        TrainPage page;
        fillTrain(page);
        using Chosen = std::vector<std::pair<QString, std::map<QString, double>>>;
        QCOMPARE(page.chosen(), (Chosen{{"logistic", {}}, {"random_forest", {}}}));
        auto *list = page.findChild<QListWidget *>("learners");
        list->setCurrentRow(1);
        QDoubleSpinBox *trees = nullptr;
        for (auto *field : page.findChildren<QDoubleSpinBox *>()) {
            if (field->accessibleName() == "Trees")
                trees = field;
        }
        QVERIFY(trees);
        QCOMPARE(trees->decimals(), 0);
        trees->setValue(500);
        list->item(0)->setCheckState(Qt::Unchecked);
        QCOMPARE(page.chosen(), (Chosen{{"random_forest", {{"trees", 500}}}}));
        list->item(1)->setCheckState(Qt::Unchecked);
        QVERIFY(!page.findChild<QPushButton *>("trainButton")->isEnabled());
    }

    //! What has no default is the learner's to choose until a number is given, and again when it is taken back.
    void whatIsLeftToTheLearnerIsAutomatic()
    {
        TrainPage page;
        fillTrain(page);
        page.findChild<QListWidget *>("learners")->setCurrentRow(1);
        const auto fields = page.findChildren<QDoubleSpinBox *>();
        const auto found = std::ranges::find(fields, QString("Fraction"), &QDoubleSpinBox::accessibleName);
        QVERIFY(found != fields.end());
        QCOMPARE((*found)->text(), QString("automatic"));
        QVERIFY(page.chosen().back().second.empty());
        (*found)->setValue(0.5);
        QCOMPARE(page.chosen().back().second, (std::map<QString, double>{{"fraction", 0.5}}));
        (*found)->setValue((*found)->minimum());
        QCOMPARE((*found)->text(), QString("automatic"));
        QVERIFY(page.chosen().back().second.empty());
    }

    void fillsWhileTheyTrain()
    {
        TrainPage page;
        page.setLearners(learnerSample());
        QSignalSpy train(&page, &TrainPage::trainRequested);
        QSignalSpy stop(&page, &TrainPage::stopRequested);
        page.findChild<QPushButton *>("trainButton")->click();
        QCOMPARE(train.count(), 1);
        page.setRunning(true);
        const auto *table = page.findChild<QTableView *>("leaderboard");
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(scoreCell(page, 0), "waiting");
        page.setProgress("logistic", 0.4, "round 3");
        QVERIFY(scoreCell(page, 0).startsWith("running, 40"));
        QVERIFY(!page.findChild<QPushButton *>("trainButton")->isEnabled());
        page.findChild<QPushButton *>("stopButton")->click();
        QCOMPARE(stop.count(), 1);
        page.setLearnerError("random_forest",
                             {.code = Error::Code::Invalid,
                              .subject = "trees",
                              .detail = "out of range",
                              .remedies = {messages::inWords("Choose fewer.")}});
        QCOMPARE(scoreCell(page, 1), "failed");
        QVERIFY(page.findChild<MessageBar *>()->isShown());
        // Done is not waiting: its score is there while the others still train.
        page.setProgress("logistic", 1, "done");
        QVERIFY(scoreCell(page, 0).startsWith("running"));
        page.setRuns({runSample().front()}, "ROC AUC", 0.5);
        page.setLearnerDone("logistic");
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(scoreCell(page, 0), "0.861");
        QCOMPARE(scoreCell(page, 1), "failed");
        // What failed is told after the end, too, until something else is trained.
        page.setRunning(false);
        QCOMPARE(scoreCell(page, 1), "failed");
        page.setRunning(true);
        page.setRunning(false);
        QCOMPARE(scoreCell(page, 1), "stopped");
        page.setRuns(runSample(), "ROC AUC", 0.5);
        QCOMPARE(scoreCell(page, 0), "0.861");
        QCOMPARE(table->model()->rowCount(), static_cast<int>(runSample().size()));
        QSignalSpy compare(&page, &TrainPage::compareRequested);
        page.findChild<QPushButton *>("compareButton")->click();
        QCOMPARE(compare.count(), 1);
    }

    //! Where it is while it runs; what it was worth after that.
    void tellsOfASearch()
    {
        TrainPage page;
        fillTrain(page);
        page.show();
        const auto *text = page.findChild<QLabel *>("searchText");
        QVERIFY(!text->isVisible());
        auto *count = page.findChild<QSpinBox *>("searchCount");
        QCOMPARE(page.searched(), 0);
        count->setValue(40);
        QCOMPARE(page.searched(), 40);
        page.setSearched("It gained nothing.");
        page.setRunning(true);
        QVERIFY(!count->isEnabled());
        page.setProgress("logistic", 0.4, "setting 12 of 40, best so far 0.84");
        QCOMPARE(text->text(), QString("Logistic regression: setting 12 of 40, best so far 0.84"));
        QVERIFY(text->isVisible());
        page.setRunning(false);
        QCOMPARE(text->text(), QString("It gained nothing."));
        page.setSearched({});
        QVERIFY(!text->isVisible() && count->isEnabled());
    }

    void translatesAllTexts()
    {
        samples::PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        TrainPage page;
        fillTrain(page);
        const auto missing = samples::untranslated(page, trainNames());
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QApplication::processEvents();
        QCOMPARE(page.findChild<QPushButton *>("trainButton")->text(), "Train");
    }

    void standsWithinTheSmallestWindow_data() { samples::addLongLanguages(); }

    void standsWithinTheSmallestWindow()
    {
        QFETCH(QString, code);
        const Theme theme(*qApp);
        const Language language(code);
        TrainPage page;
        page.setLearners(learnerSample());
        fillTrain(page);
        QCOMPARE(samples::standingOutside(page), QStringList());
        samples::keepShot(page, "train-narrow-" + code);
    }

    void keepsShots()
    {
        Theme theme(*qApp);
        for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
            theme.setScheme(scheme);
            const auto end = scheme == Scheme::Dark ? QStringLiteral("-dark") : QString();
            TrainPage page;
            page.resize(1190, 730);
            page.setLearners(learnerSample());
            page.setDataText("11,037 of 11,037 examples");
            page.show();
            samples::keepShot(page, "train-before" + end);
            fillTrain(page);
            page.findChild<QListWidget *>("learners")->setCurrentRow(1);
            samples::keepShot(page, "train" + end);
            page.findChild<QSpinBox *>("searchCount")->setValue(40);
            page.setRunning(true);
            page.setProgress("logistic", 0.4, "setting 12 of 40, best so far 0.84");
            samples::keepShot(page, "train-running" + end);
            QVERIFY(page.findChild<QTableView *>("leaderboard")->isVisible());
        }
    }
};

QTEST_MAIN(TrainPageTest)

} // namespace trainpage_test

#include "trainpage_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/confusion.h"
#include "core/evaluate/evaluate.h"
#include "core/training/claims.h"
#include "tests/ui/support/pseudo.h"
#include "tests/ui/support/shots.h"
#include "ui/base/theme.h"
#include "ui/pages/compare/comparecharts.h"
#include "ui/pages/compare/compareerrors.h"
#include "ui/pages/compare/comparelist.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/pages/compare/comparereasons.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/valuebars.h"

#include <QApplication>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QtCharts/QChartView>

#include <algorithm>
#include <cmath>
#include <random>

namespace comparepage_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

struct CompareSample
{
    const char *learner;
    const char *label;
    double skill; //!< 0: knows nothing
};

const std::vector<CompareSample> compareSamples{{"xgboost", "Boosted trees (XGBoost)", 1.3},
                                                {"random_forest", "Random forest", 1.2},
                                                {"logistic", "Logistic regression", 0.9},
                                                {"baseline", "Baseline", 0}};

evaluate::Truth compareTruth(model::Task task, std::size_t rows, unsigned seed)
{
    std::mt19937 random(seed);
    evaluate::Truth truth{.task = task, .classes = task == model::Task::Multiclass ? 3U : 2U};
    for (std::size_t row = 0; row < rows; ++row) {
        const auto draw = std::uniform_real_distribution<double>(0, 1)(random);
        if (task == model::Task::Regression)
            truth.values.push_back(20 + 60 * draw);
        else if (task == model::Task::Multiclass)
            truth.values.push_back(std::floor(draw * 3));
        else
            truth.values.push_back(draw < 0.3 ? 1 : 0);
    }
    return truth;
}

model::Predictions comparePredictions(const evaluate::Truth &truth, double skill, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> noise(0, 1);
    const auto width = truth.task == model::Task::Multiclass ? truth.classes : 1;
    model::Predictions predictions{.rows = truth.values.size(), .width = width};
    for (const auto value : truth.values) {
        if (truth.task == model::Task::Regression) {
            predictions.values.push_back(50 + (value - 50) * std::min(skill, 1.0) + 6 * noise(random));
        } else if (truth.task == model::Task::Binary) {
            const auto score = skill == 0 ? -0.85 : 1.6 * (value - 0.8) * skill + noise(random);
            predictions.values.push_back(1 / (1 + std::exp(-score)));
        } else {
            std::vector<double> shares;
            double sum = 0;
            for (std::size_t k = 0; k < truth.classes; ++k) {
                shares.push_back(std::exp((value == static_cast<double>(k) ? 2 * skill : 0) + noise(random)));
                sum += shares.back();
            }
            for (const auto share : shares)
                predictions.values.push_back(share / sum);
        }
    }
    return predictions;
}

training::Comparison compareSample(model::Task task, std::size_t rows = 800)
{
    training::Comparison comparison{.study = "churn",
                                    .metric = task == model::Task::Binary ? "roc_auc"
                                        : task == model::Task::Regression ? "rmse"
                                                                          : "accuracy",
                                    .isLowerBetter = task == model::Task::Regression,
                                    .rowsUsed = 11037,
                                    .rowsAvailable = 11037};
    comparison.truths["validation"] = compareTruth(task, rows, 1);
    comparison.truths["test"] = compareTruth(task, rows, 2);
    // An id stands for all that decides a run.
    const std::string prefix = task == model::Task::Binary ? "run-"
        : task == model::Task::Regression                  ? "value-"
                                                           : "class-";
    unsigned seed = 10;
    for (const auto &sample : compareSamples) {
        training::Run run{.id = prefix + sample.learner, .learner = sample.learner};
        run.isBaseline = sample.skill == 0;
        run.model.classes = {"stays", "leaves"};
        if (task == model::Task::Multiclass)
            run.model.classes = {"bronze", "silver", "gold"};
        for (const auto &[split, truth] : comparison.truths) {
            run.predictions[split] = comparePredictions(truth, sample.skill, seed++);
            run.splits[split] = evaluate::evaluate(run.predictions[split], truth, {.replicates = 50, .seed = Seed{7}});
        }
        for (const std::int64_t month : {0, 3, 6}) {
            auto report = run.splits["validation"];
            for (auto &[metric, score] : report.metrics)
                score.value *= 1 - 0.01 * static_cast<double>(month);
            run.backtests.push_back({.origin = Timestamp{1'680'307'200'000'000 + month * 2'592'000'000'000},
                                     .trained = 1000,
                                     .report = std::move(report)});
        }
        run.settings = {{"depth", 4}, {"rounds", 412}};
        run.rowsBehindScore = 9'203;
        run.rowsBehindModel = 13'511;
        comparison.runs.push_back(std::move(run));
    }
    comparison.best = comparison.runs.front().id;
    training::addClaims(comparison);
    return comparison;
}

//! Ten rows whose counts can be told by hand: scores 0.05, 0.15 ... 0.95, the upper five and the lowest one are positive.
training::Comparison compareByHand()
{
    training::Comparison comparison{.study = "hand", .metric = "roc_auc", .rowsUsed = 10, .rowsAvailable = 12};
    evaluate::Truth truth;
    model::Predictions predictions{.rows = 10, .width = 1};
    for (int row = 0; row < 10; ++row) {
        truth.values.push_back(row >= 5 || row == 0 ? 1 : 0);
        predictions.values.push_back(0.05 + 0.1 * row);
    }
    training::Run run{.id = "hand", .learner = "logistic"};
    run.model.classes = {"stays", "leaves"};
    for (const auto *split : {"validation", "test"}) {
        comparison.truths[split] = truth;
        run.predictions[split] = predictions;
        run.splits[split] = evaluate::evaluate(predictions, truth, {.replicates = 20, .seed = Seed{7}});
    }
    comparison.runs.push_back(run);
    return comparison;
}

RunReasons reasonsSample(const QString &run)
{
    RunReasons reasons{.run = run, .metric = "ROC AUC", .rows = 2000, .rowsAvailable = 3512, .rowsBehindScore = 9203};
    for (int i = 0; i < 18; ++i)
        reasons.features.push_back(
            {.text = QStringLiteral("sessions → impressions: number of rows, the last %1 days").arg(i * 7),
             .share = 0.2 / (1 + i),
             .loss = evaluate::Score{.value = 0.03 / (1 + i), .low = -0.002, .high = 0.05 / (1 + i)}});
    reasons.tables = {{.text = "analytics.sessions", .share = 0.7}, {.text = "fulfillment.orders", .share = 0.3}};
    reasons.paths = {{.text = "sessions", .share = 0.7}};
    return reasons;
}

RunSlices slicesSample(const QString &run, const QString &against = {})
{
    RunSlices slices{.run = run,
                     .against = against,
                     .metric = "ROC AUC",
                     .rows = 1816,
                     .rowsAvailable = 1816,
                     .looked = 934,
                     .score = {.value = 0.831, .low = 0.807, .high = 0.851}};
    for (int i = 0; i < 14; ++i) {
        evaluate::SliceScore found{.rows = 180 + static_cast<std::size_t>(i) * 17,
                                   .score = {.value = 0.37 + i * 0.02, .low = 0.25 + i * 0.02, .high = 0.49 + i * 0.02},
                                   .worse = {.value = {.value = 0.46 - i * 0.02, .low = 0.12 - i * 0.02, .high = 0.79},
                                             .chance = 0.004 + i * 0.01}};
        if (!against.isEmpty()) {
            found.other = found.score;
            found.gain = evaluate::SliceDifference{.value = {.value = 0.01, .low = -0.1, .high = 0.1}, .chance = 0.7};
        }
        slices.slices.push_back(
            {.text = QStringLiteral("sessions: days since the last: %1 to %2").arg(i * 7).arg(i * 7 + 6),
             .found = found});
    }
    return slices;
}

QStringList confusionCells(const ComparePage &page)
{
    const auto *table = page.findChild<QTableWidget *>("confusion");
    QStringList cells;
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            cells.append(table->item(row, column)->text());
    }
    return cells;
}

QSet<QString> compareNames()
{
    QSet<QString> names{"ROC AUC", "stays", "leaves"};
    for (const auto &sample : compareSamples)
        names << QString::fromLatin1(sample.label);
    for (const auto &bar : reasonsSample("").features)
        names << bar.text;
    return names;
}

} // namespace

class ComparePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void offersWhatComesNext()
    {
        ComparePage page;
        page.setUnavailable("No model yet.", "Train Models");
        page.show();
        QSignalSpy next(&page, &ComparePage::nextRequested);
        for (auto *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
        QCOMPARE(next.count(), 1);
        page.setError({.code = Error::Code::Io, .subject = "runs", .detail = "disk full"});
        QVERIFY(page.findChild<MessageBar *>()->isShown());
        page.setComparison(compareSample(model::Task::Binary));
        QVERIFY(!page.findChild<MessageBar *>()->isShown());
    }

    //! The sentence is of the run that is selected, whatever is ranked first.
    void tellsOfTheSelectedRun()
    {
        ComparePage page;
        page.setComparison(compareSample(model::Task::Binary));
        const auto *difference = page.findChild<QLabel *>("difference");
        QVERIFY2(difference->text().contains("Boosted trees (XGBoost)"), qPrintable(difference->text()));
        page.select("run-logistic");
        QVERIFY2(difference->text().startsWith("Logistic regression is worse than Boosted trees (XGBoost)"),
                 qPrintable(difference->text()));
        page.select("run-baseline");
        QVERIFY2(difference->text().startsWith("Baseline is worse than Boosted trees"), qPrintable(difference->text()));
    }

    void showsTheSplitThatIsChosen()
    {
        ComparePage page;
        const auto sample = compareSample(model::Task::Binary);
        page.setComparison(sample);
        const auto *list = page.findChild<CompareList *>();
        const auto cell = list->model()->index(0, RunModel::ScoreColumn);
        const auto &splits = sample.runs[0].splits;
        QCOMPARE(cell.data().toString().toDouble(),
                 std::round(splits.at("validation").metrics.at("roc_auc").value * 1000) / 1000);
        const auto before = page.findChild<ChartView *>("roc")->chart();
        page.findChild<QTabBar *>("split")->setCurrentIndex(1);
        QCOMPARE(cell.data().toString().toDouble(),
                 std::round(splits.at("test").metrics.at("roc_auc").value * 1000) / 1000);
        QVERIFY(page.findChild<ChartView *>("roc")->chart() != before);
        QVERIFY(page.findChild<QLabel *>("selectedScore")->text().startsWith("Boosted trees (XGBoost): ROC AUC"));
        QCOMPARE(page.findChild<QLabel *>("rows")->text(),
                 "11,037 of 11,037 examples used, features as of each example's own time");
    }

    //! What lies in the gap between parts was not used.
    void tellsUsedRowsFromThoseThatAreThere()
    {
        auto comparison = compareSample(model::Task::Binary);
        comparison.rows = {.source = 11'380, .gap = 2'895, .train = 4'471, .validation = 2'199, .test = 1'815};
        ComparePage page;
        page.setComparison(comparison);
        QVERIFY(page.findChild<QLabel *>("rows")->text().startsWith("8,485 of 11,380 examples used"));
    }

    void leavesOutWhatIsUnchecked()
    {
        ComparePage page;
        page.setComparison(compareSample(model::Task::Binary));
        const auto *roc = page.findChild<ChartView *>("roc");
        QCOMPARE(roc->chart().series.size(), std::size_t{3});
        const auto forest = roc->chart().series[1];
        auto *runs = page.findChild<CompareList *>()->model();
        QVERIFY(runs->setData(runs->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(roc->chart().series.size(), std::size_t{2});
        // The others keep their colours.
        QCOMPARE(roc->chart().series[0], forest);
        for (const auto *name : {"precisionRecall", "calibration", "metrics"})
            QCOMPARE(page.findChild<ChartView *>(name)->chart().series.size(), std::size_t{2});
        runs->setData(runs->index(3, 0), Qt::Checked, Qt::CheckStateRole);
        QCOMPARE(roc->chart().series.size(), std::size_t{3});
    }

    //! A score for each moment at which a model was fitted, of each run that is checked; nothing where there are no such moments.
    void drawsScoresOverTime()
    {
        auto comparison = compareSample(model::Task::Binary);
        ComparePage page;
        page.setComparison(comparison);
        page.show();
        const auto *view = page.findChild<ChartView *>("backtests");
        QVERIFY(view->isVisible());
        const auto &chart = view->chart();
        QCOMPARE(chart.title, QStringLiteral("Over Time: ROC AUC"));
        QCOMPARE(chart.x.categories, QStringList({"4/1/23", "6/30/23", "9/28/23"}));
        QCOMPARE(chart.series.size(), std::size_t{3});
        const auto &reports = comparison.runs.front().backtests;
        for (std::size_t i = 0; i < reports.size(); ++i)
            QCOMPARE(chart.series.front().points[i].y(), reports[i].report.metrics.at("roc_auc").value);
        const auto words = page.findChild<QLabel *>("selectedScore")->text();
        QVERIFY2(words.contains("depth 4, rounds 412") && words.contains("13,511"), qPrintable(words));
        for (auto &run : comparison.runs)
            run.backtests.resize(1);
        page.setComparison(comparison);
        QVERIFY(!view->isVisible());
    }

    void countsAtTheThreshold()
    {
        ComparePage page;
        page.setComparison(compareByHand());
        // Row by row the actual class: 4 negatives, 6 positives.
        QCOMPARE(confusionCells(page), QStringList({"4 (40 %)", "0 (0 %)", "1 (10 %)", "5 (50 %)"}));
        Q_EMIT page.findChild<ChartView *>("scores")->markerMoved(0.3);
        QCOMPARE(confusionCells(page), QStringList({"2 (20 %)", "2 (20 %)", "1 (10 %)", "5 (50 %)"}));
        QCOMPARE(page.findChild<QDoubleSpinBox *>("threshold")->value(), 0.3);
        page.findChild<QDoubleSpinBox *>("threshold")->setValue(0.9);
        QCOMPARE(confusionCells(page), QStringList({"4 (40 %)", "0 (0 %)", "5 (50 %)", "1 (10 %)"}));
        const auto sample = compareByHand();
        // A score at the threshold counts as positive.
        const auto counts = evaluate::confusionOf(sample.runs[0].predictions.at("test"), sample.truths.at("test"),
                                                  sample.runs[0].predictions.at("test").values[9]);
        QCOMPARE(counts.counts, (std::vector<double>{4, 0, 5, 1}));
    }

    //! Costs give a threshold by the validation, wherever one looks, and it goes with the model.
    void takesTheCheapestThreshold()
    {
        const auto sample = compareSample(model::Task::Binary);
        ComparePage page;
        page.setComparison(sample);
        page.findChild<QTabBar *>("split")->setCurrentIndex(1);
        page.findChild<QDoubleSpinBox *>("missCost")->setValue(8);
        page.findChild<QPushButton *>("cheapestButton")->click();
        const auto best = evaluate::cheapestThreshold(sample.runs[0].predictions.at("validation"),
                                                      sample.truths.at("validation"), {.falseAlarm = 1, .miss = 8});
        const auto shown = page.findChild<QDoubleSpinBox *>("threshold")->value();
        QVERIFY(std::abs(shown - *best) < 0.0006);
        QVERIFY(shown < 0.4);
        QSignalSpy wanted(&page, &ComparePage::deployRequested);
        page.findChild<QPushButton *>("deployRunButton")->click();
        QVERIFY(std::abs(wanted.first().last().toDouble() - shown) < 1e-9);
    }

    void deploysTheSelectedRun()
    {
        ComparePage page;
        page.setComparison(compareSample(model::Task::Binary));
        QSignalSpy wanted(&page, &ComparePage::deployRequested);
        auto *list = page.findChild<CompareList *>();
        auto *button = page.findChild<QPushButton *>("deployRunButton");
        list->selectRow(1);
        QSignalSpy exported(&page, &ComparePage::exportRequested);
        QSignalSpy carded(&page, &ComparePage::cardRequested);
        for (const auto *name : {"deployRunButton", "exportPredictionsButton", "modelCardButton"})
            page.findChild<QPushButton *>(name)->click();
        for (const auto *wish : {&wanted, &exported, &carded})
            QCOMPARE(wish->first().first().toString(), "run-random_forest");
        QVERIFY(page.findChild<ChartView *>("scores")->chart().title.contains("Random forest"));
        // The selection stays when another model is ready, and a baseline is not deployed.
        auto sample = compareSample(model::Task::Binary);
        std::swap(sample.runs[0], sample.runs[1]);
        page.setComparison(sample);
        QCOMPARE(list->selectedRun(), "run-random_forest");
        list->selectRow(3);
        QVERIFY(!button->isEnabled());
    }

    //! What is selected and seen is asked for once, and told when it is there: by feature, table or path.
    void tellsWhy()
    {
        ComparePage page;
        QSignalSpy asked(&page, &ComparePage::reasonsRequested);
        page.setComparison(compareSample(model::Task::Binary));
        QCOMPARE(asked.count(), 0);
        page.show();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), "run-xgboost");
        const auto *text = page.findChild<QLabel *>("reasonsText");
        const auto *bars = page.findChild<CompareReasons *>()->findChild<ValueBars *>();
        QVERIFY(text->isVisible() && !bars->isVisible());
        page.setReasons(reasonsSample("run-random_forest"));
        QVERIFY(!bars->isVisible());
        page.setReasons(reasonsSample("run-xgboost"));
        QVERIFY(!text->isVisible() && bars->isVisible());
        QCOMPARE(bars->accessibleDescription().count("days"), 15);
        QVERIFY(bars->accessibleDescription().contains("20 % · 0.030 (-0.002 to 0.050)"));
        QVERIFY(page.findChild<QLabel *>("reasonsNote")->text().contains("2,000 of 3,512 test examples"));
        page.findChild<QTabBar *>("reasonKinds")->setCurrentIndex(1);
        QCOMPARE(bars->accessibleDescription(), "analytics.sessions 70 %, fulfillment.orders 30 %");
        page.select("run-logistic");
        QCOMPARE(asked.count(), 2);
        page.setReasonsError("run-logistic",
                             {.code = Error::Code::Unsupported, .problem = messages::inWords("too old")});
        QVERIFY(text->isVisible());
        QCOMPARE(text->text(), "too old");
        page.select("run-random_forest");
        QVERIFY(bars->isVisible());
        QCOMPARE(page.findChild<QLabel *>("reasonsTitle")->text(), "Why? Random forest");
        QCOMPARE(asked.count(), 2);
        page.setReasonsError("run-logistic", {.code = Error::Code::Cancelled, .problem = messages::stopped()});
        page.select("run-logistic"); // what was given up is asked for again
        QCOMPARE(asked.count(), 3);
    }

    //! As reasons are: asked for when it is seen, once for each pair, and said where they cannot be told.
    void showsWhereTheSelectedModelIsWrong()
    {
        ComparePage page;
        QSignalSpy asked(&page.slices(), &CompareSlices::requested);
        page.setComparison(compareSample(model::Task::Binary));
        QCOMPARE(asked.count(), 0);
        page.show();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first(), (QList<QVariant>{"run-xgboost", QString()}));
        const auto *text = page.findChild<QLabel *>("slicesText");
        const auto *table = page.findChild<QTableView *>("slicesTable");
        QVERIFY(text->isVisible() && !table->isVisible());
        page.slices().setSlices(slicesSample("run-xgboost"));
        QVERIFY(!text->isVisible() && table->isVisible());
        QCOMPARE(table->model()->rowCount(), 12);
        QCOMPARE(table->model()->columnCount(), 5);
        QCOMPARE(table->model()->index(0, 3).data().toString(), "0.460 (0.120 to 0.790)");
        const auto note = page.findChild<QLabel *>("slicesNote")->text();
        QVERIFY2(note.contains("worse in 5 of 934 slices") && note.contains("1,816 test examples"), qPrintable(note));
        auto *beside = page.findChild<QComboBox *>("slicesBeside");
        QVERIFY(beside->findData("run-xgboost") < 0);
        beside->setCurrentIndex(beside->findData("run-logistic"));
        QCOMPARE(asked.count(), 2);
        QVERIFY(text->isVisible());
        page.slices().setSlices(slicesSample("run-xgboost", "run-logistic"));
        QCOMPARE(table->model()->columnCount(), 6);
        page.slices().setError("run-xgboost", "run-logistic",
                               {.code = Error::Code::Invalid, .problem = messages::inWords("no rows")});
        beside->setCurrentIndex(0);
        QVERIFY(table->isVisible());
        QCOMPARE(asked.count(), 2);
    }

    void comparesNumbersAndClasses()
    {
        ComparePage page;
        page.setComparison(compareSample(model::Task::Regression, 5000));
        QVERIFY(page.findChild<ChartView *>("roc")->isHidden());
        const auto &scatter = page.findChild<ChartView *>("predicted")->chart();
        QCOMPARE(scatter.series[0].points.size(), std::size_t{2000});
        QCOMPARE(scatter.x.low, scatter.y.low);
        QCOMPARE(page.findChild<ChartView *>("errors")->chart().x.categories, QStringList({"RMSE", "MAE"}));
        page.setComparison(compareSample(model::Task::Multiclass));
        QCOMPARE(confusionCells(page).size(), 9);
        QVERIFY(page.findChild<QDoubleSpinBox *>("threshold")->isHidden());
    }

    void staysQuickOnManyRows()
    {
        const auto truth = compareTruth(model::Task::Binary, 100'000, 3);
        const auto predictions = comparePredictions(truth, 1, 4);
        QElapsedTimer timer;
        timer.start();
        const auto curves = curvesOf(predictions, truth);
        qInfo("100,000 rows: %lld ms", static_cast<long long>(timer.elapsed()));
        QVERIFY(curves.roc.size() <= 500);
        QVERIFY(curves.precisionRecall.size() <= 500);
    }

    void translatesAllTexts()
    {
        samples::PseudoTranslator translator;
        QCoreApplication::installTranslator(&translator);
        ComparePage page;
        page.setComparison(compareSample(model::Task::Binary));
        page.setReasons(reasonsSample("run-xgboost"));
        page.slices().setSlices(slicesSample("run-xgboost"));
        const auto missing = samples::untranslated(page,
                                                   compareNames() << "ROC AUC"
                                                                  << "stays"
                                                                  << "leaves");
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QApplication::processEvents();
        QCOMPARE(page.findChild<QPushButton *>("deployRunButton")->text(), "Deploy…");
    }

    //! Axes from the lowest to the highest value of both, and one length: also beside a value that is none.
    void drawsPredictedAgainstActual()
    {
        RunCurves curves;
        curves.predicted = {{-12, 3}, {40, 180}, {95, 20}, {std::nan(""), 7}};
        const auto chart = predictedChart({.label = "Ridge", .curves = &curves});
        QVERIFY(chart.isSquare);
        for (const auto range : {xRange(chart), yRange(chart)}) {
            QVERIFY(range.low <= -12 && range.low > -30);
            QVERIFY(range.high >= 180 && range.high < 200);
        }
        ChartView view;
        view.resize(500, 320);
        view.setChart(chart);
        view.show();
        const auto *canvas = view.findChild<QChartView *>();
        QTRY_VERIFY(canvas->chart()->plotArea().height() > 150
                    && std::abs(canvas->chart()->plotArea().width() - canvas->chart()->plotArea().height()) < 12);
        // One value only, or none, has an axis too.
        curves.predicted = {{5, 5}};
        QVERIFY(xRange(predictedChart({.label = "Ridge", .curves = &curves})).low < 5);
        curves.predicted.clear();
        const auto empty = xRange(predictedChart({.label = "Ridge", .curves = &curves}));
        QVERIFY(empty.low < empty.high);
    }

    void keepsShots()
    {
        Theme theme(*qApp);
        for (const auto scheme : {Scheme::Light, Scheme::Dark}) {
            theme.setScheme(scheme);
            const auto end = scheme == Scheme::Dark ? QStringLiteral("-dark") : QString();
            ComparePage page;
            page.setComparison(compareSample(model::Task::Binary));
            page.show();
            page.resize(1190, 730);
            samples::keepShot(page, "compare-small" + end);
            page.resize(1830, 1000);
            samples::keepShot(page, "compare-large" + end);
            QVERIFY(page.findChild<ChartView *>("roc")->isVisible());
            page.setReasons(reasonsSample("run-xgboost"));
            page.slices().setSlices(slicesSample("run-xgboost"));
            QApplication::processEvents();
            page.findChild<QPushButton *>("whyButton")->click();
            samples::keepShot(page, "compare-why-large" + end);
            page.findChild<QPushButton *>("whereButton")->click();
            samples::keepShot(page, "compare-where-large" + end);
            page.resize(1190, 730);
            QApplication::processEvents();
            page.findChild<QPushButton *>("whyButton")->click();
            samples::keepShot(page, "compare-why-small" + end);
            page.resize(1830, 1000);
            page.setComparison(compareSample(model::Task::Regression));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            samples::keepShot(page, "compare-regression" + end);
            page.setComparison(compareSample(model::Task::Multiclass));
            page.resize(1190, 730);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            samples::keepShot(page, "compare-multiclass" + end);
            QVERIFY(page.findChild<CompareList *>()->isVisible());
            QVERIFY(page.findChild<ChartView *>("roc")->isVisible());
        }
    }
};

QTEST_MAIN(ComparePageTest)

} // namespace comparepage_test

#include "comparepage_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Gains, lift, quantiles and errors by tenth; one threshold through all charts, moved on each; what it is chosen by.
#include "core/evaluate/conformal.h"
#include "core/evaluate/curves.h"
#include "core/evaluate/decision.h"
#include "core/evaluate/evaluate.h"
#include "core/evaluate/residuals.h"
#include "tests/ui/support/shots.h"
#include "ui/pages/compare/compareerrors.h"
#include "ui/pages/compare/comparelearning.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/pages/compare/compareplots.h"
#include "ui/widgets/chartview.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <cmath>
#include <random>

namespace comparecurves_test {

using namespace espalier;
using namespace espalier::ui;

namespace {

//! Two runs on the same rows; scores are rounded, so that many are equal.
training::Comparison curvesSample(model::Task task, std::size_t rows = 400)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> uniform(0, 1);
    std::normal_distribution<double> noise(0, 1);
    training::Comparison comparison{.study = "churn", .metric = task == model::Task::Binary ? "roc_auc" : "rmse"};
    for (const auto *split : {"validation", "test"}) {
        auto &truth = comparison.truths[split];
        truth.task = task;
        for (std::size_t row = 0; row < rows; ++row)
            truth.values.push_back(task == model::Task::Binary ? (uniform(random) < 0.3 ? 1 : 0)
                                                               : 50 * uniform(random));
    }
    for (const auto *learner : {"xgboost", "logistic"}) {
        training::Run run{.id = learner, .learner = learner};
        run.model.task = task;
        run.model.classes = {"stays", "leaves"};
        for (const auto &[split, truth] : comparison.truths) {
            model::Predictions said{.rows = rows, .width = 1};
            for (const auto value : truth.values) {
                const auto score = task == model::Task::Binary ? 1 / (1 + std::exp(1 - 1.5 * value - noise(random)))
                                                               : value + 4 * noise(random);
                said.values.push_back(std::round(score * 100) / 100);
            }
            run.splits[split] = evaluate::evaluate(said, truth, {.replicates = 20});
            run.predictions[split] = std::move(said);
        }
        comparison.runs.push_back(std::move(run));
    }
    comparison.best = comparison.runs.front().id;
    return comparison;
}

const Chart &chartOf(const ComparePage &page, const char *name)
{
    return page.findChild<ChartView *>(name)->chart();
}

void compare(const ChartSeries &series, const std::vector<evaluate::CurvePoint> &points)
{
    QCOMPARE(series.points.size(), points.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        QCOMPARE(series.points[i], QPointF(points[i].x, points[i].y));
}

double shownThreshold(const ComparePage &page)
{
    return page.plots().threshold();
}

} // namespace

class CompareCurvesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void drawsGainsAndLift()
    {
        const auto sample = curvesSample(model::Task::Binary);
        ComparePage page;
        page.resize(1180, 760);
        page.setComparison(sample);
        page.show();
        const evaluate::Thresholds thresholds(sample.runs[1].predictions.at("validation"),
                                              sample.truths.at("validation"));
        compare(chartOf(page, "gains").series.at(1), evaluate::gainsCurve(thresholds));
        compare(chartOf(page, "lift").series.at(1), evaluate::liftCurve(thresholds));
        QVERIFY(chartOf(page, "gains").isSquare && !chartOf(page, "lift").y.title.isEmpty());
        // Its values can be read as a table.
        auto *view = page.findChild<ChartView *>("gains");
        view->setTableShown(true);
        const auto *table = view->findChild<QTableView *>();
        QVERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(),
                 static_cast<int>(chartOf(page, "gains").series[0].points.size()
                                  + chartOf(page, "gains").series[1].points.size()));
        view->setTableShown(false);
        for (const auto width : {1180, 1800}) {
            page.resize(width, 1500);
            samples::keepShot(page, QStringLiteral("comparecurves-binary-%1").arg(width));
        }
    }

    //! Wherever it is moved, all charts follow.
    void oneThresholdOnEachChart()
    {
        const auto sample = curvesSample(model::Task::Binary);
        ComparePage page;
        page.setComparison(sample);
        const evaluate::Thresholds thresholds(sample.runs[0].predictions.at("validation"),
                                              sample.truths.at("validation"));
        using evaluate::ThresholdAxis;
        const std::vector<std::pair<const char *, ThresholdAxis>> charts{
            {"roc", ThresholdAxis::FalsePositives}, {"precisionRecall", ThresholdAxis::Recall},
            {"gains", ThresholdAxis::Taken},        {"lift", ThresholdAxis::Taken},
            {"calibration", ThresholdAxis::Score},  {"scores", ThresholdAxis::Score}};
        for (const auto &[name, axis] : charts) {
            for (const auto place : {0.2, 0.7}) {
                Q_EMIT page.findChild<ChartView *>(name)->markerMoved(place);
                QCOMPARE(shownThreshold(page), thresholds.thresholdAt(axis, place));
                for (const auto &[other, otherAxis] : charts) {
                    const auto marker = page.findChild<ChartView *>(other)->marker();
                    QCOMPARE(marker, thresholds.placeOf(otherAxis, shownThreshold(page)));
                }
            }
        }
        Q_EMIT page.findChild<ChartView *>("gains")->markerMoved(0.25);
        std::size_t taken = 0;
        for (const auto score : sample.runs[0].predictions.at("validation").values)
            taken += score >= shownThreshold(page) ? 1 : 0;
        QVERIFY2(std::abs(static_cast<double>(taken) / 400 - 0.25) < 0.03, qPrintable(QString::number(taken)));
    }

    void pointsStandForExamples()
    {
        const auto sample = curvesSample(model::Task::Binary);
        ComparePage page;
        page.setComparison(sample);
        page.show();
        QSignalSpy asked(&page.examples(), &CompareExamples::requested);
        const auto point = chartOf(page, "lift").series[0].points.at(7);
        Q_EMIT page.findChild<ChartView *>("lift")->pointClicked(0, 7);
        auto wanted = asked.last().last().value<workbench::ExamplesWanted>();
        QCOMPARE(*wanted.score.low, shownThreshold(page));
        const auto &scores = sample.runs[0].predictions.at("validation").values;
        const auto reached = std::ranges::count_if(scores, [&](double score) {
            return score >= *wanted.score.low;
        });
        QCOMPARE(static_cast<double>(reached) / 400, point.x());
        const auto before = asked.count();
        Q_EMIT page.findChild<ChartView *>("lift")->pointClicked(1, 7); // another run than the selected one
        QCOMPARE(asked.count(), before);
        Q_EMIT page.findChild<ChartView *>("calibration")->pointClicked(0, 2);
        wanted = asked.last().last().value<workbench::ExamplesWanted>();
        double sum = 0;
        double count = 0;
        for (const auto score : scores) {
            if (score < *wanted.score.low || score >= *wanted.score.high)
                continue;
            sum += score;
            ++count;
        }
        QVERIFY(std::abs(sum / count - chartOf(page, "calibration").series[0].points[2].x()) < 1e-9);
        QVERIFY(chartOf(page, "calibration").series[0].name.contains(QStringLiteral(": 0.")));
    }

    void drawsErrorsOfNumbers()
    {
        const auto sample = curvesSample(model::Task::Regression);
        ComparePage page;
        page.resize(1180, 1500);
        page.setComparison(sample);
        page.show();
        const auto &said = sample.runs[0].predictions.at("validation");
        const auto &truth = sample.truths.at("validation");
        compare(chartOf(page, "quantiles").series.at(0), evaluate::residualQuantiles(said, truth));
        const auto errors = evaluate::errorsByPrediction(said, truth, {.seed = Seed{sample.runs[0].seed}});
        const auto &chart = chartOf(page, "errorsByTenth");
        QCOMPARE(errors.size(), std::size_t{10});
        QCOMPARE(chart.x.categories.size(), qsizetype{10});
        for (std::size_t bin = 0; bin < errors.size(); ++bin) {
            QCOMPARE(chart.series[0].points[bin].y(), errors[bin].meanAbsolute.value);
            QCOMPARE(chart.series[0].low[bin], errors[bin].meanAbsolute.low);
            QCOMPARE(chart.series[1].points[bin].y(), errors[bin].rootMeanSquare.value);
            QCOMPARE(chart.series[1].high[bin], errors[bin].rootMeanSquare.high);
        }
        QSignalSpy asked(&page.examples(), &CompareExamples::requested);
        Q_EMIT page.findChild<ChartView *>("errorsByTenth")->pointClicked(1, 3);
        const auto wanted = asked.last().last().value<workbench::ExamplesWanted>();
        QCOMPARE(*wanted.score.low, errors[3].low);
        QCOMPARE(*wanted.score.high, errors[4].low);
        samples::keepShot(page, QStringLiteral("comparecurves-numbers"));
    }

    //! Made of the validation, held against the test: there is nothing to draw on the validation.
    void drawsWhetherIntervalsHold()
    {
        auto sample = curvesSample(model::Task::Regression);
        for (auto &run : sample.runs)
            run.model.intervals =
                evaluate::conformalIntervals(run.predictions.at("validation"), sample.truths.at("validation"));
        ComparePage page;
        page.resize(1180, 1500);
        page.setComparison(sample);
        page.show();
        const auto *view = page.findChild<ChartView *>("coverageByTenth");
        QVERIFY(!view->isVisible());
        page.findChild<QTabBar *>("split")->setCurrentIndex(1);
        QVERIFY(view->isVisible());
        const auto bins =
            evaluate::errorsByPrediction(sample.runs[0].predictions.at("test"), sample.truths.at("test"),
                                         {.seed = Seed{sample.runs[0].seed}}, 10, &*sample.runs[0].model.intervals);
        const auto &chart = view->chart();
        QCOMPARE(chart.series.at(0).points.size(), bins.size());
        for (std::size_t bin = 0; bin < bins.size(); ++bin) {
            QCOMPARE(chart.series[0].points[bin].y(), bins[bin].covered->value);
            QCOMPARE(chart.series[0].low[bin], bins[bin].covered->low);
            QCOMPARE(chart.series[0].high[bin], bins[bin].covered->high);
        }
        QCOMPARE(chart.references.at(0).value, 0.9);
        QVERIFY(*chart.y.high > 1 && *chart.y.high < 1.1); // what stands at 100 % is whole
        samples::keepShot(page, QStringLiteral("comparecurves-intervals"));
    }

    //! Of few distinct predictions there are no tenths.
    void namesFewGroupsByWhatTheyAre()
    {
        RunCurves curves;
        curves.errors = {{.low = 12.5}, {.low = 40}, {.low = 41}};
        const ComparedRun run{.id = "a", .label = "Ridge", .curves = &curves};
        const auto axis = errorChart(run).x;
        QCOMPARE(axis.categories, QStringList({"1: 12.50", "2: 40", "3: 41"}));
        QVERIFY(!axis.title.contains("Tenth"));
        curves.errors.resize(10);
        QVERIFY(errorChart(run).x.title.startsWith("Tenth") && errorChart(run).x.categories.last() == "10");
    }

    //! On request, of the selected model; those of the checked ones are drawn.
    void drawsLearningCurvesOnRequest()
    {
        const auto sample = curvesSample(model::Task::Binary);
        ComparePage page;
        page.resize(1180, 1500);
        page.setComparison(sample);
        page.show();
        auto &learning = page.plots().learning();
        QVERIFY(learning.isVisible());
        auto *button = page.findChild<QPushButton *>("learningButton");
        QSignalSpy asked(&learning, &CompareLearning::requested);
        button->click();
        QCOMPARE(asked.first().first().toString(), "xgboost");
        QVERIFY(!button->isEnabled()); // until it is there, or has failed
        learning.setError("xgboost", {.code = Error::Code::Cancelled});
        QVERIFY(button->isEnabled());
        training::LearningCurve curve{.run = "xgboost", .points = {}};
        for (const auto share : {0.25, 0.5, 1.0})
            curve.points.push_back(
                {.share = share,
                 .trained = static_cast<std::size_t>(800 * share),
                 .report = {.rows = 400, .metrics = {{"roc_auc", {share, share - 0.1, share + 0.1}}}}});
        learning.setCurve(curve);
        const auto &chart = chartOf(page, "learning");
        QCOMPARE(chart.series.size(), std::size_t{1});
        QCOMPARE(chart.title, "Learning Curve of Boosted trees (XGBoost)");
        QCOMPARE(chart.series[0].points, (std::vector<QPointF>{{200, 0.25}, {400, 0.5}, {800, 1}}));
        QCOMPARE(chart.series[0].high[1], 0.6);
        QVERIFY(!button->isEnabled());
        page.select("logistic");
        QVERIFY(button->isEnabled());
        samples::keepShot(page, QStringLiteral("comparecurves-learning"));
    }

    //! Room for so many gives the threshold that so many of the validation reach, wherever one looks.
    void takesTheThresholdForACapacity()
    {
        const auto sample = curvesSample(model::Task::Binary);
        ComparePage page;
        page.resize(1180, 1500);
        page.setComparison(sample);
        page.show();
        auto *period = page.findChild<QComboBox *>("capacityPeriod");
        QVERIFY(period->isHidden());
        page.plots().setPace({.perMoment = 1000, .perDay = 50});
        QVERIFY(period->isVisible());
        QCOMPARE(period->count(), 4);
        period->setCurrentIndex(period->findText("a week"));
        page.findChild<QDoubleSpinBox *>("capacity")->setValue(70);
        page.findChild<QDoubleSpinBox *>("missCost")->setValue(5);
        page.findChild<QPushButton *>("capacityButton")->click();
        const auto &said = sample.runs[0].predictions.at("validation");
        const auto threshold = evaluate::thresholdFor(said, 70.0 / 350);
        QVERIFY(std::abs(shownThreshold(page) - threshold) < 1e-6);
        const auto flagged = std::ranges::count_if(said.values, [&](double score) {
            return score >= shownThreshold(page);
        });
        QVERIFY(flagged <= 80 && flagged > 70);
        const auto outcome = evaluate::outcomeOf(said, sample.truths.at("validation"), shownThreshold(page),
                                                 {.falseAlarm = 1, .miss = 5}, {.seed = Seed{sample.runs[0].seed}});
        const auto notes = page.findChildren<QLabel *>();
        const auto start = QStringLiteral("%1 of 400 rows reach the threshold, with %2 of %3 positives among them.")
                               .arg(outcome.flagged)
                               .arg(outcome.found)
                               .arg(outcome.positives);
        const auto found = std::ranges::find_if(notes, [&](const QLabel *label) {
            return label->text().startsWith(start);
        });
        QVERIFY2(found != notes.end(), qPrintable(start));
        QVERIFY2((*found)->text().contains("a week") && (*found)->text().contains("of 350 examples that come"),
                 qPrintable((*found)->text()));
        // Both go to the deployment and to the card.
        QSignalSpy deployed(&page, &ComparePage::deployRequested);
        QSignalSpy carded(&page, &ComparePage::cardRequested);
        page.findChild<QPushButton *>("deployRunButton")->click();
        page.findChild<QPushButton *>("modelCardButton")->click();
        QCOMPARE(deployed.first().last().toDouble(), shownThreshold(page));
        QCOMPARE(carded.first().at(1).toDouble(), shownThreshold(page));
        QCOMPARE(carded.first().at(2).value<evaluate::Costs>(), (evaluate::Costs{.falseAlarm = 1, .miss = 5}));
        // Without times nothing is known of weeks.
        page.plots().setPace({.perMoment = 1000, .perDay = std::nullopt});
        QCOMPARE(period->count(), 1);
    }
};

QTEST_MAIN(CompareCurvesTest)

} // namespace comparecurves_test

#include "comparecurves_test.moc"

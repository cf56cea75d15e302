// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/curves.h"
#include "core/evaluate/evaluate.h"
#include "core/evaluate/json.h"
#include "core/evaluate/metrics.h"
#include "core/evaluate/resampling.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace evaluate_test {

using namespace espalier::evaluate;
using espalier::parseJson;
using espalier::printJson;
using espalier::Random;
using espalier::Seed;
using espalier::model::Predictions;
using espalier::model::Task;

namespace {

Predictions predictionsOf(std::vector<double> values, std::size_t width = 1)
{
    return {.rows = values.size() / width, .width = width, .values = std::move(values)};
}

Truth truthOf(Task task, std::vector<double> values, std::size_t classes = 2)
{
    return {.task = task, .classes = classes, .values = std::move(values)};
}

bool isClose(double left, double right)
{
    return std::abs(left - right) < 1e-12;
}

double valueOf(const SplitReport &report, const char *name)
{
    const auto found = report.metrics.find(name);
    return found == report.metrics.end() ? std::nan("") : found->second.value;
}

//! Scores that separate two classes a little.
struct Large
{
    explicit Large(std::size_t rows)
    {
        Random random(Seed{3});
        for (std::size_t i = 0; i < rows; ++i) {
            const auto isPositive = random.chance(0.3);
            truth.values.push_back(isPositive ? 1 : 0);
            predictions.values.push_back(1 / (1 + std::exp(-random.normal() - (isPositive ? 0.5 : -0.5))));
        }
        predictions.rows = rows;
        predictions.width = 1;
    }
    Predictions predictions;
    Truth truth;
};

} // namespace

class EvaluateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Scores of several models are on scales of their own: rows are ranked within each, and what says the same of all its rows is at chance.
    void rowsAreRankedWithinTheirStratum()
    {
        auto truth = truthOf(Task::Binary, {0, 1, 1, 1, 0, 0, 0, 1});
        const auto constants = predictionsOf({.2, .2, .2, .2, .7, .7, .7, .7});
        QCOMPARE(valueOf(evaluate(constants, truth, {.replicates = 0}), "roc_auc"), 0.25);
        truth.strata = {0, 0, 0, 0, 1, 1, 1, 1};
        QCOMPARE(valueOf(evaluate(constants, truth, {.replicates = 0}), "roc_auc"), 0.5);
        const auto right = predictionsOf({.1, .2, .2, .3, .6, .6, .7, .9});
        const auto report = evaluate(right, truth, {.replicates = 50});
        QCOMPARE(valueOf(report, "roc_auc"), 1.0);
        // A stratum of one class says nothing.
        truth.values = {0, 1, 1, 1, 0, 0, 0, 0};
        QCOMPARE(valueOf(evaluate(constants, truth, {.replicates = 0}), "roc_auc"), 0.5);
    }

    //! Rows of a group are drawn together, wherever they stand, as many groups as there are.
    void groupsAreDrawnWhole()
    {
        Resampler resampler(5, {9, 9, 4, 9, 4});
        Random random(Seed{2});
        bool hasOne = false;
        for (int i = 0; i < 50; ++i) {
            const auto weights = resampler.drawn(random);
            QCOMPARE(weights.size(), std::size_t(5));
            QVERIFY(weights[0] == weights[1] && weights[1] == weights[3] && weights[2] == weights[4]);
            QCOMPARE(weights[0] + weights[2], 2U);
            hasOne = hasOne || weights[0] == 0;
        }
        QVERIFY(hasOne);
    }

    //! The example of scikit-learn's roc_auc_score and average_precision_score: 0.75 and 0.8333...; the rest by hand.
    void scoresBinaryPredictions()
    {
        const auto report =
            evaluate(predictionsOf({0.1, 0.4, 0.35, 0.8}), truthOf(Task::Binary, {0, 0, 1, 1}), {.seed = Seed{1}});
        QCOMPARE(report.rows, std::size_t(4));
        QVERIFY(isClose(valueOf(report, "roc_auc"), 0.75));
        QVERIFY(isClose(valueOf(report, "average_precision"), 0.5 * 1 + 0.5 * 2 / 3));
        QVERIFY(isClose(valueOf(report, "log_loss"),
                        -(std::log(0.9) + std::log(0.6) + std::log(0.35) + std::log(0.8)) / 4));
        QVERIFY(isClose(valueOf(report, "brier"), (0.01 + 0.16 + 0.65 * 0.65 + 0.04) / 4));
        QVERIFY(isClose(valueOf(report, "accuracy"), 0.75));
        // One of two positives found, nothing wrongly: F1 = 2 / 3; MCC = (1 * 2 - 0 * 1) / sqrt(1 * 2 * 2 * 3).
        QVERIFY(isClose(valueOf(report, "f1"), 2.0 / 3));
        QVERIFY(isClose(valueOf(report, "mcc"), 2 / std::sqrt(12.0)));
        QCOMPARE(report.metrics.size(), std::size_t(7));
    }

    void countsTiesHalf()
    {
        const auto report =
            evaluate(predictionsOf({0.5, 0.5, 0.5, 0.9}), truthOf(Task::Binary, {0, 1, 0, 1}), {.seed = Seed{1}});
        // Pairs: 0.5 against two ties is 1/2 each, 0.9 beats both: (0.5 + 0.5 + 1 + 1) / 4.
        QVERIFY(isClose(valueOf(report, "roc_auc"), 0.75));
        QVERIFY(isClose(valueOf(report, "average_precision"), 0.5 * 1 + 0.5 * 2 / 4));
        const auto constant =
            evaluate(predictionsOf({0.3, 0.3, 0.3}), truthOf(Task::Binary, {0, 1, 0}), {.seed = Seed{1}});
        QVERIFY(isClose(valueOf(constant, "roc_auc"), 0.5));
        QVERIFY(isClose(valueOf(constant, "average_precision"), 1.0 / 3));
        QVERIFY(isClose(valueOf(constant, "mcc"), 0));
        QVERIFY(isClose(valueOf(constant, "f1"), 0));
    }

    void leavesOutWhatIsNotDefined()
    {
        const auto report = evaluate(predictionsOf({0.2, 0}), truthOf(Task::Binary, {0, 0}), {.seed = Seed{1}});
        QVERIFY(!report.metrics.contains("roc_auc"));
        QVERIFY(!report.metrics.contains("average_precision"));
        QVERIFY(!report.metrics.contains("f1"));
        QVERIFY(isClose(valueOf(report, "accuracy"), 1));
        const auto single = evaluate(predictionsOf({2}), truthOf(Task::Regression, {5}), {.seed = Seed{1}});
        QVERIFY(isClose(valueOf(single, "rmse"), 3));
        QVERIFY(isClose(single.metrics.at("rmse").low, 3));
        QVERIFY(!single.metrics.contains("r2"));
    }

    void clampsCertainMistakes()
    {
        const auto report = evaluate(predictionsOf({1, 0}), truthOf(Task::Binary, {0, 1}), {.seed = Seed{1}});
        QVERIFY(isClose(valueOf(report, "log_loss"), -std::log(1e-15)));
    }

    //! The example of scikit-learn's multiclass matthews_corrcoef would be binary; this matrix is worked out by hand:
    //! truth 0 0 1 1 2 2, predicted 0 1 1 1 2 0, so c = 4, s = 6, t = (2, 2, 2), p = (2, 3, 1).
    void scoresMulticlassPredictions()
    {
        const auto report = evaluate(predictionsOf({0.6, 0.3, 0.1, //
                                                    0.3, 0.6, 0.1, //
                                                    0.2, 0.7, 0.1, //
                                                    0.1, 0.8, 0.1, //
                                                    0.1, 0.2, 0.7, //
                                                    0.5, 0.1, 0.4},
                                                   3),
                                     truthOf(Task::Multiclass, {0, 0, 1, 1, 2, 2}, 3), {.seed = Seed{1}});
        QVERIFY(isClose(valueOf(report, "accuracy"), 4.0 / 6));
        QVERIFY(isClose(valueOf(report, "mcc"), (4 * 6 - (4 + 6 + 2)) / std::sqrt((36.0 - 14) * (36.0 - 12))));
        QVERIFY(isClose(valueOf(report, "f1"), (2.0 / 4 + 4.0 / 5 + 2.0 / 3) / 3));
        QVERIFY(isClose(valueOf(report, "log_loss"),
                        -(std::log(0.6) + std::log(0.3) + std::log(0.7) + std::log(0.8) + std::log(0.7) + std::log(0.4))
                            / 6));
        QVERIFY(isClose(valueOf(report, "brier"), (0.26 + 0.86 + 0.14 + 0.06 + 0.14 + (0.25 + 0.01 + 0.36)) / 6));
        // Of eight pairs: class 0 wins 7 (0.3 loses to 0.5), class 1 and class 2 win all.
        QVERIFY(isClose(valueOf(report, "roc_auc"), (7.0 / 8 + 1 + 1) / 3));
    }

    void scoresNumbers()
    {
        // The example of scikit-learn's r2_score: 0.9486...
        const auto report =
            evaluate(predictionsOf({2.5, 0, 2, 8}), truthOf(Task::Regression, {3, -0.5, 2, 7}), {.seed = Seed{1}});
        QVERIFY(isClose(valueOf(report, "mae"), 0.5));
        QVERIFY(isClose(valueOf(report, "rmse"), std::sqrt(0.375)));
        QVERIFY(std::abs(valueOf(report, "r2") - 0.9486081370449679) < 1e-12);
        // A large offset loses no digits.
        const auto far = evaluate(predictionsOf({1e9 + 2.5, 1e9, 1e9 + 2, 1e9 + 8}),
                                  truthOf(Task::Regression, {1e9 + 3, 1e9 - 0.5, 1e9 + 2, 1e9 + 7}), {.seed = Seed{1}});
        QVERIFY(std::abs(valueOf(far, "r2") - 0.9486081370449679) < 1e-9);
    }

    void boundsScoresByBootstrap()
    {
        const Large large(2000);
        const auto report = evaluate(large.predictions, large.truth, {.seed = Seed{5}});
        QCOMPARE(evaluate(large.predictions, large.truth, {.seed = Seed{5}}), report);
        QVERIFY(evaluate(large.predictions, large.truth, {.seed = Seed{6}}) != report);
        const auto auc = report.metrics.at("roc_auc");
        QVERIFY(auc.low < auc.value && auc.value < auc.high);
        // Hanley and McNeil's standard error for 0.76 with 600 and 1400 rows is about 0.0115; the interval is 3.92 of
        // them.
        QVERIFY2(std::abs((auc.high - auc.low) / 3.92 - 0.0115) < 0.003,
                 qPrintable(QString::number(auc.high - auc.low)));
        // Four copies of every row in one group say no more than one: the interval does not shrink.
        Large copies(0);
        std::vector<std::uint32_t> groups;
        for (std::uint32_t i = 0; i < 8000; ++i) {
            copies.predictions.values.push_back(large.predictions.values[i % 2000]);
            copies.truth.values.push_back(large.truth.values[i % 2000]);
            groups.push_back(100 + i % 2000);
        }
        copies.predictions.rows = 8000;
        const auto widthOf = [&](std::vector<std::uint32_t> grouping) {
            const auto score =
                evaluate(copies.predictions, copies.truth, {.seed = Seed{5}, .groups = std::move(grouping)})
                    .metrics.at("roc_auc");
            return score.high - score.low;
        };
        QVERIFY(std::abs(widthOf(groups) / (auc.high - auc.low) - 1) < 1e-9);
        QVERIFY(widthOf({}) < 0.65 * (auc.high - auc.low));
    }

    //! Every replicate of a perfect score is perfect; how far it may be from perfect, the number of rows decides.
    void aPerfectScoreOnFewRowsIsNotCertain()
    {
        const auto perfect = [](std::size_t rows) {
            std::vector<double> values;
            for (std::size_t i = 0; i < rows; ++i)
                values.push_back(i % 2 == 0 ? 0.0 : 1.0);
            return evaluate(predictionsOf(values), truthOf(Task::Binary, values), {}).metrics;
        };
        const auto few = perfect(16);
        for (const auto *name : {"roc_auc", "average_precision", "accuracy", "f1", "mcc"}) {
            QCOMPARE(few.at(name).value, 1.0);
            QCOMPARE(few.at(name).high, 1.0);
            QVERIFY2(few.at(name).low < 0.9, name);
        }
        QVERIFY(few.at("brier").high > 0.1 && few.at("brier").low == 0);
        QVERIFY(isClose(few.at("accuracy").low, std::pow(0.025, 1.0 / 16)));
        QVERIFY(isClose(few.at("roc_auc").low, std::pow(0.025, 1.0 / 8)));
        QVERIFY(perfect(4'000).at("roc_auc").low > 0.998);
    }

    //! Nor are three rows that are all in the wrong order.
    void theWorstScoreOnFewRowsIsNotCertain()
    {
        const auto wrong = evaluate(predictionsOf({0.1, 0.8, 0.9}), truthOf(Task::Binary, {1, 0, 0}), {}).metrics;
        QCOMPARE(wrong.at("roc_auc").value, 0.0);
        QVERIFY(isClose(wrong.at("roc_auc").high, 0.975)); // of one positive: 1 - 0.025
        QCOMPARE(wrong.at("accuracy").low, 0.0);
        QVERIFY(isClose(wrong.at("accuracy").high, 1 - std::pow(0.025, 1.0 / 3)));
        const auto silent = evaluate(predictionsOf({0.5, 0.5, 0.5, 0.5}), truthOf(Task::Binary, {1, 0, 1, 0}), {});
        QCOMPARE(silent.metrics.at("roc_auc").low, 0.5);
        QCOMPARE(silent.metrics.at("roc_auc").high, 0.5);
    }

    void isFast()
    {
        const Large large(100'000);
        QElapsedTimer timer;
        timer.start();
        const auto report = evaluate(large.predictions, large.truth, {.seed = Seed{5}});
        qInfo("100,000 rows, 200 replicates: %lld ms", timer.elapsed());
        QVERIFY(report.metrics.at("roc_auc").value > 0.7);
        QVERIFY(timer.elapsed() < 10'000);
    }

    void drawsCurves()
    {
        const auto predictions = predictionsOf({0.1, 0.4, 0.35, 0.8});
        const auto truth = truthOf(Task::Binary, {0, 0, 1, 1});
        const auto roc = rocCurve({predictions, truth});
        QCOMPARE(roc.size(), std::size_t(5));
        QCOMPARE(roc[1], (CurvePoint{0, 0.5, 0.8}));
        QCOMPARE(roc[2], (CurvePoint{0.5, 0.5, 0.4}));
        QCOMPARE(roc[4], (CurvePoint{1, 1, 0.1}));
        const auto recall = precisionRecallCurve({predictions, truth});
        QCOMPARE(recall[1], (CurvePoint{0.5, 1, 0.8}));
        QCOMPARE(recall[3], (CurvePoint{1, 2.0 / 3, 0.35}));
        QVERIFY(rocCurve({predictions, truthOf(Task::Binary, {1, 1, 1, 1})}).empty());
        const Large large(10'000);
        const auto thin = rocCurve({large.predictions, large.truth});
        QCOMPARE(thin.size(), std::size_t(500));
        QCOMPARE(thin.front().x + thin.front().y, 0.0);
        QCOMPARE(thin.back().x + thin.back().y, 2.0);
    }

    void drawsCalibration()
    {
        const auto [points, error] =
            calibrationOf(predictionsOf({0.1, 0.2, 0.2, 0.2, 0.8, 0.9}), truthOf(Task::Binary, {0, 0, 1, 0, 1, 1}), 3);
        QCOMPARE(points.size(), std::size_t(2));
        QVERIFY(isClose(points[0].x, 0.175) && isClose(points[0].y, 0.25) && isClose(points[0].threshold, 0.1));
        QVERIFY(isClose(points[1].x, 0.85) && isClose(points[1].y, 1) && isClose(points[1].threshold, 0.8));
        // Four rows that are off by .075, two by .15.
        QVERIFY(isClose(error, 0.1));
        const Large large(1000);
        QCOMPARE(calibrationOf(large.predictions, large.truth).points.size(), std::size_t(10));
    }

    void readsBackAReport()
    {
        const Large large(100);
        const auto report = evaluate(large.predictions, large.truth, {.replicates = 20, .seed = Seed{5}});
        QCOMPARE(reportFromJson(parseJson(printJson(toJson(report)), "").value(), "report").value(), report);
        auto json = toJson(report);
        json["metrics"]["luck"] = toJson(Score{});
        QCOMPARE(reportFromJson(json, "report").error().subject, std::string("report.metrics.luck"));
        json = toJson(report);
        json["metrics"]["f1"].erase("low");
        QCOMPARE(reportFromJson(json, "report").error().subject, std::string("report.metrics.f1.low"));
        json["metrics"] = 3;
        QVERIFY(!reportFromJson(json, "report"));
    }

    //! A model that is hardly better than another one on the same rows: their own intervals overlap widely, that of the difference does not
    //! hold 0.
    void tellsASmallDifferenceOnTheSameRows()
    {
        const Large large(4000);
        auto worse = large.predictions;
        Random random(Seed{9});
        for (auto &value : worse.values)
            value = std::clamp(value + random.normal() * 0.08, 0.0, 1.0);
        const BootstrapOptions options{.replicates = 300, .seed = Seed{5}};
        const auto better = evaluate(large.predictions, large.truth, options).metrics.at("roc_auc");
        const auto other = evaluate(worse, large.truth, options).metrics.at("roc_auc");
        QVERIFY(better.low < other.high);
        const auto difference = differenceOf(large.predictions, worse, large.truth, "roc_auc", options);
        QVERIFY(difference);
        QVERIFY(isClose(difference->score.value, better.value - other.value));
        QVERIFY(difference->score.low > 0 && difference->score.high < better.high - other.low);
        QCOMPARE(difference->firstIsHigher, 1.0);
        const auto back = differenceOf(worse, large.predictions, large.truth, "roc_auc", options);
        QVERIFY(isClose(back->score.low, -difference->score.high) && back->firstIsHigher == 0);
        const auto none = differenceOf(worse, worse, large.truth, "roc_auc", options);
        QVERIFY(none->score.low == 0 && none->score.high == 0);
        QVERIFY(!differenceOf(worse, worse, large.truth, "rmse", options));
    }
};

QTEST_APPLESS_MAIN(EvaluateTest)

} // namespace evaluate_test

#include "evaluate_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Curves and errors against numbers that were worked out elsewhere.
#include "core/evaluate/curves.h"
#include "core/evaluate/normal.h"
#include "core/evaluate/oneagainstall.h"
#include "core/evaluate/resampling.h"
#include "core/evaluate/residuals.h"
#include "core/evaluate/thresholds.h"
#include "tests/core/evaluate/curvesfixture.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace curves_test {

using namespace espalier;
using namespace espalier::evaluate;
using model::Predictions;
using model::Task;

namespace {

constexpr double exact = 1e-9;

bool isNear(double one, double other)
{
    return std::abs(one - other) <= exact * std::max(1.0, std::abs(other));
}

Predictions predictionsOf(const std::vector<double> &values)
{
    return {.rows = values.size(), .width = 1, .values = values};
}

Thresholds fixture()
{
    return {predictionsOf(tests::curveScores), {.task = Task::Binary, .classes = 2, .values = tests::curveLabels}};
}

Truth numbers()
{
    return {.task = Task::Regression, .classes = 0, .values = tests::numberActuals};
}

} // namespace

class CurvesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! A class against all others is the curve of its probability alone.
    void oneClassAgainstAllIsBinary()
    {
        const Predictions said{
            .rows = 4, .width = 3, .values = {0.7, 0.2, 0.1, 0.3, 0.3, 0.4, 0.1, 0.8, 0.1, 0.2, 0.5, 0.3}};
        const Truth truth{.task = Task::Multiclass, .classes = 3, .values = {0, 2, 1, 0}, .strata = {0, 0, 1, 1}};
        const auto one = oneAgainstAll(said, truth, 0);
        QVERIFY(one.predictions.values == (std::vector<double>{0.7, 0.3, 0.1, 0.2}));
        QVERIFY(one.truth.values == (std::vector<double>{1, 0, 0, 1}));
        QVERIFY(one.truth.task == Task::Binary && one.truth.strata == truth.strata);
        const auto curve = rocCurve({one.predictions, one.truth});
        // 0.7 hits, 0.3 is an alarm, 0.2 hits, 0.1 is an alarm.
        const std::vector<std::pair<double, double>> expected{{0, 0}, {0, 0.5}, {0.5, 0.5}, {0.5, 1}, {1, 1}};
        QCOMPARE(curve.size(), expected.size());
        for (std::size_t i = 0; i < curve.size(); ++i)
            QVERIFY(isNear(curve[i].x, expected[i].first) && isNear(curve[i].y, expected[i].second));
    }

    void gainsAndLiftAreThoseOfTheFixture()
    {
        const auto thresholds = fixture();
        const auto gains = gainsCurve(thresholds);
        const auto lift = liftCurve(thresholds);
        const auto &rows = tests::curveRows;
        QCOMPARE(gains.size(), rows.size() + 1);
        QCOMPARE(lift.size(), rows.size());
        QCOMPARE(gains.front().x + gains.front().y, 0.0);
        QVERIFY(std::isinf(gains.front().threshold));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QVERIFY(isNear(gains[i + 1].x, rows[i].taken) && isNear(gains[i + 1].y, rows[i].found));
            QVERIFY(isNear(lift[i].x, rows[i].taken) && isNear(lift[i].y, rows[i].lift));
            QCOMPARE(gains[i + 1].threshold, rows[i].threshold);
            QCOMPARE(lift[i].threshold, rows[i].threshold);
        }
        QVERIFY(isNear(lift.back().y, 1));
    }

    void receiverAndRecallAreThoseOfTheFixture()
    {
        const auto roc = rocCurve(fixture());
        const auto recall = precisionRecallCurve(fixture());
        const auto &rows = tests::curveRows;
        QCOMPARE(roc.size(), rows.size() + 1);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QVERIFY(isNear(roc[i + 1].x, rows[i].falsePositives) && isNear(roc[i + 1].y, rows[i].found));
            QVERIFY(isNear(recall[i + 1].x, rows[i].found) && isNear(recall[i + 1].y, rows[i].precision));
        }
    }

    void oneClassHasNoCurve()
    {
        const auto predictions = predictionsOf({.2, .4, .4});
        const Thresholds ones(predictions, {.task = Task::Binary, .classes = 2, .values = {1, 1, 1}});
        QVERIFY(gainsCurve(ones).empty() && liftCurve(ones).empty() && rocCurve(ones).empty());
        QVERIFY(!ones.placeOf(ThresholdAxis::FalsePositives, .3));
        QCOMPARE(ones.thresholdAt(ThresholdAxis::FalsePositives, .3), .3);
        QVERIFY(isNear(*ones.placeOf(ThresholdAxis::Taken, .3), 2.0 / 3));
    }

    //! What a threshold comes to is the same as by going over all rows, and each place leads back to it.
    void placesAndThresholdsAreTheSameThing()
    {
        const auto thresholds = fixture();
        const auto predictions = predictionsOf(tests::curveScores);
        const Truth truth{.task = Task::Binary, .classes = 2, .values = tests::curveLabels};
        for (int i = 0; i <= 110; ++i) {
            const auto threshold = i / 100.0;
            QCOMPARE(thresholds.confusionAt(threshold), confusionOf(predictions, truth, threshold));
        }
        for (const auto &row : tests::curveRows) {
            QVERIFY(isNear(*thresholds.placeOf(ThresholdAxis::Taken, row.threshold), row.taken));
            QVERIFY(isNear(*thresholds.placeOf(ThresholdAxis::Recall, row.threshold), row.found));
            QVERIFY(isNear(*thresholds.placeOf(ThresholdAxis::FalsePositives, row.threshold), row.falsePositives));
            QCOMPARE(*thresholds.placeOf(ThresholdAxis::Score, row.threshold), row.threshold);
            QCOMPARE(thresholds.thresholdAt(ThresholdAxis::Taken, row.taken + 1e-7), row.threshold);
            QCOMPARE(thresholds.thresholdAt(ThresholdAxis::Taken, row.taken - 1e-7), row.threshold);
        }
        QCOMPARE(thresholds.thresholdAt(ThresholdAxis::Taken, 0), 1.0);
        QCOMPARE(thresholds.thresholdAt(ThresholdAxis::Taken, 1), tests::curveRows.back().threshold);
        // The highest of those that find all.
        const auto all = std::ranges::find(tests::curveRows, 1.0, &tests::CurveRow::found);
        QCOMPARE(thresholds.thresholdAt(ThresholdAxis::Recall, 2), all->threshold);
        QVERIFY(all->threshold > tests::curveRows.back().threshold);
    }

    void normalQuantilesAreWichuras()
    {
        for (const auto &row : tests::normalRows)
            QVERIFY2(isNear(normalQuantile(row.probability), row.value), qPrintable(QString::number(row.probability)));
    }

    void residualsAreThoseOfTheFixture()
    {
        const auto points = residualQuantiles(predictionsOf(tests::numberPredictions), numbers());
        QCOMPARE(points.size(), tests::quantileRows.size());
        for (std::size_t i = 0; i < points.size(); ++i) {
            QVERIFY(isNear(points[i].x, tests::quantileRows[i].normal));
            QVERIFY(isNear(points[i].y, tests::quantileRows[i].residual));
        }
        const auto few = residualQuantiles(predictionsOf(tests::numberPredictions), numbers(), 10);
        QCOMPARE(few.size(), std::size_t{10});
        QCOMPARE(few.front(), points.front());
        QCOMPARE(few.back(), points.back());
        QVERIFY(residualQuantiles(predictionsOf({1}), {.task = Task::Regression, .classes = 0, .values = {2}}).empty());
    }

    void errorsAreThoseOfTheFixture()
    {
        const auto errors = errorsByPrediction(predictionsOf(tests::numberPredictions), numbers(), {}, 5);
        QCOMPARE(errors.size(), tests::errorRows.size());
        for (std::size_t i = 0; i < errors.size(); ++i) {
            const auto &row = tests::errorRows[i];
            QCOMPARE(errors[i].low, row.low);
            QCOMPARE(errors[i].high, row.high);
            QCOMPARE(errors[i].rows, std::size_t{row.rows});
            QVERIFY(isNear(errors[i].predicted, row.predicted) && isNear(errors[i].actual, row.actual));
            QVERIFY(isNear(errors[i].meanAbsolute.value, row.meanAbsolute));
            QVERIFY(isNear(errors[i].rootMeanSquare.value, row.rootMeanSquare));
            QVERIFY(errors[i].meanAbsolute.low < row.meanAbsolute && row.meanAbsolute < errors[i].meanAbsolute.high);
            QVERIFY(errors[i].rootMeanSquare.low < row.rootMeanSquare);
        }
        const auto all = errorsByPrediction(predictionsOf({3, 3, 3}), {.task = Task::Regression, .values = {1, 3, 8}},
                                            {.replicates = 0}, 10);
        QCOMPARE(all.size(), std::size_t{1});
        QVERIFY(isNear(all[0].meanAbsolute.value, 7.0 / 3) && isNear(all[0].rootMeanSquare.value, std::sqrt(29.0 / 3)));
    }

    //! Blocks of many rows give the interval that the central limit theorem gives.
    void manyRowsAreDrawnInBlocks()
    {
        Random random(Seed{3});
        Truth truth{.task = Task::Regression, .classes = 0};
        Predictions predictions{.rows = 50'000, .width = 1};
        double squares = 0;
        double sum = 0;
        for (std::size_t row = 0; row < predictions.rows; ++row) {
            predictions.values.push_back(7);
            truth.values.push_back(7 + random.normal());
            const auto off = std::abs(truth.values.back() - 7);
            sum += off;
            squares += off * off;
        }
        const auto rows = static_cast<double>(predictions.rows);
        const auto deviation = std::sqrt((squares / rows - sum * sum / rows / rows) / rows);
        const auto errors = errorsByPrediction(predictions, truth, {.replicates = 1000});
        QCOMPARE(errors.size(), std::size_t{1});
        const auto &[value, low, high] = errors.front().meanAbsolute;
        QVERIFY(isNear(value, sum / rows));
        QVERIFY(std::abs((high - low) / (2 * usualWidth * deviation) - 1) < 0.15);
    }

    //! Rows of one group stay together, and groups keep their order where there are few.
    void blocksAreGroups()
    {
        Random random(Seed{1});
        const auto few = blocksOf(4, {9, 2, 9, 5}, random);
        QCOMPARE(few.count, std::size_t{3});
        QCOMPARE(few.of, (std::vector<std::uint32_t>{2, 0, 2, 1}));
        const auto alone = blocksOf(3, {}, random);
        QCOMPARE(alone.of, (std::vector<std::uint32_t>{0, 1, 2}));
        const auto many = blocksOf(6, {1, 2, 3, 1, 2, 3}, random, 2);
        QCOMPARE(many.count, std::size_t{2});
        for (std::size_t row = 0; row < 3; ++row)
            QVERIFY(many.of[row] == many.of[row + 3] && many.of[row] < 2);
    }
};

QTEST_GUILESS_MAIN(CurvesTest)

} // namespace curves_test

#include "curves_test.moc"

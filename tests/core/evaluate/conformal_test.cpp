// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/evaluate/conformal.h"
#include "core/evaluate/residuals.h"

#include <QTest>

#include <cmath>
#include <numeric>

namespace conformal_test {

using namespace espalier;
using evaluate::conformalIntervals;
using evaluate::Truth;
using model::Intervals;
using model::Predictions;

namespace {

//! 1, 2, ... rows, of each of which the same is predicted.
Truth counted(std::size_t rows)
{
    Truth truth{.task = Task::Regression, .classes = 0, .values = std::vector<double>(rows), .strata = {}};
    std::iota(truth.values.begin(), truth.values.end(), 1.0);
    return truth;
}

Predictions same(std::size_t rows, double prediction)
{
    return {.rows = rows, .width = 1, .values = std::vector<double>(rows, prediction)};
}

//! What is predicted of each is anything from 0 to 10, and missed by as much as it is.
struct Drawn
{
    Predictions predictions{.rows = 0, .width = 1, .values = {}};
    Truth truth{.task = Task::Regression, .classes = 0, .values = {}, .strata = {}};
};

Drawn drawn(std::size_t rows, std::uint64_t seed)
{
    Random random(Seed{seed});
    Drawn drawn;
    drawn.predictions.rows = rows;
    for (std::size_t row = 0; row < rows; ++row) {
        const auto prediction = static_cast<double>(random.below(1'000'000)) / 1e5;
        drawn.predictions.values.push_back(prediction);
        drawn.truth.values.push_back(prediction + prediction * random.normal());
    }
    return drawn;
}

} // namespace

class ConformalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! (n + 1) * 0.05 of n residuals lie outside of each end: below 19 rows not one does.
    void takesTheResidualsOfItsLevel()
    {
        QVERIFY(!conformalIntervals(same(18, 0), counted(18)));
        const auto least = conformalIntervals(same(19, 0), counted(19));
        QVERIFY(least && least->edges.empty());
        QCOMPARE(least->bands, (std::vector<model::Band>{{.below = 1, .above = 19}}));
        QCOMPARE(conformalIntervals(same(39, 10), counted(39))->bands,
                 (std::vector<model::Band>{{.below = 2 - 10, .above = 38 - 10}}));
        QCOMPARE(conformalIntervals(same(99, 0), counted(99), 0.8)->bands,
                 (std::vector<model::Band>{{.below = 10, .above = 90}}));
        QCOMPARE(least->least, std::optional(0.0));
        auto truth = counted(19);
        truth.values[3] = -0.5;
        QVERIFY(!conformalIntervals(same(19, 0), truth)->least);
    }

    //! One prediction is in one band, however many rows it is of.
    void equalPredictionsStayTogether()
    {
        QVERIFY(conformalIntervals(same(5000, 3), counted(5000))->edges.empty());
        auto predictions = same(2000, 0);
        for (std::size_t row = 1000; row < 2000; ++row)
            predictions.values[row] = 5;
        const auto two = conformalIntervals(predictions, counted(2000));
        QCOMPARE(two->edges, std::vector<double>{5});
        QVERIFY(model::isPossible(*two));
        // A few rows that are left over do not make a band.
        predictions.values.assign(2000, 0);
        for (std::size_t row = 1990; row < 2000; ++row)
            predictions.values[row] = 5;
        QVERIFY(conformalIntervals(predictions, counted(2000))->edges.empty());
    }

    void intervalsBeginAndEndAsTheirBandSays()
    {
        const Intervals intervals{
            .level = 0.9,
            .edges = {1, 4},
            .bands = {{.below = -2, .above = 1}, {.below = 0, .above = 3}, {.below = -5, .above = 5}},
            .least = 0};
        QCOMPARE(model::intervalOf(intervals, 0.5), (model::Interval{.low = 0, .high = 1.5}));
        QCOMPARE(model::intervalOf(intervals, 1), (model::Interval{.low = 1, .high = 4}));
        QCOMPARE(model::intervalOf(intervals, 4), (model::Interval{.low = 0, .high = 9}));
        QCOMPARE(model::intervalOf(intervals, -3), (model::Interval{.low = 0, .high = 0}));
        const auto unknown = model::intervalOf(intervals, std::nan(""));
        QVERIFY(std::isnan(unknown.low) && std::isnan(unknown.high));
    }

    //! Nine of ten new labels are within, of small predictions and of large ones; what they are told by counts them.
    void holdsForNewRows()
    {
        const auto known = drawn(4000, 1);
        const auto intervals = conformalIntervals(known.predictions, known.truth);
        QVERIFY(intervals);
        QCOMPARE(intervals->bands.size(), evaluate::mostBands);
        const auto fresh = drawn(40'000, 2);
        const auto bins =
            evaluate::errorsByPrediction(fresh.predictions, fresh.truth, {.replicates = 50}, 10, &*intervals);
        QCOMPARE(bins.size(), std::size_t{10});
        double covered = 0;
        for (const auto &bin : bins) {
            QVERIFY(bin.covered);
            QVERIFY2(std::abs(bin.covered->value - 0.9) < 0.04, std::to_string(bin.covered->value).c_str());
            QVERIFY(bin.covered->low < bin.covered->value && bin.covered->value < bin.covered->high);
            covered += bin.covered->value * static_cast<double>(bin.rows);
        }
        QVERIFY(std::abs(covered / 40'000 - 0.9) < 0.012);
        // A normal label is within 1.645 deviations of its mean nine times of ten.
        const auto &last = bins.back();
        QVERIFY(std::abs(last.width / (2 * 1.6449 * last.predicted) - 1) < 0.12);
        QVERIFY(bins.front().width < 0.2 * last.width);
    }

    void countsByHand()
    {
        const Intervals intervals{.level = 0.5, .edges = {}, .bands = {{.below = -1, .above = 2}}, .least = {}};
        const Truth truth{.task = Task::Regression, .classes = 0, .values = {4, 5, 7, 8}, .strata = {}};
        const auto bins = evaluate::errorsByPrediction(same(4, 5), truth, {}, 1, &intervals);
        QCOMPARE(bins.front().covered->value, 0.75);
        QCOMPARE(bins.front().width, 3.0);
        QVERIFY(!evaluate::errorsByPrediction(same(4, 5), truth, {}, 1).front().covered);
        // All of four: less than all of many.
        const Intervals wide{.level = 0.5, .edges = {}, .bands = {{.below = -9, .above = 9}}, .least = {}};
        const auto all = evaluate::errorsByPrediction(same(4, 5), truth, {}, 1, &wide);
        QCOMPARE(all.front().covered->value, 1.0);
        QVERIFY(std::abs(all.front().covered->low - std::pow(0.025, 0.25)) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(ConformalTest)

} // namespace conformal_test

#include "conformal_test.moc"

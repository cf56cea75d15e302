// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/decision.h"

#include <QTest>

#include <cmath>

namespace decision_test {

using namespace espalier::evaluate;
using espalier::Random;
using espalier::Seed;
using espalier::model::Predictions;
using espalier::model::Task;

namespace {

const Truth truth{.task = Task::Binary, .classes = 2, .values = {0, 0, 1, 0, 1, 1}, .strata = {}};
const Predictions predictions{.rows = 6, .width = 1, .values = {.1, .2, .3, .4, .8, .9}};

double costAt(double threshold, const Costs &costs)
{
    return outcomeOf(predictions, truth, threshold, costs, {.replicates = 0}).cost.value;
}

} // namespace

class DecisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! By hand: a dear miss takes the weak positive along, a dear false alarm leaves it out.
    void takesTheCheapest()
    {
        QCOMPARE(cheapestThreshold(predictions, truth, {.falseAlarm = 1, .miss = 5}), 0.25);
        QVERIFY(std::abs(*cheapestThreshold(predictions, truth, {.falseAlarm = 5, .miss = 1}) - 0.6) < 1e-12);
        QVERIFY(*cheapestThreshold(predictions, truth, {.falseAlarm = 1000, .miss = 0}) > 0.9);
        auto one = truth;
        std::ranges::fill(one.values, 0.0);
        QVERIFY(!cheapestThreshold(predictions, one, {.falseAlarm = 1, .miss = 5}));
        QCOMPARE(costAt(0.25, {.falseAlarm = 1, .miss = 5}), 1.0 / 6);
        QCOMPARE(costAt(0.6, {.falseAlarm = 5, .miss = 1}), 1.0 / 6);
    }

    //! No other threshold costs less, on rows of any kind, with equal scores among them.
    void nothingIsCheaper()
    {
        Random random(Seed{6});
        for (int round = 0; round < 50; ++round) {
            Truth some{.task = Task::Binary, .classes = 2};
            Predictions scores{.rows = 60, .width = 1};
            for (int row = 0; row < 60; ++row) {
                some.values.push_back(random.chance(0.3) ? 1 : 0);
                scores.values.push_back(std::round(20 * random.uniform()) / 20);
            }
            const Costs costs{.falseAlarm = random.uniform(), .miss = 3 * random.uniform()};
            const auto cost = [&](double threshold) {
                return outcomeOf(scores, some, threshold, costs, {.replicates = 0}).cost.value;
            };
            const auto chosen = cost(*cheapestThreshold(scores, some, costs));
            for (int i = 0; i <= 42; ++i)
                QVERIFY(chosen <= cost(i / 40.0) + 1e-12);
        }
    }

    //! Of many rows, drawn in blocks: as the central limit theorem has it, by group and by row.
    void intervalsOfManyRows()
    {
        Random random(Seed{8});
        Truth many{.task = Task::Binary, .classes = 2};
        Predictions scores{.rows = 40'000, .width = 1};
        std::vector<std::uint32_t> pairs;
        for (std::uint32_t row = 0; row < 40'000; ++row) {
            // Both of a pair are alike, so that there is half of what there seems to be.
            const bool isSecond = row % 2 == 1;
            scores.values.push_back(isSecond ? scores.values.back() : random.uniform());
            many.values.push_back(isSecond ? many.values.back() : random.chance(scores.values.back()) ? 1 : 0);
            pairs.push_back(row / 2);
        }
        const Costs costs{.falseAlarm = 1, .miss = 1};
        const auto alone = outcomeOf(scores, many, 0.5, costs, {.replicates = 1000}).cost;
        const auto grouped = outcomeOf(scores, many, 0.5, costs, {.replicates = 1000, .groups = pairs}).cost;
        const auto expected = 2 * usualWidth * std::sqrt(alone.value * (1 - alone.value) / 40'000);
        QVERIFY(std::abs((alone.high - alone.low) / expected - 1) < 0.12);
        QVERIFY(std::abs((grouped.high - grouped.low) / (std::sqrt(2.0) * expected) - 1) < 0.12);
    }

    void takesSoManyOfThem()
    {
        const auto outcome = outcomeOf(predictions, truth, thresholdFor(predictions, 0.5), {}, {.replicates = 100});
        QCOMPARE(outcome.flagged, std::size_t{3});
        QCOMPARE(outcome.found, std::size_t{2});
        QCOMPARE(outcome.positives, std::size_t{3});
        QCOMPARE(outcome.costOfNone, 0.5);
        QCOMPARE(outcome.costOfAll, 0.5);
        // Two are found and one alarm is false.
        QCOMPARE(outcome.saved.value, 1.0 / 6);
        QVERIFY(std::abs(outcome.saved.value - (outcome.costOfNone - outcome.cost.value)) < 1e-12);
        QVERIFY(outcome.saved.low <= outcome.saved.value && outcome.saved.value <= outcome.saved.high);
        QVERIFY(outcome.cost.low <= outcome.cost.value && outcome.cost.value <= outcome.cost.high);
        QCOMPARE(outcomeOf(predictions, truth, thresholdFor(predictions, 1), {}, {}).flagged, std::size_t{6});
        const Predictions equal{.rows = 6, .width = 1, .values = {.5, .5, .5, .5, .5, .5}};
        QCOMPARE(outcomeOf(equal, truth, thresholdFor(equal, 0.5), {}, {}).flagged, std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(DecisionTest)

} // namespace decision_test

#include "decision_test.moc"

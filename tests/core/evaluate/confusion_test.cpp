// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/confusion.h"

#include <QTest>

#include <cmath>

namespace confusion_test {

using namespace espalier;
using namespace espalier::evaluate;

class ConfusionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScoreAtTheThresholdIsPositive()
    {
        const model::Predictions predictions{.rows = 5, .width = 1, .values = {0.1, 0.5, 0.5, 0.8, 0.4}};
        const Truth truth{.task = model::Task::Binary, .classes = 2, .values = {0, 0, 1, 1, 1}};
        const auto middle = confusionOf(predictions, truth);
        QCOMPARE(middle, (Confusion{2, {1, 1, 1, 2}}));
        QCOMPARE(middle.at(1, 0), 1.0);
        QCOMPARE(confusionOf(predictions, truth, 0.8), (Confusion{2, {2, 0, 2, 1}}));
        QCOMPARE(confusionOf(predictions, truth, 0), (Confusion{2, {0, 2, 0, 3}}));
        // Of what was drawn: the second row twice, the last not at all.
        QCOMPARE(confusionOf(confusionCells(predictions, truth), 2, {1, 2, 1, 1, 0}), (Confusion{2, {1, 2, 0, 2}}));
    }

    void theMostProbableClassIsPredicted()
    {
        const model::Predictions predictions{
            .rows = 3, .width = 3, .values = {0.2, 0.5, 0.3, 0.4, 0.4, 0.2, 0.1, 0.1, 0.8}};
        const Truth truth{.task = model::Task::Multiclass, .classes = 3, .values = {1, 2, 2}};
        // Of equal ones the first.
        QCOMPARE(confusionOf(predictions, truth), (Confusion{3, {0, 0, 0, 0, 1, 0, 1, 0, 1}}));
    }

    void scoresByHand()
    {
        const Confusion counts{2, {4, 1, 2, 3}};
        QCOMPARE(accuracy(counts), 0.7);
        QCOMPARE(f1(counts, 1), 6.0 / 9);
        // (4 * 3 - 1 * 2) / sqrt(5 * 5 * 6 * 4)
        QVERIFY(std::abs(correlation(counts) - 10 / std::sqrt(600.0)) < 1e-12);
        const Confusion oneClass{2, {5, 0, 0, 0}};
        QVERIFY(std::isnan(f1(oneClass, 1)));
        QCOMPARE(macroF1(oneClass), 1.0);
        QCOMPARE(correlation(oneClass), 0.0);
    }
};

QTEST_GUILESS_MAIN(ConfusionTest)

} // namespace confusion_test

#include "confusion_test.moc"

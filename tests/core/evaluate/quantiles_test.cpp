// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/quantiles.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quantiles_test {

using namespace espalier::evaluate;

class QuantilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMiddleIsTheUpperOfTwo()
    {
        QCOMPARE(median({3, 1, 2}), 2.0);
        QCOMPARE(median({4, 1, 3, 2}), 3.0);
        QCOMPARE(median({5}), 5.0);
        QVERIFY(std::isnan(median({})));
        QCOMPARE(middleOf(std::vector<std::int64_t>{9, 7, 8}), std::int64_t(8));
        QCOMPARE(valueAt(std::vector<double>{9, 7, 8}, 0), 7.0);
    }

    void aTenthOfEachEndIsLeftOut()
    {
        QCOMPARE(trimmedMean({1000, 2, 3, 4, 5, 6, 7, 8, 9, -500}), 5.5);
        QCOMPARE(trimmedMean({1, 2, 6}), 3.0);
        QVERIFY(std::isnan(trimmedMean({})));
    }

    void quantilesByHand()
    {
        const std::vector<double> ordered{10, 20, 30, 40};
        QCOMPARE(nearestQuantile(ordered, 0), 10.0);
        QCOMPARE(nearestQuantile(ordered, 0.4), 20.0);
        QCOMPARE(nearestQuantile(ordered, 0.5), 30.0);
        QCOMPARE(nearestQuantile(ordered, 1), 40.0);
        QCOMPARE(quantileBetween(ordered, 0.5), 25.0);
        QCOMPARE(quantileBetween(ordered, 1), 40.0);
        QCOMPARE(quantileBetween(std::vector<double>{7}, 0.975), 7.0);
    }

    void placesAreThoseOfASort()
    {
        std::vector<double> values(101);
        std::iota(values.begin(), values.end(), 0.0);
        std::ranges::reverse(values);
        QCOMPARE(middleRange(values), (Range{1, 99}));
        const std::vector<std::size_t> places{0, 7, 50, 50, 100};
        placeValues(values, places);
        for (const auto place : places)
            QCOMPARE(values[place], static_cast<double>(place));
        QCOMPARE(middleRange({4}), (Range{4, 4}));
    }

    void missingOnesAreLeftOut()
    {
        QCOMPARE(presentOnes({1, std::nan(""), 3}), (std::vector<double>{1, 3}));
        QVERIFY(presentOnes({std::nan("")}).empty());
    }
};

QTEST_GUILESS_MAIN(QuantilesTest)

} // namespace quantiles_test

#include "quantiles_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/ranking.h"

#include <QTest>

namespace ranking_test {

using namespace espalier::evaluate;

class RankingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areaUnderTheCurveByHand()
    {
        // Positive 2 and 3 against 1 and 2: pairs won 1 + 0.5 + 1 + 1 of 4.
        QCOMPARE(areaUnderCurve({1, 2, 2, 3}, {false, false, true, true}), 0.875);
        QCOMPARE(areaUnderCurve({3, 2, 2, 1}, {false, false, true, true}), 0.125);
        QCOMPARE(areaUnderCurve({1, 2, 3, 4}, {false, false, true, true}), 1.0);
        QCOMPARE(areaUnderCurve({5, 5, 5}, {false, true, false}), 0.5);
    }

    void oneClassIsToldByNothing()
    {
        QCOMPARE(areaUnderCurve({1, 1}, {true, true}), 0.5);
        QCOMPARE(areaUnderCurve({1, 2}, {false, false}), 0.5);
        QCOMPARE(areaUnderCurve({}, {}), 0.5);
    }

    //! Rows that were drawn twice count twice, and those that were not drawn do not stand between others.
    void rowsCountAsOftenAsTheyWereDrawn()
    {
        const auto ranking = rankingOf({1, 2, 3, 4}, {false, true, false, true});
        QCOMPARE(rankMetrics(ranking, {1, 1, 1, 1}).rocAuc, 0.75);
        // 2 against 1 (twice) and 3; 4 against all.
        QCOMPARE(rankMetrics(ranking, {2, 1, 1, 1}).rocAuc, 5.0 / 6);
        QCOMPARE(rankMetrics(ranking, {1, 1, 0, 1}).rocAuc, 1.0);
        QVERIFY(!rankMetrics(ranking, {1, 0, 1, 0}).isDefined);
    }

    void equalValuesShareTheirMeanRank()
    {
        QCOMPARE(meanRanks({30, 10, 10, 20}), (std::vector<double>{4, 1.5, 1.5, 3}));
        QCOMPARE(meanRanks({7, 7, 7}), (std::vector<double>{2, 2, 2}));
        QCOMPARE(meanRanks({}), std::vector<double>());
    }

    void correlationByHand()
    {
        QCOMPARE(squaredCorrelation({1, 2, 3}, {6, 4, 2}), 1.0);
        // Products 1, squares 2 and 2.
        QCOMPARE(squaredCorrelation({1, 2, 3}, {1, 3, 2}), 0.25);
        QCOMPARE(squaredCorrelation({1, 2, 3}, {5, 5, 5}), 0.0);
    }
};

QTEST_GUILESS_MAIN(RankingTest)

} // namespace ranking_test

#include "ranking_test.moc"

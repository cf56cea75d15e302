// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/workbench/gymtruth.h"

#include <QTest>

#include <cmath>

namespace gymtruth_test {

using namespace espalier;
using workbench::expectedRocAuc;

namespace {

//! The definition, over all ordered pairs.
double byPairs(const std::vector<double> &scores, const std::vector<double> &chances)
{
    double inOrder = 0;
    double pairs = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        for (std::size_t j = 0; j < scores.size(); ++j) {
            if (i == j)
                continue;
            const auto weight = chances[i] * (1 - chances[j]);
            pairs += weight;
            inOrder += weight * (scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0);
        }
    }
    return inOrder / pairs;
}

} // namespace

class GymTruthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheUsualOneWhereAllIsCertain()
    {
        QCOMPARE(expectedRocAuc({0.9, 0.1}, {1, 0}), std::optional(1.0));
        QCOMPARE(expectedRocAuc({0.1, 0.9}, {1, 0}), std::optional(0.0));
        QCOMPARE(expectedRocAuc({0.5, 0.5}, {1, 0}), std::optional(0.5));
        // 3 of 4 pairs stand in order.
        QCOMPARE(expectedRocAuc({0.8, 0.4, 0.6, 0.2}, {1, 1, 0, 0}), std::optional(0.75));
        QVERIFY(!expectedRocAuc({0.3, 0.4}, {1, 1}));
        QVERIFY(!expectedRocAuc({}, {}));
    }

    //! 0.8 * 0.7 of the pairs are in order, 0.3 * 0.2 are not.
    void weighsPairsByTheirChance()
    {
        const auto found = expectedRocAuc({2, 1}, {0.8, 0.3});
        QVERIFY(found && std::abs(*found - 0.56 / 0.62) < 1e-12);
    }

    void isThatOfAllPairs()
    {
        Random random(Seed{5});
        std::vector<double> scores;
        std::vector<double> chances;
        for (int i = 0; i < 60; ++i) {
            scores.push_back(static_cast<double>(random.below(20)) / 20); // with ties
            chances.push_back(random.uniform());
        }
        QVERIFY(std::abs(*expectedRocAuc(scores, chances) - byPairs(scores, chances)) < 1e-12);
        // Nobody is better than who knows the chances.
        QVERIFY(*expectedRocAuc(chances, chances) > *expectedRocAuc(scores, chances));
    }

    void showsSomeFromTheHighestToTheLowest()
    {
        std::vector<workbench::TruthBeside> rows;
        for (int i = 0; i < 10; ++i)
            rows.push_back({.customer = std::to_string(i), .predicted = 1 - i / 10.0});
        const auto some = workbench::spread(rows, 3);
        QCOMPARE(some.size(), std::size_t(3));
        QCOMPARE(some[0].customer + some[1].customer + some[2].customer, std::string("049"));
        QCOMPARE(workbench::spread(rows, 20).size(), std::size_t(10));
        QCOMPARE(workbench::spread(rows, 1).front().customer, std::string("0"));
    }
};

QTEST_GUILESS_MAIN(GymTruthTest)

} // namespace gymtruth_test

#include "gymtruth_test.moc"

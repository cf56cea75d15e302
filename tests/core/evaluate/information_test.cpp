// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/evaluate/information.h"

#include <QTest>

#include <cmath>
#include <functional>

namespace information_test {

using namespace espalier;

namespace {

constexpr std::size_t rows = 4000;

frame::Column numbers(const std::function<double(std::size_t)> &value)
{
    frame::Numbers column;
    for (std::size_t row = 0; row < rows; ++row)
        column.values.push_back(value(row));
    return {"x", std::move(column)};
}

frame::Column categories(const std::vector<std::string> &levels, const std::function<int(std::size_t)> &code)
{
    frame::Categories column{{}, levels};
    for (std::size_t row = 0; row < rows; ++row)
        column.codes.push_back(code(row));
    return {"x", std::move(column)};
}

evaluate::Bins bins(std::vector<std::uint8_t> codes, std::size_t count)
{
    return {.codes = std::move(codes), .count = count};
}

} // namespace

class InformationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entropyByHand()
    {
        QCOMPARE(evaluate::entropyOf({5, 5}), 1.0);
        QCOMPARE(evaluate::entropyOf({1, 1, 2}), 1.5);
        QCOMPARE(evaluate::entropyOf({4, 0}), 0.0);
        QCOMPARE(evaluate::entropyOf({0, 0}), 0.0);
        QCOMPARE(evaluate::entropyOf({}), 0.0);
    }

    void informationByHand()
    {
        // H(x) = H(y) = 1, H(x, y) = 2 of four equal cells: nothing, less the bias (4 - 2 - 2 + 1) / (2 N ln 2).
        const auto nothing = evaluate::informationOf(bins({1, 1, 2, 2}, 3), bins({1, 2, 1, 2}, 3));
        QCOMPARE(nothing, evaluate::Information());
        // A copy: H(x, y) = 1; the bias is (2 - 2 - 2 + 1) / (2 * 4 ln 2), so that more than all would be told.
        const auto copy = evaluate::informationOf(bins({1, 1, 2, 2}, 3), bins({2, 2, 1, 1}, 3));
        QCOMPARE(copy.bits, 1 + 1 / (8 * std::log(2.0)));
        QCOMPARE(copy.share, 1.0);
        // Of four rows that is G = 8 ln 2 = 5.5, which is more than 1 + 3 sqrt(2) = 5.2.
        QVERIFY(copy.isSignificant);
    }

    void oneClassTellsNothing()
    {
        const auto one = evaluate::informationOf(bins({1, 2, 1, 2}, 3), bins({1, 1, 1, 1}, 2));
        QVERIFY(one.share == 0 && !one.isSignificant);
        const auto constant = evaluate::informationOf(bins({1, 1, 1, 1}, 2), bins({1, 2, 1, 2}, 3));
        QVERIFY(constant.bits == 0 && !constant.isSignificant);
        QCOMPARE(evaluate::informationOf(bins({}, 2), bins({}, 2)), evaluate::Information());
    }

    void aCopyOfTheLabelHasAllItsBits()
    {
        const auto label = categories({"no", "yes"}, [](std::size_t row) {
            return static_cast<int>(row % 4 == 0);
        });
        const auto bins = evaluate::binnedLabel(label);
        const auto relevance = evaluate::informationOf(evaluate::binned(label), bins);
        const auto entropy = -0.25 * std::log2(0.25) - 0.75 * std::log2(0.75);
        QVERIFY(std::abs(relevance.bits - entropy) < 1e-3);
        QVERIFY(relevance.share > 0.999 && relevance.isSignificant);
    }

    //! Known in closed form: a channel that errs with probability e tells 1 - H(e) bits of a fair coin (Shannon, 1948).
    void aNoisyChannelHasItsCapacity()
    {
        Random random(Seed{7});
        std::vector<int> sent;
        for (std::size_t row = 0; row < rows; ++row)
            sent.push_back(static_cast<int>(random.below(2)));
        const auto label = categories({"no", "yes"}, [&](std::size_t row) {
            return sent[row];
        });
        const auto received = numbers([&](std::size_t row) {
            return random.chance(0.1) ? 1 - sent[row] : sent[row];
        });
        const auto relevance = evaluate::informationOf(evaluate::binned(received), evaluate::binnedLabel(label));
        const auto expected = 1 + 0.1 * std::log2(0.1) + 0.9 * std::log2(0.9);
        QVERIFY2(std::abs(relevance.bits - expected) < 0.04, qPrintable(QString::number(relevance.bits)));
    }

    //! Of a hundred columns of noise the mean is near 0, which it is not without the correction (15 / (2 N ln 2) = 0.0027), and next to
    //! none counts as significant.
    void noiseScoresAboutNothing()
    {
        Random random(Seed{3});
        const auto label = evaluate::binnedLabel(categories({"no", "yes"}, [&](std::size_t) {
            return static_cast<int>(random.below(2));
        }));
        double sum = 0;
        int significant = 0;
        for (int i = 0; i < 100; ++i) {
            const auto relevance = evaluate::informationOf(evaluate::binned(numbers([&](std::size_t) {
                                                               return random.normal();
                                                           })),
                                                           label);
            sum += relevance.bits;
            significant += relevance.isSignificant ? 1 : 0;
        }
        QVERIFY2(sum / 100 < 0.001, qPrintable(QString::number(sum / 100)));
        QVERIFY2(significant <= 3, qPrintable(QString::number(significant)));
    }

    void missingIsAPartOfItsOwn()
    {
        const auto label = categories({"no", "yes"}, [](std::size_t row) {
            return static_cast<int>(row % 2);
        });
        const auto onlySometimes = numbers([](std::size_t row) {
            return row % 2 == 0 ? std::nan("") : 5.0;
        });
        const auto relevance = evaluate::informationOf(evaluate::binned(onlySometimes), evaluate::binnedLabel(label));
        QVERIFY(relevance.share > 0.999);
        QVERIFY(!evaluate::isConstant(evaluate::binned(onlySometimes)));
        QVERIFY(evaluate::isConstant(evaluate::binned(numbers([](std::size_t) {
            return 5.0;
        }))));
    }
};

QTEST_GUILESS_MAIN(InformationTest)

} // namespace information_test

#include "information_test.moc"

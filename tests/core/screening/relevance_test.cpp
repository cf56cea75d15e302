// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/screening/relevance.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

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

screening::Sketch sketch(const frame::Column &column)
{
    return screening::sketchOf(screening::binned(column), 2);
}

} // namespace

class RelevanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreThoseOfASort()
    {
        Random random(Seed{11});
        for (const int spread : {2, 7, 100, 1'000'000}) {
            frame::Numbers values;
            for (int i = 0; i < 5000; ++i)
                values.values.push_back(i % 9 == 0 ? std::nan("") : static_cast<double>(random.below(spread)));
            std::vector<double> sorted;
            std::ranges::copy_if(values.values, std::back_inserter(sorted), [](double value) {
                return !std::isnan(value);
            });
            std::ranges::sort(sorted);
            const auto bins = screening::binned({"v", values}, 16);
            std::vector<double> borders;
            for (std::size_t i = 1; i < 16; ++i) {
                const auto border = sorted[i * (sorted.size() - 1) / 16];
                if ((borders.empty() || border > borders.back()) && border < sorted.back())
                    borders.push_back(border);
            }
            for (std::size_t row = 0; row < values.values.size(); ++row) {
                const auto value = values.values[row];
                const auto place = std::ranges::lower_bound(borders, value) - borders.begin() + 1;
                QCOMPARE(static_cast<std::ptrdiff_t>(bins.codes[row]), std::isnan(value) ? 0 : place);
            }
        }
    }

    void aCopyOfTheLabelHasAllItsBits()
    {
        const auto label = categories({"no", "yes"}, [](std::size_t row) {
            return static_cast<int>(row % 4 == 0);
        });
        const auto bins = screening::binnedLabel(label);
        const auto relevance = screening::relevanceOf(screening::binned(label), bins);
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
        const auto relevance = screening::relevanceOf(screening::binned(received), screening::binnedLabel(label));
        const auto expected = 1 + 0.1 * std::log2(0.1) + 0.9 * std::log2(0.9);
        QVERIFY2(std::abs(relevance.bits - expected) < 0.04, qPrintable(QString::number(relevance.bits)));
    }

    //! Of a hundred columns of noise the mean is near 0, which it is not without the correction (15 / (2 N ln 2) = 0.0027), and next to
    //! none counts as significant.
    void noiseScoresAboutNothing()
    {
        Random random(Seed{3});
        const auto label = screening::binnedLabel(categories({"no", "yes"}, [&](std::size_t) {
            return static_cast<int>(random.below(2));
        }));
        double sum = 0;
        int significant = 0;
        for (int i = 0; i < 100; ++i) {
            const auto relevance = screening::relevanceOf(screening::binned(numbers([&](std::size_t) {
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
        const auto relevance = screening::relevanceOf(screening::binned(onlySometimes), screening::binnedLabel(label));
        QVERIFY(relevance.share > 0.999);
        QVERIFY(!screening::isConstant(screening::binned(onlySometimes)));
        QVERIFY(screening::isConstant(screening::binned(numbers([](std::size_t) {
            return 5.0;
        }))));
    }

    void rareLevelsStandTogether()
    {
        std::vector<std::string> levels;
        for (int i = 0; i < 40; ++i)
            levels.push_back(std::to_string(i));
        const auto bins = screening::binned(categories(levels, [](std::size_t row) {
            return static_cast<int>(row % 100 < 60 ? 39 : row % 40);
        }));
        QCOMPARE(bins.count, std::size_t(17));
        QCOMPARE(bins.codes[0], std::uint8_t(1)); // the most frequent is the first
        QVERIFY(std::ranges::max(bins.codes) == 16);
    }

    void nearDuplicatesAreTold()
    {
        Random random(Seed{5});
        std::vector<double> values;
        for (std::size_t row = 0; row < rows; ++row)
            values.push_back(random.normal());
        const auto plain = sketch(numbers([&](std::size_t row) {
            return values[row];
        }));
        const auto turned = sketch(numbers([&](std::size_t row) {
            return -std::exp(values[row]);
        }));
        const auto loose = sketch(numbers([&](std::size_t row) {
            return values[row] + random.normal();
        }));
        const auto gappy = sketch(numbers([&](std::size_t row) {
            return row % 8 < 2 ? std::nan("") : values[row];
        }));
        QVERIFY(screening::isRedundant(plain, turned));
        QVERIFY(!screening::isRedundant(plain, loose));
        QVERIFY(!screening::isRedundant(plain, gappy));
    }

    void shapesCountEveryRowThatHasAValue()
    {
        std::vector<bool> isMarked;
        for (std::size_t row = 0; row < rows; ++row)
            isMarked.push_back(row % 5 == 0);
        const auto histogram =
            screening::histogramOf(numbers([](std::size_t row) {
                                       return row % 10 == 0 ? std::nan("") : static_cast<double>(row);
                                   }),
                                   isMarked);
        double all = 0;
        double marked = 0;
        for (std::size_t i = 0; i < histogram.all.size(); ++i) {
            all += histogram.all[i];
            marked += histogram.marked[i];
        }
        QCOMPARE(all, 3600.0);
        QCOMPARE(marked, 400.0);
        QVERIFY(*std::ranges::min_element(histogram.all) > 200);
    }
};

QTEST_GUILESS_MAIN(RelevanceTest)
#include "relevance_test.moc"

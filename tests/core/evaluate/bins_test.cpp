// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/evaluate/bins.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

namespace bins_test {

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

} // namespace

class BinsTest : public QObject
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
            const auto bins = evaluate::binned({"v", values}, 16);
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

    void equalValuesStandTogether()
    {
        // Of eight values in four parts: the 2nd, the 4th and the 6th are 2, 2 and 4, so that 2 is in one part whole.
        const auto bins = evaluate::binned({"v", frame::Numbers{{1, 2, 2, 2, 3, std::nan(""), 4, 5, 6}}}, 4);
        QCOMPARE(bins.codes, (std::vector<std::uint8_t>{1, 1, 1, 1, 2, 0, 2, 3, 3}));
        QVERIFY(bins.isOrdered);
        const auto nothing = evaluate::binned({"v", frame::Numbers{{std::nan(""), std::nan("")}}}, 4);
        QCOMPARE(nothing.codes, (std::vector<std::uint8_t>{0, 0}));
        QVERIFY(evaluate::isConstant(nothing));
        QVERIFY(evaluate::isConstant(evaluate::binned({"v", frame::Numbers{}}, 4)));
        QCOMPARE(evaluate::binned({"v", frame::Numbers{{7, 7, 7}}}, 4).codes, (std::vector<std::uint8_t>{1, 1, 1}));
    }

    void classesOfALabelKeepTheirOrder()
    {
        const frame::Column label{"label", frame::Categories{{1, 1, 0, 1}, {"no", "yes"}}};
        QCOMPARE(evaluate::binnedLabel(label).codes, (std::vector<std::uint8_t>{2, 2, 1, 2}));
        // As a feature, by frequency.
        QCOMPARE(evaluate::binned(label).codes, (std::vector<std::uint8_t>{1, 1, 2, 1}));
        QCOMPARE(evaluate::binnedLabel(label).count, std::size_t(3));
    }

    void binsOfEqualWidthTakeWhatIsOutside()
    {
        const evaluate::Range range{0, 1};
        QCOMPARE(evaluate::binOf(-3, range, 4), std::size_t(0));
        QCOMPARE(evaluate::binOf(0.25, range, 4), std::size_t(1));
        QCOMPARE(evaluate::binOf(0.99, range, 4), std::size_t(3));
        QCOMPARE(evaluate::binOf(1, range, 4), std::size_t(3));
        QCOMPARE(evaluate::binOf(7, range, 4), std::size_t(3));
        // No width tells nothing apart.
        QCOMPARE(evaluate::binOf(5, {5, 5}, 4), std::size_t(0));
        QCOMPARE(evaluate::binOf(5, {-1e308, 1e308}, 4), std::size_t(0));
    }

    void rareLevelsStandTogether()
    {
        std::vector<std::string> levels;
        for (int i = 0; i < 40; ++i)
            levels.push_back(std::to_string(i));
        const auto bins = evaluate::binned(categories(levels, [](std::size_t row) {
            return static_cast<int>(row % 100 < 60 ? 39 : row % 40);
        }));
        QCOMPARE(bins.count, std::size_t(17));
        QCOMPARE(bins.codes[0], std::uint8_t(1)); // the most frequent is the first
        QVERIFY(std::ranges::max(bins.codes) == 16);
    }

    void shapesCountEveryRowThatHasAValue()
    {
        std::vector<bool> isMarked;
        for (std::size_t row = 0; row < rows; ++row)
            isMarked.push_back(row % 5 == 0);
        const auto histogram = evaluate::histogramOf(numbers([](std::size_t row) {
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

QTEST_GUILESS_MAIN(BinsTest)

} // namespace bins_test

#include "bins_test.moc"

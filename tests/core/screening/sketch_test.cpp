// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/screening/sketch.h"

#include <QTest>

#include <cmath>
#include <functional>

namespace sketch_test {

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

screening::Sketch sketch(const frame::Column &column)
{
    return screening::sketchOf(evaluate::binned(column), 2);
}

} // namespace

class SketchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

QTEST_GUILESS_MAIN(SketchTest)

} // namespace sketch_test

#include "sketch_test.moc"

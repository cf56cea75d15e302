// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/engine/decimal.h"

#include <QtTest>

#include <cmath>
#include <fmt/format.h>

namespace decimal_test {

using namespace espalier;
using namespace espalier::engine;

namespace {

std::string textOf(const Decimal &decimal)
{
    return fmt::format("{}e{}", decimal.digits, decimal.exponent);
}

double anyDouble(Random &random)
{
    switch (random.below(4)) {
    case 0:
        return static_cast<double>(random.below(1'000'000)) / 100;
    case 1:
        return static_cast<double>(random.below(1'000'000'000'000)) * 1e-14;
    case 2:
        return std::ldexp(static_cast<double>(random.below(1U << 30)), static_cast<int>(random.below(90)) - 60);
    default:
        return -static_cast<double>(random.below(1'000'000'007)) / 999'999'937;
    }
}

} // namespace

class DecimalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsFifteenDigits()
    {
        Random random(Seed{1});
        for (int i = 0; i < 200'000; ++i) {
            const auto number = anyDouble(random);
            if (std::abs(number) < 1e-15)
                continue;
            const auto decimal = decimalOf(number);
            QVERIFY(decimal);
            // Both texts are read as the double nearest to them: equal decimals of 15 digits are equal doubles, and no
            // others are.
            const auto wanted = fmt::format("{:.14e}", number);
            QCOMPARE(fmt::format("{:.14e}", std::stod(textOf(*decimal))), wanted);
            QVERIFY(std::abs(decimal->digits) < 1'000'000'000'000'000);
        }
        QCOMPARE(decimalOf(0.99), (Decimal{99, -2}));
        QCOMPARE(decimalOf(0.1 + 0.2), (Decimal{3, -1}));
        QCOMPARE(decimalOf(-1e20), (Decimal{-1, 20}));
        QCOMPARE(decimalOf(4e-31), (Decimal{0, -30}));
        QCOMPARE(decimalOf(6e-31), (Decimal{1, -30}));
        QCOMPARE(decimalOf(1e-320)->digits, std::int64_t{0});
        QVERIFY(!decimalOf(1e30) && !decimalOf(-HUGE_VAL) && !decimalOf(std::nan("")));
    }

    void roundsOnce()
    {
        Random random(Seed{2});
        for (int i = 0; i < 200'000; ++i) {
            const auto high = static_cast<std::int64_t>(random.below(std::uint64_t{1} << (1 + random.below(62))));
            const auto low = static_cast<std::int64_t>(random.below(std::uint64_t{1} << 62));
            const auto number =
                (random.below(2) == 0 ? Int128{high} : Int128{high} * low) * (random.below(2) == 0 ? 1 : -1);
            const auto exponent = -static_cast<int>(random.below(40));
            QCOMPARE(nearestDouble(number, exponent), nearestDouble(Wide512(number), exponent));
        }
        QCOMPARE(nearestDouble(Int128{9'007'199'254'740'993}, 0), 9'007'199'254'740'992.0);
        QCOMPARE(nearestDouble(Int128{99}, -2), 0.99);
        QCOMPARE(nearestDouble(Wide512(-5), 3), -5000.0);
    }

    void reckonsBeyond128Bits()
    {
        const Wide512 ten(10);
        Wide512 number(1);
        for (int i = 0; i < 120; ++i)
            number = number * ten;
        QCOMPARE(nearestDouble(number, -120), 1.0);
        QCOMPARE(nearestDouble(number - number * ten, -120), -9.0);
        QCOMPARE(nearestDouble((number - Wide512(1)) * (number + Wide512(1)) - number * number, 0), -1.0);
    }

    void columnsShareOnePower()
    {
        const auto narrow = decimalsOf({0.5, 12, std::nan(""), -0.25});
        QVERIFY(!narrow.isWide());
        QCOMPARE(narrow.exponent, -2);
        QCOMPARE(narrow.narrow, (std::vector<std::int64_t>{50, 1200, Decimals::missing, -25}));
        const auto wide = decimalsOf({1e20, 1e-12, HUGE_VAL});
        QVERIFY(wide.isWide());
        QCOMPARE(wide.isThere, (std::vector<bool>{true, true, false}));
        QCOMPARE(nearestDouble(Wide512(wide.wide[0]), wide.exponent), 1e20);
        QCOMPARE(nearestDouble(Wide512(wide.wide[1]), wide.exponent), 1e-12);
        QCOMPARE(gathered(wide, {1, -1}).isThere, (std::vector<bool>{true, false}));
    }
};

QTEST_GUILESS_MAIN(DecimalTest)

} // namespace decimal_test

#include "decimal_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/quality/ageing.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <limits>

namespace ageing_test {

using namespace espalier;
using quality::Ageing;
using quality::oneDay;

namespace {

constexpr int days = 700;
constexpr int perDay = 8;

std::vector<Timestamp> moments()
{
    std::vector<Timestamp> times;
    for (int day = 0; day < days; ++day) {
        for (int row = 0; row < perDay; ++row)
            times.push_back({day * oneDay + row * oneDay / perDay});
    }
    return times;
}

//! Of the age in days, and the day.
std::optional<Ageing> ageingOf(const std::function<double(double, double)> &value)
{
    const auto times = moments();
    frame::Numbers numbers;
    for (const auto time : times) {
        const double day = static_cast<double>(time.microseconds) / static_cast<double>(oneDay);
        numbers.values.push_back(value(days - day, day));
    }
    return quality::ageingOf({"x", std::move(numbers)}, times);
}

constexpr double none = std::numeric_limits<double>::quiet_NaN();

} // namespace

class AgeingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsFilledLaterIsEmptyInYoungRows()
    {
        Random random(Seed{1});
        const auto found = ageingOf([&random](double age, double /*day*/) {
            return random.chance(0.9 * (1 - std::exp(-age / 30))) ? 5.0 : none;
        });
        QVERIFY(found.has_value());
        QCOMPARE(found->kind, Ageing::Kind::FilledLater);
        QVERIFY(found->old > 0.85 && found->young < 0.4);
    }

    void aCountGrowsWithTheAge()
    {
        Random random(Seed{2});
        const auto found = ageingOf([&random](double age, double /*day*/) {
            double count = 0;
            for (double left = age; (left -= -60 * std::log(1 - random.uniform())) > 0;)
                count += 1;
            return count;
        });
        QVERIFY(found.has_value());
        QCOMPARE(found->kind, Ageing::Kind::Grows);
    }

    void trendsSeasonsAndBreaksAreNoAgeing()
    {
        Random random(Seed{3});
        // Missing at random, ever more often; a price that falls; a column that ends; a season that ends low.
        QVERIFY(!ageingOf([&random](double /*age*/, double day) {
            return random.chance(0.2 + 0.5 * day / days) ? none : 1.0;
        }));
        QVERIFY(!ageingOf([&random](double age, double /*day*/) {
            return 10 + age / 70 + 3 * random.uniform();
        }));
        QVERIFY(!ageingOf([](double age, double /*day*/) {
            return age < 60 ? none : 1.0;
        }));
        QVERIFY(!ageingOf([&random](double /*age*/, double day) {
            return random.chance(0.5 + 0.5 * std::sin(2 * M_PI * (day - 450) / 365)) ? 1.0 : none;
        }));
    }
};

QTEST_APPLESS_MAIN(AgeingTest)

} // namespace ageing_test

#include "ageing_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/names.h"
#include "core/quality/constant.h"
#include "core/quality/far.h"
#include "core/quality/gaps.h"
#include "core/quality/missing.h"
#include "core/quality/renamed.h"
#include "core/quality/resting.h"
#include "core/quality/rises.h"
#include "core/quality/shifted.h"
#include "tests/core/quality/worlds.h"
#include "tests/support/worded.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace scars_test {

using namespace espalier;
using quality::oneDay;
using quality::Scar;
using quality::ScarKind;

namespace {

// Sanitized, each takes ten times as long.
#ifdef __SANITIZE_ADDRESS__
constexpr int worldsPerKind = 5;
constexpr int cleanWorlds = 10;
#else
constexpr int worldsPerKind = 40;
constexpr int cleanWorlds = 60;
#endif
//! At least 95 % of many, all but one of few.
constexpr int mostMissed = std::max(worldsPerKind / 20, 1);
//! Columns times two years that may have one false period.
constexpr double columnsPerFalse = 50;

bool isFound(const Scar &scar, const tests::Injected &injected)
{
    const auto from = std::max(scar.from, injected.span.from).microseconds;
    const auto until = std::min(scar.until, injected.span.until).microseconds;
    const auto shorter = std::min(injected.span.until.microseconds - injected.span.from.microseconds,
                                  scar.until.microseconds - scar.from.microseconds);
    const bool isSameName = injected.value.empty() || scar.value == injected.value || scar.value == injected.by;
    return scar.kind == injected.kind && scar.column == injected.column && isSameName && until - from >= shorter / 2;
}

std::vector<Timestamp> daily(int days, int perDay, const std::function<bool(int)> &isOpen)
{
    std::vector<Timestamp> times;
    for (int day = 0; day < days; ++day) {
        for (int row = 0; row < perDay && isOpen(day); ++row)
            times.push_back({day * oneDay + (row + 1) * oneDay / (perDay + 1)});
    }
    return times;
}

frame::Column numbers(std::vector<double> values)
{
    return {"x", frame::Numbers{std::move(values)}};
}

} // namespace

class ScarsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! At least 95 % of what was injected, at most one false period per 50 columns and two years.
    void findsWhatWasInjected()
    {
        QElapsedTimer timer;
        timer.start();
        int all = 0;
        int falseOnes = 0;
        std::size_t rows = 0;
        std::uint64_t stream = 0;
        for (const auto &[kind, name] : quality::scarNames) {
            int found = 0;
            for (int i = 0; i < worldsPerKind; ++i) {
                const auto world = tests::makeWorld(Seed{++stream * 7919}, kind);
                const auto scars = quality::scarsOf(world.rows);
                rows += world.rows.times.size();
                ++all;
                const auto mine = std::ranges::count_if(scars, [&world](const Scar &scar) {
                    return isFound(scar, *world.scar);
                });
                found += mine > 0 ? 1 : 0;
                falseOnes += static_cast<int>(scars.size()) - static_cast<int>(mine);
            }
            qInfo("%s: %d of %d found", std::string(name).c_str(), found, worldsPerKind);
            QVERIFY2(found >= worldsPerKind - mostMissed, std::string(name).c_str());
        }
        qInfo("beside them %d false in %d columns of two years, %zu rows, %lld ms", falseOnes,
              all * static_cast<int>(tests::worldColumns), rows, timer.elapsed());
        QVERIFY(falseOnes * columnsPerFalse <= all * static_cast<double>(tests::worldColumns));
    }

    void saysNothingOfHistoriesWithoutScars()
    {
        int falseOnes = 0;
        for (int i = 0; i < cleanWorlds; ++i) {
            for (const auto &scar :
                 quality::scarsOf(tests::makeWorld(Seed{100'000U + static_cast<unsigned>(i)}, {}).rows)) {
                ++falseOnes;
                qInfo("false: %s %s", scar.column.c_str(), worded(quality::evidenceOf(scar)).c_str());
            }
        }
        qInfo("%d false in %zu columns of two years", falseOnes, cleanWorlds * tests::worldColumns);
        QVERIFY(falseOnes * columnsPerFalse <= cleanWorlds * static_cast<double>(tests::worldColumns));
    }

    void weekendsAreNoGapsAndABreakIsOne()
    {
        const auto isOpen = [](int day) {
            return day % 7 < 5;
        };
        QVERIFY(quality::gapsOf(daily(700, 3, isOpen)).empty());
        const auto gaps = quality::gapsOf(daily(700, 3, [&isOpen](int day) {
            return isOpen(day) && (day < 300 || day >= 310);
        }));
        QCOMPARE(gaps.size(), std::size_t(1));
        QVERIFY(gaps[0].span.until == Timestamp{310 * oneDay} || gaps[0].span.until == Timestamp{312 * oneDay});
        // Each summer is closed.
        QVERIFY(quality::gapsOf(daily(1400, 3, [](int day) {
                    return day % 365 < 200 || day % 365 >= 230;
                })).empty());
        // A row of a test, and the real beginning long after.
        auto late = daily(300, 4, [](int day) {
            return day == 0 || day > 100;
        });
        QVERIFY(quality::gapsOf(late).empty());
    }

    void missingAtEveryWeekendIsNoScar()
    {
        const auto times = daily(700, 10, [](int /*day*/) {
            return true;
        });
        std::vector<double> values;
        for (std::size_t row = 0; row < times.size(); ++row)
            values.push_back(row / 10 % 7 >= 5 ? std::numeric_limits<double>::quiet_NaN() : 1.0);
        QVERIFY(quality::missingPeriods(numbers(values), times).empty());
        for (std::size_t row = 3000; row < 3100; ++row)
            values[row] = std::numeric_limits<double>::quiet_NaN();
        const auto found = quality::missingPeriods(numbers(values), times);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].kind, ScarKind::Missing);
    }

    //! The last weeks have no value yet: they will.
    void whatIsFilledLaterIsNoScarAtTheEnd()
    {
        Random random(Seed{5});
        const auto times = daily(700, 20, [](int /*day*/) {
            return true;
        });
        std::vector<double> values;
        for (const auto time : times) {
            const double age = 700 - static_cast<double>(time.microseconds) / static_cast<double>(oneDay);
            values.push_back(random.chance(1 - std::exp(-age / 20)) ? 1.0 : std::numeric_limits<double>::quiet_NaN());
        }
        QVERIFY(quality::missingPeriods(numbers(values), times).empty());
    }

    void aSlowColumnIsNotConstant()
    {
        Random random(Seed{9});
        const auto times = daily(700, 20, [](int /*day*/) {
            return true;
        });
        std::vector<double> values;
        double value = 10;
        for (std::size_t row = 0; row < times.size(); ++row) {
            if (random.chance(0.01))
                value = 1 + static_cast<double>(random.below(50));
            values.push_back(value);
        }
        QVERIFY(quality::constantPeriods(numbers(values), times).empty());
    }

    //! What ends as "done" is open in its youngest rows alone: nothing began there.
    void whatIsOpenStillIsNoBeginning()
    {
        Random random(Seed{3});
        const auto times = daily(700, 20, [](int /*day*/) {
            return true;
        });
        const auto stateSince = [&](int day) {
            std::vector<double> values;
            for (const auto time : times)
                values.push_back(time.microseconds < day * oneDay || random.chance(0.5) ? 1 : 0);
            return quality::constantPeriods(numbers(values), times);
        };
        QVERIFY(stateSince(690).empty());
        const auto begun = stateSince(400);
        QCOMPARE(begun.size(), std::size_t(1));
        QCOMPARE(begun[0].kind, ScarKind::Begins);
    }

    void noIsNoOtherNameOfYes()
    {
        const auto times = daily(700, 20, [](int /*day*/) {
            return true;
        });
        const auto renamed = [&times](std::vector<std::string> levels) {
            std::vector<std::int32_t> codes;
            for (std::size_t row = 0; row < times.size(); ++row)
                codes.push_back(row < times.size() / 2 ? 0 : 1);
            return quality::renamedCategories({"x", frame::Categories{std::move(codes), std::move(levels)}}, times);
        };
        QCOMPARE(renamed({"web", "online"}).size(), std::size_t(1));
        QVERIFY(renamed({"false", "true"}).empty());
    }

    void periodsBeginAndEndInRoundTimes()
    {
        constexpr std::int64_t hour = oneDay / 24;
        const std::vector<Timestamp> times{{hour + 5}, {3 * hour + 7}, {4 * hour + 9}, {4 * hour + 11}, {6 * hour}};
        QCOMPARE(quality::spanOf(times, {1, 3}), (quality::TimeSpan{{3 * hour}, {4 * hour + 10}}));
        QCOMPARE(quality::spanOf(times, {1, 4}), (quality::TimeSpan{{3 * hour}, {5 * hour}}));
        QCOMPARE(quality::spanOf(times, {0, 5}), (quality::TimeSpan{{0}, {oneDay}}));
    }

    void stretchesOfHighScoresStandApart()
    {
        const std::vector<double> scores{-1, 5, 5, -20, -1, 4, 4, 4, -30};
        const auto found = quality::scoringStretches(scores, 9, 9);
        QCOMPARE(found, (std::vector<quality::Stretch>{{1, 3}, {5, 8}}));
    }

    void aHistoryCountsAllRowsButTheFarOff()
    {
        auto times = daily(700, 10, [](int /*day*/) {
            return true;
        });
        auto history = quality::historyOf(times);
        QCOMPARE(std::accumulate(history.rows.begin(), history.rows.end(), std::int64_t(0)), std::int64_t(7000));
        QVERIFY(history.rows.size() > 100 && history.rows.size() <= 200);
        QCOMPARE(history.bucketSeconds % 86'400, std::int64_t(0));
        times.insert(times.begin(), {-100'000 * oneDay}); // a date that stands for none
        history = quality::historyOf(times);
        QVERIFY(history.rows.size() <= 200);
        QVERIFY(history.rows.back() > 0);
    }
};

QTEST_APPLESS_MAIN(ScarsTest)

} // namespace scars_test

#include "scars_test.moc"

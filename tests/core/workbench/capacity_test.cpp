// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbench/capacity.h"

#include <QTest>

#include <cmath>

namespace capacity_test {

using namespace espalier;
using snapshot::Part;
using workbench::Pace;
using workbench::Period;

namespace {

constexpr std::int64_t day = 86'400'000'000;

//! So many rows at each of some days: the last three days are the validation and the test.
snapshot::Snapshot every(const std::vector<int> &days, int rowsOfDay)
{
    snapshot::Snapshot snapshot{.id = "s"};
    snapshot.classes = {"no", "yes"};
    frame::Integers keys;
    frame::Categories label{.codes = {}, .levels = {"no", "yes"}};
    for (std::size_t i = 0; i < days.size(); ++i) {
        for (int row = 0; row < rowsOfDay; ++row) {
            keys.values.push_back(row);
            label.codes.push_back(row % 2);
            snapshot.frame.asOf.push_back({days[i] * day});
            snapshot.parts.push_back(i + 3 < days.size()       ? Part::Train
                                         : i + 1 < days.size() ? Part::Validation
                                                               : Part::Test);
        }
    }
    snapshot.frame.keys = {{"id", keys}};
    snapshot.frame.label = {"label", label};
    snapshot.rowsUsed = snapshot.rowsAvailable = snapshot.parts.size();
    return snapshot;
}

bool isNear(std::optional<double> value, double expected)
{
    return value && std::abs(*value - expected) < 1e-9;
}

} // namespace

class CapacityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Two moments of the validation that stand ten days apart, and 40 rows at each.
    void comesAsInTheValidation()
    {
        const auto pace = workbench::paceOf(every({0, 10, 20, 30, 40, 50}, 40), {});
        QCOMPARE(pace.perMoment, 40.0);
        QVERIFY(isNear(pace.perDay, 4));
        QVERIFY(isNear(workbench::examplesIn(pace, Period::Week), 28));
        QVERIFY(isNear(workbench::shareOf(7, pace, Period::Week), 0.25));
        QVERIFY(isNear(workbench::shareOf(10, pace, Period::Moment), 0.25));
        QVERIFY(isNear(workbench::shareOf(1000, pace, Period::Month), 1));
        QVERIFY(isNear(workbench::examplesIn(pace, Period::Month), 4 * 365.25 / 12));
    }

    void aSampleStandsForAll()
    {
        auto rows = every({0, 10, 20, 30, 40, 50}, 40);
        rows.sample = study::Sample();
        rows.rowsSampled = 240;
        rows.rowsAvailable = 2400;
        QCOMPARE(workbench::paceOf(rows, {}).perMoment, 400.0);
    }

    void withoutTimesThereAreNoWeeks()
    {
        auto rows = every({0, 10, 20, 30, 40, 50}, 40);
        rows.frame.asOf.clear();
        const auto pace = workbench::paceOf(rows, {});
        QVERIFY(pace.perMoment > 0);
        QVERIFY(!pace.perDay && !workbench::shareOf(5, pace, Period::Week));
        QVERIFY(!workbench::shareOf(5, Pace(), Period::Moment));
    }
};

QTEST_GUILESS_MAIN(CapacityTest)

} // namespace capacity_test

#include "capacity_test.moc"

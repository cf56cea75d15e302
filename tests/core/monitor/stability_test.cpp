// SPDX-License-Identifier: GPL-3.0-or-later
// What counts as moved: by more than chance, however few or many the rows are.
#include "core/base/random.h"
#include "core/monitor/drift.h"

#include <QTest>

#include <cmath>

namespace stability_test {

using namespace espalier;
using monitor::Counts;

namespace {

//! Rows drawn from the shares of bins.
Counts drawn(const Counts &from, int rows, Random &random)
{
    Counts counts(from.size());
    const auto total = monitor::totalOf(from);
    for (int i = 0; i < rows; ++i) {
        auto place = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(total)));
        std::size_t bin = 0;
        while (place >= from[bin])
            place -= from[bin++];
        ++counts[bin];
    }
    return counts;
}

monitor::BinProfile profileOf(const Counts &counts, double recent = 0)
{
    monitor::BinProfile profile{.name = "x", .counts = counts, .recent = recent};
    for (std::size_t i = 0; i + 2 < counts.size(); ++i)
        profile.edges.push_back(static_cast<double>(i));
    return profile;
}

bool isTold(const Counts &then, const Counts &now, double recent = 0)
{
    const monitor::Profile profile{.features = {profileOf(then, recent)}, .score = {}};
    monitor::Observation observation{.rows = monitor::totalOf(now), .features = {now}, .score = {}};
    const auto drift = monitor::driftOf(profile, observation);
    return drift && monitor::movedCount(*drift) > 0;
}

} // namespace

class StabilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheSumOverBins()
    {
        QCOMPARE(monitor::stability({10, 20}, {10, 20}), 0.0);
        QCOMPARE(monitor::stability({10, 20}, {0, 0}), 0.0);
        // Half a row is added to each of the two bins.
        const double p = 100.5 / 401;
        const double q = 300.5 / 401;
        QVERIFY(std::abs(monitor::stability({100, 300}, {300, 100}) - 2 * (p - q) * std::log(p / q)) < 1e-12);
        // A bin that nobody has says nothing.
        QCOMPARE(monitor::stability({100, 0, 300}, {300, 0, 100}), monitor::stability({100, 300}, {300, 100}));
    }

    //! Of rows that did not move, at most as many are told as is said, whether there are 35 or 5,000 of them.
    void chanceAloneIsNotTold_data()
    {
        QTest::addColumn<int>("rows");
        for (const auto rows : {35, 200, 1000, 5000})
            QTest::addRow("%d rows", rows) << rows;
    }

    void chanceAloneIsNotTold()
    {
        QFETCH(int, rows);
        const Counts all{400, 900, 1000, 1000, 300, 1000, 1200, 1000, 700, 1500, 1000};
        Random random(Seed{7});
        int told = 0;
        int above = 0;
        constexpr int looks = 400;
        for (int i = 0; i < looks; ++i) {
            const auto then = drawn(all, 10'000, random);
            const auto now = drawn(all, rows, random);
            told += isTold(then, now) ? 1 : 0;
            above += monitor::stability(then, now) > monitor::stabilityByChance(then, now, 0.05) ? 1 : 0;
        }
        // One in a hundred and two features: of 400 looks 2 are expected.
        QVERIFY2(told <= 8, qPrintable(QString::number(told)));
        // The border is near where it is said to be, and not so high that nothing is ever told.
        QVERIFY2(above <= 40, qPrintable(QString::number(above)));
        QVERIFY2(rows < 1000 || above >= 6, qPrintable(QString::number(above)));
    }

    void whatMovesIsTold()
    {
        const Counts then{0, 1000, 1000, 1000, 1000, 1000};
        Random random(Seed{3});
        QVERIFY(isTold(then, drawn({0, 100, 500, 1000, 1500, 1900}, 400, random)));
        QVERIFY(isTold(then, drawn({1000, 1000, 1000, 1000, 1000, 1000}, 400, random)));
        // So little of so many rows is sure, and matters to nobody.
        QVERIFY(!isTold(then, {0, 90'000, 110'000, 100'000, 100'000, 100'000}));
        // The rows that the promise is of had moved as far.
        QVERIFY(!isTold(then, {0, 10'000, 50'000, 100'000, 150'000, 190'000}, 1.0));
    }

    void otherCountsAreOfAnotherProfile()
    {
        const monitor::Profile profile{.features = {profileOf({1, 2, 3})}, .score = {}};
        QVERIFY(!monitor::driftOf(profile, {.rows = 3, .features = {{1, 2}}, .score = {}}));
        QVERIFY(!monitor::driftOf(profile, {.rows = 3, .features = {}, .score = {}}));
        QVERIFY(!monitor::driftOf(profile, {.rows = 0, .features = {{0, 0, 0}}, .score = {}}));
    }
};

QTEST_GUILESS_MAIN(StabilityTest)

} // namespace stability_test

#include "stability_test.moc"

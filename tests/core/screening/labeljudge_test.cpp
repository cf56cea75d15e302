// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/screening/labeljudge.h"

#include <QTest>

#include <cmath>
#include <numeric>

namespace labeljudge_test {

using namespace espalier;
using screening::Tie;

namespace {

constexpr std::size_t rows = 2000;

//! A question per row of one table, with a time or without.
study::Study question(bool isTimed)
{
    study::Study study;
    study.entity = {"public", "t"};
    study::RowTarget target{.column = "label"};
    if (isTimed)
        target.asOf = "at";
    study.target = target;
    return study;
}

catalog::Catalog oneTable()
{
    catalog::Catalog catalog;
    catalog::Table table{.name = {"public", "t"}};
    table.columns = {{.name = "at", .type = catalog::Type::TimestampTz},
                     {.name = "label", .type = catalog::Type::Boolean},
                     {.name = "x", .type = catalog::Type::Real}};
    catalog.tables = {table};
    return catalog;
}

//! A coin, and values that follow it but for a share of the rows.
struct World
{
    World()
    {
        Random random(Seed{4});
        for (std::size_t row = 0; row < rows; ++row)
            label.codes.push_back(static_cast<int>(random.below(2)));
    }

    frame::Column following(double mistaken) const
    {
        Random random(Seed{5});
        frame::Numbers values;
        for (const auto code : label.codes)
            values.values.push_back(random.chance(mistaken) ? random.uniform() : (code + random.uniform()) / 2);
        return {"x", values};
    }

    screening::LabelJudge judge(const study::Study &study, const catalog::Catalog &catalog) const
    {
        std::vector<std::size_t> all(rows);
        std::iota(all.begin(), all.end(), std::size_t{0});
        return {study, catalog, frame::Column{"label", label}, screening::comparedRows(all, Seed{1})};
    }

    frame::Categories label{{}, {"no", "yes"}};
};

} // namespace

class LabelJudgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneScaleFromHonestToACopy()
    {
        const World world;
        const auto catalog = oneTable();
        const auto study = question(true);
        const auto judge = world.judge(study, catalog);
        const study::Feature own{.name = "x", .aggregate = study::Aggregate::Direct, .column = "x"};
        QCOMPARE(judge.of(own, world.following(1)).tie, Tie::Honest);
        // Where all rows but a share m follow, the area is 1 - m / 2.
        QCOMPARE(judge.of(own, world.following(0.5)).tie, Tie::Honest);
        QCOMPARE(judge.of(own, world.following(0.2)).tie, Tie::TooGood);
        QCOMPARE(judge.of(own, world.following(0.04)).tie, Tie::Certain);
        QCOMPARE(judge.of(own, world.following(0)).tie, Tie::Copy);
        QVERIFY(judge.isSuspicious(own, judge.of(own, world.following(0.2)).association));
    }

    //! Without times nothing tells what was known first: only what is nearly the label says something.
    void withoutTimesOneStrongColumnIsHopedFor()
    {
        const World world;
        const auto catalog = oneTable();
        const auto study = question(false);
        const auto judge = world.judge(study, catalog);
        const study::Feature own{.name = "x", .aggregate = study::Aggregate::Direct, .column = "x"};
        QCOMPARE(judge.of(own, world.following(0.04)).tie, Tie::Honest);
        QCOMPARE(judge.of(own, world.following(0)).tie, Tie::Copy);
    }

    void whatIsMissingMayTellTheLabel()
    {
        const World world;
        const auto catalog = oneTable();
        const auto study = question(true);
        const auto judge = world.judge(study, catalog);
        auto column = world.following(1);
        auto &values = std::get<frame::Numbers>(column.values).values;
        for (std::size_t row = 0; row < rows; ++row) {
            if (world.label.codes[row] == 1 && row % 8 != 0)
                values[row] = std::nan("");
        }
        const study::Feature own{.name = "x", .aggregate = study::Aggregate::Direct, .column = "x"};
        QCOMPARE(judge.of(own, column).tie, Tie::ByMissing);
        QVERIFY(!judge.of(own, column).isKnownLater());
    }

    void theSameRowsAreDrawnEachTime()
    {
        std::vector<std::size_t> all(30'000);
        std::iota(all.begin(), all.end(), std::size_t{0});
        const auto drawn = screening::comparedRows(all, Seed{3});
        QCOMPARE(drawn.size(), std::size_t(20'000));
        QCOMPARE(screening::comparedRows(all, Seed{3}), drawn);
        QVERIFY(screening::comparedRows(all, Seed{4}) != drawn);
        QVERIFY(screening::comparedRows({}, Seed{4}).empty());
    }
};

QTEST_GUILESS_MAIN(LabelJudgeTest)

} // namespace labeljudge_test

#include "labeljudge_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compile/query.h"
#include "core/compile/scanstrategy.h"
#include "core/compile/sharedscan.h"
#include "core/plan/estimate.h"
#include "core/plan/make.h"

#include <QTest>

namespace scanstrategy_test {

using namespace espalier;
using plan::ScanStrategy;

namespace {

catalog::Column column(const char *name, catalog::Type type, const char *typeName, double distinct)
{
    return {.name = name,
            .typeName = typeName,
            .type = type,
            .statistics = catalog::ColumnStatistics{.distinct = distinct}};
}

//! A thousand machines; what was measured of them over a year, a hundred times each.
catalog::Catalog plant(bool isIndexed)
{
    using catalog::Type;
    catalog::Catalog catalog{.serverVersion = 150'000};
    catalog::Table machines{.name = {"public", "machine"}, .rowEstimate = 1000};
    machines.columns = {column("id", Type::Integer, "integer", -1), column("hall", Type::Text, "text", 4),
                        column("site_id", Type::Integer, "integer", 20)};
    machines.columns[1].statistics->commonValues = {"north", "south"};
    machines.columns[1].statistics->commonFrequencies = {0.5, 0.2};
    machines.primaryKey = {0};
    machines.indexes = {{0}};
    catalog::Table measures{.name = {"public", "measure"}, .rowEstimate = 100'000};
    measures.columns = {column("id", Type::Integer, "integer", -1),
                        column("machine_id", Type::Integer, "integer", 1000),
                        column("at", Type::TimestampTz, "timestamp with time zone", -1),
                        column("x", Type::Real, "double precision", -0.5)};
    measures.columns[2].statistics->histogram = {"2024-01-01 00:00:00+00", "2024-07-01 00:00:00+00",
                                                 "2024-12-31 00:00:00+00"};
    measures.columns[3].statistics->histogram = {"0", "10", "20", "30", "40"};
    measures.primaryKey = {0};
    measures.indexes = {{0}};
    if (isIndexed)
        measures.indexes.push_back({1, 2});
    catalog::Table sites{.name = {"public", "site"}, .rowEstimate = 20};
    sites.columns = {column("id", Type::Integer, "integer", -1)};
    sites.primaryKey = {0};
    sites.indexes = {{0}};
    catalog.tables = {machines, measures, sites};
    return catalog;
}

study::Study question(Duration every)
{
    const study::Path measures{{study::Direction::ToChild, {"public", "measure"}, {"machine_id"}, {"id"}, true}};
    study::Study study{.name = "plant", .entity = {"public", "machine"}, .task = study::Task::Regression};
    study.target = study::FutureTarget{.path = measures,
                                       .aggregate = study::Aggregate::Count,
                                       .horizon = {1, Duration::Unit::Days},
                                       .schedule = {.every = every, .from = parseTimestamp("2024-01-02").value()}};
    study.times = {{.table = {"public", "measure"}, .column = "at"}};
    for (const auto aggregate : {study::Aggregate::Mean, study::Aggregate::Count, study::Aggregate::Max})
        study.features.push_back({.name = "f" + std::to_string(study.features.size()),
                                  .path = measures,
                                  .aggregate = aggregate,
                                  .column = aggregate == study::Aggregate::Count ? "" : "x"});
    return study;
}

constexpr Duration daily{1, Duration::Unit::Days};
constexpr Duration yearly{400, Duration::Unit::Days};

plan::Plan planOf(const study::Study &study, const catalog::Catalog &catalog)
{
    auto plan = compile::planned(study, catalog);
    if (!plan)
        qFatal("%s", describe(plan.error()).c_str());
    return *std::move(plan);
}

plan::ScanStrategies shapesOf(const study::Study &study, const catalog::Catalog &catalog)
{
    return planOf(study, catalog).scans.front().strategies;
}

} // namespace

//! Which way of writing a scan is chosen from statistics.
class ShapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void estimatesFromStatistics()
    {
        const auto catalog = plant(true);
        const auto plan = planOf(question(daily), catalog);
        QCOMPARE(compile::trainingAsking(plan, catalog).examples, 364'000.0);
        const auto share = [&](const char *table, const char *column, study::Operator op, const char *value) {
            plan::Condition condition{.column = {.name = column}, .op = op, .value = value};
            return plan::shareOf(catalog, {"public", table}, condition);
        };
        using study::Operator;
        QCOMPARE(share("machine", "hall", Operator::Equal, "south"), 0.2);
        QCOMPARE(share("machine", "hall", Operator::NotEqual, "north"), 0.5);
        QCOMPARE(share("machine", "hall", Operator::Equal, "roof"), 0.25);
        QCOMPARE(share("measure", "x", Operator::Less, "20"), 0.4);
        QCOMPARE(share("measure", "x", Operator::GreaterOrEqual, "20"), 0.6);
        const auto history = plan::historyOf(catalog, plan.scans.front().steps.front().table);
        QVERIFY(history && history->first == parseTimestamp("2024-01-01").value()
                && history->second == parseTimestamp("2024-12-31").value());
        auto filtered = question(daily);
        filtered.filter = {{"hall", Operator::Equal, "south"}};
        QCOMPARE(compile::trainingAsking(planOf(filtered, catalog), catalog).examples, 72'800.0);
    }

    void choosesByExamplesAndIndexes()
    {
        // Many moments of each machine over all history: frames, whatever the indexes.
        QVERIFY(shapesOf(question(daily), plant(true)).training == ScanStrategy::Frames);
        QVERIFY(shapesOf(question(daily), plant(false)).training == ScanStrategy::Frames);
        // One moment of each: joined, unless an index finds the few rows before it.
        QVERIFY(shapesOf(question(yearly), plant(false)).training == ScanStrategy::Grouped);
        auto recent = question(yearly);
        for (auto &feature : recent.features)
            feature.window = Duration{7, Duration::Unit::Days};
        QVERIFY(shapesOf(recent, plant(true)).training == ScanStrategy::Lateral);
        QVERIFY(shapesOf(recent, plant(false)).training == ScanStrategy::Grouped);
        // One machine: by its index, where there is one.
        QVERIFY(shapesOf(question(daily), plant(true)).key == ScanStrategy::Lateral);
        QVERIFY(shapesOf(question(daily), plant(false)).key == ScanStrategy::Grouped);
        const auto plan = planOf(question(daily), plant(true));
        QVERIFY(sql::print(compile::liveQuery(plan, {.key = {"$1"}})).find("LEFT JOIN LATERAL") != std::string::npos);
        QVERIFY(sql::print(compile::trainingQuery(plan).select).find("RANGE BETWEEN") != std::string::npos);
    }

    //! All machines of a site see the same at the same time; where each example has its own time, they do not.
    void whatIsSharedIsComputedOnce()
    {
        auto neighbours = question(daily);
        for (auto &feature : neighbours.features) {
            feature.path.insert(feature.path.begin(),
                                {{study::Direction::ToParent, {"public", "site"}, {"site_id"}, {"id"}, false},
                                 {study::Direction::ToChild, {"public", "machine"}, {"site_id"}, {"id"}, true}});
        }
        const auto shared = planOf(neighbours, plant(true));
        const auto &strategies = shared.scans.front().strategies;
        QVERIFY(strategies.training == ScanStrategy::Shared && strategies.live == ScanStrategy::Shared);
        QVERIFY(strategies.key != ScanStrategy::Shared);
        QVERIFY(sql::print(compile::liveQuery(shared)).find("SELECT DISTINCT") != std::string::npos);
        auto own = neighbours;
        own.entity = {"public", "measure"};
        own.target = study::RowTarget{.column = "x", .asOf = "at"};
        for (auto &feature : own.features)
            feature.path.insert(feature.path.begin(),
                                {study::Direction::ToParent, {"public", "machine"}, {"machine_id"}, {"id"}, false});
        const auto apart = planOf(own, plant(true)).scans.front().strategies;
        QVERIFY(apart.training != ScanStrategy::Shared && apart.live != ScanStrategy::Shared);
        // The machine's own rows are nobody else's.
        const auto each = planOf(question(daily), plant(true));
        QVERIFY(!compile::sharedScan(each, each.scans.front()));
        QVERIFY(shapesOf(question(daily), plant(true)).live != ScanStrategy::Shared);
    }

    void leavesOtherServersAlone()
    {
        auto shards = plant(true);
        shards.tables[1].isForeign = true;
        QVERIFY(shapesOf(question(daily), shards) == plan::ScanStrategies());
        auto citus = plant(true);
        citus.isCitus = true;
        QVERIFY(shapesOf(question(daily), citus) == plan::ScanStrategies());
    }

    void framesWhatFramesCanGive()
    {
        const auto catalog = plant(true);
        auto study = question(daily);
        const auto isFramed = [&](const study::Feature &feature) {
            auto single = study;
            single.features = {feature};
            const auto plan = planOf(single, catalog);
            return compile::isFramed(plan, plan.scans.front(), plan.scans.front().features.front());
        };
        auto feature = study.features.front();
        QVERIFY(isFramed(feature));
        feature.window = study::LastRows{3};
        QVERIFY(!isFramed(feature));
        feature.window = Duration{2, Duration::Unit::Hours};
        QVERIFY(isFramed(feature));
        // A window that lies within the delay ends before it begins.
        study.times.front().delay = {3, Duration::Unit::Hours};
        QVERIFY(!isFramed(feature));
        study.times.front().delay = {0, Duration::Unit::Hours};
        feature.aggregate = study::Aggregate::Median;
        QVERIFY(!isFramed(feature));
        feature.aggregate = study::Aggregate::Max;
        feature.column = "at";
        QVERIFY(!isFramed(feature));
        // The others stand beside them.
        study.features.push_back({.name = "median",
                                  .path = study.features.front().path,
                                  .aggregate = study::Aggregate::Median,
                                  .column = "x"});
        const auto plan = planOf(study, catalog);
        const auto [framed, others] = compile::framedApart(plan, plan.scans.front());
        QCOMPARE(framed.features.size(), std::size_t(3));
        QCOMPARE(others.features.size(), std::size_t(1));
        // Both sides are put into one column.
        auto other = catalog;
        other.tables[0].columns[0].type = catalog::Type::Decimal;
        other.tables[0].columns[0].typeName = "numeric";
        QVERIFY(shapesOf(question(daily), other).training != ScanStrategy::Frames);
        other = catalog;
        other.tables[0].columns[0].typeName = "bigint";
        QVERIFY(shapesOf(question(daily), other).training == ScanStrategy::Frames);
        other = catalog;
        other.serverVersion = 100'000;
        QVERIFY(shapesOf(question(daily), other).training != ScanStrategy::Frames);
    }

    void isTheSameEveryTime()
    {
        const auto catalog = plant(true);
        const auto first = planOf(question(daily), catalog);
        QVERIFY(first == planOf(question(daily), catalog));
    }
};

QTEST_APPLESS_MAIN(ShapeTest)

} // namespace scanstrategy_test

#include "scanstrategy_test.moc"

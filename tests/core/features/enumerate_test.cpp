// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/candidates.h"
#include "core/features/enumerate.h"
#include "core/features/replay.h"
#include "core/relations/paths.h"
#include "core/study/compose.h"
#include "tests/support/catalogs.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

namespace enumerate_test {

using namespace espalier;

namespace {

//! Customers with orders, each with a shop.
catalog::Catalog sales()
{
    using catalog::Type;
    using tests::column;
    using tests::filled;
    const auto id = column("id", Type::Integer);
    return tests::catalogOf(
        {tests::table("customers", {id, filled("joined", Type::TimestampTz), column("age", Type::Integer)}),
         tests::table("orders",
                      {id, column("customer_id", Type::Integer), column("shop_id", Type::Integer),
                       filled("placed_at", Type::TimestampTz), column("total", Type::Decimal)},
                      1000),
         tests::table("shops", {id, column("size", Type::Decimal)}, 10)},
        {{"orders", {"customer_id"}, "customers"}, {"orders", {"shop_id"}, "shops"}});
}

} // namespace

class EnumerateTest : public QObject
{
    Q_OBJECT

private:
    catalog::Catalog m_catalog = sales();
    relations::RelationGraph m_graph = relations::relationGraph(m_catalog);
    study::Study m_study;

    std::vector<study::Feature> along(std::size_t table, std::optional<std::size_t> column = std::nullopt) const
    {
        const auto paths = relations::joinPaths(m_catalog, m_graph, {0}, {table}).paths;
        return features::enumerateAlong(m_catalog, m_graph, m_study, paths.front().hops, column);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_study = study::compose(m_catalog, m_graph, "churn",
                                 {.entity = "customers", .aggregate = "count", .table = "orders", .condition = "= 0"},
                                 Timestamp{1'700'000'000'000'000})
                      .value();
    }

    void onePathGivesWhatIsEnumeratedOfIt()
    {
        const auto all = features::enumerateFeatures(m_catalog, m_graph, m_study);
        std::size_t ofOrders = 0;
        for (const auto &feature : all)
            ofOrders += feature.path.size() == 1 ? 1 : 0;
        const auto features = along(1);
        QVERIFY(ofOrders > 3);
        QCOMPARE(features.size(), ofOrders);
        for (const auto &feature : features)
            QVERIFY(std::ranges::find(all, feature) != all.end());
        QVERIFY(!along(2).empty());
    }

    //! The label's own question, as it would have been answered at earlier times.
    void theQuestionIsReplayed()
    {
        const auto horizon = std::get<study::FutureTarget>(m_study.target).horizon;
        std::set<std::int64_t> lags;
        for (const auto &feature : features::candidateFeatures(m_catalog, m_graph, m_study).features) {
            if (!feature.lag)
                continue;
            QCOMPARE(feature.aggregate, study::Aggregate::Count);
            QCOMPARE(feature.window, study::Window(horizon));
            QVERIFY(feature.name.ends_with("_ago"));
            QVERIFY(lags.insert(feature.lag->microseconds()).second);
        }
        QCOMPARE(lags.size(), std::size_t{3});
        QCOMPARE(*lags.begin(), horizon.microseconds());
        auto isGiven = m_study;
        isGiven.target = study::GivenTarget{.table = {"public", "orders"}, .label = "x"};
        QVERIFY(features::replayLags(isGiven).empty());
    }

    //! Against whom, and of late against always: where somebody asks for it, and each with a name of its own.
    void comparesWhereItIsAskedFor()
    {
        const auto plain = features::candidateFeatures(m_catalog, m_graph, m_study).features;
        const auto all = features::candidateFeatures(m_catalog, m_graph, m_study, {.ofComparisons = 12}).features;
        QVERIFY(all.size() > plain.size() && all.size() <= plain.size() + 12);
        QVERIFY(std::equal(plain.begin(), plain.end(), all.begin()));
        std::map<study::Measure, std::size_t> measures;
        std::size_t divided = 0;
        std::set<std::string> names;
        for (const auto &feature : all) {
            QVERIFY(names.insert(feature.name).second);
            divided += feature.over ? 1 : 0;
            if (feature.among)
                ++measures[feature.among->measure];
        }
        QCOMPARE(measures[study::Measure::Mean], std::size_t{2}); // now and a horizon before: customers have no parent
        QVERIFY(measures[study::Measure::Percentile] >= 3 && divided >= 1);
        auto sampled = m_study;
        sampled.sample = study::Sample();
        QCOMPARE(features::candidateFeatures(m_catalog, m_graph, sampled, {.ofComparisons = 12}).features.size(),
                 plain.size());
    }

    //! One generator: what a study begins with is among what is ranked, whatever its names.
    void whatIsListedIsRankedToo()
    {
        const auto ranked = features::candidateFeatures(m_catalog, m_graph, m_study).features;
        const auto listed = features::enumerateFeatures(m_catalog, m_graph, m_study);
        QVERIFY(listed.size() > 5 && ranked.size() > 2 * listed.size());
        for (auto feature : listed) {
            QVERIFY2(std::ranges::any_of(ranked,
                                         [&feature](study::Feature other) {
                                             other.name = feature.name;
                                             return other == feature;
                                         }),
                     feature.name.c_str());
        }
    }

    void oneColumnGivesItsOwnAlone()
    {
        const auto features = along(1, 4);
        QVERIFY(!features.empty());
        for (const auto &feature : features)
            QCOMPARE(feature.column, std::string("total"));
        QVERIFY(along(1, 0).empty());
    }

    void addedFeaturesHaveNamesOfTheirOwn()
    {
        auto study = m_study;
        study.features = along(1, 4);
        // Another feature took the name that one of the rows would get.
        study.features.front().name = along(1).front().name;
        const auto grown = features::withFeatures(study, along(1));
        QCOMPARE(grown.features.size(), along(1).size());
        std::set<std::string> names;
        for (const auto &feature : grown.features)
            names.insert(feature.name);
        QCOMPARE(names.size(), grown.features.size());
        QVERIFY(features::withFeatures(grown, along(1)) == grown);
    }
};

QTEST_GUILESS_MAIN(EnumerateTest)

} // namespace enumerate_test

#include "enumerate_test.moc"

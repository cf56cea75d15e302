// SPDX-License-Identifier: GPL-3.0-or-later
// One feature computed alone from what is held in memory says what a whole suggestion says of it.
#include "core/catalog/load.h"
#include "core/features/candidates.h"
#include "core/gym/shop.h"
#include "core/relations/relation.h"
#include "core/screening/featurehistograms.h"
#include "core/study/compose.h"
#include "tests/support/testcluster.h"

#include <QTest>

namespace featurehistograms_test {

using namespace espalier;

class ShapesTest : public QObject
{
    Q_OBJECT

private:
    tests::TestCluster m_cluster;
    Progress m_progress;
    catalog::Catalog m_catalog;
    relations::RelationGraph m_graph;
    study::Study m_study;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("shop");
        auto connection = m_cluster.connect("shop");
        QVERIFY(gym::createShop(connection, {.scale = 0.1}, m_progress));
        m_cluster.runSql("shop", "ANALYZE");
        m_catalog = catalog::load(connection).value();
        m_graph = relations::relationGraph(m_catalog);
        m_study = study::compose(m_catalog, m_graph, "churn",
                                 {.entity = "growth.customers",
                                  .aggregate = "count",
                                  .table = "fulfillment.orders",
                                  .condition = "= 0",
                                  .horizon = "90 days",
                                  .from = m_cluster.value("shop",
                                                          "SELECT min(placed_at)::date + 180 FROM "
                                                          "fulfillment.orders"),
                                  .alive = "365 days"},
                                 Timestamp{1'900'000'000'000'000})
                      .value();
    }

    void oneAloneIsAsAmongAll()
    {
        const auto candidates =
            features::candidateFeatures(m_catalog, m_graph, m_study, {.hops = 2, .features = 300}).features;
        const auto suggestion = screening::suggestFeatures(m_study, candidates, m_catalog, m_cluster.connecting("shop"),
                                                           m_progress, {.executor = cost::Executor::Local});
        QVERIFY2(suggestion.has_value(), suggestion ? "" : describe(suggestion.error()).c_str());
        QCOMPARE(suggestion->rowsUsed, suggestion->trainingRows);
        auto connection = m_cluster.connect("shop");
        std::vector<study::Feature> asked; // with the words that were chosen
        for (const auto &ranked : suggestion->ranked)
            asked.push_back(ranked.feature);
        const auto shapes = screening::FeatureHistograms::open(m_study, asked, m_catalog, connection);
        QVERIFY2(shapes.has_value(), shapes ? "" : describe(shapes.error()).c_str());
        QCOMPARE(shapes->rows(), suggestion->trainingRows);
        QCOMPARE(shapes->labelBits(), suggestion->labelBits);
        std::size_t compared = 0;
        for (const auto &ranked : suggestion->ranked) {
            if (ranked.verdict == screening::Verdict::NotComputed)
                continue;
            QVERIFY2(shapes->has(ranked.feature), ranked.feature.name.c_str());
            const auto alone = shapes->of(ranked.feature);
            QVERIFY2(alone.histogram == ranked.histogram && alone.relevance == ranked.relevance
                         && alone.missing == ranked.missing,
                     ranked.feature.name.c_str());
            ++compared;
        }
        QVERIFY(compared > 100);
    }

    void namesDoNotMatter()
    {
        auto feature = features::candidateFeatures(m_catalog, m_graph, m_study, {.hops = 1}).features.back();
        auto other = feature;
        // The same name twice, as when a feature of the user's and a suggested one meet.
        other.aggregate = study::Aggregate::Count;
        other.column.clear();
        other.argument.clear();
        other.part = study::ColumnPart::None;
        auto connection = m_cluster.connect("shop");
        const auto shapes = screening::FeatureHistograms::open(m_study, {feature, other}, m_catalog, connection);
        QVERIFY2(shapes.has_value(), shapes ? "" : describe(shapes.error()).c_str());
        other.name = "count_of_another_name";
        QVERIFY(shapes->has(feature) && shapes->has(other));
        QVERIFY(!(shapes->of(feature).histogram == shapes->of(other).histogram));
        other.window = study::LastRows{3};
        QVERIFY(!shapes->has(other));
    }

    void whatTheDatabaseCannotGiveIsLeftOut()
    {
        auto features = features::candidateFeatures(m_catalog, m_graph, m_study, {.hops = 1}).features;
        features.resize(5);
        auto wrong = features.back();
        wrong.column = "no_such_column";
        features.push_back(wrong);
        auto connection = m_cluster.connect("shop");
        const auto shapes = screening::FeatureHistograms::open(m_study, features, m_catalog, connection);
        QVERIFY2(shapes.has_value(), shapes ? "" : describe(shapes.error()).c_str());
        QVERIFY(shapes->has(features.front()) && !shapes->has(wrong));
    }
};

QTEST_GUILESS_MAIN(ShapesTest)

} // namespace featurehistograms_test

#include "featurehistograms_test.moc"

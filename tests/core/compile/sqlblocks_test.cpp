// SPDX-License-Identifier: GPL-3.0-or-later
// Every part of a study's SQL is told in words, and the words stand at the right place.
#include "core/catalog/load.h"
#include "core/compile/query.h"
#include "core/compile/scanstrategy.h"
#include "core/compile/sqlblocks.h"
#include "core/compile/sqlwords.h"
#include "core/features/enumerate.h"
#include "core/gym/shop.h"
#include "core/relations/relation.h"
#include "core/study/compose.h"
#include "tests/support/testcluster.h"

#include <QTest>

#include <algorithm>
#include <map>

namespace sqlblocks_test {

using namespace espalier;
using Kind = compile::SqlBlock::Kind;

class SqlBlocksTest : public QObject
{
    Q_OBJECT

private:
    plan::Plan planOf(const study::TargetWords &words)
    {
        auto study = study::compose(m_catalog, m_graph, "question", words, Timestamp{1'900'000'000'000'000}).value();
        study.features = features::enumerateFeatures(m_catalog, m_graph, study);
        return compile::planned(study, m_catalog).value();
    }

    static std::string textOf(const compile::ExplainedSql &sql, const compile::SqlBlock &block)
    {
        return sql.text.substr(block.begin, block.length);
    }

    static void checkBlocks(const plan::Plan &plan, const compile::ExplainedSql &sql)
    {
        std::size_t end = 0;
        std::map<std::string, int> told;
        for (const auto &block : sql.blocks) {
            QVERIFY2(block.begin >= end && block.length > 0, block.name.c_str());
            end = block.begin + block.length;
            QVERIFY(end <= sql.text.size());
            const auto text = textOf(sql, block);
            for (const auto &feature : block.features) {
                ++told[feature];
                if (block.kind == Kind::Scan)
                    QVERIFY2(text.find(sql::quoted(feature)) != std::string::npos, feature.c_str());
            }
            if (block.kind == Kind::Lookup)
                QVERIFY2(text.find("JOIN") != std::string::npos && text.find("GROUP") == std::string::npos,
                         text.c_str());
            QVERIFY(!describe(block).empty());
        }
        for (const auto &scan : plan.scans) {
            for (const auto &feature : scan.features)
                QCOMPARE(told[feature.name], 1);
        }
        for (const auto &lookup : plan.lookups) {
            for (const auto &feature : lookup.features)
                QCOMPARE(told[feature.name], feature.column.name.empty() ? 0 : 1);
        }
    }

    static const compile::SqlBlock &find(const compile::ExplainedSql &sql, Kind kind)
    {
        const auto found = std::ranges::find(sql.blocks, kind, &compile::SqlBlock::kind);
        if (found == sql.blocks.end())
            qFatal("there is no such block");
        return *found;
    }

    tests::TestCluster m_cluster;
    Progress m_progress;
    catalog::Catalog m_catalog;
    relations::RelationGraph m_graph;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("shop");
        auto connection = m_cluster.connect("shop");
        QVERIFY(gym::createShop(connection, {.scale = 0.1}, m_progress));
        m_catalog = catalog::load(connection).value();
        m_graph = relations::relationGraph(m_catalog);
    }

    void tellsOfCutoffs()
    {
        const auto plan = planOf({.entity = "growth.customers",
                                  .aggregate = "count",
                                  .table = "fulfillment.orders",
                                  .condition = "= 0",
                                  .horizon = "90 days",
                                  .alive = "365 days"});
        const auto sql = compile::explainedSql(plan, compile::trainingQuery(plan).select);
        QCOMPARE(sql.text, sql::print(compile::trainingQuery(plan).select));
        checkBlocks(plan, sql);
        QCOMPARE(describe(sql.blocks.front()),
                 std::string("The examples: each row of customers that was there, at each cutoff (every 30 days) whose "
                             "horizon of 90 days is over. Only those that had an event in the 365 days before."));
        QVERIFY(textOf(sql, sql.blocks.front()).find("generate_series") != std::string::npos);
        QVERIFY(textOf(sql, find(sql, Kind::Label)).find("\"outcome\"") != std::string::npos);
        const auto &scan = find(sql, Kind::Scan);
        QVERIFY(describe(scan).find("Windows: all history, the last 90 days.") != std::string::npos);
        QCOMPARE(std::ranges::count(sql.blocks, Kind::Scan, &compile::SqlBlock::kind), std::ssize(plan.scans));
    }

    void tellsOfRowsAndOfWhatTheyLookUp()
    {
        const auto plan =
            planOf({.entity = "fulfillment.orders", .column = "status", .asOf = "placed_at", .task = "multiclass"});
        QVERIFY(!plan.lookups.empty() && !plan.scans.empty());
        const auto sql = compile::explainedSql(plan, compile::trainingQuery(plan).select);
        checkBlocks(plan, sql);
        QCOMPARE(describe(find(sql, Kind::RowExamples)),
                 std::string("The examples: each row of orders as of its own placed_at."));
        const auto &lookup = find(sql, Kind::Lookup);
        QVERIFY(textOf(sql, lookup).find(sql::quoted(lookup.path.back())) != std::string::npos);
    }

    void tellsOfTheLiveView()
    {
        const auto plan = planOf({.entity = "growth.customers", .aggregate = "count", .table = "fulfillment.orders"});
        const auto sql = compile::explainedSql(plan, compile::liveQuery(plan));
        checkBlocks(plan, sql);
        QVERIFY(sql.blocks.front().kind == Kind::LiveExamples);
    }
};

QTEST_GUILESS_MAIN(SqlBlocksTest)

} // namespace sqlblocks_test

#include "sqlblocks_test.moc"

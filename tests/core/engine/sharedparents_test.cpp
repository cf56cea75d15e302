// SPDX-License-Identifier: GPL-3.0-or-later
// Parents without a key: what several of their rows share refers to none of them, in memory, in SQL and live.
#include "core/catalog/load.h"
#include "core/compile/query.h"
#include "core/compile/scanstrategy.h"
#include "core/cost/executor.h"
#include "core/engine/evaluate.h"
#include "core/screening/sharedparents.h"
#include "core/snapshot/fetch.h"
#include "tests/support/testcluster.h"

#include <QTest>

#include <cmath>
#include <fmt/format.h>

namespace sharedparents_test {

using namespace espalier;
using study::Aggregate;
using study::Direction;

namespace {

const sql::QualifiedName visits{"public", "visit"};
const sql::QualifiedName shops{"public", "shop"};
const sql::QualifiedName parcels{"public", "parcel"};
const study::Hop toShop{Direction::ToParent, shops, {"shop", "floor"}, {"code", "floor"}, false};
const study::Hop toVisits{Direction::ToChild, visits, {"shop", "floor"}, {"code", "floor"}, true};
const study::Hop toParcels{Direction::ToChild, parcels, {"visit"}, {"id"}, true};
const study::Hop shopOfParcel{Direction::ToParent, shops, {"shop", "floor"}, {"code", "floor"}, false};

// Of the shops s1 to s4 on two floors s2 has two rows on the first, and of s3 nothing is known on the second.
constexpr const char *schema = R"(
    CREATE TABLE shop_base (code text, floor int, size float8, since timestamptz);
    INSERT INTO shop_base SELECT 's' || i, f, i * 10 + f, timestamptz '2024-01-01' + i * interval '10 days'
        FROM generate_series(1, 4) i, generate_series(1, 2) f WHERE (i, f) <> (3, 2);
    INSERT INTO shop_base VALUES ('s2', 1, 99, '2024-01-02'), (NULL, 1, 7, '2024-01-02'), (NULL, 1, 8, '2024-01-02');
    CREATE VIEW shop AS SELECT code, floor, size, since FROM shop_base;
    CREATE TABLE visit (id int PRIMARY KEY, shop text, floor bigint, at timestamptz NOT NULL, spent int);
    INSERT INTO visit SELECT i, CASE WHEN i % 11 > 0 THEN 's' || 1 + i % 4 END, 1 + i / 4 % 2, timestamptz '2024-01-01' + i * interval '1 day', i
        FROM generate_series(1, 60) i;
    CREATE TABLE parcel (id int PRIMARY KEY, visit int REFERENCES visit, shop text, floor bigint);
    INSERT INTO parcel SELECT i, 1 + i % 60, 's' || 1 + i % 4, 1 FROM generate_series(1, 240) i;)";

study::Study question(bool isOverSiblings)
{
    study::Study study{.name = "spent", .entity = visits};
    study.task = study::Task::Regression;
    study.target = study::RowTarget{.column = "spent", .condition = {}, .asOf = "at"};
    study.times = {{.table = visits, .column = "at"}, {.table = parcels, .column = "since", .path = {shopOfParcel}}};
    study.features = {
        {.name = "size", .path = {toShop}, .column = "size"},
        {.name = "parcels", .path = {toParcels}, .aggregate = Aggregate::Count},
        {.name = "sizes", .path = {toParcels, shopOfParcel}, .aggregate = Aggregate::Sum, .column = "size"}};
    if (isOverSiblings)
        study.features.push_back({.name = "siblings", .path = {toShop, toVisits}, .aggregate = Aggregate::Count});
    return study;
}

// The same by hand: a shop is that of the only row that has its name and floor.
constexpr const char *byHand = R"(
    WITH alone AS (SELECT code, floor, max(size) AS size, max(since) AS since FROM public.shop_base WHERE code IS NOT NULL
                   GROUP BY code, floor HAVING count(*) = 1)
    SELECT v.id, s.size,
           (SELECT count(*) FROM public.parcel p JOIN alone a ON a.code = p.shop AND a.floor = p.floor WHERE p.visit = v.id AND a.since < v.at),
           (SELECT sum(a.size) FROM public.parcel p JOIN alone a ON a.code = p.shop AND a.floor = p.floor WHERE p.visit = v.id AND a.since < v.at),
           CASE WHEN s.code IS NULL THEN 0 ELSE (SELECT count(*) FROM public.visit o WHERE o.shop = v.shop AND o.floor = v.floor AND o.at < v.at) END
    FROM public.visit v LEFT JOIN alone s ON s.code = v.shop AND s.floor = v.floor ORDER BY v.id)";

} // namespace

class SharedParentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("shops");
        m_cluster.runSql("shops", schema);
    }

    void refersToTheOnlyRow_data()
    {
        QTest::addColumn<bool>("isOverSiblings");
        QTest::newRow("one way") << false;
        QTest::newRow("and back") << true;
    }

    void refersToTheOnlyRow()
    {
        QFETCH(bool, isOverSiblings);
        auto connection = m_cluster.connect("shops");
        const auto catalog = catalog::load(connection).value();
        const auto plan = compile::planned(question(isOverSiblings), catalog);
        QVERIFY2(plan, plan ? "" : describe(plan.error()).c_str());
        auto transaction = pg::Transaction::begin(connection).value();
        const auto wanted = transaction.query(byHand).value();
        QCOMPARE(wanted.size(), std::size_t{60});
        for (const auto executor : {cost::Executor::Pushdown, cost::Executor::Local}) {
            const auto frame = snapshot::fetchFrame(*plan, catalog, transaction, executor);
            // Back from a shared shop each of its rows has the visits: that is left to the database.
            if (isOverSiblings && executor == cost::Executor::Local) {
                QVERIFY(!frame && frame.error().code == Error::Code::Unsupported);
                continue;
            }
            QVERIFY2(frame, frame ? "" : describe(frame.error()).c_str());
            QCOMPARE(rowCount(*frame), std::size_t{60});
            for (std::size_t row = 0; row < 60; ++row) {
                const auto id = static_cast<std::size_t>(std::get<frame::Numbers>(frame->label.values).values[row]);
                for (std::size_t f = 0; f < frame->features.size(); ++f)
                    compareCell(std::get<frame::Numbers>(frame->features[f].values).values[row], wanted, id - 1, f + 1);
            }
        }
        // Live, each has one row, whatever its shop.
        for (std::size_t row = 0; row < 60; row += 3) {
            const auto live = transaction.query(
                sql::print(compile::liveQuery(*plan, {.key = {sql::literal(static_cast<std::int64_t>(row) + 1)}})));
            QVERIFY2(live, live ? "" : describe(live.error()).c_str());
            QCOMPARE(live->size(), std::size_t{1});
            const auto size = live->isNull(0, 2) ? std::nan("") : std::stod(std::string(live->text(0, 2)));
            compareCell(size, wanted, row, 1);
        }
    }

    void isToldOf()
    {
        auto connection = m_cluster.connect("shops");
        const auto catalog = catalog::load(connection).value();
        auto transaction = pg::Transaction::begin(connection).value();
        const auto findings = screening::sharedParents(question(false), catalog, transaction);
        QVERIFY2(findings, findings ? "" : describe(findings.error()).c_str());
        QCOMPARE(findings->size(), std::size_t{1});
        QCOMPARE(findings->front().subject, std::string("public.shop.code,floor"));
        QCOMPARE(findings->front().kind, study::FindingKind::SharedParent);
        QCOMPARE(plainText(findings->front().evidence.front()).find("s2, 1") != std::string::npos, true);
    }

private:
    static void compareCell(double value, const pg::Rows &wanted, std::size_t row, std::size_t column)
    {
        const auto text = wanted.isNull(row, column) ? std::string("nan") : std::string(wanted.text(row, column));
        const auto told = fmt::format("row {}, column {}: {} for {}", row, column, value, text);
        if (text == "nan")
            QVERIFY2(std::isnan(value), told.c_str());
        else
            QVERIFY2(value == std::stod(text), told.c_str());
    }

    tests::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(SharedParentsTest)

} // namespace sharedparents_test

#include "sharedparents_test.moc"

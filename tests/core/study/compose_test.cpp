// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/features/enumerate.h"
#include "core/study/borrowedtimes.h"
#include "core/study/compose.h"
#include "core/study/questions.h"
#include "core/study/times.h"
#include "tests/support/catalogs.h"

#include <QTest>

#include <set>

namespace compose_test {

using namespace espalier;

namespace {

using catalog::Column;
using catalog::Type;

catalog::Catalog shop()
{
    using tests::column;
    using tests::filled;
    auto countries = tests::table("growth.countries", {column("code", Type::Text)}, -1);
    countries.primaryKey.clear();
    return tests::catalogOf({tests::table("fulfillment.orders",
                                          {filled("id", Type::Uuid), column("customer_id", Type::Uuid),
                                           filled("placed_at", Type::TimestampTz), column("total", Type::Money)},
                                          1000),
                             std::move(countries),
                             tests::table("growth.customers",
                                          {filled("id", Type::Uuid), filled("created_at", Type::TimestampTz),
                                           column("updated_at", Type::TimestampTz), column("country", Type::Enum)})},
                            {{"fulfillment.orders", {"customer_id"}, "growth.customers"}});
}

} // namespace

class ComposeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesBeginRows()
    {
        const auto times = study::suggestedTimes(shop(), relations::relationGraph(shop()));
        QCOMPARE(times.size(), std::size_t(2));
        QCOMPARE(times[0].column, std::string("placed_at"));
        QCOMPARE(times[1].column, std::string("created_at"));
    }

    void timesHonourWhatWasDecided()
    {
        auto table = shop().tables.front();
        table.columns = {{.name = "id", .typeName = "integer", .type = catalog::Type::Integer},
                         {.name = "created_at",
                          .typeName = "timestamp with time zone",
                          .type = catalog::Type::TimestampTz,
                          .isNullable = false},
                         {.name = "shipped_on", .typeName = "date", .type = catalog::Type::Date}};
        table.indexes.clear();
        const auto found = study::timeSuggestion(table);
        QVERIFY(found);
        QCOMPARE(found->time.column, std::string("created_at"));
        QCOMPARE(found->reasons,
                 (std::vector{study::TimeReason::NamedAsBeginning, study::TimeReason::NamedAsMoment,
                              study::TimeReason::NeverNull}));
        const study::TableTime created{.table = table.name, .column = "created_at"};
        const study::TableTime shipped{.table = table.name, .column = "shipped_on"};
        QCOMPARE(study::suggestedTime(table, {.accepted = {shipped}, .dismissed = {}})->column,
                 std::string("shipped_on"));
        QCOMPARE(study::suggestedTime(table, {.accepted = {}, .dismissed = {created}})->column,
                 std::string("shipped_on"));
        QVERIFY(!study::suggestedTime(table, {.accepted = {}, .dismissed = {created, shipped}}));
        // An accepted column that is gone decides nothing.
        const study::TableTime gone{.table = table.name, .column = "gone_at"};
        QCOMPARE(study::suggestedTime(table, {.accepted = {gone}, .dismissed = {}})->column, std::string("created_at"));
    }

    void aFutureTargetFindsItsPath()
    {
        const auto catalog = shop();
        const auto graph = relations::relationGraph(catalog);
        const auto study = study::compose(
            catalog, graph, "churn",
            {.entity = "customers", .aggregate = "count", .table = "orders", .condition = "= 0", .alive = "365 days"},
            {1'700'000'000'000'000});
        QVERIFY2(study, study ? "" : describe(study.error()).c_str());
        const auto &target = std::get<study::FutureTarget>(study->target);
        QCOMPARE(study->task, study::Task::Binary);
        QCOMPARE(target.path.size(), std::size_t(1));
        QCOMPARE(target.path[0].childColumns, std::vector<std::string>{"customer_id"});
        QCOMPARE(target.condition->value, std::string("0"));
        QCOMPARE(target.alive->within.count, 365);
    }

    void wrongWordsAreNamed()
    {
        const auto catalog = shop();
        const auto graph = relations::relationGraph(catalog);
        const auto subject = [&](const study::TargetWords &words) {
            const auto study = study::compose(catalog, graph, "x", words, {});
            return study ? std::string() : study.error().subject;
        };
        QCOMPARE(subject({.entity = "customers", .aggregate = "cuont", .table = "orders"}), std::string("cuont"));
        QCOMPARE(subject({.entity = "customers", .aggregate = "count", .table = "countries"}),
                 std::string("countries"));
        QCOMPARE(subject({.entity = "customers", .column = "nothing"}), std::string("growth.customers.nothing"));
        QCOMPARE(subject({.entity = "customers", .column = "country", .condition = "~ x"}), std::string("~ x"));
    }

    void conditionsAreRead()
    {
        QCOMPARE(study::parseCondition("<= 5").value(), (study::Condition{"", study::Operator::LessOrEqual, "5"}));
        QCOMPARE(study::parseCondition(" is not null ").value(),
                 (study::Condition{"", study::Operator::IsNotNull, ""}));
        QVERIFY(!study::parseCondition("="));
        QVERIFY(!study::parseCondition("is null 5"));
        QCOMPARE(study::parseCondition("IS NULL").value(), (study::Condition{"", study::Operator::IsNull, ""}));
        QCOMPARE(study::parseCondition("= 'it''s'").value(), (study::Condition{"", study::Operator::Equal, "it's"}));
    }

    void conditionsNameTheirColumn()
    {
        catalog::Table table{.name = {"public", "c"}};
        table.columns = {Column{.name = "status"}, Column{.name = "status at"}, Column{.name = "v"}};
        using study::Condition;
        using study::Operator;
        for (const auto *text : {"status = returned", "status=returned", " \"status\" = 'returned' "})
            QCOMPARE(study::parseCondition(text, table, "").value(),
                     (Condition{"status", Operator::Equal, "returned"}));
        QCOMPARE(study::parseCondition("status at is not null", table, "v").value(),
                 (Condition{"status at", Operator::IsNotNull, ""}));
        QCOMPARE(study::parseCondition("> 5", table, "v").value(), (Condition{"v", Operator::Greater, "5"}));
        QVERIFY(!study::parseCondition("> 5", table, ""));
        QVERIFY(!study::parseCondition("state = returned", table, "v"));
    }

    void whatIsMissingInSomeRowsIsFilledIn()
    {
        auto catalog = shop();
        auto &orders = catalog.tables[catalog::findTable(catalog, {"fulfillment", "orders"})->value];
        const auto total = *catalog::findColumn(orders, "total");
        QVERIFY(study::canBeFilledIn(orders, total)); // never analysed: it may be missing
        orders.columns[total].statistics = catalog::ColumnStatistics{.nullFraction = 0.1};
        QVERIFY(study::canBeFilledIn(orders, total));
        for (const double share : {0.0, 1.0}) {
            orders.columns[total].statistics->nullFraction = share;
            QVERIFY(!study::canBeFilledIn(orders, total));
        }
        orders.columns[total].statistics->nullFraction = 0.1;
        QVERIFY(!study::canBeFilledIn(orders, *catalog::findColumn(orders, "id")));
        QVERIFY(!study::canBeFilledIn(orders, *catalog::findColumn(orders, "placed_at")));
        const auto study = study::compose(catalog, relations::relationGraph(catalog), "filled",
                                          study::fillingWords(orders, total), {});
        QVERIFY(study && std::get<study::RowTarget>(study->target).column == "total");
        QCOMPARE(study->task, Task::Regression);
        orders.primaryKey.clear();
        QVERIFY(!study::canBeFilledIn(orders, total));
    }

    void featuresHaveNamesOfTheirOwnAndNoKeys()
    {
        const auto catalog = shop();
        const auto graph = relations::relationGraph(catalog);
        const auto study = study::compose(catalog, graph, "churn",
                                          {.entity = "customers", .aggregate = "count", .table = "orders"}, {});
        std::set<std::string> names;
        for (const auto &feature : features::enumerateFeatures(catalog, graph, *study)) {
            QVERIFY(names.insert(feature.name).second);
            QVERIFY(feature.column != "id" && feature.column != "customer_id");
        }
        QVERIFY(names.contains("orders_total_mean"));
        QVERIFY(names.contains("orders_count_90d"));
        QVERIFY(names.contains("country"));
    }
};

QTEST_APPLESS_MAIN(ComposeTest)

} // namespace compose_test

#include "compose_test.moc"

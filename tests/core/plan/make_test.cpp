// SPDX-License-Identifier: GPL-3.0-or-later
// What a study becomes over a catalog in memory: steps that are shared, kinds, and what is refused with which words.
#include "core/plan/estimate.h"
#include "core/plan/inner.h"
#include "core/plan/make.h"
#include "core/plan/reads.h"
#include "tests/support/catalogs.h"
#include "tests/support/worded.h"

#include <QTest>

namespace make_test {

using namespace espalier;
using namespace espalier::study;
using catalog::Type;

namespace {

const sql::QualifiedName customers{"public", "customers"};
const sql::QualifiedName lines{"public", "lines"};
const sql::QualifiedName orders{"public", "orders"};
const Hop toOrders{Direction::ToChild, orders, {"customer_id"}, {"id"}, true};
const Hop toLines{Direction::ToChild, lines, {"order_id"}, {"id"}, true};
const Hop toCustomer{Direction::ToParent, customers, {"customer_id"}, {"id"}, false};

//! Customers, their orders, and the lines of those; notes have no key.
catalog::Catalog shop()
{
    using tests::column;
    using tests::filled;
    using tests::key;
    auto notes = tests::table("notes", {key("customer_id"), column("words", Type::Text)});
    notes.primaryKey.clear();
    return tests::catalogOf(
        {tests::table("customers",
                      {key("id"), filled("joined", Type::TimestampTz), column("country", Type::Text),
                       column("age", Type::Integer), column("raw", Type::Json)}),
         tests::table("lines", {key("id"), key("order_id"), column("price", Type::Decimal)}, 4000), std::move(notes),
         tests::table("orders",
                      {key("id"), key("customer_id"), filled("placed_at", Type::TimestampTz),
                       column("state", Type::Text), column("total", Type::Decimal), column("paid_on", Type::Date)},
                      1000)},
        {{"lines", {"order_id"}, "orders"},
         {"notes", {"customer_id"}, "customers"},
         {"orders", {"customer_id"}, "customers"}});
}

Study churn(std::vector<Feature> features = {})
{
    Study study{.name = "churn", .entity = customers};
    study.target = FutureTarget{.path = {toOrders}, .condition = Condition{"", Operator::Equal, "0"}};
    std::get<FutureTarget>(study.target).schedule.from = parseTimestamp("2024-01-01").value();
    study.times = {{.table = customers, .column = "joined"}, {.table = orders, .column = "placed_at"}};
    study.features = std::move(features);
    return study;
}

plan::Plan made(const Study &study)
{
    auto plan = plan::make(study, shop());
    if (!plan)
        qFatal("%s", describe(plan.error()).c_str());
    return *std::move(plan);
}

//! "subject: problem" of what is refused.
std::string refused(const Study &study)
{
    const auto plan = plan::make(study, shop());
    if (plan)
        return "nothing";
    auto error = plan.error();
    error.remedies.clear();
    return worded(error);
}

std::string refusedFeature(Feature feature)
{
    feature.name = "f";
    return refused(churn({std::move(feature)}));
}

Feature counted(const std::string &name, Window window = {})
{
    return {.name = name, .path = {toOrders}, .aggregate = Aggregate::Count, .window = window};
}

} // namespace

class MakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! One scan for a path and one lookup, whichever features ask; another path is another scan.
    void featuresOfOnePathShareItsSteps()
    {
        const auto plan =
            made(churn({{.name = "country", .column = "country"},
                        counted("n"),
                        {.name = "age", .column = "age"},
                        {.name = "sum", .path = {toOrders}, .aggregate = Aggregate::Sum, .column = "total"},
                        {.name = "deep", .path = {toOrders, toLines}, .aggregate = Aggregate::Count},
                        counted("n_30d", Duration{30, Duration::Unit::Days})}));
        QCOMPARE(plan.outputs, std::vector<std::string>({"country", "n", "age", "sum", "deep", "n_30d"}));
        QCOMPARE(plan.lookups.size(), std::size_t(1));
        QCOMPARE(plan.lookups[0].features.size(), std::size_t(2));
        QCOMPARE(plan.scans.size(), std::size_t(2));
        QCOMPARE(plan.scans[0].features.size(), std::size_t(3));
        QCOMPARE(plan.scans[1].steps.size(), std::size_t(2));
        QCOMPARE(plan::kindOf(plan, "country"), plan::Kind::Category);
        QCOMPARE(plan::kindOf(plan, "age"), plan::Kind::Number);
        QCOMPARE(plan::kindOf(plan, "n_30d"), plan::Kind::Number);
        QCOMPARE(plan.entity.primaryKey.size(), std::size_t(1));
        QCOMPARE(plan.entity.moment->column.name, std::string("joined"));
    }

    //! The time of a path's rows is that of its last to-many hop; without one they have none.
    void rowsTellTimeWhereTheirTableDoes()
    {
        const auto timed = made(churn({counted("n")}));
        QCOMPARE(plan::momentStep(timed.scans[0].steps), std::size_t(0));
        const auto untimed =
            made(churn({{.name = "deep", .path = {toOrders, toLines}, .aggregate = Aggregate::Count}}));
        QCOMPARE(plan::innerSteps(untimed.scans[0].steps), std::size_t(2));
        QCOMPARE(plan::momentStep(untimed.scans[0].steps), std::size_t(2));
        const Feature windowed{.path = {toOrders, toLines}, .aggregate = Aggregate::Count, .window = Duration{1, {}}};
        QCOMPARE(refusedFeature(windowed), std::string("f: public.lines has no time that tells when its rows came"));
    }

    void aggregatesOfAggregatesAreAskedOnce()
    {
        const RowAggregate inner{.path = {toLines}, .aggregate = Aggregate::Max, .column = "price"};
        const auto nested = [&inner](const char *name, Aggregate aggregate) {
            return Feature{.name = name, .path = {toOrders}, .aggregate = aggregate, .of = inner};
        };
        const auto plan = made(churn({nested("a", Aggregate::Mean), nested("b", Aggregate::Max), counted("n")}));
        QCOMPARE(plan.scans.size(), std::size_t(2));
        const auto &scan = plan.scans[0];
        QCOMPARE(scan.inner->values.size(), std::size_t(1));
        QCOMPARE(scan.features[0].column->name, std::string("v1"));
        QCOMPARE(scan.features[1].column->name, std::string("v1"));
        const auto inside = plan::innerPlan(plan, scan);
        QCOMPARE(inside.entity.name, orders);
        QCOMPARE(inside.entity.primaryKey[0].name, std::string("id"));
        QCOMPARE(inside.outputs, std::vector<std::string>({"v1"}));
    }

    void whatCannotBeIsRefusedByName()
    {
        QCOMPARE(refusedFeature({.column = "heigth"}),
                 std::string("public.customers.heigth: the table has no such column"));
        QVERIFY(refusedFeature({.path = {toOrders}, .column = "total"}).starts_with("f: its path reaches many rows"));
        QVERIFY(refusedFeature({.aggregate = Aggregate::Count}).starts_with("f: its path reaches one row"));
        QVERIFY(refusedFeature({.column = "raw"}).starts_with("f: "));
        QCOMPARE(refusedFeature({.path = {toOrders}, .aggregate = Aggregate::Sum}),
                 std::string("f: the aggregate sum needs a column"));
        QCOMPARE(refusedFeature({.path = {toOrders}, .aggregate = Aggregate::Mean, .column = "state"}),
                 std::string("f: mean needs numbers"));
        QCOMPARE(
            refusedFeature(
                {.path = {toOrders}, .aggregate = Aggregate::Count, .where = {{"total", Operator::Greater, "much"}}}),
            std::string("public.orders.total: 'much' is no number to compare with"));
        QVERIFY(
            refusedFeature({.column = "age", .window = LastRows{3}}).starts_with("f: a direct feature has no window"));
        QVERIFY(
            refusedFeature({.column = "age", .part = ColumnPart::Weekday}).starts_with("f: a column of type integer"));
    }

    void hopsMustLeadWhereTheySay()
    {
        auto unpaired = toOrders;
        unpaired.parentColumns.clear();
        QCOMPARE(refusedFeature({.path = {unpaired}, .aggregate = Aggregate::Count}),
                 std::string("public.orders: the columns of a hop do not pair up"));
        auto single = toOrders;
        single.isToMany = false;
        QCOMPARE(refusedFeature({.path = {single}, .column = "total"}),
                 std::string("public.orders: this hop is said to reach one row, but no key makes it so"));
        auto study = churn();
        study.entity = {"public", "notes"};
        QCOMPARE(refused(study), std::string("public.notes: the entity's table has no primary key"));
    }

    void targetsMustFitTheirTask()
    {
        auto study = churn();
        auto &target = std::get<FutureTarget>(study.target);
        target.condition.reset();
        QCOMPARE(refused(study), std::string("target: a binary task needs a condition on the aggregate"));
        study.task = Task::Regression;
        QCOMPARE(refused(study), std::string("nothing"));
        target.condition = Condition{"", Operator::Equal, "0"};
        QCOMPARE(refused(study), std::string("target: a condition is either true or not"));
        study.task = Task::Binary;
        study.times.pop_back();
        QCOMPARE(refused(study), std::string("public.orders: the target's events have no time"));
    }

    //! Of a row target, dates are numbers only where there is an as-of time to count from.
    void datesNeedAnAsOfTime()
    {
        Study study{.name = "paid", .entity = orders};
        study.target = RowTarget{.column = "state", .asOf = "placed_at"};
        study.features = {{.name = "paid", .column = "paid_on"},
                          {.name = "age", .path = {toCustomer}, .column = "age"}};
        const auto plan = made(study);
        QVERIFY(plan.hasAsOf);
        QCOMPARE(plan::kindOf(plan, "paid"), plan::Kind::Number);
        QCOMPARE(std::get<plan::RowLabel>(plan.label).asOf->column.name, std::string("placed_at"));
        study.target = RowTarget{.column = "state"};
        QVERIFY(refused(study).starts_with("paid: a date is a feature only as a difference to the as-of time"));
        study.features.erase(study.features.begin());
        QVERIFY(!made(study).hasAsOf);
        study.target = RowTarget{.column = "nowhere"};
        QCOMPARE(refused(study), std::string("public.orders.nowhere: the table has no such column"));
    }

    void aFeatureMoreThanAViewHoldsIsRefused()
    {
        std::vector<Feature> features;
        features.reserve(1501);
        for (int i = 0; i < 1500; ++i)
            features.push_back(counted("n" + std::to_string(i)));
        QCOMPARE(made(churn(features)).outputs.size(), std::size_t(1500));
        features.push_back(counted("more"));
        QVERIFY(refused(churn(features)).starts_with("churn: there are 1501 features, 1500 at most"));
    }

    //! The live view reads no labels: what only they read may be withheld from its role.
    void readsNameEveryColumn()
    {
        auto study = churn({{.name = "sum",
                             .path = {toOrders},
                             .aggregate = Aggregate::Sum,
                             .column = "total",
                             .where = {{"state", Operator::Equal, "paid"}}}});
        study.filter = {{"country", Operator::Equal, "DE"}};
        using Columns = std::set<std::string>;
        const auto live = plan::liveReads(made(study));
        QCOMPARE(live.at(customers), Columns({"country", "id", "joined"}));
        QCOMPARE(live.at(orders), Columns({"customer_id", "id", "placed_at", "state", "total"}));
        auto &target = std::get<FutureTarget>(study.target);
        target.aggregate = Aggregate::Max;
        target.column = "total";
        study.features.clear();
        QVERIFY(!plan::liveReads(made(study)).contains(orders));
        QCOMPARE(plan::trainingReads(made(study)).at(orders), Columns({"customer_id", "id", "placed_at", "total"}));
        QCOMPARE(plan::tablesOf(plan::trainingReads(made(study))), std::vector({customers, orders}));
    }

    //! From the first cutoff to the last whose horizon is over, both counted.
    void cutoffsAreCounted()
    {
        plan::FutureLabel label{.horizon = {30, Duration::Unit::Days}};
        label.schedule = {.every = {10, Duration::Unit::Days}, .from = parseTimestamp("2024-01-01").value()};
        const auto at = [&label](const char *now) {
            return plan::cutoffsOf(label, parseTimestamp(now).value());
        };
        QCOMPARE(at("2024-01-30"), 0.0);
        QCOMPARE(at("2024-01-31"), 1.0);
        QCOMPARE(at("2024-02-09"), 1.0);
        QCOMPARE(at("2024-02-10"), 2.0);
        label.schedule.until = parseTimestamp("2024-01-11").value();
        QCOMPARE(at("2030-01-01"), 2.0);
    }

    //! What a label looks at ends before its delay is over: a row of examples is seen at the end itself, others after it.
    void aRowIsUnseenForItsDelay()
    {
        plan::Moment moment{.delay = {2, Duration::Unit::Seconds}};
        QCOMPARE(plan::unseenFor(moment), std::int64_t(2'000'000));
        moment.border = plan::Border::At;
        QCOMPARE(plan::unseenFor(moment), std::int64_t(1'999'999));
        moment.delay = {0, Duration::Unit::Seconds};
        QCOMPARE(plan::unseenFor(moment), std::int64_t(0));
        QCOMPARE(plan::unseenFor(plan::Known{.delay = {1, Duration::Unit::Seconds}, .border = plan::Border::At}),
                 std::int64_t(999'999));
    }

    void sharesComeFromStatistics()
    {
        auto catalog = shop();
        auto &state = catalog.tables[3].columns[3];
        state.statistics = catalog::ColumnStatistics{
            .nullFraction = 0.1, .distinct = 5, .commonValues = {"paid"}, .commonFrequencies = {0.6}};
        const auto share = [&catalog](Operator op, const char *value) {
            return plan::shareOf(catalog, orders, {{.name = "state"}, op, value});
        };
        QCOMPARE(share(Operator::Equal, "paid"), 0.6);
        QCOMPARE(share(Operator::NotEqual, "paid"), 0.9 - 0.6);
        QCOMPARE(share(Operator::Equal, "open"), 0.9 / 5);
        QCOMPARE(share(Operator::IsNull, ""), 0.1);
        QCOMPARE(share(Operator::IsNotNull, ""), 0.9);
        QCOMPARE(plan::shareOf(catalog, orders, {{.name = "total"}, Operator::Less, "3"}), 1.0 / 3);
    }

    void rowsAreKnownWithoutAnalysis()
    {
        auto catalog = shop();
        auto &table = catalog.tables[3];
        QCOMPARE(plan::rowsOf(catalog, orders), 1000.0);
        table.counters = catalog::Counters{.live = 1500};
        QCOMPARE(plan::rowsOf(catalog, orders), 1500.0);
        table.rowEstimate = -1;
        table.counters.reset();
        table.bytes = 6400;
        QCOMPARE(plan::rowsOf(catalog, orders), 100.0);
        QCOMPARE(plan::rowsOf(catalog, {"public", "nowhere"}), 0.0);
    }
};

QTEST_GUILESS_MAIN(MakeTest)

} // namespace make_test

#include "make_test.moc"

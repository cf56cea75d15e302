// SPDX-License-Identifier: GPL-3.0-or-later
// A study with repairs reads of a database with scars what the same study without them reads of one that was mended by
// hand.
#include "core/catalog/load.h"
#include "core/columns/columncache.h"
#include "core/compile/scanstrategy.h"
#include "core/plan/make.h"
#include "core/screening/fetchsnapshot.h"
#include "core/snapshot/bytes.h"
#include "core/snapshot/fetch.h"
#include "core/study/json.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

Q_DECLARE_METATYPE(espalier::study::Study)

namespace repairs_test {

using namespace espalier;
using cost::Executor;
using study::Aggregate;
using study::Repair;

namespace {

constexpr const char *tables = R"sql(
CREATE TYPE tier AS ENUM ('gold', 'golden', 'plain');
CREATE TABLE customers (id int PRIMARY KEY, born date NOT NULL, tier tier);
CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customers, at timestamptz, total numeric(10,2), status varchar(12));
CREATE TABLE lines (id int PRIMARY KEY, order_id int REFERENCES orders, amount int, kind text);
CREATE TABLE asked (customer_id int, at timestamptz, answer text, split text);
INSERT INTO customers SELECT g, date '2024-01-01' + g % 200, (ARRAY['gold', 'golden', 'plain'])[1 + g % 3]::tier FROM generate_series(1, 60) g;
INSERT INTO orders SELECT g, 1 + g * 7 % 60, CASE WHEN g % 50 > 0 THEN timestamptz '2024-01-01' + g * interval '4 hours' END,
    CASE WHEN g % 11 > 0 THEN (g * 37 % 900)::numeric / 7 END,
    CASE WHEN g % 13 > 0 THEN (ARRAY['paid', 'settled', 'open'])[1 + g % 3] END FROM generate_series(1, 2000) g;
INSERT INTO lines SELECT g, CASE WHEN g % 17 > 0 THEN 1 + g % 2000 END, g % 23, (ARRAY['a', 'b', 'c', NULL])[1 + g % 4]
    FROM generate_series(1, 6000) g;
INSERT INTO asked SELECT 1 + g % 60, timestamptz '2024-02-01' + g * interval '1 day', (ARRAY['yes', 'Yes', 'no'])[1 + g % 3],
    CASE WHEN g < 120 THEN 'train' WHEN g < 180 THEN 'validation' ELSE 'test' END FROM generate_series(1, 240) g;
ANALYZE;
)sql";

//! What the repairs below make of it.
constexpr const char *mended = R"sql(
UPDATE orders SET total = NULL WHERE at >= '2024-03-05' AND at < '2024-03-12' OR at >= '2024-10-01';
UPDATE orders SET status = 'settled' WHERE status = 'paid';
UPDATE lines SET amount = NULL FROM orders o WHERE o.id = order_id AND o.at >= '2024-04-01' AND o.at < '2024-05-01';
UPDATE lines SET kind = NULL FROM orders o WHERE o.id = order_id AND o.at < '2024-02-15';
UPDATE lines SET kind = 'c' WHERE kind = 'b';
UPDATE customers SET tier = CASE WHEN born < '2024-02-01' THEN NULL WHEN tier = 'golden' THEN 'gold' ELSE tier END;
UPDATE asked SET answer = CASE WHEN at >= '2024-05-01' AND at < '2024-05-11' THEN NULL ELSE lower(answer) END;
ANALYZE;
)sql";

const sql::QualifiedName customers{"public", "customers"};
const sql::QualifiedName orders{"public", "orders"};
const sql::QualifiedName lines{"public", "lines"};
const sql::QualifiedName asked{"public", "asked"};
const study::Hop toOrders{study::Direction::ToChild, orders, {"customer_id"}, {"id"}, true};
const study::Hop toLines{study::Direction::ToChild, lines, {"order_id"}, {"id"}, true};
const study::Hop toOrder{study::Direction::ToParent, orders, {"order_id"}, {"id"}, false};
const study::Hop toCustomer{study::Direction::ToParent, customers, {"customer_id"}, {"id"}, false};

Timestamp at(const char *text)
{
    return parseTimestamp(text).value();
}

//! Of the tables' own times, a borrowed one, days; given examples tell theirs by their as-of time.
std::vector<Repair> repairs(const study::Study &study)
{
    std::vector<Repair> all{
        {orders, "total", Repair::Missing{at("2024-03-05"), at("2024-03-12")}},
        {orders, "total", Repair::Missing{at("2024-10-01"), {}}},
        {orders, "status", Repair::Renamed{"paid", "settled"}},
        {lines, "amount", Repair::Missing{at("2024-04-01"), at("2024-05-01")}},
        {lines, "kind", Repair::Missing{{}, at("2024-02-15")}},
        {lines, "kind", Repair::Renamed{"b", "c"}},
        {customers, "tier", Repair::Missing{{}, at("2024-02-01")}},
        {customers, "tier", Repair::Renamed{"golden", "gold"}},
    };
    if (std::holds_alternative<study::GivenTarget>(study.target)) {
        all.push_back({asked, "answer", Repair::Missing{at("2024-05-01"), at("2024-05-11")}});
        all.push_back({asked, "answer", Repair::Renamed{"Yes", "yes"}});
    }
    return all;
}

study::Study question(study::Target target, sql::QualifiedName entity, study::Task task)
{
    study::Study study{.name = "asked", .entity = std::move(entity), .target = std::move(target), .task = task};
    study.times = {{.table = customers, .column = "born"},
                   {.table = orders, .column = "at", .delay = {6, Duration::Unit::Hours}},
                   {.table = lines, .column = "at", .path = {toOrder}}};
    return study;
}

//! Over the rows of a customer's orders and of their lines.
std::vector<study::Feature> featuresBehind(const study::Path &before)
{
    auto over = before;
    over.push_back(toOrders);
    auto far = over;
    far.push_back(toLines);
    const Duration month{30, Duration::Unit::Days};
    const study::RowAggregate most{.path = {toLines},
                                   .aggregate = Aggregate::Max,
                                   .column = "amount",
                                   .where = {{"kind", study::Operator::Equal, "c"}}};
    return {
        {.name = "total", .path = over, .aggregate = Aggregate::Sum, .column = "total"},
        {.name = "mean", .path = over, .aggregate = Aggregate::Mean, .column = "total", .window = month},
        {.name = "last", .path = over, .aggregate = Aggregate::Last, .column = "total"},
        {.name = "states", .path = over, .aggregate = Aggregate::DistinctCount, .column = "status"},
        {.name = "mode", .path = over, .aggregate = Aggregate::Mode, .column = "status", .window = study::LastRows{5}},
        {.name = "settled",
         .path = over,
         .aggregate = Aggregate::Count,
         .where = {{"status", study::Operator::Equal, "settled"}, {"total", study::Operator::Greater, "20"}}},
        {.name = "amount", .path = far, .aggregate = Aggregate::Sum, .column = "amount"},
        {.name = "amounts", .path = far, .aggregate = Aggregate::DistinctCount, .column = "amount"},
        {.name = "kind", .path = far, .aggregate = Aggregate::Share, .column = "kind", .argument = "c"},
        {.name = "none",
         .path = far,
         .aggregate = Aggregate::Count,
         .where = {{"amount", study::Operator::IsNull, ""}}},
        {.name = "few",
         .path = far,
         .aggregate = Aggregate::Mean,
         .column = "amount",
         .window = month,
         .where = {{"kind", study::Operator::Equal, "c"}, {"amount", study::Operator::Less, "15"}}},
        {.name = "most", .path = over, .aggregate = Aggregate::Mean, .of = most},
        {.name = "tier", .path = before, .column = "tier"},
    };
}

study::Study ofRows(const char *column, study::Task task)
{
    auto study = question(study::RowTarget{.column = column, .asOf = "at"}, orders, task);
    if (study.task == study::Task::Regression)
        study.filter = {{"status", study::Operator::NotEqual, "paid"}};
    study.features = featuresBehind({toCustomer});
    return study;
}

study::Study ofLines()
{
    auto study = question(study::RowTarget{.column = "amount", .asOf = "at", .asOfPath = {toOrder}}, lines,
                          study::Task::Regression);
    study.filter = {{"kind", study::Operator::Equal, "c"}};
    study.features = featuresBehind({toOrder, toCustomer});
    study.features.push_back({.name = "own", .column = "kind"});
    return study;
}

study::Study ofFuture()
{
    auto study = question(
        study::FutureTarget{
            .path = {toOrders, toLines},
            .aggregate = Aggregate::Sum,
            .column = "amount",
            .where = {{"kind", study::Operator::Equal, "c"}},
            .horizon = {20, Duration::Unit::Days},
            .schedule = {.every = {10, Duration::Unit::Days}, .from = at("2024-01-20"), .until = at("2024-10-20")},
            .alive = {}},
        customers, study::Task::Regression);
    study.filter = {{"tier", study::Operator::IsNotNull, ""}};
    study.features = featuresBehind({});
    return study;
}

//! As-of times whose 20 days reach into what repairs() treats as missing of lines.
std::vector<study::Period> unknown()
{
    return {{{}, at("2024-02-15")}, {at("2024-03-12 00:00:00.000001"), at("2024-05-01")}};
}

study::Study ofGiven()
{
    auto study = question(study::GivenTarget{.table = asked,
                                             .keyColumns = {"customer_id"},
                                             .asOf = "at",
                                             .label = "answer",
                                             .split = "split",
                                             .window = {}},
                          customers, study::Task::Multiclass);
    study.split.kind = study::SplitKind::Given;
    study.features = featuresBehind({});
    return study;
}

} // namespace

class RepairsTest : public QObject
{
    Q_OBJECT

private:
    struct Read
    {
        std::string frame;
        std::string live;
        std::size_t rows = 0;
        std::size_t liveRows = 0;
    };

    Read read(const std::string &database, const study::Study &study, Executor executor)
    {
        auto connection = m_cluster.connect(database);
        const auto catalog = catalog::load(connection).value();
        const auto plan = compile::planned(study, catalog);
        if (!plan)
            qFatal("%s", describe(plan.error()).c_str());
        auto cache = store::Cache::open((m_folder.path() + "/" + database.c_str() + ".sqlite").toStdString()).value();
        columns::ColumnCache columnCache(cache, catalog);
        auto transaction = pg::Transaction::begin(connection).value();
        const auto frame = snapshot::fetchFrame(*plan, catalog, transaction, executor,
                                                executor == Executor::Local ? &columnCache : nullptr);
        if (!frame)
            qFatal("%s", describe(frame.error()).c_str());
        const auto live = snapshot::fetchLive(*plan, transaction, {.asOf = "'2024-12-01'::timestamptz"});
        if (!live)
            qFatal("%s", describe(live.error()).c_str());
        return {snapshot::hashOf(*frame), snapshot::hashOf(*live), rowCount(*frame), rowCount(*live)};
    }

    snapshot::Snapshot taken(const study::Study &study, Executor executor)
    {
        auto connection = m_cluster.connect("scarred");
        const auto catalog = catalog::load(connection).value();
        auto cache = store::Cache::open((m_folder.path() + "/taken.sqlite").toStdString()).value();
        columns::ColumnCache columnCache(cache, catalog);
        Progress progress;
        auto snapshot = screening::fetchSnapshot(study, compile::planned(study, catalog).value(), catalog, connection,
                                                 progress, {.executor = executor, .columnCache = &columnCache});
        if (!snapshot)
            qFatal("%s", describe(snapshot.error()).c_str());
        return std::move(*snapshot);
    }

    std::string refusal(const Repair &repair)
    {
        auto connection = m_cluster.connect("scarred");
        auto study = ofFuture();
        study.repairs = {repair};
        const auto plan = compile::planned(study, catalog::load(connection).value());
        return plan ? "accepted" : plan.error().subject + ": " + worded(plan.error().problem);
    }

    tests::TestCluster m_cluster;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto *database : {"scarred", "mended"}) {
            m_cluster.createDatabase(database);
            m_cluster.runSql(database, tables);
        }
        m_cluster.runSql("mended", mended);
    }

    void readsWhatAMendedDatabaseHolds_data()
    {
        QTest::addColumn<study::Study>("study");
        QTest::newRow("rows, numbers") << ofRows("total", study::Task::Regression);
        QTest::newRow("rows, classes") << ofRows("status", study::Task::Multiclass);
        QTest::newRow("rows of a borrowed time") << ofLines();
        QTest::newRow("future") << ofFuture();
        QTest::newRow("given") << ofGiven();
    }

    void readsWhatAMendedDatabaseHolds()
    {
        QFETCH(study::Study, study);
        auto repaired = study;
        repaired.repairs = repairs(study);
        // What the label would read of a period that is missing makes no example.
        if (std::holds_alternative<study::FutureTarget>(study.target))
            study.leftOut = unknown();
        for (const auto executor : {Executor::Pushdown, Executor::Local}) {
            const auto whole = read("mended", study, executor);
            const auto mended = read("scarred", repaired, executor);
            QVERIFY(whole.rows > 100 && whole.liveRows > 0);
            QCOMPARE(mended.rows, whole.rows);
            QCOMPARE(mended.frame, whole.frame);
            QCOMPARE(mended.liveRows, whole.liveRows);
            QCOMPARE(mended.live, whole.live);
            // There was something to mend.
            QVERIFY(read("scarred", study, executor).frame != whole.frame);
        }
    }

    //! Nobody learns from them, they are told, and what is live is predicted at any time.
    void periodsAreLeftOut_data() { readsWhatAMendedDatabaseHolds_data(); }
    void periodsAreLeftOut()
    {
        QFETCH(study::Study, study);
        if (study.split.kind != study::SplitKind::Given)
            study.split.kind = study::SplitKind::Random;
        auto some = study;
        some.leftOut = {{at("2024-03-05"), at("2024-03-12")}, {{}, at("2024-01-25 10:00")}, {at("2024-10-01"), {}}};
        const auto all = taken(study, Executor::Pushdown);
        const auto here = taken(some, Executor::Local);
        const auto there = taken(some, Executor::Pushdown);
        QCOMPARE(here.rowsHash, there.rowsHash);
        QVERIFY(here.rows == there.rows);
        QCOMPARE(here.rows.source, all.rows.source);
        QVERIFY(here.rows.leftOut > 0);
        auto sum = engine::usedRows(here.rows);
        for (const auto &kind : engine::kindsLeftOut)
            sum += here.rows.*kind.count;
        QCOMPARE(sum, here.rows.source);
        std::size_t kept = 0;
        for (const auto time : all.frame.asOf) {
            const bool isIn = (time >= at("2024-03-05") && time < at("2024-03-12")) || time < at("2024-01-25 10:00")
                || time >= at("2024-10-01");
            kept += isIn ? 0 : 1;
        }
        QCOMPARE(here.frame.asOf.size(), kept);
        QVERIFY(worded(engine::told(here.rows)).find("in periods left out") != std::string::npos);
        QCOMPARE(read("scarred", some, Executor::Local).live, read("scarred", study, Executor::Local).live);
    }

    void labelsThatReadWhatIsMissingAreUnknown()
    {
        auto study = ofFuture();
        study.split.kind = study::SplitKind::Random;
        const auto all = taken(study, Executor::Pushdown);
        QCOMPARE(all.rows.unknownLabel, std::size_t(0));
        study.repairs = repairs(study);
        // Those of customers decide who passes the filter.
        std::erase_if(study.repairs, [](const Repair &repair) {
            return repair.table != lines;
        });
        // A period that is left out anyway is counted once.
        study.leftOut = {{{}, at("2024-02-01")}};
        const auto here = taken(study, Executor::Local);
        const auto there = taken(study, Executor::Pushdown);
        QCOMPARE(here.rowsHash, there.rowsHash);
        QVERIFY(here.rows == there.rows);
        std::size_t leftOut = 0;
        std::size_t missing = 0;
        for (const auto time : all.frame.asOf) {
            const bool isLeftOut = time < at("2024-02-01");
            leftOut += isLeftOut ? 1 : 0;
            missing +=
                !isLeftOut && (time < at("2024-02-15") || (time > at("2024-03-12") && time < at("2024-05-01"))) ? 1 : 0;
        }
        QVERIFY(missing > 0 && leftOut > 0);
        QCOMPARE(here.rows.unknownLabel, missing);
        QCOMPARE(here.rows.leftOut, leftOut);
        QCOMPARE(here.rows.source, all.rows.source);
        QCOMPARE(engine::usedRows(here.rows), all.rows.source - missing - leftOut);
        QVERIFY(worded(engine::told(here.rows)).find("whose labels read values that are treated as missing")
                != std::string::npos);
        // A count of rows reads none of the values.
        auto &target = std::get<study::FutureTarget>(study.target);
        target.aggregate = Aggregate::Count;
        target.column.clear();
        target.where.clear();
        QCOMPARE(taken(study, Executor::Local).rows.unknownLabel, std::size_t(0));
    }

    //! Rows that a label looks up have times of their own, which say nothing of its horizon.
    void aLabelCannotLookUpWhatIsMissing()
    {
        auto study = ofFuture();
        auto &target = std::get<study::FutureTarget>(study.target);
        target.path = {toOrders, toCustomer};
        target.aggregate = Aggregate::Count;
        target.column.clear();
        target.where = {{"tier", study::Operator::Equal, "gold"}};
        study.filter.clear();
        study.repairs = {{customers, "tier", Repair::Renamed{"golden", "gold"}}};
        auto connection = m_cluster.connect("scarred");
        const auto catalog = catalog::load(connection).value();
        QVERIFY(plan::make(study, catalog).has_value());
        study.repairs.push_back({customers, "tier", Repair::Missing{{}, at("2024-02-01")}});
        const auto made = compile::planned(study, catalog);
        QVERIFY(!made);
        QVERIFY2(worded(made.error().problem).starts_with("the label looks it up"), describe(made.error()).c_str());
    }

    void whatIsTreatedAsMissingIsNotFoundToBeNull()
    {
        auto study = ofRows("total", study::Task::Binary);
        auto &target = std::get<study::RowTarget>(study.target);
        study.split.kind = study::SplitKind::Random;
        target.condition = study::Condition{"total", study::Operator::IsNull, ""};
        const auto all = taken(study, Executor::Pushdown);
        QCOMPARE(all.rows.withoutLabel, std::size_t(0));
        study.repairs = {{orders, "total", Repair::Missing{at("2024-03-05"), at("2024-03-12")}}};
        const auto here = taken(study, Executor::Local);
        const auto there = taken(study, Executor::Pushdown);
        QCOMPARE(here.rowsHash, there.rowsHash);
        QVERIFY(here.rows == there.rows);
        const auto missing = std::ranges::count_if(all.frame.asOf, [](Timestamp time) {
            return time >= at("2024-03-05") && time < at("2024-03-12");
        });
        QVERIFY(missing > 0);
        QCOMPARE(here.rows.withoutLabel, static_cast<std::size_t>(missing));
    }

    void refusesWhatCannotBeRepaired()
    {
        const Repair::Missing week{at("2024-03-05"), at("2024-03-12")};
        QVERIFY(refusal({orders, "totl", week}).starts_with("public.orders.totl: the table has no such column"));
        QVERIFY(refusal({{"public", "order"}, "total", week}).starts_with("public.order: "));
        for (const auto &[table, column] : std::vector<std::pair<sql::QualifiedName, std::string>>{
                 {orders, "id"}, {orders, "customer_id"}, {orders, "at"}, {lines, "order_id"}, {customers, "born"}}) {
            QVERIFY2(refusal({table, column, week}).find("keys and times are read as they are") != std::string::npos,
                     (table.name + "." + column).c_str());
        }
        QVERIFY(refusal({asked, "answer", week}).find("its rows have no time") != std::string::npos);
        QVERIFY(refusal({orders, "total", Repair::Renamed{"1", "2"}}).find("only a category") != std::string::npos);
        QVERIFY(refusal({customers, "tier", Repair::Renamed{"golden", "silver"}}).find("no value 'silver'")
                != std::string::npos);
        QCOMPARE(refusal({asked, "answer", Repair::Renamed{"Yes", "yes"}}), std::string("accepted"));
    }
};

QTEST_GUILESS_MAIN(RepairsTest)

} // namespace repairs_test

#include "repairs_test.moc"

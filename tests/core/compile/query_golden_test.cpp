// SPDX-License-Identifier: GPL-3.0-or-later
// Golden files of the plan compiler: the study above as a comment, the SQL of training and of the live view below.
#include "core/compile/query.h"
#include "core/compile/scanstrategy.h"
#include "core/study/json.h"
#include "core/study/names.h"

#include <QFile>
#include <QTest>

namespace query_golden_test {

using namespace espalier;
using catalog::Type;

namespace {

catalog::Column column(const char *name, Type type, const char *typeName, bool isNullable = true)
{
    return {.name = name, .typeName = typeName, .type = type, .isNullable = isNullable};
}

catalog::Catalog shop()
{
    catalog::Catalog catalog;
    catalog::Table customers{.name = {"growth", "customers"}};
    customers.columns = {column("id", Type::Uuid, "uuid", false),
                         column("created_at", Type::TimestampTz, "timestamp with time zone", false),
                         column("country \"home\"", Type::Text, "text")};
    customers.primaryKey = {0};
    catalog::Table orders{.name = {"fulfillment", "orders"}};
    orders.columns = {column("id", Type::Integer, "bigint", false),
                      column("customer_id", Type::Uuid, "uuid", false),
                      column("placed_on", Type::Date, "date", false),
                      column("total", Type::Money, "money"),
                      column("status", Type::Enum, "fulfillment.order_status"),
                      column("note", Type::Text, "text")};
    orders.primaryKey = {0};
    catalog::Table lines{.name = {"fulfillment", "lines"}};
    lines.columns = {column("order_id", Type::Integer, "bigint", false),
                     column("number", Type::Integer, "integer", false), column("product_id", Type::Integer, "bigint")};
    lines.primaryKey = {0, 1};
    catalog::Table products{.name = {"catalog", "products"}};
    products.columns = {column("id", Type::Integer, "bigint", false), column("price", Type::Decimal, "numeric(10,2)"),
                        column("introduced_at", Type::Timestamp, "timestamp without time zone")};
    products.primaryKey = {0};
    catalog.tables = {products, lines, orders, customers};
    return catalog;
}

const study::Hop orders{study::Direction::ToChild, {"fulfillment", "orders"}, {"customer_id"}, {"id"}, true};
const study::Hop lines{study::Direction::ToChild, {"fulfillment", "lines"}, {"order_id"}, {"id"}, true};
const study::Hop order{study::Direction::ToParent, {"fulfillment", "orders"}, {"order_id"}, {"id"}, false};
const study::Hop product{study::Direction::ToParent, {"catalog", "products"}, {"product_id"}, {"id"}, false};
const study::Hop customer{study::Direction::ToParent, {"growth", "customers"}, {"customer_id"}, {"id"}, false};

//! Each aggregate, each window, a condition and a path of three hops.
std::vector<study::Feature> askedFeatures()
{
    using study::Aggregate;
    return {{"country", {}, Aggregate::Direct, "country \"home\"", {}, {}},
            {"n", {orders}, Aggregate::Count, "", {}, {}},
            {"n_30d", {orders}, Aggregate::Count, "", Duration{30, Duration::Unit::Days}, {}},
            {"any", {orders}, Aggregate::Exists, "", {}, {{"status", study::Operator::Equal, "o'pen"}}},
            {"since", {orders}, Aggregate::TimeSinceLast, "", {}, {}},
            {"last_total", {orders}, Aggregate::Last, "total", {}, {}},
            {"mean5", {orders}, Aggregate::Mean, "total", study::LastRows{5}, {}},
            {"states", {orders}, Aggregate::DistinctCount, "status", {}, {}},
            {"price", {orders, lines, product}, Aggregate::Max, "price", Duration{90, Duration::Unit::Days}, {}}};
}

study::Study churn()
{
    study::Study study{.name = "churn", .entity = {"growth", "customers"}};
    study.target = study::FutureTarget{.path = {orders},
                                       .condition = study::Condition{"", study::Operator::Equal, "0"},
                                       .schedule = {.from = {1'700'006'400'000'000}},
                                       .alive = study::Alive{{orders}, {365, Duration::Unit::Days}}};
    study.times = {{.table = {"growth", "customers"}, .column = "created_at"},
                   {.table = {"fulfillment", "orders"}, .column = "placed_on"},
                   {.table = {"fulfillment", "lines"}, .column = "placed_on", .path = {order}},
                   {.table = {"catalog", "products"}, .column = "introduced_at", .delay = {2, Duration::Unit::Hours}}};
    study.features = askedFeatures();
    return study;
}

study::Study openOrders()
{
    study::Study study{.name = "open_orders", .entity = {"fulfillment", "orders"}, .task = study::Task::Multiclass};
    study.target = study::RowTarget{.column = "status", .asOf = "placed_on"};
    study.times = {{.table = {"fulfillment", "orders"}, .column = "placed_on"},
                   {.table = {"growth", "customers"}, .column = "created_at"}};
    study.features = {{"age", {customer}, study::Aggregate::Direct, "created_at", {}, {}},
                      {"earlier", {customer, orders}, study::Aggregate::Count, "", {}, {}}};
    return study;
}

//! What was so now, and what was so a horizon before.
study::Study lagged()
{
    auto study = churn();
    study.name = "lagged";
    study.features = {{.name = "n_90d",
                       .path = {orders},
                       .aggregate = study::Aggregate::Count,
                       .window = Duration{90, Duration::Unit::Days}},
                      {.name = "n_90d_before",
                       .path = {orders},
                       .aggregate = study::Aggregate::Count,
                       .window = Duration{90, Duration::Unit::Days},
                       .lag = Duration{90, Duration::Unit::Days}}};
    return study;
}

//! Numbers beside those of the others of that moment, and of the same customer; what is of late against always.
study::Study compared(study::Study study, const study::Path &within)
{
    study.name = "compared";
    const study::Feature count{.path = study.features.back().path, .aggregate = study::Aggregate::Count};
    study.features.clear();
    for (const auto &[measure, name] : study::measureNames) {
        auto feature = count;
        feature.name = std::string(name);
        feature.among = study::Among{measure, measure == study::Measure::ToHighest ? within : study::Path()};
        study.features.push_back(std::move(feature));
    }
    auto recent = count;
    recent.name = "recent";
    recent.window = Duration{30, Duration::Unit::Days};
    recent.over = study::Window();
    study.features.push_back(std::move(recent));
    study.features.push_back(count);
    study.features.back().name = "plain";
    return study;
}

//! Rows that share a customer, without a time of its own.
study::Study framed()
{
    auto study = openOrders();
    study.name = "framed";
    study.times.pop_back();
    study.features.erase(study.features.begin());
    return study;
}

study::Study given()
{
    study::Study study{.name = "given", .entity = {"growth", "customers"}, .task = study::Task::Regression};
    study.target = study::GivenTarget{.table = {"fulfillment", "orders"},
                                      .keyColumns = {"customer_id"},
                                      .asOf = "placed_on",
                                      .label = "total",
                                      .split = {},
                                      .window = Duration{90, Duration::Unit::Days}};
    study.times = {{.table = {"fulfillment", "orders"}, .column = "placed_on"}};
    study.features = {{"n", {orders}, study::Aggregate::Count, "", {}, {}}};
    return study;
}

//! Aggregates of aggregates, as of no later than a moment: the mean number of lines for each order, and of their prices' greatest.
study::Study nested()
{
    auto study = churn();
    study.name = "nested";
    const study::RowAggregate number{.path = {lines}, .aggregate = study::Aggregate::Count};
    const study::RowAggregate price{.path = {lines, product}, .aggregate = study::Aggregate::Max, .column = "price"};
    study.features = {{.name = "lines", .path = {orders}, .aggregate = study::Aggregate::Mean, .of = number},
                      {.name = "lines_of_last",
                       .path = {orders},
                       .aggregate = study::Aggregate::Last,
                       .window = Duration{30, Duration::Unit::Days},
                       .of = number},
                      {.name = "price", .path = {orders}, .aggregate = study::Aggregate::Sum, .of = price},
                      {.name = "open",
                       .path = {orders},
                       .aggregate = study::Aggregate::LongestRun,
                       .column = "status",
                       .argument = "open"}};
    study.frozen = Timestamp{1'710'000'000'000'000};
    return study;
}

//! Of the product of the last line, its own lines: their number, and their decayed mean.
study::Study lastParent()
{
    auto study = churn();
    study.name = "last_parent";
    auto soldIn = product;
    soldIn.direction = study::Direction::ToChild;
    soldIn.table = lines.table;
    soldIn.isToMany = true;
    const study::Path far{orders, lines, product};
    study.features = {
        {.name = "sold",
         .path = far,
         .aggregate = study::Aggregate::Last,
         .of = study::RowAggregate{.path = {soldIn}, .aggregate = study::Aggregate::Count}},
        {.name = "number",
         .path = far,
         .aggregate = study::Aggregate::Last,
         .of = study::RowAggregate{
             .path = {soldIn}, .aggregate = study::Aggregate::DecayedMean, .column = "number", .argument = "30 days"}}};
    return study;
}

//! Values that are not to be believed, of a table's own time and of a borrowed one; and examples that are not learned from.
study::Study repaired()
{
    using study::Repair;
    auto study = churn();
    study.name = "repaired";
    const study::Path far{orders, lines};
    study.features = {
        {.name = "total", .path = {orders}, .aggregate = study::Aggregate::Sum, .column = "total"},
        {.name = "open",
         .path = {orders},
         .aggregate = study::Aggregate::Share,
         .column = "status",
         .argument = "open"},
        {.name = "products", .path = far, .aggregate = study::Aggregate::DistinctCount, .column = "product_id"}};
    const Timestamp from{1'709'251'200'000'000};
    const Timestamp until{1'709'856'000'000'000};
    const sql::QualifiedName ordersTable{"fulfillment", "orders"};
    study.repairs = {{ordersTable, "total", Repair::Missing{from, until}},
                     {ordersTable, "total", Repair::Missing{until, {}}},
                     {ordersTable, "status", Repair::Renamed{"o'pen", "open"}},
                     {{"fulfillment", "lines"}, "product_id", Repair::Missing{{}, from}}};
    study.leftOut = {{from, until}, {{}, Timestamp{1'704'067'200'000'000}}};
    return study;
}

//! Largest minus smallest: of numbers, of moments, and of sums.
study::Study ranges()
{
    auto study = churn();
    study.name = "ranges";
    const study::RowAggregate number{.path = {lines}, .aggregate = study::Aggregate::Count};
    study.features = {{.name = "total", .path = {orders}, .aggregate = study::Aggregate::Range, .column = "total"},
                      {.name = "days",
                       .path = {orders},
                       .aggregate = study::Aggregate::Range,
                       .column = "placed_on",
                       .window = Duration{30, Duration::Unit::Days}},
                      {.name = "lines", .path = {orders}, .aggregate = study::Aggregate::Range, .of = number}};
    return study;
}

//! Whether texts have a word: the entity's own one, and the share of those of many rows.
study::Study worded()
{
    auto study = churn();
    study.name = "worded";
    study.features = {
        {.name = "new_in_country", .column = "country \"home\"", .part = study::ColumnPart::HasWord, .word = "new"},
        {.name = "refunds",
         .path = {orders},
         .aggregate = study::Aggregate::Mean,
         .column = "note",
         .window = Duration{90, Duration::Unit::Days},
         .part = study::ColumnPart::HasWord,
         .word = "r\xc3\xbc"
                 "ckgabe"}};
    return study;
}

study::Study sampled()
{
    auto study = given();
    study.name = "sampled";
    study.sample = study::Sample{.rows = 1000, .seed = {7}};
    return study;
}

//! Examples at the moments of lines, which borrow theirs, beside the cutoffs.
study::Study atRows()
{
    auto study = lagged();
    study.name = "at_rows";
    auto &schedule = std::get<study::FutureTarget>(study.target).schedule;
    schedule.until = Timestamp{1'730'000'000'000'000};
    schedule.atRows = {orders, lines};
    study.leftOut = {{Timestamp{1'710'000'000'000'000}, Timestamp{1'711'000'000'000'000}}};
    return study;
}

QByteArray goldenText(const study::Study &study, plan::ScanStrategy shape = plan::ScanStrategy::Grouped)
{
    auto plan = compile::planned(study, shop());
    if (!plan)
        qFatal("%s", describe(plan.error()).c_str());
    for (auto &scan : plan->scans) {
        scan.strategies.training = shape;
        scan.strategies.live = shape;
    }
    std::string text;
    const auto document = printJson(study::toJson(study));
    for (std::size_t start = 0; start < document.size();) {
        const auto end = document.find('\n', start);
        text += "-- " + document.substr(start, end - start) + "\n";
        start = end + 1;
    }
    text += "\n-- training\n" + sql::print(compile::trainingQuery(*plan).select) + ";\n";
    if (const auto further = plan::furtherPlan(*plan))
        text += "\n-- further\n" + sql::print(compile::trainingQuery(*further).select) + ";\n";
    text += "\n-- live\n" + sql::print(compile::liveQuery(*plan)) + ";\n";
    return QByteArray::fromStdString(text);
}

} // namespace

class QueryGoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheSameText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("future") << goldenText(churn());
        QTest::newRow("row") << goldenText(openOrders());
        QTest::newRow("given") << goldenText(given());
        QTest::newRow("nested") << goldenText(nested());
        QTest::newRow("last_parent") << goldenText(lastParent());
        QTest::newRow("range") << goldenText(ranges());
        QTest::newRow("range_frames") << goldenText(ranges(), plan::ScanStrategy::Frames);
        QTest::newRow("lateral") << goldenText(churn(), plan::ScanStrategy::Lateral);
        QTest::newRow("frames") << goldenText(framed(), plan::ScanStrategy::Frames);
        QTest::newRow("frames_beside") << goldenText(churn(), plan::ScanStrategy::Frames);
        QTest::newRow("shared") << goldenText(openOrders(), plan::ScanStrategy::Shared);
        QTest::newRow("lagged") << goldenText(lagged());
        QTest::newRow("lagged_lateral") << goldenText(lagged(), plan::ScanStrategy::Lateral);
        QTest::newRow("compared") << goldenText(compared(churn(), {}));
        QTest::newRow("compared_rows") << goldenText(compared(openOrders(), {customer}));
        QTest::newRow("repaired") << goldenText(repaired());
        QTest::newRow("words") << goldenText(worded());
        QTest::newRow("sample") << goldenText(sampled());
        QTest::newRow("at_rows") << goldenText(atRows());
    }

    //! With ESPALIER_WRITE_GOLDEN set, the files are written anew instead.
    void writesTheSameText()
    {
        QFETCH(QByteArray, text);
        QFile file(QFINDTESTDATA("golden") + "/query_" + QTest::currentDataTag() + ".sql");
        if (qEnvironmentVariableIsSet("ESPALIER_WRITE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
            QSKIP("written");
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QCOMPARE(text, file.readAll());
    }

    //! However many features and windows: one scan for each path.
    void onePathIsOneScan()
    {
        const auto plan = compile::planned(churn(), shop()).value();
        QCOMPARE(plan.scans.size(), std::size_t(2));
        const auto text = sql::print(compile::liveQuery(plan));
        QCOMPARE(QString::fromStdString(text).count("JOIN (\n"), 2);
    }
};

QTEST_APPLESS_MAIN(QueryGoldenTest)

} // namespace query_golden_test

#include "query_golden_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/columnname.h"
#include "core/study/findings.h"
#include "core/study/messages.h"
#include "core/study/names.h"
#include "tests/support/catalogs.h"
#include "tests/support/worded.h"

#include <QTest>

#include <algorithm>

namespace findings_test {

using namespace espalier;
using namespace espalier::study;

namespace {

using catalog::Column;
using catalog::Type;

const sql::QualifiedName customers{"growth", "customers"};
const sql::QualifiedName orders{"fulfillment", "orders"};
const sql::QualifiedName lines{"fulfillment", "lines"};
const sql::QualifiedName products{"catalog", "products"};

catalog::Table counted(std::string_view name, std::vector<Column> columns)
{
    auto result = tests::table(name, std::move(columns));
    result.counters = catalog::Counters{.live = 100, .inserted = 100};
    return result;
}

catalog::Catalog shop()
{
    using tests::column;
    using tests::filled;
    const auto id = column("id", Type::Integer);
    return tests::catalogOf({counted("catalog.products", {id, column("price", Type::Decimal)}),
                             counted("fulfillment.lines",
                                     {id, column("order_id", Type::Integer), column("product_id", Type::Integer),
                                      column("amount", Type::Integer)}),
                             counted("fulfillment.orders",
                                     {id, column("customer_id", Type::Integer), filled("placed_at", Type::TimestampTz),
                                      column("status", Type::Text), column("total", Type::Money)}),
                             counted("growth.customers",
                                     {id, filled("created_at", Type::TimestampTz), column("segment", Type::Text),
                                      column("updated_at", Type::TimestampTz)})},
                            {{"fulfillment.orders", {"customer_id"}, "growth.customers"},
                             {"fulfillment.lines", {"order_id"}, "fulfillment.orders"},
                             {"fulfillment.lines", {"product_id"}, "catalog.products"}});
}

const Hop toOrders{Direction::ToChild, orders, {"customer_id"}, {"id"}, true};
const Hop toCustomer{Direction::ToParent, customers, {"customer_id"}, {"id"}, false};
const Hop toLines{Direction::ToChild, lines, {"order_id"}, {"id"}, true};
const Hop toOrder{Direction::ToParent, orders, {"order_id"}, {"id"}, false};
const Hop toProduct{Direction::ToParent, products, {"product_id"}, {"id"}, false};

//! Will a customer order again, from the orders so far: nothing speaks against it.
Study churn()
{
    Study study{.name = "churn", .entity = customers};
    study.target = FutureTarget{.path = {toOrders}};
    study.times = {{.table = orders, .column = "placed_at"},
                   {.table = customers, .column = "created_at"},
                   {.table = lines, .column = "placed_at", .path = {toOrder}}};
    study.features = {{.name = "orders", .path = {toOrders}, .aggregate = Aggregate::Count},
                      {.name = "spent", .path = {toOrders}, .aggregate = Aggregate::Sum, .column = "total"},
                      {.name = "amount", .path = {toOrders, toLines}, .aggregate = Aggregate::Mean, .column = "amount"},
                      {.name = "segment", .column = "segment"}};
    return study;
}

//! An order's column, as of its own time.
Study paid()
{
    Study study{.name = "paid", .entity = orders};
    study.target =
        RowTarget{.column = "status", .condition = Condition{"status", Operator::Equal, "paid"}, .asOf = "placed_at"};
    study.times = {{.table = orders, .column = "placed_at"}};
    study.features = {
        {.name = "earlier", .path = {toCustomer, toOrders}, .aggregate = Aggregate::Mean, .column = "total"}};
    return study;
}

Feature direct(const std::string &name)
{
    return {.name = name, .column = name};
}

//! Without the notice that nothing of the own row is read, which these samples do on purpose.
std::vector<Finding> othersThanUnread(const Study &study, const catalog::Catalog &catalog = shop())
{
    auto found = findings(study, catalog);
    std::erase_if(found, [](const Finding &finding) {
        return finding.kind == FindingKind::OwnRowUnread;
    });
    return found;
}

//! The only finding of a kind; curing it leaves none of that kind.
Finding only(const Study &study, FindingKind kind, const catalog::Catalog &catalog = shop())
{
    const auto found = findings(study, catalog);
    const auto count = std::ranges::count(found, kind, &Finding::kind);
    if (count != 1)
        qFatal("%d findings of kind %s", int(count), std::string(nameOf(findingNames, kind)).c_str());
    const auto finding = *std::ranges::find(found, kind, &Finding::kind);
    if (std::ranges::count(findings(fixed(study, finding), catalog), kind, &Finding::kind) != 0)
        qFatal("the fix did not help: %s", worded(told(finding.fix)).c_str());
    return finding;
}

} // namespace

class FindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCleanStudyIsQuiet()
    {
        const auto all = findings(churn(), shop());
        QVERIFY2(all.empty(), all.empty() ? "" : worded(all.front().detail).c_str());
        QVERIFY(othersThanUnread(paid()).empty());
    }

    void theLabelsOwnColumn()
    {
        auto study = paid();
        study.features.push_back(direct("status"));
        const auto finding = only(study, FindingKind::LabelColumn);
        QCOMPARE(finding.severity, Severity::Danger);
        QCOMPARE(finding.subject, std::string("status"));
        QCOMPARE(fixed(study, finding), paid());
    }

    void aPathWithoutATimeToRowsWithLabels()
    {
        auto study = paid();
        study.times.clear();
        const auto finding = only(study, FindingKind::OwnFuture);
        QCOMPARE(finding.severity, Severity::Danger);
        QCOMPARE(fixed(study, finding).times, paid().times);
        // Where no moment is asked for, the example's own label is among the rows.
        std::get<RowTarget>(study.target).asOf.clear();
        const auto own = only(study, FindingKind::OwnFuture);
        QVERIFY(worded(own.detail).find("own label") != std::string::npos);
        QVERIFY(fixed(study, own).features.empty());
        // Known in advance is no time either.
        auto advance = paid();
        advance.times = {{.table = orders, .isKnownInAdvance = true}};
        only(advance, FindingKind::OwnFuture);
    }

    void tablesWithoutATime()
    {
        auto study = churn();
        study.features.push_back(
            {.name = "price", .path = {toOrders, toLines, toProduct}, .aggregate = Aggregate::Mean, .column = "price"});
        const auto quiet = only(study, FindingKind::StaticTable);
        QCOMPARE(quiet.severity, Severity::Notice);
        QCOMPARE(quiet.subject, std::string("catalog.products"));
        auto catalog = shop();
        catalog.tables[0].counters->updated = 7;
        const auto changing = only(study, FindingKind::StaticTableChanges, catalog);
        QCOMPARE(changing.severity, Severity::Warning);
        QVERIFY(worded(changing.evidence).find("7 updated") != std::string::npos);
        // A table with a time that the study does not name is worse.
        study.entity = products;
        study.times.clear();
        study.target = FutureTarget{.path = {toLines}};
        study.features = {{.name = "n", .path = {toOrders}, .aggregate = Aggregate::Count}};
        const auto timed = only(study, FindingKind::UntimedRows);
        QCOMPARE(timed.severity, Severity::Danger);
        QCOMPARE(worded(told(timed.fix)), std::string("take placed_at as the time of fulfillment.orders"));
    }

    void columnsThatChangeInPlace()
    {
        auto study = churn();
        study.features.push_back(
            {.name = "kinds", .path = {toOrders}, .aggregate = Aggregate::DistinctCount, .column = "status"});
        // The server saw no update at all: then nothing was overwritten.
        QVERIFY(othersThanUnread(study).empty());
        auto catalog = shop();
        catalog.tables[2].counters->updated = 40;
        const auto finding = only(study, FindingKind::ChangesInPlace, catalog);
        QVERIFY(worded(finding.evidence).find("40 updates of the 100 rows") != std::string::npos);
        // A comment speaks, and so does a condition.
        study = churn();
        catalog.tables[3].columns[2].comment = "The group of today; it changes in place";
        catalog.tables[3].counters.reset();
        QCOMPARE(only(study, FindingKind::ChangesInPlace, catalog).subject, std::string("segment"));
        study.features = {{.name = "returned",
                           .path = {toOrders},
                           .aggregate = Aggregate::Count,
                           .where = {{"status", Operator::Equal, "returned"}}}};
        QCOMPARE(only(study, FindingKind::ChangesInPlace, catalog).subject, std::string("returned"));
    }

    //! Where nothing says what an update changed, it may be any column.
    void rowsThatWereWrittenOver()
    {
        auto catalog = shop();
        auto &counters = *catalog.tables[3].counters;
        counters.updated = 40;
        QVERIFY(othersThanUnread(churn(), catalog).empty());
        counters.updated = 50;
        const auto finding = only(churn(), FindingKind::ChangesInPlace, catalog);
        QCOMPARE(finding.subject, std::string("growth.customers"));
        QCOMPARE(finding.severity, Severity::Warning);
        QVERIFY(worded(finding.detail).find("segment are read") != std::string::npos);
        QCOMPARE(std::get<ExcludeFeatures>(finding.fix).names, std::vector<std::string>{"segment"});
        // Updates of orders are those of their status, which is no feature here.
        catalog = shop();
        catalog.tables[2].counters->updated = 300;
        QVERIFY(othersThanUnread(churn(), catalog).empty());
        // A label that is filled in, and the end of a version.
        QVERIFY(othersThanUnread(paid(), catalog).empty());
        catalog = shop();
        catalog.tables[3].counters->updated = 100;
        auto versioned = churn();
        versioned.times[1].until = "updated_at";
        const auto found = findings(versioned, catalog);
        QVERIFY(std::ranges::find(found, FindingKind::ChangesInPlace, &Finding::kind) == found.end());
    }

    void keysAsNumbers()
    {
        auto study = churn();
        study.features.push_back(
            {.name = "k", .path = {toOrders}, .aggregate = Aggregate::Mean, .column = "customer_id"});
        QCOMPARE(only(study, FindingKind::KeyAsNumber).severity, Severity::Warning);
        study.features.back().aggregate = Aggregate::DistinctCount;
        QVERIFY(othersThanUnread(study).empty());
        study.features.back() = direct("id");
        QVERIFY(worded(only(study, FindingKind::KeyAsNumber).evidence).find("primary key") != std::string::npos);
    }

    void columnsOfTheOwnRow()
    {
        auto study = paid();
        study.features.push_back(direct("total"));
        const auto all = othersThanUnread(study);
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0].kind, FindingKind::OwnRow);
        QCOMPARE(all[0].severity, Severity::Notice);
        // A look at the data answers it, whatever it told.
        QVERIFY(merged(all, {}).empty());
    }

    //! What else an order tells is a feature only by hand, and who does not know that is told; keys, moments and the label are no such columns.
    void nothingOfTheOwnRowIsRead()
    {
        auto study = paid();
        study.features = {{.name = "weekday", .part = ColumnPart::Weekday}};
        const auto found = findings(study, shop());
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].kind, FindingKind::OwnRowUnread);
        QCOMPARE(found[0].severity, Severity::Notice);
        QVERIFY(worded(found[0].detail).find("such as total,") != std::string::npos);
        study.features.clear();
        QVERIFY(findings(study, shop()).empty());
    }

    void aRowThatEndsLaterMayBeDecidedThen()
    {
        auto catalog = shop();
        auto study = paid();
        QVERIFY(othersThanUnread(study, catalog).empty());
        catalog.tables[2].columns.push_back({.name = "closed_at", .type = Type::TimestampTz});
        catalog.tables[2].columns.push_back({.name = "due_date", .type = Type::Date});
        catalog.tables[2].columns.push_back({.name = "last_update", .type = Type::TimestampTz});
        const auto found = othersThanUnread(study, catalog);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].kind, FindingKind::LabelWindow);
        QCOMPARE(found[0].severity, Severity::Notice);
        QCOMPARE(worded(found[0].evidence), std::string("its rows tell of a later time: closed_at, due_date"));
        // Once it is said, whatever it is, there is nothing to ask.
        std::get<RowTarget>(study.target).maturesAfter = Duration{0, Duration::Unit::Days};
        QVERIFY(othersThanUnread(study, catalog).empty());
    }

    void whatWasNeverAnalysed()
    {
        auto catalog = shop();
        catalog.tables[3].rowEstimate = -1;
        const auto found = findings(churn(), catalog);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].kind, FindingKind::Unanalysed);
        QCOMPARE(worded(found[0].evidence), std::string("never analysed: growth.customers"));
        // Numbers are numbers without statistics.
        catalog.tables[3].columns.erase(catalog.tables[3].columns.begin() + 2);
        QVERIFY(std::ranges::none_of(findings(churn(), catalog), [](const Finding &finding) {
            return finding.kind == FindingKind::Unanalysed;
        }));
        catalog = shop();
        catalog.tables[3].rowEstimate = -1;
        catalog.tables[3].counters->live = 0;
        QVERIFY(findings(churn(), catalog).empty());
    }

    void bothSidesOfTheSplit()
    {
        auto study = churn();
        study.split.kind = SplitKind::Random;
        QCOMPARE(only(study, FindingKind::SharedEntity).severity, Severity::Danger);
        study.split.kind = SplitKind::Entity;
        QCOMPARE(only(study, FindingKind::SharedTime).severity, Severity::Notice);
        auto row = paid();
        row.split.kind = SplitKind::Random;
        QCOMPARE(only(row, FindingKind::SharedTime).severity, Severity::Warning);
    }

    void dataReplacesWhatWasSuspected()
    {
        const Finding suspected{
            .subject = "a", .detail = study::messages::staticTable(), .severity = Severity::Warning};
        const Finding certain{.subject = "b", .detail = study::messages::ownFuture(), .severity = Severity::Danger};
        const Finding measured{.subject = "a", .detail = study::messages::untimedRows(), .severity = Severity::Danger};
        const Finding again{.subject = "b", .detail = study::messages::ownLabelAmong(), .severity = Severity::Danger};
        const auto all = merged({suspected, certain}, {measured, again});
        QCOMPARE(all.size(), std::size_t(2));
        QCOMPARE(all[0], certain);
        QCOMPARE(all[1], measured);
    }

    void plansAreNamedAsPlans()
    {
        for (const auto *name : {"due_at", "promised_at", "expiresOn", "valid_until", "sched_dep_time", "birth_date"})
            QVERIFY2(isNamedAsPlan(name), name);
        for (const auto *name : {"paid_at", "refunded_at", "residue", "candidate", "dep_time"})
            QVERIFY2(!isNamedAsPlan(name), name);
    }
};

QTEST_GUILESS_MAIN(FindingsTest)

} // namespace findings_test

#include "findings_test.moc"

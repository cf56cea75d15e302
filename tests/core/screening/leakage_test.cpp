// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/features/enumerate.h"
#include "core/gym/shop.h"
#include "core/screening/datacheck.h"
#include "core/screening/fetchsnapshot.h"
#include "core/screening/leakage.h"
#include "core/study/compose.h"
#include "core/study/findings.h"
#include "core/study/names.h"
#include "core/study/times.h"
#include "tests/support/required.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <map>
#include <ranges>
#include <set>

namespace leakage_test {

using namespace espalier;
using study::Aggregate;
using study::Feature;
using study::FindingKind;
using study::Severity;

namespace {

// Parcels: lost ones are never delivered, what is not closed has no outcome. size and depot mean something, no more.
// scan_code repeats the outcome, weighed_g tells it too well, complaint is there for late ones only, signed_by when it
// arrived.
constexpr const char *parcels = R"(
    CREATE TABLE depot (id int PRIMARY KEY, region text NOT NULL, opened_at timestamptz NOT NULL DEFAULT '2020-01-01',
                        reviewed_at timestamptz NOT NULL DEFAULT '2024-06-01');
    CREATE TABLE parcel (
        id int PRIMARY KEY, depot_id int NOT NULL REFERENCES depot, sent_at timestamptz NOT NULL, due_at timestamptz NOT NULL,
        delivered_at timestamptz, hours_late float8, size int NOT NULL, note text, scan_code int, weighed float8, complaint text,
        signed_by int, route int, handled_at timestamptz NOT NULL);
    CREATE TABLE event (
        id int PRIMARY KEY, parcel_id int NOT NULL REFERENCES parcel, began_at timestamptz NOT NULL, ended_at timestamptz,
        cost float8, result int);
    INSERT INTO depot VALUES (1, 'north'), (2, 'south'), (3, 'west');
    INSERT INTO parcel
    SELECT i, 1 + i % 3, sent, sent + interval '5 days', CASE WHEN isClosed THEN sent + interval '4 days' END,
           CASE WHEN isClosed THEN late END, 1 + (i * 37) % 11, CASE WHEN i % 5 > 0 THEN 'note ' || i % 4 END,
           CASE WHEN late > 0 THEN 7 ELSE 3 END, CASE WHEN i % 20 > 0 THEN sign(late) + (i * 53 % 97) / 40.0 END,
           CASE WHEN late > 0 AND i % 30 > 0 THEN 'late' END, CASE WHEN isClosed THEN i * 13 % 7 END,
           CASE WHEN isClosed OR i % 45 = 0 THEN i * 13 % 5 END,
           sent + interval '90 seconds'
    FROM (SELECT i, timestamptz '2024-01-01 00:00+00' + i * interval '2 hours' AS sent, (i * 7919 % 1009) / 100.0 - 6.3 AS late,
                 i % 9 > 0 AS isClosed
          FROM generate_series(1, 3000) i) x;
    INSERT INTO event
    SELECT i, 1 + i % 3000, timestamptz '2023-12-20 00:00+00' + i * interval '1 hour',
           CASE WHEN i % 10 > 0 THEN timestamptz '2023-12-23 00:00+00' + i * interval '1 hour' END, i % 17,
           CASE WHEN i % 10 > 0 THEN i % 3 END
    FROM generate_series(1, 6000) i;
)";

Feature own(const std::string &name)
{
    return {.name = name, .column = name};
}

study::Hop toEvents()
{
    return {study::Direction::ToChild, {"public", "event"}, {"parcel_id"}, {"id"}, true};
}

//! Whether a parcel comes late, asked when it is sent, from columns of its own row.
study::Study lateStudy(const std::vector<std::string> &columns)
{
    study::Study study{.name = "late", .entity = {"public", "parcel"}};
    study.target = study::RowTarget{.column = "hours_late",
                                    .condition = study::Condition{"hours_late", study::Operator::Greater, "0"},
                                    .asOf = "sent_at",
                                    .maturesAfter = Duration{0, Duration::Unit::Days}};
    study.times = {{.table = {"public", "parcel"}, .column = "sent_at"},
                   {.table = {"public", "event"}, .column = "began_at"}};
    for (const auto &column : columns)
        study.features.push_back(own(column));
    return study;
}

//! All that is told of a study, as the command line merges it; shown where a test is run by hand.
std::vector<study::Finding> findingsOf(const study::Study &study, pg::Connection &connection,
                                       const catalog::Catalog &catalog)
{
    Progress progress;
    const auto plan = required(compile::planned(study, catalog));
    const auto report = required(screening::checkLeakage(study, plan, catalog, connection, progress));
    auto all = study::merged(study::findings(study, catalog), report.findings);
    // That each table was filled at once, the gym's scars, and that it has few examples, are true and told elsewhere.
    std::erase_if(all, [](const study::Finding &finding) {
        return finding.kind == FindingKind::Scar || finding.kind == FindingKind::RestoredDump
            || finding.kind == FindingKind::FewExamples;
    });
    for (const auto &finding : all) {
        qInfo("%s",
              fmt::format("{} {}: {} [{}] -> {}", nameOf(study::severityNames, finding.severity), finding.subject,
                          worded(finding.detail), worded(finding.evidence), worded(study::told(finding.fix)))
                  .c_str());
    }
    return all;
}

//! The subjects of the dangers that are said again of whatever is trained on the study's snapshot.
std::set<std::string> keptDangers(const study::Study &study, pg::Connection &connection,
                                  const catalog::Catalog &catalog)
{
    Progress progress;
    const auto plan = required(compile::planned(study, catalog));
    std::set<std::string> subjects;
    for (const auto &danger : required(screening::fetchSnapshot(study, plan, catalog, connection, progress)).dangers)
        subjects.insert(danger.feature);
    return subjects;
}

//! Whether a customer stays, from bills and refunds of the gym: some of it is known only later.
study::Study shopStudy()
{
    const auto child = [](const char *schema, const char *table, const char *column) {
        return study::Hop{study::Direction::ToChild, {schema, table}, {column}, {"id"}, true};
    };
    const auto orders = child("fulfillment", "orders", "customer_id");
    study::Path payments{orders, child("finance", "payments", "order_id")};
    payments.back().isToMany = false;
    study::Path refunds{orders, child("fulfillment", "purchases", "order_id"),
                        child("finance", "refunds", "purchase_id")};
    refunds.back().isToMany = false;
    const study::Condition isPaid{"paid_at", study::Operator::IsNotNull, ""};
    const study::Condition isBack{"charged_back_at", study::Operator::IsNotNull, ""};
    study::Study study{.name = "churn", .entity = {"growth", "customers"}};
    study.target = study::FutureTarget{
        .path = {orders},
        .condition = study::Condition{"", study::Operator::Equal, "0"},
        .schedule = {.from = parseTimestamp("2025-06-01").value(), .until = parseTimestamp("2026-03-01").value()},
        .alive = study::Alive{.path = {orders}}};
    study.times = {{.table = {"fulfillment", "orders"}, .column = "placed_at"},
                   {.table = {"fulfillment", "purchases"}, .column = "purchased_at"},
                   {.table = {"finance", "payments"}, .column = "billed_at"},
                   {.table = {"finance", "refunds"}, .column = "requested_at"}};
    study.features = {
        {.name = "orders", .path = {orders}, .aggregate = Aggregate::Count},
        {.name = "paid_last", .path = payments, .aggregate = Aggregate::Last, .column = "paid_at"},
        {.name = "paid_sum", .path = payments, .aggregate = Aggregate::Sum, .column = "amount", .where = {isPaid}},
        {.name = "charged_back", .path = payments, .aggregate = Aggregate::Count, .where = {isBack}},
        {.name = "due_last", .path = payments, .aggregate = Aggregate::Last, .column = "due_at"},
        {.name = "billed_sum", .path = payments, .aggregate = Aggregate::Sum, .column = "amount"},
        {.name = "refunded_last", .path = refunds, .aggregate = Aggregate::Max, .column = "refunded_at"},
        {.name = "refund_sum", .path = refunds, .aggregate = Aggregate::Sum, .column = "amount"}};
    return study;
}

//! Whether a flight comes late, asked as of its scheduled hour, from all columns of its own row.
study::Study flights()
{
    study::Study study{.name = "late", .entity = {"public", "flights"}};
    study.target = study::RowTarget{.column = "arr_delay",
                                    .condition = study::Condition{"arr_delay", study::Operator::Greater, "15"},
                                    .asOf = "time_hour"};
    study.times = {{.table = {"public", "flights"}, .column = "time_hour"}};
    for (const auto *column :
         {"dep_time", "sched_dep_time", "dep_delay", "arr_time", "sched_arr_time", "arr_delay", "carrier", "flight",
          "tailnum", "origin", "dest", "air_time", "distance", "hour", "minute", "month", "day"})
        study.features.push_back(own(column));
    return study;
}

std::map<std::string, FindingKind> kindsOf(const std::vector<study::Finding> &findings)
{
    std::map<std::string, FindingKind> kinds;
    for (const auto &finding : findings)
        kinds[finding.subject] = finding.kind;
    return kinds;
}

std::set<std::string> excludedBy(const std::vector<study::Finding> &findings)
{
    std::set<std::string> names;
    for (const auto &finding : findings) {
        if (const auto *exclude = std::get_if<study::ExcludeFeatures>(&finding.fix))
            names.insert(exclude->names.begin(), exclude->names.end());
    }
    return names;
}

//! "result from ended_at".
std::set<std::string> knownLaterBy(const std::vector<study::Finding> &findings)
{
    std::set<std::string> columns;
    for (const auto &finding : findings) {
        if (const auto *column = std::get_if<study::SetColumnTime>(&finding.fix))
            columns.insert(column->time.column + " from " + column->time.from);
    }
    return columns;
}

study::Study fixedOfAll(study::Study study, const std::vector<study::Finding> &findings)
{
    for (const auto &finding : findings)
        study = study::fixed(study, finding);
    return study;
}

} // namespace

namespace {

//! Calls what ends the look when it reports for the nth time.
struct Ending : Progress
{
    int left = 0;
    std::function<void()> end;
    bool isStopped = false;
    bool isCancelled() const override { return isStopped; }
    void report(double /*fraction*/, const Message & /*stage*/) override
    {
        if (--left == 0)
            end();
    }
};

} // namespace

class LeakageTest : public QObject
{
    Q_OBJECT

private:
    tests::TestCluster m_cluster;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("parcels");
        m_cluster.runSql("parcels", parcels);
        m_cluster.runSql("parcels", "ANALYZE");
    }

    void findsWhatWasPlanted()
    {
        auto connection = m_cluster.connect("parcels");
        const auto catalog = required(catalog::load(connection));
        const auto study = lateStudy({"size", "due_at", "note", "scan_code", "weighed", "complaint", "signed_by",
                                      "route", "delivered_at", "handled_at", "hours_late"});
        const auto all = findingsOf(study, connection, catalog);
        const std::map<std::string, FindingKind> expected{
            {"hours_late", FindingKind::LabelColumn},  {"scan_code", FindingKind::LabelCopy},
            {"weighed", FindingKind::TooGood},         {"complaint", FindingKind::NullPattern},
            {"route", FindingKind::NullPattern},       {"signed_by", FindingKind::KnownLater},
            {"delivered_at", FindingKind::KnownLater}, {"handled_at", FindingKind::KnownLater}};
        QCOMPARE(kindsOf(all), expected);
        // Ninety seconds are told, no more.
        QCOMPARE(std::ranges::find(all, "handled_at", &study::Finding::subject)->severity, Severity::Notice);
        // Every fix at once leaves the honest ones, and nothing to say.
        auto fixed = study;
        for (const auto &finding : all)
            fixed = study::fixed(fixed, finding);
        QCOMPARE(fixed, lateStudy({"size", "due_at", "note"}));
        QVERIFY(findingsOf(fixed, connection, catalog).empty());
    }

    void findsWhatIsFilledLaterInOtherTables()
    {
        auto connection = m_cluster.connect("parcels");
        const auto catalog = required(catalog::load(connection));
        auto study = lateStudy({"size"});
        const auto events = [](const char *name, Aggregate aggregate, const char *column) {
            return Feature{.name = name, .path = {toEvents()}, .aggregate = aggregate, .column = column};
        };
        study.features.push_back(events("cost", Aggregate::Mean, "cost"));
        QVERIFY(findingsOf(study, connection, catalog).empty());
        study.features.push_back(events("ended", Aggregate::Last, "ended_at"));
        study.features.push_back(events("result", Aggregate::Mean, "result"));
        study.features.push_back(events("open", Aggregate::Count, ""));
        study.features.back().where = {{"ended_at", study::Operator::IsNull, ""}};
        const auto all = findingsOf(study, connection, catalog);
        QCOMPARE(kindsOf(all),
                 (std::map<std::string, FindingKind>{{"public.event.ended_at", FindingKind::KnownLater},
                                                     {"result", FindingKind::KnownLater}}));
        QCOMPARE(knownLaterBy(all), (std::set<std::string>{"ended_at from ended_at", "result from ended_at"}));
        const auto isDanger = [](const study::Finding &finding) {
            return finding.severity == Severity::Danger;
        };
        QVERIFY(std::ranges::any_of(all, isDanger));
        std::set<std::string> dangers;
        for (const auto &finding : all | std::views::filter(isDanger))
            dangers.insert(finding.subject);
        QCOMPARE(keptDangers(study, connection, catalog), dangers);
        QVERIFY(keptDangers(fixedOfAll(study, all), connection, catalog).empty());
        QVERIFY(findingsOf(fixedOfAll(study, all), connection, catalog).empty());
        QVERIFY2(worded(all[0].evidence).find("by 3 days") != std::string::npos, worded(all[0].evidence).c_str());
        // The other way to be right: the rows are seen from then on.
        study.times[1].column = "ended_at";
        QVERIFY(findingsOf(study, connection, catalog).empty());
    }

    void tellsAMomentOfAnotherRowThatIsMostlyLater()
    {
        auto connection = m_cluster.connect("parcels");
        const auto catalog = required(catalog::load(connection));
        auto study = lateStudy({"size"});
        const study::Hop toDepot{study::Direction::ToParent, {"public", "depot"}, {"depot_id"}, {"id"}, false};
        for (const auto *column : {"opened_at", "reviewed_at"})
            study.features.push_back({.name = column, .path = {toDepot}, .column = column});
        const auto all = findingsOf(study, connection, catalog);
        const auto later = std::ranges::find(all, FindingKind::KnownLater, &study::Finding::kind);
        QVERIFY(later != all.end());
        QCOMPARE(later->subject, std::string("reviewed_at"));
        QCOMPARE(std::ranges::count(all, FindingKind::KnownLater, &study::Finding::kind), 1);
        QVERIFY2(worded(later->evidence).starts_with("later in "), worded(later->evidence).c_str());
        QCOMPARE(later->fix, study::Fix(study::ExcludeFeatures{{"reviewed_at"}}));
    }

    //! A total that begins at 0 and is raised when a refund comes: no null, no moment tells it, only that the row was written again.
    void findsWhatALaterChangeFills()
    {
        m_cluster.createDatabase("shop_rewritten");
        m_cluster.runSql("shop_rewritten", R"(
            CREATE TABLE customer (id int PRIMARY KEY);
            CREATE TABLE bill (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, billed_at timestamptz NOT NULL,
                               amount float8 NOT NULL, refunded float8 NOT NULL DEFAULT 0, items int NOT NULL);
            INSERT INTO customer SELECT generate_series(1, 200);)");
        for (int day = 0; day < 100; ++day) {
            m_cluster.runSql("shop_rewritten",
                             fmt::format(R"(
                INSERT INTO bill SELECT {0} * 20 + i, 1 + ({0} * 20 + i) * 7 % 200, timestamptz '2024-01-01 00:00+00' + {0} * interval '1 day'
                    + i * interval '1 minute', i * 3 % 17, 0, 1 + i % 4 FROM generate_series(1, 20) i;
                UPDATE bill SET refunded = amount + 1 WHERE id / 20 = {0} - 10 AND id % 3 = 0;
                UPDATE bill SET items = items WHERE id / 20 = {0} - 5 AND id % 7 = 0;)",
                                         day));
        }
        m_cluster.runSql("shop_rewritten", "ANALYZE");
        auto connection = m_cluster.connect("shop_rewritten");
        const auto catalog = required(catalog::load(connection));
        const study::Hop bills{study::Direction::ToChild, {"public", "bill"}, {"customer_id"}, {"id"}, true};
        study::Study study{.name = "again", .entity = {"public", "customer"}};
        study.target = study::FutureTarget{.path = {bills},
                                           .aggregate = Aggregate::Exists,
                                           .horizon = {10, Duration::Unit::Days},
                                           .schedule = {.every = {10, Duration::Unit::Days},
                                                        .from = parseTimestamp("2024-01-20").value(),
                                                        .until = parseTimestamp("2024-03-20").value()}};
        study.times = {{.table = {"public", "bill"}, .column = "billed_at"}};
        for (const auto *column : {"amount", "refunded", "items"})
            study.features.push_back({.name = column, .path = {bills}, .aggregate = Aggregate::Mean, .column = column});
        const auto all = findingsOf(study, connection, catalog);
        const auto late = std::ranges::find(all, FindingKind::KnownLater, &study::Finding::kind);
        QVERIFY(late != all.end());
        QCOMPARE(late->subject, std::string("refunded"));
        QCOMPARE(std::ranges::count(all, FindingKind::KnownLater, &study::Finding::kind), 1);
        QVERIFY2(worded(late->evidence).starts_with("it is '0' in 100 % of"), worded(late->evidence).c_str());
        auto both = study; // within 10 days everybody buys again
        std::get<study::FutureTarget>(both.target).horizon = {3, Duration::Unit::Days};
        QCOMPARE(keptDangers(both, connection, catalog), std::set<std::string>{"refunded"});
        // Said to be known later, it has been thought of.
        study.times[0].columns = {{"refunded", "billed_at", {12, Duration::Unit::Days}}};
        const auto thought = findingsOf(study, connection, catalog);
        QVERIFY(std::ranges::find(thought, FindingKind::KnownLater, &study::Finding::kind) == thought.end());
    }

    void numbersAndManyClasses()
    {
        auto connection = m_cluster.connect("parcels");
        const auto catalog = required(catalog::load(connection));
        auto study = lateStudy({"size", "weighed", "complaint", "due_at"});
        std::get<study::RowTarget>(study.target).condition.reset();
        study.task = study::Task::Regression;
        const auto regression = kindsOf(findingsOf(study, connection, catalog));
        QVERIFY(!regression.contains("size") && !regression.contains("due_at"));
        study = lateStudy({"depot_id", "scan_code"});
        study.target = study::RowTarget{.column = "note", .condition = {}, .asOf = "sent_at"};
        study.task = study::Task::Multiclass;
        QVERIFY(!kindsOf(findingsOf(study, connection, catalog)).contains("scan_code"));
    }

    void stopsWhenAsked()
    {
        struct Stopped final : Progress
        {
            bool isCancelled() const override { return true; }
        } stopped;
        auto connection = m_cluster.connect("parcels");
        const auto catalog = required(catalog::load(connection));
        const auto study = lateStudy({"size"});
        auto transaction = required(pg::Transaction::begin(connection));
        const auto examples =
            required(snapshot::fetchExamples(required(compile::planned(study, catalog)), catalog, transaction));
        const auto report = screening::exampleLeakage(study, catalog, examples, stopped);
        QVERIFY(!report);
        QCOMPARE(report.error().code, Error::Code::Cancelled);
    }

    void theGymIsQuietButForWhatIsTrue()
    {
        m_cluster.createDatabase("shop");
        auto connection = m_cluster.connect("shop");
        Progress progress;
        QVERIFY(gym::createShop(connection, {.scale = 0.2}, progress));
        m_cluster.runSql("shop", "ANALYZE");
        const auto catalog = required(catalog::load(connection));
        const auto graph = relations::relationGraph(catalog);
        auto study = required(study::compose(catalog, graph, "churn",
                                             {.entity = "growth.customers",
                                              .aggregate = "count",
                                              .table = "fulfillment.orders",
                                              .condition = "= 0",
                                              .horizon = "90 days",
                                              .every = "30 days",
                                              .from = "2025-06-01",
                                              .until = "2026-03-25",
                                              .alive = "365 days"},
                                             Timestamp{}));
        study.features = features::enumerateFeatures(catalog, graph, study);
        for (const auto &finding : findingsOf(study, connection, catalog)) {
            // What the comments of the gym say of these is true.
            const bool isTrue = finding.kind == FindingKind::ChangesInPlace
                && std::set<std::string>{"newsletter", "catalog.products.price", "fulfillment.orders.status"}.contains(
                    finding.subject);
            QVERIFY2(isTrue || finding.severity == Severity::Notice, worded(finding.detail).c_str());
        }
    }

    //! What comes after the moment of prediction, in the shop that ticks: requires theGymIsQuietButForWhatIsTrue() before.
    void theGymTellsWhatComesLater()
    {
        auto connection = m_cluster.connect("shop");
        const auto catalog = required(catalog::load(connection));
        auto study = shopStudy();
        auto all = findingsOf(study, connection, catalog);
        QCOMPARE(knownLaterBy(all),
                 (std::set<std::string>{"charged_back_at from charged_back_at", "paid_at from paid_at",
                                        "refunded_at from refunded_at"}));
        QVERIFY(findingsOf(fixedOfAll(study, all), connection, catalog).empty());
        for (const auto &finding : all)
            QCOMPARE(finding.kind, FindingKind::KnownLater);
        // Without their times, all rows of both are seen whenever they come.
        std::erase_if(study.times, [](const study::TableTime &time) {
            return time.table.schema == "finance";
        });
        all = findingsOf(study, connection, catalog);
        QCOMPARE(kindsOf(all),
                 (std::map<std::string, FindingKind>{{"finance.payments", FindingKind::StaticTable},
                                                     {"finance.refunds", FindingKind::StaticTable}}));
        for (const auto &finding : all) {
            QCOMPARE(finding.severity, Severity::Danger);
            study = study::fixed(study, finding);
        }
        QCOMPARE(study::findTime(study, {"finance", "payments"})->column, std::string("paid_at"));
        // Seen once they are paid, the payments are right; what comes after that is not.
        QCOMPARE(knownLaterBy(findingsOf(study, connection, catalog)),
                 (std::set<std::string>{"charged_back_at from charged_back_at", "refunded_at from refunded_at"}));
    }

    void nycFlights()
    {
        const auto folder = tests::sharedData();
        if (folder.empty())
            QSKIP("ESPALIER_SHARED_DATA is not set");
        m_cluster.createDatabase("nyc");
        QProcess psql;
        const auto parameters = m_cluster.settings("nyc").parameters;
        psql.setWorkingDirectory(QString::fromStdString(folder + "/nycflights17"));
        psql.setStandardOutputFile(QProcess::nullDevice());
        psql.start("psql",
                   {"-q", "-X", "-v", "ON_ERROR_STOP=1", "-h", QString::fromStdString(parameters.at("host")), "-U",
                    QString::fromStdString(parameters.at("user")), "-d", "nyc", "-f", "load.sql"});
        QVERIFY(psql.waitForFinished(120'000) && psql.exitCode() == 0);
        auto connection = m_cluster.connect("nyc");
        const auto catalog = required(catalog::load(connection));
        auto study = flights();
        QElapsedTimer timer;
        timer.start();
        const auto all = findingsOf(study, connection, catalog);
        qInfo("findings of nycflights17 in %lld ms", timer.elapsed());
        QCOMPARE(excludedBy(all),
                 (std::set<std::string>{"dep_time", "dep_delay", "arr_time", "arr_delay", "air_time"}));
        QCOMPARE(all.size(), std::size_t(5));
        // Where flights without a label are left out, nulls tell nothing, and values still do.
        study.filter = {{"arr_delay", study::Operator::IsNotNull, ""}};
        QCOMPARE(excludedBy(findingsOf(study, connection, catalog)), (std::set<std::string>{"dep_delay", "arr_delay"}));
    }

    //! Wherever the look is, the end of its session and the wish to stop end it with their own words, and no half report is given.
    void anEndedLookTellsIt_data()
    {
        QTest::addColumn<bool>("isLost");
        QTest::newRow("lost") << true;
        QTest::newRow("stopped") << false;
    }
    void anEndedLookTellsIt()
    {
        QFETCH(bool, isLost);
        m_cluster.createDatabase("ended");
        if (isLost)
            m_cluster.runSql("ended", parcels);
        auto first = m_cluster.connect("ended");
        const auto catalog = required(catalog::load(first));
        const auto study = lateStudy({"size", "note", "weighed"});
        const auto plan = required(compile::planned(study, catalog));
        int ended = 0;
        for (int nth = 1;; ++nth) {
            Ending progress;
            progress.left = nth;
            bool isEnded = false;
            QElapsedTimer timer;
            progress.end = [&] {
                isEnded = true;
                timer.start();
                progress.isStopped = !isLost;
                if (isLost)
                    (void)m_cluster.value("ended",
                                          "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                                          "WHERE application_name = 'looked'");
            };
            auto settings = m_cluster.settings("ended");
            settings.parameters["application_name"] = "looked";
            auto connection = required(pg::Connection::open(settings, progress));
            const auto report = screening::checkLeakage(study, plan, catalog, connection, progress);
            if (!isEnded) {
                QVERIFY(report);
                break;
            }
            QVERIFY(timer.elapsed() < 1000);
            // Where all is read already, a lost connection takes nothing away.
            if (isLost && report)
                continue;
            ++ended;
            QVERIFY(!report);
            QCOMPARE(report.error().code, isLost ? Error::Code::Connection : Error::Code::Cancelled);
            QVERIFY(!isLost || !report.error().detail.empty());
        }
        QVERIFY2(ended >= 2, std::to_string(ended).c_str());
    }
};

QTEST_GUILESS_MAIN(LeakageTest)

} // namespace leakage_test

#include "leakage_test.moc"

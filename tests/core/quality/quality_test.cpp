// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/gym/shop.h"
#include "core/gym/shopworld.h"
#include "core/quality/check.h"
#include "core/quality/fixes.h"
#include "core/screening/datacheck.h"
#include "core/screening/leakage.h"
#include "core/study/names.h"
#include "tests/support/required.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <iterator>

namespace quality_test {

using namespace espalier;
using quality::oneDay;
using quality::Scar;
using quality::ScarKind;
using study::Aggregate;
using study::FindingKind;

namespace {

// A shop of two years, written by one transaction. In March 2024 no amount was kept, in June 2024 the source stood
// still for three weeks, since September 2024 'web' is called 'online'; a customer's visits are counted in the
// customer's own row.
constexpr const char *shop = R"(
    CREATE TABLE customer (id int PRIMARY KEY, joined timestamptz NOT NULL, visits int NOT NULL);
    CREATE TABLE purchase (
        id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, at timestamptz NOT NULL, amount float8, channel text NOT NULL);
    INSERT INTO customer
    SELECT i, timestamptz '2023-01-01 00:00+00' + i * interval '1 day', ((730 - i) * (50 + i * 37 % 101)) / 1500
    FROM generate_series(1, 728) i;
    INSERT INTO purchase
    SELECT i, 1 + i % 200, at,
           CASE WHEN at < '2024-03-01 00:00+00' OR at >= '2024-04-01 00:00+00' THEN exp(3 + (i * 7919 % 1009) / 500.0) END,
           CASE WHEN i * 31 % 10 < 4 THEN 'shop' WHEN i * 31 % 10 < 5 THEN 'phone' WHEN at < '2024-09-01 00:00+00' THEN 'web' ELSE 'online' END
    FROM (SELECT i, timestamptz '2023-01-01 00:00+00' + i * interval '2 hours' AS at FROM generate_series(1, 8760) i) x
    WHERE at < '2024-06-01 00:00+00' OR at >= '2024-06-22 00:00+00';
    ANALYZE;
)";

Timestamp at(const char *text)
{
    return required(parseTimestamp(text));
}

study::Hop toPurchases()
{
    return {study::Direction::ToChild, {"public", "purchase"}, {"customer_id"}, {"id"}, true};
}

//! Whether a customer buys within the next 30 days.
study::Study question()
{
    study::Study study{.name = "buys", .entity = {"public", "customer"}};
    study.target = study::FutureTarget{.path = {toPurchases()},
                                       .aggregate = Aggregate::Count,
                                       .condition = study::Condition{"", study::Operator::Greater, "0"},
                                       .horizon = {30, Duration::Unit::Days},
                                       .schedule = {.every = {30, Duration::Unit::Days}, .from = at("2023-07-01")}};
    study.times = {{.table = {"public", "customer"}, .column = "joined"},
                   {.table = {"public", "purchase"}, .column = "at"}};
    study.features = {{.name = "visits", .column = "visits"},
                      {.name = "spent",
                       .path = {toPurchases()},
                       .aggregate = Aggregate::Mean,
                       .column = "amount",
                       .window = Duration{60, Duration::Unit::Days}},
                      {.name = "channel", .path = {toPurchases()}, .aggregate = Aggregate::Last, .column = "channel"}};
    return study;
}

const Scar *find(const std::vector<Scar> &scars, ScarKind kind)
{
    const auto found = std::ranges::find(scars, kind, &Scar::kind);
    return found != scars.end() ? &*found : nullptr;
}

std::vector<study::Finding> ofKind(const std::vector<study::Finding> &findings, FindingKind kind)
{
    std::vector<study::Finding> result;
    std::ranges::copy_if(findings, std::back_inserter(result), [kind](const study::Finding &finding) {
        return finding.kind == kind;
    });
    return result;
}

} // namespace

class QualityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("shop");
        m_cluster.runSql("shop", shop);
    }

    void findsScarsOfAShop()
    {
        const auto report = checked(question());
        const auto *missing = find(report.scars, ScarKind::Missing);
        QVERIFY(missing != nullptr);
        QCOMPARE(missing->column, std::string("amount"));
        QCOMPARE(missing->from, at("2024-03-01"));
        QCOMPARE(missing->until, at("2024-04-01"));
        QCOMPARE(missing->features, std::vector<std::string>{"spent"});
        // Windows of 60 days look back from after 1 March to before 31 May.
        QVERIFY(missing->examples > 0 && missing->examples < missing->allExamples / 4);
        const auto *still = find(report.scars, ScarKind::StoodStill);
        QVERIFY(still != nullptr);
        QVERIFY(still->column.empty() && still->isOfLabel);
        QCOMPARE(still->from, at("2024-06-01"));
        QCOMPARE(still->until, at("2024-06-22"));
        const auto *renamed = find(report.scars, ScarKind::Renamed);
        QVERIFY(renamed != nullptr);
        QCOMPARE(renamed->value, std::string("web"));
        QCOMPARE(renamed->by, std::string("online"));
        QCOMPARE(report.scars.size(), std::size_t(3));
        QCOMPARE(report.histories.size(), std::size_t(2));
        const auto json = quality::toJson(*missing);
        QVERIFY(json["kind"] == "missing");
        QVERIFY(json["from"] == "2024-03-01 00:00:00+00");
    }

    //! What no example looks at is no scar of the study, and nothing begins for who sees only what was before.
    void onlyWhatExamplesSeeIsAScar()
    {
        auto study = question();
        auto &schedule = std::get<study::FutureTarget>(study.target).schedule;
        schedule.from = at("2023-07-01");
        schedule.until = at("2023-12-01");
        QVERIFY(ofKind(checked(study).findings, FindingKind::Scar).empty());
        schedule.until = at("2024-04-25");
        const auto later = ofKind(checked(study).findings, FindingKind::Scar);
        QCOMPARE(later.size(), std::size_t(1)); // not the source that stood still, nor the new name
        QCOMPARE(later[0].subject, std::string("public.purchase.amount"));
    }

    //! A label looks forward: its examples begin to see a period before it begins.
    void whatIsLeftOutOfALabelBeginsItsHorizonBefore()
    {
        quality::Scar scar;
        scar.kind = ScarKind::Constant;
        scar.column = "amount";
        scar.from = at("2024-03-01");
        scar.until = at("2024-04-01");
        quality::TableQuestion question;
        const auto firstLeftOut = [&] {
            for (const auto &fix : quality::fixesOf(scar, question)) {
                if (const auto *leaveOut = std::get_if<study::LeaveOut>(&fix))
                    return leaveOut->periods.at(0).from;
            }
            return std::optional<Timestamp>();
        };
        question.readers.resize(2);
        question.readers[0].feature = "spent";
        question.readers[0].columns = {"amount"};
        question.readers[0].span = Duration{60, Duration::Unit::Days};
        question.readers[1].columns = {"channel"};
        question.readers[1].span = Duration{30, Duration::Unit::Days};
        QCOMPARE(firstLeftOut(), std::optional(at("2024-03-01")));
        question.readers[1].columns.insert("amount");
        QCOMPARE(firstLeftOut(), std::optional(at("2024-01-31")));
        // What is looked up is of any time.
        question.readers[1].looksUp = true;
        QVERIFY(quality::fixesOf(scar, question).empty());
    }

    //! Only the beginning of a long value is read: a repair that names it would change nothing.
    void noRepairNamesHalfAValue()
    {
        quality::Scar scar{.kind = ScarKind::Renamed, .value = "web", .by = std::string(59, 'x')};
        QCOMPARE(quality::fixesOf(scar, {}).size(), std::size_t(1));
        scar.by += "\xc3\xa4";
        QVERIFY(quality::fixesOf(scar, {}).empty());
    }

    void aScarOffersFixesAndIsSilentOnceFixed()
    {
        auto study = question();
        const auto scars = ofKind(checked(study).findings, FindingKind::Scar);
        QCOMPARE(scars.size(), std::size_t(3));
        const auto missing = std::ranges::find(scars, std::string("public.purchase.amount"), &study::Finding::subject);
        QVERIFY(missing != scars.end());
        QVERIFY2(
            worded(missing->evidence).starts_with("missing in 100 % of 372 rows between 2024-03-01 and 2024-04-01"),
            worded(missing->evidence).c_str());
        QVERIFY(std::holds_alternative<study::AddRepairs>(missing->fix));
        QCOMPARE(missing->alternatives.size(), std::size_t(1));
        QVERIFY(std::holds_alternative<study::LeaveOut>(missing->alternatives[0]));
        // What study and data tell of one subject, the scars of a table stand beside.
        QCOMPARE(ofKind(study::merged({}, scars), FindingKind::Scar).size(), std::size_t(3));
        for (const auto &scar : scars)
            study = study::fixed(study, scar);
        QCOMPARE(study.repairs.size(), std::size_t(2));
        QCOMPARE(study.leftOut.size(), std::size_t(1));
        const auto after = checked(study);
        QVERIFY(ofKind(after.findings, FindingKind::Scar).empty());
        QCOMPARE(after.scars.size(), std::size_t(3)); // they are there still
    }

    void aDumpIsToldAndAgesAreLookedAt()
    {
        const auto report = checked(question());
        const auto dumps = ofKind(report.findings, FindingKind::RestoredDump);
        QCOMPARE(dumps.size(), std::size_t(1));
        QCOMPARE(dumps[0].subject, std::string("tables"));
        QVERIFY2(
            worded(dumps[0].evidence).starts_with("each by one transaction or a few: public.customer (728 rows of "),
            worded(dumps[0].evidence).c_str());
        QVERIFY(worded(dumps[0].evidence).find(", public.purchase (") != std::string::npos);
        const auto late = ofKind(report.findings, FindingKind::KnownLater);
        QCOMPARE(late.size(), std::size_t(1));
        QCOMPARE(late[0].subject, std::string("visits"));
        // Rows that come one after another are no dump.
        m_cluster.createDatabase("living");
        m_cluster.runSql("living", shop);
        for (int part = 0; part < 8; ++part)
            m_cluster.runSql("living", "UPDATE customer SET visits = visits WHERE id % 8 = " + std::to_string(part));
        const auto one = ofKind(checked(question(), "living").findings, FindingKind::RestoredDump);
        QCOMPARE(one.size(), std::size_t(1));
        QCOMPARE(one[0].subject, std::string("public.purchase"));
        QVERIFY(worded(one[0].evidence).starts_with("one transaction wrote"));
    }

    //! Each bug of the gym that can be seen at all, and nothing else.
    void findsTheBugsOfTheGym()
    {
        m_cluster.createDatabase("gym");
        auto connection = m_cluster.connect("gym");
        Progress progress;
        QVERIFY(gym::createShop(connection, {.scale = 1}, progress));
        const auto catalog = required(catalog::load(connection));
        const auto status = required(gym::shopStatus(connection));
        auto transaction = required(pg::Transaction::begin(connection));
        std::vector<Timestamp> asOf;
        for (auto time = status.start.microseconds; time <= status.now.microseconds; time += oneDay)
            asOf.push_back({time});
        QElapsedTimer timer;
        timer.start();
        const auto report = required(quality::checkQuality(gymQuestion(), catalog, asOf, transaction, progress));
        qInfo("%s: %lld ms", worded(report.lookedAt).c_str(), timer.elapsed());
        int all = 0;
        int found = 0;
        std::vector<bool> isExplained(report.scars.size());
        for (const auto &bug : gymBugs(status.start)) {
            int hits = 0;
            for (std::size_t i = 0; i < report.scars.size(); ++i) {
                const auto &scar = report.scars[i];
                const bool isSame = scar.kind == bug.kind
                    && (scar.column == bug.column || (bug.column == "latitude" && scar.column == "longitude"))
                    && scar.from < bug.span.until && bug.span.from < scar.until;
                isExplained[i] = isExplained[i] || isSame;
                hits += isSame ? 1 : 0;
            }
            const auto rows = std::stoi(m_cluster.value("gym", bug.countSql));
            if (rows < 4)
                continue; // too few rows to tell a period from chance
            ++all;
            found += hits > 0 ? 1 : 0;
            qInfo("%s, %d rows: %s", bug.column.c_str(), rows, hits > 0 ? "found" : "missed");
        }
        const auto others = std::ranges::count(isExplained, false);
        for (std::size_t i = 0; i < report.scars.size(); ++i) {
            if (!isExplained[i])
                qInfo("false: %s.%s %s", study::tableText(report.scars[i].table).c_str(),
                      report.scars[i].column.c_str(), worded(quality::evidenceOf(report.scars[i])).c_str());
        }
        qInfo("%d of %d bugs found, %d other periods", found, all, static_cast<int>(others));
        QVERIFY(all > 0 && found * 100 >= all * 95);
        QVERIFY(others <= 1);
        // What happens to a column again and again is one finding, with one fix for all of it.
        const auto scars = std::ranges::count_if(report.scars, [](const Scar &scar) {
            return scar.column == "page_views" && scar.kind == ScarKind::Missing;
        });
        QVERIFY(scars > 1);
        auto told = ofKind(report.findings, FindingKind::Scar);
        std::erase_if(told, [](const study::Finding &finding) {
            return finding.subject != "analytics.sessions.page_views";
        });
        QCOMPARE(told.size(), std::size_t(1));
        QCOMPARE(std::get<study::AddRepairs>(told[0].fix).repairs.size(), static_cast<std::size_t>(scars));
        QCOMPARE(std::get<study::LeaveOut>(told[0].alternatives.at(0)).periods.size(), static_cast<std::size_t>(scars));
        const auto fixed = study::fixed(gymQuestion(), told[0]);
        const auto after = required(quality::checkQuality(fixed, catalog, asOf, transaction, progress));
        QVERIFY(std::ranges::find(after.findings, told[0].subject, &study::Finding::subject) == after.findings.end());
    }

private:
    struct GymBug
    {
        ScarKind kind;
        std::string column;
        quality::TimeSpan span;
        std::string countSql; //!< rows that it changed
    };

    static std::vector<GymBug> gymBugs(Timestamp start)
    {
        std::vector<GymBug> bugs;
        const Seed seed;
        for (int day = 0; day < gym::historyDays; ++day) {
            const auto bug = gym::bugOf(seed, day);
            if (bug == gym::Bug::None || (day > 0 && gym::bugOf(seed, day - 1) == bug))
                continue;
            int end = day;
            while (end < gym::historyDays && gym::bugOf(seed, end) == bug)
                ++end;
            const quality::TimeSpan span{{start.microseconds + day * oneDay}, {start.microseconds + end * oneDay}};
            const auto count = [&span](const std::string &table, const std::string &time, const std::string &what) {
                return "SELECT count(*) FROM " + table + " t WHERE " + what + " AND t." + time + " >= '"
                    + printTimestamp(span.from) + "' AND t." + time + " < '" + printTimestamp(span.until) + "'";
            };
            if (bug == gym::Bug::PageViewsLost) {
                bugs.push_back({ScarKind::Missing, "page_views", span,
                                count("analytics.sessions", "started_at", "page_views IS NULL")});
            } else if (bug == gym::Bug::PlacesLost) {
                bugs.push_back({ScarKind::Missing, "latitude", span,
                                count("fulfillment.addresses", "created_at", "latitude IS NULL")});
            } else {
                bugs.push_back(
                    {ScarKind::OutOfRange, "unit_price", span,
                     count("fulfillment.purchases", "purchased_at",
                           "unit_price > 20 * (SELECT price FROM catalog.products p WHERE p.id = product_id)")});
            }
        }
        return bugs;
    }

    //! Reads every column of the tables in which the gym leaves its marks.
    static study::Study gymQuestion()
    {
        const study::Hop sessions{study::Direction::ToChild, {"analytics", "sessions"}, {"customer_id"}, {"id"}, true};
        const study::Hop orders{study::Direction::ToChild, {"fulfillment", "orders"}, {"customer_id"}, {"id"}, true};
        const study::Hop lines{study::Direction::ToChild, {"fulfillment", "purchases"}, {"order_id"}, {"id"}, true};
        const study::Hop links{
            study::Direction::ToChild, {"growth", "customer_addresses"}, {"customer_id"}, {"id"}, true};
        const study::Hop address{
            study::Direction::ToParent, {"fulfillment", "addresses"}, {"address_id"}, {"id"}, false};
        study::Study study{.name = "gym", .entity = {"growth", "customers"}};
        study.target = study::FutureTarget{.path = {orders}, .schedule = {.from = at("2025-01-01")}};
        study.times = {{.table = {"growth", "customers"}, .column = "created_at"},
                       {.table = {"analytics", "sessions"}, .column = "started_at"},
                       {.table = {"fulfillment", "orders"}, .column = "placed_at"},
                       {.table = {"fulfillment", "purchases"}, .column = "purchased_at"},
                       {.table = {"growth", "customer_addresses"}, .column = "created_at"},
                       {.table = {"fulfillment", "addresses"}, .column = "created_at"}};
        const auto add = [&study](const study::Path &path, const std::string &column) {
            study.features.push_back({.name = path.back().table.name + "_" + column,
                                      .path = path,
                                      .aggregate = Aggregate::Last,
                                      .column = column});
        };
        for (const auto *column : {"page_views", "device", "referrer"})
            add({sessions}, column);
        for (const auto *column : {"amount", "discount"})
            add({orders}, column);
        for (const auto *column : {"unit_price", "quantity"})
            add({orders, lines}, column);
        for (const auto *column : {"latitude", "longitude", "city"})
            add({links, address}, column);
        add({links}, "kind");
        return study;
    }

    screening::LeakageReport checked(const study::Study &study, const std::string &database = "shop")
    {
        auto connection = m_cluster.connect(database);
        const auto catalog = required(catalog::load(connection));
        const auto plan = required(compile::planned(study, catalog));
        Progress progress;
        auto report = required(screening::checkLeakage(study, plan, catalog, connection, progress));
        for (const auto &scar : report.scars)
            qInfo("%s.%s: %s", scar.table.name.c_str(), scar.column.c_str(), worded(quality::evidenceOf(scar)).c_str());
        return report;
    }

    tests::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(QualityTest)

} // namespace quality_test

#include "quality_test.moc"

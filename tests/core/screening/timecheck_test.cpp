// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/load.h"
#include "core/screening/tablesight.h"
#include "core/screening/timecheck.h"
#include "core/study/findings.h"
#include "core/study/names.h"
#include "core/study/times.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTest>

#include <algorithm>

namespace timecheck_test {

using namespace espalier;
using study::FindingKind;

namespace {

// Half of the patients are said to have come after their visits; most have no exit; tariffs of one plan overlap.
constexpr const char *clinic = R"(
    CREATE TABLE patient (id int PRIMARY KEY, registered date NOT NULL, plan int NOT NULL, left_on date);
    CREATE TABLE visit (id int PRIMARY KEY, patient_id int NOT NULL REFERENCES patient, at timestamptz NOT NULL);
    CREATE TABLE tariff (id int PRIMARY KEY, patient_id int NOT NULL REFERENCES patient, valid_from date NOT NULL, valid_to date,
                         price float8 NOT NULL);
    INSERT INTO patient
    SELECT i, CASE WHEN i % 2 = 0 THEN date '2010-01-01' ELSE date '2024-01-01' END, i, CASE WHEN i % 9 = 0 THEN date '2023-01-01' END
    FROM generate_series(1, 200) i;
    INSERT INTO visit SELECT i, 1 + i % 200, timestamptz '2015-01-01 00:00+00' + i * interval '1 day' FROM generate_series(1, 2000) i;
    INSERT INTO tariff
    SELECT 2 * i + k, i, date '2015-01-01' + 400 * k, CASE WHEN k = 0 THEN date '2015-01-01' + CASE WHEN i % 4 = 0 THEN 500 ELSE 400 END END,
           10 * k
    FROM generate_series(1, 200) i, generate_series(0, 1) k;
    ANALYZE;
)";

study::Hop child(const std::string &table)
{
    return {study::Direction::ToChild, {"public", table}, {"patient_id"}, {"id"}, true};
}

study::Study question()
{
    study::Study study{.name = "clinic", .entity = {"public", "patient"}};
    study.target = study::FutureTarget{.path = {child("visit")},
                                       .aggregate = study::Aggregate::Count,
                                       .condition = study::Condition{"", study::Operator::Greater, "0"},
                                       .schedule = {.from = parseTimestamp("2016-01-01").value()}};
    study.times = {{.table = {"public", "patient"}, .column = "registered"},
                   {.table = {"public", "visit"}, .column = "at"},
                   {.table = {"public", "tariff"}, .column = "valid_from", .until = "valid_to"}};
    study.features = {
        {.name = "visits", .path = {child("visit")}, .aggregate = study::Aggregate::Count},
        {.name = "price", .path = {child("tariff")}, .aggregate = study::Aggregate::Last, .column = "price"}};
    return study;
}

} // namespace

class TimeCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("clinic");
        m_cluster.runSql("clinic", clinic);
    }

    void rowsThatReferToALaterOneContradictItsTime()
    {
        const auto found = check(question());
        const auto wrong = std::ranges::find(found, FindingKind::TimeContradicted, &study::Finding::kind);
        QVERIFY(wrong != found.end());
        QCOMPARE(wrong->subject, std::string("public.patient.registered"));
        QCOMPARE(wrong->severity, study::Severity::Danger);
        QVERIFY2(worded(wrong->evidence).starts_with("1000 of 2000 (50 %) rows of public.visit are older"),
                 worded(wrong->evidence).c_str());
        const auto fixed = study::fixed(question(), *wrong);
        QVERIFY(study::findTime(fixed, {"public", "patient"}) == nullptr);
        const auto after = check(fixed);
        QVERIFY(std::ranges::find(after, FindingKind::TimeContradicted, &study::Finding::kind) == after.end());
    }

    void whatIsMostlyMissingIsNoTime()
    {
        auto study = question();
        study.times[0].column = "left_on";
        const auto found = check(study);
        const auto wrong = std::ranges::find(found, FindingKind::TimeContradicted, &study::Finding::kind);
        QVERIFY(wrong != found.end());
        QVERIFY2(worded(wrong->evidence).starts_with("missing in 178 of 200 (89 %) rows"),
                 worded(wrong->evidence).c_str());
    }

    //! The fix of a time that the data contradict ends in no danger of the other kind: of a product that is referred to, and of rows of it.
    void whatFixesAContradictionStaysFixed()
    {
        m_cluster.createDatabase("wares");
        m_cluster.runSql("wares", R"sql(
CREATE TABLE shop (id int PRIMARY KEY, founded date NOT NULL);
CREATE TABLE ware (id int PRIMARY KEY, sell_start_date date NOT NULL, price int NOT NULL);
CREATE TABLE picture (id int PRIMARY KEY, ware_id int NOT NULL REFERENCES ware, bytes int NOT NULL);
CREATE TABLE sale (id int PRIMARY KEY, shop_id int NOT NULL REFERENCES shop, ware_id int NOT NULL REFERENCES ware, sold_at timestamptz NOT NULL);
INSERT INTO shop SELECT i, '2010-01-01' FROM generate_series(1, 50) i;
INSERT INTO ware SELECT i, CASE WHEN i % 4 = 0 THEN date '2012-01-01' ELSE '2019-01-01' END, i FROM generate_series(1, 100) i;
INSERT INTO picture SELECT i, 1 + i % 100, i FROM generate_series(1, 300) i;
INSERT INTO sale SELECT i, 1 + i % 50, 1 + i % 100, timestamptz '2015-01-01 UTC' + i * interval '1 day' FROM generate_series(1, 2000) i;
ANALYZE;
)sql");
        const study::Hop toSale{study::Direction::ToChild, {"public", "sale"}, {"shop_id"}, {"id"}, true};
        const study::Hop toWare{study::Direction::ToParent, {"public", "ware"}, {"ware_id"}, {"id"}, false};
        const study::Hop toPictures{study::Direction::ToChild, {"public", "picture"}, {"ware_id"}, {"id"}, true};
        study::Study study{.name = "wares", .entity = {"public", "shop"}};
        study.target = study::FutureTarget{.path = {toSale},
                                           .condition = study::Condition{"", study::Operator::Greater, "0"},
                                           .schedule = {.from = parseTimestamp("2015-02-01").value()}};
        study.times = {{.table = {"public", "ware"}, .column = "sell_start_date"},
                       {.table = {"public", "sale"}, .column = "sold_at"},
                       {.table = {"public", "picture"}, .column = "sell_start_date", .path = {toWare}}};
        study.features = {
            {.name = "price", .path = {toSale, toWare}, .aggregate = study::Aggregate::Mean, .column = "price"},
            {.name = "pictures", .path = {toSale, toWare, toPictures}, .aggregate = study::Aggregate::Count}};
        const auto catalog = catalogOf("wares");
        const auto all = [&](const study::Study &asked) {
            return study::merged(study::findings(asked, catalog), checkTimes("wares", asked));
        };
        std::vector<std::string> contradicted;
        auto fixed = study;
        for (const auto &finding : all(study)) {
            if (finding.kind != FindingKind::TimeContradicted)
                continue;
            contradicted.push_back(finding.subject);
            fixed = study::fixed(fixed, finding);
        }
        QCOMPARE(contradicted.size(), std::size_t(2));
        QVERIFY(std::ranges::find(contradicted, "public.picture") != contradicted.end());
        QCOMPARE(fixed.features.size(), std::size_t(1));
        QVERIFY(study::findTime(fixed, {"public", "ware"})->isKnownInAdvance);
        for (const auto &finding : all(fixed))
            QVERIFY2(finding.severity != study::Severity::Danger, worded(finding.detail).c_str());
    }

    //! Rows that do not tell when they were entered are never seen, and that is told.
    void rowsWithoutARecordTimeAreTold()
    {
        m_cluster.createDatabase("late");
        m_cluster.runSql("late", R"sql(
CREATE TABLE person (id int PRIMARY KEY, born date);
CREATE TABLE event (id int PRIMARY KEY, person_id int NOT NULL REFERENCES person, happened_at timestamptz NOT NULL, created_at timestamptz);
INSERT INTO person SELECT i FROM generate_series(1, 40) i;
INSERT INTO event SELECT i, 1 + i % 40, t, CASE WHEN i % 20 > 0 THEN t + (i % 50) * interval '1 day' END
    FROM generate_series(1, 800) i, LATERAL (SELECT timestamptz '2020-01-01 UTC' + i * interval '1 day' AS t) m;
ANALYZE;
)sql");
        const auto catalog = catalogOf("late");
        const auto time = study::suggestedTime(catalog.table(*catalog::findTable(catalog, {"public", "event"})));
        QVERIFY(time);
        QCOMPARE(time->recorded, std::string("created_at"));
        const study::Hop toEvents{study::Direction::ToChild, {"public", "event"}, {"person_id"}, {"id"}, true};
        study::Study study{.name = "late", .entity = {"public", "person"}};
        study.target = study::FutureTarget{.path = {toEvents},
                                           .condition = study::Condition{"", study::Operator::Greater, "0"},
                                           .schedule = {.from = parseTimestamp("2020-02-01").value()}};
        study.times = {*time};
        study.features = {{.name = "n", .path = {toEvents}, .aggregate = study::Aggregate::Count}};
        const auto found = checkTimes("late", study);
        const auto never = std::ranges::find(found, FindingKind::NeverSeen, &study::Finding::kind);
        QVERIFY(never != found.end());
        QCOMPARE(never->subject, std::string("public.event.created_at"));
        QCOMPARE(worded(never->evidence), std::string("missing in 40 of 800 (5 %) rows"));
        QCOMPARE(never->severity, study::Severity::Notice);
    }

    void versionsThatOverlapAreCounted()
    {
        const auto found = check(question());
        const auto both = std::ranges::find(found, FindingKind::ValidAtOnce, &study::Finding::kind);
        QVERIFY(both != found.end());
        QCOMPARE(both->subject, std::string("public.tariff"));
        QVERIFY2(worded(both->evidence).starts_with("50 of 400 (13 %) rows"), worded(both->evidence).c_str());
        m_cluster.runSql("clinic", "UPDATE tariff SET valid_to = date '2015-01-01' + 400 WHERE valid_to IS NOT NULL");
        const auto without = check(question());
        QVERIFY(std::ranges::find(without, FindingKind::ValidAtOnce, &study::Finding::kind) == without.end());
    }

    //! A tariff that names the last of its days is valid on that day, and on none after it.
    void anEndThatIsTheLastDayLeavesGaps()
    {
        m_cluster.createDatabase("rates");
        m_cluster.runSql("rates", R"sql(
CREATE TABLE city (id int PRIMARY KEY, founded date NOT NULL);
CREATE TABLE rate (id int PRIMARY KEY, city_id int NOT NULL REFERENCES city, first_day date NOT NULL, last_day date, price int);
INSERT INTO city SELECT i, '2010-01-01' FROM generate_series(1, 100) i;
INSERT INTO rate SELECT i * 100 + m, i, date '2015-01-01' + m * interval '1 month',
    CASE WHEN m < 11 THEN date '2015-01-01' + (m + 1) * interval '1 month' - interval '1 day' END, m
    FROM generate_series(1, 100) i, generate_series(0, 11) m;
)sql");
        const study::Hop toRate{study::Direction::ToChild, {"public", "rate"}, {"city_id"}, {"id"}, true};
        study::Study study{.name = "rates", .entity = {"public", "city"}};
        study.target =
            study::FutureTarget{.path = {toRate}, .schedule = {.from = parseTimestamp("2015-02-01").value()}};
        study.times = {{.table = {"public", "city"}, .column = "founded"},
                       {.table = {"public", "rate"}, .column = "first_day", .until = "last_day"}};
        study.features = {{.name = "price", .path = {toRate}, .aggregate = study::Aggregate::Last, .column = "price"}};
        const auto found = checkTimes("rates", study);
        const auto gap = std::ranges::find(found, FindingKind::VersionGap, &study::Finding::kind);
        QVERIFY(gap != found.end());
        QCOMPARE(gap->subject, std::string("public.rate.last_day"));
        QCOMPARE(worded(gap->evidence),
                 std::string("1100 of 1100 (100 %) versions with a next one end before that begins, mostly by 1 day"));
        const auto fixed = study::fixed(study, *gap);
        QVERIFY(fixed.times[1].untilDelay == (Duration{1, Duration::Unit::Days}));
        const auto after = checkTimes("rates", fixed);
        QVERIFY(std::ranges::none_of(after, [](const study::Finding &finding) {
            return finding.kind == FindingKind::VersionGap || finding.kind == FindingKind::ValidAtOnce;
        }));
    }

    void eachTableSaysWhatIsSeenOfIt()
    {
        auto connection = m_cluster.connect("clinic");
        const auto catalog = catalog::load(connection).value();
        auto transaction = pg::Transaction::begin(connection).value();
        const auto at = [](const char *text) {
            return parseTimestamp(text).value();
        };
        const auto sights = screening::tableSights(question(), catalog,
                                                   {at("2019-01-01"), at("2017-01-01"), at("2018-01-01")}, transaction);
        QVERIFY2(sights, sights ? "" : describe(sights.error()).c_str());
        QCOMPARE(sights->size(), std::size_t(3)); // the entity's among them
        QCOMPARE(sights->front().table.name, std::string("patient"));
        const auto &visits = sights->back();
        QCOMPARE(visits.table.name, std::string("visit"));
        QCOMPARE(visits.sampled, std::int64_t(2000));
        QCOMPARE(visits.timed, std::int64_t(2000));
        QCOMPARE(printTimestamp(*visits.first), std::string("2015-01-02 00:00:00+00"));
        QCOMPARE(visits.visible, std::int64_t(1095)); // before 2018-01-01
        QCOMPARE(visits.after, std::int64_t(2000 - 1460)); // not before 2019-01-01
        // Of a tariff only one is valid at a time.
        QCOMPARE((*sights)[1].table.name, std::string("tariff"));
        QCOMPARE((*sights)[1].visible, std::int64_t(200));
    }

private:
    std::vector<study::Finding> check(const study::Study &study) { return checkTimes("clinic", study); }

    catalog::Catalog catalogOf(const std::string &database)
    {
        auto connection = m_cluster.connect(database);
        return catalog::load(connection).value();
    }

    std::vector<study::Finding> checkTimes(const std::string &database, const study::Study &study)
    {
        auto connection = m_cluster.connect(database);
        const auto catalog = catalog::load(connection).value();
        auto transaction = pg::Transaction::begin(connection).value();
        const auto found = screening::checkTimes(study, catalog, transaction);
        if (!found)
            qFatal("%s", describe(found.error()).c_str());
        return *found;
    }

    tests::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(TimeCheckTest)

} // namespace timecheck_test

#include "timecheck_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What the data say of a schedule: labels that are entered late, a history that has ended, and what is no finding.
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/screening/datacheck.h"
#include "core/screening/history.h"
#include "core/screening/leakage.h"
#include "core/study/finding.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTest>

#include <algorithm>
#include <iterator>

namespace schedule_test {

using namespace espalier;
using study::FindingKind;

namespace {

constexpr std::int64_t day = 86'400'000'000;

std::vector<study::Finding> ofKind(const std::vector<study::Finding> &findings, FindingKind kind)
{
    std::vector<study::Finding> found;
    std::ranges::copy_if(findings, std::back_inserter(found), [kind](const study::Finding &finding) {
        return finding.kind == kind;
    });
    return found;
}

} // namespace

class ScheduleTest : public QObject
{
    Q_OBJECT

private:
    tests::TestCluster m_cluster;

    screening::LeakageReport checked(const std::string &database, const study::Study &study)
    {
        auto connection = m_cluster.connect(database);
        const auto catalog = catalog::load(connection).value();
        Progress progress;
        const auto plan = compile::planned(study, catalog);
        if (!plan)
            qFatal("%s", describe(plan.error()).c_str());
        auto report = screening::checkLeakage(study, *plan, catalog, connection, progress);
        if (!report)
            qFatal("%s", describe(report.error()).c_str());
        return *report;
    }

private Q_SLOTS:
    //! Rows of a horizon that are entered after it is over are missing in the youngest labels.
    void labelsOfLateEntriesAreTold()
    {
        m_cluster.createDatabase("entered");
        m_cluster.runSql("entered", R"(
            CREATE TABLE buyer (id int PRIMARY KEY);
            CREATE TABLE visit (id int PRIMARY KEY, buyer_id int NOT NULL REFERENCES buyer, at timestamptz NOT NULL, entered timestamptz NOT NULL);
            INSERT INTO buyer SELECT generate_series(1, 20);
            INSERT INTO visit SELECT g, 1 + g % 20, now() - g * interval '1 hour', now() - g * interval '1 hour' + (g % 60) * interval '1 day'
            FROM generate_series(1, 8000) g;
            DELETE FROM visit WHERE entered > now(); ANALYZE;)");
        const study::Hop toVisits{study::Direction::ToChild, {"public", "visit"}, {"buyer_id"}, {"id"}, true};
        study::Study study{.name = "visits", .entity = {"public", "buyer"}, .task = study::Task::Regression};
        study::FutureTarget target{.path = {toVisits}, .horizon = {30, Duration::Unit::Days}};
        target.schedule.every = {10, Duration::Unit::Days};
        target.schedule.from = {currentTime().microseconds / day * day - 300 * day};
        study.target = target;
        study.times = {{.table = {"public", "visit"}, .column = "at", .recorded = "entered"}};
        study.features = {{.name = "n", .path = {toVisits}, .aggregate = study::Aggregate::Count}};
        const auto found = ofKind(checked("entered", study).findings, FindingKind::YoungLabel);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().severity, study::Severity::Danger);
        const auto fixed = study::fixed(study, found.front());
        const auto &until = std::get<study::FutureTarget>(fixed.target).schedule.until;
        const auto today = currentTime().microseconds;
        QVERIFY(until && until->microseconds + (30 + 50) * day < today
                && until->microseconds + (30 + 75) * day > today);
        QVERIFY(ofKind(checked("entered", fixed).findings, FindingKind::YoungLabel).empty());
        // Without a record time nothing tells it.
        study.times.front().recorded.clear();
        QVERIFY(ofKind(checked("entered", study).findings, FindingKind::YoungLabel).empty());
    }

    void aHistoryThatEndedEndsTheSchedule()
    {
        m_cluster.createDatabase("ended");
        m_cluster.runSql("ended", R"(
            CREATE TABLE buyer (id int PRIMARY KEY);
            CREATE TABLE ord (id int PRIMARY KEY, buyer_id int REFERENCES buyer, at timestamptz NOT NULL);
            INSERT INTO buyer SELECT generate_series(1, 100);
            INSERT INTO ord SELECT g, 1 + g % 100, now() - interval '400 days' - (g % 700) * interval '1 day' FROM generate_series(1, 4000) g;
            INSERT INTO ord VALUES (4001, 1, 'infinity'), (4002, 1, now() + interval '3 years'); ANALYZE;)");
        study::Study study{.name = "churn", .entity = {"public", "buyer"}};
        const study::Hop toOrders{study::Direction::ToChild, {"public", "ord"}, {"buyer_id"}, {"id"}, true};
        study::FutureTarget target{.path = {toOrders},
                                   .condition = study::Condition{{}, study::Operator::Equal, "0"},
                                   .horizon = {90, Duration::Unit::Days}};
        target.schedule.from = {currentTime().microseconds / day * day - 1000 * day};
        study.target = target;
        study.times = {{.table = {"public", "ord"}, .column = "at"}};
        study.features = {{.name = "n", .path = {toOrders}, .aggregate = study::Aggregate::Count}};
        const auto found = ofKind(checked("ended", study).findings, FindingKind::PastTheData);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().severity, study::Severity::Danger);
        const auto fixed = study::fixed(study, found.front());
        QVERIFY(ofKind(checked("ended", fixed).findings, FindingKind::PastTheData).empty());
        const auto newest = currentTime().microseconds - 400 * day;
        const auto &until = std::get<study::FutureTarget>(fixed.target).schedule.until;
        QVERIFY(until && until->microseconds + 90 * day <= newest && until->microseconds + 120 * day > newest - day);

        auto connection = m_cluster.connect("ended");
        const auto catalog = catalog::load(connection).value();
        const auto fitted = screening::withFittedSchedule(study, {}, catalog, connection).value();
        const auto &schedule = std::get<study::FutureTarget>(fitted.target).schedule;
        QVERIFY(schedule.until && schedule.until->microseconds + 90 * day <= newest);
        QVERIFY(schedule.from.microseconds >= newest - 700 * day);
        QVERIFY(ofKind(checked("ended", fitted).findings, FindingKind::PastTheData).empty());
        const auto stated = screening::withFittedSchedule(study, {.from = true}, catalog, connection).value();
        QCOMPARE(std::get<study::FutureTarget>(stated.target).schedule.from.microseconds,
                 target.schedule.from.microseconds);

        // After a crash or an upgrade the server has counted nothing yet.
        m_cluster.runSql("ended", "SELECT pg_stat_reset()");
        const auto uncounted =
            screening::withFittedSchedule(study, {}, catalog::load(connection).value(), connection).value();
        QCOMPARE(std::get<study::FutureTarget>(uncounted.target).schedule, schedule);

        // A borrowed time ends where it stands.
        m_cluster.runSql("ended",
                         "CREATE TABLE line (id int PRIMARY KEY, ord_id int REFERENCES ord);"
                         "INSERT INTO line SELECT id, id FROM ord; ANALYZE");
        const study::Hop toLines{study::Direction::ToChild, {"public", "line"}, {"ord_id"}, {"id"}, true};
        const study::Hop toOrder{study::Direction::ToParent, {"public", "ord"}, {"ord_id"}, {"id"}, false};
        auto borrowed = study;
        std::get<study::FutureTarget>(borrowed.target).path = {toOrders, toLines};
        borrowed.times = {{.table = {"public", "line"}, .column = "at", .path = {toOrder}}};
        borrowed = screening::withFittedSchedule(borrowed, {}, catalog::load(connection).value(), connection).value();
        QCOMPARE(std::get<study::FutureTarget>(borrowed.target).schedule.until, schedule.until);

        m_cluster.runSql("ended", "UPDATE ord SET at = at + interval '400 days'; ANALYZE");
        const auto living = screening::withFittedSchedule(study, {}, catalog, connection).value();
        QVERIFY(!std::get<study::FutureTarget>(living.target).schedule.until);
        QVERIFY(ofKind(checked("ended", living).findings, FindingKind::PastTheData).empty());
    }

    void partsOfTheMomentAreKnownAndStaticQuestionsMayBeAnswered()
    {
        m_cluster.createDatabase("wolf");
        m_cluster.runSql("wolf", R"(
            CREATE TABLE visit (id int PRIMARY KEY, at timestamptz NOT NULL, late boolean, strong float8, copy int);
            SELECT setseed(0.3);
            INSERT INTO visit SELECT g, t, extract(hour FROM t AT TIME ZONE 'UTC') >= 18,
                (extract(hour FROM t AT TIME ZONE 'UTC') >= 18)::int + random() * 1.3, (extract(hour FROM t AT TIME ZONE 'UTC') >= 18)::int
              FROM (SELECT g, timestamptz '2024-01-01 UTC' + g * interval '7 hours' t FROM generate_series(1, 4000) g) g; ANALYZE;)");
        study::Study study{.name = "late", .entity = {"public", "visit"}};
        study.target = study::RowTarget{.column = "late", .asOf = "at"};
        study.features = {{.name = "hour", .part = study::ColumnPart::Hour},
                          {.name = "at_hour", .column = "at", .part = study::ColumnPart::Hour}};
        const auto timed = checked("wolf", study).findings;
        QVERIFY2(timed.empty(), timed.empty() ? "" : worded(timed.front().detail).c_str());
        study.target = study::RowTarget{.column = "late"};
        study.split.kind = study::SplitKind::Random;
        study.features = {{.name = "strong", .column = "strong"}};
        QVERIFY(checked("wolf", study).findings.empty());
        study.features = {{.name = "copy", .column = "copy"}};
        QCOMPARE(ofKind(checked("wolf", study).findings, FindingKind::LabelCopy).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)

} // namespace schedule_test

#include "schedule_test.moc"

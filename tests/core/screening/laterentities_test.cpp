// SPDX-License-Identifier: GPL-3.0-or-later
// Entities without a time that came after a cutoff are told, and what is asked of those that were there is not.
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/screening/datacheck.h"
#include "core/screening/leakage.h"
#include "core/snapshot/fetch.h"
#include "core/study/finding.h"
#include "core/study/json.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTest>

#include <algorithm>
#include <optional>

namespace laterentities_test {

using namespace espalier;
using study::FindingKind;

namespace {

constexpr std::int64_t day = 86'400'000'000;
const study::Hop toVisits{study::Direction::ToChild, {"public", "visit"}, {"buyer_id"}, {"id"}, true};
const study::Hop toClicks{study::Direction::ToChild, {"public", "click"}, {"buyer_id"}, {"id"}, true};

} // namespace

class LaterEntitiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Of 200 buyers, one half is there from the beginning and comes every three weeks; the other begins in the
        // course of time, and shows itself by clicks ten days before.
        m_cluster.createDatabase("later");
        m_cluster.runSql("later", R"(
            CREATE TABLE buyer (id int PRIMARY KEY, is_new boolean NOT NULL);
            CREATE TABLE visit (id int PRIMARY KEY, buyer_id int NOT NULL REFERENCES buyer, at timestamptz NOT NULL);
            CREATE TABLE click (id int PRIMARY KEY, buyer_id int NOT NULL REFERENCES buyer, at timestamptz NOT NULL);
            INSERT INTO buyer SELECT g, g > 100 FROM generate_series(1, 220) g;
            INSERT INTO visit SELECT row_number() OVER (), b, at
              FROM generate_series(1, 200) b, generate_series(0, 30) n,
                   LATERAL (SELECT now() - interval '600 days' + (n * 20 + CASE WHEN b > 100 THEN 5 * (b - 100) ELSE 0 END) * interval '1 day') t(at)
             WHERE at < now();
            INSERT INTO click SELECT row_number() OVER (), buyer_id, min(at) - interval '10 days' FROM visit GROUP BY buyer_id;
            ANALYZE;)");
        m_study = {.name = "visits", .entity = {"public", "buyer"}, .task = study::Task::Regression};
        study::FutureTarget target{.path = {toVisits}, .horizon = {30, Duration::Unit::Days}};
        target.schedule.every = {30, Duration::Unit::Days};
        target.schedule.from = {currentTime().microseconds / day * day - 502 * day};
        m_study.target = target;
        m_study.times = {{.table = {"public", "visit"}, .column = "at"},
                         {.table = {"public", "click"}, .column = "at"}};
        m_study.features = {{.name = "visits", .path = {toVisits}, .aggregate = study::Aggregate::Count}};
    }

    void entitiesOfTheFutureAreADanger()
    {
        const auto found = told(m_study);
        QVERIFY(found);
        QCOMPARE(found->severity, study::Severity::Danger);
        QVERIFY2(worded(found->evidence).starts_with("81 of 200 rows"), worded(found->evidence).c_str());
        const auto fixed = study::fixed(m_study, *found);
        QVERIFY(!told(fixed));
        const auto read = study::fromJson(study::toJson(fixed));
        QVERIFY(read.has_value());
        QCOMPARE(*read, fixed);
        // All that had a row before are asked still: the span reaches back to the first one.
        const auto before = exampleCount(m_study);
        const auto after = exampleCount(fixed);
        QVERIFY(after > before / 2 && after < before * 9 / 10);
    }

    //! A feature's rows tell as much as the label's.
    void anyRowShowsThatAnEntityWasThere()
    {
        auto study = m_study;
        study.features.push_back({.name = "clicks", .path = {toClicks}, .aggregate = study::Aggregate::Count});
        const auto found = told(study);
        QVERIFY(found);
        QVERIFY2(worded(found->evidence).starts_with("79 of 200 rows"), worded(found->evidence).c_str());
        const auto &alive = std::get<study::SetAlive>(found->fix).alive;
        QCOMPARE(alive.path.back().table, toClicks.table);
    }

    //! Rows whose time nothing tells show nobody.
    void untimedRowsShowNothing()
    {
        auto study = m_study;
        std::erase_if(study.times, [](const study::TableTime &time) {
            return time.table == toClicks.table;
        });
        study.features.push_back({.name = "clicks", .path = {toClicks}, .aggregate = study::Aggregate::Count});
        const auto found = told(study);
        QVERIFY(found);
        QVERIFY2(worded(found->evidence).starts_with("81 of 200 rows"), worded(found->evidence).c_str());
    }

    void whatIsSaidOfThemIsBelieved()
    {
        const auto found = told(m_study);
        QVERIFY(found && found->alternatives.size() == 1);
        QVERIFY(!told(study::fixed(m_study, found->alternatives.front())));
    }

    void aSettledPopulationIsNone()
    {
        auto study = m_study;
        study.filter = {{"is_new", study::Operator::Equal, "false"}};
        QVERIFY(!told(study));
    }

private:
    engine::Examples examplesOf(const study::Study &study)
    {
        auto connection = m_cluster.connect("later");
        const auto catalog = catalog::load(connection).value();
        const auto plan = compile::planned(study, catalog).value();
        auto transaction = pg::Transaction::begin(connection).value();
        return snapshot::fetchExamples(plan, catalog, transaction, {}).value();
    }

    std::size_t exampleCount(const study::Study &study) { return rowCount(examplesOf(study).frame); }

    std::optional<study::Finding> told(const study::Study &study)
    {
        auto connection = m_cluster.connect("later");
        const auto catalog = catalog::load(connection).value();
        const auto plan = compile::planned(study, catalog).value();
        Progress progress;
        const auto report = screening::checkLeakage(study, plan, catalog, connection, progress).value();
        const auto found = std::ranges::find(report.findings, FindingKind::LaterEntities, &study::Finding::kind);
        return found == report.findings.end() ? std::nullopt : std::optional(*found);
    }

    tests::TestCluster m_cluster;
    study::Study m_study;
};

QTEST_GUILESS_MAIN(LaterEntitiesTest)

} // namespace laterentities_test

#include "laterentities_test.moc"

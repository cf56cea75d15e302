// SPDX-License-Identifier: GPL-3.0-or-later
// A table under row-level security: left out, or read as far as the role may see it, whoever computes.
#include "core/catalog/load.h"
#include "core/columns/columncache.h"
#include "core/compile/scanstrategy.h"
#include "core/deploy/preflight.h"
#include "core/features/candidates.h"
#include "core/plan/make.h"
#include "core/screening/fetchsnapshot.h"
#include "core/snapshot/fetch.h"
#include "core/study/filtered.h"
#include "core/study/findings.h"
#include "tests/support/required.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace filtered_test {

using namespace espalier;
using cost::Executor;

namespace {

constexpr const char *shop = R"sql(
CREATE TABLE customer (id int PRIMARY KEY, joined timestamptz NOT NULL, kind text);
CREATE TABLE bought (id int PRIMARY KEY, who int NOT NULL REFERENCES customer, at timestamptz NOT NULL, amount numeric(8,2), tenant int);
CREATE TABLE visit (id int PRIMARY KEY, who int NOT NULL REFERENCES customer, tenant int);
INSERT INTO customer SELECT i, '2024-01-01', 'kind ' || i % 5 FROM generate_series(1, 60) i;
INSERT INTO bought SELECT i, 1 + i * i % 60, timestamptz '2024-01-05' + i * interval '2 hours', i % 90, i % 3
    FROM generate_series(1, 4000) i;
)sql";

constexpr const char *policies = R"sql(
CREATE TABLE may (who text, tenant int);
INSERT INTO may VALUES ('seer', 1);
CREATE ROLE seer LOGIN;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO seer;
ALTER TABLE bought ENABLE ROW LEVEL SECURITY;
ALTER TABLE visit ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON bought USING (tenant IN (SELECT m.tenant FROM public.may m WHERE m.who = current_user));
)sql";

study::Study question(std::vector<sql::QualifiedName> filteredTables)
{
    const study::Hop toBought{study::Direction::ToChild, {"public", "bought"}, {"who"}, {"id"}, true};
    study::Study study{.name = "again", .entity = {"public", "customer"}};
    study.target = study::FutureTarget{.path = {toBought},
                                       .condition = study::Condition{{}, study::Operator::Greater, "2"},
                                       .horizon = {20, Duration::Unit::Days},
                                       .schedule = {.every = {20, Duration::Unit::Days},
                                                    .from = required(parseTimestamp("2024-02-01")),
                                                    .until = required(parseTimestamp("2024-10-01"))}};
    study.times = {{.table = {"public", "customer"}, .column = "joined"},
                   {.table = {"public", "bought"}, .column = "at"}};
    study.features = {{.name = "n", .path = {toBought}, .aggregate = study::Aggregate::Count},
                      {.name = "kind", .column = "kind"},
                      {.name = "sum", .path = {toBought}, .aggregate = study::Aggregate::Sum, .column = "amount"}};
    study.filteredTables = std::move(filteredTables);
    return study;
}

const sql::QualifiedName bought{"public", "bought"};
const sql::QualifiedName visit{"public", "visit"};

} // namespace

class FilteredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("shop");
        m_cluster.runSql("shop", shop);
        m_cluster.runSql("shop", policies);
        // What the role may see, as all that there is.
        m_cluster.createDatabase("seen");
        m_cluster.runSql("seen", shop);
        m_cluster.runSql("seen", "DELETE FROM bought WHERE tenant <> 1");
    }

    void isLeftOutUnlessItIsAskedFor()
    {
        const auto catalog = catalogOf("shop", "seer");
        const auto refused = compile::planned(question({}), catalog);
        QCOMPARE(refused.error().code, Error::Code::Permission);
        QVERIFY2(worded(refused.error()).find("--rows-i-may-see bought") != std::string::npos,
                 worded(refused.error()).c_str());
        QVERIFY(plan::make(question({bought}), catalog));
        QVERIFY(!plan::make(question({visit}), catalog));
        const auto asked = study::withFilteredTables(question({}), catalog, {"bought", "public.bought"});
        QVERIFY(required(asked).filteredTables == std::vector{bought});
        QVERIFY(!study::withFilteredTables(question({}), catalog, {"brought"}));
    }

    void suggestionsReachIt()
    {
        const auto catalog = catalogOf("shop", "seer");
        const auto graph = relations::relationGraph(catalog);
        const auto reached = [&](std::vector<sql::QualifiedName> filtered) {
            const auto candidates = features::candidateFeatures(catalog, graph, question(std::move(filtered)));
            return std::ranges::any_of(candidates.features, [](const study::Feature &feature) {
                return !feature.path.empty() && feature.path.front().table == bought;
            });
        };
        QVERIFY(!reached({}));
        QVERIFY(reached({bought}));
    }

    void bothExecutorsSeeWhatTheRoleMaySee()
    {
        const auto local = take("shop", "seer", Executor::Local);
        QCOMPARE(take("shop", "seer", Executor::Pushdown).rowsHash, local.rowsHash);
        QCOMPARE(take("seen", {}, Executor::Local).rowsHash, local.rowsHash);
        // A role that sees all reads all, whatever the study asks for.
        QVERIFY(take("shop", {}, Executor::Local).rowsHash != local.rowsHash);
    }

    //! Rows come into sight while they stay as they are.
    void whatIsKeptOfItIsReadAgain()
    {
        const QTemporaryDir folder;
        auto cache = required(store::Cache::open((folder.path() + "/cache.sqlite").toStdString()));
        const auto read = [&] {
            auto connection = connectionOf("shop", "seer");
            const auto catalog = required(catalog::load(connection));
            columns::ColumnCache columnCache(cache, catalog);
            const auto study = question({bought});
            const auto plan = required(compile::planned(study, catalog));
            return required(screening::fetchSnapshot(study, plan, catalog, connection, m_progress,
                                                     {.executor = {}, .columnCache = &columnCache}));
        };
        const auto first = read();
        const auto reading = std::ranges::find(first.readings, bought, &columns::TableReading::table);
        QVERIFY(reading != first.readings.end() && reading->again == columns::RereadReason::Filtered);
        m_cluster.runSql("shop", "INSERT INTO may VALUES ('seer', 2)");
        const auto more = read();
        m_cluster.runSql("shop", "DELETE FROM may WHERE tenant = 2");
        QVERIFY(more.rowsHash != first.rowsHash);
        QCOMPARE(read().rowsHash, first.rowsHash);
    }

    //! The rows of one are asked for, those of another are not hidden without a word.
    void hiddenRowsOfOthersStayAnError()
    {
        auto connection = connectionOf("shop", "seer");
        QVERIFY(pg::Transaction::begin(connection, {.tables = {bought}, .filtered = {bought}}));
        const auto refused = pg::Transaction::begin(connection, {.tables = {bought, visit}, .filtered = {bought}});
        QVERIFY(!refused && refused.error().code == Error::Code::Permission);
        QVERIFY(refused.error().subject.find("visit") != std::string::npos);
    }

    void isToldBeforeTrainingAndDeploying()
    {
        auto connection = connectionOf("shop", "seer");
        const auto catalog = required(catalog::load(connection));
        const auto study = question({bought});
        const auto found = study::findings(study, catalog);
        const auto hidden = std::ranges::find(found, study::FindingKind::RowsHidden, &study::Finding::kind);
        QVERIFY(hidden != found.end());
        QCOMPARE(hidden->subject, std::string("public.bought"));
        QVERIFY(worded(hidden->detail).find("seer") != std::string::npos);
        QVERIFY(hidden->fix == study::Fix(study::ExcludeFeatures{{"n", "sum"}}));
        const auto all = study::findings(study, catalogOf("shop", {}));
        QVERIFY(std::ranges::find(all, study::FindingKind::RowsHidden, &study::Finding::kind) == all.end());

        const deploy::Request request{.study = study, .plan = required(compile::planned(study, catalog))};
        auto transaction = required(pg::Transaction::begin(connection));
        const auto preflight = required(deploy::preflight(request, connection, transaction));
        QVERIFY(std::ranges::any_of(preflight.issues, [](const deploy::Issue &issue) {
            return worded(issue.evidence).find("learned from those that seer may see") != std::string::npos;
        }));
    }

private:
    pg::Connection connectionOf(const std::string &database, const std::string &role)
    {
        auto settings = m_cluster.settings(database);
        if (!role.empty())
            settings.parameters["user"] = role;
        return required(pg::Connection::open(settings, m_progress));
    }

    catalog::Catalog catalogOf(const std::string &database, const std::string &role)
    {
        auto connection = connectionOf(database, role);
        return required(catalog::load(connection));
    }

    snapshot::Snapshot take(const std::string &database, const std::string &role, Executor executor)
    {
        auto connection = connectionOf(database, role);
        const auto catalog = required(catalog::load(connection));
        const auto study = question({bought});
        return required(screening::fetchSnapshot(study, required(compile::planned(study, catalog)), catalog, connection,
                                                 m_progress, {.executor = executor}));
    }

    tests::TestCluster m_cluster;
    Progress m_progress;
};

QTEST_GUILESS_MAIN(FilteredTest)

} // namespace filtered_test

#include "filtered_test.moc"

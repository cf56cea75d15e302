// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/load.h"
#include "core/columns/columncache.h"
#include "core/compile/scanstrategy.h"
#include "core/screening/datacheck.h"
#include "core/screening/fetchsnapshot.h"
#include "core/screening/leakage.h"
#include "core/snapshot/fetch.h"
#include "core/study/json.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fmt/format.h>

namespace accounting_test {

using namespace espalier;
using cost::Executor;
using engine::Accounting;

namespace {

// Each table of given examples has one kind of odd rows: 300 rows as they should be, some of them spoilt.
constexpr const char *tables = R"sql(
CREATE TABLE e (id int PRIMARY KEY, x int, born timestamptz NOT NULL, open boolean);
CREATE TABLE h (id int PRIMARY KEY, e_id int REFERENCES e, at timestamptz NOT NULL, v int);
INSERT INTO e SELECT g, g % 7, '2020-01-01', g % 10 = 0 FROM generate_series(1, 300) g;
INSERT INTO h SELECT g, 1 + g % 300, timestamptz '2020-01-01' + g * interval '1 hour', g % 5 FROM generate_series(1, 3000) g;
CREATE TABLE fine AS SELECT g AS e_id, timestamptz '2020-03-01' + (g % 50) * interval '1 day' AS at, (g % 9 > 4)::int AS label,
    CASE WHEN g % 10 < 6 THEN 'train' WHEN g % 10 < 8 THEN 'validation' ELSE 'test' END AS split FROM generate_series(1, 300) g;
CREATE TABLE twice AS SELECT * FROM fine UNION ALL SELECT * FROM fine WHERE e_id <= 20;
CREATE TABLE contradicting AS SELECT * FROM fine UNION ALL SELECT e_id, at, 1 - label, split FROM fine WHERE e_id <= 20;
CREATE TABLE both_parts AS SELECT * FROM fine UNION ALL
    SELECT e_id, at, label, CASE split WHEN 'train' THEN 'test' ELSE 'train' END FROM fine WHERE e_id <= 5;
CREATE TABLE unknown_key AS SELECT CASE WHEN e_id <= 10 THEN e_id + 9000 ELSE e_id END e_id, at, label, split FROM fine;
CREATE TABLE null_key AS SELECT CASE WHEN e_id > 10 THEN e_id END e_id, at, label, split FROM fine;
CREATE TABLE null_label AS SELECT e_id, at, CASE WHEN e_id > 10 THEN label END label, split FROM fine;
CREATE TABLE null_time AS SELECT e_id, CASE WHEN e_id > 10 THEN at WHEN e_id > 5 THEN 'infinity' END at, label, split FROM fine;
CREATE TABLE odd_split AS SELECT e_id, at, label, CASE WHEN e_id <= 10 THEN NULL WHEN e_id <= 20 THEN upper(split)
    WHEN e_id <= 30 THEN 'dev' WHEN e_id <= 40 THEN ' ' || split ELSE split END split FROM fine;
CREATE TABLE before_birth AS SELECT e_id, CASE WHEN e_id <= 10 THEN '2019-01-01' ELSE at END at, label, split FROM fine;
CREATE TABLE asked (id int PRIMARY KEY, at timestamptz, y boolean, kind text);
INSERT INTO asked SELECT g, CASE WHEN g > 7 THEN timestamptz '2020-03-01' + (g % 50) * interval '1 day' WHEN g > 3 THEN '-infinity' END,
    CASE WHEN g % 11 > 0 THEN g % 2 = 0 END, CASE WHEN g % 13 = 0 THEN 'b' WHEN g % 13 > 1 THEN 'a' END
    FROM generate_series(1, 400) g;
ANALYZE;
)sql";

constexpr const char *features = R"("features": [{"name": "n", "aggregate": "count", "path": [{"direction": "to_child",
    "table": "public.h", "child_columns": ["e_id"], "parent_columns": ["id"]}]}]})";

std::string given(const std::string &table, const std::string &more = {})
{
    return R"({"espalier_study": 1, "name": "given", "entity": "public.e", "task": "binary", "target": {"given": {"table": "public.)"
        + table + R"(", "key_columns": ["e_id"], "as_of": "at", "label": "label", "split": "split"}},
        "times": [{"table": "public.h", "column": "at"}, {"table": "public.e", "column": "born"}], "split": {"kind": "given"},)"
        + more + features;
}

} // namespace

} // namespace accounting_test

// Opened anew: the quotes of the raw strings above hide its end from moc.
namespace accounting_test {

class AccountingTest : public QObject
{
    Q_OBJECT

private:
    //! By the engine from kept columns, and by the database: both have to say the same.
    snapshot::Snapshot taken(const std::string &text)
    {
        auto connection = m_cluster.connect("rows");
        const auto study = study::parseStudy(text, "test").value();
        const auto catalog = catalog::load(connection).value();
        const auto plan = compile::planned(study, catalog).value();
        auto cache = store::Cache::open((m_folder.path() + "/cache.sqlite").toStdString()).value();
        columns::ColumnCache columnCache(cache, catalog);
        Progress progress;
        const auto here = screening::fetchSnapshot(study, plan, catalog, connection, progress,
                                                   {.executor = Executor::Local, .columnCache = &columnCache});
        const auto there =
            screening::fetchSnapshot(study, plan, catalog, connection, progress, {.executor = Executor::Pushdown});
        if (!here || !there)
            qFatal("%s", describe(here ? there.error() : here.error()).c_str());
        if (here->rows != there->rows || here->rowsHash != there->rowsHash || here->id != there->id)
            qFatal("%s\n%s", worded(engine::told(here->rows)).c_str(), worded(engine::told(there->rows)).c_str());
        auto sum = engine::usedRows(here->rows);
        for (const auto &kind : engine::kindsLeftOut)
            sum += here->rows.*kind.count;
        if (sum != here->rows.source)
            qFatal("%s", worded(engine::told(here->rows)).c_str());
        return *here;
    }

    screening::LeakageReport check(const std::string &text)
    {
        auto connection = m_cluster.connect("rows");
        const auto study = study::parseStudy(text, "test").value();
        const auto catalog = catalog::load(connection).value();
        Progress progress;
        const auto report =
            screening::checkLeakage(study, compile::planned(study, catalog).value(), catalog, connection, progress);
        if (!report)
            qFatal("%s", describe(report.error()).c_str());
        return *report;
    }

    tests::TestCluster m_cluster;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("rows");
        m_cluster.runSql("rows", tables);
    }

    void everyRowOfGivenExamplesIsSomewhere_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("rows");
        QTest::newRow("fine") << "fine"
                              << "300 rows: 300 used";
        QTest::newRow("twice") << "twice"
                               << "320 rows: 300 used; 20 said twice";
        QTest::newRow("contradicting") << "contradicting"
                                       << "320 rows: 280 used; 40 that contradict each other";
        QTest::newRow("both parts") << "both_parts"
                                    << "305 rows: 295 used; 10 that contradict each other";
        QTest::newRow("unknown key") << "unknown_key"
                                     << "300 rows: 290 used; 10 of no entity that is there";
        QTest::newRow("null key") << "null_key"
                                  << "300 rows: 290 used; 10 without a key";
        QTest::newRow("null label") << "null_label"
                                    << "300 rows: 290 used; 10 without a label";
        QTest::newRow("null time") << "null_time"
                                   << "300 rows: 290 used; 10 without a time";
        QTest::newRow("odd words") << "odd_split"
                                   << "300 rows: 280 used; 20 in no part";
        QTest::newRow("before birth") << "before_birth"
                                      << "300 rows: 290 used; 10 before their entity was there";
    }

    void everyRowOfGivenExamplesIsSomewhere()
    {
        QFETCH(QString, table);
        QFETCH(QString, rows);
        const auto snapshot = taken(given(table.toStdString()));
        QCOMPARE(QString::fromStdString(worded(engine::told(snapshot.rows))), rows);
        QCOMPARE(snapshot.rowsUsed, snapshot.parts.size());
        const auto checked = check(given(table.toStdString()));
        QCOMPARE(checked.trainingRows, snapshot.rows.train);
    }

    // Every part holds each of fifty days.
    void givenPartsThatTimeDoesNotDivideAreTold()
    {
        const auto findings = check(given("unknown_key")).findings;
        const auto found = std::ranges::find(findings, study::FindingKind::SharedTime, &study::Finding::kind);
        QVERIFY(found != findings.end());
        QCOMPARE(worded(found->evidence),
                 std::string("143 of 174 training examples are not before 2020-03-07 00:00:00+00, when the "
                             "validation or the test begins"));
        // Of the rows that are trained on, as everywhere.
        for (const auto *table : {"contradicting", "null_label", "twice"}) {
            const auto report = check(given(table));
            const auto told = std::ranges::find(report.findings, study::FindingKind::SharedTime, &study::Finding::kind);
            QVERIFY(told != report.findings.end());
            QVERIFY2(worded(told->evidence).find(fmt::format(" of {} training examples", report.trainingRows))
                         != std::string::npos,
                     worded(told->evidence).c_str());
        }
        m_cluster.runSql("rows",
                         "CREATE TABLE divided AS SELECT e_id, at, label, CASE WHEN at < '2020-04-01' THEN 'train'"
                         " WHEN at < '2020-04-10' THEN 'validation' ELSE 'test' END AS split FROM fine");
        const auto divided = check(given("divided")).findings;
        QVERIFY(std::ranges::find(divided, study::FindingKind::SharedTime, &study::Finding::kind) == divided.end());
    }

    void theFilterAndTheSampleCountToo()
    {
        const auto filtered =
            taken(given("unknown_key", R"("filter": [{"column": "open", "op": "=", "value": "false"}],)"));
        QCOMPARE(worded(engine::told(filtered.rows)),
                 std::string("300 rows: 261 used; 10 of no entity that is there; 29 left out by the filter"));
        const auto sampled = taken(given("unknown_key", R"("sample": {"rows": 150, "seed": 4},)"));
        QCOMPARE(sampled.rows.withoutEntity, std::size_t(10));
        QCOMPARE(sampled.rowsAvailable, std::size_t(290));
        QVERIFY(sampled.rows.notSampled >= 140 && sampled.rows.notSampled < 170);
    }

    void everyRowOfARowTargetIsSomewhere()
    {
        const std::string study = R"({"espalier_study": 1, "name": "asked", "entity": "public.asked", "task": "binary",
            "target": {"row": {"column": "y", "as_of": "at"}}, "split": {"kind": "random"},)";
        const std::string feature = R"("features": [{"name": "id", "aggregate": "direct", "column": "id"}]})";
        const auto all = taken(study + feature);
        QCOMPARE(worded(engine::told(all.rows)),
                 std::string("400 rows: 357 used; 7 without a time; 36 without a label"));
        const auto some = taken(study + R"("filter": [{"column": "kind", "op": "=", "value": "a"}],)" + feature);
        QCOMPARE(some.rows.nullTime, std::size_t(7));
        QVERIFY(some.rows.filtered > 50);
    }

    void whereNothingIsLeftTheReasonIsSaid()
    {
        m_cluster.runSql("rows", "CREATE TABLE lost AS SELECT e_id + 9000 AS e_id, at, label, split FROM fine");
        auto connection = m_cluster.connect("rows");
        const auto study = study::parseStudy(given("lost"), "test").value();
        const auto catalog = catalog::load(connection).value();
        Progress progress;
        const auto snapshot =
            screening::fetchSnapshot(study, compile::planned(study, catalog).value(), catalog, connection, progress);
        QVERIFY(!snapshot);
        QVERIFY2(worded(snapshot.error()).find("300 of no entity that is there") != std::string::npos,
                 describe(snapshot.error()).c_str());
    }
};

QTEST_GUILESS_MAIN(AccountingTest)

} // namespace accounting_test

#include "accounting_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of every type, in spellings that their type calls equal: over a declared key the same rows are joined in memory,
// in SQL and live.
#include "core/catalog/load.h"
#include "core/compile/query.h"
#include "core/compile/scanstrategy.h"
#include "core/cost/executor.h"
#include "core/engine/evaluate.h"
#include "core/snapshot/fetch.h"
#include "tests/support/testcluster.h"

#include <QTest>

#include <fmt/format.h>

namespace keys_test {

using namespace espalier;

namespace {

const study::Hop toRows{study::Direction::ToChild, {"public", "c"}, {"k"}, {"k"}, true};

study::Study question()
{
    study::Study study{.name = "keys", .entity = {"public", "p"}};
    study.task = study::Task::Regression;
    study.target = study::RowTarget{.column = "n", .condition = {}, .asOf = "at"};
    study.times = {{.table = {"public", "p"}, .column = "at"}, {.table = {"public", "c"}, .column = "at"}};
    study.features = {
        {.name = "rows", .path = {toRows}, .aggregate = study::Aggregate::Count},
        {.name = "total", .path = {toRows}, .aggregate = study::Aggregate::Sum, .column = "v"},
        {.name = "kinds", .path = {toRows}, .aggregate = study::Aggregate::DistinctCount, .column = "other"},
        {.name = "asked",
         .path = {toRows},
         .aggregate = study::Aggregate::Count,
         .where = {{"other", study::Operator::IsNotNull, ""}}}};
    return study;
}

} // namespace

class KeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsWhatTheDatabaseJoins_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("parent"); //!< of row g
        QTest::addColumn<QString>("child"); //!< of row g, equal where the type says so
        QTest::addColumn<bool>("isLocal");
        QTest::newRow("int") << "int"
                             << "g"
                             << "g" << true;
        QTest::newRow("bigint") << "bigint"
                                << "g"
                                << "g" << true;
        QTest::newRow("text") << "text"
                              << "'k' || g"
                              << "'k' || g" << true;
        QTest::newRow("varchar") << "varchar(9)"
                                 << "'k' || g"
                                 << "'k' || g" << true;
        QTest::newRow("padded char") << "char(9)"
                                     << "'k' || g"
                                     << "'k' || g || '  '" << true;
        QTest::newRow("citext") << "citext"
                                << "'User' || g"
                                << "upper('user') || g" << true;
        QTest::newRow("ignores case") << "text COLLATE nocase"
                                      << "'User' || g"
                                      << "upper('user') || g" << false;
        QTest::newRow("numeric") << "numeric"
                                 << "g + 0.1"
                                 << "g + 0.100" << true;
        QTest::newRow("float8") << "float8"
                                << "g - 1"
                                << "(g - 1) * -1.0 * -1" << true;
        QTest::newRow("uuid") << "uuid"
                              << "md5(g::text)::uuid"
                              << "upper(md5(g::text))::uuid" << true;
        QTest::newRow("date") << "date"
                              << "date '2020-01-01' + g"
                              << "date '2020-01-01' + g" << true;
        QTest::newRow("timestamptz") << "timestamptz"
                                     << "timestamptz '2020-01-01 00:00+00' + g * interval '1 hour'"
                                     << "timestamptz '2020-01-01 01:00+01' + g * interval '1 hour'" << true;
        QTest::newRow("interval") << "interval"
                                  << "g * interval '1 month'"
                                  << "g * interval '30 days'" << true;
        QTest::newRow("inet") << "inet"
                              << "('10.0.0.' || g)::inet"
                              << "('10.0.0.' || g || '/32')::inet" << true;
        QTest::newRow("bytea") << "bytea"
                               << "decode(lpad(g::text, 4, '0'), 'hex')"
                               << "decode(lpad(g::text, 4, '0'), 'hex')" << true;
        QTest::newRow("numeric array") << "numeric[]"
                                       << "ARRAY[g, 1.0]"
                                       << "ARRAY[g, 1.00]" << false;
        QTest::newRow("enum") << "mood"
                              << "('m' || g % 10)::mood"
                              << "('m' || g % 10)::mood" << true;
    }

    void joinsWhatTheDatabaseJoins()
    {
        QFETCH(QString, type);
        QFETCH(QString, parent);
        QFETCH(QString, child);
        QFETCH(bool, isLocal);
        const auto database = fmt::format("keys{}", ++m_count);
        m_cluster.createDatabase(database);
        m_cluster.runSql(
            database,
            "CREATE EXTENSION citext; CREATE COLLATION nocase (provider = icu, locale = 'und-u-ks-level2', "
            "deterministic = false); CREATE TYPE mood AS ENUM ('m0','m1','m2','m3','m4','m5','m6','m7','m8','m9');");
        m_cluster.runSql(
            database,
            fmt::format(
                "CREATE TABLE p (k {0} PRIMARY KEY, at timestamptz NOT NULL, n int);"
                "CREATE TABLE c (id int PRIMARY KEY, k {0} REFERENCES p, at timestamptz NOT NULL, v int, other {0});"
                "INSERT INTO p SELECT {1}, '2024-06-01 00:00+00', g FROM generate_series(1, 10) g;"
                "INSERT INTO c SELECT g * 10 + i, CASE WHEN i % 2 = 0 THEN {1} ELSE {2} END, '2024-01-01 00:00+00', g "
                "* i,"
                " CASE WHEN i % 3 = 0 THEN {1} ELSE {2} END FROM generate_series(1, 10) g, generate_series(1, 7) i;",
                type.toStdString(), parent.toStdString(), child.toStdString()));
        auto connection = m_cluster.connect(database);
        const auto catalog = catalog::load(connection).value();
        const auto plan = compile::planned(question(), catalog);
        QVERIFY2(plan, plan ? "" : describe(plan.error()).c_str());
        QCOMPARE(!engine::whyNot(*plan), isLocal);
        auto transaction = pg::Transaction::begin(connection).value();
        for (const auto executor : {cost::Executor::Pushdown, cost::Executor::Local}) {
            const auto frame = snapshot::fetchFrame(*plan, catalog, transaction, executor);
            QVERIFY2(frame, frame ? "" : describe(frame.error()).c_str());
            QCOMPARE(rowCount(*frame), std::size_t{10});
            const auto &labels = std::get<frame::Numbers>(frame->label.values).values;
            for (std::size_t row = 0; row < 10; ++row) {
                const std::vector<double> wanted{7, labels[row] * 28, 1, 7};
                for (std::size_t f = 0; f < wanted.size(); ++f)
                    QCOMPARE(std::get<frame::Numbers>(frame->features[f].values).values[row], wanted[f]);
            }
        }
        // Live, and for one key in the other spelling.
        const auto spelling = transaction.query("SELECT k::text FROM public.c WHERE id = 11").value();
        compile::LiveScope scope{
            .key = {sql::literal(spelling.text(0, 0)) + "::" + catalog.tables[1].columns[0].typeName}};
        const auto live = transaction.query(sql::print(compile::liveQuery(*plan, scope)));
        QVERIFY2(live, live ? "" : describe(live.error()).c_str());
        QCOMPARE(live->size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(std::string(live->text(0, 2))), QString("7"));
    }

    //! A whole number beside the same number of a type that holds fractions, as databases out of spreadsheets have them.
    void joinsNumbersOfDifferentTypes_data()
    {
        QTest::addColumn<QString>("parent");
        QTest::addColumn<QString>("child");
        QTest::addColumn<double>("factor"); //!< of the key's number
        QTest::addColumn<bool>("isLocal");
        QTest::newRow("int to float8") << "float8"
                                       << "int" << 1.0 << true;
        QTest::newRow("bigint to numeric") << "numeric"
                                           << "bigint" << 1.0 << true;
        QTest::newRow("float8 to int") << "int"
                                       << "float8" << 1.0 << true;
        QTest::newRow("numeric to bigint") << "bigint"
                                           << "numeric(9,2)" << 1.0 << true;
        QTest::newRow("beyond what is told exactly") << "float8"
                                                     << "bigint" << 1e15 << false;
    }

    void joinsNumbersOfDifferentTypes()
    {
        QFETCH(QString, parent);
        QFETCH(QString, child);
        QFETCH(double, factor);
        QFETCH(bool, isLocal);
        const auto database = fmt::format("numbers{}", ++m_count);
        m_cluster.createDatabase(database);
        m_cluster.runSql(
            database,
            fmt::format(
                "CREATE TABLE p (k {0} PRIMARY KEY, at timestamptz NOT NULL, n int);"
                "CREATE TABLE c (id int PRIMARY KEY, k {1}, at timestamptz NOT NULL, v int, other {1});"
                "INSERT INTO p SELECT (g * {2}::numeric)::{0}, '2024-06-01 00:00+00', g FROM generate_series(1, 10) g;"
                "INSERT INTO c SELECT g * 10 + i, (g * {2}::numeric)::{1}, '2024-01-01 00:00+00', g * i, g"
                " FROM generate_series(1, 12) g, generate_series(1, 7) i;"
                "INSERT INTO c VALUES (1000, NULL, '2024-01-01 00:00+00', 5, 1);",
                parent.toStdString(), child.toStdString(), factor));
        auto connection = m_cluster.connect(database);
        const auto catalog = catalog::load(connection).value();
        const auto plan = compile::planned(question(), catalog);
        QVERIFY2(plan, plan ? "" : describe(plan.error()).c_str());
        auto transaction = pg::Transaction::begin(connection).value();
        for (const auto executor : {cost::Executor::Pushdown, cost::Executor::Local}) {
            const auto frame = snapshot::fetchFrame(*plan, catalog, transaction, executor);
            if (executor == cost::Executor::Local && !isLocal) {
                QVERIFY(!frame && frame.error().code == Error::Code::Unsupported);
                continue;
            }
            QVERIFY2(frame, frame ? "" : describe(frame.error()).c_str());
            const auto &labels = std::get<frame::Numbers>(frame->label.values).values;
            for (std::size_t row = 0; row < 10; ++row) {
                const auto &counts = std::get<frame::Numbers>(frame->features[0].values).values;
                const auto &totals = std::get<frame::Numbers>(frame->features[1].values).values;
                QCOMPARE(counts[row], 7);
                QCOMPARE(totals[row], labels[row] * 28);
            }
        }
    }

private:
    int m_count = 0;
    tests::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(KeysTest)

} // namespace keys_test

#include "keys_test.moc"

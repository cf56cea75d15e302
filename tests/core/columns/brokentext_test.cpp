// SPDX-License-Identifier: GPL-3.0-or-later
// A value whose bytes are no text: told with its column and a query that finds it, by both executors.
#include "core/catalog/load.h"
#include "core/compile/scanstrategy.h"
#include "core/screening/fetchsnapshot.h"
#include "core/snapshot/fetch.h"
#include "core/study/json.h"
#include "tests/support/testcluster.h"
#include "tests/support/worded.h"

#include <QTest>

namespace brokentext_test {

using namespace espalier;

namespace {

constexpr const char *written =
    R"({"espalier_study": 1, "name": "broken", "entity": "public.customer", "task": "binary",
    "target": {"row": {"column": "vip"}}, "split": {"kind": "random"},
    "features": [{"name": "age", "aggregate": "direct", "path": [], "column": "age"}, {"name": "city", "aggregate": "direct", "path": [], "column": "city"}]})";

} // namespace

class BrokenTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesColumnAndQuery_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<int>("byte");
        QTest::addColumn<int>("executor");
        QTest::newRow("unknown, local") << QByteArray("SQL_ASCII") << 233 << int(cost::Executor::Local);
        QTest::newRow("unknown, pushdown") << QByteArray("SQL_ASCII") << 233 << int(cost::Executor::Pushdown);
        QTest::newRow("none, local") << QByteArray("WIN1252") << 129 << int(cost::Executor::Local);
        QTest::newRow("none, pushdown") << QByteArray("WIN1252") << 129 << int(cost::Executor::Pushdown);
    }
    void namesColumnAndQuery()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(int, byte);
        QFETCH(int, executor);
        const auto database = QByteArray(QTest::currentDataTag()).replace(", ", "_").toStdString();
        m_cluster.runAlone("postgres",
                           "CREATE DATABASE " + database + " ENCODING '" + encoding.toStdString()
                               + "' TEMPLATE template0 LOCALE 'C'");
        const auto set = [&](const std::string &value) {
            m_cluster.runSql(database, "UPDATE customer SET city = " + value + " WHERE id = 77");
        };
        m_cluster.runSql(database, R"(
            CREATE TABLE customer (id int PRIMARY KEY, other text, city text, age int, vip bool);
            INSERT INTO customer SELECT g, 'other', 'city ' || g % 5, g % 50, g % 7 = 0 FROM generate_series(1, 400) g;
            ANALYZE)");
        set("'caf' || chr(" + std::to_string(byte) + ")");

        Progress progress;
        auto connection = m_cluster.connect(database);
        const auto parsed = study::parseStudy(written, "test");
        QVERIFY2(parsed, parsed ? "" : describe(parsed.error()).c_str());
        const auto catalog = catalog::load(connection).value();
        const auto plan = compile::planned(*parsed, catalog).value();
        const auto fetched = [&] {
            return screening::fetchSnapshot(*parsed, plan, catalog, connection, progress,
                                            {.executor = cost::Executor(executor)});
        };
        const auto failed = fetched();
        QVERIFY(!failed);
        const auto words = worded(failed.error());
        QCOMPARE(failed.error().subject, std::string("customer.city"));
        QVERIFY2(words.find("'caf\\x") != std::string::npos, words.c_str());
        // The query finds the row.
        const auto from = words.find("SELECT");
        const auto query = words.substr(from, words.find("; then") - from);
        auto transaction =
            pg::Transaction::begin(connection, {.access = pg::Access::Deploy, .texts = pg::Texts::Bytes}).value();
        const auto found = transaction.query(query);
        QVERIFY2(found && found->size() == 1, words.c_str());
        QVERIFY(transaction.commit());

        set("'Rome'");
        QVERIFY(fetched());
        QVERIFY(snapshot::fetchPreview(plan, connection, 10));
    }

private:
    tests::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(BrokenTextTest)

} // namespace brokentext_test

#include "brokentext_test.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What is in the way of one table hides no other: bytes that are no text, and locks.
#include "core/catalog/json.h"
#include "core/catalog/load.h"
#include "core/catalog/sample.h"
#include "core/pg/transaction.h"
#include "tests/support/testcluster.h"

#include <QElapsedTimer>
#include <QTest>

#include <memory>

namespace obstacles_test {

using namespace espalier;
using catalog::Obstacle;

namespace {

//! Names, comments, statistics and values with a byte that is no UTF-8: 233, an e with an acute accent in Latin-1.
constexpr const char *brokenSchema = R"sql(
SET LOCAL client_encoding = 'SQL_ASCII';
CREATE TABLE customer (id int PRIMARY KEY, city text, note text DEFAULT 'Köln');
INSERT INTO customer SELECT g, CASE WHEN g < 5 THEN 'caf' || chr(233) ELSE 'Köln' END FROM generate_series(1, 20) g;
DO $$ BEGIN
    EXECUTE format('CREATE TABLE %I (id int PRIMARY KEY, customer_id int REFERENCES customer)', 'caf' || chr(233));
    EXECUTE format('CREATE SCHEMA %I', 's' || chr(233));
    EXECUTE format('CREATE TABLE %I.inside (id int)', 's' || chr(233));
    EXECUTE format('ALTER TABLE customer ADD COLUMN %I int', 'x' || chr(233));
    EXECUTE format('COMMENT ON TABLE customer IS %L', 'old ' || chr(233));
    EXECUTE format('CREATE TYPE mood AS ENUM (%L, %L)', 'good', 'f' || chr(233));
    EXECUTE format('CREATE VIEW seen AS SELECT id, %L::text AS city FROM customer', 'd' || chr(233));
END $$;
)sql";

} // namespace

class ObstaclesTest : public QObject
{
    Q_OBJECT

private:
    catalog::Catalog loaded(const std::string &database)
    {
        auto connection = m_cluster->connect(database);
        auto catalog = catalog::load(connection);
        if (!catalog)
            qFatal("%s", describe(catalog.error()).c_str());
        return std::move(*catalog);
    }
    static const catalog::Table &table(const catalog::Catalog &catalog, const char *name)
    {
        return catalog.table(catalog::resolveTable(catalog, name).value());
    }

private Q_SLOTS:
    void initTestCase() { m_cluster = std::make_unique<tests::TestCluster>(); }
    void cleanupTestCase() { m_cluster.reset(); }

    //! SQL_ASCII takes any bytes; in a known encoding, 129 has no character in WIN1252.
    void readsAroundBrokenBytes_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<int>("byte");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("unknown encoding") << QByteArray("SQL_ASCII") << 233 << QByteArray("\\xE9");
        QTest::newRow("no such character") << QByteArray("WIN1252") << 129 << QByteArray("\\x81");
    }
    void readsAroundBrokenBytes()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(int, byte);
        QFETCH(QByteArray, shown);
        const auto database = encoding.toLower().toStdString();
        const bool isUnknown = encoding == "SQL_ASCII";
        m_cluster->runAlone("postgres",
                            "CREATE DATABASE " + database + " ENCODING '" + encoding.toStdString()
                                + "' TEMPLATE template0 LOCALE 'C'");
        auto sql = QByteArray(brokenSchema).replace("233", QByteArray::number(byte));
        // Bytes are written as they are.
        if (!isUnknown)
            sql.replace("Köln", "Koeln");
        m_cluster->runSql(database, sql.toStdString());
        m_cluster->runAlone(database, "ANALYZE");
        const auto catalog = loaded(database);

        QCOMPARE(catalog.tables.size(), std::size_t(4));
        const auto name = [&shown](const char *start) {
            return start + shown.toStdString();
        };
        const auto &cafe = table(catalog, name("caf").c_str());
        QVERIFY(cafe.obstacle == Obstacle::Name && !cafe.isReadable);
        QCOMPARE(catalog::barrierOf(catalog, cafe).reason.code, std::string("catalog.nameless_object"));
        QVERIFY(table(catalog, "inside").obstacle == Obstacle::Name);
        QCOMPARE(catalog.foreignKeys.size(), std::size_t(1));

        const auto &customer = table(catalog, "customer");
        QVERIFY(customer.isReadable && catalog::barrierOf(catalog, customer).reason.empty());
        QCOMPARE(customer.comment, name("old "));
        QCOMPARE(customer.columns.size(), std::size_t(4));
        QVERIFY(customer.columns[1].isReadable && customer.columns[1].statistics.has_value());
        const auto &values = customer.columns[1].statistics->commonValues;
        QVERIFY(std::ranges::find(values, name("caf")) != values.end());
        if (isUnknown)
            QVERIFY(customer.columns[2].expression.find("Köln") != std::string::npos);
        QCOMPARE(customer.columns[3].name, name("x"));
        QVERIFY(!customer.columns[3].isReadable && customer.columns[3].obstacle == Obstacle::Name);
        QVERIFY(!catalog::barrierOf(catalog, customer, customer.columns[3]).reason.empty());
        QVERIFY(table(catalog, "seen").definition.find(name("d")) != std::string::npos);
        // All of it can be printed.
        const auto text = printJson(catalog::toJson(catalog));
        QVERIFY(text.find("left_out") != std::string::npos);
        if (!isUnknown)
            return;
        auto connection = m_cluster->connect(database);
        const auto sample = catalog::readSample(connection, customer, {}).value();
        QCOMPARE(sample.rows.front()[1].text, name("caf"));
    }

    //! The server locks a view's tables to print it: one that somebody else holds is marked, and all others are there.
    void readsAroundLocks()
    {
        m_cluster->createDatabase("locks");
        m_cluster->runSql("locks", R"(
            CREATE TABLE held (id int PRIMARY KEY, x int DEFAULT 7);
            CREATE TABLE free (id int PRIMARY KEY, x int DEFAULT 8, held_id int REFERENCES held);
            CREATE TABLE parts (id int DEFAULT 9) PARTITION BY RANGE (id);
            CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM (0) TO (9);
            CREATE VIEW over_held AS SELECT id FROM held;
            CREATE VIEW over_that AS SELECT id FROM over_held;
            CREATE VIEW over_free AS SELECT id FROM free)");
        auto holder = m_cluster->connect("locks");
        auto holding = pg::Transaction::begin(holder, {.access = pg::Access::Deploy}).value();
        QVERIFY(holding.execute("LOCK TABLE public.held, public.parts_1 IN ACCESS EXCLUSIVE MODE"));
        QElapsedTimer timer;
        timer.start();
        const auto during = loaded("locks");
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(during.tables.size(), std::size_t(6));
        for (const auto *name : {"held", "over_held", "over_that", "parts"}) {
            QVERIFY2(table(during, name).obstacle == Obstacle::Lock && !table(during, name).isReadable, name);
            QCOMPARE(catalog::barrierOf(during, table(during, name)).reason.code,
                     std::string("catalog.held_exclusively"));
        }
        QVERIFY(table(during, "free").isReadable && table(during, "over_free").isReadable);
        QCOMPARE(table(during, "free").columns[1].expression, std::string("8"));
        QVERIFY(!table(during, "over_free").definition.empty() && table(during, "over_held").definition.empty());
        QCOMPARE(during.foreignKeys.size(), std::size_t(1));
        QVERIFY(holding.commit());
        const auto after = loaded("locks");
        for (const auto &one : after.tables)
            QVERIFY(one.isReadable && one.obstacle == Obstacle::None);
    }

    //! Nothing that the server has to lock is printed of it: the table stays in, and who reads it is told who holds it.
    void leavesLocksAloneThatHinderNothing()
    {
        m_cluster->createDatabase("harmless");
        m_cluster->runSql("harmless", "CREATE TABLE held (id int PRIMARY KEY)");
        auto holder = m_cluster->connect("harmless");
        auto holding = pg::Transaction::begin(holder, {.access = pg::Access::Deploy}).value();
        QVERIFY(holding.execute("LOCK TABLE public.held IN ACCESS EXCLUSIVE MODE"));
        QVERIFY(table(loaded("harmless"), "held").isReadable);
    }

private:
    std::unique_ptr<tests::TestCluster> m_cluster;
};

QTEST_GUILESS_MAIN(ObstaclesTest)

} // namespace obstacles_test

#include "obstacles_test.moc"

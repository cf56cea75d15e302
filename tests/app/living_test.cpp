// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line tells of a living database: columns, rows, changes, activity.
#include "core/base/json.h"
#include "tests/support/commandsession.h"

#include <QProcess>
#include <QTest>

namespace living_test {

using namespace espalier;

namespace {

constexpr const char *shop = R"(
    CREATE TABLE customer (id int PRIMARY KEY, joined_at timestamptz NOT NULL, country text, profile jsonb);
    CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, total numeric(8,2));
    INSERT INTO customer SELECT i, timestamptz '2024-01-01' + i * interval '1 hour', CASE i % 3 WHEN 0 THEN 'de' WHEN 1 THEN 'fr' END
        FROM generate_series(1, 300) i;
    INSERT INTO orders SELECT i, 1 + i % 300, i FROM generate_series(1, 900) i;
    CREATE VIEW broken AS SELECT 1 / (id - 1) AS x FROM customer;
    ANALYZE;
)";

} // namespace

class LivingCommandsTest : public QObject, private tests::CommandSession
{
    Q_OBJECT

public:
    LivingCommandsTest()
        : CommandSession("shop", shop)
    { }

private Q_SLOTS:
    void tellsWhatColumnsBecome()
    {
        const auto columns = json({"columns", "customer"})["columns"];
        QCOMPARE(columns.size(), std::size_t(4));
        QCOMPARE(columns[0]["outlook"].get<std::string>(), std::string("key"));
        QCOMPARE(columns[1]["outlook"].get<std::string>(), std::string("row_time"));
        QCOMPARE(columns[2]["outlook"].get<std::string>(), std::string("category"));
        QCOMPARE(columns[2]["distinct"].get<double>(), 2.0);
        QVERIFY(columns[3].contains("reason"));
        const auto text = run({"columns", "orders"});
        QVERIFY2(text.text.contains("number; over many rows mean, last, sum"), qPrintable(text.text));
        QCOMPARE(run({"columns", "nobody"}).exitCode, 1);
    }

    void showsRows()
    {
        const auto sample = json({"sample", "customer", "--rows", "3"});
        QCOMPARE(sample["rows"].size(), std::size_t(3));
        QCOMPARE(sample["method"].get<std::string>(), std::string("first"));
        QVERIFY(!sample["complete"].get<bool>());
        QVERIFY(sample["rows"][1][2].is_null());
        const auto random = json({"sample", "orders", "--random", "--seed", "4", "--rows", "5"});
        QVERIFY(random["rows"] == json({"sample", "orders", "--random", "--seed", "4", "--rows", "5"})["rows"]);
        QVERIFY(random["rows"] != json({"sample", "orders", "--random", "--seed", "5", "--rows", "5"})["rows"]);
        const auto text = run({"sample", "customer", "--rows", "300"}).text;
        QVERIFY2(text.startsWith("all 300 rows"), qPrintable(text.left(80)));
        QVERIFY(text.contains("∅"));
        const auto broken = run({"sample", "broken"});
        QCOMPARE(broken.exitCode, 1);
        QVERIFY2(broken.error.contains("division by zero"), qPrintable(broken.error));
        QCOMPARE(run({"sample", "broken", "--random"}).exitCode, 1);
        QCOMPARE(run({"sample", "customer", "--rows", "0"}).exitCode, 2);
    }

    void tellsWhatChanged()
    {
        QVERIFY(run({"changes"}).text.contains("no visit was kept"));
        QVERIFY(run({"changes", "--keep"}).text.contains("first visit"));
        QVERIFY(run({"changes"}).text.contains("nothing changed since"));
        runSql("ALTER TABLE orders ADD note text; CREATE TABLE refund (id int PRIMARY KEY)");
        const auto changes = json({"changes"});
        QCOMPARE(changes["structure"].size(), std::size_t(2));
        QCOMPARE(changes["structure"][0]["kind"].get<std::string>(), std::string("table_added"));
        QCOMPARE(changes["structure"][1]["column"].get<std::string>(), std::string("note"));
        QVERIFY(run({"changes", "--keep"}).text.contains("column added: orders.note, text"));
        QVERIFY(run({"changes"}).text.contains("nothing changed since"));
    }

    void countsRowsPerSecond()
    {
        const auto process = start({"activity", "--seconds", "3", "--json"});
        for (int i = 0; i < 8; ++i) {
            QTest::qWait(250);
            runSql("UPDATE customer SET country = 'it' WHERE id <= 10");
        }
        const auto answer = tests::answerOf(*process);
        QCOMPARE(answer.exitCode, 0);
        const auto tables = parseJson(answer.text.toStdString(), "answer").value()["tables"];
        QCOMPARE(tables.size(), std::size_t(1));
        QCOMPARE(tables[0]["table"].get<std::string>(), std::string("customer"));
        QVERIFY(tables[0]["updated_per_second"].get<double>() > 0);
        QVERIFY(run({"activity", "--seconds", "0.5"}).exitCode == 0);
    }
};

QTEST_GUILESS_MAIN(LivingCommandsTest)

} // namespace living_test

#include "living_test.moc"

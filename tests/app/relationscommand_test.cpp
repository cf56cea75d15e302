// SPDX-License-Identifier: GPL-3.0-or-later
// Relations that nobody declared, as a user of the command line decides on them.
#include "core/pg/settings.h"
#include "tests/support/commandline.h"
#include "tests/support/testcluster.h"

#include <QTemporaryDir>
#include <QTest>

namespace relationscommand_test {

using namespace espalier;

class RelationsCommandTest : public QObject
{
    Q_OBJECT

private:
    tests::Answer run(const QStringList &arguments, const QString &database)
    {
        const auto uri = QString::fromStdString(pg::displayText(m_cluster.settings(database.toStdString())));
        return tests::runCommand(QStringList{"--database", uri} + arguments, m_folder.path());
    }

    static void fails(const tests::Answer &answer, const char *why)
    {
        QVERIFY2(answer.exitCode != 0 && answer.error.contains(why), qPrintable(answer.error));
    }

private Q_SLOTS:
    void suggestsAndAcceptsMissingKeys()
    {
        m_cluster.createDatabase("bare");
        m_cluster.runSql("bare", R"(
            CREATE TABLE customer (id int PRIMARY KEY, joined_at timestamptz NOT NULL);
            CREATE TABLE orders (id int PRIMARY KEY, customer_id int, other_customer_id int, placed_at timestamptz NOT NULL);
            INSERT INTO customer SELECT i, now() FROM generate_series(1, 20) i;
            INSERT INTO orders SELECT i, 1 + i % 20, 1000 + i, now() FROM generate_series(1, 100) i)");
        const auto bare = QStringLiteral("bare");
        const auto suggested = run({"relations", "--suggest"}, bare);
        QVERIFY2(suggested.text.contains("20 of 20 sampled values found in customer.id"), qPrintable(suggested.text));
        QVERIFY(suggested.text.contains("1 more are refuted"));
        QVERIFY(run({"relations", "--suggest", "--no-check"}, bare).text.contains("values not checked"));
        QVERIFY(run({"paths", "customer", "orders"}, bare).text.contains("no path"));
        const auto accepted = run({"relations", "--accept-all"}, bare);
        QVERIFY2(accepted.text.contains("accepted") && !accepted.text.contains("other_customer_id"),
                 qPrintable(accepted.text));
        QVERIFY(accepted.text.contains("20 of 20"));
        QVERIFY(run({"paths", "customer", "orders"}, bare).text.contains("orders"));
        QVERIFY(
            run({"relations", "--dismiss", "orders(other_customer_id)->customer"}, bare).text.contains("dismissed"));
        QVERIFY(!run({"relations", "--suggest"}, bare).text.contains("refuted"));
        QCOMPARE(run({"relations", "--forget", "orders(customer_id)->customer(id)"}, bare).text.count("accepted"),
                 qsizetype(0));
        fails(run({"relations", "--accept", "orders(customer)->customer"}, bare), "does not exist");
    }

    //! Values that no suggestion spoke of are looked at when a person accepts the relation.
    void acceptsOnlyWhatOneRowHas()
    {
        m_cluster.createDatabase("keyless");
        m_cluster.runSql("keyless", R"(
            CREATE TABLE customer (id int, name text);
            CREATE TABLE orders (id int PRIMARY KEY, customer_id int);
            INSERT INTO customer SELECT i, 'one' FROM generate_series(1, 20) i UNION ALL VALUES (7, 'another');
            INSERT INTO orders SELECT i, 1 + i % 20 + 100 * (i % 10 / 9) FROM generate_series(1, 100) i)");
        const auto keyless = QStringLiteral("keyless");
        const auto relation = QStringLiteral("orders(customer_id)->customer(id)");
        QVERIFY(!run({"relations", "--suggest"}, keyless).text.contains("customer(id)"));
        fails(run({"relations", "--accept", relation}, keyless), "several rows of the parent share 1");
        m_cluster.runSql("keyless", "DELETE FROM customer WHERE name = 'another'");
        const auto accepted = run({"relations", "--accept", relation}, keyless).text;
        QVERIFY2(accepted.contains("no two of 20 rows share a value"), qPrintable(accepted));
    }

private:
    QTemporaryDir m_folder;
    tests::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(RelationsCommandTest)

} // namespace relationscommand_test

#include "relationscommand_test.moc"

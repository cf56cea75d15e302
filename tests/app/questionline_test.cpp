// SPDX-License-Identifier: GPL-3.0-or-later
// The question in one line on the command line: the same studies as options make, and errors under the word.
#include "core/base/json.h"
#include "core/pg/settings.h"
#include "tests/support/commandline.h"
#include "tests/support/testcluster.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace questionline_test {

using namespace espalier;

namespace {

// Two ways lead from a customer to orders, and names are as odd as they may be.
constexpr const char *market = R"(
    CREATE TABLE customer (id int PRIMARY KEY, joined_at timestamptz NOT NULL, "from" text, rating int);
    CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, billed_to int NOT NULL REFERENCES customer,
                         placed_at timestamptz NOT NULL, status text);
    CREATE TABLE "Cu""st" (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, "größe" int, at timestamptz NOT NULL);
    INSERT INTO customer SELECT i, timestamptz '2024-01-01' + i * interval '1 hour', 'DE', nullif(i % 5, 0) FROM generate_series(1, 200) i;
    INSERT INTO orders SELECT i, 1 + i % 200, 1 + i % 77, timestamptz '2024-02-01' + i * interval '2 hours', 'paid' FROM generate_series(1, 3000) i;
    INSERT INTO "Cu""st" SELECT i, 1 + i % 200, i, timestamptz '2024-02-01' + i * interval '3 hours' FROM generate_series(1, 1000) i;
    ANALYZE;
)";

} // namespace

class QuestionLineTest : public QObject
{
    Q_OBJECT

private:
    tests::Answer run(const QStringList &arguments, bool isConnected = true)
    {
        const auto uri = QString::fromStdString(pg::displayText(m_cluster.settings("market")));
        return tests::runCommand((isConnected ? QStringList{"--database", uri} : QStringList()) + arguments,
                                 m_folder.path(), m_folder.path());
    }

    //! The error, the line and the marks, after the steps that were told.
    static QStringList told(const tests::Answer &answer)
    {
        auto lines = answer.error.split('\n');
        while (lines.size() > 3 && !lines.front().startsWith("espalierctl:"))
            lines.removeFirst();
        return lines;
    }

    Json study(const QString &name) const
    {
        QFile stream(m_folder.filePath(name));
        if (!stream.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(name));
        return parseJson(stream.readAll().toStdString(), "file").value();
    }

    tests::TestCluster m_cluster;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        m_cluster.createDatabase("market");
        m_cluster.runSql("market", market);
    }

    void aLineMakesTheSameStudyAsOptions_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("future")
            << "count(orders) = 0 over next 30 days from 2024-04-01 until 2024-09-01 for each customer "
               "where any orders in last 60 days"
            << QStringList{"--entity", "customer", "--predict",  "count(orders)", "--condition", "= 0",     "--horizon",
                           "30 days",  "--from",   "2024-04-01", "--until",       "2024-09-01",  "--alive", "60 days"};
        QTest::newRow("fitted") << "sum(\"Cu\"\"st\".\"größe\") over next 14 days for each customer"
                                << QStringList{"--entity",          "customer",  "--predict",
                                               "sum(Cu\"st.größe)", "--horizon", "14 days"};
        QTest::newRow("column") << "rating for each customer"
                                << QStringList{"--entity", "customer", "--predict", "rating"};
        QTest::newRow("static") << "\"from\" = 'DE' for each customer as of none"
                                << QStringList{"--entity",    "customer", "--predict", "from",
                                               "--condition", "= DE",     "--as-of",   "none"};
    }

    void aLineMakesTheSameStudyAsOptions()
    {
        QFETCH(const QString, line);
        QFETCH(const QStringList, options);
        const auto byOptions = run(QStringList{"study", "new", "options.json", "--name", "same"} + options);
        QVERIFY2(byOptions.exitCode == 0, qPrintable(byOptions.error));
        const auto byLine = run({"study", "new", "line.json", line, "--name", "same"});
        QVERIFY2(byLine.exitCode == 0, qPrintable(byLine.error));
        QVERIFY(study("options.json") == study("line.json"));
        // And what is printed of it makes it again.
        const auto shown = run({"study", "show", "line.json", "--line"});
        QVERIFY2(shown.exitCode == 0, qPrintable(shown.error));
        QVERIFY(shown.error.contains("not said in the line") && shown.text.count('\n') == 1);
        QCOMPARE(run({"study", "new", "again.json", shown.text.trimmed(), "--name", "same"}).exitCode, 0);
        QVERIFY(study("again.json") == study("line.json"));
        // Without a database all ways are said, which is read as the same.
        const auto whole = run({"study", "show", "line.json", "--line"}, false);
        QVERIFY2(whole.exitCode == 0, qPrintable(whole.error));
        QCOMPARE(run({"study", "new", "again.json", whole.text.trimmed(), "--name", "same"}).exitCode, 0);
        QVERIFY(study("again.json") == study("line.json"));
    }

    void aLineAloneNamesItsFile()
    {
        const QString line = "count(orders via orders(customer_id)) over next 30 days for each customer";
        const auto made = run({"study", "new", line, "--no-features"});
        QVERIFY2(made.exitCode == 0, qPrintable(made.error));
        QVERIFY(made.text.startsWith("orders_30d.json: 0 features"));
        QCOMPARE(study("orders_30d.json")["target"]["future"]["path"][0]["child_columns"][0].get<std::string>(),
                 std::string("customer_id"));
        // No file is overwritten that nobody named.
        const auto refused = run({"study", "new", line, "--no-features"});
        QVERIFY(refused.exitCode == 1 && refused.error.contains("already"));
        QVERIFY(run({"study", "show", "orders_30d.json"}).text.contains("via orders(customer_id)"));
    }

    void errorsStandUnderTheirWord()
    {
        const QString line = "count(ordrs) = 0 over next 30 days for each customer";
        const auto refused = run({"study", "new", "wrong.json", line});
        QCOMPARE(refused.exitCode, 1);
        const auto lines = told(refused);
        QVERIFY2(lines.size() >= 3, qPrintable(refused.error));
        QVERIFY(lines[0].contains("ordrs: at character 7") && lines[0].contains("Near it: orders"));
        QCOMPARE(lines[1], "  " + line);
        QCOMPARE(lines[2], QString("  ") + QString(6, ' ') + "^~~~~");
        QVERIFY(!QFile::exists(m_folder.filePath("wrong.json")));
        // Letters of several bytes are one character; a long line is cut around its word.
        const auto odd =
            run({"study", "new", "wrong.json", QString::fromUtf8("\"größe\" = 'ä' for each custmer"), "--json"});
        const auto at = parseJson(odd.text.toStdString(), "answer").value()["error"]["at"];
        QVERIFY(at["begin"] == 23 && at["length"] == 7);
        const auto far = run({"study", "new", "wrong.json",
                              "count(orders where " + QString("status = 'paid' and ").repeated(20)
                                  + "stauts = 'x') over next 30 days for each customer"});
        const auto cut = told(far);
        QVERIFY(cut[0].contains("Near it: status") && cut[1].startsWith("  ...") && cut[1].size() < 130);
        QCOMPARE(cut[1].mid(cut[2].indexOf('^'), 6), "stauts");
    }

    void optionsAndALineDoNotMix()
    {
        const QString line = "count(orders) over next 30 days for each customer";
        QVERIFY(run({"study", "new", "x.json", line, "--horizon", "3 days"}).exitCode > 1);
        QVERIFY(run({"study", "new", "x.json", line, "--predict", "count(orders)", "--entity", "customer"}).exitCode
                > 1);
        QVERIFY(run({"study", "new", "x.json", "--name", "x"}).exitCode > 1);
        QVERIFY(run({"study", "new", "x.json", "--predict", "count(orders)", "--entity", "customer"}).exitCode > 1);
        QVERIFY(run({"study", "new", "--help"}, false).text.contains("over next 90 days for each"));
    }
};

QTEST_GUILESS_MAIN(QuestionLineTest)

} // namespace questionline_test

#include "questionline_test.moc"
